"""Where a card lies: by who owes the next step."""

from collections import Counter

import pytest

from dispatch.acts.model.table import OPEN_STATES
from dispatch.board.queries.cards import tokens_of
from dispatch.board.queries.columns import COLUMN_STATES, COLUMN_TEXTS, Column


def test_every_open_state_lies_in_exactly_one_column() -> None:
    found = Counter(state for states in COLUMN_STATES.values() for state in states)

    assert set(found) == OPEN_STATES
    assert set(found.values()) == {1}
    assert set(COLUMN_TEXTS) == set(COLUMN_STATES) == set(Column)


@pytest.mark.parametrize("text", ["", "8-2-0101", "WX-20261123-0007", "0007", ".*"])
def test_a_number_or_a_room_is_no_persons_name(text: str) -> None:
    assert tokens_of(text) is None


@pytest.mark.parametrize("text", ["张三", "zhangsf", "zsf"])
def test_a_name_its_spelling_and_initials_ask_for_a_person(text: str) -> None:
    assert tokens_of(text)
