"""What stands on a printed slip (派工单, F07), for whoever works without a telephone (E04)."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from chassis.reader import Reader
from contracts.orders import OrderClock
from contracts.words import OrderId
from dispatch.crews.model import Technician
from dispatch.orders.commands import order_in_reach
from dispatch.orders.model.order import WorkOrder

_PROMISED = {OrderClock.ON_SITE: "到场期限", OrderClock.DONE: "完成期限"}


class OrderPaper(NamedTuple):
    """A slip on A5. `fields` are label and value; `void` says why it is good for nothing."""

    estate: str
    number: str
    fields: Sequence[tuple[str, str]]
    matter: str
    rework: str
    void: str


async def order_papers(order_ids: Sequence[OrderId], reader: Reader) -> list[OrderPaper]:
    """Each order's slip, in the order asked for. Raises Missing, NotAllowed."""
    wanted = dict.fromkeys(order_ids)
    return [await _paper(await order_in_reach(reader, each), reader) for each in wanted]


async def _paper(order: WorkOrder, reader: Reader) -> OrderPaper:
    estate = await reader.estate_card()
    zone, slip, round_ = ZoneInfo(estate.zone), order.slip, order.round
    technician = await reader.find(Technician, order.technician_id or "")
    deadlines = {
        label: found.instant
        for clock, label in _PROMISED.items()
        if (found := order.clock(clock).deadline(estate.calendar)) is not None
    }
    return OrderPaper(
        estate=estate.name,
        number=str(order.number),
        fields=[
            ("房号／地点", slip.unit_label or slip.place),
            ("联系人", slip.contact_name),
            # Once it is over nobody has to call.
            ("电话", slip.contact_phone if order.open else ""),
            ("预约", _visit(order, zone)),
            ("报修时间", _on_paper(slip.requested_at, zone)),
            ("级别", order.urgency.value),
            *((label, _on_paper(at, zone)) for label, at in deadlines.items()),
            ("维修人员", technician.name if technician else ""),
        ],
        matter=slip.matter,
        rework=f"返修第 {round_.number} 轮：{round_.reason}" if round_.number > 1 else "",
        void="" if order.open else "本单已了结",
    )


def _visit(order: WorkOrder, zone: ZoneInfo) -> str:
    visit, asked = order.round.appointment, order.slip.appointment_at
    if visit is not None:
        ends = visit.ends_at.astimezone(zone)
        return f"{_on_paper(visit.starts_at, zone)}–{ends:%H:%M}"
    return _on_paper(asked, zone) if asked else ""


def _on_paper(at: datetime, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%Y-%m-%d %H:%M}"
