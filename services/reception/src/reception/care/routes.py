"""The care list, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from reception.care import commands
from reception.care.queries import CareView, care_views, list_care, show_care

routes = Routes("/care")

SEE, KEEP = Permission.SEE_CARE, Permission.KEEP_CARE


@routes.query("", needs=SEE)
async def care_list(
    reader: Reader,
    only_due: bool = False,
    active: bool = True,
    mine: bool = False,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    cursor: str | None = None,
) -> Page[CareView]:
    """关怀名单: by room; `only_due` who is to be called today."""
    return await list_care(
        reader, only_due=only_due, active=active, mine=mine, limit=limit, cursor=cursor
    )


@routes.command("", needs=KEEP, status=201)
async def begin(body: commands.BeginCare, work: Work) -> CareView:
    """列入名单."""
    (view,) = await care_views([await commands.begin_care(body, work)], work)
    return view


@routes.query("/{care_id}", needs=SEE)
async def show(care_id: str, reader: Reader) -> CareView:
    """One entry."""
    return await show_care(care_id, reader)


@routes.command("/{care_id}/change", needs=KEEP)
async def change(care_id: str, body: commands.ChangeCare, work: Work) -> CareView:
    """修改."""
    (view,) = await care_views([await commands.change_care(care_id, body, work)], work)
    return view


@routes.command("/{care_id}/call", needs=SEE)
async def call(care_id: str, body: commands.RecordCareCall, work: Work) -> CareView:
    """登记电话: what it found; help that is needed becomes a task of the desk."""
    (view,) = await care_views([await commands.record_care_call(care_id, body, work)], work)
    return view


@routes.command("/{care_id}/end", needs=KEEP)
async def end(care_id: str, body: commands.EndCare, work: Work) -> CareView:
    """移出名单."""
    (view,) = await care_views([await commands.end_care(care_id, body, work)], work)
    return view
