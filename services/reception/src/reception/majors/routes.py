"""Major events, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from reception.majors import commands
from reception.majors.queries import MajorCard, MajorView, list_majors, major_view, show_major

routes = Routes("/major-events")

REPORT, CLOSE = Permission.REPORT_EVENTS, Permission.KEEP_DUTY


@routes.query("", needs=REPORT)
async def majors(
    reader: Reader,
    only_open: bool | None = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    cursor: str | None = None,
) -> Page[MajorCard]:
    """重大事件: the last first."""
    return await list_majors(reader, only_open=only_open, limit=limit, cursor=cursor)


@routes.command("", needs=REPORT, status=201)
async def report(body: commands.ReportMajorEvent, work: Work) -> MajorView:
    """报告重大事件 (T41): at once, by any employee."""
    return await major_view(await commands.report_major_event(body, work), work)


@routes.query("/{major_id}", needs=REPORT)
async def show(major_id: str, reader: Reader) -> MajorView:
    """One report, to work by or to print."""
    return await show_major(major_id, reader)


@routes.command("/{major_id}/call", needs=REPORT)
async def call(major_id: str, body: commands.RecordChainCall, work: Work) -> MajorView:
    """已报告: a level was called, and reached or not."""
    return await major_view(await commands.record_chain_call(major_id, body, work), work)


@routes.command("/{major_id}/skip", needs=REPORT)
async def skip(major_id: str, body: commands.SkipLevel, work: Work) -> MajorView:
    """越级 (A15): a level is away."""
    return await major_view(await commands.skip_level(major_id, body, work), work)


@routes.command("/{major_id}/also", needs=REPORT)
async def also(major_id: str, body: commands.AlsoReportTo, work: Work) -> MajorView:
    """加报: somebody more is reported to."""
    return await major_view(await commands.also_report_to(major_id, body, work), work)


@routes.command("/{major_id}/step", needs=REPORT)
async def step(major_id: str, body: commands.TickStep, work: Work) -> MajorView:
    """完成一步: of the checklist."""
    return await major_view(await commands.tick_step(major_id, body, work), work)


@routes.command("/{major_id}/close", needs=CLOSE)
async def close(major_id: str, body: commands.CloseMajorEvent, work: Work) -> MajorView:
    """结案: when everybody above knows, or was skipped for a reason."""
    return await major_view(await commands.close_major_event(major_id, body, work), work)
