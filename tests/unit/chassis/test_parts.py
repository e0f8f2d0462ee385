"""A part of an aggregate says which fields of its document are read."""

import pytest
from pydantic import BaseModel, computed_field

from chassis.sought import Sought
from chassis.store.paging import cut, found_by
from chassis.store.parts import NotAPart, computed_in, paths_of, projection, value_at
from contracts.words import PersonalText


class Place(BaseModel):
    room: str
    building: str


class Whole(BaseModel):
    id: str
    name: PersonalText
    place: Place
    notes: tuple[str, ...] = ()

    @computed_field  # type: ignore[prop-decorator]  # pydantic's own way
    @property
    def noted(self) -> int:
        return len(self.notes)


class Room(BaseModel):
    room: str


class Part(BaseModel):
    id: str
    name: PersonalText
    place: Room
    noted: int


class InTheClear(BaseModel):
    id: str
    name: str


class Stranger(BaseModel):
    id: str
    age: int


def test_only_the_parts_own_fields_are_read() -> None:
    paths = paths_of(Part, Whole)

    assert paths == ("name", "place.room", "noted")
    assert computed_in(Part, Whole) == {"noted"}
    shown = projection([*paths, "place", "place.building"])
    assert shown == dict.fromkeys(["_id", "version", "schema", "name", "noted", "place"], 1)


@pytest.mark.parametrize("part", [InTheClear, Stranger])
def test_a_part_has_nothing_the_whole_has_not_nor_otherwise(part: type[BaseModel]) -> None:
    with pytest.raises(NotAPart):
        paths_of(part, Whole)


def test_a_page_goes_on_where_it_ended_also_by_a_field_within_another() -> None:
    rows = [{"_id": str(n), "place": {"room": f"{n}"}} for n in range(3)]
    first = Sought({}, ["-place.room"], limit=2)

    shown, more = cut(rows, first)

    assert (len(shown), value_at(shown[1], "place.room")) == (2, "1")
    query, _, _ = found_by({}, first._replace(cursor=more))
    assert {"place.room": {"$lt": "1"}} in query["$and"][1]["$or"]
    assert cut(rows[:2], first) == (rows[:2], None)
    assert value_at({"place": None}, "place.room") is None
