"""From a raw message to reactions and read models: parse, open personal fields, apply, say how it
ended.
"""

import asyncio
import logging
import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from opentelemetry import propagate, trace
from pydantic import ValidationError

from chassis.bus.settling import APPLIED, Ending, Settlement, brief, settlement_for, worst
from chassis.bus.spanning import spans_of, tracer
from chassis.hearing import Heard, Projection, Reaction, Switch
from chassis.metrics import HEARD
from chassis.performing import Performer
from chassis.restating import switch_when_complete
from chassis.saying import owner_of
from chassis.sealing import open_fields, personal_paths
from chassis.store.projections import Row
from chassis.work import Origin, Work
from contracts.event import Envelope, Event
from contracts.refusals import Refusal
from contracts.words import Actor, ActorKind

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Delivery:
    """An event as delivered: its envelope, typed and opened, or the settlement that
    ended it early.
    """

    raw: bytes
    envelope: Envelope | None
    event: Event | None
    settlement: Settlement | None = None

    @property
    def id(self) -> str:
        """The event's id; for something unreadable one made from its bytes."""
        if self.envelope is not None:
            return self.envelope.id
        return f"unreadable-{uuid.uuid5(uuid.NAMESPACE_OID, self.raw.hex())}"


class Handler:
    """Handles what one durable delivers, for one service."""

    def __init__(self, durable: str, hears: Sequence[Heard], performer: Performer) -> None:
        self._durable = durable
        self._performer = performer
        self._hears = hears
        self._heard: Mapping[str, list[Heard]] = defaultdict(list)
        self._types: dict[str, type[Event]] = {}
        for heard in hears:
            self._heard[heard.event.type_name()].append(heard)
            self._types[heard.event.type_name()] = heard.event
        # A task for each event that only fills a read model would cost as much as filling it.
        self._acted_on = {
            heard.event.type_name() for heard in hears if not isinstance(heard, Projection)
        }

    async def handle(self, raws: Sequence[bytes]) -> list[tuple[Delivery, Settlement]]:
        """Handle a batch; the answers are in its order.

        Read models take the batch as one bulk write. Reactions run one after another for one
        aggregate and side by side for different ones, so a batch in order stays in order.
        """
        deliveries = [await self._open(raw) for raw in raws]
        settlements: list[list[Settlement]] = [[] for _ in deliveries]
        await self._project(deliveries, settlements)
        lines: dict[str, list[int]] = defaultdict(list)
        for place, delivery in enumerate(deliveries):
            if delivery.settlement is not None:
                settlements[place].append(delivery.settlement)
            elif delivery.envelope is not None and delivery.envelope.type in self._acted_on:
                lines[delivery.envelope.subject].append(place)

        async def run(line: Sequence[int]) -> None:
            for place in line:
                settlements[place] += await self._react(deliveries[place])

        await asyncio.gather(*(run(line) for line in lines.values()))
        ended = [(delivery, worst(settlements[place])) for place, delivery in enumerate(deliveries)]
        for delivery, settlement in ended:
            kind = delivery.envelope.type if delivery.envelope else "unreadable"
            HEARD.labels(self._durable, kind, settlement.ending.name.lower()).inc()
        return ended

    async def _open(self, raw: bytes) -> Delivery:
        try:
            envelope = Envelope.parse(raw)
        except ValidationError as error:
            return Delivery(raw, None, None, Settlement(Ending.DEAD, f"malformed: {brief(error)}"))
        kind = self._types.get(envelope.type)
        if kind is None:
            return Delivery(
                raw, envelope, None, Settlement(Ending.DEAD, f"unknown type {envelope.type}")
            )
        data: dict[str, Any] = envelope.data
        try:
            bound = self._performer.store.bound(envelope.estateid)
            await self._performer.door.open(bound)
            keys = bound.event_keys(kind, envelope.estateid) if personal_paths(kind) else None
            if keys is not None:
                data = open_fields(kind, data, keys, owner_of(envelope.source, envelope.subject))
            return Delivery(raw, envelope, kind.model_validate(data))
        except ValidationError as error:
            return Delivery(
                raw, envelope, None, Settlement(Ending.DEAD, f"malformed: {brief(error)}")
            )
        except Exception as error:
            return Delivery(raw, envelope, None, settlement_for(error))

    async def _project(
        self, deliveries: Sequence[Delivery], settlements: list[list[Settlement]]
    ) -> None:
        rows: list[tuple[int, Row]] = []
        parts: list[tuple[str, str | None]] = []
        for place, delivery in enumerate(deliveries):
            event, envelope = delivery.event, delivery.envelope
            if event is None or envelope is None:
                continue
            for heard in self._heard[envelope.type]:
                if isinstance(heard, Projection):
                    rows.append((place, _row(heard, event, envelope)))
                    parts.append((f"project {heard.name}", envelope.traceparent))
        if rows:
            with spans_of(parts, trace.SpanKind.CONSUMER, self._performer.store.service):
                await self._apply(rows, settlements)

    async def _apply(
        self, rows: Sequence[tuple[int, Row]], settlements: list[list[Settlement]]
    ) -> None:
        """All at once; where that fails one by one, so that one bad row fails alone."""
        projections = self._performer.store.projections
        try:
            await projections.apply([row for _, row in rows])
        except Exception:
            for place, row in rows:
                try:
                    await projections.apply([row])
                except Exception as error:
                    settlements[place].append(settlement_for(error))

    async def _react(self, delivery: Delivery) -> list[Settlement]:
        if delivery.event is None or delivery.envelope is None:
            return []
        event, envelope = delivery.event, delivery.envelope
        settlements = []
        for heard in self._heard[envelope.type]:
            if isinstance(heard, Reaction):
                settlements.append(await self._react_once(heard, event, envelope))
            elif isinstance(heard, Switch):
                settlements.append(await self._switch(heard, event, envelope))
        return settlements

    async def _switch(self, heard: Switch, event: Event, envelope: Envelope) -> Settlement:
        store = self._performer.store
        try:
            await switch_when_complete(store, self._hears, heard, event, envelope.estateid)
        except Exception as error:
            return settlement_for(error)
        return APPLIED

    async def _react_once(self, heard: Reaction, event: Event, envelope: Envelope) -> Settlement:
        parent = propagate.extract({"traceparent": envelope.traceparent or ""})
        attributes = {
            "guanjia.service": self._performer.store.service,
            "guanjia.event": envelope.id,
            "guanjia.type": envelope.type,
            "guanjia.estate": envelope.estateid,
        }
        mark = f"{self._durable}:{heard.name}:{envelope.id}"
        with tracer.start_as_current_span(
            f"react {heard.name}",
            context=parent,
            kind=trace.SpanKind.CONSUMER,
            attributes=attributes,
        ) as span:
            origin = Origin(
                actor=_actor(envelope.actorid),
                key=str(uuid.uuid5(uuid.NAMESPACE_OID, mark)),
                correlation=envelope.correlationid,
                causation=envelope.id,
                event_version=envelope.aggregateversion,
                mark=mark,
            )

            async def act(work: Work) -> None:
                await heard.act(event, work)

            try:
                await self._performer.perform(act, estate=envelope.estateid, origin=origin)
            except Exception as error:
                settlement = settlement_for(error)
                span.set_attribute("guanjia.settlement", settlement.ending.name)
                if settlement.ending in {Ending.LATER, Ending.DEAD}:
                    # Without a description: an error's text may name somebody.
                    span.set_status(trace.StatusCode.ERROR)
                log.log(
                    logging.INFO
                    if settlement.ending in {Ending.DONE, Ending.WAIT}
                    else logging.WARNING,
                    "%s: %s",
                    heard.name,
                    settlement.ending.name.lower(),
                    extra={
                        "event": envelope.id,
                        "estate": envelope.estateid,
                        "reason": settlement.reason,
                    },
                    # A refused value stands in pydantic's text, and may name somebody.
                    exc_info=None if isinstance(error, Refusal | ValidationError) else error,
                )
                return settlement
        return APPLIED


def _row(heard: Projection, event: Event, envelope: Envelope) -> Row:
    return Row(
        collection=heard.into,
        estate=envelope.estateid,
        id=event.aggregate_id,
        version=envelope.aggregateversion,
        model=heard.row(event),
        event=envelope.type,
        restatement=envelope.correlationid,
    )


def _actor(text: str) -> Actor:
    kind, _, id_ = text.partition(":")
    return (
        Actor(kind=ActorKind(kind), id=id_)
        if kind in set(ActorKind)
        else Actor(kind=ActorKind.SYSTEM, id=text)
    )
