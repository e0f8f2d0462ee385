"""Clocks on slips, cases and follow-ups: how long something has run and when it is due.

A clock holds what happened (start, pauses, stop) and its limit. Deadlines, shares and states are
computed from that and the estate's calendar each time; one stored elsewhere is only an index.
"""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from contracts.calendars import Instant, WorkingCalendar, utc
from contracts.refusals import Invalid, Refused
from contracts.words import Actor, ActorKind

_ZERO = timedelta()
_LONGEST = timedelta(days=3660)


class ClockAlreadyPaused(Refused):
    """A pause is recorded at that time or after it."""

    zh = "计时“{clock}”自 {since} 起已暂停（{reason}）。请先恢复计时，再登记新的暂停。"
    en = "The clock {clock} is paused since {since} already ({reason}). Resume it first."


class ClockNotPaused(Refused):
    """There is nothing to resume: never paused, resumed already, or the pause reached its cap."""

    zh = "计时“{clock}”在 {at} 并未暂停，或暂停已到上限自动恢复。请刷新后核对。"
    en = "The clock {clock} is not paused at {at}, or its pause ran out. Refresh and check."


class ClockAlreadyStopped(Refused):
    """What the clock measured is done."""

    zh = "计时“{clock}”已于 {stopped_at} 停止，不能再更改。如需重新计时，请另开新的计时。"
    en = "The clock {clock} stopped at {stopped_at} for good. Start a new one to measure again."


class BeforeClockStarted(Invalid):
    """Something is said to have happened before the clock began."""

    zh = "时间 {at} 早于计时“{clock}”的开始时间 {started_at}。请核对时间。"
    en = "{at} is before the clock {clock} started, at {started_at}. Check the time."


class PauseIncomplete(Invalid):
    """A pause needs a reason code and a cap."""

    zh = "暂停计时必须写明原因代码，并设定大于零的最长时限。"
    en = "A pause needs a reason code and a longest duration above zero. Give both."


class OnlyAPersonStopsThis(Refused):
    """An automatic message is not an answer."""

    zh = "系统自动发送的消息不算答复，计时“{clock}”继续。请由工作人员答复后再登记。"
    en = "An automatic message is no answer; the clock {clock} goes on. Answer in person first."


class Basis(StrEnum):
    """What a limit is counted in."""

    ROUND_THE_CLOCK = "round_the_clock"
    """24×7: every minute counts, and reminders are sent at night too."""
    CALENDAR_DAY = "calendar_day"
    """Until the end of the estate's day, of the same day (当天) or of a later one."""
    WORKING_TIME = "working_time"
    """Only the estate's working time counts."""
    CALENDAR = "calendar"
    """Every minute counts, but reminders wait for working hours."""


class ClockState(StrEnum):
    """What a clock shows. Only in RUNNING does `elapsed` grow, and there it does (UNSET aside)."""

    RUNNING = "running"
    PAUSED = "paused"
    RESTING = "resting"
    """Outside working hours (only where working time counts), or not begun yet."""
    STOPPED = "stopped"
    UNSET = "unset"
    """未设定: no limit, so no deadline; becomes another state once a limit is given."""


class Limit(BaseModel):
    """How much time there is: `days` for CALENDAR_DAY, 0 being the first day; else `duration`."""

    model_config = ConfigDict(frozen=True)

    basis: Basis
    duration: timedelta | None = Field(default=None, gt=_ZERO, le=_LONGEST)
    days: int | None = Field(default=None, ge=0, le=_LONGEST.days)

    @model_validator(mode="after")
    def _counted_in_what_the_basis_takes(self) -> Self:
        by_day = self.basis is Basis.CALENDAR_DAY
        if (self.days is not None, self.duration is not None) != (by_day, not by_day):
            msg = f"{self.basis} takes {'days' if by_day else 'a duration'} and nothing else"
            raise ValueError(msg)
        return self

    @property
    def round_the_clock(self) -> bool:
        """Whether reminders about it may be sent at any hour."""
        return self.basis is Basis.ROUND_THE_CLOCK

    def allowance(self, started_at: datetime, calendar: WorkingCalendar) -> timedelta:
        """The time that may run, in the basis's own measure; never zero."""
        if self.duration is not None:
            return self.duration
        return calendar.end_of_day(started_at, days_later=self.days or 0) - utc(started_at)


