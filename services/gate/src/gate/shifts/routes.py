"""Shifts and hand-overs, by HTTP. What guards do with them comes as acts of a tablet."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from contracts.permissions import Permission
from gate.shifts.queries.duty import (
    HandOverView,
    ShiftsNow,
    ShiftView,
    list_shifts,
    shifts_now,
    show_hand_over,
)
from gate.shifts.queries.listing import HandOverList, hand_over_list

shift_routes = Routes("/shifts")
hand_over_routes = Routes("/hand-overs")
routes = (shift_routes, hand_over_routes)

GateIfAny = Annotated[str | None, Query(min_length=1, max_length=40)]


@shift_routes.query("/current", needs=Permission.SEE_GATE)
async def current(reader: Reader, gate: GateIfAny = None) -> ShiftsNow:
    """Who is on, at one gate or at all."""
    return await shifts_now(reader, gate=gate)


@shift_routes.query("", needs=Permission.SEE_GATE)
async def shifts(
    reader: Reader,
    gate: GateIfAny = None,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> Page[ShiftView]:
    """Shifts, the last begun first."""
    return await list_shifts(reader, gate=gate, limit=limit, cursor=cursor)


@hand_over_routes.query("/list", needs=Permission.SEE_GATE)
async def what_is_there(
    reader: Reader, gate: Annotated[str, Query(min_length=1, max_length=40)]
) -> HandOverList:
    """What one gate would hand over now, line by line (F17, E02, E17, E18)."""
    return await hand_over_list(reader, gate=gate)


@hand_over_routes.query("/{hand_over_id}", needs=Permission.SEE_GATE)
async def one_hand_over(hand_over_id: str, reader: Reader) -> HandOverView:
    """One hand-over, to read or to print."""
    return await show_hand_over(hand_over_id, reader)
