"""The AsyncAPI document is one, as others read it, and says what the maps say."""

import json
from functools import cache
from typing import Any

import pytest
from faststream.specification.asyncapi.v3_0_0.schema import ApplicationSchema
from pydantic import ValidationError

from contracts.archives import PersonStated
from contracts.dispatch.orders import WorkOrderOpened
from contracts.event import Event
from guanjia.asyncapi import document
from guanjia.services import build_all


@cache
def made() -> dict[str, Any]:
    return json.loads(json.dumps(document(build_all())))  # type: ignore[no-any-return]  # it is one


def test_it_reads_as_asyncapi_3_and_nothing_is_lost() -> None:
    read = ApplicationSchema.model_validate(made())

    assert json.loads(read.to_json()) == made()


def test_a_document_with_an_operation_that_does_nothing_would_not() -> None:
    [name, *_] = made()["operations"]
    idle = {k: v for k, v in made()["operations"][name].items() if k != "action"}

    with pytest.raises(ValidationError, match="action"):
        ApplicationSchema.model_validate(made() | {"operations": {name: idle}})


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
