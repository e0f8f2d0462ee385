"""What a plan makes for one of its days (一期): its visits, made a part at a time, and how far
they are; or, where the day had passed before anybody looked, a question to somebody.
"""

import uuid
from collections.abc import Mapping
from datetime import date, datetime, timedelta

from pydantic import BaseModel

from contracts.calendars import Instant
from contracts.dispatch.recurring import PERIOD_STATE_TEXTS, PeriodState, VisitState
from contracts.words import Actor, PersonalText
from dispatch.recurring.model.plan import ServicePlan
from dispatch.recurring.model.refusals import DayPast, PeriodSettled
from dispatch.recurring.model.rule import DueDay

LONGEST_AHEAD = timedelta(days=366)


def period_id(plan_id: str, on_rule: date) -> str:
    """The same for the same date of a plan, whoever makes it and however often."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"period/{plan_id}/{on_rule.isoformat()}"))


class ServicePeriod(BaseModel):
    """One date of a plan. `day`: the day it is planned for, moved off a day off."""

    id: str
    plan_id: str
    buildings: tuple[str, ...] = ()
    on_rule: date
    day: date
    state: PeriodState
    made_up_to: str = ""
    """While it is made: the last unit that has its visit."""
    units: int = 0
    tally: Mapping[VisitState, int] = {}
    """How many of its visits stand how; they add up to `units`."""
    settled_by: Actor | None = None
    settled_at: Instant | None = None
    reason: PersonalText = ""
    """Why it was passed over."""
    look_at: Instant | None = None
    """Index: when to go on making it."""

    @classmethod
    def fallen_due(
        cls, plan: ServicePlan, due: DueDay, today: date, now: datetime
    ) -> "ServicePeriod":
        """To be made now; a day that has passed already waits for somebody's choice."""
        missed = due.day < today
        return cls(
            id=period_id(plan.id, due.on_rule),
            plan_id=plan.id,
            buildings=plan.buildings,
            on_rule=due.on_rule,
            day=due.day,
            state=PeriodState.MISSED if missed else PeriodState.MAKING,
            look_at=None if missed else now,
        )

    def make_up(self, day: date, *, by: Actor, now: datetime, today: date) -> None:
        """Do what was missed on another day. Raises PeriodSettled, DayPast."""
        self._must_be_missed()
        if not today <= day <= today + LONGEST_AHEAD:
            raise DayPast(day=day.isoformat())
        self.day, self.state, self.look_at = day, PeriodState.MAKING, now
        self.settled_by, self.settled_at = by, now

    def pass_over(self, reason: str, *, by: Actor, now: datetime) -> None:
        """Do without what was missed. Raises PeriodSettled."""
        self._must_be_missed()
        self.state, self.reason = PeriodState.PASSED_OVER, reason
        self.settled_by, self.settled_at = by, now

    def count(self, state: VisitState, before: VisitState | None = None) -> None:
        """A visit is new, or stands otherwise than before."""
        tally = dict(self.tally)
        if before is None:
            self.units += 1
        else:
            tally[before] -= 1
        tally[state] = tally.get(state, 0) + 1
        self.tally = {each: number for each, number in tally.items() if number}

    def made(self, *, up_to: str, more: bool, now: datetime) -> bool:
        """A part of its visits is there; whether that is all."""
        self.made_up_to = up_to
        self.state = PeriodState.MAKING if more else PeriodState.MADE
        self.look_at = now if more else None
        return not more

    def _must_be_missed(self) -> None:
        if self.state is not PeriodState.MISSED:
            zh, en = PERIOD_STATE_TEXTS[self.state]
            raise PeriodSettled(day=self.day.isoformat(), state_zh=zh, state_en=en)
