"""A delivery: one message to one recipient by one channel, and what came of every attempt.

Sending is an outside effect, so an attempt is begun in one commit and ended in another; one that
was begun and never ended is known by its claim having run out.
"""

from datetime import datetime, timedelta
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from contracts.calendars import Instant
from contracts.refusals import Refused
from contracts.words import Actor, Discreet, PersonalText
from notifications.channels.model import ChannelKind, Fact, Outcome, Result

LONGEST_REASON = 300


class DeliveryState(StrEnum):
    """Where a delivery stands."""

    WAITING = "waiting"
    """For the quiet hours to end."""
    DUE = "due"
    SENDING = "sending"
    FAILED = "failed"
    """Tried in vain; it will be tried again."""
    SENT = "sent"
    GIVEN_UP = "given_up"
    NOT_SENT = "not_sent"
    """未发送: kept in the outbox, because no channel is in use that would send it."""
    UNCERTAIN = "uncertain"
    """It may have been sent: repeated by hand only."""
    UNREACHABLE = "unreachable"
    """No address is known."""
    LAPSED = "lapsed"
    """It came too late to be of use."""
    SETTLED = "settled"
    """Somebody has seen to it in another way."""


DELIVERY_STATE_TEXTS: dict[DeliveryState, tuple[str, str]] = {
    DeliveryState.WAITING: ("待安静时段结束", "waiting for quiet hours to end"),
    DeliveryState.DUE: ("待发送", "due"),
    DeliveryState.SENDING: ("发送中", "being sent"),
    DeliveryState.FAILED: ("发送失败，将重试", "failed, will be tried again"),
    DeliveryState.SENT: ("已发送", "sent"),
    DeliveryState.GIVEN_UP: ("已放弃", "given up"),
    DeliveryState.NOT_SENT: ("未发送", "not sent"),
    DeliveryState.UNCERTAIN: ("结果不明", "uncertain"),
    DeliveryState.UNREACHABLE: ("无联系方式", "no address"),
    DeliveryState.LAPSED: ("已过时效", "lapsed"),
    DeliveryState.SETTLED: ("已另行处理", "seen to otherwise"),
}
"""State → (Chinese, English), as staff read them."""

OPEN = frozenset(
    {
        DeliveryState.WAITING,
        DeliveryState.DUE,
        DeliveryState.FAILED,
        DeliveryState.SENDING,
    }
)
"""It still goes on by itself."""
WANTS_ATTENTION = frozenset(
    {
        DeliveryState.GIVEN_UP,
        DeliveryState.UNCERTAIN,
        DeliveryState.UNREACHABLE,
    }
)
"""Somebody has to see to it."""


class NothingToRepeat(Refused):
    """Only a delivery that did not go, or may not have gone, is repeated by hand."""

    zh = "该消息当前为“{state_zh}”，不能重发。只有未成功或结果不明的消息可以重发。"
    en = "This message is {state_en}: only one that failed or is uncertain is repeated."


class NothingToSettle(Refused):
    """Only what wants attention is settled."""

    zh = "该消息当前为“{state_zh}”，无需处理。"
    en = "This message is {state_en}: nothing is left to see to."


class Recipient(BaseModel):
    """Whom a message is for. Ids only; a contact not in the directory goes by their order's id."""

    model_config = ConfigDict(frozen=True)

    kind: "RecipientKind"
    id: str


class RecipientKind(StrEnum):
    """What a recipient is."""

    PERSON = "person"
    """Of the directory."""
    CONTACT = "contact"
    """Who called about an order, at the number they gave."""
    STAFF = "staff"
    VENDOR = "vendor"
    """Outside the house, at what the register of vendors has."""
    GROUP = "group"
    """All who listen at one of the estate's group endpoints."""


class Way(Discreet):
    """A channel and the address there."""

    model_config = ConfigDict(frozen=True)

    channel: ChannelKind
    address: PersonalText


class Message(Discreet):
    """What is said: the text as it goes out, and the values in it."""

    model_config = ConfigDict(frozen=True)

    template: str
    language: str
    title: str
    text: PersonalText
    facts: tuple[Fact, ...] = ()
    secret: bool = False
    """Its text is wiped once it is sent, and shown to nobody but those who manage notices."""


class About(BaseModel):
    """What a message is about, for lists and who may see them."""

    model_config = ConfigDict(frozen=True)

    event: str
    order_id: str = ""
    building: str = ""


class Attempt(Discreet):
    """One try; `ended_at` is None while it is under way, or where nobody knows how it ended."""

    model_config = ConfigDict(frozen=True)

    number: int
    begun_at: Instant
    ended_at: Instant | None = None
    outcome: Outcome | None = None
    reason: PersonalText = ""
    reference: str = ""


class RetryRule(BaseModel):
    """How often and when a failed attempt is repeated: the delay doubles up to the longest."""

    model_config = ConfigDict(frozen=True)

    first_seconds: float
    longest_seconds: float
    tries: int

    def delay(self, failures: int) -> timedelta:
        """How long to wait after so many failures in a row, at least one."""
        doubled = self.first_seconds * 2 ** min(failures - 1, 30)
        return timedelta(seconds=min(doubled, self.longest_seconds))


