"""The gate's use cases on documents in memory: for laws that are tried thousands of times.

Stands in for MongoDB alone; `Work` is chassis' own. What only a real database can show is tried in
tests/integration/gate.
"""

from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar
from uuid import uuid4

from pydantic import BaseModel

from chassis.estates import ESTATES, EstateCard
from chassis.store.bound import BoundStore, Found
from chassis.store.collection import Collection
from chassis.work import Origin, Work
from contracts.event import Event
from contracts.words import Actor, ActorKind, DeviceId, EstateId
from gate.telling.model import Told
from tests.contract.examples import CALENDAR

A = TypeVar("A", bound=BaseModel)
T = TypeVar("T")

OPENING = datetime(2026, 11, 22, tzinfo=UTC)
ESTATE = EstateId("garden")


class Shelf(BoundStore):
    """Documents of one estate by model and id. `where` is met by equal fields alone."""

    def __init__(self, collections: Sequence[Collection[Any]]) -> None:
        self.estate = ESTATE
        self.service = "gate"
        self._collections = {collection.model: collection for collection in collections}
        self.kept: dict[tuple[type[BaseModel], str], BaseModel] = {}

    def is_read_model(self, collection: Collection[Any]) -> bool:  # noqa: ARG002 - none is
        return False

    def hashed(self, tokens: Sequence[str]) -> list[str]:
        return list(tokens)

    async def get(self, model: type[A], id_: str) -> Found[A] | None:
        found = self.kept.get((model, id_))
        return Found(_copy(model, found), 1, id_) if found else None

    async def get_many(self, model: type[A], ids: Sequence[str]) -> dict[str, Found[A]]:
        found = {id_: await self.get(model, id_) for id_ in ids}
        return {id_: each for id_, each in found.items() if each is not None}

    async def select(
        self,
        model: type[A],
        where: Mapping[str, Any] | None = None,
        *,
        tokens: Sequence[str] | None = None,
        sort: Sequence[str] = (),  # noqa: ARG002 - by id
        limit: int = 50,
    ) -> list[A]:
        found = self.all_of(model)
        fitting = [
            each
            for each in found
            if all(getattr(each, name) == value for name, value in (where or {}).items())
            and (tokens is None or set(tokens) <= set(self._tokens(each)))
        ]
        return fitting[:limit]

    def all_of(self, model: type[A]) -> list[A]:
        """Every document of a model, by id."""
        found = [(id_, each) for (kind, id_), each in self.kept.items() if kind is model]
        return [_copy(model, each) for _, each in sorted(found, key=lambda it: it[0])]

    def _tokens(self, aggregate: BaseModel) -> Sequence[str]:
        tokens = self._collections[type(aggregate)].tokens
        return list(tokens(aggregate)) if tokens else []


@dataclass
class Server:
    """Runs use cases one after the other; what they raise leaves everything as it was."""

    shelf: Shelf
    now: datetime = OPENING + timedelta(days=2)
    said: list[Event] = field(default_factory=list)

    def run(self, use_case: Callable[[Work], Coroutine[Any, Any, T]]) -> T:
        """As one command."""
        actor = Actor(kind=ActorKind.STAFF, id="sender")
        key = str(uuid4())
        work = Work(self.shelf, now=self.now, origin=Origin(actor=actor, key=key, correlation=key))
        answer = _finished(use_case(work))
        for (model, id_), tracked in work._tracked.items():
            if tracked.changed:
                self.shelf.kept[model, id_] = tracked.aggregate.model_copy(deep=True)
        self.said += [event for event, _, _ in work._said]
        return answer


def _finished(running: Coroutine[Any, Any, T]) -> T:
    """What it returns. Nothing here waits, so no loop is needed."""
    try:
        running.send(None)
    except StopIteration as done:
        answer: T = done.value
        return answer
    raise AssertionError("a use case waits for something that is not on the shelf")


def _copy(model: type[A], kept: BaseModel) -> A:
    copied = kept.model_copy(deep=True)
    assert isinstance(copied, model)
    return copied


def a_server(*collections: Collection[Any]) -> Server:
    """With an estate in Shanghai, and nothing else."""
    shelf = Shelf([ESTATES, *collections])
    shelf.kept[EstateCard, ESTATE] = EstateCard(
        id=ESTATE, name="翠湖花园", zone="Asia/Shanghai", calendar=CALENDAR, keys=()
    )
    return Server(shelf)


def told(
    at: datetime, *, by: str = "guard", gate: str = "main", device: str = "t1", asked: bool = False
) -> Told:
    """As a tablet tells of an act, or asks before it."""
    actor = Actor(kind=ActorKind.STAFF, id=by)
    return Told(at=at, by=actor, asked=asked, gate=gate, device=DeviceId(device))
