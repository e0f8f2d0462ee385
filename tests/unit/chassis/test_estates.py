"""Days of an estate, as filters of moments."""

from datetime import UTC, date, datetime, time

from chassis.estates import EstateCard
from contracts.calendars import Span, WorkingCalendar, weekly
from contracts.words import EstateId

HERE = EstateCard(
    id=EstateId("cuihu"),
    name="翠湖",
    zone="Asia/Shanghai",
    calendar=WorkingCalendar(zone="Asia/Shanghai", week=weekly(Span(time(8), time(18)))),
    keys=(),
)


def test_a_day_begins_and_ends_by_the_estates_clock() -> None:
    found = HERE.days(date(2026, 11, 23), date(2026, 11, 24))

    assert {name: moment.astimezone(UTC) for name, moment in found.items()} == {
        "$gte": datetime(2026, 11, 22, 16, tzinfo=UTC),
        "$lt": datetime(2026, 11, 24, 16, tzinfo=UTC),
    }


def test_what_is_not_named_leaves_nothing_out() -> None:
    assert HERE.days(None, None) == {}
    assert HERE.days(date.min, date.max) == {}
    assert HERE.days(None, date.min).keys() == {"$lt"}
