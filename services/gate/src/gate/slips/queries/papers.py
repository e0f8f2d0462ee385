"""What stands on a printed slip (放行条)."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from chassis.reader import Reader
from contracts.refusals import Refused
from gate.codes.model import code_as_printed
from gate.slips.model.content import qr_text
from gate.slips.model.signing import CAPACITY_TEXTS
from gate.slips.model.slip import SLIP_STATUS_TEXTS, Slip, SlipStatus, Stamp

_STAMP_TEXTS: dict[Stamp, str] = {
    Stamp.OFFICE: "管理处盖章（电子）",
    Stamp.NIGHT_DUTY: "夜间值班代章（电子）",
    Stamp.HAND_LUGGAGE: "随身物品，免盖章",
}
_GOOD = frozenset({SlipStatus.APPROVED, SlipStatus.PARTLY_RELEASED})


class SlipNotPrintable(Refused):
    """Paper without a stamp could be shown at a gate."""

    zh = "放行条 {number} 尚未盖章，不能打印。请先审批。"
    en = "Slip {number} is not stamped, so it is not printed. Have it approved first."


class PaperLine(NamedTuple):
    """A row of the table; the guard writes the count beside it."""

    place: str
    name: str
    quantity: str


class SlipPaper(NamedTuple):
    """A slip on A5. `fields` are label and value; `void` says why it is good for nothing."""

    estate: str
    number: str
    code: str
    qr: str
    fields: Sequence[tuple[str, str]]
    lines: Sequence[PaperLine]
    stamp: str
    void: str


async def slip_paper(slip: Slip, reader: Reader) -> SlipPaper:
    """Raises SlipNotPrintable."""
    if slip.decision is None or slip.decision.stamp is None:
        raise SlipNotPrintable(number=str(slip.number))
    estate = await reader.estate_card()
    zone = ZoneInfo(estate.zone)
    capacity = slip.signer.capacity
    who = CAPACITY_TEXTS[capacity][0] if capacity else "电话核实"
    move = "搬出" if slip.move_out else "一般物品"
    return SlipPaper(
        estate=estate.name,
        number=str(slip.number),
        code=code_as_printed(slip.code),
        qr=qr_text(slip.code, slip.content, slip.seal),
        fields=[
            ("房号／地点", slip.unit_label),
            ("类别", f"{move}，{slip.trips} 趟" if slip.trips > 1 else move),
            ("签字人", f"{slip.signer.name}（{who}）"),
            ("业主同意", slip.landlord.name if slip.landlord else ""),
            ("放行自", _on_paper(slip.leaves_from, zone)),
            ("放行至", _on_paper(slip.leaves_until, zone)),
            ("车牌", "、".join(slip.plates)),
            ("电梯", slip.lift_booking),
            ("备注", slip.note),
        ],
        lines=[
            PaperLine(str(place), line.name, f"{line.quantity} {line.unit}")
            for place, line in enumerate(slip.lines, 1)
        ],
        stamp=f"{_STAMP_TEXTS[slip.decision.stamp]} {_on_paper(slip.decision.at, zone)}",
        void="" if slip.status in _GOOD else SLIP_STATUS_TEXTS[slip.status][0],
    )


def _on_paper(at: datetime, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%Y-%m-%d %H:%M}"
