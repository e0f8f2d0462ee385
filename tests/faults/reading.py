"""Reads what is left: databases and streams, as they stand, past all services."""

import re
from collections import defaultdict
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from nats.js import JetStreamContext
from nats.js.api import AckPolicy, ConsumerConfig, DeliverPolicy
from pydantic import ValidationError

from chassis.bus.topology import Durable, durables, stream_name
from chassis.hearing import Projection, Reaction
from chassis.running import Running
from chassis.service import Service
from chassis.store.group import COMMIT_HEADER
from contracts.event import Envelope
from tests.faults.callers import Operation
from tests.faults.evidence import Aggregate, Asked, Evidence, Hears, Keeps, Letter, Rows, Said
from tests.faults.post import Poison

CHASSIS_OWN = frozenset(
    {"outbox", "inbox", "keys", "counters", "commits", "waiting", "dead_letters", "leases"}
)
_NUMBER = re.compile(r"^([A-Z]{2,4}-\d{8})-(\d{4,})$")


@dataclass(frozen=True)
class Reader:
    """Looks into databases and streams of services that may not even run."""

    services: Sequence[Running]
    jetstream: JetStreamContext

    async def evidence(
        self,
        operations: Iterable[Operation],
        poison: Iterable[Poison],
        told: Mapping[str, tuple[str, ...]],
    ) -> Evidence:
        """All that the laws of chassis need. `told`: `service.collection` → the types of events
        that together say every change of an aggregate in it.
        """
        maps = [each.service for each in self.services]
        evidence = Evidence(
            asked=[_asked(operation) for operation in operations if operation.done],
            said=[event for each in maps for event in await self._said(each.name)],
            hears=[hears for each in maps for hears in _hears(each)],
            keeps=[keeps for each in maps for keeps in _keeps(each)],
            rows={each.service.name: await _rows(each) for each in self.services},
            told_in={
                type_: name.partition(".")[2] for name, types in told.items() for type_ in types
            },
            aggregates=await self._aggregates(told),
            read_models=await self._read_models(),
        )
        evidence.poison = {
            Letter(durable.name, each.id)
            for each in poison
            for durable in self.durables
            if durable.hears(each.subject)
        }
        return evidence

    @property
    def durables(self) -> list[Durable]:
        """Of all services."""
        return [
            durable
            for each in self.services
            for durable in durables(
                each.service.name, [heard.event for heard in each.service.hears]
            )
        ]

    async def on_the_way(self) -> str:
        """What is not at rest, in words; empty when everything is."""
        for running in self.services:
            for name in ("outbox", "waiting"):
                if count := await running.store.database[name].count_documents({}):
                    return f"{count} in {running.service.name}.{name}"
        for durable in self.durables:
            info = await self.jetstream.consumer_info(durable.stream, durable.name)
            if info.num_pending or info.num_ack_pending:
                return f"{info.num_pending} + {info.num_ack_pending} for {durable.name}"
        return ""

    async def documents(self, service: str, collection: str) -> list[dict[str, Any]]:
        """As they are stored."""
        running = next(each for each in self.services if each.service.name == service)
        return await running.store.database[collection].find().to_list(None)

    async def _said(self, service: str) -> list[Said]:
        """Every readable event of a stream, copies and all."""
        stream = stream_name(service)
        left = (await self.jetstream.stream_info(stream)).state.messages
        if not left:
            return []
        everything = ConsumerConfig(
            deliver_policy=DeliverPolicy.ALL, ack_policy=AckPolicy.NONE, inactive_threshold=60
        )
        reader = await self.jetstream.pull_subscribe("", stream=stream, config=everything)
        found = []
        while left > 0:
            for message in await reader.fetch(min(500, left), timeout=5):
                left -= 1
                try:
                    envelope = Envelope.parse(message.data)
                except ValidationError:
                    continue
                commit = (message.headers or {}).get(COMMIT_HEADER, "")
                if commit:
                    found.append(_said(envelope, service, commit))
        await reader.unsubscribe()
        return found

    async def _aggregates(self, told: Iterable[str]) -> dict[Aggregate, int]:
        found: dict[Aggregate, int] = {}
        for name in told:
            service, _, collection = name.partition(".")
            for row in await self.documents(service, collection):
                id_ = str(row["_id"]).rpartition(":")[2]
                found[service, collection, row["estate"], id_] = row["version"]
        return found

    async def _read_models(self) -> dict[Aggregate, int]:
        found: dict[Aggregate, int] = {}
        for running in self.services:
            for keeps in _keeps(running.service):
                for row in await self.documents(keeps.service, keeps.collection):
                    id_ = str(row["_id"]).rpartition(":")[2]
                    key = (keeps.service, keeps.collection, str(row["estate"]), id_)
                    found[key] = max(found.get(key, 0), row["version"])
        return found


