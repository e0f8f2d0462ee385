"""The tariff an estate sets, with samples to start from."""

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from pydantic import model_validator

from chassis.policies import Policy, Preset
from dispatch.tariffs.model import TariffItem


def _item(
    code: str,
    zh: str,
    en: str,
    measure: str,
    price_fen: int,
    warranty_item: str | None = None,
) -> dict[str, Any]:
    return {
        "code": code,
        "zh": zh,
        "en": en,
        "measure": measure,
        "price_fen": price_fen,
        "free": price_fen == 0,
        "warranty_item": warranty_item,
    }


_SAMPLES = [
    _item("S01", "上门检查、调试", "look at it, adjust it", "次", 0),
    _item("S02", "更换水龙头阀芯", "replace a tap cartridge", "个", 1500, "plumbing"),
    _item("S03", "更换水龙头", "replace a tap", "个", 2500, "plumbing"),
    _item("S04", "更换三角阀", "replace an angle valve", "个", 2000, "plumbing"),
    _item("S05", "更换给水软管", "replace a supply hose", "根", 1500, "plumbing"),
    _item("S06", "疏通地漏、面盆", "clear a floor drain or basin", "次", 4000, "plumbing"),
    _item("S07", "疏通坐便器", "clear a toilet", "次", 6000, "plumbing"),
    _item("S08", "维修坐便器水箱", "repair a cistern", "次", 3000, "plumbing"),
    _item("S09", "更换开关、插座", "replace a switch or socket", "个", 1000, "wiring"),
    _item("S10", "更换灯具", "replace a lamp", "套", 2000, "wiring"),
    _item("S11", "排查线路故障", "find a fault in the wiring", "小时", 6000, "wiring"),
    _item("S12", "更换漏电保护开关", "replace a residual-current breaker", "个", 3000, "wiring"),
    _item("S13", "更换门锁锁芯", "replace a lock cylinder", "把", 4000, "fittings"),
    _item("S14", "调整门窗五金", "adjust door or window fittings", "扇", 2000, "fittings"),
    _item(
        "S15",
        "卫生间局部防水修补",
        "repair waterproofing in part",
        "平方米",
        18000,
        "waterproofing",
    ),
    _item("S16", "管道更换", "replace a pipe", "米", 4500, "plumbing"),
]


class ServiceTariff(Policy):
    """维修服务收费标准: what each service costs; unset, nothing can be quoted by item."""

    items: tuple[TariffItem, ...] | None = None

    presets: ClassVar[Mapping[str, Preset]] = {
        "samples": Preset(
            zh="示例项目与示例价格（非真实收费标准，启用前须逐项核定）",
            en="sample items with sample prices (nobody's real tariff: check each before use)",
            source="本平台编写的示例；收费标准由各小区依物价与合同核定",
            values={"items": _SAMPLES},
        )
    }

    @model_validator(mode="after")
    def _codes_differ(self) -> Self:
        codes = [item.code for item in self.items or ()]
        if twice := sorted({code for code in codes if codes.count(code) > 1}):
            msg = f"编号重复 / the same code twice: {', '.join(twice)}"
            raise ValueError(msg)
        return self
