"""A work order: what it is about, what has been done to it, and what its clocks make of that (W06).

State and clocks follow from the history; the two stored moments are only indexes of it. How it is
agreed on, signed off and settled stands in the features of these names, which change it by `take`.
"""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any, Unpack

from pydantic import BaseModel, computed_field

from contracts.calendars import Instant, WorkingCalendar
from contracts.clocks import Clock, Pause
from contracts.orders import Department, OrderClock, OrderRelation, OrderState, PauseReason
from contracts.urgency import UrgencyClass, urgency_of
from contracts.words import ContactId, OrderId, SeriesNumber, StaffId
from dispatch.acts.model.steps import Particulars, Report, Step, illegal_move, next_step
from dispatch.acts.model.table import ATTENDED, MOVES, NOTED, OPEN_STATES, Act, acts_in
from dispatch.clocks.model import (
    HAND_OVER_TIME,
    NEVER,
    OrderLimits,
    Reached,
    limit_of,
    looks,
    pauses_of,
    reached_shares,
    stopped_at,
)
from dispatch.orders.model.about import AboutOrder, Relative
from dispatch.orders.model.refusals import AlreadyAssigned, AlreadyInClass, NotYourOrder, WorkBegun
from dispatch.rounds.model import Round
from dispatch.slips.model import Slip
from dispatch.standing.model import Standing

_ON_THE_WAY = frozenset({Act.ACCEPT, Act.GIVE_BACK, Act.SET_OUT, Act.ARRIVE, Act.DELAY})


