"""The desk's tasks as lists show them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.words import StaffId
from reception.cases.model.shown import Named, named
from reception.colleagues.model import Colleague, name_of
from reception.tasks.model import SOURCE_TEXTS, DeskTask


class TaskView(BaseModel):
    """A task; `owner` is empty where it is whoever is at the desk."""

    id: str
    text: str
    source: Named
    owner_id: StaffId | None
    owner: str
    due_at: datetime | None
    overdue: bool
    entered_at: datetime
    entered_by: str
    open: bool
    done_at: datetime | None
    done_by: str
    done_note: str


async def list_tasks(
    reader: Reader, *, only_open: bool, mine: bool, limit: int, cursor: str | None
) -> Page[TaskView]:
    """The last entered first."""
    where: dict[str, Any] = {"open": only_open}
    if mine:
        where["owner_id"] = reader.caller.staff_id if reader.caller else ""
    found, following = await reader.page(
        DeskTask, where, sort=["-entered_at"], limit=limit, cursor=cursor
    )
    return Page(items=await task_views(found, reader), next=following)


async def task_views(tasks: Sequence[DeskTask], reader: Reader) -> list[TaskView]:
    """Tasks with the names of who they are of."""
    people = {task.entered_by.id for task in tasks} | {t.owner_id for t in tasks if t.owner_id}
    people |= {task.done.by.id for task in tasks if task.done}
    names = await reader.find_many(Colleague, sorted(people))
    return [
        TaskView(
            id=task.id,
            text=task.text,
            source=named(task.source, SOURCE_TEXTS),
            owner_id=task.owner_id,
            owner=name_of(names, task.owner_id),
            due_at=task.wanted_by,
            overdue=task.open and task.wanted_by is not None and task.wanted_by < reader.now,
            entered_at=task.entered_at,
            entered_by=name_of(names, task.entered_by.id),
            open=task.open,
            done_at=task.done.at if task.done else None,
            done_by=name_of(names, task.done.by.id if task.done else None),
            done_note=task.done.note if task.done else "",
        )
        for task in tasks
    ]
