"""What somebody types to look for something is a text, never a pattern."""

import re

import pytest

from chassis.sought import literally


@pytest.mark.parametrize("typed", ["8-2-0101", "a.c", "(", "\0", "井\0盖$"])
def test_a_typed_text_matches_itself_and_nothing_else(typed: str) -> None:
    pattern = literally(typed)

    assert "\0" not in pattern, "MongoDB takes no pattern that holds one"
    assert re.fullmatch(pattern, typed)
    assert not re.fullmatch(pattern, "abc")
