"""How somebody wants to be told: language, channels, only what is essential."""

from datetime import datetime, timedelta

from contracts.calendars import Instant
from contracts.refusals import Invalid
from contracts.words import Discreet, PersonalText
from notifications.channels.model import FOR_ONE, ChannelKind
from notifications.texts.model import Language

LONGEST_DUTY = timedelta(hours=36)


class DutyTooLong(Invalid):
    """On duty means tonight, not always."""

    zh = "值班结束时间须在现在之后、{hours} 小时以内。请核对。"
    en = "Duty must end after now, within {hours} hours. Check the time."


class ChannelNotForOne(Invalid):
    """A group's channel reaches nobody in person."""

    zh = "{channel} 不能发给个人。可选：{known}"
    en = "{channel} reaches no single person. Known: {known}"


class Preference(Discreet):
    """One person's or staff member's wishes; everything unset is the estate's."""

    id: str
    language: Language = Language.ZH
    channels: tuple[ChannelKind, ...] = ()
    """The order they prefer; of the channels the estate uses."""
    only_essential: bool = False
    """Not told by a channel what they need not know; staff find it in the inbox all the same."""
    email: PersonalText = ""
    phone: PersonalText = ""
    """A member of staff's own; a person's stands in the directory."""
    on_duty_until: Instant | None = None
    """Until when quiet hours do not hold for a member of staff (levels.md, clocks 5)."""

    def on_duty(self, at: datetime) -> bool:
        """Whether quiet hours do not hold for them."""
        return self.on_duty_until is not None and at < self.on_duty_until

    def go_on_duty(self, until: datetime | None, now: datetime) -> None:
        """Be told at any hour until then; None ends it. Raises DutyTooLong."""
        if until is not None and not now < until <= now + LONGEST_DUTY:
            raise DutyTooLong(hours=LONGEST_DUTY // timedelta(hours=1))
        self.on_duty_until = until


def must_reach_one(channels: tuple[ChannelKind, ...]) -> None:
    """Raises ChannelNotForOne."""
    for channel in channels:
        if channel not in FOR_ONE:
            raise ChannelNotForOne(channel=channel.value, known=", ".join(sorted(FOR_ONE)))


def of_person(person_id: str) -> str:
    """The id a person's preference is kept under."""
    return f"person-{person_id}"


def of_staff(staff_id: str) -> str:
    """The id a member of staff's preference is kept under."""
    return f"staff-{staff_id}"
