"""Finding a room however it is typed, and what people are to units."""

from datetime import date

import pytest

from contracts.archives import Tie
from contracts.words import PersonId, Relation, UnitId
from reception.callers.model import (
    Fit,
    Person,
    Unit,
    masked_phone,
    room_query,
    room_spellings,
)

TODAY = date(2026, 11, 23)


def a_unit(building: str = "8", entrance: str = "2", room: str = "0101") -> Unit:
    return Unit(
        id=UnitId("u1"),
        building=building,
        entrance=entrance,
        room=room,
        label="-".join(filter(None, (building, entrance, room))),
        spellings=room_spellings(building, entrance, room),
    )


def fit(typed: str, unit: Unit) -> Fit | None:
    """How the unit answers, or None where it would not be found at all."""
    query = room_query(typed)
    if query is None:
        return None
    exact = {query.joined, query.run_together} & set(unit.spellings)
    begun = any(each.startswith(query.run_together) for each in unit.spellings)
    return query.fit(unit) if exact or begun else None


@pytest.mark.parametrize(
    "typed",
    [
        "8-2-0101",
        "8-2-101",
        "08-02-0101",
        "82 0101",
        "820101",
        "82101",
        "8栋2单元0101室",
        "8号楼2单元101",
        "8 2 101",
        " 8－2－０１０１ ",
        "8#2-101",
    ],
)
def test_a_room_is_found_whole_however_it_is_typed(typed: str) -> None:
    assert fit(typed, a_unit()) is Fit.WHOLE


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("8-0101", Fit.NO_ENTRANCE),
        ("8栋101", Fit.NO_ENTRANCE),
        ("0101", Fit.ROOM_ONLY),
        ("101", Fit.ROOM_ONLY),
        ("8201", Fit.BEGINNING),
        ("01", Fit.BEGINNING),
        ("9-2-0101", None),
        ("8-2-0102", None),
        ("张三", None),
        ("13800000000000", None),
    ],
)
def test_the_less_of_a_room_is_typed_the_worse_it_fits(typed: str, expected: Fit | None) -> None:
    assert fit(typed, a_unit()) is expected


def test_a_building_without_entrances_is_found_whole_by_building_and_room() -> None:
    villa = a_unit(building="A12栋", entrance="", room="1")

    assert fit("A12-1", villa) is Fit.WHOLE
    assert fit("a12 01", villa) is Fit.WHOLE


def test_letters_in_rooms_and_buildings_do_not_mind_case_or_width() -> None:
    assert fit("ａ座1201b", a_unit(building="A座", entrance="", room="1201B")) is Fit.WHOLE


@pytest.mark.parametrize(
    ("typed", "only"),
    [
        ("8-2-0101", True),
        ("8栋101", True),
        ("82 0101", False),
        ("0101", False),
        ("0571-12345678", False),
    ],
)
def test_what_can_only_be_a_room_is_not_searched_among_phones(typed: str, only: bool) -> None:
    query = room_query(typed)

    assert query is None or query.only_a_room is only


@pytest.mark.rule("E15", "E06")
def test_ties_that_ended_or_have_not_begun_are_not_a_persons_units_today() -> None:
    person = Person(
        id=PersonId("p1"),
        name="某业主",
        ties=(
            Tie(unit_id=UnitId("now"), relation=Relation.OWNER),
            Tie(unit_id=UnitId("now"), relation=Relation.AGENT),
            Tie(unit_id=UnitId("past"), relation=Relation.TENANT, until=date(2026, 11, 22)),
            Tie(unit_id=UnitId("last day"), relation=Relation.TENANT, until=TODAY),
            Tie(unit_id=UnitId("later"), relation=Relation.TENANT, since=date(2026, 12, 1)),
        ),
    )

    assert person.units_on(TODAY) == ["now", "last day"]


@pytest.mark.parametrize(
    ("phone", "shown"),
    [("10000005678", "*******5678"), ("5678", "****5678"), ("", "")],
)
def test_a_phone_shows_its_last_four_digits(phone: str, shown: str) -> None:
    assert masked_phone(phone) == shown
