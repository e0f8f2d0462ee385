"""The checklists an estate sets."""

from collections.abc import Mapping
from typing import Any, ClassVar

from chassis.policies import Policy, Preset
from dispatch.checklists.model import Checklist


def _point(code: str, zh: str, en: str, *, obligatory: bool = True) -> dict[str, Any]:
    return {"code": code, "zh": zh, "en": en, "obligatory": obligatory}


class ChecklistPolicy(Policy):
    """核对清单: what is looked at on every order of a kind and class; unset, nothing."""

    lists: tuple[Checklist, ...] | None = None

    presets: ClassVar[Mapping[str, Preset]] = {
        "suggested": Preset(
            zh="入户维修的基本核对项（平台建议）",
            en="the basics of a repair in a home (the platform's suggestion)",
            source="000 四.5、000 六.3、004 篇2 一：鞋套、说明、试用、清场；清单由本平台归纳",
            values={
                "lists": [
                    {
                        "points": [
                            _point("id", "出示工牌，说明来意", "show the badge, say what for"),
                            _point("covers", "穿鞋套，铺垫布", "shoe covers on, cloth laid"),
                            _point("clean", "清理现场", "the place is clean again"),
                        ]
                    },
                    {
                        "kinds": ["repair", "patrol_finding"],
                        "points": [
                            _point("tested", "与业主一起试用", "tried out with the owner"),
                            _point(
                                "old_parts",
                                "旧件交业主过目",
                                "old parts shown to the owner",
                                obligatory=False,
                            ),
                        ],
                    },
                    {
                        "classes": ["P0", "P1"],
                        "points": [_point("safe", "隐患已排除", "the danger is over")],
                    },
                ]
            },
        )
    }
