"""How passages are kept and found, and what an estate asks of those who pass."""

from collections.abc import Mapping
from typing import ClassVar

from pydantic import Field

from chassis.policies import Policy, Preset
from chassis.sealing import plate_tokens
from chassis.store.collection import Collection, Index
from gate.directory.model import plate_as_read
from gate.passages.model import HourCount, Passage


class PassagePolicy(Policy):
    """出入登记设置: what is asked of those who pass without a visit. Unset, nothing more is."""

    count_residents: bool = False
    """Whether residents on foot are counted; else they are only waved through."""
    staff_card_asked: bool = False
    """Whether the number of a staff card is noted (W22)."""
    driver_asked: bool = False
    """Whether driver and companions of logged vehicles are noted (F39; the source asks always)."""
    rider_rule_zh: str = Field(
        default="骑手、快递：点选房号或快递架，直接放行并计数。", max_length=200
    )
    rider_rule_en: str = Field(
        default="Riders and parcels: tap a room or the rack, let them in; they are counted.",
        max_length=200,
    )
    """The estate's own rule for riders, shown to guards (E03)."""

    presets: ClassVar[Mapping[str, Preset]] = {
        "by_the_book": Preset(
            zh="按规程：查员工证，登记驾驶人",
            en="by the book: staff cards and drivers are noted",
            source="004 篇3 一.1，二.2",
            values={"count_residents": True, "staff_card_asked": True, "driver_asked": True},
        )
    }


PASSAGES = Collection(
    Passage,
    "passages",
    indexes=[Index("-at"), Index("what", "-at"), Index("unit_id", "-at")],
    tokens=lambda each: plate_tokens(plate_as_read(each.plate)),
    due=lambda each: each.erase_at,
)
HOUR_COUNTS = Collection(HourCount, "hour_counts", indexes=[Index("day", "hour")])
