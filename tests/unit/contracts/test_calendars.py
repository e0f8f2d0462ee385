"""Working time: breaks, holidays, make-up days, years not published yet, DST."""

import json
import time as stopwatch
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from contracts.calendars import (
    Hours,
    Instant,
    Interval,
    NegativeDuration,
    Span,
    TimeWithoutZone,
    Week,
    WorkingCalendar,
    weekly,
)
from contracts.refusals import Invalid

SHANGHAI = ZoneInfo("Asia/Shanghai")
MORNING, AFTERNOON = Span(time(8, 30), time(12)), Span(time(13, 30), time(17, 30))
NATIONAL_DAY = frozenset(date(2026, 10, day) for day in (1, 2, 5, 6, 7))
MAKEUP_DAYS = frozenset({date(2026, 9, 20), date(2026, 10, 10)})
HOUR = timedelta(hours=1)


def at(text: str, zone: ZoneInfo = SHANGHAI) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone)


def a_calendar(
    *,
    zone: str = "Asia/Shanghai",
    week: Week | None = None,
    published_through: int = 2026,
    holidays: frozenset[date] = NATIONAL_DAY,
    makeup_days: frozenset[date] = MAKEUP_DAYS,
    makeup_hours: Hours = (),
) -> WorkingCalendar:
    return WorkingCalendar(
        zone=zone,
        week=week or weekly(MORNING, AFTERNOON),
        published_through=published_through,
        holidays=holidays,
        makeup_days=makeup_days,
        makeup_hours=makeup_hours,
    )


WEEKS = (
    weekly(MORNING, AFTERNOON),
    weekly(Span(time(0), time(2, 30)), Span(time(2, 30), time(6)), Span(time(20), time(0)), days=7),
    ((), (MORNING,), (), (AFTERNOON,), (), (Span(time(0), time(0)),), ()),
)
zones = st.sampled_from(["Asia/Shanghai", "Europe/Berlin", "America/Sao_Paulo", "Pacific/Apia"])
days_of_2026 = st.frozensets(
    st.sampled_from([date(2026, 1, 1) + timedelta(days=number) for number in range(365)]),
    max_size=5,
)
instants = st.datetimes(datetime(2026, 1, 1), datetime(2027, 6, 30), timezones=st.just(UTC))  # noqa: DTZ001  # hypothesis adds the zone
amounts = st.timedeltas(timedelta(), timedelta(hours=100))


@st.composite
def calendars(draw: st.DrawFn) -> WorkingCalendar:
    off = draw(days_of_2026)
    return a_calendar(
        zone=draw(zones),
        week=draw(st.sampled_from(WEEKS)),
        published_through=draw(st.sampled_from([0, 2026, 2030])),
        holidays=off,
        makeup_days=draw(days_of_2026) - off,
        makeup_hours=draw(st.sampled_from([(), (MORNING,)])),
    )


def test_a_weekday_works_and_a_weekend_does_not() -> None:
    calendar = a_calendar()

    assert calendar.is_working_day(date(2026, 11, 20))
    assert not calendar.is_working_day(date(2026, 11, 21))
    assert calendar.spans(date(2026, 11, 21)) == ()


def test_a_day_has_a_span_before_and_one_after_lunch() -> None:
    assert a_calendar().spans(date(2026, 11, 20)) == (
        Interval(at("2026-11-20T08:30"), at("2026-11-20T12:00")),
        Interval(at("2026-11-20T13:30"), at("2026-11-20T17:30")),
    )


def test_lunch_is_not_working_time() -> None:
    calendar = a_calendar()

    assert not any(calendar.is_open(at(f"2026-11-20T{hour}")) for hour in ("12:00", "12:30"))
    assert calendar.add_working_time(at("2026-11-20T11:00"), 2 * HOUR) == (
        at("2026-11-20T14:30"),
        False,
    )


def test_a_holiday_is_off_on_a_weekday() -> None:
    due, _ = a_calendar().add_working_time(at("2026-09-30T16:30"), 4 * HOUR)

    assert due == at("2026-10-08T11:30")


def test_a_makeup_day_works_on_a_weekend_with_the_hours_of_a_weekday() -> None:
    due, _ = a_calendar().add_working_time(at("2026-10-09T17:00"), 2 * HOUR)

    assert due == at("2026-10-10T10:00")


