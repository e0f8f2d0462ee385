"""Streams and durables, declared by the setup step alone: compared, created or updated, never by
who starts last.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from nats.js import JetStreamContext
from nats.js.api import (
    AckPolicy,
    ConsumerConfig,
    DeliverPolicy,
    DiscardPolicy,
    RetentionPolicy,
    StorageType,
    StreamConfig,
)
from nats.js.errors import NotFoundError

from contracts.event import Event
from contracts.words import EstateId

STREAM_DAYS = 30
DUPLICATE_WINDOW = timedelta(minutes=10)
MAX_ACK_PENDING = 4_000


@dataclass(frozen=True)
class Durable:
    """What one service hears of another: the consumer's name, the stream, and the
    subjects, sorted.
    """

    hearer: str
    speaker: str
    subjects: tuple[str, ...]

    @property
    def name(self) -> str:
        """The consumer's durable name."""
        return f"{self.hearer}-hears-{self.speaker}"

    @property
    def stream(self) -> str:
        """The speaking service's stream."""
        return stream_name(self.speaker)

    def hears(self, subject: str) -> bool:
        """Whether a published subject is among those heard, of whatever estate."""
        words = subject.split(".")
        return ".".join([*words[:2], "*", *words[3:]]) in self.subjects


def stream_name(service: str) -> str:
    """The stream of what a service says."""
    return f"EVT_{service.upper()}"


def subjects_of(events: Iterable[type[Event]]) -> list[str]:
    """The subjects events are published on, of all estates; sorted."""
    return sorted({event.subject_for(EstateId("*")) for event in events})


def durables(hearer: str, events: Iterable[type[Event]]) -> list[Durable]:
    """One durable per service heard, with the subjects heard of it."""
    heard: dict[str, list[type[Event]]] = {}
    for event in events:
        heard.setdefault(event.service(), []).append(event)
    return [
        Durable(hearer, speaker, tuple(subjects_of(of_speaker)))
        for speaker, of_speaker in sorted(heard.items())
    ]


async def apply_topology(
    jetstream: JetStreamContext,
    service: str,
    hears: Sequence[Durable],
    *,
    stream_bytes: int,
    replicas: int,
    ack_wait_seconds: float,
) -> list[str]:
    """Make streams and durables of one service be as declared; returns what was changed, in words.

    A speaker's stream is made here too when its own service has not been set up yet: all streams
    have one shape.
    """
    changes = []
    for name in sorted({service, *(durable.speaker for durable in hears)}):
        changes += await _apply_stream(jetstream, name, stream_bytes, replicas)
    for durable in hears:
        changes += await _apply_durable(jetstream, durable, ack_wait_seconds)
    return changes


def stream_wanted(service: str, stream_bytes: int, replicas: int) -> StreamConfig:
    """The stream of what a service says."""
    return StreamConfig(
        name=stream_name(service),
        subjects=[f"evt.{service}.>"],
        storage=StorageType.FILE,
        retention=RetentionPolicy.LIMITS,
        # With the default the oldest events vanish silently; refused, they stay in the outbox.
        discard=DiscardPolicy.NEW,
        max_age=timedelta(days=STREAM_DAYS).total_seconds(),
        max_bytes=stream_bytes,
        duplicate_window=DUPLICATE_WINDOW.total_seconds(),
        num_replicas=replicas,
        allow_direct=False,
    )


def stream_differs(current: StreamConfig, wanted: StreamConfig) -> list[str]:
    """The names of settings that are not as wanted."""
    names = (
        "subjects",
        "discard",
        "max_age",
        "max_bytes",
        "duplicate_window",
        "num_replicas",
    )
    return [name for name in names if getattr(current, name) != getattr(wanted, name)]


def durable_wanted(durable: Durable, ack_wait_seconds: float) -> ConsumerConfig:
    """The durable of what one service hears of another."""
    return ConsumerConfig(
        name=durable.name,
        durable_name=durable.name,
        ack_policy=AckPolicy.EXPLICIT,
        deliver_policy=DeliverPolicy.ALL,
        filter_subjects=list(durable.subjects),
        ack_wait=ack_wait_seconds,
        max_ack_pending=MAX_ACK_PENDING,
        # Giving up is chassis' matter: it writes the dead letter before it lets go.
        max_deliver=-1,
    )


def durable_differs(current: ConsumerConfig, wanted: ConsumerConfig) -> list[str]:
    """The names of settings that are not as wanted."""
    heard = sorted(
        current.filter_subjects or ([current.filter_subject] if current.filter_subject else [])
    )
    names = ("ack_wait", "max_ack_pending", "max_deliver")
    differing = [name for name in names if getattr(current, name) != getattr(wanted, name)]
    return [*(["filter_subjects"] if heard != wanted.filter_subjects else []), *differing]


async def _apply_stream(
    jetstream: JetStreamContext, service: str, stream_bytes: int, replicas: int
) -> list[str]:
    wanted = stream_wanted(service, stream_bytes, replicas)
    try:
        current = (await jetstream.stream_info(wanted.name or "")).config
    except NotFoundError:
        await jetstream.add_stream(wanted)
        return [f"stream {wanted.name} created"]
    if not stream_differs(current, wanted):
        return []
    await jetstream.update_stream(wanted)
    return [f"stream {wanted.name} updated"]


async def _apply_durable(
    jetstream: JetStreamContext, durable: Durable, ack_wait_seconds: float
) -> list[str]:
    wanted = durable_wanted(durable, ack_wait_seconds)
    try:
        current = (await jetstream.consumer_info(durable.stream, durable.name)).config
    except NotFoundError:
        await jetstream.add_consumer(durable.stream, wanted)
        return [f"durable {durable.name} created"]
    if not durable_differs(current, wanted):
        return []
    await jetstream.add_consumer(durable.stream, wanted)
    return [f"durable {durable.name} updated"]
