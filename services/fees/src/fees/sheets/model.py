"""A row of the summary sheet (F08): a signed-off round of an order, and its marked columns."""

from datetime import date

from pydantic import BaseModel, ConfigDict

from contracts.calendars import Instant
from contracts.orders import Payer, QuotedLine, RepairKind, SignOff
from contracts.urgency import UrgencyClass
from contracts.words import (
    ChargeId,
    ContactId,
    Discreet,
    Fen,
    OrderId,
    PersonalText,
    SeriesNumber,
    StaffId,
    UnitId,
)


class Marks(BaseModel):
    """The columns finance marks: what is owed by now, what of it came in, under which receipts."""

    model_config = ConfigDict(frozen=True)

    due_fen: Fen
    paid_fen: Fen = Fen(0)
    disputed: bool = False
    receipts: tuple[str, ...] = ()

    @property
    def outstanding_fen(self) -> Fen:
        """What is still to come in."""
        return Fen(self.due_fen - self.paid_fen)


class SheetRow(Discreet):
    """A round of an order as posted; only its marks change afterwards."""

    id: str
    order_id: OrderId
    order_number: str
    round: int
    """2 and more are rework: a row of its own (T19)."""
    contact_id: ContactId | None
    unit_id: UnitId | None
    unit_label: str
    building: str
    place: PersonalText
    matter: PersonalText
    lines: tuple[QuotedLine, ...]
    kind: RepairKind
    urgency: UrgencyClass
    technician_id: StaffId
    payer: Payer
    amount_fen: Fen
    sign_off: SignOff
    completed_at: Instant
    posted_at: Instant
    day: date
    """The estate's day of the posting: what the sheet is kept by."""
    charge_id: ChargeId | None = None
    """None where the household owes nothing for it."""
    slip_number: SeriesNumber | None = None
    marks: Marks
    outstanding_fen: Fen
    """Index: what the household still owes; 0 where it owes nothing."""

    def mark(self, marks: Marks) -> None:
        """Bring the marked columns up to date."""
        self.marks = marks
        self.outstanding_fen = marks.outstanding_fen if self.charge_id else Fen(0)


def row_id(order_id: OrderId, round_: int) -> str:
    """The row of a round; the same however often the order is heard of."""
    return f"{order_id}-{round_}"
