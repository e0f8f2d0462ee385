"""The estate's plan of shifts, and everybody's roster."""

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from pydantic import model_validator

from chassis.policies import Policy, Preset
from chassis.reader import Reader
from chassis.store.collection import Collection
from dispatch.rosters.model import Roster, Shift

ROSTERS = Collection(Roster, "rosters")


def _shift(code: str, zh: str, en: str, starts: str, ends: str) -> dict[str, Any]:
    return {"code": code, "zh": zh, "en": en, "starts": starts, "ends": ends}


_OFFICE = _shift("office", "行政班", "office hours", "08:30", "17:30")


class ShiftPlan(Policy):
    """班次: what rosters are made of; unset, nobody is on or off duty (未设定)."""

    shifts: tuple[Shift, ...] | None = None

    presets: ClassVar[Mapping[str, Preset]] = {
        "three_shifts": Preset(
            zh="早中夜三班（建议）",
            en="three shifts (suggested)",
            source="本平台建议的时间；道口岗“早、中班 16 小时”见 003 四.2",
            values={
                "shifts": [
                    _shift("early", "早班", "early shift", "07:00", "15:00"),
                    _shift("middle", "中班", "middle shift", "15:00", "23:00"),
                    _shift("night", "夜班", "night shift", "23:00", "07:00"),
                    _OFFICE,
                ]
            },
        ),
        "day_and_night": Preset(
            zh="日夜两班（建议）",
            en="day and night (suggested)",
            source="本平台建议的时间",
            values={
                "shifts": [
                    _shift("day", "日班", "day shift", "08:00", "20:00"),
                    _shift("night", "夜班", "night shift", "20:00", "08:00"),
                    _OFFICE,
                ]
            },
        ),
    }

    @model_validator(mode="after")
    def _codes_differ(self) -> Self:
        codes = [shift.code for shift in self.shifts or ()]
        if twice := sorted({code for code in codes if codes.count(code) > 1}):
            msg = f"编号重复 / the same code twice: {', '.join(twice)}"
            raise ValueError(msg)
        return self


async def plan_in_force(reader: Reader) -> tuple[Shift, ...]:
    """The estate's shifts now; none while nobody has set any (未设定)."""
    policy = await reader.policy(ShiftPlan)
    return (policy.shifts if policy else None) or ()
