"""What identity says: estates with their calendars and keys, the staff who work in them, and the
tablets at their gates.
"""

from typing import ClassVar

from pydantic import BaseModel, ConfigDict

from contracts.calendars import WorkingCalendar
from contracts.event import Event
from contracts.words import DeviceId, EstateId, PersonalText, StaffId


class WrappedKey(BaseModel):
    """An estate's data key, encrypted under the platform's master key; `key_id` stands in every
    ciphertext made with it.
    """

    model_config = ConfigDict(frozen=True)

    key_id: str
    wrapped: str


class EstateOpened(Event):
    """An estate began; carries all that other services need to work for it."""

    about: ClassVar[str] = "estate_id"

    estate_id: EstateId
    name: str
    zone: str
    calendar: WorkingCalendar
    keys: tuple[WrappedKey, ...]


class EstateStated(Event):
    """An estate as it now is: after a change of calendar, name or keys, or restated."""

    about: ClassVar[str] = "estate_id"

    estate_id: EstateId
    name: str
    zone: str
    calendar: WorkingCalendar
    keys: tuple[WrappedKey, ...]
    closed: bool = False


class StaffStated(Event):
    """A member of staff as they now are in one estate: name, roles and the buildings they may act
    in (none = all).
    """

    about: ClassVar[str] = "staff_id"

    staff_id: StaffId
    name: PersonalText
    roles: tuple[str, ...]
    areas: tuple[str, ...] = ()
    active: bool = True


class TabletStated(Event):
    """A registered tablet as it now is. Bound to one gate of one estate; once revoked it stays
    revoked, and what it still sends is looked at by a person.
    """

    about: ClassVar[str] = "device_id"

    device_id: DeviceId
    name: PersonalText
    gate: str
    revoked: bool = False