class WorkOrder(BaseModel):
    """A numbered work order, changed by its acts alone."""

    id: OrderId
    number: SeriesNumber
    slip: Slip
    contact_id: ContactId | None = None
    """None where the engineering room took the call (E21)."""
    contact_number: str = ""
    urgency: UrgencyClass
    limits: OrderLimits | None = None
    """The estate's limits it began under; None: 未设定."""
    state: OrderState = OrderState.OPENED
    technician_id: StaffId | None = None
    department: Department = Department.ENGINEERING
    """Whose people do it."""
    history: tuple[Step, ...] = ()
    rounds: tuple[Round, ...] = (Round(),)
    """Every time it was done; the last is the one under way (T19)."""
    related: tuple[Relative, ...] = ()
    told: frozenset[tuple[OrderClock, int]] = frozenset()
    """(clock, percent) of this round said already."""
    runs_out_at: Instant = NEVER
    """Index: the earliest deadline of a running clock, or when the owner urged first."""
    deadline_at: Instant = NEVER
    """Index: the earliest deadline of a running clock."""
    changed_at: Instant | None = None
    """Index: when it last changed; None before that was kept."""
    look_at: Instant | None = None
    """Index: when to look at the clocks again."""

    @classmethod
    def opened(
        cls,
        id_: OrderId,
        number: SeriesNumber,
        slip: Slip,
        report: Report,
        *,
        limits: OrderLimits | None,
        contact_id: ContactId | None = None,
        contact_number: str = "",
    ) -> "WorkOrder":
        """A new order in the class of the 急修 list; its history begins with the request."""
        step = Step(
            act=Act.OPEN,
            at=slip.requested_at,
            entered_at=report.now,
            by=report.by,
            state=OrderState.OPENED,
        )
        return cls(
            id=id_,
            number=number,
            slip=slip,
            contact_id=contact_id,
            contact_number=contact_number,
            urgency=urgency_of(slip.emergency, complex_work=slip.complex_work),
            limits=limits,
            history=(step,),
        )

    @property
    def open(self) -> bool:
        """Whether somebody still owes the next step."""
        return self.state in OPEN_STATES

    @property
    def undecided(self) -> datetime | None:
        """By when a supervisor must decide that it stays unsigned, while nobody was warned."""
        unsigned = self.round.unsigned
        if self.state is not OrderState.UNSIGNED or unsigned is None or unsigned.warned:
            return None
        return unsigned.decide_by

    @property
    def handed_over_late(self) -> bool:
        """Whether the dispatcher had the slip after more than five minutes (T09)."""
        at = stopped_at(OrderClock.HAND_OVER, self.history)
        return at is not None and at - self.slip.requested_at > HAND_OVER_TIME

    @property
    def round(self) -> Round:
        """The round under way, or the last."""
        return self.rounds[-1]

    @property
    def pauses(self) -> tuple[Pause, ...]:
        """When the clocks of this round stood still, oldest first."""
        return pauses_of(self.history)

    @property
    def resumes_at(self) -> datetime | None:
        """When the clocks run again by themselves; None unless it is paused."""
        return self.pauses[-1].ends if self.state is OrderState.PAUSED else None

    @computed_field  # type: ignore[prop-decorator]  # pydantic's own way to store what is computed
    @property
    def standing(self) -> Standing:
        """What its card shows of the record."""
        paused = self.state is OrderState.PAUSED
        return Standing(
            round=self.round.number,
            clocks=tuple(self.running_clocks()),
            urges=self.round.urges,
            helping=len(self.round.helping),
            waiting_for=PauseReason(self.pauses[-1].reason) if paused else None,
        )

    @property
    def began_at(self) -> datetime:
        """When this round's clocks began: with the request, or with the reopening."""
        return self.round.began_at or self.slip.requested_at

    @property
    def possible(self) -> tuple[Act, ...]:
        """What people may do to it now, whoever they are."""
        first = self.rounds[0]
        never = {
            Act.START: not self.round.may_start,
            Act.FINISH: bool(self.round.unanswered),
            Act.ALLOW_SHUT_OFF: not self.round.unanswered,
            Act.CHECK: not self.round.points,
            Act.CANCEL: self.round.started_at is not None,
            Act.CLOSE_DECLINED: first.started_at is not None,
            Act.LEAVE: not self.round.helping,
            Act.MERGE: self.round is not first or bool(first.quotes),
            Act.UNMERGE: self.merged_into is None,
        }
        found = acts_in(self.state, of_a_unit=self.slip.unit_id is not None)
        return tuple(act for act in found if not never.get(act))

    @property
    def merged_into(self) -> Relative | None:
        """The order it is a duplicate of."""
        return {each.relation: each for each in self.related}.get(OrderRelation.MERGED_INTO)

    def about(self, at: datetime) -> AboutOrder:
        """Which order, for whom, where and when: the fields all its events share."""
        return AboutOrder(
            order_id=self.id,
            contact_id=self.contact_id,
            unit_id=self.slip.unit_id,
            building=self.slip.building,
            at=at,
        )

    def requested_on(self, calendar: WorkingCalendar) -> date:
        """The estate's day of the request: what was under warranty then is (E05)."""
        return calendar.local_day(self.slip.requested_at)

    def concerns(self, staff_id: str) -> bool:
        """Whether somebody is its technician, so that their area does not matter (P07)."""
        return self.technician_id == staff_id

    def in_hands_of(self, staff_id: str) -> bool:
        """Whether somebody is its technician or helps, and so may see it (P07, E19)."""
        return self.concerns(staff_id) or staff_id in self.round.helping

    def must_allow(self, act: Act) -> None:
        """Raises IllegalMove, which names what is possible instead."""
        if self.state not in MOVES[act].sources:
            possible = [each for each in self.possible if each not in NOTED]
            raise illegal_move(act, self.state, str(self.number), possible)

    def take(
        self,
        act: Act,
        report: Report,
        note: str = "",
        technician_id: StaffId | None = None,
        **said: Unpack[Particulars],
    ) -> Step:
        """Add an act to the history. Raises IllegalMove, ActInFuture, ActBeforePrevious."""
        self.must_allow(act)
        step = next_step(self.history[-1], act, report, note, technician_id, **said)
        self.state = step.state
        self.history = (*self.history, step)
        if step.state not in ATTENDED:
            self.let_go(self.round.helping, step.at)
        return step

    def let_go(self, leaving: Collection[StaffId], at: datetime) -> None:
        """These help no longer."""
        self.rounds = (*self.rounds[:-1], self.round.left_by(leaving, at))

    def change_round(self, **changed: Any) -> None:
        """Record something in the round under way."""
        self.rounds = (*self.rounds[:-1], self.round.having(**changed))

    def must_be_by_technician(self, act: Act, report: Report) -> None:
        """Raises IllegalMove; NotYourOrder for anybody else, unless reported by radio."""
        self.must_allow(act)
        if not report.by_radio and report.by.id != self.technician_id:
            raise NotYourOrder(number=str(self.number))

    def hand_over(self, report: Report) -> None:
        """The engineering dispatcher takes the slip (T09)."""
        self.take(Act.HAND_OVER, report)

    def assign(self, technician_id: StaffId, report: Report, **how: Unpack[Particulars]) -> None:
        """Dispatch a technician, or another one in their place. Raises AlreadyAssigned."""
        self.must_allow(Act.ASSIGN)
        if self.technician_id == technician_id:
            raise AlreadyAssigned(number=str(self.number))
        self.take(Act.ASSIGN, report, technician_id=technician_id, **how)
        self.technician_id = technician_id
        # Whoever helped and is responsible now helps no longer.
        self.let_go([technician_id], self.history[-1].at)

    def step(self, act: Act, report: Report, *, note: str = "") -> Step:
        """One of the technician's own acts on the way: accept, give back, set out, arrive, delay.

        Raises NotYourOrder for anybody else, unless reported by radio.
        """
        if act not in _ON_THE_WAY:
            raise ValueError(f"no act of a technician on the way: {act}")
        self.must_be_by_technician(act, report)
        step = self.take(act, report, note, technician_id=self.technician_id)
        if act is Act.GIVE_BACK:
            self.technician_id = None
        if act is Act.ARRIVE:
            self.change_round(delay=None)
        return step

    def cancel(self, reason: str, report: Report) -> None:
        """End it without the work; the number stays used. Raises WorkBegun."""
        self.must_allow(Act.CANCEL)
        if self.round.started_at is not None:
            raise WorkBegun(number=str(self.number))
        self.take(Act.CANCEL, report, reason, technician_id=self.technician_id)

    def reclassify(
        self,
        urgency: UrgencyClass,
        reason: str,
        report: Report,
        *,
        limits: OrderLimits | None,
        calendar: WorkingCalendar,
    ) -> None:
        """Another class, or other limits; clocks keep start and pauses (levels.md, clocks 2).

        A share told of already that the new limits have not used up will be told again.
        Raises AlreadyInClass.
        """
        self.must_allow(Act.RECLASSIFY)
        if urgency is self.urgency and limits == self.limits:
            raise AlreadyInClass(number=str(self.number), urgency=urgency.value)
        self.take(Act.RECLASSIFY, report, reason, technician_id=self.technician_id)
        self.urgency, self.limits = urgency, limits
        self.told &= {(share.clock, share.percent) for share in self._reached(report.now, calendar)}

    def clock(self, name: OrderClock) -> Clock:
        """One of its clocks, from the record: a deadline is never stored (levels.md, clocks 9).

        A rework has clocks of its own, which begin when the order is reopened.
        `dispatched` runs again from its start when nobody is dispatched any more: given back,
        transferred, taken by force; that somebody was on site stays true.
        """
        visit = self.round.visit_by(self.slip.appointment_at, self.pauses)
        return Clock(
            name=name.value,
            started_at=self.began_at,
            limit=limit_of(name, self.limits, self.urgency, self.began_at, visit),
            pauses=self.pauses,
            stopped_at=stopped_at(name, self.history),
        )

    def clocks(self) -> list[Clock]:
        """All its clocks, in the order in which they should stop."""
        return [self.clock(name) for name in OrderClock]

    def running_clocks(self) -> list[Clock]:
        """Those that have not stopped."""
        return [clock for clock in self.clocks() if clock.stopped_at is None]

    def tell(self, at: datetime, calendar: WorkingCalendar) -> list[Reached]:
        """Shares running clocks have used up that nobody was told of; they count as told now."""
        reached = [
            share
            for share in self._reached(at, calendar)
            if (share.clock, share.percent) not in self.told
        ]
        self.told |= {(share.clock, share.percent) for share in reached}
        return reached

    def tell_undecided(self, at: datetime) -> bool:
        """Whether a supervisor's decision is overdue and nobody was told; it counts as told now."""
        decide_by = self.undecided
        if decide_by is None or at < decide_by:
            return False
        unsigned = self.round.unsigned
        self.change_round(unsigned=unsigned and unsigned.model_copy(update={"warned": True}))
        return True

    def look_ahead(self, at: datetime, calendar: WorkingCalendar) -> None:
        """Bring the indexes up to date; `look_at` is past only while shares wait to be told."""
        self.changed_at = at
        running = self.running_clocks()
        deadlines = [found.instant for clock in running if (found := clock.deadline(calendar))]
        self.deadline_at = min(deadlines, default=NEVER)
        urged = [note.at for note in self.round.notes if note.urge and self.open]
        self.runs_out_at = min([self.deadline_at, *urged])
        moments = looks(running, self.told, at, calendar)
        moments += [each for each in (self.undecided, self.resumes_at) if each is not None]
        self.look_at = min(moments, default=None)

    def _reached(self, at: datetime, calendar: WorkingCalendar) -> list[Reached]:
        running = self.running_clocks()
        return [share for clock in running for share in reached_shares(clock, at, calendar)]
