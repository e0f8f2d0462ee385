"""Compares read models with what their owners would state again, and says nothing: a restored copy
is checked before it runs, and nobody gets a message twice for it.
"""

from collections import defaultdict
from collections.abc import AsyncIterator, Collection, Sequence
from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel

from archives.directory.collection import PEOPLE, UNITS
from archives.directory.events import person_stated, unit_stated
from chassis.estates import ESTATES
from chassis.hearing import Projection
from chassis.running import Running
from chassis.store.bound import BoundStore
from contracts.event import Event
from contracts.words import COMPANY, EstateId
from identity.estates.events import estate_stated
from identity.estates.model import Estate
from identity.staff.events import staff_stated
from identity.staff.model import Staff

A = TypeVar("A", bound=BaseModel)

PAGE = 500


@dataclass(frozen=True)
class Difference:
    """A read model of an estate that is not as its owner would state it; how many rows of each
    kind. Rows of events under way are not counted: they will be put right by themselves.
    """

    service: str
    collection: str
    estate: EstateId
    missing: int
    different: int

    def __str__(self) -> str:
        return (
            f"{self.service}.{self.collection}（{self.estate}）：缺 missing {self.missing}，"
            f"不同 different {self.different}"
        )


async def compare(
    platform: Sequence[Running], under_way: Collection[str]
) -> tuple[int, list[Difference]]:
    """(rows compared, differences). The stores must be started; `under_way`: ids of aggregates."""
    running = {each.service.name: each for each in platform}
    compared = 0
    differences = []
    for estate in await _estates(running["identity"]):
        stated: dict[str, list[Event]] = defaultdict(list)
        async for event in _states(running, estate):
            if event.aggregate_id not in under_way:
                stated[event.type_name()].append(event)
        for each in platform:
            for heard in each.service.hears:
                events = stated.get(heard.event.type_name(), [])
                if isinstance(heard, Projection) and events:
                    compared += len(events)
                    difference = await _difference(each, estate, heard, events)
                    if difference.missing or difference.different:
                        differences.append(difference)
    return compared, differences


async def _states(running: dict[str, Running], estate: EstateId) -> AsyncIterator[Event]:
    company = await _open(running["identity"], COMPANY)
    directory = await _open(running["archives"], estate)
    async for unit in _all(directory, UNITS.model):
        yield unit_stated(unit)
    async for person in _all(directory, PEOPLE.model):
        yield person_stated(person)
    async for there in _all(company, Estate):
        if there.id == estate:
            yield estate_stated(there)
    async for staff in _all(company, Staff):
        if any(grant.estate == estate for grant in staff.grants):
            yield staff_stated(staff, estate)


async def _difference(
    running: Running, estate: EstateId, heard: Projection, events: Sequence[Event]
) -> Difference:
    store = await _open(running, estate)
    missing = different = 0
    for start in range(0, len(events), PAGE):
        wanted = {event.aggregate_id: heard.row(event) for event in events[start : start + PAGE]}
        found = await store.get_many(heard.into.model, list(wanted))
        for id_, row in wanted.items():
            kept = found[id_].aggregate if id_ in found else None
            if row is not None and kept is None:
                missing += 1
            elif row != kept:
                different += 1
    return Difference(running.service.name, heard.into.name, estate, missing, different)


async def _all(store: BoundStore, model: type[A]) -> AsyncIterator[A]:
    after = ""
    while ids := await store.ids_after(model, after, PAGE):
        for found in (await store.get_many(model, ids)).values():
            yield found.aggregate
        after = ids[-1]


async def _open(running: Running, estate: EstateId) -> BoundStore:
    store = running.store.bound(estate)
    await running.performer.door.open(store)
    return store


async def _estates(identity: Running) -> list[EstateId]:
    rows = identity.store.database[ESTATES.name].find({}, {"estate": 1})
    return sorted({EstateId(row["estate"]) async for row in rows} - {COMPANY})
