"""A day of the technicians: who had which order from when to when, and which visits were agreed."""

from collections.abc import Sequence
from datetime import date, datetime

from pydantic import BaseModel, ConfigDict

from chassis.reader import Reader
from chassis.sought import Sought
from contracts.orders import OrderState
from contracts.refusals import Invalid
from contracts.urgency import UrgencyClass
from contracts.words import Discreet, OrderId, PersonalText, SeriesNumber, StaffId
from dispatch.acts.model.steps import Step
from dispatch.acts.model.table import ATTENDED, OPEN_STATES
from dispatch.board.queries.cards import names_of
from dispatch.board.queries.filters import in_reach
from dispatch.crews.model import Technician
from dispatch.orders.model.order import WorkOrder
from dispatch.rounds.model import Round
from dispatch.stretches.model import Doing, stretches_of

DAYS_BACK = 14
"""What is older is in each order's history; every day further back is a day more to be read."""
DAYS_AHEAD = 366
"""No visit is agreed on further ahead."""
MOST_ORDERS = 1_000
MOST_TECHNICIANS = 500


class DayOutOfReach(Invalid):
    """A timeline is for planning and for looking back a little."""

    zh = "时间表从 {back} 天前到 {ahead} 天后。更早的请在工单列表中按日期查找，看各单的办理记录。"
    en = (
        "The timeline goes from {back} days back to {ahead} days ahead. Look up earlier orders in"
        " the list, by their days."
    )


class _Slip(Discreet):
    model_config = ConfigDict(frozen=True)

    matter: PersonalText
    unit_label: str = ""
    place: PersonalText = ""


class OrderCourse(Discreet):
    """The part of an order that tells who had it when."""

    model_config = ConfigDict(frozen=True)

    id: OrderId
    number: SeriesNumber
    slip: _Slip
    urgency: UrgencyClass
    state: OrderState
    technician_id: StaffId | None = None
    history: tuple[Step, ...] = ()
    rounds: tuple[Round, ...] = (Round(),)


class TimelineEntry(BaseModel):
    """Somebody's part in an order; `doing` None: a visit agreed with the owner (T11), whose window
    it is. `until` None: it goes on. It may begin before the day, or end after it.
    """

    order_id: OrderId
    number: SeriesNumber
    where: str
    matter: str
    urgency: UrgencyClass
    doing: Doing | None
    since: datetime
    until: datetime | None


class TimelineRow(BaseModel):
    """One technician's day, oldest entry first; nobody's: visits for which nobody is sent yet."""

    technician_id: StaffId | None
    technician: str
    entries: list[TimelineEntry]


class WorkingSpan(BaseModel):
    """Working time of the day."""

    starts_at: datetime
    ends_at: datetime


class Timeline(BaseModel):
    """A day of the estate, all technicians at work in it by name. `more`: there was more than is
    shown.
    """

    day: date
    begins_at: datetime
    ends_at: datetime
    working: list[WorkingSpan]
    rows: list[TimelineRow]
    more: bool


async def timeline(reader: Reader, day: date | None) -> Timeline:
    """A day, today unless named, of the orders the caller may see. Raises DayOutOfReach."""
    card = await reader.estate_card()
    today = card.calendar.local_day(reader.now)
    day = day or today
    if not -DAYS_BACK <= (day - today).days <= DAYS_AHEAD:
        raise DayOutOfReach(back=DAYS_BACK, ahead=DAYS_AHEAD)
    bounds = card.days(day, day)
    begins, ends = bounds["$gte"], bounds["$lt"]
    reach, asked_by_then = in_reach(reader.caller), {"slip.requested_at": {"$lt": ends}}
    still = {"state": {"$in": sorted(OPEN_STATES)}}
    agreed = {"rounds.appointment.starts_at": {"$lt": ends}}
    attended = {"state": {"$in": sorted(ATTENDED)}}
    sought = [
        # What has ended on the day or later has changed since the day began.
        Sought(
            {"$and": [reach, {"changed_at": {"$gte": begins}}, asked_by_then]},
            ["changed_at"],
            MOST_ORDERS,
        ),
        Sought(
            {"$and": [reach, still, asked_by_then, {"$or": [attended, agreed]}]},
            ["runs_out_at"],
            MOST_ORDERS,
        ),
    ]
    pages = await reader.glances(OrderCourse, WorkOrder, sought)
    courses = {course.id: course for found, _ in pages for course in found}
    return Timeline(
        day=day,
        begins_at=begins,
        ends_at=ends,
        working=[
            WorkingSpan(starts_at=span.start, ends_at=span.end) for span in card.calendar.spans(day)
        ],
        rows=await _rows(list(courses.values()), begins, ends, reader),
        more=any(following is not None for _, following in pages),
    )


async def _rows(
    courses: Sequence[OrderCourse], begins: datetime, ends: datetime, reader: Reader
) -> list[TimelineRow]:
    at_work = await reader.select(Technician, {"active": True}, limit=MOST_TECHNICIANS)
    entries: dict[StaffId | None, list[TimelineEntry]] = {each.id: [] for each in at_work}
    for course in courses:
        for staff_id, entry in _entries(course, begins, ends, reader.now):
            entries.setdefault(staff_id, []).append(entry)
    names = await names_of(set(entries), reader)
    rows = [
        TimelineRow(
            technician_id=staff_id,
            technician=names.get(staff_id or "", ""),
            entries=sorted(found, key=lambda entry: (entry.since, str(entry.number))),
        )
        for staff_id, found in entries.items()
    ]
    return sorted(rows, key=lambda row: (row.technician_id is None, row.technician))


def _entries(
    course: OrderCourse, begins: datetime, ends: datetime, now: datetime
) -> list[tuple[StaffId | None, TimelineEntry]]:
    helped = [each for round_ in course.rounds for each in round_.assistants]
    found: list[tuple[StaffId | None, TimelineEntry]] = [
        (each.staff_id, _entry(course, each.doing, each.since, each.until))
        for each in stretches_of(course.history, helped)
        # What goes on goes on until now: of tomorrow nobody knows.
        if each.meets(begins, ends) and begins <= now
    ]
    visit = course.rounds[-1].appointment
    if visit and course.state in OPEN_STATES and visit.starts_at < ends and visit.ends_at > begins:
        agreed = _entry(course, None, visit.starts_at, visit.ends_at)
        found.append((course.technician_id, agreed))
    return found


def _entry(
    course: OrderCourse, doing: Doing | None, since: datetime, until: datetime | None
) -> TimelineEntry:
    return TimelineEntry(
        order_id=course.id,
        number=course.number,
        where=course.slip.unit_label or course.slip.place,
        matter=course.slip.matter,
        urgency=course.urgency,
        doing=doing,
        since=since,
        until=until,
    )
