"""The simulated devices speak and check as real ones do."""

import io
import json
from datetime import UTC, datetime

import httpx
import pytest
from rich.console import Console

from chassis.webhooks import must_be_signed, new_secret, signed_headers
from guanjia.simulating import barrier_app, send_plates

SECRET = new_secret()


@pytest.fixture
def told() -> Console:
    return Console(file=io.StringIO(), width=200)


def said(console: Console) -> str:
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


async def test_a_simulated_reader_signs_each_plate_and_goes_on_after_a_refusal(
    told: Console,
) -> None:
    read: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        must_be_signed(SECRET, request.headers, request.content, datetime.now(UTC))
        read.append(json.loads(request.content)["plate"])
        if read[-1] == "坏":
            return httpx.Response(422, json={"detail": "车牌不对"})
        return httpx.Response(200, json={"id": "1", "let_through": read[-1] == "沪A12345"})

    count = await send_plates(
        ["坏", "沪A12345", "京B1"],
        "http://gate/",
        SECRET,
        every=0,
        console=told,
        transport=httpx.MockTransport(answer),
    )

    assert (count, read) == (1, ["坏", "沪A12345", "京B1"])
    assert "422  车牌不对" in said(told)
    assert "沪A12345  已知车辆，放行" in said(told)


async def test_a_simulated_barrier_opens_once_for_a_signed_command_alone(told: Console) -> None:
    body = b'{"command": "open", "gate": "south", "direction": "in"}'
    good = signed_headers(SECRET, "o1", datetime.now(UTC), body)
    transport = httpx.ASGITransport(app=barrier_app(SECRET, told))

    async with httpx.AsyncClient(transport=transport, base_url="http://barrier") as client:
        answers = [
            (await client.post("/open", content=body, headers=headers)).status_code
            for headers in (good, good, {**good, "webhook-id": "o2"}, {})
        ]

    assert answers == [204, 204, 401, 401]
    assert said(told).count("开闸") == 1
