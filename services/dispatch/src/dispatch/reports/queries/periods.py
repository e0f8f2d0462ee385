"""Which orders a report is about: of a period, in the caller's buildings, not too many at once."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from datetime import date, timedelta
from typing import Any

from chassis.reader import Reader
from contracts.refusals import Invalid, Refused
from dispatch.orders.model.order import WorkOrder

_AT_ONCE = 100
"""Between two handfuls others have their turn: a board must not wait for a report."""
MOST_ORDERS = 20_000


class MonthNotReadable(Invalid):
    """A month is a year and a month."""

    zh = "月份“{month}”有误。请按 2026-11 的格式填写。"
    en = "There is no month {month}. Give it as 2026-11."


class TooMuchForAReport(Refused):
    """A report is of one estate's month."""

    zh = "所选范围超过 {most} 张任务单。请选择一个楼栋再查看。"
    en = "That is more than {most} work orders. Choose one building."


def first_of(month: str) -> date:
    """`2026-11` → its first day. Raises MonthNotReadable."""
    try:
        year, number = month.split("-")
        first = date(int(year), int(number), 1)
    except ValueError:
        raise MonthNotReadable(month=month) from None
    if not 2000 <= first.year <= 2100:
        raise MonthNotReadable(month=month)
    return first


def last_of(first: date) -> date:
    """The last day of the month a day begins."""
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def months_to(first: date, count: int) -> list[date]:
    """The first days of so many months, up to this one's, oldest first."""
    found = [first]
    while len(found) < count:
        found.insert(0, (found[0] - timedelta(days=1)).replace(day=1))
    return found


def in_reach(reader: Reader, building: str) -> list[Mapping[str, Any]]:
    """Filters that leave a building, where one is named, and of the caller's (P07)."""
    areas = reader.caller.areas if reader.caller else frozenset()
    named = [{"slip.building": building}] if building else []
    return [*named, {"slip.building": {"$in": sorted(areas)}}] if areas else list(named)


async def orders_of(reader: Reader, where: Mapping[str, Any]) -> AsyncIterator[WorkOrder]:
    """All that match, whole. Raises TooMuchForAReport."""
    if await reader.count(WorkOrder, where) > MOST_ORDERS:
        raise TooMuchForAReport(most=MOST_ORDERS)
    cursor = None
    while True:
        found, cursor = await reader.page(WorkOrder, where, limit=_AT_ONCE, cursor=cursor)
        for order in found:
            yield order
        if cursor is None:
            return
        await asyncio.sleep(0)