def test_a_makeup_day_may_have_hours_of_its_own() -> None:
    short = a_calendar(makeup_hours=(Span(time(9), time(10)),))

    assert short.working_time_between(at("2026-10-10T00:00"), at("2026-10-11T00:00")) == HOUR


def test_beyond_the_published_year_the_weekend_rule_holds_and_is_provisional() -> None:
    calendar = a_calendar()

    assert calendar.is_working_day(date(2027, 10, 1))
    assert calendar.is_provisional(date(2027, 1, 1))
    assert not calendar.is_provisional(date(2026, 12, 31))
    assert calendar.add_working_time(at("2026-12-31T16:30"), 4 * HOUR) == (
        at("2027-01-01T11:30"),
        True,
    )


def test_without_any_published_year_everything_is_provisional() -> None:
    assert a_calendar(published_through=0).is_provisional(date(2026, 1, 1))


def test_an_amount_used_up_at_closing_time_ends_at_closing_time() -> None:
    due, _ = a_calendar().add_working_time(at("2026-11-20T16:30"), HOUR)

    assert due == at("2026-11-20T17:30")


def test_nothing_to_add_ends_at_the_start_even_at_night() -> None:
    night = at("2026-11-21T03:00")

    assert a_calendar().add_working_time(night, timedelta()) == (night, False)


def test_no_working_time_lies_between_an_instant_and_an_earlier_one() -> None:
    later, earlier = at("2026-11-20T16:00"), at("2026-11-20T09:00")

    assert a_calendar().working_time_between(later, earlier) == timedelta()


def test_night_hours_are_shorter_in_spring_and_longer_in_autumn() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    calendar = a_calendar(
        zone="Europe/Berlin", week=weekly(Span(time(0), time(6)), days=7), holidays=frozenset()
    )

    def night(day: str) -> timedelta:
        start = at(f"{day}T00:00", berlin)
        return calendar.working_time_between(start, calendar.end_of_day(start))

    assert night("2026-03-28") == 6 * HOUR
    assert night("2026-03-29") == 5 * HOUR
    assert night("2026-10-25") == 7 * HOUR


def test_hours_that_a_dst_change_skips_are_cut_at_the_jump() -> None:
    seven_days = weekly(Span(time(1), time(2, 30)), Span(time(2, 45), time(3, 15)), days=7)
    calendar = a_calendar(zone="Europe/Berlin", week=seven_days)

    assert calendar.spans(date(2026, 3, 29)) == (
        Interval(datetime(2026, 3, 29, 0, tzinfo=UTC), datetime(2026, 3, 29, 1, tzinfo=UTC)),
        Interval(datetime(2026, 3, 29, 1, tzinfo=UTC), datetime(2026, 3, 29, 1, 15, tzinfo=UTC)),
    )


def test_hours_that_a_dst_change_skips_altogether_are_none() -> None:
    calendar = a_calendar(zone="Europe/Berlin", week=weekly(Span(time(2), time(2, 45)), days=7))

    assert calendar.spans(date(2026, 3, 29)) == ()


def test_a_day_ends_at_the_jump_where_midnight_is_skipped() -> None:
    sao_paulo = ZoneInfo("America/Sao_Paulo")
    calendar = a_calendar(zone="America/Sao_Paulo")

    ended = calendar.end_of_day(at("2018-11-03T20:00", sao_paulo))

    assert ended == datetime(2018, 11, 4, 3, tzinfo=UTC)


def test_the_day_is_the_estates_own() -> None:
    late_in_utc = datetime(2026, 11, 19, 17, tzinfo=UTC)

    assert a_calendar().local_day(late_in_utc) == date(2026, 11, 20)
    assert a_calendar().end_of_day(late_in_utc) == at("2026-11-21T00:00")
    assert a_calendar().end_of_day(late_in_utc, days_later=3) == at("2026-11-24T00:00")


def test_an_instant_without_a_zone_is_refused() -> None:
    naive = datetime(2026, 11, 20, 8)  # noqa: DTZ001  # the point of the test

    with pytest.raises(TimeWithoutZone) as refused:
        a_calendar().is_open(naive)
    assert isinstance(refused.value, Invalid)
    assert "2026-11-20T08:00:00" in refused.value.message("zh")


