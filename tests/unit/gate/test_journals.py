"""A tablet's journal: whatever is sent how often and in which pieces, each act counts once and in
the order it was written.
"""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from pydantic import ValidationError

from contracts.words import Actor, ActorKind, DeviceId, StaffId
from gate.acts.model.kept import Act, Journal, Outcome, Place, SaidDifference
from gate.acts.model.refusals import DecidedAlready, NothingMissing, NothingToDecide
from gate.acts.model.sent import ReportedAct, SentAct, content_of, corrected

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
MANAGER = Actor(kind=ActorKind.STAFF, id="m1")


class Sending(RuleBasedStateMachine):
    """A tablet whose clock jumps and whose line breaks, and the journal at the other end."""

    def __init__(self) -> None:
        super().__init__()
        self.now = NOON
        self.clock_ms = 0
        self.written: list[tuple[int, datetime, int | None]] = []
        self.taken: list[tuple[int, datetime]] = []
        self.journal = Journal(id="j", device=DeviceId("d"), gate="north", heard_at=NOON)

    @rule(seconds=st.integers(0, 7_200))
    def time_passes(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    @rule(off_ms=st.integers(-7_200_000, 7_200_000))
    def the_clock_jumps(self, off_ms: int) -> None:
        self.clock_ms = off_ms

    @rule(measured=st.booleans())
    def something_happens(self, measured: bool) -> None:
        shown = self.now + timedelta(milliseconds=self.clock_ms)
        offset = -self.clock_ms if measured else None
        self.written.append((len(self.written) + 1, shown, offset))

    @precondition(lambda self: self.written)
    @rule(data=st.data())
    def some_of_it_is_sent(self, data: st.DataObject) -> None:
        for sequence, at, offset in sorted(data.draw(st.lists(st.sampled_from(self.written)))):
            match self.journal.place(sequence):
                case Place.NEXT:
                    after = self.journal.last_at
                    moment = corrected(at, offset, received=self.now, after=after)
                    self.journal.advance(at=moment, heard_at=self.now, clock_offset_ms=offset)
                    self.taken.append((sequence, moment))
                case Place.BEHIND:
                    assert sequence <= len(self.taken)
                case Place.BEYOND_A_GAP:
                    assert sequence > len(self.taken) + 1

    @invariant()
    def each_counts_once_in_its_order(self) -> None:
        assert [sequence for sequence, _ in self.taken] == list(range(1, len(self.taken) + 1))
        assert self.journal.expects == len(self.taken) + 1

    @invariant()
    def no_moment_is_before_the_one_ahead_or_after_it_was_heard(self) -> None:
        moments = [moment for _, moment in self.taken]
        assert moments == sorted(moments)
        assert all(moment <= self.now for moment in moments)

    def teardown(self) -> None:
        for sequence, at, offset in self.written:
            if self.journal.place(sequence) is Place.NEXT:
                moment = corrected(at, offset, received=self.now, after=self.journal.last_at)
                self.journal.advance(at=moment, heard_at=self.now, clock_offset_ms=offset)
        assert self.journal.expects == len(self.written) + 1


TestSending = Sending.TestCase
TestSending.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)


def test_a_gap_is_told_from_its_first_act_beyond_and_ends_when_it_is_filled_or_passed_over() -> (
    None
):
    journal = Journal(id="j", device=DeviceId("d"), gate="north", heard_at=NOON)
    later = NOON + timedelta(minutes=5)
    with pytest.raises(NothingMissing):
        journal.pass_over()

    journal.note_gap(5, NOON)
    journal.note_gap(3, later)
    journal.note_gap(4, later)
    assert (journal.beyond, journal.beyond_since) == (3, NOON)
    journal.advance(at=NOON, heard_at=later, clock_offset_ms=None)
    assert journal.beyond == 3

    assert list(journal.pass_over()) == [2]
    assert gap_of(journal) == {"expects": 3, "beyond": None, "beyond_since": None}
    assert journal.place(2) is Place.BEHIND
    journal.note_gap(4, NOON)
    journal.advance(at=NOON, heard_at=later, clock_offset_ms=None)
    assert gap_of(journal) == {"expects": 4, "beyond": None, "beyond_since": None}


