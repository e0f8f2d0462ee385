"""Contacts at the desk, and the repair slips that come of them."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from pydantic import BaseModel, ConfigDict

from contracts.event import Event
from contracts.urgency import Emergency
from contracts.words import (
    ContactId,
    FileId,
    PersonalText,
    PersonId,
    SeriesNumber,
    StaffId,
    UnitId,
)


class Channel(StrEnum):
    """How somebody reached us: by telephone, or otherwise."""

    CALL = "call"
    WALK_IN = "walk_in"


class RequestFile(BaseModel):
    """A photo or paper that came with a request; reception keeps it (`GET
    /contacts/{contact_id}/files/{file_id}`).
    """

    model_config = ConfigDict(frozen=True)

    file_id: FileId
    media_type: str
    size_bytes: int


class ContactChannel(StrEnum):
    """How somebody reached us."""

    CALL = "call"
    WALK_IN = "walk_in"
    LETTER = "letter"
    FAX = "fax"
    SUGGESTION_BOX = "suggestion_box"
    COMPANY = "company"
    """Put to the company, which passes it on."""
    HOTLINE = "hotline"
    WEB = "web"
    """The owner's own form, without an account."""


class ContactLogged(Event):
    """Somebody reached us, and it stands in the reception and contact log (F01-F03)."""

    about: ClassVar[str] = "contact_id"

    contact_id: ContactId
    number: SeriesNumber
    channel: Channel
    requested_at: datetime
    unit_id: UnitId | None = None
    building: str = ""
    through: ContactChannel | None = None
    """Which way exactly."""


class RepairRequested(Event):
    """A contact became a repair slip (F07), for a unit or for a place without one (E01).

    What the desk typed may name people, so `matter` and `place` are ciphertext, as are the slip's
    contact and phone; both are empty for an anonymous caller (K10).
    """

    about: ClassVar[str] = "contact_id"

    contact_id: ContactId
    contact_number: SeriesNumber
    requested_at: datetime
    matter: PersonalText
    emergency: Emergency | None = None
    complex_work: bool = False
    unit_id: UnitId | None = None
    unit_label: str = ""
    building: str = ""
    place: PersonalText = ""
    caller_id: PersonId | None = None
    contact_name: PersonalText = ""
    contact_phone: PersonalText = ""
    appointment_at: datetime | None = None
    files: tuple[RequestFile, ...] = ()


class PromiseGiven(Event):
    """The first receiver told the owner by when they will hear (T21), or another time."""

    about: ClassVar[str] = "contact_id"

    contact_id: ContactId
    number: SeriesNumber
    receiver_id: StaffId | None
    promised_until: datetime
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""


class PromiseOverdue(Event):
    """What was promised was not settled in time, told once for each promise."""

    about: ClassVar[str] = "contact_id"

    contact_id: ContactId
    number: SeriesNumber
    receiver_id: StaffId | None
    promised_until: datetime
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""


class ContactSettled(Event):
    """Nothing is owed any more of a contact that was not settled at once; its first receiver is
    told (W08).
    """

    about: ClassVar[str] = "contact_id"

    contact_id: ContactId
    number: SeriesNumber
    receiver_id: StaffId | None
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""
