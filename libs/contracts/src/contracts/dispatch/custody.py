"""What is in our hands for a household, such as laundry (W11): pieces never vanish."""

from datetime import datetime
from typing import ClassVar

from contracts.custody import Handling, Warned
from contracts.event import Event
from contracts.words import OrderId, PersonalText, SeriesNumber, UnitId


class CustodyEvent(Event, common=True):
    """Which slip, of which order, where."""

    about: ClassVar[str] = "custody_id"

    custody_id: str
    number: SeriesNumber
    order_id: OrderId
    unit_id: UnitId | None = None
    building: str = ""
    at: datetime


class CustodyTakenIn(CustodyEvent):
    """So many tagged pieces were counted in, to be back by `due_at` (T35)."""

    pieces: int
    damaged: int
    due_at: datetime


class CustodyHandled(CustodyEvent):
    """Pieces changed hands or were looked at; `left`: how many are not back with the owner."""

    what: Handling
    tags: tuple[str, ...]
    counted: int
    other_counted: int | None = None
    left: int


class CustodyShort(CustodyEvent):
    """The two counts at the vendor's return differ, or pieces did not come back."""

    counted: int
    other_counted: int
    missing: tuple[str, ...]
    vendor: PersonalText = ""


class CustodyWarned(CustodyEvent):
    """Its time runs out, or has run out, here or at the vendor's; each said once."""

    what: Warned
    due_at: datetime
