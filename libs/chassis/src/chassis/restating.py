"""Restating: streams age out, so a read model is rebuilt from what its owner states again, never by
replay.

The owner goes through its aggregates page by page and says each at its current version, then says
that it has ended and how many it stated. The hearer fills a new generation beside the live one
and switches when all have arrived.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from pydantic import BaseModel

from chassis.due import Due
from chassis.hearing import Heard, Projection, Switch
from chassis.performing import Performer
from chassis.store.collection import Collection
from chassis.store.store import Store
from chassis.work import Origin, Work
from contracts.event import Event
from contracts.refusals import NotYet
from contracts.words import Actor, ActorKind, EstateId

PAGE = 500
PAUSE_SECONDS = 0.2


@dataclass(frozen=True)
class Restatable:
    """Aggregates that can be stated again: `state(aggregate)` is the event that
    carries all of one.
    """

    collection: Collection[Any]
    event: type[Event]
    state: Callable[[Any], Event]


class Restatement(BaseModel):
    """A restatement of one estate under way: where it stands, so that it goes on after a stop."""

    id: str
    part: int = 0
    after: str = ""
    counts: dict[str, int] = {}
    next_at: datetime | None = None


RESTATEMENTS = Collection(Restatement, "restatements", due=lambda restatement: restatement.next_at)


class RestatementIncomplete(NotYet):
    """Not all restated aggregates have arrived; the switch waits for them."""

    zh = "重述尚未收齐：{collection} {have}/{want}"
    en = "The restatement is not complete yet: {collection} {have}/{want}"


def restating(
    restatables: Sequence[Restatable], ended: Callable[[str, dict[str, int]], Event]
) -> Due:
    """The due work of an owner: states one page, sets the next, and at the end says `ended(id,
    counts)`.
    """

    async def state_page(restatement_id: str, work: Work) -> None:
        restatement = await work.load(Restatement, restatement_id)
        work.carry_on(restatement_id)
        if restatement.part >= len(restatables):
            restatement.next_at = None
            work.say(ended(restatement.id, restatement.counts))
            return
        part = restatables[restatement.part]
        ids = await work.ids_after(part.collection.model, restatement.after, PAGE)
        found = await work.find_many(part.collection.model, ids)
        for aggregate in found.values():
            work.say(part.state(aggregate), about=aggregate)
        name = part.event.event_name()
        restatement.counts = {
            **restatement.counts,
            name: restatement.counts.get(name, 0) + len(found),
        }
        if len(ids) < PAGE:
            restatement.part, restatement.after = restatement.part + 1, ""
        else:
            restatement.after = ids[-1]
        restatement.next_at = work.now + timedelta(seconds=PAUSE_SECONDS)

    return Due(RESTATEMENTS, state_page)


async def ask_restatement(performer: Performer, estate: EstateId, restatement_id: str) -> None:
    """Have the owner state all of an estate again; asking twice under one id is asking once."""

    async def begin(work: Work) -> None:
        if await work.find(Restatement, restatement_id) is None:
            work.add(Restatement(id=restatement_id, next_at=work.now))

    origin = Origin(
        actor=Actor(kind=ActorKind.SYSTEM, id="restating"),
        key=restatement_id,
        correlation=restatement_id,
    )
    await performer.perform(begin, estate=estate, origin=origin)


async def begin_rebuild(
    store: Store, hears: Sequence[Heard], speaker: str, estate: EstateId, restatement_id: str
) -> list[str]:
    """Begin a new generation of every read model fed by one speaker; returns their names.

    To be called before the owner is asked: what is said from then on goes into both generations.
    """
    names = sorted(
        {
            heard.into.name
            for heard in hears
            if isinstance(heard, Projection) and heard.event.service() == speaker
        }
    )
    for name in names:
        await store.generations.begin(name, estate, restatement_id)
    return names


async def switch_when_complete(
    store: Store, hears: Sequence[Heard], heard: Switch, event: Event, estate: EstateId
) -> None:
    """Switch read models built for this restatement. Raises RestatementIncomplete while rows are
    missing.
    """
    counts: dict[str, int] = getattr(event, "counts")  # noqa: B009 (every end of a restatement has counts)
    restatement = event.aggregate_id
    building = [
        projection
        for projection in hears
        if isinstance(projection, Projection)
        and projection.event.service() == heard.event.service()
        and (await store.generations.current(projection.into.name, estate)).restatement
        == restatement
    ]
    for projection in building:
        name = projection.event.event_name()
        have = await store.projections.restated(
            restatement, projection.into.name, projection.event.type_name()
        )
        if have < counts.get(name, 0):
            raise RestatementIncomplete(
                collection=projection.into.name, have=have, want=counts[name]
            )
    for name in sorted({projection.into.name for projection in building}):
        await store.generations.switch(name, estate, restatement)
    if building:
        await store.projections.forget_restatement(restatement)
