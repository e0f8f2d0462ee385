"""报修日登记: which orders left on paper on a day, which came back, and what is still out (F35)."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.words import Actor, FileId, OrderId, StaffId
from dispatch.crews.model import Technician
from dispatch.orders.commands import order_in_reach
from dispatch.paper_slips.collection import in_reach, slips_of
from dispatch.paper_slips.model import PaperSlip


class Shown(StrEnum):
    """Which papers a list holds."""

    OUT = "out"
    """Went out on the day."""
    BACK = "back"
    """Came back on the day, or were written off."""
    MISSING = "missing"
    """Are still out, whenever they left."""


class PaperSlipView(BaseModel):
    """A paper of an order. `back_at` with `lost`: it was written off then."""

    id: str
    order_id: OrderId
    number: str
    place: int
    round: int
    building: str
    where: str
    carried_by: StaffId | None
    carrier: str
    out_at: datetime
    out_by: Actor
    still_out: bool
    back_at: datetime | None
    back_by: Actor | None
    lost: bool
    note: str
    file_id: FileId | None


class PaperSlipList(BaseModel):
    """An order's papers, the first first."""

    items: list[PaperSlipView]


async def list_paper_slips(
    reader: Reader, *, shown: Shown, day: date | None, limit: int, cursor: str | None
) -> Page[PaperSlipView]:
    """The papers of a day, or what is still out; the last that left first, of what is missing the
    first.
    """
    on = (day or (await reader.estate_card()).calendar.local_day(reader.now)).isoformat()
    where: dict[Shown, dict[str, Any]] = {
        Shown.OUT: {"out_on": on},
        Shown.BACK: {"back_on": on},
        Shown.MISSING: {"still_out": True},
    }
    found, following = await reader.page(
        PaperSlip,
        {**where[shown], **in_reach(reader)},
        sort=["out_at" if shown is Shown.MISSING else "-out_at"],
        limit=limit,
        cursor=cursor,
    )
    names = await carriers(found, reader)
    return Page(items=[paper_slip_view(each, names) for each in found], next=following)


async def papers_of(order_id: OrderId, reader: Reader) -> PaperSlipList:
    """Raises Missing, NotAllowed."""
    order = await order_in_reach(reader, order_id)
    return await paper_slip_list(await slips_of(order.id, reader), reader)


async def paper_slip_list(found: list[PaperSlip], reader: Reader) -> PaperSlipList:
    """As they are shown."""
    names = await carriers(found, reader)
    return PaperSlipList(items=[paper_slip_view(each, names) for each in found])


async def carriers(slips: list[PaperSlip], reader: Reader) -> Mapping[str, str]:
    """Technician → name, of those who carried them."""
    ids = sorted({each.carried_by for each in slips if each.carried_by})
    return {id_: each.name for id_, each in (await reader.find_many(Technician, ids)).items()}


def paper_slip_view(slip: PaperSlip, names: Mapping[str, str]) -> PaperSlipView:
    """One of them."""
    back = slip.back
    return PaperSlipView(
        **slip.model_dump(exclude={"back", "out_on", "back_on"}),
        carrier=names.get(slip.carried_by or "", ""),
        back_at=back.at if back else None,
        back_by=back.by if back else None,
        lost=bool(back and back.lost),
        note=back.note if back else "",
        file_id=back.file_id if back else None,
    )
