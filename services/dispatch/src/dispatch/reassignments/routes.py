"""Reassignments at night, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from dispatch.reassignments.commands import (
    ReassignStaff,
    ReleaseStaff,
    reassign_staff,
    release_staff,
)
from dispatch.reassignments.queries import (
    ReassignmentView,
    list_reassignments,
    reassignment_views,
)

routes = Routes("/reassignments")


@routes.query("", needs=Permission.SEE_ORDERS)
async def reassignments(
    reader: Reader,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    cursor: str | None = None,
) -> Page[ReassignmentView]:
    """夜值调配记录 (F48), the newest first."""
    return await list_reassignments(reader, limit=limit, cursor=cursor)


@routes.command("", needs=Permission.REASSIGN_STAFF, status=201)
async def reassign(body: ReassignStaff, work: Work) -> ReassignmentView:
    """紧急调配: somebody of any department works for another one until a time (P09)."""
    [view] = await reassignment_views([await reassign_staff(body, work)], work)
    return view


@routes.command("/release", needs=Permission.REASSIGN_STAFF)
async def release(body: ReleaseStaff, work: Work) -> ReassignmentView:
    """归队: they are back before the time."""
    [view] = await reassignment_views([await release_staff(body, work)], work)
    return view
