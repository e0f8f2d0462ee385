"""The estate's gates: a setting, for a tablet, a box of cards and a courtesy name them alike."""

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from pydantic import BaseModel, ConfigDict, Field

from chassis.policies import Policy, Preset


class GateKind(StrEnum):
    """Who passes through it."""

    MAIN = "main"
    SIDE = "side"
    VEHICLES = "vehicles"
    PEOPLE = "people"


class Gate(BaseModel):
    """One gate: `code` is what tablets, cards and events name, `name` what people read."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str = Field(min_length=1, max_length=40)
    name: str = Field(min_length=1, max_length=40)
    kind: GateKind = GateKind.MAIN


class GatePolicy(Policy):
    """The gates there are, and how long a tablet at one stays open. A tablet at a gate that is not
    listed works all the same.
    """

    presets: ClassVar[Mapping[str, Preset]] = {
        "main_and_east": Preset(
            zh="正门与东门",
            en="a main gate and an east gate",
            source="example",
            values={
                "gates": [
                    {"code": "正门", "name": "正门", "kind": GateKind.MAIN},
                    {"code": "东门", "name": "东门", "kind": GateKind.SIDE},
                ]
            },
        )
    }

    gates: tuple[Gate, ...] = Field(default=(), max_length=50)
    lock_after_minutes: int = Field(default=10, ge=1, le=120)
    """A tablet nobody has touched for so long locks itself; what was begun is kept on it."""
