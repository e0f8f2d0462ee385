"""What services take: nothing they do not know, no page longer than is sensible."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from chassis.running import Running
from chassis.sealing import FileMasterKey
from guanjia.services import Surroundings, build_all
from tests.security.routes import Known, routes_of

LONGEST_PAGE = 500
FORMS = {"archives POST /roster/imports", "gate POST /plate-readings/{estate}/{reader_id}"}
"""A browser's own form for a file, and what another maker's camera sends: what nobody knows is left
unread.
"""


@pytest.fixture(scope="module")
def routes(tmp_path_factory: pytest.TempPathFactory) -> list[Known]:
    """Every route; nothing is started."""
    key = tmp_path_factory.mktemp("key") / "master.key"
    FileMasterKey.create(Path(key))
    nowhere = "127.0.0.1:1"
    services = build_all(
        Surroundings(
            mongo_url=f"mongodb://{nowhere}",
            nats_url=f"nats://{nowhere}",
            master_key_file=key,
            address=f"http://{nowhere}",
        )
    )
    return [route for service in services for route in routes_of(Running(service))]


def objects_in(schema: Any, route: Known, seen: set[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """(name, schema) of every object a schema leads to, each once."""
    match schema:
        case {"$ref": str(path)}:
            name = path.rpartition("/")[2]
            if name not in seen:
                seen.add(name)
                yield from objects_in(route.schemas[name] | {"title": name}, route, seen)
        case dict():
            if schema.get("type") == "object":
                yield str(schema.get("title")), schema
            for part in schema.values():
                yield from objects_in(part, route, seen)
        case list():
            for part in schema:
                yield from objects_in(part, route, seen)


def test_no_body_may_hold_a_field_nobody_knows(routes: list[Known]) -> None:
    bodies = [
        (route, name, found)
        for route in routes
        if str(route) not in FORMS
        for name, found in objects_in(route.operation.get("requestBody"), route, set())
        # The values of an estate's settings: checked against their own model, which forbids them.
        if "properties" in found
    ]

    open_ = {f"{route}: {name}" for route, name, found in bodies if found_open(found)}

    assert len(bodies) > 60
    assert open_ == set()


def test_every_page_has_a_longest(routes: list[Known]) -> None:
    limits = {
        str(route): parameter["schema"].get("maximum")
        for route in routes
        for name, parameter in route.parameters.items()
        if name == "limit"
    }

    assert len(limits) > 10
    assert {name: most for name, most in limits.items() if not most or most > LONGEST_PAGE} == {}


def found_open(schema: dict[str, Any]) -> bool:
    """Whether an object takes fields it does not name."""
    return schema.get("additionalProperties") is not False
