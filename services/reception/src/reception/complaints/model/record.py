"""A complaint's record: its history, what follows from it, and how an act is written into it.

Where it stands and its clocks are read off the history; the stored fields beside it are indexes.
"""

from datetime import datetime
from typing import Any

from contracts.calendars import Instant, WorkingCalendar
from contracts.complaints import (
    COMPLAINT_ACT_TEXTS,
    COMPLAINT_STATE_TEXTS,
    ComplaintAct,
    ComplaintChannel,
    ComplaintState,
    Level,
)
from contracts.orders import Department
from contracts.words import Actor, ContactId, Discreet, SeriesNumber, StaffId
from reception.complaints.model import clocks
from reception.complaints.model.clocks import NEVER, Reached, Timed, Told
from reception.complaints.model.limits import ComplaintLimits
from reception.complaints.model.matter import Matter
from reception.complaints.model.refusals import HouseholdUnknown, NotNow
from reception.complaints.model.standing import Standing, standing_after
from reception.complaints.model.steps import LEAD, Report, Step, time_of
from reception.complaints.model.table import MOVES, NOTED, acts_in


class Record(Discreet):
    """What is kept of a complaint, under one number for register, notice and original. Every act
    is a step of its history, which is never rewritten.
    """

    id: str
    number: SeriesNumber
    matter: Matter
    contact_id: ContactId | None = None
    taken_by: Actor
    entered_at: Instant
    limits: ComplaintLimits = ComplaintLimits()
    """Those it began under."""
    history: tuple[Step, ...]
    told: tuple[Told, ...] = ()
    group_told: bool = False
    repeat_key: str = ""
    """The same for the same unit or place, and kind (N09)."""
    state: ComplaintState = ComplaintState.REGISTERED
    """Index."""
    over: bool = False
    """Index."""
    level: Level = Level.DEPARTMENT
    """Index."""
    department: Department | None = None
    """Index."""
    responsible_id: StaffId | None = None
    """Index."""
    runs_out_at: Instant = NEVER
    """Index: the first deadline of what runs."""
    look_at: Instant | None = None
    """Index: when to see who is to be warned."""

    @property
    def standing(self) -> Standing:
        """Where it stands."""
        return standing_after(self.history)

    @property
    def possible(self) -> tuple[ComplaintAct, ...]:
        """What can be done to it now, in the order of the table."""
        struck = self.standing.struck_off or not self.from_company
        return tuple(
            act for act in acts_in(self.state) if not (struck and act is ComplaintAct.STRIKE_OFF)
        )

    @property
    def from_company(self) -> bool:
        """Whether the company passed it on (F13)."""
        return self.matter.channel is ComplaintChannel.COMPANY

    @property
    def owner_id(self) -> str:
        """Who owns the step: whoever handles it, before that whoever took it (W08)."""
        return self.responsible_id or self.taken_by.id

    def concerns(self, staff_id: StaffId) -> bool:
        """Whether somebody took it or handles it, so that their area does not matter (P07)."""
        return staff_id in (self.taken_by.id, self.responsible_id)

    def clocks(self, calendar: WorkingCalendar) -> list[Timed]:
        """All its clocks."""
        return clocks.clocks_of(self.history, self.limits, calendar)

    def warn(self, at: datetime, calendar: WorkingCalendar) -> list[Reached]:
        """The shares of its clocks reached by now that nobody was told of; told with this."""
        reached = clocks.reached_shares(self.clocks(calendar), self.told, at, calendar)
        self.told = (*self.told, *(each.told for each in reached))
        return reached

    def look_ahead(self, calendar: WorkingCalendar) -> None:
        """Bring the indexes up to date."""
        standing, timed = self.standing, self.clocks(calendar)
        self.state, self.over, self.level = standing.state, standing.over, standing.level
        self.department, self.responsible_id = standing.department, standing.responsible_id
        self.runs_out_at = clocks.runs_out_at(timed, calendar)
        self.look_at = clocks.look_at(timed, self.told, calendar)

    def must_be_of_it(self, household: str) -> None:
        """Raises HouseholdUnknown."""
        if household != LEAD and household not in {h.id for h in self.standing.households}:
            raise HouseholdUnknown

    def must_be_possible(self, act: ComplaintAct) -> None:
        """Raises NotNow."""
        state = self.standing.state
        if state in MOVES[act].sources:
            return
        possible = [each for each in acts_in(state) if each not in NOTED]
        state_zh, state_en = COMPLAINT_STATE_TEXTS[state]
        act_zh, act_en = COMPLAINT_ACT_TEXTS[act]
        raise NotNow(
            number=str(self.number),
            state_zh=state_zh,
            state_en=state_en,
            act_zh=act_zh,
            act_en=act_en,
            possible_zh="、".join(COMPLAINT_ACT_TEXTS[each][0] for each in possible) or "备注",
            possible_en=", ".join(COMPLAINT_ACT_TEXTS[each][1] for each in possible) or "comment",
        )

    def move(
        self, act: ComplaintAct, report: Report, *, to: ComplaintState | None = None, **said: Any
    ) -> None:
        """Write an act that moves it. Raises NotNow, InFuture, BeforePrevious."""
        self.must_be_possible(act)
        state = to or MOVES[act].to or self.state
        self._write(act, time_of(report, self.standing.since), report, state, said)

    def jot(self, act: ComplaintAct, report: Report, **said: Any) -> None:
        """Write something beside its course."""
        at = time_of(report, self.matter.requested_at)
        self._write(act, at, report, self.standing.state, said)

    def _write(
        self,
        act: ComplaintAct,
        at: datetime,
        report: Report,
        state: ComplaintState,
        said: dict[str, Any],
    ) -> None:
        step = Step(act=act, at=at, entered_at=report.now, by=report.by, state=state, **said)
        self.history = (*self.history, step)
        self.state = state
