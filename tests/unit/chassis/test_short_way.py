"""A command's arguments read without FastAPI: the same models, and nothing else but the usual."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from fastapi import Request
from pydantic import BaseModel

from chassis.web.reading import short_way
from chassis.work import Command, Work
from contracts.words import OrderId


class Arrive(Command):
    """Somebody is there."""

    at: datetime
    photos: frozenset[str] = frozenset()


async def arrive(order_id: OrderId, command: Arrive, work: Work) -> BaseModel:
    raise NotImplementedError


async def begin(order_id: OrderId, work: Work) -> BaseModel:
    raise NotImplementedError


async def look(order_id: OrderId, page: int, work: Work) -> BaseModel:
    raise NotImplementedError


PATH = "/orders/{order_id}/arrive"
GOOD = json.dumps({"at": "2026-11-22T08:00:00Z", "photos": ["a"]}).encode()


def a_request(body: bytes, content_type: str = "application/json") -> Request:
    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    scope = {
        "type": "http",
        "method": "POST",
        "path": "/orders/o1/arrive",
        "path_params": {"order_id": "o1"},
        "headers": [(b"content-type", content_type.encode())],
    }
    return Request(scope, receive)


@pytest.mark.parametrize("content_type", ["application/json", "application/json; charset=utf-8"])
async def test_the_ids_of_the_path_and_the_body_are_read(content_type: str) -> None:
    read = short_way(arrive, PATH, {"work"})
    assert read is not None

    found = await read(a_request(GOOD, content_type))

    command = Arrive(at=datetime(2026, 11, 22, 8, tzinfo=UTC), photos=frozenset({"a"}))
    assert found == {"order_id": "o1", "command": command}


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"", "application/json"),
        (b"{", "application/json"),
        (b'{"at": "yesterday"}', "application/json"),
        (GOOD[:-1] + b', "more": 1}', "application/json"),
        (GOOD.decode().encode("utf-16"), "application/json"),
        (GOOD, "text/plain"),
        (GOOD, ""),
    ],
    ids=["empty", "cut", "no date", "a field too many", "another encoding", "text", "unsaid"],
)
async def test_what_is_not_as_it_should_be_is_left_to_fastapi(
    body: bytes, content_type: str
) -> None:
    read = short_way(arrive, PATH, {"work"})
    assert read is not None

    assert await read(a_request(body, content_type)) is None


async def test_a_command_without_a_body_reads_none() -> None:
    read = short_way(begin, PATH, {"work"})
    assert read is not None

    assert await read(a_request(b"not looked at", "text/plain")) == {"order_id": "o1"}


def test_a_route_with_parameters_of_another_kind_is_fastapis() -> None:
    assert short_way(look, PATH, {"work"}) is None
