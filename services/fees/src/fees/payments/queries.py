"""Payments on screen."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.fees import PAYMENT_METHOD_TEXTS
from contracts.permissions import Permission
from contracts.words import ChargeId, Fen, PaymentId, SeriesNumber, StaffId, UnitId
from fees.payments.collection import payment_in_reach
from fees.payments.model import Payment, Voiding
from fees.staff.model import Colleague, name_of
from fees.words.model import Named, named


class VoidingView(BaseModel):
    """When it was voided, by whom and why."""

    at: datetime
    by: str
    reason: str


class PaymentView(BaseModel):
    """A payment; `may_void` tells whether the caller may void it now."""

    id: PaymentId
    charge_id: ChargeId
    charge_number: SeriesNumber
    unit_id: UnitId | None
    unit: str
    building: str
    amount_fen: Fen
    method: Named
    at: datetime
    entered_at: datetime
    taken_by_id: StaffId
    taken_by: str
    payer_name: str
    receipt_number: str
    voluntary: bool
    replaces: PaymentId | None
    voided: VoidingView | None
    may_void: bool


async def payments(
    reader: Reader,
    *,
    charge_id: ChargeId | None,
    collector: StaffId | None,
    receipt: str,
    limit: int,
    cursor: str | None,
) -> Page[PaymentView]:
    """Payments the caller may see, newest first; of a charge, a collector, or one receipt."""
    where: dict[str, Any] = {}
    if reader.caller is not None and reader.caller.areas:
        where["building"] = {"$in": sorted(reader.caller.areas)}
    if charge_id is not None:
        where["charge_id"] = charge_id
    if collector is not None:
        where["taken_by"] = collector
    if receipt:
        where["receipt_number"] = receipt
    found, following = await reader.page(
        Payment, where, sort=["-entered_at"], limit=limit, cursor=cursor
    )
    views = [await payment_view(payment, reader) for payment in found]
    return Page(items=views, next=following)


async def show_payment(payment_id: PaymentId, reader: Reader) -> PaymentView:
    """One payment. Raises Missing, NotAllowed."""
    return await payment_view(await payment_in_reach(reader, payment_id), reader)


async def payment_view(payment: Payment, reader: Reader) -> PaymentView:
    """A payment as the caller may see it now."""
    voided = payment.voided
    people = [payment.taken_by, *([voided.by.id] if voided else [])]
    names = await reader.find_many(Colleague, people)
    return PaymentView(
        id=payment.id,
        charge_id=payment.charge_id,
        charge_number=payment.charge_number,
        unit_id=payment.unit_id,
        unit=payment.unit_label,
        building=payment.building,
        amount_fen=payment.amount_fen,
        method=named(payment.method, PAYMENT_METHOD_TEXTS),
        at=payment.at,
        entered_at=payment.entered_at,
        taken_by_id=payment.taken_by,
        taken_by=name_of(names, payment.taken_by),
        payer_name=payment.payer_name,
        receipt_number=payment.receipt_number,
        voluntary=payment.voluntary,
        replaces=payment.replaces,
        voided=_voiding(voided, names) if voided else None,
        may_void=await _may_void(payment, reader),
    )


def _voiding(voided: Voiding, names: Mapping[str, Colleague]) -> VoidingView:
    by = name_of(names, voided.by.id)
    return VoidingView(at=voided.at, by=by, reason=voided.reason)


async def _may_void(payment: Payment, reader: Reader) -> bool:
    caller = reader.caller
    if payment.voided or caller is None or not caller.may(Permission.COLLECT_FEES):
        return False
    if caller.may(Permission.VOID_PAYMENTS):
        return True
    today = (await reader.estate_card()).calendar.local_day(reader.now)
    return payment.taken_by == caller.staff_id and payment.day == today
