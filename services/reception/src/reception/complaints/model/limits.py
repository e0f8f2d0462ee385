"""How long each clock of a complaint may run, where it is decided, when a group is told of."""

from datetime import timedelta

from pydantic import BaseModel, ConfigDict, Field

from contracts.clocks import Basis, Limit
from contracts.complaints import ComplaintClock, Level

UNSET_TEXT = "未设定", "not set"

THREE_DAYS = Limit(basis=Basis.CALENDAR_DAY, days=3)


class ComplaintLimits(BaseModel):
    """The limits of a complaint's clocks. Those of the procedure hold until an estate sets others
    (T04, T05, T06, T22); a result has none until somebody sets one (未设定).
    """

    model_config = ConfigDict(frozen=True)

    verified: Limit | None = Limit(basis=Basis.CALENDAR_DAY, days=0)
    """T05: the same day."""
    answered: Limit | None = Limit(basis=Basis.ROUND_THE_CLOCK, duration=timedelta(hours=24))
    """T04."""
    plan_told: Limit | None = THREE_DAYS
    """T06: after the responsible department got it."""
    department: Limit | None = THREE_DAYS
    """T22."""
    result: Limit | None = None
    last: Limit | None = None
    """The hard stop."""

    def of(self, clock: ComplaintClock) -> Limit | None:
        """The limit of a clock; an action's is its own day."""
        limit: Limit | None = getattr(self, clock.value, None)
        return limit


class Ladder(BaseModel):
    """Who decides at which level, by role (J4), and from how many households on the manager is
    told (E14). What is not set shows 未设定: whoever has the right decides, nobody is told.
    """

    model_config = ConfigDict(frozen=True)

    decider_role: str | None = Field(default=None, max_length=50)
    company_role: str | None = Field(default=None, max_length=50)
    group_households: int | None = Field(default=None, ge=1, le=1000)
    """More than so many."""
    repeat_days: int = Field(default=180, ge=1, le=1100)
    """How far back the same of the same place counts as a repeat (N09)."""
    valid_per_mille: float | None = Field(default=None, ge=0, le=1000)
    """N01: valid complaints a year of a thousand households, at the most."""

    def decides(self, level: Level) -> str | None:
        """The role that decides at a level; None while it is not set."""
        return {Level.DECIDER: self.decider_role, Level.COMPANY: self.company_role}.get(level)
