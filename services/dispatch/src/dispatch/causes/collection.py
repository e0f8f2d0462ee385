"""The list of causes an estate sets."""

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from pydantic import Field, model_validator

from chassis.policies import Policy, Preset
from dispatch.causes.model import MOST_CAUSES, Cause


def _cause(code: str, zh: str, en: str, trade: str = "other") -> dict[str, Any]:
    return {"code": code, "zh": zh, "en": en, "trade": trade}


class CauseList(Policy):
    """故障原因: what repairs are counted by (N10); unset, nobody is asked for it."""

    causes: tuple[Cause, ...] = Field(default=(), max_length=MOST_CAUSES)

    presets: ClassVar[Mapping[str, Preset]] = {
        "suggested": Preset(
            zh="建议清单",
            en="suggested",
            source="本平台建议的清单，供管理处增减；规程只要求每月统计水电维修（N10），未列原因",
            values={
                "causes": [
                    _cause("pipe_leak", "水管渗漏", "leaking pipe", "water"),
                    _cause("tap_valve", "龙头、阀门损坏", "broken tap or valve", "water"),
                    _cause("drain_blocked", "下水堵塞", "blocked drain", "water"),
                    _cause("seepage", "墙面、屋面渗水", "seeping wall or roof", "water"),
                    _cause("short_circuit", "线路短路、跳闸", "short circuit, tripped", "power"),
                    _cause("lamp_switch", "灯具、开关损坏", "broken lamp or switch", "power"),
                    _cause("no_power", "停电、欠压", "no power", "power"),
                    _cause("worn_out", "老化磨损", "worn out"),
                    _cause("misuse", "使用不当", "misuse"),
                    _cause("construction", "施工质量", "construction fault"),
                    _cause("accident", "外力损坏", "broken by force"),
                ]
            },
        )
    }

    @model_validator(mode="after")
    def _each_code_once(self) -> Self:
        codes = [cause.code for cause in self.causes]
        if len(set(codes)) < len(codes):
            msg = "each cause has a code of its own"
            raise ValueError(msg)
        return self
