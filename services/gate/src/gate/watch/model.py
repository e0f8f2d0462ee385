"""The watch list (关注名单): whom a guard does not let in alone, by name or plate, and why."""

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum

from pydantic import ConfigDict

from contracts.refusals import Invalid, Refused
from contracts.words import Actor, Discreet, PersonalText
from gate.directory.model import same_plate


class WatchKind(StrEnum):
    """By what somebody is recognised."""

    PERSON = "person"
    PLATE = "plate"


WATCH_KIND_TEXTS: dict[WatchKind, tuple[str, str]] = {
    WatchKind.PERSON: ("人员", "person"),
    WatchKind.PLATE: ("车牌", "plate"),
}
"""Kind → (Chinese, English), as guards read them."""


class WatchedNeedsApproval(Refused):
    """Somebody on the watch list is let in by somebody else's decision, not the guard's."""

    zh = "来访人或车牌在关注名单中（{reason}）。须由值班负责人批准并填写批准人后方可放行。"
    en = (
        "The visitor or the plate is on the watch list ({reason}). Somebody in charge must approve."
    )


class WatchApproverIsTheGuard(Refused):
    """Nobody approves what they do themselves."""

    zh = "关注名单人员的放行须由登记人以外的负责人批准。请填写批准人。"
    en = "Somebody other than the guard approves letting in a watched person. Name them."


class WatchOverAlready(Invalid):
    """It would have ended before it began."""

    zh = "截止时间 {until} 已过。请核对。"
    en = "The end {until} is past. Check it."


class WatchEndedAlready(Refused):
    """It was taken off the list before."""

    zh = "该条关注已于此前解除，无需重复办理。"
    en = "It is off the list already; nothing more is needed."


class WatchEnd(Discreet):
    """When it was taken off the list, by whom and why."""

    model_config = ConfigDict(frozen=True)

    at: datetime
    by: Actor
    reason: PersonalText


class WatchEntry(Discreet):
    """A person or a plate to be watched for: why, until when, what to do, and who decided it."""

    id: str
    kind: WatchKind
    text: PersonalText
    """The name or the plate, as typed."""
    reason: PersonalText
    instruction: PersonalText = ""
    """What a guard is to do."""
    decided_by: PersonalText
    """Who decided it: a person or an office, as the paper says."""
    until: datetime | None = None
    made_by: Actor
    made_at: datetime
    ended: WatchEnd | None = None
    over_at: datetime | None = None
    """Index: when it ends; None: it lasts."""
    erase_at: datetime | None = None

    @property
    def remembered_since(self) -> datetime:
        """When it ended; while it lasts, when it was made."""
        return self.over_at or self.made_at

    def erase(self) -> None:
        """Forget whom it named and why; that there was an entry stays."""
        self.text = self.reason = self.instruction = self.decided_by = ""
        if self.ended is not None:
            self.ended = self.ended.model_copy(update={"reason": ""})
        self.erase_at = None

    def must_not_be_over(self, now: datetime) -> None:
        """Raises WatchOverAlready."""
        if self.until is not None and self.until <= now:
            raise WatchOverAlready(until=self.until.isoformat())

    def in_force(self, at: datetime) -> bool:
        """Whether it is on the list at a moment."""
        begun = self.made_at <= at
        return begun and (self.over_at is None or at < self.over_at)

    def means(self, name: str, plate: str) -> bool:
        """Whether this person or this plate is meant, however either is written."""
        if self.kind is WatchKind.PLATE:
            return same_plate(self.text, plate)
        return _same_name(self.text, name)

    def end(self, end: WatchEnd) -> None:
        """Take it off the list. Raises WatchEndedAlready."""
        if self.ended is not None:
            raise WatchEndedAlready
        self.ended, self.over_at = end, end.at


def must_be_approved(
    entries: Collection[WatchEntry],
    *,
    seen_id: str | None,
    approved_by: str | None,
    guard_id: str,
) -> None:
    """Of those that mean one visitor the guard has seen one, and somebody else let the person in.

    Raises WatchedNeedsApproval, WatchApproverIsTheGuard.
    """
    if seen_id not in {entry.id for entry in entries} or not approved_by:
        raise WatchedNeedsApproval(reason="；".join(entry.reason for entry in entries))
    if approved_by == guard_id:
        raise WatchApproverIsTheGuard


def _same_name(one: str, other: str) -> bool:
    plain = ["".join(name.split()).casefold() for name in (one, other)]
    return plain[0] == plain[1] != ""
