"""Shifts and hand-overs: whatever is told, in whatever order, the next guard is on and nothing that
differs is lost.
"""

from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chassis.work import Work
from contracts.gate import DiscrepancyRaised, ShiftHandedOver
from contracts.words import StaffId
from gate.discrepancies.collection import DISCREPANCIES
from gate.discrepancies.model import Discrepancy
from gate.drafts.collection import DRAFTS
from gate.drafts.commands import LeaveDraft, TakeDraft, leave_draft, take_draft
from gate.drafts.model import Draft, DraftState
from gate.shifts.collection import HAND_OVERS, SHIFTS
from gate.shifts.commands import (
    BeginShift,
    HandOverShift,
    LineTold,
    begin_shift,
    hand_over_shift,
    look_at_shift,
)
from gate.shifts.model import HandOver, Shift, ShiftState
from gate.telling.model import FOREMAN, Told
from tests.unit.gate.shelf import OPENING, Server, a_server, told

EVENING = OPENING + timedelta(hours=15)
SHIFT = "11111111-1111-4111-8111-111111111111"
HAND_OVER = "22222222-2222-4222-8222-222222222222"
ANOTHER = "33333333-3333-4333-8333-333333333333"
DRAFT = "44444444-4444-4444-8444-444444444444"

Deed = Callable[[Server], None]


def the_gate() -> Server:
    return a_server(SHIFTS, HAND_OVERS, DRAFTS, DISCREPANCIES)


def at(minutes: int) -> datetime:
    return EVENING + timedelta(minutes=minutes)


def done(
    server: Server, use_case: Callable[[Work, Told], Coroutine[Any, Any, Any]], heard: Told
) -> list[str]:
    """As the taking of acts does it: the differences' names."""

    async def act(work: Work) -> None:
        await use_case(work, heard)

    server.run(act)
    return [each.code for each in heard.differences]


def begins(server: Server, guard: str, minutes: int, *, shift: str = SHIFT) -> None:
    command = BeginShift(shift_id=shift)
    done(server, lambda work, heard: begin_shift(command, work, heard), told(at(minutes), by=guard))


def hands_over(
    server: Server,
    *lines: LineTold,
    to: str = "next",
    by: str = "guard",
    minutes: int = 480,
    id_: str = HAND_OVER,
) -> list[str]:
    command = HandOverShift(
        hand_over_id=id_, shift_id=SHIFT, lines=lines, to_guard=StaffId(to), drafts=("visit.admit",)
    )
    return done(
        server,
        lambda work, heard: hand_over_shift(command, work, heard),
        told(at(minutes), by=by),
    )


def the_shift(server: Server) -> Shift:
    [shift] = server.shelf.all_of(Shift)
    return shift


def line(key: str = "cards_stock", *, tallies: bool = True, **more: Any) -> LineTold:
    return LineTold(key=key, tallies=tallies, **more)


@pytest.mark.rule("F17")
def test_several_guards_are_on_together_each_since_they_came() -> None:
    server = the_gate()

    begins(server, "zhang", 0)
    begins(server, "li", 5)
    begins(server, "zhang", 30)

    shift = the_shift(server)
    assert [(on.guard, on.at) for on in shift.guards] == [("zhang", at(0)), ("li", at(5))]
    assert (shift.state, shift.began_at, shift.gate) == (ShiftState.ON, at(0), "main")


@pytest.mark.rule("E02", "F17")
def test_a_hand_over_always_completes_and_what_does_not_tally_is_a_difference() -> None:
    server = the_gate()
    begins(server, "guard", 0)

    codes = hands_over(
        server,
        line("people_inside", counted=3),
        line(tallies=False, expected=20, counted=19, note="卡盒缺 7 号"),
        line("deposits_fen", expected=5_000, counted=4_000),
        line("something_newer", tallies=False),
    )

    assert codes == ["LineDoesNotTally"] * 3
    assert the_shift(server).state is ShiftState.HANDED_OVER
    [hand_over] = server.shelf.all_of(HandOver)
    assert (hand_over.differences, len(hand_over.lines)) == (3, 4)
    [said] = [event for event in server.said if isinstance(event, ShiftHandedOver)]
    assert (said.from_staff_id, said.to_staff_id) == ("guard", "next")
    assert (said.lines, said.differences, said.drafts) == (4, 3, 1)


@pytest.mark.rule("E02")
def test_the_difference_says_what_was_expected_counted_and_noted() -> None:
    refusal = told(at(0))
    server = the_gate()
    lacking = line(tallies=False, expected=20, counted=19, note="卡盒缺 7 号")
    command = HandOverShift(
        hand_over_id=HAND_OVER, shift_id=SHIFT, lines=(lacking,), to_guard=StaffId("next")
    )

    done(server, lambda work, heard: hand_over_shift(command, work, heard), refusal)

    [difference] = refusal.differences
    assert difference.refusal.message("zh") == (
        "交接“卡盒内的卡”不符：应为 20，实点 19（卡盒缺 7 号）。请班长核实。"
    )
    assert "cards in the box" in difference.refusal.message("en")


