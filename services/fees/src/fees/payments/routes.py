"""Payments, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import ChargeId, PaymentId, StaffId
from fees.payments import commands
from fees.payments.queries import PaymentView, payment_view, payments, show_payment

routes = Routes("/payments")


@routes.query("", needs=Permission.SEE_FEES)
async def list_payments(
    reader: Reader,
    charge_id: ChargeId | None = None,
    collector: StaffId | None = None,
    receipt: Annotated[str, Query(max_length=30)] = "",
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> Page[PaymentView]:
    """Payments, newest first; `receipt` finds the one a receipt was made out for."""
    return await payments(
        reader,
        charge_id=charge_id,
        collector=collector,
        receipt=receipt,
        limit=limit,
        cursor=cursor,
    )


@routes.query("/{payment_id}", needs=Permission.SEE_FEES)
async def show(payment_id: PaymentId, reader: Reader) -> PaymentView:
    """One payment."""
    return await show_payment(payment_id, reader)


@routes.command("", needs=Permission.COLLECT_FEES, status=201)
async def take(body: commands.TakePayment, work: Work) -> PaymentView:
    """收款: money for a charge, in whole or in part, against the next receipt of one's book."""
    return await payment_view(await commands.take_payment(body, work), work)


@routes.command("/{payment_id}/void", needs=Permission.COLLECT_FEES)
async def void(payment_id: PaymentId, body: commands.VoidPayment, work: Work) -> PaymentView:
    """作废: by its taker on the day; later, or for others, with the right to void payments."""
    return await payment_view(await commands.void_payment(payment_id, body, work), work)


@routes.command("/{payment_id}/reissue", needs=Permission.COLLECT_FEES, status=201)
async def reissue(payment_id: PaymentId, body: commands.ReissuePayment, work: Work) -> PaymentView:
    """作废重开: void a payment taken wrongly and take the right one, in one act (E12)."""
    return await payment_view(await commands.reissue_payment(payment_id, body, work), work)
