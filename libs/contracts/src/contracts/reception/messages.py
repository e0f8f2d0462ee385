"""Messages for colleagues who were not there (F04)."""

from datetime import datetime
from typing import ClassVar

from contracts.event import Event
from contracts.words import ContactId, SeriesNumber, StaffId, UnitId


class MessageEvent(Event, common=True):
    """For whom, and who took it."""

    about: ClassVar[str] = "contact_id"

    contact_id: ContactId
    number: SeriesNumber
    for_id: StaffId
    receiver_id: StaffId | None
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""


class MessageTaken(MessageEvent):
    """Somebody was wanted and absent; they are told at once."""


class MessageRead(MessageEvent):
    """They have read it."""
