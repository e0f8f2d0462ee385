"""Saying how somebody wants to be told."""

from typing import Annotated

from pydantic import Field, StringConstraints

from chassis.reader import Reader
from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.words import PersonalText, PersonId, StaffId
from notifications.channels.model import ChannelKind
from notifications.directory.model import Colleague, Person

# Other features ask it here.
from notifications.preferences.collection import preference_of as preference_of
from notifications.preferences.model import (
    Preference,
    must_reach_one,
    of_person,
    of_staff,
)
from notifications.texts.model import Language

Email = Annotated[
    PersonalText, StringConstraints(max_length=200, pattern=r"^([^@\s]+@[^@\s]+\.[^@\s]+)?$")
]
Phone = Annotated[PersonalText, StringConstraints(max_length=30, pattern=r"^(\+?[\d-]{5,})?$")]


class SetPersonPreference(Command):
    """How a person of the directory wants to be told."""

    language: Language = Language.ZH
    channels: tuple[ChannelKind, ...] = Field(default=(), max_length=5)
    only_essential: bool = False
    email: Email = ""


class SetStaffPreference(SetPersonPreference):
    """How a member of staff wants to be told, beside their inbox."""

    phone: Phone = ""
    on_duty_until: Instant | None = None


async def set_person_preference(
    person_id: PersonId, command: SetPersonPreference, work: Work
) -> Preference:
    """Set by the desk, for a person. Raises Missing, ChannelNotForOne."""
    await work.load(Person, person_id)
    return await _set(of_person(person_id), command, work)


async def set_staff_preference(
    staff_id: StaffId, command: SetStaffPreference, work: Work
) -> Preference:
    """Set by themselves, or for them. Raises ChannelNotForOne, DutyTooLong."""
    preference = await _set(of_staff(staff_id), command, work)
    preference.phone = command.phone
    preference.go_on_duty(command.on_duty_until, work.now)
    return preference


async def must_be_staff(staff_id: StaffId, reader: Reader) -> None:
    """Raises Missing for whoever is no member of this estate's staff."""
    await reader.load(Colleague, staff_id)


async def _set(id_: str, command: SetPersonPreference, work: Work) -> Preference:
    must_reach_one(command.channels)
    preference = await work.find(Preference, id_)
    if preference is None:
        preference = Preference(id=id_)
        work.add(preference)
    preference.language = command.language
    preference.channels = command.channels
    preference.only_essential = command.only_essential
    preference.email = command.email
    return preference
