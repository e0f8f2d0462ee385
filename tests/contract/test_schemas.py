"""Within a version an event only grows, by optional fields; each break is planted and caught."""

import json
from enum import StrEnum
from pathlib import Path
from typing import Any, ClassVar

import pytest
from pydantic import BaseModel, ConfigDict, Field, create_model

from contracts.event import Event
from contracts.words import PersonalText
from tests.contract import freeze
from tests.contract.known import EVENTS, SCHEMAS, frozen
from tests.contract.schemas import breaks, personal_places, schema_of, snapshot

FROZEN = {name: json.loads(text) for name, text in frozen(SCHEMAS)}


def test_every_event_has_a_snapshot_and_no_version_is_withdrawn() -> None:
    assert set(FROZEN) == set(EVENTS), "run `python -m tests.contract.freeze` for what is missing"


@pytest.mark.parametrize("name", sorted(FROZEN.keys() & EVENTS.keys()))
def test_an_event_has_changed_by_optional_fields_only(name: str) -> None:
    assert breaks(FROZEN[name], snapshot(EVENTS[name])) == [], (
        "within a version only optional fields are added: publish a V2 beside it"
    )


@pytest.mark.parametrize("name", sorted(FROZEN.keys() & EVENTS.keys()))
def test_added_fields_are_frozen_too(name: str) -> None:
    assert snapshot(EVENTS[name]) == FROZEN[name], "run `python -m tests.contract.freeze`"


class Size(StrEnum):
    SMALL = "small"
    LARGE = "large"


class SmallOnly(StrEnum):
    SMALL = "small"


class Larger(StrEnum):
    SMALL = "small"
    LARGE = "large"
    HUGE = "huge"


class Line(BaseModel):
    what: str
    count: int = 1


class Closed(BaseModel):
    model_config = ConfigDict(extra="forbid")

    what: str


FIELDS: dict[str, Any] = {
    "slip_id": (str, ...),
    "size": (Size, ...),
    "lines": (tuple[Line, ...], ()),
    "remark": (str | None, None),
    "closed": (Closed, ...),
}


def changed(*, without: str = "", **fields: Any) -> dict[str, Any]:
    """Snapshot of the slip with other, more or fewer fields."""
    kept = {name: field for name, field in (FIELDS | fields).items() if name != without}
    return {"personal": [], "schema": schema_of(create_model("Slip", **kept))}


BEFORE = changed()
LINE_WITHOUT = create_model("Line", what=(str, ...))
LINE_WITH = create_model("Line", __base__=Line, note=(str, ...))
CLOSED_WITH = create_model("Closed", __base__=Closed, note=(str, ""))


@pytest.mark.parametrize(
    ("after", "found"),
    [
        (changed(without="remark"), "remark: field removed"),
        (changed(remark=(int | None, None)), "remark: type changed"),
        (changed(remark=(str, "")), "remark: type changed"),
        (changed(slip_id=(int, ...)), "slip_id: type changed"),
        (changed(lines=(dict[str, Line], {})), "lines: type changed"),
        (changed(lines=(tuple[Line, Line], ...)), "lines: other parts"),
        (changed(place=(str, ...)), "place: new field is required"),
        (changed(remark=(str | None, ...)), "remark: required now"),
        (changed(slip_id=(str, "")), "slip_id: optional now"),
        (changed(remark=(str | None, "none")), "remark: default changed"),
        (changed(slip_id=(str, Field(max_length=8))), "slip_id: maxLength changed"),
        (changed(size=(SmallOnly, ...)), "size: value 'large' removed"),
        (changed(size=(Larger, ...)), "size: value 'huge' added"),
        (changed(lines=(tuple[LINE_WITHOUT, ...], ())), "lines[].count: field removed"),
        (changed(lines=(tuple[LINE_WITH, ...], ())), "lines[].note: new field is required"),
        (changed(closed=(CLOSED_WITH, ...)), "closed.note: new field where readers forbid"),
    ],
)
def test_a_planted_break_is_caught(after: dict[str, Any], found: str) -> None:
    lines = breaks(BEFORE, after)

    assert any(line.startswith(found) for line in lines), lines


class Grown(Line):
    """A line as it is now called, with a remark on it."""

    note: str = Field(default="", description="what else", examples=["x"])


@pytest.mark.parametrize(
    "after",
    [
        changed(),
        changed(place=(str, "")),
        changed(title=(str | None, None)),
        changed(lines=(tuple[Grown, ...], ())),
        changed(slip_id=(str, Field(title="A title", description="no more than a remark"))),
    ],
)
def test_optional_fields_and_remarks_break_nothing(after: dict[str, Any]) -> None:
    assert breaks(BEFORE, after) == []


class SlipIssued(Event):
    """Made up."""

    about: ClassVar[str] = "slip_id"

    slip_id: str
    bearer: PersonalText
    goods: tuple[PersonalText, ...] = ()
    lines: tuple[Line, ...] = ()


def test_a_field_that_stops_or_begins_to_be_ciphertext_is_a_break() -> None:
    now = snapshot(SlipIssued)

    assert personal_places(SlipIssued) == now["personal"] == ["bearer", "goods[]"]
    assert breaks(now, now | {"personal": ["goods[]"]}) == ["bearer: no longer ciphertext"]
    assert breaks(now | {"personal": ["bearer"]}, now) == ["goods[]: ciphertext now"]
    assert breaks(now, now | {"personal": ["bearer", "goods[]", "signer"]}) == []


def test_a_break_is_not_frozen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for folder in ("samples", "schemas"):
        (tmp_path / folder).mkdir()
    freeze.main(tmp_path)
    file = tmp_path / "schemas" / "guanjia.archives.unit_stated.v1.json"
    older = file.read_text().replace('"room"', '"chamber"')
    file.write_text(older)

    assert freeze.main(tmp_path) == 1

    assert file.read_text() == older
    assert "unit_stated.v1: chamber: field removed" in capsys.readouterr().err
