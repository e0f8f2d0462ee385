"""Parts as the map names them: rows from one feature, and what tells that they have changed."""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict

from chassis.policies import PolicyHistory
from chassis.reader import Reader
from gate.snapshot.model import Part, Rows

MOST_ROWS = 5_000
"""Of one part, or one piece of it: beyond, a tablet would know less than there is."""

Where = Mapping[str, Any] | None
Read = Callable[[Reader], Awaitable[Sequence[BaseModel]]]


def whole(name: str, read: Read, *rests_on: tuple[type[BaseModel], Where]) -> Part:
    """A part in one piece. `rests_on`: whose rows it is made of, with a filter few of them pass or
    with none. What only time takes out of it goes within the hour.
    """

    async def stamp(reader: Reader) -> str:
        return await stamped(reader, *rests_on)

    async def rows(reader: Reader, _wanted: Collection[str] | None) -> Rows:
        return {"": await read(reader)}

    return Part(name, stamp, rows)


async def stamped(reader: Reader, *rests_on: tuple[type[BaseModel], Where]) -> str:
    """A text that changes with any of these rows, and every hour."""
    seen = [await reader.stamp(kind, where) for kind, where in rests_on]
    zone = ZoneInfo((await reader.estate_card()).zone)
    return " ".join([f"{reader.now.astimezone(zone):%Y-%m-%d %H}", *seen])


class PolicyRow(BaseModel):
    """What the estate has decided for its gates; fields by the features that need them."""

    model_config = ConfigDict(extra="allow")

    id: str = "policy"


def policy_part(
    *fields: Callable[[Reader], Awaitable[Mapping[str, Any] | BaseModel]],
) -> Part:
    """The estate's settings in one row, each feature's own fields."""

    async def read(reader: Reader) -> list[PolicyRow]:
        told: dict[str, Any] = {}
        for each in fields:
            told |= dict(await each(reader))
        return [PolicyRow(**told)]

    return whole("policy", read, (PolicyHistory, None))
