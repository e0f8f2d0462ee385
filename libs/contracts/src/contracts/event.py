"""The shape of everything said between services: an `Event`, and the CloudEvents envelope it
travels in.
"""

import re
from datetime import UTC, datetime
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, Field

from contracts.words import Discreet, EstateId, EventId

_CAMEL = re.compile(r"(?<!^)(?=[A-Z])")


class Event(Discreet):
    """Something that has happened, in the past tense. The module or package of contracts it
    stands in names the service that says it.

    `about` names the field that holds the id of the aggregate the event is about; `version` is
    the contract's version and is raised only by a break, published beside the old one.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    about: ClassVar[str]
    version: ClassVar[int] = 1
    known: ClassVar[dict[str, "type[Event]"]] = {}

    def __init_subclass__(cls, *, common: bool = False, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)

    @classmethod
    def __pydantic_init_subclass__(cls, *, common: bool = False, **kwargs: Any) -> None:
        """`common`: only the fields several events share; it is never said itself."""
        if not common:
            cls.known[cls.type_name()] = cls

    @classmethod
    def service(cls) -> str:
        """The service that says it: the module or package of contracts that holds it."""
        place = cls.__module__.split(".")
        return place[1] if place[0] == "contracts" else place[-1]

    @classmethod
    def event_name(cls) -> str:
        """`WorkOrderOpened` → `work_order_opened`; a trailing `V2` in the class name is dropped."""
        return _CAMEL.sub("_", re.sub(r"V\d+$", "", cls.__name__)).lower()

    @classmethod
    def type_name(cls) -> str:
        """The CloudEvents type, such as `guanjia.dispatch.work_order_opened.v1`."""
        return f"guanjia.{cls.service()}.{cls.event_name()}.v{cls.version}"

    @classmethod
    def subject_for(cls, estate: EstateId) -> str:
        """The NATS subject it is published on for one estate; `*` for all."""
        return f"evt.{cls.service()}.{estate}.{cls.event_name()}.v{cls.version}"

    @property
    def aggregate_id(self) -> str:
        """Id of the aggregate the event is about."""
        return str(getattr(self, self.about))


class Envelope(BaseModel):
    """CloudEvents 1.0 in structured JSON, with Guanjia's extension attributes.

    `data` holds the event with its personal fields as ciphertext; `aggregateversion` is the
    version the aggregate had after the change, or has now where the event restates it.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    specversion: str = "1.0"
    id: EventId
    source: str
    type: str
    subject: str
    time: datetime
    datacontenttype: str = "application/json"
    data: dict[str, Any]
    estateid: EstateId
    actorid: str
    correlationid: str
    causationid: str | None = None
    traceparent: str | None = None
    aggregateversion: int = Field(ge=0)

    @classmethod
    def parse(cls, raw: bytes) -> Self:
        """Read an envelope from the wire. Raises pydantic's ValidationError for
        anything malformed.
        """
        return cls.model_validate_json(raw)

    def to_wire(self) -> bytes:
        """The bytes that are published; attributes without a value are left out, as CloudEvents
        asks.
        """
        return self.model_dump_json(exclude_none=True).encode()

    def utc(self) -> datetime:
        """When it happened."""
        return self.time.astimezone(UTC)
