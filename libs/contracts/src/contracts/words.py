"""Words every service shares: ids, human numbers, the mark of personal data, relations
and actors.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, NewType, get_args

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

if TYPE_CHECKING:
    from pydantic._internal._repr import ReprArgs

EstateId = NewType("EstateId", str)
UnitId = NewType("UnitId", str)
PersonId = NewType("PersonId", str)
StaffId = NewType("StaffId", str)
ContactId = NewType("ContactId", str)
OrderId = NewType("OrderId", str)
EventId = NewType("EventId", str)
FollowUpId = NewType("FollowUpId", str)
ReferralId = NewType("ReferralId", str)
NoticeId = NewType("NoticeId", str)
ChargeId = NewType("ChargeId", str)
PaymentId = NewType("PaymentId", str)
FileId = NewType("FileId", str)
DeviceId = NewType("DeviceId", str)
VendorId = NewType("VendorId", str)
SubOrderId = NewType("SubOrderId", str)
Fen = NewType("Fen", int)

COMPANY = EstateId("company")
"""Where documents live that belong to the company and not to one estate: estates themselves, staff,
sign-in keys.
"""

UNNUMBERED = "#"
"""How a human number reads before the commit has drawn it."""


@dataclass(frozen=True)
class Personal:
    """Marks a text field as personal data (requirements J7).

    Chassis encrypts such fields under the estate's key in documents and events. A model that has
    some is `Discreet`.
    """


PersonalText = Annotated[str, Personal()]


class Discreet(BaseModel):
    """A model whose `repr` shows no personal data, so that a log line or a traceback never does."""

    def __repr_args__(self) -> "ReprArgs":
        for name, value in super().__repr_args__():
            field = type(self).model_fields.get(name or "")
            personal = field is not None and _mentions_personal(field.annotation, field.metadata)
            yield name, "…" if personal and value else value


def _mentions_personal(annotation: Any, metadata: Sequence[Any] = ()) -> bool:
    return any(isinstance(mark, Personal) for mark in metadata) or any(
        _mentions_personal(part, getattr(part, "__metadata__", ())) for part in get_args(annotation)
    )


class SeriesNumber:
    """A human number from a per-estate, per-day series, such as `WX-20261122-0007`.

    It is handed out empty; the commit draws the number and fills every place that holds this
    object.
    """

    __slots__ = ("text",)

    def __init__(self, text: str = UNNUMBERED) -> None:
        self.text = text

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"SeriesNumber({self.text!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SeriesNumber | str) and self.text == str(other)

    def __hash__(self) -> int:
        return id(self)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            lambda value: value if isinstance(value, cls) else cls(str(value)),
            serialization=core_schema.plain_serializer_function_ser_schema(
                str, return_schema=core_schema.str_schema()
            ),
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "string", "examples": ["WX-20261122-0007"]}


class Relation(StrEnum):
    """What a person is to a unit (requirements E06)."""

    OWNER = "owner"
    TENANT = "tenant"
    FAMILY = "family"
    AGENT = "agent"


class ActorKind(StrEnum):
    """Who may act: a member of staff, a tablet, an outside vendor by their link, or the platform
    itself.
    """

    STAFF = "staff"
    DEVICE = "device"
    VENDOR = "vendor"
    SYSTEM = "system"


class Actor(BaseModel):
    """Who did something. Ids only: names are looked up where they may be seen."""

    model_config = ConfigDict(frozen=True)

    kind: ActorKind
    id: str

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}"
