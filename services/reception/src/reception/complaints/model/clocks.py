"""The clocks of a complaint, each by itself (J2): made of its history whenever they are asked for.

`contracts.clocks` says how any clock runs; here is which there are, from when and until when.
"""

from collections.abc import Callable, Collection, Sequence
from datetime import UTC, date, datetime
from functools import partial
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from contracts.calendars import WorkingCalendar
from contracts.clocks import Basis, Clock, Limit
from contracts.complaints import ComplaintAct, ComplaintClock, ComplaintState
from contracts.orders import Department
from reception.complaints.model.limits import ComplaintLimits
from reception.complaints.model.steps import LEAD, Step
from reception.complaints.model.table import NOTED, OVER, RESULT_KNOWN

_A, _S, _C = ComplaintAct, ComplaintState, ComplaintClock

WARNED_PERCENT = (80, 100, 150)
"""Whoever owns the step, the supervisor, the next level (levels.md, E23)."""

NEVER = datetime(9999, 1, 1, tzinfo=UTC)
"""When a complaint runs out that has no limit running: after all others."""

_TO_ALL = frozenset({_A.EXPLAIN, _A.TELL})
_HANDED = frozenset({_A.HANDLE, _A.REFER, _A.DECIDE})


class Timed(NamedTuple):
    """A clock, and which of its kind: of which household, handing over or action."""

    name: ComplaintClock
    which: str
    clock: Clock


class Told(BaseModel):
    """A share of a clock somebody was warned of; once for each."""

    model_config = ConfigDict(frozen=True)

    clock: ComplaintClock
    which: str
    percent: int


class Reached(NamedTuple):
    """A share of a clock's limit that is used up."""

    told: Told
    at: datetime
    deadline: datetime


def clocks_of(
    history: Sequence[Step], limits: ComplaintLimits, calendar: WorkingCalendar
) -> list[Timed]:
    """All clocks there ever were, those of the whole complaint first."""
    asked_at = history[0].at
    ended = _last(history, OVER)
    checked = _first(history, lambda step: step.act is _A.CHECK)
    result = _last(history, RESULT_KNOWN)
    return [
        _timed(_C.VERIFIED, "", asked_at, limits.verified, checked, ended),
        *_answers(history, limits, ended),
        *_handings(history, limits, ended),
        *_actions(history, calendar, ended),
        _timed(_C.RESULT, "", asked_at, limits.result, result, ended),
        _timed(_C.LAST, "", asked_at, limits.last, result, ended),
    ]


def running(timed: Sequence[Timed]) -> list[Timed]:
    """Those that have not stopped."""
    return [each for each in timed if each.clock.stopped_at is None]


def runs_out_at(timed: Sequence[Timed], calendar: WorkingCalendar) -> datetime:
    """The first deadline of what runs."""
    found = (each.clock.deadline(calendar) for each in running(timed))
    return min((each.instant for each in found if each), default=NEVER)


def reached_shares(
    timed: Sequence[Timed], told: Collection[Told], at: datetime, calendar: WorkingCalendar
) -> list[Reached]:
    """The shares used up by an instant that nobody was told of, lowest first."""
    found = []
    for each in timed:
        deadline = each.clock.deadline(calendar)
        for percent in WARNED_PERCENT:
            share = Told(clock=each.name, which=each.which, percent=percent)
            moment = each.clock.threshold_at(percent, calendar)
            if deadline and moment and moment <= at and share not in told:
                found.append(Reached(share, moment, deadline.instant))
    return sorted(found, key=lambda each: (each.at, each.told.percent))


def look_at(
    timed: Sequence[Timed], told: Collection[Told], calendar: WorkingCalendar
) -> datetime | None:
    """When the next share is used up that nobody was told of; None where nothing runs."""
    return min(
        (
            moment
            for each in running(timed)
            for percent in WARNED_PERCENT
            if Told(clock=each.name, which=each.which, percent=percent) not in told
            and (moment := each.clock.threshold_at(percent, calendar)) is not None
        ),
        default=None,
    )


