"""The desk's tasks, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from reception.tasks import commands
from reception.tasks.queries import TaskView, list_tasks, task_views

routes = Routes("/desk-tasks")


@routes.query("", needs=Permission.SEE_DUTY)
async def tasks(
    reader: Reader,
    only_open: bool = True,
    mine: bool = False,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    cursor: str | None = None,
) -> Page[TaskView]:
    """待办: the last entered first."""
    return await list_tasks(reader, only_open=only_open, mine=mine, limit=limit, cursor=cursor)


@routes.command("", needs=Permission.KEEP_DUTY, status=201)
async def enter(body: commands.EnterTask, work: Work) -> TaskView:
    """新增待办: it is handed on from shift to shift until it is done."""
    (view,) = await task_views([await commands.enter_task(body, work)], work)
    return view


@routes.command("/{task_id}/done", needs=Permission.KEEP_DUTY)
async def done(task_id: str, body: commands.FinishTask, work: Work) -> TaskView:
    """完成."""
    (view,) = await task_views([await commands.finish_task(task_id, body, work)], work)
    return view


@routes.command("/{task_id}/reopen", needs=Permission.KEEP_DUTY)
async def reopen(task_id: str, work: Work) -> TaskView:
    """恢复: it was not done after all."""
    (view,) = await task_views([await commands.take_up_again(task_id, work)], work)
    return view


@routes.command("/{task_id}/give", needs=Permission.KEEP_DUTY)
async def give(task_id: str, body: commands.GiveTask, work: Work) -> TaskView:
    """交给: somebody sees to it."""
    (view,) = await task_views([await commands.give_task(task_id, body, work)], work)
    return view
