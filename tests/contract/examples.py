"""Events as they might be said, with every field filled: what samples are made from."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time
from enum import Enum
from types import UnionType
from typing import Annotated, Any, Literal, NewType, TypeVar, Union, get_args, get_origin
from uuid import NAMESPACE_OID, uuid5

from pydantic import BaseModel

from chassis.saying import Said
from chassis.sealing import EstateKeys, new_wrapped_key
from contracts.calendars import Span, WorkingCalendar, weekly
from contracts.event import Envelope, Event
from contracts.words import Actor, ActorKind, EstateId, Personal, SeriesNumber

E = TypeVar("E", bound=Event)

ESTATE = EstateId("garden")
MORNING = datetime(2026, 11, 22, 0, 30, tzinfo=UTC)
CALENDAR = WorkingCalendar(
    zone="Asia/Shanghai",
    week=weekly(Span(time(8, 30), time(12)), Span(time(13, 30), time(18))),
    published_through=2026,
    holidays=frozenset({date(2026, 10, 1), date(2026, 10, 2)}),
    makeup_days=frozenset({date(2026, 10, 10)}),
    makeup_hours=(Span(time(9), time(16)),),
)
TEXTS = {
    "name": "翠湖花园",
    "zone": "Asia/Shanghai",
    "building": "8",
    "entrance": "2",
    "room": "0101",
    "label": "8-2-0101",
    "unit_label": "8-2-0101",
    "use": "住宅",
    "roles": "dispatcher",
    "areas": "8",
    "phones": "10000000001",
    "contact_phone": "10000000001",
    "plates": "沪A00001",
    "wrapped": "m1.0a1b2c3d.made-up",
}
PLAIN: dict[Any, Any] = {
    WorkingCalendar: CALENDAR,
    datetime: MORNING,
    date: MORNING.date(),
    time: time(8, 30),
    bool: True,
    int: 42,
    SeriesNumber: SeriesNumber("WX-20261122-0007"),
}


class BareMaster:
    """Wraps nothing: for keys that seal made-up people."""

    def wrap(self, key: bytes, context: str) -> str:  # noqa: ARG002 (it binds nothing)
        return key.hex()

    def unwrap(self, wrapped: str, context: str) -> bytes:  # noqa: ARG002 (it binds nothing)
        return bytes.fromhex(wrapped)


def estate_keys(estate: EstateId = ESTATE) -> EstateKeys:
    """Fresh keys that nobody else has."""
    master = BareMaster()
    return EstateKeys(estate, (new_wrapped_key(master, estate),), master)


def example(kind: type[E]) -> E:
    """The event with every field filled, the same on every call."""
    return kind.model_validate(_fields(kind))


def published(
    event: Event,
    keys: EstateKeys,
    *,
    causation: str | None = None,
    headers: Mapping[str, str] | None = None,
) -> Envelope:
    """The envelope chassis publishes for an event, read back from the wire."""
    said = Said(
        event=event,
        id=str(uuid5(NAMESPACE_OID, f"event {type(event).type_name()}")),
        service=type(event).service(),
        estate=keys.estate,
        actor=Actor(kind=ActorKind.STAFF, id="staff-1"),
        at=MORNING,
        version=3,
        correlation="4bf92f3577b34da6a3ce929d0e0e4736",
        causation=causation,
        headers=dict(headers or {}),
    )
    return Envelope.parse(said.row(keys).body)


def _fields(kind: type[BaseModel]) -> dict[str, Any]:
    return {
        name: _value(field.annotation, name, personal=_marked(field.metadata))
        for name, field in kind.model_fields.items()
    }


def _value(annotation: Any, name: str, *, personal: bool = False) -> Any:
    origin, parts = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _value(parts[0], name, personal=personal or _marked(parts[1:]))
    if origin in {Union, UnionType}:
        return _value(parts[0], name, personal=personal)
    if origin is Literal:
        return parts[0]
    if origin is dict:
        return {"unit_stated": _value(parts[1], name)}
    if origin is not None:
        return origin([_value(parts[0], name)])
    if isinstance(annotation, NewType) and annotation.__supertype__ is not str:
        return _value(annotation.__supertype__, name)
    if isinstance(annotation, NewType) or (annotation is str and name.endswith("_id")):
        return str(uuid5(NAMESPACE_OID, name))
    if annotation is str:
        return "王五" if personal and name == "name" else TEXTS.get(name, f"{name} 示例")
    if annotation in PLAIN:
        return PLAIN[annotation]
    if issubclass(annotation, Enum):
        return next(iter(annotation))
    return annotation(**_fields(annotation))


def _marked(metadata: Iterable[object]) -> bool:
    return any(isinstance(mark, Personal) for mark in metadata)
