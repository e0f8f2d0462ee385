"""The AsyncAPI document is one, by the specification's own schema, and says what the maps say."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from contracts.archives import PersonStated
from contracts.dispatch import WorkOrderOpened
from contracts.event import Event
from guanjia.asyncapi import document
from guanjia.services import build_all

# From the package @asyncapi/specs (Apache License 2.0), without the ids that would be looked up.
SPECIFICATION = Path(__file__).with_name("asyncapi-3.0.0.json")


@cache
def made() -> dict[str, Any]:
    return json.loads(json.dumps(document(build_all())))  # type: ignore[no-any-return]  # it is one


def test_the_specification_accepts_it() -> None:
    validator = Draft7Validator(json.loads(SPECIFICATION.read_text()))

    assert [
        f"{list(error.path)}: {error.message[:200]}" for error in validator.iter_errors(made())
    ] == []


def test_what_it_points_to_is_there() -> None:
    def pointers(value: Any) -> list[str]:
        if isinstance(value, dict):
            own = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
            return own + [each for item in value.values() for each in pointers(item)]
        if isinstance(value, list):
            return [each for item in value for each in pointers(item)]
        return []

    for pointer in set(pointers(made())):
        here: Any = made()
        for step in pointer.removeprefix("#/").split("/"):
            here = here[step]


def test_every_event_said_and_every_hearer_is_in_it() -> None:
    services = build_all()
    said = {event for service in services for event in service.says}

    assert len(made()["channels"]) == len(said)
    for service in services:
        for heard in service.hears:
            name = heard.event.type_name().removeprefix("guanjia.")
            told = made()["operations"][f"{service.name}.hears.{name}"]
            assert told["action"] == "receive"
            assert f"{heard.name}: {heard.bears}" in told["description"]


def test_an_event_is_described_by_its_address_meaning_and_fields() -> None:
    channel = made()["channels"]["dispatch.work_order_opened.v1"]

    assert channel["address"] == "evt.dispatch.{estate}.work_order_opened.v1"
    assert channel["description"] == _meaning(WorkOrderOpened)
    assert "order_id" in made()["components"]["schemas"]["WorkOrderOpened"]["required"]


@pytest.mark.rule("J7")
def test_fields_with_personal_data_are_marked() -> None:
    properties = made()["components"]["schemas"]["PersonStated"]["properties"]

    marked = {name for name, field in properties.items() if field.get("x-personal")}
    assert {"name", "phones"} <= marked
    assert "person_id" not in marked
    assert PersonStated.about not in marked


def _meaning(event: type[Event]) -> str:
    return " ".join((event.__doc__ or "").split("\n\n")[0].split())
