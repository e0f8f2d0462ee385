"""代管: pieces never vanish, whatever anybody does in whatever order (W11)."""

from datetime import timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from contracts.custody import Handling, Warned
from contracts.refusals import Refusal
from contracts.words import FileId, OrderId, SeriesNumber
from dispatch.custody.events import custody_short
from dispatch.custody.model.pieces import Condition, Piece, Place
from dispatch.custody.model.refusals import (
    CountsDiffer,
    DamageWithoutPhoto,
    NotChecked,
    OwnLoss,
    TagTwice,
)
from dispatch.custody.model.slip import OVER, CustodySlip, counted_in
from dispatch.custody.model.stages import Handled, Stage
from tests.unit.dispatch.builders import MONDAY, SIGNATURE, ZHANG, staff

CHEN, SONG = staff("chen"), staff("song")
TAGS = ("A1", "A2", "A3")
PHOTO = FileId("f-photo")
DUE = MONDAY + timedelta(days=2)
HOUR = timedelta(hours=1)


def seen(damage: str = "", *photos: FileId) -> Condition:
    return Condition(damage=damage, photos=photos, at=MONDAY, by=CHEN)


def piece(tag: str, damage: str = "", *photos: FileId) -> Piece:
    return Piece(tag=tag, what="衬衫", taken_in=seen(damage, *photos))


def a_slip() -> CustodySlip:
    pieces = counted_in([piece(tag) for tag in TAGS], counted=3)
    taken = Handled(what=Handling.TAKE_IN, tags=TAGS, at=MONDAY, by=CHEN, counted=3)
    slip = CustodySlip(
        id="c-1",
        number=SeriesNumber("DG-20261123-0001"),
        order_id=OrderId("order-1"),
        order_number="WX-20261123-0001",
        promised_at=DUE,
        pieces=pieces,
        handled=(taken,),
    )
    slip.look_ahead(None)
    return slip


def sent(*tags: str) -> CustodySlip:
    slip = a_slip()
    many = len(tags)
    slip.send_out(
        tags, "洁美", "小李", MONDAY + HOUR, CHEN, MONDAY, counted=many, vendor_counted=many
    )
    return slip


@pytest.mark.rule("W11")
def test_what_is_taken_in_is_counted_tagged_and_shown() -> None:
    with pytest.raises(CountsDiffer):
        counted_in([piece("A1")], counted=2)
    with pytest.raises(TagTwice, match="A1"):
        counted_in([piece("A1"), piece("A1")], counted=2)
    with pytest.raises(DamageWithoutPhoto, match="A1"):
        counted_in([piece("A1", "袖口破")], counted=1)
    assert counted_in([piece("A1", "袖口破", PHOTO)], counted=1)


@pytest.mark.rule("W11")
def test_nothing_leaves_before_both_counted_the_same_and_what_stays_away_is_missing() -> None:
    with pytest.raises(CountsDiffer):
        a_slip().send_out(TAGS, "洁美", "小李", DUE, CHEN, MONDAY, counted=3, vendor_counted=2)
    slip = sent(*TAGS)

    missing = slip.come_back(["A1", "A2"], TAGS, "小李", CHEN, MONDAY, counted=2, vendor_counted=3)
    slip.look_ahead(None)

    short = custody_short(slip)
    assert [each.tag for each in missing] == ["A3"]
    assert slip.stage is Stage.MISSING
    assert short
    assert (short.counted, short.other_counted, short.missing) == (2, 3, ("A3",))
    with pytest.raises(OwnLoss):
        slip.settle(["A3"], "照价赔偿", CHEN, MONDAY)
    slip.settle(["A3"], "照价赔偿", SONG, MONDAY)
    assert slip.of(Place.SETTLED)


@pytest.mark.rule("W11")
def test_what_the_vendor_had_is_looked_at_before_it_goes_back() -> None:
    slip = sent("A1")
    slip.come_back(["A1"], ["A1"], "小李", CHEN, MONDAY, counted=1, vendor_counted=1)

    with pytest.raises(NotChecked, match="A1"):
        slip.give_back(TAGS, ZHANG, SIGNATURE, CHEN, MONDAY, counted=3)
    slip.check(["A1"], seen("纽扣脱落", PHOTO))
    with pytest.raises(CountsDiffer):
        slip.give_back(TAGS, ZHANG, SIGNATURE, CHEN, MONDAY, counted=2)
    slip.give_back(TAGS, ZHANG, SIGNATURE, CHEN, MONDAY, counted=3)

    slip.look_ahead(None)
    assert (slip.closed, slip.stage, slip.look_at) == (True, Stage.CLOSED, None)
    assert slip.pieces[0].new_damage == "纽扣脱落"


