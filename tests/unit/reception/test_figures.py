"""The figures of complaints: periods, the rate with its base, and what the events alone say."""

from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest

from contracts.complaints import ComplaintAct, ComplaintCause, Ending
from contracts.event import Event
from contracts.reception.complaints import ComplaintClosed, ComplaintStepTaken
from reception.complaints.events import said_of
from reception.complaints.model.complaint import Complaint
from reception.complaints.model.limits import Ladder
from reception.complaints.model.steps import Household, How
from reception.figures.model import Span, bounds, counted, kept, per_mille, tally
from tests.unit.reception.test_complaints import (
    BOSS,
    CALENDAR,
    DAYS,
    T0,
    a_complaint,
    a_round,
    at,
    handled,
)


@pytest.mark.rule("T25")
@pytest.mark.parametrize(
    ("span", "first", "last"),
    [
        (Span.WEEK, date(2026, 12, 28), date(2027, 1, 3)),
        (Span.MONTH, date(2026, 12, 1), date(2026, 12, 31)),
        (Span.HALF_YEAR, date(2026, 7, 1), date(2026, 12, 31)),
        (Span.YEAR, date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_the_period_a_day_lies_in(span: Span, first: date, last: date) -> None:
    assert bounds(span, date(2026, 12, 31)) == (first, last)


def satisfied(complaint: Complaint) -> None:
    handled(complaint)
    a_round(complaint, T0 + 1 * DAYS, satisfied=False)
    a_round(complaint, T0 + 2 * DAYS, satisfied=True)
    complaint.close(at(T0 + 2 * DAYS))
    complaint.note(ComplaintAct.ANALYSE, at(T0 + 3 * DAYS), cause=ComplaintCause.NEGLECT)


def explained(complaint: Complaint) -> None:
    complaint.check("查", "", at(T0))
    complaint.judge(at(T0), valid=False, reason="规约")
    complaint.explain("说明", How.PHONE, at(T0))
    complaint.close(at(T0))


def approved(complaint: Complaint) -> None:
    handled(complaint)
    complaint.join(Household(id="u3", joined_at=T0), at(T0))
    complaint.ask_closing("失联", at(T0))
    complaint.decide_closing(at(T0, BOSS), approved=True, note="")


def untouched(complaint: Complaint) -> None:
    assert complaint.standing.valid is None


@pytest.mark.rule("N01", "N09", "E14", "T25")
def test_the_figures_are_those_that_the_events_alone_come_to() -> None:
    complaints, said = [], list[Event]()
    for number, life in enumerate((satisfied, explained, approved, untouched) * 2):
        complaint = a_complaint()
        complaint.id = f"c{number}"
        life(complaint)
        complaints.append(complaint)
        said += _said(complaint)

    total = tally([counted(each, CALENDAR, repeat=False) for each in complaints])
    ended = [event for event in said if isinstance(event, ComplaintClosed)]
    ways = Counter(event.ending for event in ended)
    again = {
        event.complaint_id
        for event in said
        if isinstance(event, ComplaintStepTaken) and event.round > 1
    }
    assert total.closed == len(ended)
    assert total.satisfied == ways[Ending.SATISFIED]
    assert total.approved == ways[Ending.APPROVED]
    assert total.valid == sum(event.valid is True for event in ended)
    assert total.not_valid == ways[Ending.EXPLAINED]
    assert total.unsatisfied_once == len(again)
    assert (total.cases, total.households, total.not_judged) == (8, 10, 2)
    assert per_mille(total.valid, 2000) == 2.0
    assert per_mille(total.valid, 0) is None


@pytest.mark.rule("J2")
def test_each_clock_is_met_late_running_or_unset() -> None:
    complaint = a_complaint()
    satisfied(complaint)
    found: dict[Any, Any] = kept(complaint.clocks(CALENDAR), T0 + timedelta(days=9), CALENDAR)
    assert (found["verified"].met, found["answered"].late + found["answered"].met) == (1, 1)
    assert (found["plan_told"].met, found["action"].met) == (2, 4)
    assert (found["result"].unset, found["result"].percent) == (1, None)


def _said(complaint: Complaint) -> list[Event]:
    """The events of its whole life, as they were said step by step."""
    said, history = [], complaint.history
    for length in range(2, len(history) + 1):
        then = complaint.model_copy(update={"history": history[:length]})
        said.append(said_of(then, history[length - 1], Ladder()))
    return said
