"""The follow-up rate counts every repair once (N02)."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from contracts.calendars import Span, WorkingCalendar, weekly
from contracts.clocks import Basis, Limit
from contracts.orders import RepairKind
from contracts.urgency import UrgencyClass
from contracts.words import Actor, ActorKind, OrderId, StaffId
from reception.followups.model.answers import Result
from reception.followups.model.call import FollowUp
from reception.followups.model.limits import FollowUpLimits, calls_for
from reception.followups.model.repair import Repair
from reception.reports.model import (
    FollowedUp,
    PeriodImpossible,
    Tally,
    Timing,
    followed_up,
    must_be_a_period,
    tallies,
    tally,
)
from reception.reports.queries.printing import printed
from reception.reports.queries.rate import FollowUpRate, RateRow

CALENDAR = WorkingCalendar(
    zone="Asia/Shanghai", week=weekly(Span(time(8, 30), time(18)), days=7), published_through=2026
)
BEGIN = datetime(2026, 11, 30, 17, 0, tzinfo=UTC)
"""Already December where the estate is."""
NOW = BEGIN + timedelta(days=10)
ONE_DAY = Limit(basis=Basis.CALENDAR, duration=timedelta(days=1))
LIMITS = FollowUpLimits(safety=ONE_DAY, other=ONE_DAY)
BY = Actor(kind=ActorKind.STAFF, id="zhao")


def a_round(
    order: str, number: int = 1, limits: FollowUpLimits = LIMITS, **more: Any
) -> list[FollowUp]:
    given: dict[str, Any] = {
        "case_id": order,
        "order_id": OrderId(order),
        "order_number": "WX-20261123-0001",
        "contact_id": None,
        "round": number,
        "kind": RepairKind.OTHER,
        "urgency": UrgencyClass.P2,
        "technician_id": StaffId("wang"),
        "signed_off_at": BEGIN + timedelta(days=5 * (number - 1)),
    }
    repair = Repair.model_validate(given | more)
    return [
        FollowUp.planned(repair, which, limits) for which in calls_for(repair.kind, repair.urgency)
    ]


def a_first(order: str, number: int = 1, limits: FollowUpLimits = LIMITS) -> FollowUp:
    return a_round(order, number, limits)[0]


def answered(call: FollowUp, after: timedelta, *, satisfied: bool = True) -> FollowUp:
    at = call.repair.signed_off_at + after
    call.answer(Result(satisfied=satisfied, opinion="还在滴", at=at, entered_at=at, by=BY))
    return call


HOUR, TWO_DAYS = timedelta(hours=1), timedelta(days=2)


@pytest.mark.rule("N02")
@pytest.mark.parametrize(
    ("calls", "done", "timing"),
    [
        ([answered(a_first("a"), HOUR)], True, Timing.IN_TIME),
        ([answered(a_first("a"), TWO_DAYS)], True, Timing.OVERDUE),
        (a_round("a"), False, Timing.OVERDUE),
        (a_round("a", signed_off_at=NOW), False, Timing.PENDING),
        (a_round("a", limits=FollowUpLimits()), False, Timing.UNSET),
        ([answered(a_first("a", limits=FollowUpLimits()), TWO_DAYS)], True, Timing.UNSET),
        (
            [
                answered(a_first("a"), HOUR, satisfied=False),
                answered(a_first("a", 2), HOUR),
            ],
            True,
            Timing.IN_TIME,
        ),
        ([answered(a_first("a"), HOUR, satisfied=False), *a_round("a", 2)], True, Timing.OVERDUE),
    ],
)
def test_a_repair_counts_once_however_often_it_was_done(
    calls: list[FollowUp], done: bool, timing: Timing
) -> None:
    [repair] = followed_up(calls, NOW, CALENDAR)

    assert (repair.done, repair.timing) == (done, timing)
    assert repair.month == "2026-12"


@st.composite
def repairs(draw: st.DrawFn) -> list[FollowUp]:
    calls: list[FollowUp] = []
    for order in range(draw(st.integers(0, 6))):
        kind = draw(st.sampled_from(RepairKind))
        limits = draw(st.sampled_from([LIMITS, FollowUpLimits()]))
        for number in range(1, draw(st.integers(1, 3)) + 1):
            planned = a_round(str(order), number, limits, kind=kind)
            planned[0].responsible_id = draw(st.sampled_from([None, StaffId("zhao")]))
            if draw(st.booleans()):
                answered(planned[0], draw(st.sampled_from([HOUR, TWO_DAYS])))
            calls += planned
    return draw(st.permutations(calls))


@pytest.mark.rule("N02")
@settings(max_examples=30, deadline=None)
@given(repairs())
def test_every_table_counts_all_repairs_and_each_in_one_row(calls: list[FollowUp]) -> None:
    counted = followed_up(calls, NOW, CALENDAR)
    total = tally(counted)

    assert total.finished == len({call.repair.order_id for call in calls})
    assert total.finished == total.in_time + total.overdue + total.unset + total.pending
    assert total.in_time <= total.followed_up <= total.finished
    keys: list[Callable[[FollowedUp], str]] = [
        lambda repair: repair.month,
        lambda repair: repair.kind.value,
        lambda repair: repair.responsible_id or "",
    ]
    for by in keys:
        rows = [row for _, row in tallies(counted, by)]
        summed = {name: sum(dict(row)[name] for row in rows) for name in Tally.model_fields}
        assert summed == dict(total)


@pytest.mark.rule("N02")
@pytest.mark.parametrize(
    ("followed", "finished", "rate"), [(0, 0, None), (1, 3, 33.3), (3, 3, 100.0)]
)
def test_the_rate_has_one_decimal_and_none_where_nothing_was_finished(
    followed: int, finished: int, rate: float | None
) -> None:
    assert Tally(finished=finished, followed_up=followed).rate_percent == rate


@pytest.mark.parametrize(
    ("since", "until"),
    [(date(2026, 11, 2), date(2026, 11, 1)), (date(2023, 1, 1), date(2026, 11, 1))],
)
def test_a_period_has_its_days_in_order_and_an_end(since: date, until: date) -> None:
    with pytest.raises(PeriodImpossible):
        must_be_a_period(since, until)


@pytest.mark.rule("N02")
def test_the_report_prints_in_chinese_and_no_name_becomes_a_formula() -> None:
    total = RateRow(finished=2, followed_up=1, key="", zh="合计", en="total", rate=50.0)
    one = RateRow(finished=2, followed_up=1, key="x", zh="=1+1", en="=1+1", rate=50.0)
    report = FollowUpRate(
        since=date(2026, 11, 1),
        until=date(2026, 11, 30),
        target_percent=100,
        total=total,
        by_month=[],
        by_kind=[],
        by_responsible=[one],
    )

    book = load_workbook(BytesIO(printed(report, "翠湖花园", "zh")))

    assert book.sheetnames == ["按月", "按类别", "按责任人"]
    rows = list(book["按责任人"].values)
    assert "目标 100%" in str(rows[0][0])
    assert rows[1][:4] == ("责任人", "完工维修数", "已回访", "回访率（%）")
    assert rows[2][:4] == ("=1+1", 2, 1, 50)
    assert rows[3][0] == "合计"
    assert book["按责任人"]["A3"].data_type == "s"
