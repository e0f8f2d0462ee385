"""What gate, fees and notifications keep of the directory: what they need, and not more."""

from collections.abc import Callable
from typing import Any

import pytest
from pydantic import BaseModel

import fees.directory.collection as fees_collection
import fees.directory.reactions as fees_rows
import gate.directory.collection as gate_collection
import gate.directory.reactions as gate_rows
import notifications.directory.reactions as notifications_rows
from contracts.archives import PersonStated, Tie, UnitStated
from contracts.words import PersonId, Relation, UnitId

UNIT = UnitStated(
    unit_id=UnitId("u1"),
    building="8",
    entrance="2",
    room="0101",
    label="8-2-0101",
    area_hundredths=8950,
    use="住宅",
)
PERSON = PersonStated(
    person_id=PersonId("p1"),
    name="张三丰",
    phones=("00000001234",),
    plates=("京A12345",),
    ties=(Tie(unit_id=UnitId("u1"), relation=Relation.OWNER),),
)

Row = Callable[[Any], BaseModel | None]


def fields(row: BaseModel | None) -> set[str]:
    assert row is not None
    return set(type(row).model_fields)


@pytest.mark.parametrize(
    ("row", "kept"),
    [
        (gate_rows.unit_row, {"id", "building", "entrance", "room", "label"}),
        (
            fees_rows.unit_row,
            {"id", "building", "entrance", "room", "label", "area_hundredths", "use"},
        ),
        (notifications_rows.unit_row, {"id", "building", "entrance", "label"}),
    ],
)
def test_a_unit_is_kept_with_what_the_service_needs(row: Row, kept: set[str]) -> None:
    unit = row(UNIT)

    assert fields(unit) == kept
    assert unit is not None
    assert unit.model_dump(exclude={"id"}).items() <= UNIT.model_dump().items()


@pytest.mark.rule("E06")
@pytest.mark.parametrize(
    ("row", "kept"),
    [
        (gate_rows.person_row, {"id", "name", "phones", "plates", "ties"}),
        (fees_rows.person_row, {"id", "name", "phones", "ties"}),
        (notifications_rows.person_row, {"id", "name", "phones", "ties"}),
    ],
)
def test_a_person_is_kept_with_what_the_service_needs(row: Row, kept: set[str]) -> None:
    person = row(PERSON)

    assert fields(person) == kept
    assert person is not None
    assert person.model_dump(exclude={"id"}).items() <= PERSON.model_dump().items()


@pytest.mark.parametrize("rows", [gate_rows, fees_rows, notifications_rows])
def test_what_is_gone_leaves_a_tombstone(rows: Any) -> None:
    assert rows.unit_row(UNIT.model_copy(update={"gone": True})) is None
    assert rows.person_row(PERSON.model_copy(update={"gone": True})) is None


def test_the_gate_finds_people_by_name_phone_and_plate_and_fees_by_name_and_phone() -> None:
    at_the_gate = gate_rows.person_row(PERSON)
    at_the_counter = fees_rows.person_row(PERSON)
    assert at_the_gate is not None
    assert at_the_counter is not None

    gate_tokens = set(gate_collection.person_tokens(at_the_gate))
    fees_tokens = set(fees_collection.person_tokens(at_the_counter))

    assert {"y:zsf", "p:1234", "t:12345"} <= gate_tokens
    assert {"y:zsf", "p:1234"} <= fees_tokens
    assert not any(token.startswith("t:") for token in fees_tokens)
