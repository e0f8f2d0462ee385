"""Which kinds of act there are, and how what was sent becomes the command of its kind."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, GetJsonSchemaHandler, ValidationError
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from chassis.work import Command
from gate.acts.model.refusals import ActKindUnknown, ActMalformed
from gate.acts.model.sent import ReportedAct
from gate.cards.commands import ACTS as OF_CARDS
from gate.drafts.commands import ACTS as OF_DRAFTS
from gate.inside.commands import ACTS as OF_INSIDE
from gate.passages.commands import ACTS as OF_PASSAGES
from gate.phone_notes.commands import ACTS as OF_PHONE_NOTES
from gate.pledges.commands import ACTS as OF_PLEDGES
from gate.shifts.commands import ACTS as OF_SHIFTS
from gate.slips.commands.gate import ACTS as OF_SLIPS
from gate.telling.commands import ActKind
from gate.visits.commands import ACTS as OF_VISITS

_MOST_FAULTS = 10

ACTS_OF_FEATURES: Sequence[Sequence[ActKind]] = (
    OF_INSIDE,
    OF_VISITS,
    OF_CARDS,
    OF_PLEDGES,
    OF_SHIFTS,
    OF_DRAFTS,
    OF_SLIPS,
    OF_PASSAGES,
    OF_PHONE_NOTES,
)
"""A line for each feature that can be told of something."""

KINDS: dict[str, ActKind] = {kind.name: kind for kinds in ACTS_OF_FEATURES for kind in kinds}
"""Name → kind, all that tablets may send."""


@dataclass(frozen=True, slots=True)
class Understood:
    """An act with the command of its kind."""

    act: ReportedAct
    kind: ActKind
    command: Command

    @property
    def flow(self) -> str:
        """What it is timed under."""
        return self.kind.flow(self.command) if self.kind.flow else self.kind.name


@dataclass(frozen=True, slots=True)
class ToldByKind:
    """Tells in OpenAPI what to send: an `envelope` with `kind` and `data`, which kinds there are
    and the data of each. What is sent is read more patiently.
    """

    envelope: type[BaseModel]
    asked: bool = False

    def __get_pydantic_json_schema__(
        self, _schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        kinds = [kind for kind in KINDS.values() if kind.may_be_asked or not self.asked]
        told = handler.resolve_ref_schema(handler(self.envelope.__pydantic_core_schema__))
        told["properties"]["kind"] = {"type": "string", "enum": [kind.name for kind in kinds]}
        told["properties"]["data"] = {
            "anyOf": [handler(kind.command.__pydantic_core_schema__) for kind in kinds]
        }
        return told


def understood(sent: Mapping[str, Any]) -> Understood:
    """Raises ActMalformed, ActKindUnknown."""
    try:
        act = ReportedAct.model_validate(sent)
    except ValidationError as error:
        raise ActMalformed(faults=_faults(error)) from None
    kind = KINDS.get(act.kind)
    if kind is None:
        raise ActKindUnknown(kind=act.kind, version=act.version)
    return Understood(act, kind, command_of(kind, act.data, act.version))


def command_of(kind: ActKind, data: Mapping[str, Any], version: int) -> Command:
    """The command, also from data as older tablets send it. Raises ActMalformed, ActKindUnknown."""
    if version > kind.version:
        raise ActKindUnknown(kind=kind.name, version=version)
    try:
        today = dict(data)
        for older in range(version, kind.version):
            today = kind.upcasters[older](today)
        return kind.command.model_validate(today)
    except ValidationError as error:
        raise ActMalformed(faults=_faults(error, "data")) from None
    except (KeyError, TypeError, ValueError) as error:
        raise ActMalformed(faults=type(error).__name__) from None


def _faults(error: ValidationError, *at: str) -> str:
    """Where and of what sort; never what was sent, which may name people."""
    return "; ".join(
        f"{'.'.join(map(str, (*at, *fault['loc'])))}: {fault['type']}"
        for fault in error.errors(include_input=False, include_url=False)[:_MOST_FAULTS]
    )
