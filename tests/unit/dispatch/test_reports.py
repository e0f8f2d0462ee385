"""Reports are made of the record: each round by its own clocks, whatever was done afterwards."""

from datetime import timedelta

import pytest

from contracts.orders import NoSignature, OrderClock
from contracts.urgency import Emergency, UrgencyClass
from dispatch.acts.model.table import Act
from dispatch.assistance.model import join
from dispatch.causes.collection import CauseList
from dispatch.causes.model import Cause, CauseNotListed, must_be_listed
from dispatch.orders.model.order import WorkOrder
from dispatch.reports.model import (
    Period,
    Verdict,
    as_of_round,
    punctuality,
    rework,
    verdict_of,
    work_by_technician,
)
from dispatch.reports.queries.periods import MonthNotReadable, first_of, last_of, months_to
from dispatch.settling.model import reopen
from dispatch.signing.model import refuse
from tests.unit.dispatch.builders import (
    CALENDAR,
    LI,
    MONDAY,
    SIGNED_OFF,
    TO_THE_END_OF_WORK,
    TO_THE_SITE,
    WANG,
    a_place,
    an_order,
    later,
    minutes,
    report,
    taken_to,
)

NOVEMBER = Period(MONDAY - timedelta(days=7), MONDAY + timedelta(days=7))


def done_twice() -> WorkOrder:
    """Wang in time, refused on site; then Li, an hour after the reopening."""
    order = taken_to(an_order(emergency=Emergency.WATER_CUT), *TO_THE_END_OF_WORK)
    now = later(order)
    refuse(order, NoSignature.DISSATISFIED, "还在漏", report(now, by=WANG), CALENDAR)
    reopen(order, "还在漏", report(now, by=WANG))
    return taken_to(order, Act.ASSIGN, technician=LI, every=90)


@pytest.mark.rule("N10")
def test_each_round_is_judged_by_its_own_clocks() -> None:
    order = done_twice()
    first = as_of_round(order, 1)

    assert [each.stopped_at for each in first.clocks()] == [
        each.stopped_at for each in taken_to(an_order(), *TO_THE_END_OF_WORK).clocks()
    ]
    assert as_of_round(order, 2) == order
    found = punctuality([order], later(order), CALENDAR)
    assert found[UrgencyClass.P1, OrderClock.HAND_OVER, Verdict.MET] == 1
    assert found[UrgencyClass.P1, OrderClock.DISPATCHED, Verdict.MET] == 1
    assert found[UrgencyClass.P1, OrderClock.DISPATCHED, Verdict.LATE] == 1
    assert found[UrgencyClass.P1, OrderClock.ON_SITE, Verdict.LATE] == 1, "an hour and a half"
    assert found[UrgencyClass.P1, OrderClock.DONE, Verdict.RUNNING] == 1
    assert found.total() == 7


def test_what_was_cancelled_or_has_no_limit_is_not_judged() -> None:
    cancelled = taken_to(an_order(), Act.CANCEL)
    unset = taken_to(an_order(limits=None), *SIGNED_OFF)

    assert not punctuality([cancelled], MONDAY, CALENDAR)
    found = punctuality([unset], MONDAY, CALENDAR)
    assert found[UrgencyClass.P2, OrderClock.DONE, Verdict.UNSET] == 1
    done = work_by_technician([unset], NOVEMBER, CALENDAR)[WANG]
    assert (done.finished, done.judged, done.in_time) == (1, 0, 0)


@pytest.mark.rule("E19")
def test_a_technicians_work_counts_rounds_finished_and_what_they_helped_with() -> None:
    order = taken_to(an_order(), *TO_THE_SITE)
    join(order, LI, 30, report(later(order)))
    taken_to(order, Act.QUOTE, Act.CONSENT, Act.START, Act.FINISH, Act.SIGN, every=10)

    found = work_by_technician([order, done_twice(), a_place()], NOVEMBER, CALENDAR)

    assert (found[WANG].finished, found[WANG].redone) == (2, 1)
    assert (found[WANG].judged, found[WANG].in_time) == (2, 2)
    assert (found[LI].finished, found[LI].helped, found[LI].share_percent) == (0, 1, 30)
    assert found[LI].helped_for == minutes(39)
    assert rework([order, done_twice()], NOVEMBER) == (1, 2)
    assert rework([order, done_twice()], NOVEMBER).percent == 50.0
    later_on = Period(NOVEMBER.end, NOVEMBER.end + timedelta(days=1))
    assert work_by_technician([order], later_on, CALENDAR) == {}
    assert rework([order], later_on).percent is None


def test_a_late_stop_stays_late_and_a_pause_is_not_held_against_anybody() -> None:
    paused = taken_to(an_order(emergency=Emergency.WATER_CUT), *TO_THE_SITE)
    taken_to(paused, Act.PAUSE)
    taken_to(paused, Act.RESUME, every=60 * 30)
    taken_to(paused, Act.QUOTE, Act.CONSENT, Act.START, Act.FINISH)
    never = paused.model_copy(update={"history": paused.history})

    assert verdict_of(never.clock(OrderClock.DONE), later(paused), CALENDAR) is Verdict.MET
    slow = taken_to(an_order(emergency=Emergency.WATER_CUT), *TO_THE_END_OF_WORK, every=200)
    assert verdict_of(slow.clock(OrderClock.DONE), later(slow), CALENDAR) is Verdict.LATE


def test_months_are_read_and_counted_back_over_the_new_year() -> None:
    assert [f"{each:%Y-%m}" for each in months_to(first_of("2026-01"), 3)] == [
        "2025-11",
        "2025-12",
        "2026-01",
    ]
    assert last_of(first_of("2028-02")).day == 29
    assert last_of(first_of("2026-12")).isoformat() == "2026-12-31"
    for typed in ("", "2026", "2026-13", "11-2026", "0001-01", "2026-1-1"):
        with pytest.raises(MonthNotReadable):
            first_of(typed)


def test_a_cause_is_counted_where_the_estate_lists_it() -> None:
    causes = CauseList.from_preset("suggested").causes

    must_be_listed("pipe_leak", causes)
    with pytest.raises(CauseNotListed):
        must_be_listed("ghosts", causes)
    with pytest.raises(ValueError, match="code of its own"):
        CauseList(causes=(Cause(code="a", zh="甲", en="a"), Cause(code="a", zh="乙", en="b")))
