"""The warranty periods an estate sets."""

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from pydantic import model_validator

from chassis.policies import Policy, Preset
from dispatch.warranties.model import WarrantyTerm


def _term(code: str, zh: str, en: str, months: int) -> dict[str, Any]:
    return {"code": code, "zh": zh, "en": en, "months": months}


class WarrantyPolicy(Policy):
    """保修期: how long each kind of work is the developer's, from the unit's delivery (E05)."""

    terms: tuple[WarrantyTerm, ...] | None = None

    presets: ClassVar[Mapping[str, Preset]] = {
        "national_minimum": Preset(
            zh="国家最低保修期限",
            en="the national minimum",
            source=(
                "《房屋建筑工程质量保修办法》（建设部令第 80 号，2000）第七条的最低期限；"
                "供热与供冷系统原文为 2 个采暖期、供冷期，此处按 24 个月录入。"
                "起算日以交付使用日代竣工验收合格日，合同另有约定的从其约定。"
            ),
            values={
                "terms": [
                    _term(
                        "waterproofing",
                        "屋面防水、有防水要求的卫生间、房间和外墙面的防渗漏",
                        "waterproofing",
                        60,
                    ),
                    _term("heating_cooling", "供热与供冷系统", "heating and cooling", 24),
                    _term("wiring", "电气管线", "electrical wiring", 24),
                    _term("plumbing", "给排水管道", "water and drain pipes", 24),
                    _term("installations", "设备安装", "installed equipment", 24),
                    _term("fittings", "装修工程", "fitting-out", 24),
                ]
            },
        )
    }

    @model_validator(mode="after")
    def _codes_differ(self) -> Self:
        codes = [term.code for term in self.terms or ()]
        if len(codes) != len(set(codes)):
            msg = "编号重复 / the same code twice"
            raise ValueError(msg)
        return self
