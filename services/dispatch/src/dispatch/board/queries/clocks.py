"""The clocks of one order in full: beside what each shows, how that came about."""

from datetime import datetime, timedelta

from contracts.calendars import WorkingCalendar
from contracts.clocks import Basis, Clock
from dispatch.clocks.model import ClockReading, read_clock


class ClockView(ClockReading):
    """A clock with its limit (None: 未设定) and what that is counted in; how long it ran in that
    measure; how long it stood still by pauses, in plain time.
    """

    limit_seconds: int | None
    basis: Basis | None
    ran_seconds: int
    paused_seconds: int


def clock_view(clock: Clock, at: datetime, calendar: WorkingCalendar) -> ClockView:
    """One of an order's clocks at an instant."""
    limit = clock.limit
    end = at if clock.stopped_at is None else min(at, clock.stopped_at)
    still = [min(pause.ends, end) - pause.since for pause in clock.pauses if pause.since < end]
    return ClockView(
        **read_clock(clock, at, calendar).model_dump(),
        limit_seconds=(
            round(limit.allowance(clock.started_at, calendar).total_seconds()) if limit else None
        ),
        basis=limit.basis if limit else None,
        ran_seconds=round(clock.elapsed(at, calendar).total_seconds()),
        paused_seconds=round(sum(still, timedelta()).total_seconds()),
    )
