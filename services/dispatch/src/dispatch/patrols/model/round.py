"""One round of a route (一轮巡查): which points were reached when, and which were left out.

What is entered later is entered with its true times, and the round is what it really was.
"""

from datetime import date, datetime, timedelta

from pydantic import ConfigDict

from contracts.calendars import Instant
from contracts.dispatch.patrols import RoundState
from contracts.words import Actor, Discreet, PersonalText, StaffId
from dispatch.acts.model.steps import CLOCKS_DIFFER
from dispatch.patrols.model.refusals import NoSuchPoint, OutsideRound, PointsLeft, RoundOver
from dispatch.patrols.model.route import PatrolPoint, tidy

_WALKED_WITHIN = timedelta(hours=24)
"""A round is walked within a day of its time, before or after."""


class Tick(Discreet):
    """Somebody stood at a point; when, and when it was entered."""

    model_config = ConfigDict(frozen=True)

    point_id: str
    at: Instant
    entered_at: Instant
    by: Actor
    scanned: bool
    note: PersonalText = ""


class PatrolRound(Discreet):
    """A round of a route as its points were when it fell due."""

    id: str
    route_id: str
    route_name: PersonalText
    plan_id: str | None = None
    """None: walked without a plan."""
    staff_ids: tuple[StaffId, ...] = ()
    points: tuple[PatrolPoint, ...]
    buildings: tuple[str, ...] = ()
    day: date
    planned_at: Instant
    late_at: Instant | None = None
    """Begun later it is late; None where nothing was planned."""
    state: RoundState = RoundState.DUE
    ticks: tuple[Tick, ...] = ()
    started_at: Instant | None = None
    finished_at: Instant | None = None
    walked_by: Actor | None = None
    left_out_reason: PersonalText = ""
    look_at: Instant | None = None
    """Index: when it is missed."""

    @property
    def late(self) -> bool:
        """Whether it was begun after its time."""
        if self.late_at is None or self.started_at is None:
            return False
        return self.started_at > self.late_at

    @property
    def left_out(self) -> tuple[PatrolPoint, ...]:
        """The points nobody was at."""
        reached = {tick.point_id for tick in self.ticks}
        return tuple(point for point in self.points if point.id not in reached)

    def tick(
        self, code: str, at: datetime | None, note: str, *, by: Actor, now: datetime, scanned: bool
    ) -> bool:
        """Somebody is at the point of this code, or was; whether that was news: a point reached
        twice was reached once. Raises NoSuchPoint, OutsideRound, RoundOver.
        """
        wanted = tidy(code)
        point = next((each for each in self.points if each.code == wanted), None)
        if point is None:
            raise NoSuchPoint(code=code)
        if any(tick.point_id == point.id for tick in self.ticks):
            return False
        when = self._when(at, now)
        self._must_not_be_over()
        tick = Tick(point_id=point.id, at=when, entered_at=now, by=by, scanned=scanned, note=note)
        self.ticks = tuple(sorted((*self.ticks, tick), key=lambda each: (each.at, each.point_id)))
        self.begin(when, by)
        return True

    def begin(self, at: datetime, by: Actor) -> None:
        """Somebody walks it, since then or earlier."""
        self.started_at = min(self.started_at or at, at)
        self.walked_by = self.walked_by or by
        self.state, self.look_at = RoundState.UNDER_WAY, None

    def finish(self, at: datetime | None, reason: str, *, by: Actor, now: datetime) -> None:
        """It is over; points that were left out have a reason. Raises PointsLeft, OutsideRound,
        RoundOver.
        """
        self._must_not_be_over()
        when = self._when(at, now)
        if self.left_out and not reason:
            raise PointsLeft(points_zh="、".join(point.name for point in self.left_out))
        last = self.ticks[-1].at if self.ticks else when
        self.begin(self.started_at or when, by)
        self.finished_at, self.left_out_reason = max(when, last), reason
        self.state = RoundState.DONE

    def run_out(self, now: datetime) -> bool:
        """Its time is up and nobody has begun; whether that was news."""
        self.look_at = None
        if self.state is not RoundState.DUE or self.late_at is None:
            return False
        if now < self.late_at:
            self.look_at = self.late_at
            return False
        self.state = RoundState.MISSED
        return True

    def _when(self, at: datetime | None, now: datetime) -> datetime:
        when = min(at or now, now)
        ahead = at is not None and at > now + CLOCKS_DIFFER
        if ahead or abs(when - self.planned_at) > _WALKED_WITHIN:
            raise OutsideRound(at=(at or now).isoformat())
        return when

    def _must_not_be_over(self) -> None:
        if self.finished_at is not None:
            raise RoundOver(at=self.finished_at.isoformat())
