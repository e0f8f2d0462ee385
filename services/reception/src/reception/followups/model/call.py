"""One planned call (F05): waiting for rain, due, put off, and what the owner said in the end.

Deadlines follow from the record and the limits; the stored moments are only indexes of them.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from uuid import NAMESPACE_OID, uuid5

from contracts.calendars import Instant, WorkingCalendar
from contracts.clocks import Basis, Clock, Deadline, Limit
from contracts.words import Actor, Discreet, FollowUpId, NoticeId, OrderId, StaffId
from reception.followups.model.answers import Attempt, AttemptEnd, Result
from reception.followups.model.limits import LONGEST_AHEAD, FollowUpLimits, Which
from reception.followups.model.rain import RainDay
from reception.followups.model.refusals import (
    CallTimeImpossible,
    FollowUpOver,
    NextTimeImpossible,
    NobodyResponsible,
    NoNoticeOwed,
    NotRainedYet,
    NotYourFollowUp,
    OpinionMissing,
    ResponsibleAlready,
    SameLimits,
    TakenAlready,
)
from reception.followups.model.repair import Repair

NEVER = datetime(9999, 1, 1, tzinfo=UTC)
"""When a call without a limit runs out: after all others."""

CLOCKS_DIFFER = timedelta(minutes=1)
"""How far a desk's clock may be ahead of ours; what it calls later than now counts as now."""

LOOK_AGAIN = timedelta(days=1)
"""How often a deadline in working time is computed anew: it moves with the calendar."""


class CallState(StrEnum):
    """Where a call stands."""

    WAITING_FOR_RAIN = "waiting_for_rain"
    PLANNED = "planned"
    REPLY_APPOINTED = "reply_appointed"
    SATISFIED = "satisfied"
    NOT_SATISFIED = "not_satisfied"
    VOID = "void"


STATE_TEXTS: dict[CallState, tuple[str, str]] = {
    CallState.WAITING_FOR_RAIN: ("待雨后", "waiting for rain"),
    CallState.PLANNED: ("待回访", "to be called"),
    CallState.REPLY_APPOINTED: ("已约定答复", "reply appointed"),
    CallState.SATISFIED: ("满意", "satisfied"),
    CallState.NOT_SATISFIED: ("不满意", "not satisfied"),
    CallState.VOID: ("已作废", "void"),
}
"""State → (Chinese, English), as staff read them."""

OPEN_CALLS = frozenset({CallState.WAITING_FOR_RAIN, CallState.PLANNED, CallState.REPLY_APPOINTED})
"""The owner has not been heard in the end."""


