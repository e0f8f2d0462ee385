"""How shifts and hand-overs are kept: by gate, the last first."""

from collections.abc import Mapping
from typing import ClassVar

from pydantic import Field

from chassis.policies import Policy, Preset
from chassis.store.collection import Collection, Index
from gate.shifts.model import HandOver, Shift

SHIFT_HOURS_AT_MOST = 24
"""Where the estate has chosen nothing: the longest turn guards work."""


class ShiftPolicy(Policy):
    """How long a shift may last before one that was never handed over is a difference."""

    presets: ClassVar[Mapping[str, Preset]] = {
        "two_turns": Preset(
            zh="两班制：12 小时，另留 2 小时",
            en="two turns of 12 hours, and 2 more",
            source="本平台建议值，供管理处参考；原规程未给出数值",
            values={"hours_at_most": 14},
        ),
        "three_turns": Preset(
            zh="三班制：8 小时，另留 2 小时",
            en="three turns of 8 hours, and 2 more",
            source="本平台建议值，供管理处参考；原规程未给出数值",
            values={"hours_at_most": 10},
        ),
    }

    hours_at_most: int = Field(default=SHIFT_HOURS_AT_MOST, ge=1, le=72)


SHIFTS = Collection(
    Shift,
    "shifts",
    indexes=[Index("gate", "-began_at"), Index("-began_at"), Index("state", "gate")],
    due=lambda shift: shift.give_up_at,
)
HAND_OVERS = Collection(
    HandOver,
    "hand_overs",
    indexes=[Index("shift_id"), Index("gate", "-at")],
    due=lambda hand_over: hand_over.erase_at,
)
