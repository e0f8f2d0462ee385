"""How long an estate lets work stand still."""

from collections.abc import Mapping
from typing import ClassVar

from chassis.policies import Policy, Preset
from dispatch.pauses.model import PauseCaps


class PausePolicy(PauseCaps, Policy):
    """暂停上限: the longest pause by reason; unset, an order cannot be paused for it."""

    presets: ClassVar[Mapping[str, Preset]] = {
        "suggested": Preset(
            zh="建议值",
            en="suggested",
            source="本平台建议值，供管理处参考；levels.md 要求暂停有上限，未给出时间",
            values={
                "waiting_for_parts": "P3D",
                "owner_postpones": "P7D",
                "nobody_home": "P1D",
                "outside_vendor": "P7D",
                "no_access": "P3D",
            },
        )
    }
