"""How passes are kept and found: by number, by holder, and a parking card by its plate as a guard
reads it.
"""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from chassis.policies import Policy, Preset
from chassis.reader import Reader
from chassis.sealing import name_tokens, plate_tokens
from chassis.store.collection import Collection, Index
from gate.directory.model import plate_as_read
from gate.passes.model import ParkingRules, Pass


class ParkingPolicy(ParkingRules, Policy):
    """月卡设置: reminders before a parking card ends, grace after it, then the visitor's tariff."""

    presets: ClassVar[Mapping[str, Preset]] = {
        "with_grace": Preset(
            zh="提前 7 天提醒，宽限 3 天",
            en="reminded for 7 days, 3 days of grace",
            source="E16：提前一周提醒、宽限、再按来访收费；宽限天数为本平台建议值",
            values={"warn_days": 7, "grace_days": 3},
        )
    }


def pass_tokens(each: Pass) -> Iterator[str]:
    """By the holder's name, and by plate as a guard reads it."""
    yield from name_tokens(each.holder)
    yield from plate_tokens(plate_as_read(each.plate))


PASSES = Collection(
    Pass,
    "passes",
    indexes=[
        Index("number", unique=True),
        Index("unit_id", "-issued_at"),
        Index("site_id", "-issued_at"),
        Index("kind", "-issued_at"),
        Index("-issued_at"),
    ],
    tokens=pass_tokens,
)


async def parking_rules(reader: Reader) -> ParkingRules:
    """How the estate treats cards that end, or the defaults."""
    return await reader.policy(ParkingPolicy) or ParkingRules()
