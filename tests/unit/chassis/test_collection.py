"""Documents: what is stored is read back equal, by newer code too, and opens nowhere else."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum, IntEnum, StrEnum
from typing import Any

import bson
import pytest
from bson.codec_options import CodecOptions
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict

from chassis.sealing import SealBroken
from chassis.store.collection import Collection, Index, sort_keys
from chassis.store.driver import Document
from contracts.words import EstateId, PersonalText, SeriesNumber
from tests.contract.examples import estate_keys

GARDEN, LAKE = EstateId("garden"), EstateId("lake")
KEYS = estate_keys(GARDEN)
UTC_DATES: CodecOptions[dict[str, Any]] = CodecOptions(tz_aware=True, tzinfo=UTC)


class Size(StrEnum):
    SMALL = "small"
    LARGE = "large"


class Floor(IntEnum):
    GROUND = 0
    FIRST = 1


class Colour(Enum):
    RED = "red"
    GREEN = "green"


class Line(BaseModel):
    model_config = ConfigDict(frozen=True)

    what: str
    owner: PersonalText = ""
    on: date | None = None


class Slip(BaseModel):
    """One field of every kind a model may have."""

    id: str
    number: SeriesNumber
    text: str = ""
    count: int = 0
    share: float = 0.0
    done: bool = False
    size: Size = Size.SMALL
    floor: Floor = Floor.GROUND
    colour: Colour | None = None
    at: datetime | None = None
    on: date | None = None
    opens: time | None = None
    lasts: timedelta | None = None
    bearer: PersonalText = ""
    phones: tuple[PersonalText, ...] = ()
    lines: tuple[Line, ...] = ()
    tags: frozenset[str] = frozenset()
    days: frozenset[date] = frozenset()
    by_size: dict[Size, int] = {}
    by_colour: dict[Colour, list[Line]] = {}
    by_day: dict[date, int] = {}


SLIPS = Collection(
    Slip, "slips", tokens=lambda slip: [f"x:{slip.bearer}"], due=lambda slip: slip.at
)


def through_mongodb(document: Document) -> Document:
    """As the server would keep it and give it back."""
    return dict(bson.decode(bson.encode(document), UTC_DATES))


texts = st.text(max_size=20)
int64 = st.integers(-(2**63), 2**63 - 1)
# MongoDB keeps milliseconds, so chassis gives out no finer time.
moments = st.datetimes(timezones=st.just(UTC)).map(
    lambda at: at.replace(microsecond=at.microsecond // 1000 * 1000)
)
lines = st.builds(Line, what=texts, owner=texts, on=st.none() | st.dates())
slips = st.builds(
    Slip,
    id=st.text("0123456789abcdef-", min_size=1),
    number=st.sampled_from(["#", "FX-20261122-0007"]).map(SeriesNumber),
    text=texts,
    count=int64,
    share=st.floats(allow_nan=False),
    done=st.booleans(),
    size=st.sampled_from(Size),
    floor=st.sampled_from(Floor),
    colour=st.none() | st.sampled_from(Colour),
    at=st.none() | moments,
    on=st.none() | st.dates(),
    opens=st.none() | st.times(),
    lasts=st.none() | st.timedeltas(timedelta(days=-9999), timedelta(days=9999)),
    bearer=texts,
    phones=st.lists(texts, max_size=3).map(tuple),
    lines=st.lists(lines, max_size=3).map(tuple),
    tags=st.frozensets(texts, max_size=3),
    days=st.frozensets(st.dates(), max_size=3),
    by_size=st.dictionaries(st.sampled_from(Size), int64, max_size=2),
    by_colour=st.dictionaries(st.sampled_from(Colour), st.lists(lines, max_size=2), max_size=2),
    by_day=st.dictionaries(st.dates(), int64, max_size=2),
)


@given(slips, st.integers(1, 2**31))
@settings(max_examples=50, deadline=None)
def test_what_is_stored_is_read_back_equal(slip: Slip, version: int) -> None:
    stored = through_mongodb(SLIPS.encode(slip, GARDEN, version, KEYS, "gate"))
    kept = stored.copy()

    assert SLIPS.decode(stored, KEYS, "gate") == slip
    assert stored == kept, "the document may be decoded for others as well"
    assert stored["version"] == version
    assert stored["due_at"] == slip.at


@given(slips)
@settings(max_examples=15, deadline=None)
def test_storing_what_was_read_changes_nothing_but_ciphertext(slip: Slip) -> None:
    plain = Collection(Slip, "slips")
    once = plain.encode(slip, GARDEN, 1, None, "gate")

    again = plain.encode(plain.decode(through_mongodb(once), None, "gate"), GARDEN, 1, None, "gate")

    assert _unordered(again) == _unordered(once)


def a_slip(**fields: Any) -> Slip:
    return Slip.model_validate({"id": "s1", "number": "FX-20261122-0007"} | fields)


def test_a_document_says_whose_it_is_and_names_no_one() -> None:
    line = Line(what="sofa", owner="赵六")
    slip = a_slip(bearer="王五", phones=("10000000001",), lines=(line,), size=Size.LARGE)

    stored = SLIPS.encode(slip, GARDEN, 3, KEYS, "gate")

    assert stored["_id"] == "garden:s1"
    assert (stored["estate"], stored["version"], stored["schema"]) == ("garden", 3, 1)
    assert (stored["size"], stored["number"]) == ("large", "FX-20261122-0007")
    assert "id" not in stored
    assert len(stored["tokens"]) == 1
    assert not [clear for clear in ("王五", "10000000001", "赵六") if clear in str(stored)]


@pytest.mark.parametrize(
    "moved",
    [
        lambda stored: (stored, "fees"),
        lambda stored: (stored | {"_id": "garden:s2"}, "gate"),
        lambda stored: (stored | {"phones": [stored["bearer"]]}, "gate"),
    ],
    ids=["to another service", "to another row", "to another field"],
)
def test_ciphertext_opens_only_where_it_was_stored(moved: Any) -> None:
    document, service = moved(SLIPS.encode(a_slip(bearer="王五"), GARDEN, 1, KEYS, "gate"))

    with pytest.raises(SealBroken):
        SLIPS.decode(document, KEYS, service)


def test_an_id_that_could_reach_into_another_estate_is_not_stored() -> None:
    with pytest.raises(ValueError, match="colon"):
        SLIPS.encode(a_slip(id="lake:s1"), GARDEN, 1, KEYS, "gate")


class SlipV3(BaseModel):
    """The slip as it is now: `text` became `remark` (2), which is a list since (3)."""

    id: str
    remarks: list[str]
    bearer: PersonalText = ""


def renamed(document: Document) -> Document:
    return document | {"remark": document.pop("text")}


def listed(document: Document) -> Document:
    return document | {"remarks": [document.pop("remark")]}


NOW = Collection(SlipV3, "slips", schema=3, upcasters={1: renamed, 2: listed})


@pytest.mark.parametrize(
    "fields",
    [
        {"schema": 1, "text": "fragile"},
        {"text": "fragile"},
        {"schema": 2, "remark": "fragile"},
        {"schema": 3, "remarks": ["fragile"]},
    ],
    ids=["first", "before there were schemas", "second", "current"],
)
def test_documents_of_every_older_schema_are_read(fields: Mapping[str, Any]) -> None:
    document = {"_id": "garden:s1", "estate": "garden", "version": 7, **fields}
    kept = document.copy()

    read = NOW.decode(document, None, "gate")

    assert read == SlipV3(id="s1", remarks=["fragile"])
    assert document == kept, "upcasters change a copy"
    assert NOW.encode(read, GARDEN, 8, None, "gate")["schema"] == 3


def test_upcasters_leave_sealed_fields_readable() -> None:
    old = Collection(Slip, "slips").encode(a_slip(bearer="王五"), GARDEN, 1, KEYS, "gate")

    assert NOW.decode(through_mongodb(old), KEYS, "gate").bearer == "王五"


def test_a_schema_without_its_upcasters_is_refused_where_it_is_declared() -> None:
    with pytest.raises(TypeError, match=r"schema \[2\]"):
        Collection(SlipV3, "slips", schema=3, upcasters={1: renamed})


class Unkeyed(BaseModel):
    name: str


class Versioned(BaseModel):
    id: str
    version: int


@pytest.mark.parametrize("model", [Unkeyed, Versioned])
def test_a_model_the_store_cannot_keep_is_refused_where_it_is_declared(
    model: type[BaseModel],
) -> None:
    with pytest.raises(TypeError, match=model.__name__):
        Collection(model, "things")


def test_an_index_always_begins_with_the_estate_and_a_sort_is_total() -> None:
    index = Index("status", "-requested_at")

    assert index.keys == [("estate", 1), ("status", 1), ("requested_at", -1)]
    assert index.name != Index("-status", "requested_at").name
    assert sort_keys(["-requested_at"]) == [("requested_at", -1), ("_id", 1)]
    assert LAKE not in index.name


def _unordered(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _unordered(item) for key, item in value.items()}
    if isinstance(value, list):
        return sorted(map(repr, map(_unordered, value)))
    return value
