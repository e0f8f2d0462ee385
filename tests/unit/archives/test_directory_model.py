"""Units and people: what makes them one, and what a newer statement changes."""

from datetime import date

import pytest
from pydantic import ValidationError

from archives.directory.model import (
    Person,
    TieEndsBeforeItBegins,
    Unit,
    person_id,
    recognition_marks,
    unit_id,
)
from contracts.archives import Tie
from contracts.words import EstateId, PersonId, Relation, UnitId

ESTATE = EstateId("estate-1")
HOME, SHOP = UnitId("home"), UnitId("shop")


def a_person(**more: object) -> Person:
    said: dict[str, object] = {
        "id": "p1",
        "name": "张三",
        "phones": ("10031234567",),
        "ties": (Tie(unit_id=HOME, relation=Relation.OWNER),),
    }
    return Person.model_validate(said | more)


def test_a_unit_has_one_id_however_its_room_is_spelled() -> None:
    spellings = {
        unit_id(ESTATE, "8", "2", "0101"),
        unit_id(ESTATE, "08", "2", "101"),
        unit_id(ESTATE, "8", "02", "0101"),
    }

    assert len(spellings) == 1
    assert unit_id(ESTATE, "a", "", "s1") == unit_id(ESTATE, "A", "", "S1")


def test_two_units_never_share_an_id() -> None:
    ids = {
        unit_id(EstateId(estate), building, entrance, room)
        for estate in ("estate-1", "estate-2")
        for building, entrance, room in (
            ("8", "2", "0101"),
            ("8", "", "0101"),
            ("82", "", "0101"),
            ("8", "2", "1010"),
        )
    }

    assert len(ids) == 8


def test_a_unit_without_building_or_room_is_no_unit() -> None:
    with pytest.raises(ValidationError):
        Unit(id=HOME, building="", room="0101", label="0101")


def test_what_a_statement_leaves_empty_stays_as_it_was() -> None:
    unit = Unit(id=HOME, building="8", room="101", label="8-101", area_hundredths=8950, use="住宅")

    unit.follow(Unit(id=HOME, building="8", room="0101", label="8-0101"))

    assert (unit.room, unit.area_hundredths, unit.use) == ("0101", 8950, "住宅")


@pytest.mark.rule("E06")
def test_a_tie_cannot_end_before_it_begins() -> None:
    tie = Tie(
        unit_id=HOME, relation=Relation.TENANT, since=date(2024, 5, 1), until=date(2024, 4, 30)
    )

    with pytest.raises(TieEndsBeforeItBegins, match="2024-04-30 is before 2024-05-01"):
        a_person(ties=(tie,))


@pytest.mark.rule("E15")
def test_a_statement_about_one_unit_leaves_the_others_alone() -> None:
    person = a_person()

    person.follow(a_person(ties=(Tie(unit_id=SHOP, relation=Relation.OWNER),)))

    assert [tie.unit_id for tie in person.ties] == [HOME, SHOP]


def test_phones_are_replaced_and_never_erased() -> None:
    person = a_person()

    person.follow(a_person(phones=("10037654321",)))
    person.follow(a_person(phones=()))

    assert person.phones == ("10037654321",)


@pytest.mark.rule("E06")
def test_a_tenant_who_comes_back_does_not_keep_the_old_end() -> None:
    left = Tie(
        unit_id=HOME, relation=Relation.TENANT, since=date(2020, 1, 1), until=date(2021, 1, 1)
    )
    back = Tie(unit_id=HOME, relation=Relation.TENANT, since=date(2024, 1, 1))
    person = a_person(ties=(left,))

    person.follow(a_person(ties=(back,)))

    assert person.ties == (back,)


def test_dates_known_before_are_completed() -> None:
    since = Tie(unit_id=HOME, relation=Relation.TENANT, since=date(2020, 1, 1))
    until = Tie(unit_id=HOME, relation=Relation.TENANT, until=date(2025, 1, 1))
    person = a_person(ties=(since,))

    person.follow(a_person(ties=(until,)))

    assert (person.ties[0].since, person.ties[0].until) == (date(2020, 1, 1), date(2025, 1, 1))


def test_a_person_is_recognised_by_number_and_phones_before_the_unit() -> None:
    assert recognition_marks("K7", "张三", ["1003-1234567"], [HOME]) == [
        "who:number:K7",
        "who:phone:张三:10031234567",
    ]
    assert recognition_marks("", "张三", [], [HOME]) == ["who:unit:张三:home"]


def test_a_persons_id_follows_from_the_hashed_mark_and_the_estate() -> None:
    assert person_id(ESTATE, "h1") == person_id(ESTATE, "h1")
    assert person_id(ESTATE, "h1") != person_id(EstateId("estate-2"), "h1")
    assert person_id(ESTATE, "h1") != person_id(ESTATE, "h2")


def test_no_personal_text_is_in_a_repr() -> None:
    person = a_person(number="K7", plates=("琼Z12345",), id=PersonId("p1"))

    shown = repr(person)

    assert not any(text in shown for text in ("张三", "1003", "K7", "琼Z"))
