"""What stands on paper: the register of a day (来访登记 F36, 车辆出入登记 F39), and one visit."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from chassis.reader import Reader
from gate.visits.queries.views import VisitCard, VisitView, Wanted, list_visits, show_visit

MOST_PRINTED = 2_000
_AT_ONCE = 500


class RegisterPaper(NamedTuple):
    """The visits of a day, the first that came on top. `more`: not all are on it."""

    estate: str
    day: date
    rows: Sequence[Sequence[str]]
    people: int
    more: bool


class VisitPaper(NamedTuple):
    """One visit on A5; `fields` are label and value, empty values are left out."""

    estate: str
    title: str
    fields: Sequence[tuple[str, str]]


async def register_paper(day: date, reader: Reader) -> RegisterPaper:
    """Everybody who came on a day of the estate, also who was turned away."""
    estate = await reader.estate_card()
    cards: list[VisitCard] = []
    cursor: str | None = None
    while len(cards) < MOST_PRINTED:
        page = await list_visits(reader, Wanted(day=day), limit=_AT_ONCE, cursor=cursor)
        cards += page.items
        cursor = page.next
        if cursor is None:
            break
    zone = ZoneInfo(estate.zone)
    return RegisterPaper(
        estate=estate.name,
        day=day,
        rows=[_row(card, zone) for card in reversed(cards)],
        people=sum(card.people for card in cards if card.entered_at is not None),
        more=cursor is not None,
    )


async def visit_paper(visit_id: str, reader: Reader) -> VisitPaper:
    """Raises Missing, also outside the caller's area (P07)."""
    estate = await reader.estate_card()
    visit = await show_visit(visit_id, reader)
    return VisitPaper(
        estate=estate.name,
        title="来访登记",
        fields=_fields(visit, ZoneInfo(estate.zone)),
    )


def _row(card: VisitCard, zone: ZoneInfo) -> list[str]:
    return [
        _clock(card.entered_at, zone) if card.entered_at else card.state.zh,
        _clock(card.left_at, zone),
        card.visit_class.zh if card.visit_class else "",
        card.name or card.company,
        str(card.people or ""),
        card.unit_label or card.place,
        card.host,
        card.vehicle.plate if card.vehicle else "",
        "、".join(card.cards),
        card.entered_gate or card.left_gate,
    ]


def _fields(visit: VisitView, zone: ZoneInfo) -> list[tuple[str, str]]:
    consent, vehicle, pledge = visit.consent, visit.vehicle, visit.pledge
    phone = f"，尾号 {consent.number_tail}" if consent and consent.number_tail else ""
    when = f"，{_clock(consent.at, zone)}" if consent and consent.at else ""
    return [
        ("类别", visit.visit_class.zh if visit.visit_class else ""),
        ("状态", visit.state.zh),
        ("姓名", visit.name),
        ("人数", str(visit.people or "")),
        ("单位", visit.company),
        ("去向", visit.unit_label or visit.place),
        ("被访人", visit.host),
        ("同意方式", f"{consent.how.zh}：{consent.answer.zh}{phone}{when}" if consent else ""),
        ("事由", visit.reason),
        ("车辆", f"{vehicle.plate} {vehicle.kind.zh}" if vehicle else ""),
        ("驾驶人", vehicle.driver if vehicle else ""),
        ("停车位", vehicle.parking_place if vehicle else ""),
        ("卡号", "、".join(visit.cards)),
        ("留押", f"{pledge.what.zh} {pledge.receipt_number}".strip() if pledge else ""),
        ("进入", _moment(visit.entered_at, visit.entered_gate, zone)),
        ("离场", _moment(visit.left_at, visit.left_gate, zone)),
        ("应离", _moment(visit.leave_by, "", zone)),
    ]


def _clock(at: datetime | None, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%H:%M}" if at else ""


def _moment(at: datetime | None, gate: str, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%Y-%m-%d %H:%M} {gate}".strip() if at else ""
