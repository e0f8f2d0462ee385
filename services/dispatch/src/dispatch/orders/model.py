"""A work order: what it is about, what has been done to it, and what its clocks make of that (W06).

State and clocks follow from the history; the two stored moments are only indexes of it.
"""

from datetime import UTC, datetime, timedelta

from pydantic import BaseModel, ConfigDict

from contracts.calendars import Instant, WorkingCalendar
from contracts.clocks import Basis, Clock, Limit
from contracts.orders import OrderClock, OrderState
from contracts.refusals import Refused
from contracts.urgency import Emergency, UrgencyClass, urgency_of
from contracts.words import (
    ContactId,
    Discreet,
    OrderId,
    PersonalText,
    SeriesNumber,
    StaffId,
    UnitId,
)
from dispatch.acts.model import OPEN_STATES, Act, Report, Step, must_allow, next_step
from dispatch.clocks.model import (
    HAND_OVER_LIMIT,
    HAND_OVER_TIME,
    WARNED_PERCENT,
    OrderLimits,
    Reached,
    appointed,
    reached_shares,
)

NEVER = datetime(9999, 1, 1, tzinfo=UTC)
"""When the clocks of an order run out that has none running: after all others."""

_STOPS = {
    OrderClock.HAND_OVER: Act.HAND_OVER,
    OrderClock.DISPATCHED: Act.ASSIGN,
    OrderClock.ON_SITE: Act.ARRIVE,
    OrderClock.DONE: Act.FINISH,
}
LOOK_AGAIN = timedelta(days=1)
"""How often a deadline in working time is computed anew: it moves with the calendar."""


class NotYourOrder(Refused):
    """Only the assigned technician does this; a dispatcher may report it for them."""

    zh = "任务单 {number} 没有派给您，不能代为操作。请由被派人员办理，或请接单人员登记代报。"
    en = "Work order {number} is not yours: its technician does this, or a dispatcher reports it."


class AlreadyAssigned(Refused):
    """The technician has it already."""

    zh = "任务单 {number} 已派给这位维修人员。如需换人，请选择另一位。"
    en = "Work order {number} is assigned to them already. Choose another one to reassign it."


class AlreadyInClass(Refused):
    """Changing the class to what it is changes nothing."""

    zh = "任务单 {number} 已是 {urgency}。如需改级别，请选择另一级别。"
    en = "Work order {number} is {urgency} already. Choose another class."


