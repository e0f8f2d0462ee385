"""How tasks are kept and found."""

from chassis.store.collection import Collection, Index
from reception.tasks.model import DeskTask

TASKS = Collection(
    DeskTask,
    "desk_tasks",
    indexes=[
        Index("open", "-entered_at", "_id"),
        Index("owner_id", "open", "-entered_at", "_id"),
    ],
)
