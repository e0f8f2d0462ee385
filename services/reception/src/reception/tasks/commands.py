"""Writing down what is to be done, giving it to somebody, doing it."""

from datetime import datetime
from typing import Annotated

from pydantic import StringConstraints

from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.words import PersonalText, StaffId
from reception.colleagues.model import Colleague
from reception.tasks.events import task_assigned, task_done, task_entered
from reception.tasks.model import DeskTask, Done, NobodyThere, Source


class EnterTask(Command):
    """What is to be done, by whom (whoever is at the desk if left out), until when."""

    text: Annotated[PersonalText, StringConstraints(min_length=1, max_length=500)]
    owner_id: StaffId | None = None
    due_at: Instant | None = None


class FinishTask(Command):
    """What became of it."""

    note: Annotated[PersonalText, StringConstraints(max_length=300)] = ""


class GiveTask(Command):
    """Who sees to it from now on."""

    owner_id: StaffId


async def enter_task(command: EnterTask, work: Work) -> DeskTask:
    """Raises NobodyThere."""
    return await new_task(work, command.text, owner_id=command.owner_id, due_at=command.due_at)


async def new_task(
    work: Work,
    text: str,
    *,
    owner_id: StaffId | None,
    due_at: datetime | None = None,
    source: Source = Source.DESK,
    about: str = "",
) -> DeskTask:
    """A task in the desk's list, also one that comes of another act. Raises NobodyThere."""
    if owner_id is not None:
        await must_work_here(owner_id, work)
    task = DeskTask(
        id=work.new_id(),
        text=text,
        source=source,
        about=about,
        owner_id=owner_id,
        wanted_by=due_at,
        entered_at=work.now,
        entered_by=work.actor,
    )
    work.add(task)
    work.say(task_entered(task), about=task)
    return task


async def finish_task(task_id: str, command: FinishTask, work: Work) -> DeskTask:
    """Raises TaskIsDone."""
    task = await work.load(DeskTask, task_id)
    task.finish(Done(at=work.now, by=work.actor, note=command.note))
    work.say(task_done(task, work.now))
    return task


async def take_up_again(task_id: str, work: Work) -> DeskTask:
    """Raises TaskIsOpen."""
    task = await work.load(DeskTask, task_id)
    task.take_up_again()
    work.say(task_done(task, work.now))
    return task


async def give_task(task_id: str, command: GiveTask, work: Work) -> DeskTask:
    """Raises TaskIsDone, NobodyThere."""
    task = await work.load(DeskTask, task_id)
    await must_work_here(command.owner_id, work)
    pass_on(task, command.owner_id, work)
    return task


def pass_on(task: DeskTask, owner_id: StaffId, work: Work) -> None:
    """Somebody sees to it from now on. Raises TaskIsDone."""
    if task.give_to(owner_id):
        work.say(task_assigned(task, owner_id, work.now))


async def must_work_here(staff_id: StaffId, work: Work) -> Colleague:
    """Raises NobodyThere."""
    colleague = await work.find(Colleague, staff_id)
    if colleague is None or not colleague.active:
        raise NobodyThere
    return colleague