def test_nobody_takes_over_from_themselves_unseen() -> None:
    assert hands_over(the_gate(), line(), to="guard") == ["TakenOverByOneself"]


def test_a_hand_over_told_again_changes_nothing_and_a_second_one_is_a_difference() -> None:
    server = the_gate()
    begins(server, "guard", 0)

    assert hands_over(server, line()) == []
    assert hands_over(server, line()) == []
    assert hands_over(server, line(), minutes=470, id_=ANOTHER) == ["HandedOverTwice"]

    ended = the_shift(server).ended
    assert ended is not None
    assert (ended.hand_over_id, ended.at) == (ANOTHER, at(470))
    assert len(server.shelf.all_of(HandOver)) == 2


@given(st.permutations(range(5)), st.integers(0, 4))
def test_any_order_and_repetition_of_what_is_told_ends_in_the_same_shift(
    order: list[int], repeated: int
) -> None:
    deeds: list[Deed] = [
        lambda server: begins(server, "zhang", 0),
        lambda server: begins(server, "li", 5),
        lambda server: begins(server, "zhang", 200),
        lambda server: hands_over_quietly(server, 480, HAND_OVER),
        lambda server: hands_over_quietly(server, 470, ANOTHER),
    ]
    in_order, shuffled = the_gate(), the_gate()

    for deed in deeds:
        deed(in_order)
    for place in [*order, repeated]:
        deeds[place](shuffled)

    assert the_shift(shuffled) == the_shift(in_order)


def hands_over_quietly(server: Server, minutes: int, id_: str) -> None:
    hands_over(server, line(), minutes=minutes, id_=id_)


@pytest.mark.rule("E02")
def test_a_shift_nobody_handed_over_lapses_and_the_foreman_is_told() -> None:
    server = the_gate()
    begins(server, "guard", 0)
    assert the_shift(server).give_up_at == at(0) + timedelta(hours=24)

    server.run(lambda work: look_at_shift(SHIFT, work))

    assert the_shift(server).state is ShiftState.LAPSED
    [found] = server.shelf.all_of(Discrepancy)
    assert (found.code, found.owner, found.about) == ("ShiftNotHandedOver", FOREMAN, SHIFT)
    assert any(isinstance(event, DiscrepancyRaised) for event in server.said)
    hands_over(server, line())
    assert the_shift(server).state is ShiftState.HANDED_OVER


def test_a_shift_handed_over_in_time_does_not_lapse() -> None:
    server = the_gate()
    begins(server, "guard", 0)
    hands_over(server, line())

    assert the_shift(server).give_up_at is None
    server.run(lambda work: look_at_shift(SHIFT, work))
    assert server.shelf.all_of(Discrepancy) == []


def leaves(server: Server, minutes: int = 0) -> None:
    command = LeaveDraft(
        draft_id=DRAFT, kind="visit.admit", data={"name": "王小明", "people": 2}, note="等业主回电"
    )
    done(server, lambda work, heard: leave_draft(command, work, heard), told(at(minutes)))


def takes(server: Server, by: str, minutes: int = 10) -> list[str]:
    command = TakeDraft(draft_id=DRAFT)
    heard = told(at(minutes), by=by)
    return done(server, lambda work, heard: take_draft(command, work, heard), heard)


@pytest.mark.rule("E02")
def test_a_half_done_act_passes_on_and_is_kept_no_longer_than_needed() -> None:
    server = the_gate()
    leaves(server)
    [left] = server.shelf.all_of(Draft)
    assert (left.state, left.kind, "王小明" in left.content) == (
        DraftState.LEFT,
        "visit.admit",
        True,
    )

    assert takes(server, "next") == []
    assert takes(server, "next") == []
    assert takes(server, "third") == ["DraftTakenTwice"]

    [taken] = server.shelf.all_of(Draft)
    assert (taken.state, taken.content, taken.note, taken.erase_at) == (
        DraftState.TAKEN,
        "",
        "",
        None,
    )


def test_a_draft_taken_before_it_was_told_of_ends_the_same() -> None:
    one, other = the_gate(), the_gate()
    leaves(one)
    takes(one, "next")

    takes(other, "next")
    leaves(other)

    assert one.shelf.all_of(Draft) == other.shelf.all_of(Draft)


def test_forgetting_leaves_what_was_counted() -> None:
    server = the_gate()
    hands_over(server, line(tallies=False, expected=2, counted=1, note="王小明的卡"))
    [hand_over] = server.shelf.all_of(HandOver)
    leaves(server)
    [draft] = server.shelf.all_of(Draft)
    assert hand_over.erase_at == at(480) + timedelta(days=30)

    hand_over.erase()
    draft.erase()

    assert [(each.expected, each.counted, each.note) for each in hand_over.lines] == [(2, 1, "")]
    assert (draft.state, draft.content, draft.note) == (DraftState.FORGOTTEN, "", "")
