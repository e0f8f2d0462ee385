"""A tiny service that hears all that dispatch says, as the other services do."""

import json
from typing import Any

from pydantic import BaseModel

from chassis.estates import ESTATES, estate_row
from chassis.hearing import Projection, Reaction
from chassis.service import Service
from chassis.settings import ServiceSettings
from chassis.store.collection import Collection
from chassis.testing import Surroundings, eventually
from chassis.work import Work
from contracts.event import Event
from contracts.identity import EstateOpened, EstateStated
from contracts.words import PersonalText
from dispatch.service import SAYS
from tests.integration.dispatch.stage import Scene


class Heard(BaseModel):
    """An event as it was heard, and the order's version it carried."""

    id: str
    name: str
    about: str
    event_version: int
    body: PersonalText


HEARD = Collection(Heard, "heard")


async def keep(event: Event, work: Work) -> None:
    """Keep what was heard."""
    heard = Heard(
        id=work.new_id(),
        name=event.event_name(),
        about=event.aggregate_id,
        event_version=work.event_version,
        body=event.model_dump_json(),
    )
    work.add(heard)


def listener(surroundings: Surroundings) -> Service:
    """The listener."""
    return Service(
        name="listener",
        title="听众",
        settings=surroundings.settings(ServiceSettings),
        collections=[HEARD],
        hears=[
            Projection(EstateOpened, ESTATES, estate_row),
            Projection(EstateStated, ESTATES, estate_row),
            *(Reaction(event, keep, bears="each is kept once") for event in SAYS),
        ],
    )


async def said(scene: Scene, path: str, event: type[Event], times: int = 1) -> dict[str, Any]:
    """Wait until dispatch has said this about an order so many times; the newest of them."""
    bound = scene.running("listener").store.bound(scene.estate)
    wanted = {"about": path.rpartition("/")[2], "name": event.event_name()}

    async def there() -> bool:
        assert await bound.count(Heard, wanted) == times
        return True

    await eventually(there, what=f"{event.event_name()} is said {times} times")
    found = await bound.select(Heard, wanted, sort=["-event_version"])
    body: dict[str, Any] = json.loads(found[0].body)
    return body


async def all_said(scene: Scene, path: str) -> list[str]:
    """The names of all heard of an order so far, in its order."""
    bound = scene.running("listener").store.bound(scene.estate)
    found = await bound.select(
        Heard, {"about": path.rpartition("/")[2]}, sort=["event_version"], limit=200
    )
    return [each.name for each in found]
