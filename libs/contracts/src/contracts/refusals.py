"""What a command may answer instead of doing it. Named for the reason, carrying data, knowing no
transport.

A refusal states its message in Chinese and English as class texts with `{fields}`; each says what
to do about it.
Chassis maps the families below to HTTP and to the bus (docs: chassis/README.md, "Errors").
"""

from typing import ClassVar


class Refusal(Exception):
    """Base of everything that is refused by name. `data` fills the texts and is answered to the
    caller.
    """

    zh: ClassVar[str] = "未能完成：{reason}"
    en: ClassVar[str] = "Not done: {reason}"

    def __init__(self, **data: object) -> None:
        super().__init__(data)
        self.data = data

    @property
    def code(self) -> str:
        """The name callers and dead letters know the refusal by."""
        return type(self).__name__

    @property
    def again_in_seconds(self) -> int | None:
        """When the same may be asked with another outcome, where time alone decides it."""
        return None

    def message(self, language: str) -> str:
        """The text in `zh` or `en`, with the refusal's data filled in."""
        return (self.zh if language == "zh" else self.en).format_map(_Blank(self.data))

    def __str__(self) -> str:
        return self.message("en")


class _Blank(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "-"


class Refused(Refusal):
    """A rule of the business says no."""


class Missing(Refusal):
    """There is no such thing, or it is another estate's; which of the two is not told."""

    zh = "没有找到这条记录（{id}）。请核对编号，或刷新后再试。"
    en = "There is no {kind} {id}. Check the number, or refresh and try again."


class NotYet(Refusal):
    """An event came before its cause; it waits and is tried again."""

    zh = "尚缺前序信息：{reason}"
    en = "Its cause has not arrived yet: {reason}"


class Invalid(Refusal):
    """The request is well formed but cannot mean anything."""

    zh = "内容有误：{reason}"
    en = "This cannot be right: {reason}"


class NotAllowed(Refusal):
    """The caller may not do this here; recorded."""

    zh = "您在本小区没有此项权限（{permission}）。如需办理，请联系主管。"
    en = "You do not have this right here ({permission}). Ask your supervisor."


class NotSignedIn(Refusal):
    """Nobody is signed in, or the sign-in has run out."""

    zh = "请先登录，或重新登录后再试。"
    en = "Sign in, or sign in again, and repeat."


class Stale(Refusal):
    """Somebody else changed it in the meantime, more often than is worth retrying."""

    zh = "他人刚刚修改了同一内容，本次未保存。请刷新后再试。"
    en = "Somebody else has just changed this; nothing was saved. Refresh and try again."


class TooOften(Refusal):
    """Asked more often than one source may; waiting is all there is to do."""

    zh = "操作过于频繁，请 {seconds} 秒后再试。"
    en = "Too many requests. Try again in {seconds} seconds."

    def __init__(self, *, seconds: int) -> None:
        super().__init__(seconds=seconds)
        self._seconds = seconds

    @property
    def again_in_seconds(self) -> int:
        """When the next one is taken."""
        return self._seconds


class Busy(Refusal):
    """Not now: too much is waiting, or a server is away. Repeating with the same key is safe."""

    zh = "系统繁忙，本次结果未知或未办理。请稍后用同一编号（Idempotency-Key）重试，不会重复办理。"
    en = (
        "Busy: this was not done, or its outcome is not known yet."
        " Repeat it shortly with the same Idempotency-Key; it will have one effect."
    )
