"""From an event said in a command to the row the relay publishes."""

from dataclasses import dataclass, field
from datetime import datetime

from opentelemetry import propagate

from chassis.sealing import EstateKeys, seal_fields
from chassis.store.changes import OutboxRow
from contracts.event import Envelope, Event
from contracts.words import Actor, EstateId, EventId


def wire_headers() -> dict[str, str]:
    """The trace context of this moment, as headers."""
    headers: dict[str, str] = {}
    propagate.inject(headers)
    return headers


def owner_of(source: str, subject: str) -> str:
    """What the sealed fields of an event are bound to: who said it, about which aggregate."""
    return f"{source}:{subject}"


@dataclass(frozen=True, slots=True)
class Said:
    """An event with all its envelope needs."""

    event: Event
    id: str
    service: str
    estate: EstateId
    actor: Actor
    at: datetime
    version: int
    correlation: str
    causation: str | None = None
    headers: dict[str, str] = field(default_factory=dict)

    def row(self, keys: EstateKeys | None) -> OutboxRow:
        """The outbox row; personal fields are sealed under the estate's `keys`."""
        kind = type(self.event)
        source = f"guanjia/{self.service}"
        data = self.event.model_dump(mode="json")
        if keys is not None:
            data = seal_fields(kind, data, keys, owner_of(source, self.event.aggregate_id))
        envelope = Envelope(
            id=EventId(self.id),
            source=source,
            type=kind.type_name(),
            subject=self.event.aggregate_id,
            time=self.at,
            data=data,
            estateid=self.estate,
            actorid=str(self.actor),
            correlationid=self.correlation,
            causationid=self.causation,
            traceparent=self.headers.get("traceparent"),
            aggregateversion=self.version,
        )
        headers = {
            **self.headers,
            "Nats-Msg-Id": self.id,
            "content-type": "application/cloudevents+json",
            "correlation_id": self.correlation,
        }
        return OutboxRow(self.id, kind.subject_for(self.estate), envelope.to_wire(), headers)
