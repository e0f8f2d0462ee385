"""Amounts in Chinese capitals (facts.md 20)."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contracts.words import Fen
from fees.documents.model import rmb_capitals
from fees.words.model import yuan

DIGITS = {character: value for value, character in enumerate("零壹贰叁肆伍陆柒捌玖")}
PLACES = {"拾": 10, "佰": 100, "仟": 1000}


def read_back(words: str) -> int:
    """Fen, from capitals: reads digits and places as they come, and skips 零."""
    amount = re.fullmatch(r"(?:(.+)元)?(?:零)?(?:(.)角)?(?:零)?(?:(.)分)?整?", words)
    assert amount is not None, words
    whole, jiao, fen = amount.groups(default="零")
    total = group = digit = 0
    for character in whole:
        if character in PLACES:
            group, digit = group + digit * PLACES[character], 0
        elif character == "万":
            total, group, digit = total + (group + digit) * 10**4, 0, 0
        elif character == "亿":
            total, group, digit = (total + group + digit) * 10**8, 0, 0
        else:
            digit = DIGITS[character]
    return (total + group + digit) * 100 + DIGITS[jiao] * 10 + DIGITS[fen]


@pytest.mark.rule("facts.md 20")
@pytest.mark.parametrize(
    ("fen", "words"),
    [
        (0, "零元整"),
        (5, "伍分"),
        (50, "伍角整"),
        (100, "壹元整"),
        (1000, "壹拾元整"),
        (32504, "叁佰贰拾伍元零肆分"),
        (140950, "壹仟肆佰零玖元伍角整"),
        (600714, "陆仟零柒元壹角肆分"),
        (1640902, "壹万陆仟肆佰零玖元零贰分"),
        (10700053, "壹拾万柒仟元伍角叁分"),
        (1000050000, "壹仟万零伍佰元整"),
        (10000000100, "壹亿零壹元整"),
        (123456, "壹仟贰佰叁拾肆元伍角陆分"),
    ],
)
def test_amounts_read_as_the_rules_for_receipts_write_them(fen: int, words: str) -> None:
    assert rmb_capitals(Fen(fen)) == words


@given(st.integers(0, 10**14 - 1))
@settings(max_examples=200)
def test_capitals_read_back_to_the_same_fen_and_never_say_zero_twice(fen: int) -> None:
    words = rmb_capitals(Fen(fen))

    assert read_back(words) == fen
    assert "零零" not in words
    assert words.endswith("整") == (fen % 10 == 0)


@pytest.mark.parametrize("fen", [-1, 10**14])
def test_there_are_no_capitals_for_less_than_nothing_or_a_trillion(fen: int) -> None:
    with pytest.raises(ValueError, match="no capitals"):
        rmb_capitals(Fen(fen))


def test_digits_have_two_places_and_thousands() -> None:
    assert [yuan(Fen(fen)) for fen in (0, 7, 123456, -1000)] == [
        "0.00",
        "0.07",
        "1,234.56",
        "-10.00",
    ]
