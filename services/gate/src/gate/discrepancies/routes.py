"""Differences, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from gate.discrepancies.commands import SettleDiscrepancy, settle_discrepancy
from gate.discrepancies.queries import (
    DiscrepancyView,
    discrepancy_view,
    list_discrepancies,
    show_discrepancy,
)

routes = Routes("/discrepancies")


@routes.query("", needs=Permission.SEE_GATE)
async def discrepancies(
    reader: Reader,
    settled: bool | None = None,
    about: Annotated[str | None, Query(max_length=100)] = None,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> Page[DiscrepancyView]:
    """Differences (差异), the last raised first; `about` the document they are about."""
    return await list_discrepancies(
        reader, settled=settled, about=about, limit=limit, cursor=cursor
    )


@routes.query("/{discrepancy_id}", needs=Permission.SEE_GATE)
async def one_discrepancy(discrepancy_id: str, reader: Reader) -> DiscrepancyView:
    """One difference."""
    return await show_discrepancy(discrepancy_id, reader)


@routes.command("/{discrepancy_id}/settle", needs=Permission.SETTLE_DIFFERENCES)
async def settle(discrepancy_id: str, body: SettleDiscrepancy, work: Work) -> DiscrepancyView:
    """End a difference: how, and why."""
    return discrepancy_view(await settle_discrepancy(discrepancy_id, body, work))
