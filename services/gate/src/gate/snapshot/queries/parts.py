"""Parts as the map names them: rows from one feature, and what tells that they have changed."""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict

from chassis.policies import PolicyHistory
from chassis.reader import Reader
from gate.snapshot.model import Part, Rows, RowsOf

MOST_ROWS = 5_000
"""Of one part, or one piece of it: beyond, a tablet would know less than there is."""

Read = Callable[[Reader], Awaitable[Sequence[BaseModel]]]


def whole(name: str, read: Read, *rests_on: RowsOf) -> Part:
    """A part in one piece."""

    async def rows(reader: Reader, _wanted: Collection[str] | None) -> Rows:
        return {"": await read(reader)}

    return Part(name, rests_on, rows)


class PolicyRow(BaseModel):
    """What the estate has decided for its gates; fields by the features that need them."""

    model_config = ConfigDict(extra="allow")

    id: str = "policy"
    zone: str
    """The estate's, as the time-zone database names it."""


def policy_part(
    *fields: Callable[[Reader], Awaitable[Mapping[str, Any] | BaseModel]],
) -> Part:
    """The estate's settings in one row, each feature's own fields."""

    async def read(reader: Reader) -> list[PolicyRow]:
        told: dict[str, Any] = {}
        for each in fields:
            told |= dict(await each(reader))
        return [PolicyRow(zone=(await reader.estate_card()).zone, **told)]

    return whole("policy", read, (PolicyHistory, None))
