"""How somebody wants to be told, for screens."""

from datetime import datetime

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.words import PersonId, StaffId
from notifications.channels.model import ChannelKind
from notifications.directory.model import Colleague, Person
from notifications.preferences.collection import preference_of
from notifications.preferences.model import Preference, of_person, of_staff
from notifications.texts.model import Language


class PreferenceView(BaseModel):
    """Wishes as set; `phone` and `on_duty_until` are of staff alone."""

    language: Language
    channels: list[ChannelKind]
    only_essential: bool
    email: str
    phone: str
    on_duty_until: datetime | None


def preference_view(preference: Preference) -> PreferenceView:
    """As shown to whoever may set it."""
    return PreferenceView.model_validate(preference.model_dump(exclude={"id"}))


async def person_preference(reader: Reader, person_id: PersonId) -> PreferenceView:
    """A person's. Raises Missing."""
    await reader.load(Person, person_id)
    return preference_view(await preference_of(reader, of_person(person_id)))


async def staff_preference(reader: Reader, staff_id: StaffId) -> PreferenceView:
    """A member of staff's. Raises Missing."""
    await reader.load(Colleague, staff_id)
    return preference_view(await preference_of(reader, of_staff(staff_id)))


async def my_preference(reader: Reader) -> PreferenceView:
    """The caller's own."""
    staff_id = reader.caller.staff_id if reader.caller else ""
    return preference_view(await preference_of(reader, of_staff(staff_id)))
