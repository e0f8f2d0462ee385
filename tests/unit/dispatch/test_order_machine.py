"""Whatever people do in whatever order: the history makes sense, and the clocks follow from it."""

from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from contracts.clocks import ClockState
from contracts.event import Event
from contracts.orders import OrderClock, OrderState
from contracts.refusals import Refusal
from contracts.urgency import Emergency, UrgencyClass
from contracts.words import StaffId
from dispatch.acts.model import IN_USE, MOVES, Act, acts_in
from dispatch.clocks.model import WARNED_PERCENT
from dispatch.orders.events import step_taken
from dispatch.orders.model import NEVER, WorkOrder
from tests.unit.dispatch.builders import CALENDAR, GRADE_1, LI, MONDAY, WANG, an_order, report

ACTS = st.sampled_from(sorted(IN_USE))
PEOPLE = st.sampled_from([WANG, LI])
WAITS = st.timedeltas(min_value=timedelta(), max_value=timedelta(hours=30))
BACKDATED = st.none() | st.timedeltas(min_value=timedelta(), max_value=timedelta(hours=2))


class WorkOrderMachine(RuleBasedStateMachine):
    """Desk, dispatcher and technicians at one order, in any order, some of it reported late."""

    order: WorkOrder
    now: datetime

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[OrderClock, int]] = []
        self.events: list[Event] = []

    @initialize(
        emergency=st.none() | st.sampled_from(Emergency),
        unset=st.booleans(),
        entered_late=BACKDATED,
    )
    def open(
        self, emergency: Emergency | None, unset: bool, entered_late: timedelta | None
    ) -> None:
        self.now = MONDAY + (entered_late or timedelta())
        self.order = an_order(
            emergency=emergency, limits=None if unset else GRADE_1, entered_at=self.now
        )
        self.order.look_ahead(self.now, CALENDAR)

    @rule(wait=WAITS)
    def time_passes(self, wait: timedelta) -> None:
        self.now += wait

    @precondition(lambda self: self.order.open)
    @rule(choice=st.integers(0, 99), other=st.booleans())
    def somebody_does_what_is_possible(self, choice: int, other: bool) -> None:
        # Ending it is possible in every state, so it is left to the rules below.
        possible = [act for act in acts_in(self.order.state) if act is not Act.CANCEL]
        self._do(possible[choice % len(possible)], LI if other else WANG, by_radio=True)

    @rule(act=ACTS, technician=PEOPLE, by_radio=st.booleans(), earlier=BACKDATED)
    def somebody_tries_anything(
        self, act: Act, technician: StaffId, by_radio: bool, earlier: timedelta | None
    ) -> None:
        self._do(act, technician, by_radio=by_radio, earlier=earlier)

    @rule()
    def warnings_fall_due(self) -> None:
        due = self.order.look_at is not None and self.order.look_at <= self.now
        reached = self.order.tell(self.now, CALENDAR)
        self.order.look_ahead(self.now, CALENDAR)
        assert due or not reached, "a share was reached that nothing would have looked at"
        self.told += [(share.clock, share.percent) for share in reached]
        assert self.order.look_at is None or self.order.look_at > self.now

    def _do(
        self, act: Act, technician: StaffId, *, by_radio: bool, earlier: timedelta | None = None
    ) -> None:
        """Do it now or some time ago; whatever the table does not allow must leave no trace."""
        at = None if earlier is None else self.now - earlier
        before = self.order.model_dump()
        allowed = act in acts_in(self.order.state)
        try:
            self._act(act, technician, at, by_radio=by_radio)
        except Refusal:
            assert self.order.model_dump() == before
            return
        assert allowed
        self.events.append(step_taken(self.order))
        self.told = [each for each in self.told if each in self.order.told]
        self.order.look_ahead(self.now, CALENDAR)

    def _act(self, act: Act, technician: StaffId, at: datetime | None, *, by_radio: bool) -> None:
        dispatcher = report(self.now, at=at)
        if act is Act.HAND_OVER:
            self.order.hand_over(dispatcher)
        elif act is Act.ASSIGN:
            self.order.assign(technician, dispatcher)
        elif act is Act.CANCEL:
            self.order.cancel("误报", dispatcher)
        elif act is Act.RECLASSIFY:
            urgency = UrgencyClass.P1 if technician == WANG else UrgencyClass.P2
            limits = self.order.limits
            self.order.reclassify(urgency, "现场情况", dispatcher, limits=limits, calendar=CALENDAR)
        else:
            who = "dispatcher" if by_radio else technician
            reported = report(self.now, by=who, at=at, by_radio=by_radio)
            self.order.step(act, reported, note="说明")

    @invariant()
    def history_is_legal_and_in_order_of_time(self) -> None:
        steps = self.order.history
        for previous, step in pairwise(steps):
            move = MOVES[step.act]
            assert step.act in IN_USE
            assert previous.state in move.sources
            assert step.state is (move.to or previous.state)
            assert previous.at <= step.at <= max(step.entered_at, previous.at)
        assert self.order.state is steps[-1].state

    @invariant()
    def one_technician_is_responsible_from_dispatch_to_the_end(self) -> None:
        alone = {
            OrderState.DISPATCHED,
            OrderState.ACCEPTED,
            OrderState.ON_THE_WAY,
            OrderState.ON_SITE,
            OrderState.DONE,
        }
        if self.order.state in alone:
            assert self.order.technician_id in (WANG, LI)
        if self.order.state in {OrderState.OPENED, OrderState.HANDED_OVER, OrderState.RETURNED}:
            assert self.order.technician_id is None

    @invariant()
    def clocks_start_with_the_request_and_run_only_while_open(self) -> None:
        for clock in self.order.clocks():
            assert clock.started_at == self.order.slip.requested_at
            state = clock.state(self.now, CALENDAR)
            if not self.order.open:
                assert state is ClockState.STOPPED
            if clock.limit is None and clock.stopped_at is None:
                assert state is ClockState.UNSET
                assert clock.deadline(CALENDAR) is None

    @invariant()
    def the_indexes_agree_with_the_record(self) -> None:
        running = [clock for clock in self.order.clocks() if clock.stopped_at is None]
        deadlines = [found.instant for clock in running if (found := clock.deadline(CALENDAR))]
        assert self.order.runs_out_at == min(deadlines, default=NEVER)

    @invariant()
    def every_share_is_told_once(self) -> None:
        assert len(self.told) == len(set(self.told))
        assert set(self.told) == self.order.told
        assert all(percent in WARNED_PERCENT for _, percent in self.told)

    @invariant()
    def every_step_was_said_once(self) -> None:
        assert len(self.events) == len(self.order.history) - 1

    @invariant()
    def the_order_survives_json(self) -> None:
        assert WorkOrder.model_validate_json(self.order.model_dump_json()) == self.order


TestWorkOrderMachine = WorkOrderMachine.TestCase
TestWorkOrderMachine.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