class Delivery(Discreet):
    """A message to one recipient by one channel; if that is given up, the next of `others`."""

    id: str
    about: About
    recipient: Recipient
    message: Message
    way: Way
    others: tuple[Way, ...] = ()
    urgent: bool
    """Sent at any hour: its class runs 24×7, or it is of no use later."""
    planned_at: Instant
    expires_at: Instant | None = None
    """When it is of no use any more."""
    state: DeliveryState
    attempts: tuple[Attempt, ...] = ()
    allowed: int
    """How many attempts there may be; a repeat by hand allows more."""
    look_at: Instant | None = None
    """Index: when it goes on, or when the claim of an attempt under way has run out."""
    traceparent: str = ""
    settled_by: Actor | None = None
    settled_note: PersonalText = ""

    @classmethod
    def planned(
        cls,
        id_: str,
        *,
        about: About,
        recipient: Recipient,
        message: Message,
        ways: tuple[Way, ...],
        urgent: bool,
        tries: int,
        now: datetime,
        send_at: datetime,
        expires_at: datetime | None = None,
        traceparent: str = "",
    ) -> "Delivery":
        """A message decided on, to go at `send_at`. Without a way to go it is unreachable."""
        way, *others = ways or (Way(channel=ChannelKind.OUTBOX, address=""),)
        state = DeliveryState.WAITING if send_at > now else DeliveryState.DUE
        if not ways:
            state = DeliveryState.UNREACHABLE
        return cls(
            id=id_,
            about=about,
            recipient=recipient,
            message=message,
            way=way,
            others=tuple(others),
            urgent=urgent,
            planned_at=now,
            expires_at=expires_at,
            state=state,
            allowed=tries,
            look_at=send_at if ways else None,
            traceparent=traceparent,
        )

    @property
    def state_texts(self) -> dict[str, str]:
        """The state for a refusal's text."""
        zh, en = DELIVERY_STATE_TEXTS[self.state]
        return {"state": self.state.value, "state_zh": zh, "state_en": en}

    def begin(self, at: datetime, *, claimed_for: timedelta, drops_doubles: bool) -> bool:
        """Take it in hand at `at`; True where an attempt begins now.

        An attempt whose claim has run out is met again here: it is tried anew where the receiver
        drops doubles, else it is uncertain. What has lapsed meanwhile does not begin.
        """
        if self.state not in OPEN or self.look_at is None or self.look_at > at:
            return False
        lost = self.state is DeliveryState.SENDING
        if lost and (not drops_doubles or len(self.attempts) >= self.allowed):
            self._rest(DeliveryState.UNCERTAIN)
            return False
        if self.expires_at is not None and at >= self.expires_at:
            self._rest(DeliveryState.LAPSED)
            return False
        self.state = DeliveryState.SENDING
        self.look_at = at + claimed_for
        self.attempts = (*self.attempts, Attempt(number=len(self.attempts) + 1, begun_at=at))
        return True

    def end(self, number: int, result: Result, at: datetime, *, again_at: datetime) -> None:
        """Record how an attempt ended. A failure is repeated at `again_at`, up to the last try.

        An attempt given for lost meanwhile is recorded too; that it was sent after all counts,
        anything else no longer does.
        """
        self.attempts = tuple(
            _ended(attempt, result, at) if attempt.number == number else attempt
            for attempt in self.attempts
        )
        current = self.state is DeliveryState.SENDING and number == len(self.attempts)
        match result.outcome:
            case Outcome.SENT if current or self.state in (
                DeliveryState.UNCERTAIN,
                DeliveryState.FAILED,
                DeliveryState.DUE,
            ):
                self._rest(DeliveryState.SENT)
            case _ if not current:
                pass
            case Outcome.NOT_SENT:
                self._rest(DeliveryState.NOT_SENT)
            case Outcome.UNCERTAIN:
                self._rest(DeliveryState.UNCERTAIN)
            case Outcome.FAILED if len(self.attempts) < self.allowed:
                self.state, self.look_at = DeliveryState.FAILED, again_at
            case _:
                self._rest(DeliveryState.GIVEN_UP)

    def repeat(self, at: datetime, *, tries: int) -> None:
        """Send it again, by hand. Raises NothingToRepeat.

        Where its text was wiped there is nothing left to send.
        """
        repeatable = WANTS_ATTENTION | {DeliveryState.NOT_SENT}
        if self.state not in repeatable - {DeliveryState.UNREACHABLE} or not self.message.text:
            raise NothingToRepeat(**self.state_texts)
        self.state, self.look_at = DeliveryState.DUE, at
        self.allowed = len(self.attempts) + tries

    def settle(self, by: Actor, note: str) -> None:
        """Somebody has seen to it in another way, such as by a call. Raises NothingToSettle."""
        if self.state not in WANTS_ATTENTION | {DeliveryState.NOT_SENT}:
            raise NothingToSettle(**self.state_texts)
        self._rest(DeliveryState.SETTLED)
        self.settled_by, self.settled_note = by, note

    def _rest(self, state: DeliveryState) -> None:
        self.state, self.look_at = state, None
        if self.message.secret and state in (DeliveryState.SENT, DeliveryState.LAPSED):
            self.message = self.message.model_copy(update={"text": "", "facts": ()})


def _ended(attempt: Attempt, result: Result, at: datetime) -> Attempt:
    return attempt.model_copy(
        update={
            "ended_at": at,
            "outcome": result.outcome,
            "reason": result.reason[:LONGEST_REASON],
            "reference": result.reference[:LONGEST_REASON],
        }
    )
