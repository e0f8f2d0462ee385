"""What is asked of those who pass without a visit, and that counting forgets nobody."""

from collections import Counter
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.words import Actor, ActorKind, UnitId
from gate.passages.model import (
    PASSAGE_TEXTS,
    Direction,
    HourCount,
    Passage,
    PassageKind,
    Source,
)

NOW = datetime(2026, 11, 22, 2, tzinfo=UTC)
ALL_ASKED = {"driver_asked": True, "staff_card_asked": True}


def a_passage(what: PassageKind, **fields: Any) -> Passage:
    usual: dict[str, Any] = {
        "id": "1",
        "what": what,
        "direction": Direction.IN,
        "at": NOW,
        "told_at": NOW,
        "by": Actor(kind=ActorKind.STAFF, id="guard"),
    }
    return Passage(**usual | fields)


@pytest.mark.rule("E03", "F39", "F40", "W22")
@pytest.mark.parametrize(
    ("passage", "missing"),
    [
        (a_passage(PassageKind.RESIDENT), []),
        (a_passage(PassageKind.RIDER), ["WhereToMissing"]),
        (a_passage(PassageKind.RIDER, unit_id=UnitId("u1")), []),
        (a_passage(PassageKind.PARCEL, place="快递架"), []),
        (a_passage(PassageKind.STAFF), ["StaffCardMissing"]),
        (a_passage(PassageKind.STAFF, card_number="0012"), []),
        (a_passage(PassageKind.RESIDENT_VEHICLE), ["PlateMissing", "DriverMissing"]),
        (a_passage(PassageKind.COMPANY_VEHICLE, plate="沪A12345", driver="李"), []),
        (a_passage(PassageKind.RESIDENT_VEHICLE, plate="沪A12345", source=Source.READER), []),
    ],
)
def test_of_each_kind_is_asked_what_the_estate_wants_to_know(
    passage: Passage, missing: list[str]
) -> None:
    found = passage.objections(**ALL_ASKED)

    assert [type(each).__name__ for each in found] == missing


@pytest.mark.parametrize("what", [PassageKind.STAFF, PassageKind.RESIDENT_VEHICLE])
def test_an_estate_may_ask_less(what: PassageKind) -> None:
    passage = a_passage(what, plate="沪A12345")

    assert passage.objections(driver_asked=False, staff_card_asked=False) == []


@given(
    st.lists(st.tuples(st.sampled_from(PassageKind), st.sampled_from(Direction)), max_size=30),
    st.randoms(),
)
def test_counts_are_the_same_in_any_order_and_lose_nobody(
    passed: list[tuple[PassageKind, Direction]], random: Any
) -> None:
    def counted(order: list[tuple[PassageKind, Direction]]) -> dict[str, int]:
        count = HourCount(id="c", day=date(2026, 11, 22), hour=10, gate="south")
        for what, direction in order:
            count.add(a_passage(what, direction=direction))
        return count.passed

    shuffled = random.sample(passed, len(passed))
    assert counted(passed) == counted(shuffled)
    assert counted(passed) == Counter(f"{what.value} {way.value}" for what, way in passed)


def test_what_is_forgotten_names_nobody_and_still_counts() -> None:
    passage = a_passage(
        PassageKind.RESIDENT_VEHICLE, plate="沪A12345", driver="李四", card_number="7", place="架"
    )
    assert "沪A12345" not in repr(passage)

    passage.erase()

    kept = passage.model_dump_json()
    assert not any(word in kept for word in ("沪A12345", "李四", "架"))
    assert (passage.what, passage.at) == (PassageKind.RESIDENT_VEHICLE, NOW)


def test_every_kind_has_words_in_both_languages() -> None:
    assert set(PASSAGE_TEXTS) == set(PassageKind)
