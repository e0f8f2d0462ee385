"""Words every service shares: ids, human numbers, the mark of personal data, relations and actors."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any, NewType

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

EstateId = NewType("EstateId", str)
UnitId = NewType("UnitId", str)
PersonId = NewType("PersonId", str)
StaffId = NewType("StaffId", str)
ContactId = NewType("ContactId", str)
OrderId = NewType("OrderId", str)
EventId = NewType("EventId", str)
Fen = NewType("Fen", int)

COMPANY = EstateId("company")
"""Where documents live that belong to the company and not to one estate: estates themselves, staff, sign-in keys."""

UNNUMBERED = "#"
"""How a human number reads before the commit has drawn it."""


@dataclass(frozen=True)
class Personal:
    """Marks a text field as personal data (requirements J7).

    Chassis encrypts such fields under the estate's key in documents and events, and keeps them out of `repr`.
    """


PersonalText = Annotated[str, Personal(), Field(repr=False)]


class SeriesNumber:
    """A human number from a per-estate, per-day series, such as `WX-20261122-0007`.

    It is handed out empty; the commit draws the number and fills every place that holds this object.
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
            serialization=core_schema.plain_serializer_function_ser_schema(str, return_schema=core_schema.str_schema()),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": "string", "examples": ["WX-20261122-0007"]}


class Relation(StrEnum):
    """What a person is to a unit (requirements E06)."""

    OWNER = "owner"
    TENANT = "tenant"
    FAMILY = "family"
    AGENT = "agent"


class ActorKind(StrEnum):
    """Who may act: a member of staff, a tablet, or the platform itself."""

    STAFF = "staff"
    DEVICE = "device"
    SYSTEM = "system"


class Actor(BaseModel):
    """Who did something. Ids only: names are looked up where they may be seen."""

    model_config = ConfigDict(frozen=True)

    kind: ActorKind
    id: str

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}"
