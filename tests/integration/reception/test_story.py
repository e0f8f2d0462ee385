"""The spine: a call at the desk becomes a work order, and the desk sees every step of it."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from chassis.service import Service
from chassis.testing import Surroundings, SurroundingServers, TestSigner, eventually
from dispatch.service import build as build_dispatch
from dispatch.settings import DispatchSettings
from reception.service import build as build_reception
from reception.settings import ReceptionSettings
from tests.integration.dispatch.stage import (
    DESK,
    DISPATCHER,
    LI,
    TECHNICIAN,
    WANG,
    Desk,
    Stage,
    staged,
    unit_id,
)


@pytest.fixture(scope="module")
async def stage(servers: SurroundingServers, signer: TestSigner) -> AsyncIterator[Stage]:
    """Reception and dispatch; identity and archives are heard, not run."""

    def reception(surroundings: Surroundings) -> Service:
        return build_reception(surroundings.settings(ReceptionSettings))

    def dispatch(surroundings: Surroundings) -> Service:
        return build_dispatch(surroundings.settings(DispatchSettings))

    async with staged(servers.surroundings(), signer, reception, dispatch) as running:
        yield running


async def case_once(desk: Desk, contact_id: str, kinds: list[str]) -> dict[str, Any]:
    """The case as soon as its timeline has these kinds of entries, in this order."""

    async def complete() -> dict[str, Any]:
        case: dict[str, Any] = await desk.see(f"/contacts/{contact_id}")
        assert [entry["kind"] for entry in case["timeline"]] == kinds
        return case

    return await eventually(complete, what=f"timeline {kinds}")


@pytest.mark.rule("F03", "F07", "W01", "W06", "T09", "E15")
async def test_a_call_becomes_a_work_order_that_is_finished_and_the_desk_sees_each_step(
    stage: Stage,
) -> None:
    scene = await stage.estate()
    desk = scene.desk("reception", DESK)
    chief = scene.desk("dispatch", DISPATCHER, staff="chief")
    wang = scene.desk("dispatch", TECHNICIAN, staff=WANG)
    li = scene.desk("dispatch", TECHNICIAN, staff=LI)

    [caller] = (await desk.see("/callers", q="zm"))["items"]
    call = {"outcome": "repair", "matter": "水龙头漏水", "emergency": "leaking_tap"}
    asked = await desk.refused("/contacts", 409, **call, person_id=caller["person_id"])
    chosen = asked["data"]["choices"][0]["unit_id"]
    contact = await desk.do("/contacts", **call, person_id=caller["person_id"], unit_id=chosen)

    path = f"/orders/{contact['id']}"
    await case_once(desk, contact["id"], ["logged", "repair", "work_order_opened"])
    await chief.do(f"{path}/hand-over")
    await chief.do(f"{path}/assign", technician_id=WANG)
    await wang.do(f"{path}/return", reason="缺料")
    await chief.do(f"{path}/assign", technician_id=LI)
    for act in ("accept", "set-out", "arrive", "finish"):
        await li.do(f"{path}/{act}")

    case = await case_once(
        desk,
        contact["id"],
        [
            "logged",
            "repair",
            "work_order_opened",
            "work_order_handed_over",
            "work_order_assigned",
            "work_order_returned",
            "work_order_assigned",
            "work_order_accepted",
            "technician_set_out",
            "technician_arrived",
            "work_order_completed",
        ],
    )
    order = await chief.see(path)
    assert case["order"] == {
        "number": order["number"],
        "state": {"code": "done", "zh": "已完工", "en": "done"},
        "urgency": "P1",
        "technician": "李师傅",
    }
    assert order["contact_number"] == case["number"]
    assert order["contact_name"] == "赵敏"
    assert case["closed_at"] == case["timeline"][-1]["at"]
    assert case["timeline"][5]["note"] == "缺料"
    assert case["timeline"][-1]["who"] == "李师傅"
    assert len({entry["id"] for entry in case["timeline"]}) == 11


@pytest.mark.rule("T09", "E23", "levels.md 1")
async def test_a_call_typed_late_is_warned_of_at_once_and_the_desk_sees_it(stage: Stage) -> None:
    scene = await stage.estate()
    desk = scene.desk("reception", DESK)
    asked = datetime.now(UTC) - timedelta(minutes=30)

    contact = await desk.do(
        "/contacts",
        outcome="repair",
        matter="漏水",
        unit_id=unit_id("8-2-0101"),
        requested_at=asked.isoformat(),
    )

    warned = ["work_order_clock_warned"] * 3
    # In order of time: the shares were reached before anybody typed the call in.
    case = await case_once(desk, contact["id"], ["logged", *warned, "repair", "work_order_opened"])
    assert [entry["en"] for entry in case["timeline"][1:4]] == [
        f"{percent}% of the time for “hand-over” is used" for percent in (80, 100, 150)
    ]


async def test_many_calls_at_once_each_become_one_order_with_a_number_of_its_own(
    stage: Stage,
) -> None:
    scene = await stage.estate()
    desk = scene.desk("reception", DESK)
    chief = scene.desk("dispatch", DISPATCHER)
    call = {"outcome": "repair", "matter": "漏水", "unit_id": unit_id("8-2-0101")}

    contacts = await asyncio.gather(*(desk.do("/contacts", **call) for _ in range(50)))

    async def all_open() -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = (await chief.see("/orders"))["items"]
        assert len(items) == 50
        return items

    orders = await eventually(all_open)
    assert {order["id"] for order in orders} == {contact["id"] for contact in contacts}
    numbers = sorted(order["number"][-4:] for order in orders)
    assert numbers == [f"{n:04}" for n in range(1, 51)]
    assert sorted(contact["number"][-4:] for contact in contacts) == numbers