class Pause(BaseModel):
    """Time in which a clock stood still, and why; it ends by itself when `cap` has passed."""

    model_config = ConfigDict(frozen=True)

    reason: str = Field(min_length=1)
    """A code, such as `waiting_for_parts` (待料); never free text."""
    since: Instant
    until: Instant | None = None
    """When it was ended by hand."""
    cap: timedelta = Field(gt=_ZERO)

    @property
    def ends(self) -> datetime:
        """When the clock ran again, or will at the latest."""
        capped = self.since + self.cap
        return capped if self.until is None else min(self.until, capped)

    def covers(self, at: datetime) -> bool:
        """Whether the clock stands still at an instant because of this pause."""
        return self.since <= at < self.ends


class Deadline(BaseModel):
    """When a limit is used up; provisional while that year's official holidays are not out yet."""

    model_config = ConfigDict(frozen=True)

    instant: Instant
    provisional: bool = False


class Clock(BaseModel):
    """A clock as an aggregate holds it; every change answers a new one.

    `started_at` is when the matter was raised, not when it was typed in. Questions are answered for
    an instant, from what is recorded now.
    """

    model_config = ConfigDict(frozen=True)

    name: str
    started_at: Instant
    limit: Limit | None = None
    """None: 未设定."""
    pauses: tuple[Pause, ...] = ()
    """In order, none overlapping."""
    stopped_at: Instant | None = None
    by_person: bool = False
    """Only a person stops it, as with a first answer; a message sent by the system does not."""

    def pause(self, at: datetime, *, reason: str, cap: timedelta) -> "Clock":
        """Stands still from `at` for at most `cap` of plain time; then it runs again by itself.

        Raises PauseIncomplete, BeforeClockStarted, ClockAlreadyPaused, ClockAlreadyStopped.
        """
        at = self._changeable(at)
        if not reason.strip() or cap <= _ZERO:
            raise PauseIncomplete(clock=self.name)
        for earlier in self.pauses:
            if earlier.ends > at:
                since = earlier.since.isoformat()
                raise ClockAlreadyPaused(clock=self.name, since=since, reason=earlier.reason)
        pause = Pause(reason=reason, since=at, cap=cap)
        return self.model_copy(update={"pauses": (*self.pauses, pause)})

    def resume(self, at: datetime) -> "Clock":
        """Runs again from `at`. Raises ClockNotPaused (also past the cap), ClockAlreadyStopped."""
        at = self._changeable(at)
        if not self._open_pause_covers(at):
            raise ClockNotPaused(clock=self.name, at=at.isoformat())
        *before, last = self.pauses
        ended = last.model_copy(update={"until": at})
        return self.model_copy(update={"pauses": (*before, ended)})

    def stop(self, at: datetime, *, by: Actor | None = None) -> "Clock":
        """What was measured is done; an open pause ends with it. `by` is needed if `by_person`.

        Raises OnlyAPersonStopsThis, BeforeClockStarted, ClockAlreadyStopped.
        """
        at = self._changeable(at)
        if not self.stops_for(by):
            raise OnlyAPersonStopsThis(clock=self.name)
        rested = self.resume(at) if self._open_pause_covers(at) else self
        return rested.model_copy(update={"stopped_at": at})

    def stops_for(self, by: Actor | None) -> bool:
        """Whether an act of this actor may stop it."""
        return not self.by_person or (by is not None and by.kind is not ActorKind.SYSTEM)

    def relimit(self, limit: Limit | None) -> "Clock":
        """Another class or policy: start, pauses and stop stay; the limit counts from the start."""
        return self.model_copy(update={"limit": limit})

    def state(self, at: datetime, calendar: WorkingCalendar) -> ClockState:
        """What it shows at an instant."""
        at = utc(at)
        if self.stopped_at is not None and self.stopped_at <= at:
            return ClockState.STOPPED
        if self.limit is None:
            return ClockState.UNSET
        if any(pause.covers(at) for pause in self.pauses):
            return ClockState.PAUSED
        resting = self.limit.basis is Basis.WORKING_TIME and not calendar.is_open(at)
        return ClockState.RESTING if resting or at < self.started_at else ClockState.RUNNING

    def elapsed(self, at: datetime, calendar: WorkingCalendar) -> timedelta:
        """How long it has run by an instant, in its limit's measure; plain time while unset."""
        end = utc(at) if self.stopped_at is None else min(utc(at), self.stopped_at)
        ran, cursor = _ZERO, self.started_at
        for pause in self.pauses:
            ran += self._measured(cursor, min(pause.since, end), calendar)
            cursor = max(cursor, pause.ends)
        return ran + self._measured(cursor, end, calendar)

    def share(self, at: datetime, calendar: WorkingCalendar) -> float | None:
        """Elapsed time as a share of the limit, 1.0 being all of it; None while unset."""
        if self.limit is None:
            return None
        return self.elapsed(at, calendar) / self.limit.allowance(self.started_at, calendar)

    def deadline(self, calendar: WorkingCalendar) -> Deadline | None:
        """When the limit is used up, an open pause taken to last to its cap; None while unset."""
        return self._reaches(100, calendar)

    def threshold_at(
        self, percent: int, calendar: WorkingCalendar, *, at: datetime | None = None
    ) -> datetime | None:
        """When so many percent are used up; None while unset, or where it stopped before that.

        Without `at` an open pause is taken to last to its cap, so that a due-index made of the
        answer holds if nobody resumes. With `at`: None while it is paused then and not there yet.
        """
        reached = self._reaches(percent, calendar)
        if reached is None or (self.stopped_at is not None and self.stopped_at < reached.instant):
            return None
        if at is None or utc(at) >= reached.instant:
            return reached.instant
        return None if self.state(at, calendar) is ClockState.PAUSED else reached.instant

    def met(self, calendar: WorkingCalendar) -> bool:
        """Whether it stopped by its deadline. An unset clock is neither met nor overdue."""
        due = self.deadline(calendar)
        return due is not None and self.stopped_at is not None and self.stopped_at <= due.instant

    def overdue(self, at: datetime, calendar: WorkingCalendar) -> bool:
        """Whether it ran past its deadline, as of an instant; stopping late does not undo it."""
        due = self.deadline(calendar)
        end = utc(at) if self.stopped_at is None else min(utc(at), self.stopped_at)
        return due is not None and end > due.instant

    def _reaches(self, percent: int, calendar: WorkingCalendar) -> Deadline | None:
        if self.limit is None:
            return None
        # Rounded up: at the instant answered, the share is never a hair below the percentage.
        left = -(-self.limit.allowance(self.started_at, calendar) * percent // 100)
        cursor = self.started_at
        for pause in self.pauses:
            ran = self._measured(cursor, pause.since, calendar)
            if ran >= left:
                break
            left -= ran
            cursor = max(cursor, pause.ends)
        if self.limit.basis is Basis.WORKING_TIME:
            instant, provisional = calendar.add_working_time(cursor, left)
            return Deadline(instant=instant, provisional=provisional)
        return Deadline(instant=cursor + left)

    def _measured(self, start: datetime, end: datetime, calendar: WorkingCalendar) -> timedelta:
        if self.limit is not None and self.limit.basis is Basis.WORKING_TIME:
            return calendar.working_time_between(start, end)
        return max(end - start, _ZERO)

    def _open_pause_covers(self, at: datetime) -> bool:
        return any(pause.until is None and pause.covers(at) for pause in self.pauses[-1:])

    def _changeable(self, at: datetime) -> datetime:
        if self.stopped_at is not None:
            raise ClockAlreadyStopped(clock=self.name, stopped_at=self.stopped_at.isoformat())
        at = utc(at)
        if at < self.started_at:
            started_at = self.started_at.isoformat()
            raise BeforeClockStarted(clock=self.name, at=at.isoformat(), started_at=started_at)
        return at


def reminder_at(
    instant: datetime, calendar: WorkingCalendar, *, round_the_clock: bool, on_duty: bool
) -> datetime:
    """When a reminder due at `instant` may be sent, never earlier.

    At once where the class runs 24×7 or the receiver is on duty; else between a working day's
    opening and closing (a lunch break is no night), or when the next working day opens.
    """
    instant = utc(instant)
    if round_the_clock or on_duty:
        return instant
    today = calendar.spans(calendar.local_day(instant))
    if today and today[0].start <= instant < today[-1].end:
        return instant
    return next(calendar.spans_from(instant)).start