@asynccontextmanager
async def reading(
    services: Sequence[Service], jetstream: JetStreamContext
) -> AsyncIterator[Reader]:
    """Within, the databases can be read."""
    running = [Running(service) for service in services]
    for each in running:
        each.store.start()
    try:
        yield Reader(running, jetstream)
    finally:
        for each in running:
            await each.store.stop()


async def _rows(running: Running) -> Rows:
    database = running.store.database

    async def ids(name: str) -> list[str]:
        return [str(row["_id"]) for row in await database[name].find({}, {"_id": 1}).to_list(None)]

    commits = await database["commits"].find().to_list(None)
    letters = await database["dead_letters"].find().to_list(None)
    return Rows(
        keys=set(await ids("keys")),
        marks=set(await ids("inbox")),
        commits={row["_id"] for row in commits if not row.get("void")},
        voided={row["_id"] for row in commits if row.get("void")},
        outbox=await ids("outbox"),
        waiting=await ids("waiting"),
        letters={
            Letter(row["durable"], row["_id"].removeprefix(f"{row['durable']}:")) for row in letters
        },
        counters={
            row["_id"]: row["last"] for row in await database["counters"].find().to_list(None)
        },
        numbers=await _numbers(running),
    )


async def _numbers(running: Running) -> dict[str, list[int]]:
    """The numbers documents have as their own: in a field `number`."""
    database, found = running.store.database, defaultdict(list)
    read_models = {keeps.collection for keeps in _keeps(running.service)}
    for name in set(await database.list_collection_names()) - CHASSIS_OWN - read_models:
        rows = database[name].find({"number": {"$type": "string"}}, {"estate": 1, "number": 1})
        for row in await rows.to_list(None):
            if match := _NUMBER.match(row["number"]):
                found[f"{row['estate']}:{match[1]}"].append(int(match[2]))
    return dict(found)


def _hears(service: Service) -> Iterable[Hears]:
    for heard in service.hears:
        if isinstance(heard, Reaction):
            durable = f"{service.name}-hears-{heard.event.service()}"
            yield Hears(service.name, durable, heard.name, heard.event.type_name())


def _keeps(service: Service) -> Iterable[Keeps]:
    types: dict[str, set[str]] = defaultdict(set)
    for heard in service.hears:
        if isinstance(heard, Projection):
            types[heard.into.name].add(heard.event.type_name())
    for collection, kept in types.items():
        yield Keeps(service.name, collection, frozenset(kept))


def _said(envelope: Envelope, service: str, commit: str) -> Said:
    return Said(
        id=envelope.id,
        service=service,
        type=envelope.type,
        estate=envelope.estateid,
        subject=envelope.subject,
        version=envelope.aggregateversion,
        commit=commit,
        causation=envelope.causationid or "",
    )


def _asked(operation: Operation) -> Asked:
    return Asked(
        key=operation.key,
        service=operation.service,
        estate=operation.estate,
        actor=operation.actor,
        path=operation.path,
        says=operation.says,
        answered_otherwise=operation.answered_otherwise,
    )
