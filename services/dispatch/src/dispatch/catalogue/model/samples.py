"""Sample services with sample prices, to begin a catalogue from: nobody's real tariff. They are
proposed as drafts like any other, so that each is looked at before it holds (A12).
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from contracts.orders import LinePart
from dispatch.catalogue.model.terms import ServiceTerms

_P = LinePart.PARTS
_Line = tuple[str, str, int]
"""What it is called, for one of which measure, fen."""


def _paid(zh: str, en: str, measure: str, fen: int, warranty: str | None = None) -> dict[str, Any]:
    return {
        "kind": "paid",
        "zh": zh,
        "en": en,
        "lines": [{"measure": measure, "price_fen": fen}],
        "warranty_item": warranty,
    }


def _free(zh: str, en: str, measure: str, reason: str) -> dict[str, Any]:
    return {
        "kind": "free",
        "zh": zh,
        "en": en,
        "lines": [{"measure": measure, "price_fen": 0}],
        "free_reason": reason,
    }


def _pieces(zh: str, en: str, *pieces: tuple[str, str, str, int]) -> dict[str, Any]:
    lines = [
        {"suffix": suffix, "zh": piece_zh, "en": piece_en, "measure": "件", "price_fen": fen}
        for suffix, piece_zh, piece_en, fen in pieces
    ]
    return {"kind": "paid", "zh": zh, "en": en, "lines": lines}


_TAP = {
    "kind": "paid",
    "zh": "更换水龙头",
    "en": "replace a tap",
    "lines": [
        {"measure": "个", "price_fen": 2500},
        {"suffix": "M", "part": _P, "zh": "普通龙头", "en": "plain tap", "measure": "个",
         "price_fen": 4500},
    ],
    "warranty_item": "plumbing",
}  # fmt: skip

_SAMPLES: Mapping[str, dict[str, Any]] = {
    "S01": _free("上门检查、调试", "look at it, adjust it", "次", "物业服务合同已含"),
    "S02": _paid("更换水龙头阀芯", "replace a tap cartridge", "个", 1500, "plumbing"),
    "S03": _TAP,
    "S04": _paid("更换三角阀", "replace an angle valve", "个", 2000, "plumbing"),
    "S05": _paid("更换给水软管", "replace a supply hose", "根", 1500, "plumbing"),
    "S06": _paid("疏通地漏、面盆", "clear a floor drain or basin", "次", 4000, "plumbing"),
    "S07": _paid("疏通坐便器", "clear a toilet", "次", 6000, "plumbing"),
    "S08": _paid("维修坐便器水箱", "repair a cistern", "次", 3000, "plumbing"),
    "S09": _paid("更换开关、插座", "replace a switch or socket", "个", 1000, "wiring"),
    "S10": _paid("更换灯具", "replace a lamp", "套", 2000, "wiring"),
    "S11": _paid("排查线路故障", "find a fault in the wiring", "小时", 6000, "wiring"),
    "S12": _paid("更换漏电保护开关", "replace a residual-current breaker", "个", 3000, "wiring"),
    "S13": _paid("更换门锁锁芯", "replace a lock cylinder", "把", 4000, "fittings"),
    "S14": _paid("调整门窗五金", "adjust door or window fittings", "扇", 2000, "fittings"),
    "S15": _paid(
        "卫生间局部防水修补",
        "repair waterproofing in part",
        "平方米",
        18000,
        "waterproofing",
    ),
    "S16": _paid("管道更换", "replace a pipe", "米", 4500, "plumbing"),
    "S17": _free(
        "燃气安全检查", "gas safety check", "次", "每两月一次的安全检查，物业服务合同已含"
    ),
    "S18": {
        "kind": "paid",
        "zh": "夜间上门（22:00 后）",
        "en": "call-out at night (after 22:00)",
        "lines": [{"part": LinePart.CALL_OUT, "measure": "次", "price_fen": 3000}],
    },
    "X01": _pieces(
        "洗衣（干洗）",
        "laundry (dry-cleaned)",
        ("C", "衬衫", "shirt", 1200),
        ("K", "西裤", "trousers", 1500),
        ("D", "大衣", "coat", 3500),
        ("B", "被套", "duvet cover", 2800),
    ),
    "X02": _pieces(
        "洗衣（水洗）",
        "laundry (washed)",
        ("C", "衬衫", "shirt", 800),
        ("B", "床上用品", "bedding", 1500),
    ),
}


def sample_services(valid_from: date) -> Sequence[tuple[str, ServiceTerms]]:
    """Code and terms of each, from a day on."""
    return [
        (code, ServiceTerms.model_validate({**terms, "valid_from": valid_from}))
        for code, terms in _SAMPLES.items()
    ]
