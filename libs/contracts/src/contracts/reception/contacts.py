"""Contacts at the desk, and the repair slips that come of them."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from pydantic import BaseModel, ConfigDict

from contracts.event import Event
from contracts.urgency import Emergency
from contracts.words import ContactId, FileId, PersonalText, PersonId, SeriesNumber, UnitId


class Channel(StrEnum):
    """How somebody reached us."""

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


class ContactLogged(Event):
    """A call or walk-in stands in the reception and contact log (F01-F03)."""

    about: ClassVar[str] = "contact_id"

    contact_id: ContactId
    number: SeriesNumber
    channel: Channel
    requested_at: datetime
    unit_id: UnitId | None = None
    building: str = ""


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
