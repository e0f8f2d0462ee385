"""A plan of recurring work (周期服务): what, where, when, and how far it has looked."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from contracts.calendars import Instant, WorkingCalendar
from contracts.dispatch.recurring import PLAN_STATE_TEXTS, PlanState
from contracts.orders import OrderKind
from contracts.words import Actor, Discreet, PersonalText, UnitId
from dispatch.recurring.model.refusals import NoDates, NoService, PlanNotGoing, ScopeUnclear
from dispatch.recurring.model.rule import DueDay, Rule

MOST_UNITS = 500
"""Units a plan may list one by one."""
MOST_AT_ONCE = 31
"""Periods a plan makes in one go; after a long stop it goes on at once."""
LOOK_AGAIN = timedelta(days=1)
"""How often the next day is computed anew: it moves with the calendar."""
_DAY = timedelta(days=1)
_SERVICES = frozenset({OrderKind.FREE_SERVICE, OrderKind.PAID_SERVICE})


class Scope(Discreet):
    """All units of a building, listed units, or a place without one. Raises ScopeUnclear."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    whole_building: str = Field(default="", max_length=50)
    unit_ids: tuple[UnitId, ...] = Field(default=(), max_length=MOST_UNITS)
    place: PersonalText = Field(default="", max_length=200)
    place_building: str = Field(default="", max_length=50)
    """The building the place belongs to; empty: to none."""

    @model_validator(mode="after")
    def _is_one_of_three(self) -> Self:
        if [bool(self.whole_building), bool(self.unit_ids), bool(self.place)].count(True) != 1:
            raise ScopeUnclear
        return self


class PlanChange(Discreet):
    """The plan was made, paused, goes on, or ended, or is `altered`: stands as it stood, but says
    something else; why.
    """

    model_config = ConfigDict(frozen=True)

    state: PlanState
    at: Instant
    by: Actor
    reason: PersonalText = ""
    altered: bool = False


class Service(Discreet):
    """What is done again and again."""

    model_config = ConfigDict(frozen=True)

    name: PersonalText
    matter: PersonalText
    kind: OrderKind
    complex_work: bool = False


class ServicePlan(BaseModel):
    """A plan, changed by its acts alone.

    Every date of the rule up to `looked_through` has become a period, once; nothing later has.
    """

    id: str
    service: Service
    scope: Scope
    buildings: tuple[str, ...] = ()
    """Where its work is, for whoever has areas (P07)."""
    rule: Rule
    ahead_days: int = Field(ge=0, le=60)
    """So many days before its day a period is made: the time there is to call."""
    state: PlanState = PlanState.GOING
    changes: tuple[PlanChange, ...] = ()
    looked_through: date | None = None
    """The last date of the rule that became a period, or passed before the plan was made or while
    it stood still.
    """
    done_through: date | None = None
    """The last day something was planned on: dates moved there, or before, are one with it."""
    look_at: Instant | None = None
    """Index: when to look for what falls due."""

    @classmethod
    def made(
        cls,
        id_: str,
        service: Service,
        scope: Scope,
        buildings: tuple[str, ...],
        rule: Rule,
        *,
        ahead_days: int,
        by: Actor,
        at: datetime,
        calendar: WorkingCalendar,
    ) -> "ServicePlan":
        """A new plan, of which nothing lies before today. Raises NoService, NoDates."""
        if service.kind not in _SERVICES:
            raise NoService
        yesterday = calendar.local_day(at) - _DAY
        plan = cls(
            id=id_,
            service=service,
            scope=scope,
            buildings=buildings,
            rule=rule,
            ahead_days=ahead_days,
            changes=(PlanChange(state=PlanState.GOING, at=at, by=by),),
            looked_through=yesterday,
            done_through=yesterday,
        )
        if next(plan.due_days(calendar), None) is None:
            raise NoDates
        return plan

    def due_days(self, calendar: WorkingCalendar) -> Iterator[DueDay]:
        """The days to come that have not become periods, in order."""
        return self.rule.due_days(calendar, after=self.looked_through, done=self.done_through)

    def fall_due(self, today: date, calendar: WorkingCalendar) -> list[DueDay]:
        """What is to be made today, oldest first, at most MOST_AT_ONCE; it counts as made now."""
        found: list[DueDay] = []
        if self.state is not PlanState.GOING:
            return found
        for due in self.due_days(calendar):
            if due.day - self.ahead > today or len(found) == MOST_AT_ONCE:
                break
            found.append(due)
        if found:
            self.looked_through, self.done_through = found[-1]
        return found

    def look_ahead(self, now: datetime, calendar: WorkingCalendar) -> None:
        """Set `look_at`; None while it stands still and after its last day."""
        self.look_at = None
        due = next(self.due_days(calendar), None) if self.state is PlanState.GOING else None
        if due is None:
            return
        waits = (due.day - self.ahead - calendar.local_day(now)).days
        begins = calendar.end_of_day(now, days_later=waits - 1) if waits > 0 else now
        self.look_at = min(begins, now + LOOK_AGAIN)

    def change(
        self, state: PlanState, reason: str, *, by: Actor, at: datetime, today: date
    ) -> None:
        """Pause it, let it go on, or end it. Dates that passed while it stood still are not made up
        for. Raises PlanNotGoing.
        """
        if self.state is PlanState.ENDED or self.state is state:
            zh, en = PLAN_STATE_TEXTS[self.state]
            raise PlanNotGoing(name=self.service.name, state_zh=zh, state_en=en)
        if state is PlanState.GOING:
            self.looked_through, self.done_through = self._behind(today)
        self.state = state
        self.changes = (*self.changes, PlanChange(state=state, at=at, by=by, reason=reason))

    def alter(
        self,
        service: Service,
        rule: Rule,
        *,
        ahead_days: int,
        reason: str,
        by: Actor,
        at: datetime,
        calendar: WorkingCalendar,
    ) -> None:
        """Say something else from now on; where it is done stays, and what has fallen due stays as
        it was made. A new rule gives days from today on, after the last that has fallen due.
        Raises PlanNotGoing, NoService, NoDates.
        """
        if self.state is PlanState.ENDED:
            zh, en = PLAN_STATE_TEXTS[self.state]
            raise PlanNotGoing(name=self.service.name, state_zh=zh, state_en=en)
        if service.kind not in _SERVICES:
            raise NoService
        if rule != self.rule:
            behind, done = self._behind(calendar.local_day(at))
            if next(rule.due_days(calendar, after=behind, done=done), None) is None:
                raise NoDates
            self.rule, self.looked_through, self.done_through = rule, behind, done
        self.service, self.ahead_days = service, ahead_days
        altered = PlanChange(state=self.state, at=at, by=by, reason=reason, altered=True)
        self.changes = (*self.changes, altered)

    def _behind(self, today: date) -> tuple[date, date]:
        """`looked_through` and `done_through` of a plan that goes on from today."""
        yesterday = today - _DAY
        looked, done = self.looked_through or yesterday, self.done_through or yesterday
        return max(looked, yesterday), max(done, yesterday)

    @property
    def reason(self) -> str:
        """Why it is paused or ended; empty while it goes on."""
        return next(each.reason for each in reversed(self.changes) if not each.altered)

    @property
    def ahead(self) -> timedelta:
        """So long before its day a period is made."""
        return _DAY * self.ahead_days
