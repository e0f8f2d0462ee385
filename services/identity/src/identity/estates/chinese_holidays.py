"""Mainland China's official holidays and make-up working days (调休), as far as published."""

from collections.abc import Iterable
from datetime import date

import chinese_calendar  # type: ignore[import-untyped]  # the package ships no types

SATURDAY = 5


def official_days(years: Iterable[int]) -> tuple[frozenset[date], frozenset[date], int]:
    """What differs from the Monday-to-Friday rule: weekdays off, weekend days worked, and how far.

    The third is `WorkingCalendar.published_through`: the last year up to which every year asked for
    is known, 0 where the first is not.

    The trap: a year's holidays are announced only in the November before, so the package ends with
    some year, and its functions (`is_workday`, `is_holiday`, `get_holidays`) raise
    NotImplementedError for any date after it. What is asked in December is due in January, so this
    would strike every year. Only the package's tables are read here: an unknown year adds no days.
    """
    asked = sorted(set(years))
    holidays = frozenset(
        day for day in chinese_calendar.holidays if day.year in asked and day.weekday() < SATURDAY
    )
    makeup_days = frozenset(
        day for day in chinese_calendar.workdays if day.year in asked and day.weekday() >= SATURDAY
    )
    return holidays, makeup_days, _known_through(asked)


def _known_through(asked: list[int]) -> int:
    # National Day is in every announced year; a stray day across New Year is no announcement.
    known = {day.year for day in chinese_calendar.holidays if (day.month, day.day) == (10, 1)}
    through = 0
    for year in asked:
        if year not in known or through not in (0, year - 1):
            break
        through = year
    return through