class FollowUp(Discreet):
    """A planned call about one round of a repair. One person is responsible for it (J9)."""

    id: FollowUpId
    repair: Repair
    which: Which
    limits: tuple[Limit, ...] = ()
    """Of these the earliest counts; none is 未设定. They are those it began under."""
    notice_limit: Limit | None = None
    state: CallState
    responsible_id: StaffId | None = None
    rained_at: Instant | None = None
    """When the rain was recorded that it waited for; its limit runs from here."""
    attempts: tuple[Attempt, ...] = ()
    reply_at: Instant | None = None
    """When the owner is to be told what nobody could answer (T20); it is due then."""
    result: Result | None = None
    notice_id: NoticeId | None = None
    overdue_told: bool = False
    owed: bool = True
    """Index: a call or a notice is still owed."""
    runs_out_at: Instant = NEVER
    """Index: the deadline of what is owed."""
    look_at: Instant | None = None
    """Index: when to see whether it is overdue."""

    @classmethod
    def planned(cls, repair: Repair, which: Which, limits: FollowUpLimits) -> "FollowUp":
        """A call of a signed-off round, under the limits of that moment."""
        waits = which is Which.AGAIN_AFTER_RAIN
        return cls(
            id=id_of_call(repair.order_id, repair.round, which),
            repair=repair,
            which=which,
            limits=limits.of(which, repair.kind, repair.urgency),
            notice_limit=limits.notice,
            state=CallState.WAITING_FOR_RAIN if waits else CallState.PLANNED,
        )

    @property
    def open(self) -> bool:
        """Whether the call is still to be made."""
        return self.state in OPEN_CALLS

    @property
    def callable_now(self) -> bool:
        """Whether it can be made: open, and not waiting for rain."""
        return self.open and self.state is not CallState.WAITING_FOR_RAIN

    @property
    def notice_owed(self) -> bool:
        """Whether it failed and the written notice has not been issued (T17)."""
        return self.state is CallState.NOT_SATISFIED and self.notice_id is None

    @property
    def unset(self) -> bool:
        """Whether it has no limit because the estate has set none (J1)."""
        return not self.limits and self.reply_at is None

    @property
    def next_at(self) -> datetime | None:
        """When it is to be tried again after the last vain call."""
        return self.attempts[-1].next_at if self.attempts and self.open else None

    def deadline(self, calendar: WorkingCalendar) -> Deadline | None:
        """By when the call must be made; None while unset or waiting for rain."""
        if self.reply_at is not None:
            return Deadline(instant=self.reply_at)
        if self.which is Which.AGAIN_AFTER_RAIN and self.rained_at is None:
            return None
        started_at = self.rained_at or self.repair.signed_off_at
        clocks = [Clock(name=self.which, started_at=started_at, limit=each) for each in self.limits]
        found = [deadline for clock in clocks if (deadline := clock.deadline(calendar))]
        return min(found, key=lambda deadline: deadline.instant, default=None)

    def notice_deadline(self, calendar: WorkingCalendar) -> Deadline | None:
        """By when the written notice must be issued (T17); None while unset or none is owed."""
        if self.state is not CallState.NOT_SATISFIED or self.result is None:
            return None
        clock = Clock(name="notice", started_at=self.result.at, limit=self.notice_limit)
        return clock.deadline(calendar)

    def overdue(self, at: datetime, calendar: WorkingCalendar) -> bool:
        """Whether it ran past its deadline; a call made late stays late, a void one never is."""
        deadline = self.deadline(calendar)
        if deadline is None or self.state is CallState.VOID:
            return False
        return (self.result.at if self.result else at) > deadline.instant

    def must_be_made_by(self, actor: Actor, *, supervisor: bool) -> None:
        """Raises NotYourFollowUp, NobodyResponsible; a supervisor may record for anybody."""
        if supervisor or self.responsible_id == actor.id:
            return
        raise NobodyResponsible if self.responsible_id is None else NotYourFollowUp

    def assign(self, staff_id: StaffId) -> None:
        """Make somebody responsible in place of whoever is. Raises ResponsibleAlready."""
        self._must_be_open()
        if self.responsible_id == staff_id:
            raise ResponsibleAlready
        self.responsible_id = staff_id

    def take(self, staff_id: StaffId, *, vacant: bool) -> None:
        """Take it oneself; `vacant`: whoever was responsible has left. Raises TakenAlready."""
        self._must_be_open()
        if self.responsible_id is not None and not vacant:
            raise TakenAlready
        self.responsible_id = staff_id

    def answer(self, result: Result) -> None:
        """Record what the owner said. Raises OpinionMissing, CallTimeImpossible."""
        self._must_be_callable()
        if not result.satisfied and not result.opinion:
            raise OpinionMissing
        self._must_have_happened(result.at, result.entered_at)
        self.result = result
        self.state = CallState.SATISFIED if result.satisfied else CallState.NOT_SATISFIED

    def put_off(self, attempt: Attempt) -> None:
        """Record a call that did not settle it; its limit stays, unless a reply was appointed.

        Raises CallTimeImpossible, NextTimeImpossible.
        """
        self._must_be_callable()
        self._must_have_happened(attempt.at, attempt.entered_at)
        ahead = attempt.next_at
        if ahead and not attempt.entered_at < ahead <= attempt.entered_at + LONGEST_AHEAD:
            raise NextTimeImpossible(at=ahead.isoformat())
        self.attempts = (*self.attempts, attempt)
        if attempt.end is AttemptEnd.REPLY_APPOINTED:
            self.state = CallState.REPLY_APPOINTED
            self.reply_at = ahead

    def rain(self, rain: RainDay) -> bool:
        """It rained: a call that waits for it becomes due. Whether it did."""
        concerned = rain.concerns(self.repair.signed_off_at, self.repair.building)
        if self.state is not CallState.WAITING_FOR_RAIN or not concerned:
            return False
        self.state, self.rained_at = CallState.PLANNED, rain.recorded_at
        return True

    def relimit(self, limits: FollowUpLimits) -> None:
        """Put it under other limits, an explicit act; they count from the same start.

        Raises SameLimits.
        """
        if not self.notice_owed:
            self._must_be_open()
        own = limits.of(self.which, self.repair.kind, self.repair.urgency)
        if (own, limits.notice) == (self.limits, self.notice_limit):
            raise SameLimits
        self.limits, self.notice_limit = own, limits.notice

    def void(self) -> None:
        """The round is over without it: the work is done again, or another call failed."""
        if self.open:
            # Rain counts for nothing any more, whether it fell before or after.
            self.state, self.rained_at = CallState.VOID, None

    def issue_notice(self, notice_id: NoticeId) -> None:
        """The written notice to the repairer was issued. Raises NoNoticeOwed."""
        if not self.notice_owed:
            raise NoNoticeOwed
        self.notice_id = notice_id

    def tell_overdue(self, at: datetime, calendar: WorkingCalendar) -> datetime | None:
        """The deadline it has run past, once; None before, afterwards, and once it is over."""
        deadline = self.deadline(calendar)
        if not self.open or self.overdue_told or deadline is None or at <= deadline.instant:
            return None
        self.overdue_told = True
        return deadline.instant

    def look_ahead(self, at: datetime, calendar: WorkingCalendar) -> None:
        """Bring the indexes up to date; `look_at` is past only while it waits to be told of."""
        self.owed = self.open or self.notice_owed
        deadline = self.deadline(calendar) if self.open else self.notice_deadline(calendar)
        self.runs_out_at = deadline.instant if deadline and self.owed else NEVER
        self.look_at = None
        if self.open and deadline and not self.overdue_told:
            # A moment later: at its very deadline a call is not late yet.
            self.look_at = deadline.instant + timedelta(milliseconds=1)
            if self.reply_at is None and _moves(self.limits):
                self.look_at = min(self.look_at, at + LOOK_AGAIN)

    def _must_be_open(self) -> None:
        if not self.open:
            zh, en = STATE_TEXTS[self.state]
            raise FollowUpOver(state_zh=zh, state_en=en)

    def _must_be_callable(self) -> None:
        self._must_be_open()
        if self.state is CallState.WAITING_FOR_RAIN:
            raise NotRainedYet

    def _must_have_happened(self, at: datetime, now: datetime) -> None:
        if not self.repair.signed_off_at <= at <= now:
            signed_off_at = self.repair.signed_off_at.isoformat()
            raise CallTimeImpossible(at=at.isoformat(), signed_off_at=signed_off_at)


def id_of_call(order_id: OrderId, round_: int, which: Which) -> FollowUpId:
    """The same for the same order, round and call, so that a sign-off heard again finds it."""
    return FollowUpId(str(uuid5(NAMESPACE_OID, f"follow-up {order_id} {round_} {which}")))


def _moves(limits: Iterable[Limit]) -> bool:
    return any(limit.basis is Basis.WORKING_TIME for limit in limits)
