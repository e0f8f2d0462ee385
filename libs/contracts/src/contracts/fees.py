"""What fees says: orders posted, charges, payments, receipts (F08, F09, F25). Money is fen."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from contracts.event import Event
from contracts.orders import Payer
from contracts.words import (
    ChargeId,
    ContactId,
    Fen,
    OrderId,
    PaymentId,
    PersonalText,
    SeriesNumber,
    UnitId,
)


class PaymentMethod(StrEnum):
    """How money came in (E12)."""

    CASH = "cash"
    QR = "qr"
    CARD = "card"
    TRANSFER = "transfer"


PAYMENT_METHOD_TEXTS: dict[PaymentMethod, tuple[str, str]] = {
    PaymentMethod.CASH: ("现金", "cash"),
    PaymentMethod.QR: ("扫码支付", "QR code"),
    PaymentMethod.CARD: ("刷卡", "card"),
    PaymentMethod.TRANSFER: ("转账", "transfer"),
}
"""Method → (Chinese, English), as staff read them."""


class RepairPosted(Event):
    """A signed-off round of an order stands in the repair summary sheet (F08)."""

    about: ClassVar[str] = "posting_id"

    posting_id: str
    order_id: OrderId
    contact_id: ContactId | None
    round: int
    payer: Payer
    amount_fen: Fen
    charge_id: ChargeId | None = None
    """The charge slip made for it; None where the household owes nothing."""
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""


class ChargeSlipIssued(Event):
    """A charge slip went back to the desk with the order (F09); the desk collects at the door."""

    about: ClassVar[str] = "charge_id"

    charge_id: ChargeId
    number: SeriesNumber
    order_id: OrderId
    contact_id: ContactId | None
    amount_fen: Fen
    disputed: bool = False
    """争议: not chased until somebody decides (E11)."""
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""


class ChargeDisputed(Event):
    """The household disputes a charge after the slip went out; it is not chased from now on."""

    about: ClassVar[str] = "charge_id"

    charge_id: ChargeId
    order_id: OrderId
    contact_id: ContactId | None
    reason: PersonalText
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""


class ChargeDisputeResolved(Event):
    """A disputed charge was decided: kept, or reduced to `amount_fen`."""

    about: ClassVar[str] = "charge_id"

    charge_id: ChargeId
    order_id: OrderId
    contact_id: ContactId | None
    amount_fen: Fen
    outstanding_fen: Fen | None = None
    """What is still owed of it after what was paid; None in what was said before this was."""
    reason: PersonalText
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""


class NotAtHome(Event):
    """The collector stood at the door in vain (E12)."""

    about: ClassVar[str] = "charge_id"

    charge_id: ChargeId
    order_id: OrderId
    contact_id: ContactId | None
    next_visit_at: datetime | None = None
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""


class PaymentTaken(Event):
    """Money came in for a charge, in whole or in part, under a receipt of the stock (F25)."""

    about: ClassVar[str] = "charge_id"

    charge_id: ChargeId
    payment_id: PaymentId
    order_id: OrderId
    contact_id: ContactId | None
    method: PaymentMethod
    amount_fen: Fen
    outstanding_fen: Fen
    receipt_number: str
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""


class PaymentVoided(Event):
    """A payment was voided with its receipt, with a reason; a right one may follow (E12)."""

    about: ClassVar[str] = "charge_id"

    charge_id: ChargeId
    payment_id: PaymentId
    order_id: OrderId
    contact_id: ContactId | None
    amount_fen: Fen
    outstanding_fen: Fen
    receipt_number: str
    reason: PersonalText
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""


class ChargeSettled(Event):
    """Nothing is owed on the charge any more."""

    about: ClassVar[str] = "charge_id"

    charge_id: ChargeId
    order_id: OrderId
    contact_id: ContactId | None
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""
