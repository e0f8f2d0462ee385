"""One command's work: what it reads, changes, says and numbers, gathered into one change set."""

import asyncio
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict

from chassis.caller import Caller
from chassis.estates import EstateCard
from chassis.reader import A, Reader
from chassis.saying import Said, wire_headers
from chassis.store.bound import BoundStore, Found
from chassis.store.changes import ChangeSet, KeyClaim, Reliance, Write
from chassis.store.driver import Document
from contracts.event import Event
from contracts.words import COMPANY, Actor, Discreet, EstateId, SeriesNumber

_BYTES_PER_DOCUMENT = 600

Wanted = tuple[type[BaseModel], str]
"""A kind of aggregate or row, and an id."""


class Command(Discreet):
    """What somebody asks for. Unknown fields are refused, text is trimmed."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True, frozen=True)


@dataclass(slots=True)
class _Tracked:
    key: str
    aggregate: BaseModel
    read_version: int | None
    before: Document | None
    relied: bool = False

    @property
    def changed(self) -> bool:
        """Created, or different from what was read. Rows of read models are never written."""
        if self.read_version is None:
            return True
        return self.before is not None and self.aggregate.model_dump() != self.before


@dataclass
class Origin:
    """Where a piece of work comes from: who, under which key, caused by what."""

    actor: Actor
    key: str
    correlation: str
    causation: str | None = None
    caller: Caller | None = None
    event_version: int | None = None
    mark: str | None = None
    body_hash: str | None = None
    headers: dict[str, str] = field(default_factory=wire_headers)


class Work(Reader):
    """One command, one change set. Runs again from the start when something it loaded was stale."""

    def __init__(self, store: BoundStore, *, now: datetime, origin: Origin) -> None:
        super().__init__(store, now=now, caller=origin.caller)
        self._origin = origin
        self._tracked: dict[tuple[type[BaseModel], str], _Tracked] = {}
        self._said: list[tuple[Event, BaseModel | None, EstateId]] = []
        self._numbers: list[tuple[str, SeriesNumber]] = []
        self._absent: set[tuple[type[BaseModel], str]] = set()
        self._ids = 0

    @property
    def actor(self) -> Actor:
        """Who acts."""
        return self._origin.actor

    @property
    def key(self) -> str:
        """The idempotency key of the command; in a reaction made from durable and event."""
        return self._origin.key

    @property
    def correlation(self) -> str:
        """What everything that follows from one request shares: its trace id, or the first
        command's key.
        """
        return self._origin.correlation

    def carry_on(self, correlation: str) -> None:
        """Count what this work says to an older story, such as the restatement whose page it is."""
        self._origin = replace(self._origin, correlation=correlation)

    @property
    def event_version(self) -> int:
        """In a reaction, the aggregate version the heard event carries; 0 in a command."""
        return self._origin.event_version or 0

    async def find(self, model: type[A], id_: str) -> A | None:
        """An aggregate or None. Changed in place, it is saved by the commit if it differs."""
        known = self._tracked.get((model, id_))
        if known is not None:
            return known.aggregate  # type: ignore[return-value]  # the key says the type
        if (model, id_) in self._absent:
            return None
        found = await self._store.get(model, id_)
        if found is None:
            self._absent.add((model, id_))
            return None
        self._track(found)
        return found.aggregate

    async def find_many(self, model: type[A], ids: Sequence[str]) -> dict[str, A]:
        """Id → aggregate by one read, each saved by the commit if it differs."""
        result: dict[str, A] = {}
        known = self._tracked.keys() | self._absent
        missing = [id_ for id_ in ids if (model, id_) not in known]
        for found in (await self._store.get_many(model, missing)).values():
            self._track(found)
        for id_ in ids:
            if (tracked := self._tracked.get((model, id_))) is not None:
                result[id_] = tracked.aggregate  # type: ignore[assignment]  # the key says the type
            else:
                self._absent.add((model, id_))
        return result

    async def read_ahead(self, wanted: Iterable[Wanted]) -> None:
        """Read what will be asked for by `find` and its like, all by one round trip.

        Nothing else changes: what is there is saved if it differs, what is not is absent.
        """
        await asyncio.gather(*(self.find(model, id_) for model, id_ in dict.fromkeys(wanted)))

    def add(self, aggregate: BaseModel) -> None:
        """Create an aggregate; its id is the caller's to choose (`new_id`)."""
        key = (type(aggregate), _id(aggregate))
        if key in self._tracked:
            raise ValueError(f"{key[0].__name__} {key[1]} is in this work already")
        self._tracked[key] = _Tracked(
            self._store.collection(key[0]).key(self.estate, key[1]), aggregate, None, None
        )

    def new_id(self) -> str:
        """An id for a create: the first is the key itself, all are the same on every run of the
        same command.
        """
        self._ids += 1
        if self._ids == 1:
            return self.key
        return str(uuid.uuid5(uuid.UUID(self.key), f"id:{self._ids}"))

    def say(
        self, event: Event, *, about: BaseModel | None = None, estate: EstateId | None = None
    ) -> None:
        """Say an event about an aggregate of this work; published after the commit, never before.

        `about` is needed where the aggregate's id is not the event's, or two aggregates of this
        work have it.
        Work of the company may say something in one `estate`; work of an estate speaks for itself
        alone.
        """
        if estate is not None and self.estate != COMPANY:
            raise PermissionError("only the company's own work speaks in another estate")
        self._said.append((event, about, estate or self.estate))

    @property
    def speaks_in(self) -> set[EstateId]:
        """The other estates something is said in; their keys must be known before the change set is
        made.
        """
        return {estate for _, _, estate in self._said} - {self.estate}

    def number(self, prefix: str) -> SeriesNumber:
        """A number of the estate's series for the day, drawn by the commit: `WX-20261122-0007`.

        The estate must be known (`await work.estate_card()` first): the day is the estate's day.
        """
        card = self._tracked.get((EstateCard, self.estate))
        if card is None or not isinstance(card.aggregate, EstateCard):
            raise RuntimeError(
                "await work.estate_card() before work.number(): the day is the estate's"
            )
        day = self.now.astimezone(ZoneInfo(card.aggregate.zone))
        slot = SeriesNumber()
        self._numbers.append((f"{self.estate}:{prefix}-{day:%Y%m%d}", slot))
        return slot

    def rely_on(self, aggregate: BaseModel) -> None:
        """Say that the decision rests on something loaded but not written: whoever writes it
        meanwhile conflicts.
        """
        self._tracked[type(aggregate), _id(aggregate)].relied = True

    def change_set(self, answer: BaseModel | None) -> ChangeSet:
        """Everything gathered, ready for the committer."""
        writes, relies = [], []
        changed: set[tuple[type[BaseModel], str]] = set()
        for (model, id_), tracked in self._tracked.items():
            collection = self._store.collection(model)
            if tracked.changed:
                changed.add((model, id_))
                writes.append(
                    Write(
                        collection.name,
                        tracked.key,
                        tracked.read_version,
                        self._encoder(tracked),
                        found_absent=(model, id_) in self._absent,
                    )
                )
            elif tracked.relied and tracked.read_version is not None:
                relies.append(Reliance(collection.name, tracked.key, tracked.read_version))
        events = [
            self._event_row(place, event, about, estate, changed)
            for place, (event, about, estate) in enumerate(self._said)
        ]
        origin = self._origin
        claim = None
        if origin.body_hash is not None:
            claim = KeyClaim(
                f"{self.estate}:{origin.actor}:{origin.key}",
                origin.body_hash,
                _once_numbered(
                    lambda: answer.model_dump_json().encode() if answer else b"",
                    bool(self._numbers),
                ),
                lambda clear: self._store.seal_answer(origin.key, clear),
            )
        return ChangeSet(
            estate=self.estate,
            writes=writes,
            relies=relies,
            events=events,
            numbers=self._numbers,
            key=claim,
            mark=origin.mark,
            weight=_BYTES_PER_DOCUMENT * (len(writes) + len(events) + 1),
        )

    def _track(self, found: Found[Any]) -> None:
        key = (type(found.aggregate), _id(found.aggregate))
        read_only = self._store.is_read_model(self._store.collection(key[0]))
        self._tracked[key] = _Tracked(
            found.key,
            found.aggregate,
            found.version,
            None if read_only else found.aggregate.model_dump(),
        )

    def _encoder(self, tracked: _Tracked) -> Any:
        collection = self._store.collection(type(tracked.aggregate))
        keys = self._store.keys_for(collection)
        version = (tracked.read_version or 0) + 1
        return _once_numbered(
            lambda: collection.encode(
                tracked.aggregate, self.estate, version, keys, self._store.service
            ),
            bool(self._numbers),
        )

    def _event_row(
        self,
        place: int,
        event: Event,
        about: BaseModel | None,
        estate: EstateId,
        changed: set[tuple[type[BaseModel], str]],
    ) -> Any:
        key, tracked = self._tracked_for(event, about)
        version = tracked.read_version or 0
        said = Said(
            event=event,
            id=self._event_id(place),
            service=self._store.service,
            estate=estate,
            actor=self.actor,
            at=self.now,
            version=version + 1 if key in changed else version,
            correlation=self._origin.correlation,
            causation=self._origin.causation,
            headers=self._origin.headers,
        )
        keys = self._store.event_keys(type(event), estate)
        return _once_numbered(lambda: said.row(keys), bool(self._numbers))

    def _event_id(self, place: int) -> str:
        """The same on every run of the command. A key counts for one actor in one estate, so both
        are in it: the bus drops what has an id it has seen.
        """
        namespace, whose = self._event_ids
        return str(uuid.uuid5(namespace, f"{whose} event:{place}"))

    @cached_property
    def _event_ids(self) -> tuple[uuid.UUID, str]:
        return uuid.UUID(self.key), f"{self._store.service}:{self.estate}:{self.actor}"

    def _tracked_for(
        self, event: Event, about: BaseModel | None
    ) -> tuple[tuple[type[BaseModel], str], _Tracked]:
        if about is not None:
            key = (type(about), _id(about))
            return key, self._tracked[key]
        found = [key for key in self._tracked if key[1] == event.aggregate_id]
        if len(found) != 1:
            raise RuntimeError(
                f"{type(event).__name__} is about {event.aggregate_id}, which {len(found)}"
                " aggregates of this work have as id: load or add it, or pass about="
            )
        return found[0], self._tracked[found[0]]


def _id(aggregate: BaseModel) -> str:
    return str(getattr(aggregate, "id"))  # noqa: B009 (every kept model has an id; the type does not say so)


def _once_numbered(make: Any, numbered: bool) -> Any:
    """Make now, off the committer's time, unless numbers must be drawn first."""
    if numbered:
        return make
    made = make()
    return lambda: made