class Slip(Discreet):
    """What is asked for (F07): the matter, where, whom to call, and when they asked."""

    model_config = ConfigDict(frozen=True)

    matter: PersonalText
    requested_at: Instant
    emergency: Emergency | None = None
    complex_work: bool = False
    unit_id: UnitId | None = None
    unit_label: str = ""
    building: str = ""
    place: PersonalText = ""
    contact_name: PersonalText = ""
    contact_phone: PersonalText = ""
    appointment_at: Instant | None = None


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
    history: tuple[Step, ...] = ()
    told: frozenset[tuple[OrderClock, int]] = frozenset()
    """(clock, percent) said already."""
    runs_out_at: Instant = NEVER
    """Index: the earliest deadline of a running clock."""
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
    def handed_over_late(self) -> bool:
        """Whether the dispatcher had the slip after more than five minutes (T09)."""
        at = self._stopped_at(OrderClock.HAND_OVER)
        return at is not None and at - self.slip.requested_at > HAND_OVER_TIME

    def concerns(self, staff_id: StaffId) -> bool:
        """Whether somebody is its technician, so that their area does not matter (P07)."""
        return self.technician_id == staff_id

    def hand_over(self, report: Report) -> None:
        """The engineering dispatcher takes the slip (T09)."""
        self._take(Act.HAND_OVER, report)

    def assign(self, technician_id: StaffId, report: Report) -> None:
        """Dispatch a technician, or another one in their place. Raises AlreadyAssigned."""
        must_allow(Act.ASSIGN, self.state, str(self.number))
        if self.technician_id == technician_id:
            raise AlreadyAssigned(number=str(self.number))
        self._take(Act.ASSIGN, report, technician_id=technician_id)
        self.technician_id = technician_id

    def step(self, act: Act, report: Report, *, note: str = "") -> None:
        """One of the technician's own acts: accept, give back, set out, arrive, finish.

        Raises NotYourOrder for anybody else, unless reported by radio.
        """
        must_allow(act, self.state, str(self.number))
        if not report.by_radio and report.by.id != self.technician_id:
            raise NotYourOrder(number=str(self.number))
        self._take(act, report, note, technician_id=self.technician_id)
        if act is Act.GIVE_BACK:
            self.technician_id = None

    def cancel(self, reason: str, report: Report) -> None:
        """End it without the work; the number stays used."""
        self._take(Act.CANCEL, report, reason, technician_id=self.technician_id)

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
        must_allow(Act.RECLASSIFY, self.state, str(self.number))
        if urgency is self.urgency and limits == self.limits:
            raise AlreadyInClass(number=str(self.number), urgency=urgency.value)
        self._take(Act.RECLASSIFY, report, reason, technician_id=self.technician_id)
        self.urgency, self.limits = urgency, limits
        self.told &= {(share.clock, share.percent) for share in self._reached(report.now, calendar)}

    def clock(self, name: OrderClock) -> Clock:
        """One of its clocks, from the record: a deadline is never stored (levels.md, clocks 9).

        `dispatched` runs again from its start when the technician gives the order back, because
        nobody is dispatched any more; that somebody was on site stays true.
        """
        return Clock(
            name=name.value,
            started_at=self.slip.requested_at,
            limit=self._limit(name),
            stopped_at=self._stopped_at(name),
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

    def look_ahead(self, at: datetime, calendar: WorkingCalendar) -> None:
        """Bring the indexes up to date; `look_at` is past only while shares wait to be told."""
        running = self.running_clocks()
        deadlines = [found.instant for clock in running if (found := clock.deadline(calendar))]
        self.runs_out_at = min(deadlines, default=NEVER)
        moments = [
            moment
            for clock in running
            for percent in WARNED_PERCENT
            if (OrderClock(clock.name), percent) not in self.told
            and (moment := clock.threshold_at(percent, calendar)) is not None
        ]
        if any(clock.limit and clock.limit.basis is Basis.WORKING_TIME for clock in running):
            moments.append(at + LOOK_AGAIN)
        self.look_at = min(moments, default=None)

    def _reached(self, at: datetime, calendar: WorkingCalendar) -> list[Reached]:
        return [
            share
            for clock in self.running_clocks()
            for share in reached_shares(clock, at, calendar)
        ]

    def _stopped_at(self, name: OrderClock) -> datetime | None:
        stopped_at = None
        for step in self.history:
            if name is OrderClock.DISPATCHED and step.act is Act.GIVE_BACK:
                stopped_at = None
            elif stopped_at is None and (step.act is _STOPS[name] or step.state not in OPEN_STATES):
                stopped_at = step.at
        return stopped_at

    def _limit(self, name: OrderClock) -> Limit | None:
        if name is OrderClock.HAND_OVER:
            return HAND_OVER_LIMIT
        limits = self.limits.of(self.urgency) if self.limits else None
        given: Limit | None = getattr(limits, name.value, None)
        if name is OrderClock.ON_SITE and self.urgency in (UrgencyClass.P2, UrgencyClass.P3):
            return appointed(self.slip.requested_at, self.slip.appointment_at) or given
        return given

    def _take(
        self, act: Act, report: Report, note: str = "", technician_id: StaffId | None = None
    ) -> None:
        step = next_step(self.history, str(self.number), act, report, note, technician_id)
        self.state = step.state
        self.history = (*self.history, step)
