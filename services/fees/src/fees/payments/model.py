"""A payment: money taken against a receipt of the stock; voided, never changed (E12)."""

from datetime import date

from pydantic import ConfigDict

from contracts.calendars import Instant
from contracts.fees import PaymentMethod
from contracts.refusals import Refused
from contracts.words import (
    Actor,
    ChargeId,
    Discreet,
    Fen,
    PaymentId,
    PersonalText,
    SeriesNumber,
    StaffId,
    UnitId,
)


class VoidedAlready(Refused):
    """It is void."""

    zh = "收据 {receipt_number} 的收款已作废。"
    en = "The payment of receipt {receipt_number} is void already."


class NotYoursToVoid(Refused):
    """Its taker voids it on the day, anybody else with the right to void."""

    zh = "收据 {receipt_number} 不是您收的款，不能作废。请由收款人当日作废，或由财务作废。"
    en = (
        "You did not take the payment of receipt {receipt_number}. Its taker voids it on the"
        " day, or finance does."
    )


class DayIsOver(Refused):
    """On a later day finance voids it."""

    zh = "收据 {receipt_number} 是 {day} 的收款，已过当日，只能由财务作废。"
    en = "Receipt {receipt_number} is of {day}; after that day finance voids it."


class Voiding(Discreet):
    """When it was voided, by whom and why."""

    model_config = ConfigDict(frozen=True)

    at: Instant
    day: date
    by: Actor
    reason: PersonalText


class Payment(Discreet):
    """Money that came in. `at` is when; `entered_at` and `day` are of the books."""

    id: PaymentId
    charge_id: ChargeId
    charge_number: SeriesNumber
    unit_id: UnitId | None
    unit_label: str
    building: str
    amount_fen: Fen
    method: PaymentMethod
    at: Instant
    entered_at: Instant
    day: date
    taken_by: StaffId
    payer_name: PersonalText = ""
    """As said at the door; the order's contact where nobody said."""
    book_id: str
    receipt_number: str
    entry_id: str
    drawer_round: int | None = None
    """The round of the taker's drawer that holds it; None where it is no cash."""
    left_fen: Fen
    """What was still owed on the charge after it."""
    voluntary: bool = False
    """Paid while the charge was disputed."""
    replaces: PaymentId | None = None
    """The voided payment in whose place it was taken."""
    voided: Voiding | None = None

    def void(self, voiding: Voiding, *, by_right: bool) -> None:
        """It counts no more. `by_right`: who voids it may do so for others and on later days.

        Raises VoidedAlready, NotYoursToVoid, DayIsOver.
        """
        if self.voided is not None:
            raise VoidedAlready(receipt_number=self.receipt_number)
        if not by_right and voiding.by.id != self.taken_by:
            raise NotYoursToVoid(receipt_number=self.receipt_number)
        if not by_right and voiding.day != self.day:
            raise DayIsOver(receipt_number=self.receipt_number, day=self.day.isoformat())
        self.voided = voiding
