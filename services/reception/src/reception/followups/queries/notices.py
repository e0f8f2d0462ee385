"""The rectification notices (F16), each with the words it is printed with."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.sought import literally
from chassis.web import Page
from contracts.orders import REPAIR_KIND_TEXTS
from contracts.words import FollowUpId, NoticeId, OrderId, SeriesNumber, StaffId, UnitId
from reception.colleagues.model import Colleague, name_of
from reception.followups.collection import in_reach, notice_in_reach
from reception.followups.model.limits import UNSET_TEXT
from reception.followups.model.notice import RectificationNotice

_TITLE = "书面整改通知", "Rectification notice"
_MINUTE = "%Y-%m-%d %H:%M"


class NoticeCard(BaseModel):
    """A notice as the list shows it."""

    id: NoticeId
    number: SeriesNumber
    order_id: OrderId
    order_number: str
    round: int
    where: str
    unit_id: UnitId | None
    building: str
    opinion: str
    technician_id: StaffId
    technician: str
    issued_at: datetime
    issued_by: str
    issue_by: datetime | None
    late: bool


class PrintedLine(BaseModel):
    """One line of the paper: what it is, and what stands there."""

    zh: str
    en: str
    text: str


class NoticeView(NoticeCard):
    """The whole notice and its paper: title, lines in their order, times of the estate."""

    case_id: str
    follow_up_id: FollowUpId
    failed_at: datetime
    title_zh: str
    title_en: str
    estate: str
    lines: list[PrintedLine]


async def list_notices(
    reader: Reader,
    *,
    unit_id: UnitId | None = None,
    order_id: OrderId | None = None,
    text: str = "",
    limit: int,
    cursor: str | None = None,
) -> Page[NoticeCard]:
    """Notices the caller may see, the last issued first."""
    conditions: list[dict[str, Any]] = [in_reach(reader.caller, "issued_by.id")]
    if unit_id is not None:
        conditions.append({"repair.unit_id": unit_id})
    if order_id is not None:
        conditions.append({"repair.order_id": order_id})
    if wanted := text.strip().upper():
        part = {"$regex": literally(wanted)}
        places = ("number", "repair.order_number", "repair.unit_label")
        conditions.append({"$or": [{place: part} for place in places]})
    found, following = await reader.page(
        RectificationNotice,
        {"$and": conditions},
        sort=["-issued_at"],
        limit=limit,
        cursor=cursor,
    )
    people = {notice.repair.technician_id for notice in found}
    people |= {StaffId(notice.issued_by.id) for notice in found}
    names = await reader.find_many(Colleague, sorted(people))
    return Page(items=[_card(notice, names) for notice in found], next=following)


async def show_notice(notice_id: NoticeId, reader: Reader) -> NoticeView:
    """The whole notice. Raises Missing, NotAllowed."""
    return await notice_view(await notice_in_reach(reader, notice_id), reader)


async def notice_view(notice: RectificationNotice, reader: Reader) -> NoticeView:
    """A notice with its paper."""
    card = await reader.estate_card()
    people = [notice.repair.technician_id, notice.issued_by.id]
    names = await reader.find_many(Colleague, sorted(set(people)))
    return NoticeView(
        **dict(_card(notice, names)),
        case_id=notice.repair.case_id,
        follow_up_id=notice.follow_up_id,
        failed_at=notice.failed_at,
        title_zh=_TITLE[0],
        title_en=_TITLE[1],
        estate=card.name,
        lines=_lines(notice, names, ZoneInfo(card.zone)),
    )


def _card(notice: RectificationNotice, names: dict[str, Colleague]) -> NoticeCard:
    repair = notice.repair
    return NoticeCard(
        id=notice.id,
        number=notice.number,
        order_id=repair.order_id,
        order_number=repair.order_number,
        round=repair.round,
        where=repair.unit_label or repair.place,
        unit_id=repair.unit_id,
        building=repair.building,
        opinion=notice.opinion,
        technician_id=repair.technician_id,
        technician=name_of(names, repair.technician_id),
        issued_at=notice.issued_at,
        issued_by=name_of(names, notice.issued_by.id),
        issue_by=notice.issue_by,
        late=notice.late,
    )


def _lines(
    notice: RectificationNotice, names: dict[str, Colleague], zone: ZoneInfo
) -> list[PrintedLine]:
    repair, (kind_zh, kind_en) = notice.repair, REPAIR_KIND_TEXTS[notice.repair.kind]

    def minute(at: datetime) -> str:
        return at.astimezone(zone).strftime(_MINUTE)

    issue_by = minute(notice.issue_by) if notice.issue_by else " / ".join(UNSET_TEXT)
    lines = [
        ("任务单号", "Work order", repair.order_number),
        ("第几轮", "Round", str(repair.round)),
        ("地点", "Place", repair.unit_label or repair.place),
        ("维修内容", "Matter", repair.matter),
        ("类别", "Kind", f"{kind_zh} / {kind_en}"),
        ("维修人员", "Technician", name_of(names, repair.technician_id)),
        ("现场结单时间", "Closed on site", minute(repair.signed_off_at)),
        ("回访时间", "Followed up", minute(notice.failed_at)),
        ("业主意见", "Owner's opinion", notice.opinion),
        ("下发时限", "To be issued by", issue_by),
        ("下发时间", "Issued", minute(notice.issued_at)),
        ("下发人", "Issued by", name_of(names, notice.issued_by.id)),
    ]
    return [PrintedLine(zh=zh, en=en, text=text) for zh, en, text in lines]
