"""Where a card lies: by who owes the next step."""

from collections import Counter

from chassis.caller import Caller
from contracts.permissions import Permission
from contracts.words import EstateId, StaffId
from dispatch.acts.model.table import OPEN_STATES
from dispatch.board.queries.columns import COLUMN_STATES, COLUMN_TEXTS, Column
from dispatch.board.queries.moves import board_moves


def test_every_open_state_lies_in_exactly_one_column() -> None:
    found = Counter(state for states in COLUMN_STATES.values() for state in states)

    assert set(found) == OPEN_STATES
    assert set(found.values()) == {1}
    assert set(COLUMN_TEXTS) == set(COLUMN_STATES) == set(Column)


def test_a_move_leads_to_another_column_and_says_whose_it_is() -> None:
    night = Caller(
        staff_id=StaffId("ma"),
        estate=EstateId("cuihu"),
        permissions=frozenset({Permission.SEE_ORDERS.value, Permission.HAND_OVER_ORDERS.value}),
    )
    moves = {move.act.code: move for move in board_moves(night)}

    assert [code for code, move in moves.items() if move.yours] == ["hand_over"]
    assert moves["hand_over"].column is Column.TO_ASSIGN
    assert moves["assign"].column is Column.COMING
    assert moves["arrive"].by_radio
    for move in moves.values():
        assert set(move.states) <= OPEN_STATES
        assert set(move.states) - COLUMN_STATES[move.column], "it leaves some other column"
    assert not any(move.yours for move in board_moves(None))