def until_end_of(day: date, started_at: datetime, calendar: WorkingCalendar) -> Limit:
    """The limit that ends with a day of the estate."""
    return Limit(basis=Basis.CALENDAR_DAY, days=max((day - calendar.local_day(started_at)).days, 0))


def _answers(
    history: Sequence[Step], limits: ComplaintLimits, ended: datetime | None
) -> list[Timed]:
    """T04: for each household its own; a message of the system is no answer."""
    waiting = [(LEAD, history[0].at)]
    waiting += [(step.joined.id, step.joined.joined_at) for step in history if step.joined]
    timed = []
    for household, since in waiting:
        clock = Clock(name=_C.ANSWERED, started_at=since, limit=limits.answered, by_person=True)
        answers = [step for step in history if _answers_to(step, household)]
        answered = [step.at for step in answers if clock.stops_for(step.by) and step.at >= since]
        stopped = min(answered, default=ended)
        timed.append(Timed(_C.ANSWERED, household, _stopped(clock, stopped)))
    return timed


def _answers_to(step: Step, household: str) -> bool:
    spoken = step.act is _A.ANSWER or (step.act is _A.FOLLOW_UP and step.satisfied is not None)
    return step.act in _TO_ALL or (spoken and step.household == household)


def _handings(
    history: Sequence[Step], limits: ComplaintLimits, ended: datetime | None
) -> list[Timed]:
    """T06 from when somebody got it to handle, again after each round that failed; T22 where that
    was another department.
    """
    timed = []
    begun = [place for place, step in enumerate(history) if _begins_a_plan(step)]
    for number, place in enumerate(begun, start=1):
        step, later = history[place], history[place + 1 :]
        told = _first(later, lambda each: each.act is _A.TELL or _takes_it_away(each))
        which = str(number)
        timed.append(_timed(_C.PLAN_TOLD, which, step.at, limits.plan_told, told, ended))
        if step.act in _HANDED and step.department not in (None, Department.CUSTOMER_SERVICE):
            fed_back = _first(later, lambda each: _is_feedback(each) or _takes_it_away(each))
            timed.append(_timed(_C.DEPARTMENT, which, step.at, limits.department, fed_back, ended))
    return timed


def _begins_a_plan(step: Step) -> bool:
    return step.act in _HANDED or (step.act is _A.FOLLOW_UP and step.satisfied is False)


def _takes_it_away(step: Step) -> bool:
    return step.act in _HANDED or step.act is _A.ESCALATE


def _is_feedback(step: Step) -> bool:
    return step.act is _A.FEED_BACK or step.state is _S.CARRIED_OUT


def _actions(
    history: Sequence[Step], calendar: WorkingCalendar, ended: datetime | None
) -> list[Timed]:
    """T07: each action by its own day, while its plan is in force."""
    timed = []
    for place, step in enumerate(history):
        later = history[place + 1 :]
        for action in step.actions:
            gone = _first(later, partial(_ends_action, action.code))
            limit = until_end_of(action.due, step.at, calendar)
            timed.append(_timed(_C.ACTION, action.code, step.at, limit, gone, ended))
    return timed


def _ends_action(code: str, step: Step) -> bool:
    return step.action == code or step.act is _A.PLAN or _takes_it_away(step)


def _timed(
    name: ComplaintClock,
    which: str,
    since: datetime,
    limit: Limit | None,
    stopped: datetime | None,
    ended: datetime | None,
) -> Timed:
    clock = Clock(name=name, started_at=since, limit=limit)
    return Timed(name, which, _stopped(clock, stopped or ended))


def _stopped(clock: Clock, at: datetime | None) -> Clock:
    # What is noted late may lie before the beginning; nothing stops before it began.
    when = None if at is None else max(at, clock.started_at)
    return clock.model_copy(update={"stopped_at": when})


def _first(history: Sequence[Step], which: Callable[[Step], bool]) -> datetime | None:
    return next((step.at for step in history if which(step)), None)


def _last(history: Sequence[Step], states: Collection[ComplaintState]) -> datetime | None:
    """Since when it has been in one of these states; None while it is not."""
    since: datetime | None = None
    for step in history:
        if step.act not in NOTED:
            since = (since or step.at) if step.state in states else None
    return since