@pytest.mark.rule("T35")
def test_its_time_is_told_once_here_and_at_the_vendors() -> None:
    slip, soon = sent("A1"), timedelta(days=1)
    slip.look_ahead(soon)
    assert slip.look_at == MONDAY + HOUR

    assert slip.tell(MONDAY + HOUR, soon) == [Warned.VENDOR_LATE]
    assert set(slip.tell(DUE, soon)) == {Warned.OVERDUE, Warned.DUE_SOON}
    slip.look_ahead(soon)
    assert not slip.tell(DUE, soon)
    assert {slip.look_at} == {None}
    assert slip.overdue(DUE)


class CustodyMachine(RuleBasedStateMachine):
    """Anybody does anything to any pieces; each is always in exactly one place, and what left our
    hands was counted by both.
    """

    def __init__(self) -> None:
        super().__init__()
        self.slip = a_slip()
        self.before = {each.tag: each.place for each in self.slip.pieces}

    @rule(
        act=st.sampled_from(sorted(set(Handling) - {Handling.TAKE_IN})),
        tags=st.sets(st.sampled_from([*TAGS, "Z9"]), min_size=1),
        came=st.sets(st.sampled_from(TAGS)),
        off=st.sampled_from([0, 0, 0, 1]),
        by=st.sampled_from([CHEN, SONG]),
    )
    def handle(self, act: Handling, tags: set[str], came: set[str], off: int, by: object) -> None:
        slip, kept = self.slip, self.slip.model_dump()
        many = len(tags) + off
        who = SONG if by == SONG else CHEN
        try:
            match act:
                case Handling.SEND_OUT:
                    slip.send_out(
                        tags, "洁美", "李", DUE, who, MONDAY, counted=many, vendor_counted=many
                    )
                case Handling.COME_BACK:
                    slip.come_back(
                        came & tags,
                        tags,
                        "李",
                        who,
                        MONDAY,
                        counted=len(came & tags) + off,
                        vendor_counted=many,
                    )
                case Handling.FIND:
                    slip.find(tags, "烘干机内", who, MONDAY)
                case Handling.CHECK:
                    slip.check(tags, seen("破" * off, *([PHOTO] * off)))
                case Handling.GIVE_BACK:
                    slip.give_back(tags, ZHANG, SIGNATURE, who, MONDAY, counted=many)
                case _:
                    slip.settle(tags, "赔偿", who, MONDAY)
        except Refusal:
            assert slip.model_dump() == kept
        slip.look_ahead(None)

    @invariant()
    def pieces_never_vanish(self) -> None:
        assert tuple(each.tag for each in self.slip.pieces) == TAGS
        assert sum(len(self.slip.of(place)) for place in Place) == len(TAGS)
        now = {each.tag: each.place for each in self.slip.pieces}
        for tag, was in self.before.items():
            assert was not in OVER or now[tag] is was, "what is with the owner stays there"
        self.before = now
        assert self.slip.closed == (self.slip.stage is Stage.CLOSED)
        assert (self.slip.stage is Stage.MISSING) == bool(self.slip.of(Place.MISSING))
        assert set(self.slip.tags_out) == {tag for tag, place in now.items() if place not in OVER}

    @invariant()
    def every_hand_over_says_who_had_which_piece(self) -> None:
        told = {Place.HELD: Handling.TAKE_IN}
        for each in self.slip.pieces:
            acts = [done for done in self.slip.handled if each.tag in (*done.tags, *done.missing)]
            last = acts[-1]
            assert (each.tag in last.missing) == (each.place is Place.MISSING)
            if each.place is Place.GIVEN_BACK:
                assert (last.what, last.file_id) == (Handling.GIVE_BACK, SIGNATURE)
            if each.place is Place.AT_VENDOR:
                assert last.counted == last.other_counted == len(last.tags)
        assert told[Place.HELD] is self.slip.handled[0].what


TestCustodyMachine = CustodyMachine.TestCase
TestCustodyMachine.settings = settings(max_examples=12, stateful_step_count=12, deadline=None)
