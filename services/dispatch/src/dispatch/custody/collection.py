"""How custody slips are kept and found, and when an estate wants to be warned of them."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import ClassVar

from pydantic import Field

from chassis.policies import Policy, Preset
from chassis.reader import Reader
from chassis.sealing import name_tokens
from chassis.store.collection import Collection, Index
from contracts.refusals import NotAllowed
from dispatch.custody.model.slip import CustodySlip

LONGEST_WARNING = timedelta(days=30)


def slip_tokens(slip: CustodySlip) -> Iterator[str]:
    """Whose it is, by name, spelling or initials."""
    yield from name_tokens(slip.owner_name)


CUSTODIES = Collection(
    CustodySlip,
    "custodies",
    indexes=[
        Index("stage", "promised_at", "_id"),
        Index("promised_at", "_id"),
        Index("order_id"),
        Index("number"),
        Index("unit_label"),
        Index("tags_out"),
        Index("pieces.taken_in.photos"),
        Index("pieces.checked.photos"),
        Index("handled.file_id"),
    ],
    tokens=slip_tokens,
    due=lambda slip: slip.look_at,
)


class CustodyPolicy(Policy):
    """代管提醒: how long before the agreed time it is told; unset: only when that is over."""

    due_soon: timedelta | None = Field(default=None, gt=timedelta(), le=LONGEST_WARNING)

    presets: ClassVar[Mapping[str, Preset]] = {
        "suggested": Preset(
            zh="提前一天提醒",
            en="a day ahead",
            source="本平台建议值；T35 只要求按约定时间送回",
            values={"due_soon": "P1D"},
        )
    }


async def slip_in_reach(reader: Reader, custody_id: str) -> CustodySlip:
    """A slip of the caller's buildings (P07). Raises Missing, NotAllowed."""
    slip = await reader.load(CustodySlip, custody_id)
    caller = reader.caller
    if caller is None or not slip.building or caller.covers(slip.building):
        return slip
    raise NotAllowed(permission=f"area {slip.building}")
