"""How punctual a month's work was, how often it was done twice, and who did how much of it."""

from collections.abc import Iterable, Mapping
from datetime import date

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.orders import ORDER_CLOCK_TEXTS, OrderClock
from contracts.urgency import UrgencyClass
from contracts.words import StaffId
from dispatch.crews.model import Technician
from dispatch.reports.model import (
    Period,
    Share,
    Verdict,
    Work,
    punctuality,
    rework,
    work_by_technician,
)
from dispatch.reports.queries.periods import in_reach, last_of, orders_of
from dispatch.words.model import Named, named


class OnTimeRow(BaseModel):
    """及时率: one clock of one class, of the orders asked for in the month. `percent`: met of those
    judged; None of none. `running`: not over yet, still in time. `unset`: without a limit (未设定).
    """

    urgency: UrgencyClass
    clock: Named
    met: int
    late: int
    running: int
    unset: int
    percent: float | None


class ReworkView(BaseModel):
    """返修率: of the work finished in the month, how much had to be done again."""

    finished: int
    redone: int
    percent: float | None


class TechnicianRow(BaseModel):
    """What one technician finished in the month: in time is what neither came nor ended late. And
    with how many orders they helped, with which shares together, for how long.
    """

    technician_id: StaffId
    name: str
    finished: int
    in_time: int
    judged: int
    in_time_percent: float | None
    redone: int
    redone_percent: float | None
    helped: int
    share_percent: int
    helped_minutes: int


class PerformanceReport(BaseModel):
    """Recomputed from the record of what happened, by today's calendar (levels.md, clocks 9)."""

    month: str
    orders: int
    on_time: list[OnTimeRow]
    rework: ReworkView
    technicians: list[TechnicianRow]


async def performance_report(reader: Reader, first: date, building: str = "") -> PerformanceReport:
    """Of the month that begins with a day. Raises TooMuchForAReport."""
    card = await reader.estate_card()
    days = card.days(first, last_of(first))
    reach = in_reach(reader, building)
    asked = {"$and": [{"slip.requested_at": days}, *reach]}
    requested = [order async for order in orders_of(reader, asked)]
    done = {"$and": [{"rounds": {"$elemMatch": {"finished_at": days}}}, *reach]}
    finished = [order async for order in orders_of(reader, done)]
    period = Period(days["$gte"], days["$lt"])
    counted = punctuality(requested, reader.now, card.calendar)
    work = work_by_technician(finished, period, card.calendar)
    known = await reader.find_many(Technician, sorted(work))
    again = rework(finished, period)
    return PerformanceReport(
        month=f"{first:%Y-%m}",
        orders=len(requested),
        on_time=[
            _on_time(urgency, clock, {each: counted[urgency, clock, each] for each in Verdict})
            for urgency in UrgencyClass
            for clock in OrderClock
            if any(counted[urgency, clock, each] for each in Verdict)
        ],
        rework=ReworkView(finished=again.whole, redone=again.part, percent=again.percent),
        technicians=_technicians(work, {id_: each.name for id_, each in known.items()}),
    )


def _on_time(urgency: UrgencyClass, clock: OrderClock, counts: Mapping[Verdict, int]) -> OnTimeRow:
    met, late = counts[Verdict.MET], counts[Verdict.LATE]
    return OnTimeRow(
        urgency=urgency,
        clock=named(clock.value, ORDER_CLOCK_TEXTS[clock]),
        met=met,
        late=late,
        running=counts[Verdict.RUNNING],
        unset=counts[Verdict.UNSET],
        percent=Share(met, met + late).percent,
    )


def _technicians(work: Mapping[StaffId, Work], names: Mapping[str, str]) -> list[TechnicianRow]:
    rows: Iterable[TechnicianRow] = (
        TechnicianRow(
            technician_id=id_,
            name=names.get(id_, id_),
            finished=each.finished,
            in_time=each.in_time,
            judged=each.judged,
            in_time_percent=Share(each.in_time, each.judged).percent,
            redone=each.redone,
            redone_percent=Share(each.redone, each.finished).percent,
            helped=each.helped,
            share_percent=each.share_percent,
            helped_minutes=round(each.helped_for.total_seconds() / 60),
        )
        for id_, each in work.items()
    )
    return sorted(rows, key=lambda row: (-row.finished, -row.helped, row.name))
