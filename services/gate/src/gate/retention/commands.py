"""Forgetting, record by record as it falls due."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from pydantic import BaseModel

from chassis.policies import PolicyHistory
from chassis.reader import Reader
from chassis.work import Wanted, Work
from gate.retention.collection import RetentionPolicy
from gate.retention.model import Forgettable

RETENTION_RULES: Wanted = (PolicyHistory, RetentionPolicy.kind())
"""What `forget_at` reads."""


async def forget_at(since: datetime, reader: Reader) -> datetime:
    """When what happened at a moment is to be forgotten, by the estate's days."""
    return (await reader.policy(RetentionPolicy) or RetentionPolicy()).until(since)


async def forget_if_due(record: Forgettable, work: Work) -> None:
    """Erase it, or move its day where the estate keeps such records longer by now."""
    moment = await forget_at(record.remembered_since, work)
    if moment <= work.now:
        record.erase()
    else:
        record.erase_at = moment


def forgetting(kind: type[BaseModel]) -> Callable[[str, Work], Awaitable[None]]:
    """The due act of a collection of `Forgettable` records whose only due moment is `erase_at`."""

    async def forget(id_: str, work: Work) -> None:
        record = await work.load(kind, id_)
        if not isinstance(record, Forgettable):
            raise TypeError(f"{kind.__name__} cannot be forgotten")
        await forget_if_due(record, work)

    return forget
