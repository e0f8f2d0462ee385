"""Whatever people do in whatever order: the history makes sense, the clocks follow from it, no work
is done without consent, and none is paid for twice or for nothing.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from contracts.clocks import Basis, ClockState
from contracts.dispatch.agreements import WorkOrderSignedOff
from contracts.event import Event
from contracts.orders import NoSignature, OrderClock, OrderState, PauseReason, SignOff
from contracts.refusals import NotYet, Refusal
from contracts.urgency import Emergency
from dispatch.acts.model.table import ATTENDED, HEARD, MOVES, NOBODYS, NOTED, Act
from dispatch.board.queries.cards import OrderFace, card_of
from dispatch.clocks.model import NEVER, WARNED_PERCENT, read_clock
from dispatch.diversions.model import FORCED_TO
from dispatch.orders.model.order import WorkOrder
from dispatch.pauses.model import run_out
from dispatch.rounds.model import Round
from dispatch.settling.model import fail, post, satisfy
from tests.unit.dispatch.acting import LEAD, Attempt, attempt
from tests.unit.dispatch.builders import (
    CALENDAR,
    CAPS,
    GRADE_1,
    LI,
    MONDAY,
    POINTS,
    TO_THE_END_OF_WORK,
    TO_THE_SITE,
    WANG,
    a_place,
    an_order,
    report,
    taken_to,
)

ACTS = st.sampled_from(sorted(set(MOVES) - HEARD))
PEOPLE = st.sampled_from([WANG, LI])
WAITS = st.timedeltas(min_value=timedelta(), max_value=timedelta(hours=30))
BACKDATED = st.none() | st.timedeltas(min_value=timedelta(), max_value=timedelta(hours=2))
ATTEMPTS = st.builds(
    Attempt,
    now=st.just(MONDAY),
    technician=PEOPLE,
    by_radio=st.booleans(),
    fen=st.integers(0, 12),
    reason=st.sampled_from(NoSignature),
    supervisor=st.sampled_from(["supervisor", WANG]),
    pause=st.sampled_from(PauseReason),
    to=st.sampled_from(FORCED_TO),
)
_S = OrderState
WAYS: dict[OrderState, tuple[Act, ...]] = {
    _S.OPENED: (Act.HAND_OVER,),
    _S.HANDED_OVER: (Act.ASSIGN,),
    _S.RETURNED: (Act.ASSIGN,),
    _S.DISPATCHED: (Act.ACCEPT,),
    _S.ACCEPTED: (Act.ARRIVE, Act.ARRIVE, Act.SET_OUT, Act.DELAY),
    _S.ON_THE_WAY: (Act.ARRIVE,),
    _S.ON_SITE: (Act.QUOTE, Act.START),
    _S.QUOTED: (Act.CONSENT, Act.APPROVE_BUDGET, Act.CONSENT, Act.DECLINE, Act.DECLINE_BUDGET),
    _S.CONSENTED: (Act.START, Act.START, Act.QUOTE),
    _S.DECLINED: (Act.QUOTE, Act.START),
    _S.WORKING: (Act.FINISH, Act.FINISH, Act.QUOTE, Act.PAUSE),
    _S.PAUSED: (Act.RESUME,),
    _S.TRANSFERRED: (Act.HAND_OVER,),
    _S.AWAITING_SIGNATURE: (
        Act.SIGN,
        Act.NO_SIGNATURE,
        Act.INSPECT,
        Act.ISSUE_CODE,
        Act.SIGN_BY_CODE,
        Act.SIGN_LATER,
    ),
    _S.UNSIGNED: (Act.APPROVE_UNSIGNED, Act.REJECT_UNSIGNED, Act.SIGN, Act.SIGN_BY_CODE),
}
"""How the story goes on where nothing else happens."""
DONE_STATES = {OrderState.DONE, OrderState.POSTED}


class WorkOrderMachine(RuleBasedStateMachine):
    """Desk, dispatcher, technicians, household, supervisor and the other services at one order, in
    any order, some of it reported late.
    """

    order: WorkOrder
    now: datetime

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[OrderClock, int]] = []
        self.events: list[Event] = []
        self.known: tuple[Round, ...] = ()

    @initialize(
        emergency=st.none() | st.sampled_from(Emergency),
        unset=st.booleans(),
        entered_late=BACKDATED,
        place=st.sampled_from([False, False, True]),
        ahead=st.sampled_from([(), TO_THE_SITE, TO_THE_END_OF_WORK]),
    )
    def open(
        self,
        emergency: Emergency | None,
        entered_late: timedelta | None,
        ahead: tuple[Act, ...],
        *,
        unset: bool,
        place: bool,
    ) -> None:
        self.now = MONDAY + (entered_late or timedelta())
        limits = None if unset else GRADE_1
        self.order = an_order(emergency=emergency, limits=limits, entered_at=self.now)
        if place:
            self.order = a_place()
        if unset:
            self.order.change_round(points=POINTS)
        # Some begin in the middle of the story, so that its end is reached often.
        taken_to(self.order, *(TO_THE_SITE if place and ahead else ahead))
        self.now = max(self.now, self.order.history[-1].at)
        self.order.look_ahead(self.now, CALENDAR)

    @rule(wait=WAITS)
    def time_passes(self, wait: timedelta) -> None:
        self.now += wait

    @precondition(lambda self: self.order.open)
    @rule(turns=st.lists(st.integers(0, 9), min_size=1, max_size=12), tried=ATTEMPTS)
    def the_story_goes_on(self, turns: list[int], tried: Attempt) -> None:
        for turn in turns:
            ways = [act for act in WAYS.get(self.order.state, ()) if act in self.order.possible]
            if not ways:
                break
            self._try(ways[turn % len(ways)], tried, by_radio=True, at=None)

    @rule(act=ACTS, tried=ATTEMPTS, earlier=BACKDATED)
    def somebody_tries_anything(self, act: Act, tried: Attempt, earlier: timedelta | None) -> None:
        at = None if earlier is None else self.now - earlier
        self._try(act, tried, by_radio=tried.by_radio, at=at)

    @precondition(lambda self: self.order.round.sign_off is not None)
    @rule(ago=WAITS)
    def the_owner_is_not_satisfied(self, ago: timedelta) -> None:
        self.another_service_tells_something(self.order.round.number, ago, "fail")

    @rule(number=st.integers(0, 3), ago=WAITS, news=st.sampled_from(["post", "satisfy", "fail"]))
    def another_service_tells_something(self, number: int, ago: timedelta, news: str) -> None:
        before = self.order.model_dump()
        heard = report(self.now, at=self.now - ago, heard=True)
        rounds = self.order.rounds
        signed = 0 < number <= len(rounds) and rounds[number - 1].sign_off is not None
        try:
            if news == "post":
                post(self.order, number, heard)
            elif news == "satisfy":
                satisfy(self.order, number, heard)
            else:
                fail(self.order, number, "还在漏", "ZG-1", heard)
        except NotYet:
            assert not signed
            assert self.order.model_dump() == before
            return
        assert signed
        self._rounds_only_grow()

    @rule()
    def warnings_fall_due(self) -> None:
        due = self.order.look_at is not None and self.order.look_at <= self.now
        ends, state = self.order.resumes_at, self.order.state
        if run_out(self.order, report(self.now, by="system")):
            assert due
            assert ends is not None
            assert ends <= self.now
            assert (self.order.pauses[-1].ends, state) == (ends, OrderState.PAUSED)
        reached = self.order.tell(self.now, CALENDAR)
        undecided = self.order.tell_undecided(self.now)
        self.order.look_ahead(self.now, CALENDAR)
        assert due or not (reached or undecided), "something nobody would have looked at"
        assert not self.order.tell_undecided(self.now)
        self.told += [(share.clock, share.percent) for share in reached]
        self.known = self.order.rounds
        assert self.order.look_at is None or self.order.look_at > self.now

    @rule()
    def the_board_shows_what_the_record_says(self) -> None:
        stored = OrderFace.model_validate(self.order.model_dump())
        shown = card_of(stored, {}, self.now, CALENDAR)
        assert shown == card_of(self.order, {}, self.now, CALENDAR)
        running = [read_clock(each, self.now, CALENDAR) for each in self.order.running_clocks()]
        assert shown.overdue == any(each.overdue for each in running)
        assert shown.clock in running or not running
        assert (shown.waiting_for is not None) == (self.order.state is OrderState.PAUSED)

    def _try(self, act: Act, tried: Attempt, *, by_radio: bool, at: datetime | None) -> None:
        """Do it now or some time ago; whatever is not possible must leave no trace."""
        before, possible = self.order.model_dump(), self.order.possible
        history = self.order.history
        asked = replace(tried, now=self.now, by_radio=by_radio, at=at)
        try:
            said = attempt(self.order, act, asked)
        except Refusal:
            assert self.order.model_dump() == before
            return
        assert act in possible, f"{act} was not offered"
        if act in (Act.START, Act.FINISH):
            assert not self.order.round.unanswered, "cut before anybody said yes"
        self.events += said
        LEAD.related = ()
        if act in NOTED:
            assert self.order.history == history, "a note is no step"
        self._rounds_only_grow()

    def _rounds_only_grow(self) -> None:
        """What was known of a round stays; a new one takes over what was agreed and never paid."""
        known, rounds = self.known, self.order.rounds
        assert len(rounds) in (len(known), len(known) + 1) or not known
        for was, now in zip(known[:-1], rounds, strict=False):
            assert was.having(posted_at=None, satisfied_at=None) == now.having(
                posted_at=None, satisfied_at=None
            )
        if known and len(rounds) > len(known):
            before, new = rounds[-2:]
            assert new.agreed == (None if before.sign_off else before.agreed)
            assert new.began_at is not None
            assert new.began_at <= self.order.history[-1].at
            self.told = []
        self.known = rounds
        self.told = [each for each in self.told if each in self.order.told]
        self.order.look_ahead(self.now, CALENDAR)

    @invariant()
    def history_is_legal_and_in_order_of_time(self) -> None:
        steps = self.order.history
        for previous, step in pairwise(steps):
            move = MOVES[step.act]
            assert previous.state in move.sources
            assert step.state in {move.to or previous.state, *move.or_to}
            assert previous.at <= step.at <= max(step.entered_at, previous.at)
        assert self.order.state is steps[-1].state

    @invariant()
    def no_work_begins_before_somebody_agreed(self) -> None:
        agreed = False
        for step in self.order.history:
            agreed |= step.act in (Act.CONSENT, Act.APPROVE_BUDGET)
            assert agreed or step.act is not Act.START

    @invariant()
    def nothing_is_charged_above_what_was_agreed_and_no_agreement_twice(self) -> None:
        charged = [each for each in self.order.rounds if each.sign_off]
        for each in self.order.rounds:
            assert each.total_fen == sum(line.amount_fen for line in each.lines)
            assert each.total_fen <= each.ceiling_fen
        agreements = [each.agreed for each in charged if each.agreed]
        assert len({id(each) for each in agreements}) == len(agreements)
        said = [event for event in self.events if isinstance(event, WorkOrderSignedOff)]
        assert [event.total_fen for event in said] == [each.total_fen for each in charged]
        assert [event.round for event in said] == [each.number for each in charged]

    @invariant()
    def an_order_closes_on_site_by_a_signature_or_one_of_the_other_ways(self) -> None:
        if self.order.state in DONE_STATES:
            assert self.order.round.sign_off is not None
        at_home = self.order.slip.unit_id is not None
        for each in self.order.rounds:
            if (signed := each.sign_off) is None:
                assert each.posted_at is None
                assert each.satisfied_at is None
                continue
            by_hand = signed.how in (SignOff.SIGNATURE, SignOff.INSPECTION)
            of_household = signed.how in (SignOff.SIGNATURE, SignOff.CODE)
            assert at_home == (signed.how is not SignOff.INSPECTION)
            assert by_hand == (signed.file_id is not None)
            assert of_household == (signed.person_id is not None)
            assert (signed.how is SignOff.UNSIGNED) == (signed.reason is not None)
            assert signed.reason is not NoSignature.DISSATISFIED
            if not of_household:
                assert signed.by.id != each.technician_id

    @invariant()
    def what_is_finished_was_looked_at_or_says_why_not(self) -> None:
        for each in self.order.rounds:
            open_ = [point.code for point in each.open_points] if each.finished_at else []
            assert open_ == list(each.left_open.codes if each.left_open else ())
            assert not each.left_open or each.left_open.reason
            assert each.points == self.order.rounds[0].points

    @invariant()
    def one_technician_is_responsible_from_dispatch_to_the_end(self) -> None:
        if self.order.state in NOBODYS:
            assert self.order.technician_id is None
        elif self.order.open:
            assert self.order.technician_id in (WANG, LI)

    @invariant()
    def those_who_help_stand_beside_the_one_responsible_and_leave_with_them(self) -> None:
        helping = self.order.round.helping
        assert len(helping) == len(set(helping))
        assert self.order.technician_id not in helping
        assert not helping or self.order.state in ATTENDED
        for each in self.order.rounds:
            assert sum(there.share_percent for there in each.assistants) <= 100
            assert all(
                there.until is None or there.since <= there.until for there in each.assistants
            )
        assert not any(each.helping for each in self.order.rounds[:-1])

    @invariant()
    def an_order_is_another_ones_duplicate_only_while_it_is_cancelled(self) -> None:
        merged = [step.act for step in self.order.history if step.act in (Act.MERGE, Act.UNMERGE)]
        assert (self.order.merged_into is not None) == (merged[-1:] == [Act.MERGE])
        if self.order.merged_into:
            assert self.order.state is OrderState.CANCELLED

    @invariant()
    def clocks_start_with_the_round_and_run_only_while_open(self) -> None:
        for clock in self.order.clocks():
            assert clock.started_at == self.order.began_at
            assert clock.stopped_at is None or clock.stopped_at >= clock.started_at
            state = clock.state(self.now, CALENDAR)
            if not self.order.open:
                assert state is ClockState.STOPPED
            if clock.limit is None and clock.stopped_at is None:
                assert state is ClockState.UNSET
                assert clock.deadline(CALENDAR) is None

    @invariant()
    def no_reason_holds_a_round_up_for_longer_than_its_cap(self) -> None:
        for reason in PauseReason:
            spent = [each.ends - each.since for each in self.order.pauses if each.reason == reason]
            assert sum(spent, timedelta()) <= (CAPS.of(reason) or timedelta())
        assert (self.order.resumes_at is not None) == (self.order.state is OrderState.PAUSED)

    @invariant()
    def a_clock_agrees_with_the_minutes_of_the_record(self) -> None:
        """Levels.md, clocks 3, 6, 9: what has run is what is neither paused nor past the stop."""
        for clock in self.order.clocks():
            if clock.limit is None or clock.limit.basis is Basis.WORKING_TIME:
                continue
            end = min(self.now, clock.stopped_at or self.now)
            stood = [min(each.ends, end) - each.since for each in self.order.pauses]
            ran = max(end - clock.started_at, timedelta())
            assert clock.elapsed(self.now, CALENDAR) == ran - sum(
                (each for each in stood if each > timedelta()), timedelta()
            )
        paused = any(each.covers(self.now) for each in self.order.pauses)
        shown = {clock.state(self.now, CALENDAR) for clock in self.order.running_clocks()}
        assert not (paused and ClockState.RUNNING in shown)
        assert paused or ClockState.PAUSED not in shown

    @invariant()
    def the_indexes_agree_with_the_record(self) -> None:
        running = [clock for clock in self.order.clocks() if clock.stopped_at is None]
        deadlines = [found.instant for clock in running if (found := clock.deadline(CALENDAR))]
        assert self.order.deadline_at == min(deadlines, default=NEVER)
        urged = [note.at for note in self.order.round.notes if note.urge and self.order.open]
        assert self.order.runs_out_at == min([self.order.deadline_at, *urged])
        for waiting in (self.order.undecided, self.order.resumes_at):
            assert waiting is None or (self.order.look_at or NEVER) <= waiting

    @invariant()
    def every_share_is_told_once(self) -> None:
        assert len(self.told) == len(set(self.told))
        assert set(self.told) == self.order.told
        assert all(percent in WARNED_PERCENT for _, percent in self.told)

    def teardown(self) -> None:
        assert WorkOrder.model_validate_json(self.order.model_dump_json()) == self.order


TestWorkOrderMachine = pytest.mark.rule("W06", "E19", "A08", "A09", "E01", "E11", "T19")(
    WorkOrderMachine.TestCase
)
TestWorkOrderMachine.settings = settings(max_examples=35, stateful_step_count=30, deadline=None)
