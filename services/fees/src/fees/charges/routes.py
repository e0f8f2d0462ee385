"""Charge slips, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import ChargeId, OrderId, UnitId
from fees.charges import commands
from fees.charges.model import ChargeState
from fees.charges.queries import (
    ChargeCard,
    ChargeFilter,
    ChargeView,
    charge_view,
    charges,
    show_charge,
)

routes = Routes("/charges")


@routes.query("", needs=Permission.SEE_FEES)
async def list_charges(
    reader: Reader,
    state: Annotated[list[ChargeState] | None, Query()] = None,
    building: str | None = None,
    unit_id: UnitId | None = None,
    order_id: OrderId | None = None,
    overdue: bool = False,
    text: Annotated[str, Query(max_length=50)] = "",
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> Page[ChargeCard]:
    """待收: what is to be collected, or charges in the given states or of an order; the visit that
    has been due longest first.
    """
    wanted = ChargeFilter(
        states=state or (),
        building=building,
        unit_id=unit_id,
        order_id=order_id,
        overdue=overdue,
        text=text,
    )
    return await charges(reader, wanted, limit=limit, cursor=cursor)


@routes.query("/{charge_id}", needs=Permission.SEE_FEES)
async def show(charge_id: ChargeId, reader: Reader) -> ChargeView:
    """One charge: payments, visits, disputes, and what the caller may do now."""
    return await show_charge(charge_id, reader)


@routes.command("/{charge_id}/not-at-home", needs=Permission.COLLECT_FEES)
async def not_at_home(
    charge_id: ChargeId, body: commands.RecordNotAtHome, work: Work
) -> ChargeView:
    """无人在家: the collector stood at the door in vain; when to come again (E12)."""
    return await charge_view(await commands.record_not_at_home(charge_id, body, work), work)


@routes.command("/{charge_id}/dispute", needs=Permission.COLLECT_FEES)
async def dispute(charge_id: ChargeId, body: commands.DisputeCharge, work: Work) -> ChargeView:
    """登记争议: the household objects; it is not chased from now on (E11)."""
    return await charge_view(await commands.dispute_charge(charge_id, body, work), work)


@routes.command("/{charge_id}/resolve", needs=Permission.RESOLVE_DISPUTES)
async def resolve(charge_id: ChargeId, body: commands.ResolveDispute, work: Work) -> ChargeView:
    """处理争议: keep the charge or reduce it, by somebody who did not collect on it."""
    return await charge_view(await commands.resolve_dispute(charge_id, body, work), work)
