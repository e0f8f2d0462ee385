"""Channels, what is handed to one, and what comes back; which of them an estate uses."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Protocol, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from contracts.words import Discreet, EstateId, PersonalText


class ChannelKind(StrEnum):
    """A way a message goes. The staff inbox (站内信) is none of them: it is always there."""

    OUTBOX = "outbox"
    """Kept and shown, clearly marked as not sent (未发送): where an estate uses no other."""
    SMS = "sms"
    EMAIL = "email"
    WEBHOOK = "webhook"
    """A program of the estate's own: JSON, signed after the Standard Webhooks specification."""
    WECOM = "wecom"
    DINGTALK = "dingtalk"


CHANNEL_TEXTS: dict[ChannelKind, tuple[str, str]] = {
    ChannelKind.OUTBOX: ("发件箱（未发送）", "outbox (not sent)"),
    ChannelKind.SMS: ("短信", "SMS"),
    ChannelKind.EMAIL: ("电子邮件", "e-mail"),
    ChannelKind.WEBHOOK: ("Webhook", "webhook"),
    ChannelKind.WECOM: ("企业微信群机器人", "WeCom group robot"),
    ChannelKind.DINGTALK: ("钉钉群机器人", "DingTalk group robot"),
}
"""Channel → (Chinese, English), as staff read them."""

FOR_ONE = frozenset({ChannelKind.OUTBOX, ChannelKind.SMS, ChannelKind.EMAIL})
"""Channels that reach one person, at an address."""
FOR_A_GROUP = frozenset({ChannelKind.WEBHOOK, ChannelKind.WECOM, ChannelKind.DINGTALK})
"""Channels that reach everybody who listens: their address is a name in the operator's file."""


class GroupEndpoint(BaseModel):
    """Where the staff of an estate listen together. `name` is that of the entry in the operator's
    channels file, which alone holds the URL and its secret.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    channel: ChannelKind
    name: str = Field(min_length=1, max_length=100)

    @model_validator(mode="after")
    def _a_channel_for_groups(self) -> Self:
        if self.channel not in FOR_A_GROUP:
            msg = f"not a channel for groups; choose one of {', '.join(sorted(FOR_A_GROUP))}"
            raise ValueError(msg)
        return self


class ChannelChoice(BaseModel):
    """Which channels an estate uses: in this order, the first by which somebody can be reached."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    households: tuple[ChannelKind, ...] = Field(default=(ChannelKind.OUTBOX,), min_length=1)
    staff: tuple[ChannelKind, ...] = ()
    """Beside the inbox, for what is urgent, to an address of their own."""
    groups: tuple[GroupEndpoint, ...] = Field(default=(), max_length=10)
    """Beside the inbox, for what is urgent: each is told once, however many people it concerns."""

    @model_validator(mode="after")
    def _channels_that_reach_one_person(self) -> Self:
        for channels in (self.households, self.staff):
            if set(channels) - FOR_ONE or len(set(channels)) < len(channels):
                msg = f"choose each at most once, of {', '.join(sorted(FOR_ONE))}"
                raise ValueError(msg)
        return self


class Outcome(StrEnum):
    """How an attempt ended."""

    SENT = "sent"
    FAILED = "failed"
    """Not sent; another try may succeed."""
    REFUSED = "refused"
    """Not sent, and trying again would not change it."""
    UNCERTAIN = "uncertain"
    """It may have been sent: the answer never came."""
    NOT_SENT = "not_sent"
    """Kept in the outbox: no channel is in use that would send it."""


class Result(Discreet):
    """What came of one attempt. `reason` is the other side's, which may quote an address."""

    model_config = ConfigDict(frozen=True)

    outcome: Outcome
    reason: PersonalText = ""
    reference: str = ""
    """What the other side calls the message."""
    retry_after_seconds: float | None = None
    """How long the other side asks us to wait."""


class Fact(Discreet):
    """A value that stands in a message, as it is shown."""

    model_config = ConfigDict(frozen=True)

    name: str
    value: PersonalText


class Parcel(Discreet):
    """One message to one address, as a channel needs it; `delivery_id` is the same at every try."""

    model_config = ConfigDict(frozen=True)

    delivery_id: str
    estate: EstateId
    channel: ChannelKind
    address: PersonalText
    template: str
    title: str
    text: PersonalText
    facts: tuple[Fact, ...]
    language: str
    attempt: int
    at: datetime
    """When the message was decided on; the same at every try."""
    order_id: str = ""
    traceparent: str = ""


class Port(Protocol):
    """What carries messages of one channel to the outside."""

    channel: ChannelKind
    drops_doubles: bool
    """Whether a message repeated under its delivery's id does no harm there."""

    @property
    def send(self) -> Callable[[Parcel], Awaitable[Result]]:
        """Tries once, within some seconds. Whatever goes wrong is the result's to say."""


def usable(channels: Sequence[ChannelKind], wanted: Sequence[ChannelKind]) -> list[ChannelKind]:
    """The estate's channels in somebody's own order; those they did not name come last."""
    return [each for each in wanted if each in channels] + [
        each for each in channels if each not in wanted
    ]
