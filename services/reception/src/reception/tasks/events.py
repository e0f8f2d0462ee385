"""What is said about tasks."""

from datetime import datetime

from contracts.reception.duty import DeskTaskAssigned, DeskTaskDone, DeskTaskEntered
from contracts.words import StaffId
from reception.tasks.model import DeskTask


def task_entered(task: DeskTask) -> DeskTaskEntered:
    """It is to be done."""
    return DeskTaskEntered(
        task_id=task.id, responsible_id=task.owner_id, due_at=task.wanted_by, at=task.entered_at
    )


def task_assigned(task: DeskTask, owner_id: StaffId, at: datetime) -> DeskTaskAssigned:
    """Somebody sees to it now."""
    return DeskTaskAssigned(task_id=task.id, responsible_id=owner_id, at=at)


def task_done(task: DeskTask, at: datetime) -> DeskTaskDone:
    """It is done, or was not after all."""
    return DeskTaskDone(task_id=task.id, done=not task.open, at=at)