def test_a_negative_duration_is_refused() -> None:
    with pytest.raises(NegativeDuration):
        a_calendar().add_working_time(at("2026-11-20T08:30"), -HOUR)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("zone", "Asia/Guanjia"),
        ("zone", "../etc/passwd"),
        ("week", weekly()),
        ("week", weekly(AFTERNOON, Span(time(12), time(14)))),
        ("week", weekly(Span(time(12), time(8)))),
        ("week", weekly(Span(time(20), time(0)), Span(time(22), time(23)))),
        ("week", weekly(Span(time(8, tzinfo=UTC), time(12)))),
        ("makeup_hours", (MORNING, MORNING)),
        ("makeup_days", [*MAKEUP_DAYS, "2026-10-01"]),
    ],
)
def test_a_calendar_that_cannot_be_meant_is_malformed(field: str, value: object) -> None:
    with pytest.raises(ValidationError):
        WorkingCalendar.model_validate({**a_calendar().model_dump(), field: value})


def test_spans_may_be_given_in_any_order() -> None:
    assert a_calendar(week=weekly(AFTERNOON, MORNING)) == a_calendar()


def test_a_changed_calendar_does_not_remember_the_old_days() -> None:
    calendar = a_calendar()
    calendar.spans(date(2026, 11, 20))

    changed = calendar.model_copy(update={"holidays": frozenset({date(2026, 11, 20)})})

    assert changed.spans(date(2026, 11, 20)) == ()


def test_two_published_years_travel_in_two_kilobytes_with_the_days_in_order() -> None:
    off = frozenset(date(2026, 1, 1) + timedelta(days=number * 19) for number in range(38))
    made_up = frozenset(date(2026, 1, 2) + timedelta(days=number * 60) for number in range(12))

    wire = a_calendar(holidays=off, makeup_days=made_up - off).model_dump_json()

    assert len(wire) < 2000
    assert json.loads(wire)["holidays"] == sorted(day.isoformat() for day in off)


def test_a_deadline_weeks_away_costs_well_under_a_millisecond() -> None:
    calendar, start = a_calendar(), at("2026-09-25T16:00")

    def cost() -> float:
        began = stopwatch.perf_counter()
        for _ in range(20):
            calendar.add_working_time(start, timedelta(hours=72))
        return (stopwatch.perf_counter() - began) / 20

    assert min(cost() for _ in range(10)) < 0.0005


@given(calendars())
def test_a_calendar_survives_json(calendar: WorkingCalendar) -> None:
    again = WorkingCalendar.model_validate_json(calendar.model_dump_json())

    assert again == calendar
    assert hash(again) == hash(calendar)
    assert again.model_dump_json() == calendar.model_dump_json()


@given(calendars(), instants, amounts)
def test_the_time_added_is_the_time_between(
    calendar: WorkingCalendar, start: datetime, amount: timedelta
) -> None:
    due, provisional = calendar.add_working_time(start, amount)

    assert calendar.working_time_between(start, due) == amount
    assert provisional == calendar.is_provisional(calendar.local_day(due))
    assert (
        amount == timedelta()
        or not calendar.working_time_between(start, due - timedelta.resolution) >= amount
    )


@given(calendars(), st.lists(instants, min_size=3, max_size=3).map(sorted))
def test_working_time_adds_up_wherever_it_is_cut(
    calendar: WorkingCalendar, cuts: list[datetime]
) -> None:
    start, middle, end = cuts
    between = calendar.working_time_between

    assert between(start, middle) + between(middle, end) == between(start, end)
    assert timedelta() <= between(start, end) <= end - start


@given(calendars(), st.dates(date(1900, 1, 1), date(9000, 12, 31)))
def test_no_date_raises_and_spans_lie_in_order_within_their_day(
    calendar: WorkingCalendar, day: date
) -> None:
    spans = calendar.spans(day)

    edges = [edge for span in spans for edge in span]
    assert edges == sorted(edges)
    assert all(span.start < span.end for span in spans)
    assert all(
        calendar.local_day(span.start) == day and calendar.is_open(span.start) for span in spans
    )
    assert calendar.is_provisional(day) == (day.year > calendar.published_through)


@pytest.mark.parametrize("at", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"])
def test_an_instant_beyond_what_utc_reaches_is_a_fault_of_what_was_sent(at: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Instant).validate_python(at)
