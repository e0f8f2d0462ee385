"""The figures of a period, from the complaints as their histories stand."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from pydantic import BaseModel

from chassis.estates import EstateCard
from chassis.reader import Reader
from contracts.complaints import (
    COMPLAINT_CAUSE_TEXTS,
    COMPLAINT_CHANNEL_TEXTS,
    COMPLAINT_CLOCK_TEXTS,
    COMPLAINT_KIND_TEXTS,
    ComplaintState,
)
from contracts.orders import DEPARTMENT_TEXTS
from reception.callers.model import Unit
from reception.complaints.commands.settings import figures_in_force
from reception.complaints.model.complaint import Complaint
from reception.figures.model import (
    Counted,
    Kept,
    Span,
    Tally,
    bounds,
    counted,
    kept,
    per_mille,
    tallies,
    tally,
)

_AT_A_TIME = 200
_UNKNOWN = {"": ("未填", "not given")}
_DIRECT = {"": ("尚未安排", "nobody yet"), "direct": ("直接处理", "by the desk itself")}


class FigureRow(Tally):
    """One line of a table, in both languages."""

    key: str
    zh: str
    en: str


class ClockRow(Kept):
    """How one clock was kept; `rate` in percent."""

    key: str
    zh: str
    en: str
    rate: float | None


class ComplaintFigures(BaseModel):
    """One period, both days included. `per_mille`: valid cases of a thousand households in the
    period, the base being `base_households`, all units there are; `limit_per_mille` is what the
    estate has set for a year, None: 未设定 (N01).
    """

    span: Span
    since: date
    until: date
    base_households: int
    per_mille: float | None
    limit_per_mille: float | None
    total: FigureRow
    by_time: list[FigureRow]
    by_kind: list[FigureRow]
    by_cause: list[FigureRow]
    by_channel: list[FigureRow]
    by_department: list[FigureRow]
    by_building: list[FigureRow]
    kinds_over_time: dict[str, dict[str, int]]
    """Kind → time → cases, for the chart."""
    clocks: list[ClockRow]


async def complaint_figures(reader: Reader, span: Span, day: date) -> ComplaintFigures:
    """Complaints made in the period that a day lies in, in the caller's buildings (P07)."""
    since, until = bounds(span, day)
    card, settings = await reader.estate_card(), await figures_in_force(reader)
    found = await _made_in(since, until, card, reader)
    earlier = timedelta(days=settings.repeat_days)
    before = await _earlier(found, earlier, reader)
    rows = [counted(each, card.calendar, repeat=_repeats(each, before, earlier)) for each in found]
    base = await reader.count(Unit, _buildings(reader, "building"))
    total = tally(rows)
    clocks = kept(
        (timed for each in found for timed in each.clocks(card.calendar)),
        reader.now,
        card.calendar,
    )
    when = _by_day if span in (Span.WEEK, Span.MONTH) else _by_month
    return ComplaintFigures(
        span=span,
        since=since,
        until=until,
        base_households=base,
        per_mille=per_mille(total.valid, base),
        limit_per_mille=settings.valid_per_mille,
        total=_row("", ("合计", "total"), total),
        by_time=sorted(_rows(rows, when, {}), key=lambda row: row.key),
        by_kind=_rows(rows, lambda row: row.kind.value, _words(COMPLAINT_KIND_TEXTS)),
        by_cause=_rows(
            rows,
            lambda row: row.cause.value if row.cause else "",
            _words(COMPLAINT_CAUSE_TEXTS) | _UNKNOWN,
        ),
        by_channel=_rows(rows, lambda row: row.channel.value, _words(COMPLAINT_CHANNEL_TEXTS)),
        by_department=_rows(rows, _whose, _words(DEPARTMENT_TEXTS) | _DIRECT),
        by_building=_rows(rows, lambda row: row.building, _UNKNOWN),
        kinds_over_time=_over_time(rows, when),
        clocks=[
            ClockRow(
                **dict(each),
                key=name.value,
                zh=COMPLAINT_CLOCK_TEXTS[name][0],
                en=COMPLAINT_CLOCK_TEXTS[name][1],
                rate=each.percent,
            )
            for name, each in clocks.items()
        ],
    )


async def _made_in(since: date, until: date, card: EstateCard, reader: Reader) -> list[Complaint]:
    where = {
        "matter.requested_at": card.days(since, until),
        "state": {"$ne": ComplaintState.MERGED.value},
        **_buildings(reader, "matter.building"),
    }
    return await _all(where, reader)


async def _earlier(
    found: list[Complaint], span: timedelta, reader: Reader
) -> Mapping[str, list[datetime]]:
    """Repeat key → when such complaints were made, up to the last of these."""
    keys = sorted({each.repeat_key for each in found})
    times: dict[str, list[datetime]] = {}
    for place in range(0, len(keys), _AT_A_TIME):
        some = [each for each in found if each.repeat_key in keys[place : place + _AT_A_TIME]]
        where = {
            "repeat_key": {"$in": keys[place : place + _AT_A_TIME]},
            "matter.requested_at": {
                "$gte": min(each.matter.requested_at for each in some) - span,
                "$lt": max(each.matter.requested_at for each in some),
            },
        }
        for each in await _all(where, reader):
            times.setdefault(each.repeat_key, []).append(each.matter.requested_at)
    return times


async def _all(where: Mapping[str, Any], reader: Reader) -> list[Complaint]:
    found: list[Complaint] = []
    cursor: str | None = None
    while True:
        page, cursor = await reader.page(
            Complaint, where, sort=["matter.requested_at"], limit=_AT_A_TIME, cursor=cursor
        )
        found += page
        if cursor is None:
            return found


def _repeats(complaint: Complaint, before: Mapping[str, list[datetime]], span: timedelta) -> bool:
    at = complaint.matter.requested_at
    return any(at - span <= each < at for each in before.get(complaint.repeat_key, ()))


def _buildings(reader: Reader, field: str) -> dict[str, Any]:
    areas = reader.caller.areas if reader.caller else frozenset()
    return {field: {"$in": sorted(areas)}} if areas else {}


def _over_time(rows: list[Counted], when: Callable[[Counted], str]) -> dict[str, dict[str, int]]:
    table: dict[str, dict[str, int]] = {}
    for row in rows:
        times = table.setdefault(row.kind.value, {})
        times[when(row)] = times.get(when(row), 0) + 1
    return table


def _rows(
    rows: list[Counted], by: Callable[[Counted], str], texts: Mapping[str, tuple[str, str]]
) -> list[FigureRow]:
    return [_row(key, texts.get(key, (key, key)), each) for key, each in tallies(rows, by)]


def _row(key: str, texts: tuple[str, str], figures: Tally) -> FigureRow:
    return FigureRow(**dict(figures), key=key, zh=texts[0], en=texts[1])


def _words(texts: Mapping[Any, tuple[str, str]]) -> dict[str, tuple[str, str]]:
    return {str(word.value if isinstance(word, StrEnum) else word): t for word, t in texts.items()}


def _whose(row: Counted) -> str:
    if row.department is not None:
        return row.department.value
    return "direct" if row.direct else ""


def _by_day(row: Counted) -> str:
    return row.day.isoformat()


def _by_month(row: Counted) -> str:
    return f"{row.day:%Y-%m}"