@given(off=st.timedeltas(timedelta(hours=-9), timedelta(hours=9)), ago=st.integers(0, 50_000))
def test_a_measured_clock_is_put_right_to_the_millisecond(off: timedelta, ago: int) -> None:
    off = timedelta(milliseconds=off // timedelta(milliseconds=1))
    happened = NOON - timedelta(seconds=ago)

    moment = corrected(happened + off, round(-off / timedelta(milliseconds=1)), received=NOON)

    assert moment == happened


def test_without_a_measurement_a_fast_clock_cannot_tell_of_the_future() -> None:
    assert corrected(NOON + timedelta(hours=2), None, received=NOON) == NOON


@pytest.mark.parametrize(("offset", "skewed"), [(None, False), (120_000, False), (-120_001, True)])
def test_a_clock_more_than_two_minutes_off_is_shown(offset: int | None, skewed: bool) -> None:
    assert reported(clock_offset_ms=offset).skewed is skewed


@pytest.mark.rule("N17", "T30")
@pytest.mark.parametrize(
    ("touched", "phone_ms", "handling_ms"),
    [(None, 0, None), (-20, None, 20_000), (-20, 12_000, 8_000), (-5, 9_000, 0), (5, 0, None)],
)
def test_the_time_on_the_phone_is_not_the_guards(
    touched: int | None, phone_ms: int | None, handling_ms: int | None
) -> None:
    began = None if touched is None else NOON + timedelta(seconds=touched)

    assert reported(touched_at=began, phone_ms=phone_ms).handling_ms == handling_ms


@pytest.mark.parametrize(
    "wrong",
    [
        {"sequence": 0},
        {"at": "2026-11-22T12:00:00"},
        {"at": "1969-12-31T00:00:00Z"},
        {"clock_offset_ms": 10**15},
        {"kind": "Visit.Admit"},
        {"guard": " "},
        {"document_ms": -1},
        {"colour": "red"},
    ],
)
def test_an_envelope_that_makes_no_sense_is_not_read(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        reported(**wrong)


def test_of_a_malformed_act_its_place_is_read_and_nothing_of_it_is_shown() -> None:
    sent = SentAct.model_validate(
        {"id": str(uuid4()), "journal": str(uuid4()), "sequence": 3, "data": "王小二", "at": 7}
    )

    assert sent.sequence == 3
    assert sent.model_dump(mode="json")["data"] == "王小二"
    assert "王小二" not in repr(sent)


def test_a_newly_measured_offset_makes_no_other_act() -> None:
    sent = {"id": "1", "data": {"people": 3}}

    assert content_of(sent | {"clock_offset_ms": 5}) == content_of(sent | {"clock_offset_ms": 9})
    assert content_of(sent) != content_of(sent | {"data": {"people": 4}})


def test_a_kept_act_is_decided_once_and_others_never() -> None:
    held, done = kept(held=True), kept(held=False)

    held.decide(applied=True, at=NOON, by=MANAGER, why="")

    with pytest.raises(DecidedAlready):
        held.decide(applied=False, at=NOON, by=MANAGER, why="")
    with pytest.raises(NothingToDecide):
        done.decide(applied=True, at=NOON, by=MANAGER, why="")


@pytest.mark.rule("J7")
def test_a_forgotten_act_names_nobody_and_still_counts() -> None:
    act = kept(held=True)
    act.decide(applied=False, at=NOON + timedelta(days=2), by=MANAGER, why="王小二重复登记")
    assert act.remembered_since == NOON + timedelta(days=2)

    act.erase()

    assert "王" not in act.model_dump_json()
    assert (act.outcome, act.differences[0].code, act.erase_at) == (
        Outcome.REJECTED,
        "ActMalformed",
        None,
    )


def gap_of(journal: Journal) -> dict[str, object]:
    return journal.model_dump(include={"expects", "beyond", "beyond_since"})


def reported(**fields: object) -> ReportedAct:
    """An act as a tablet sends it."""
    usual = {
        "id": uuid4(),
        "journal": uuid4(),
        "sequence": 1,
        "kind": "emergency.printed",
        "guard": "g1",
        "at": NOON,
        "data": {},
    }
    return ReportedAct.model_validate(usual | fields)


def kept(*, held: bool) -> Act:
    """An act as its row keeps it."""
    return Act(
        id=str(uuid4()),
        journal=str(uuid4()),
        sequence=1,
        kind="visit.admit",
        guard=StaffId("g1"),
        device=DeviceId("d1"),
        gate="north",
        at=NOON,
        received_at=NOON,
        outcome=Outcome.REJECTED if held else Outcome.DONE,
        differences=(SaidDifference(code="ActMalformed", zh="王小二", en="王小二"),),
        content="digest",
        sent='{"name": "王小二"}',
        held=held,
    )
