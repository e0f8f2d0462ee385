"""The spine: a call at the desk becomes a work order, and the desk sees every step of it."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from chassis.service import Service
from chassis.testing import Surroundings, SurroundingServers, TestSigner, eventually
from contracts.permissions import Permission
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
from tests.integration.reception.finished import CALLER, calls_of


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


CALLED = ["logged", "repair", "work_order_opened"]
FIRST_ROUND = [
    *CALLED,
    "work_order_handed_over",
    "work_order_assigned",
    "work_order_returned",
    "work_order_assigned",
    "work_order_accepted",
    "technician_set_out",
    "technician_arrived",
    "work_order_quoted",
    "quote_accepted",
    "work_started",
    "work_order_completed",
    "signature_refused",
    "work_order_signed_off",
    "follow_up_planned",
    "follow_up_planned",
]
FAILED = ["follow_up_done", "rectification_notice_issued", "work_order_reopened"]
SECOND_ROUND = [
    "work_order_assigned",
    "work_order_accepted",
    "technician_arrived",
    "work_started",
    "work_order_completed",
    "signature_refused",
    "work_order_signed_off",
    "follow_up_planned",
    "follow_up_planned",
]
SETTLED = ["follow_up_done", "follow_up_done", "repair_satisfied", "work_order_closed"]


@pytest.mark.rule("F03", "F05", "F07", "F16", "W01", "W06", "W09", "T09", "T19", "E11", "E15")
async def test_a_call_becomes_a_repair_that_is_done_again_until_the_caller_is_satisfied(
    stage: Stage,
) -> None:
    scene = await stage.estate()
    desk = scene.desk("reception", (*DESK, *CALLER))
    chief = scene.desk("dispatch", DISPATCHER, staff="chief")
    boss = scene.desk("dispatch", staff="boss")
    wang = scene.desk("dispatch", TECHNICIAN, staff=WANG)
    li = scene.desk("dispatch", (*TECHNICIAN, Permission.RECORD_CONSENT), staff=LI)

    [found] = (await desk.see("/callers", q="zm"))["items"]
    call = {"outcome": "repair", "matter": "水龙头漏水", "emergency": "leaking_tap"}
    asked = await desk.refused("/contacts", 409, **call, person_id=found["person_id"])
    chosen = asked["data"]["choices"][0]["unit_id"]
    contact = await desk.do("/contacts", **call, person_id=found["person_id"], unit_id=chosen)

    path = f"/orders/{contact['id']}"
    await case_once(desk, contact["id"], CALLED)
    await chief.do(f"{path}/hand-over")
    await chief.do(f"{path}/assign", technician_id=WANG)
    await wang.do(f"{path}/return", reason="缺料")
    await chief.do(f"{path}/assign", technician_id=LI)
    for act in ("accept", "set-out", "arrive"):
        await li.do(f"{path}/{act}")
    await li.do(f"{path}/quote", cause="阀芯老化", kind="other")
    await li.do(f"{path}/consent", person_id=found["person_id"], how="on_site")
    await finish_unsigned(path, li, boss)

    case = await case_once(desk, contact["id"], FIRST_ROUND)
    assert case["order"]["state"]["code"] == "done"
    assert case["timeline"][5]["note"] == "缺料"
    assert case["closed_at"] is None
    calls = {call["which"]["code"]: call for call in await calls_of(scene, contact["id"])}
    assert calls.keys() == {"first", "again"}
    first = calls["first"]["id"]
    assert calls["first"]["responsible"] == "前台小赵"
    failed = await desk.do(f"/follow-ups/{first}/result", satisfied=False, opinion="还在滴水")

    case = await case_once(desk, contact["id"], [*FIRST_ROUND, *FAILED])
    notice = await desk.see(f"/notices/{failed['notice_id']}")
    assert case["order"]["round"] == 2
    assert notice["number"] in case["timeline"][-1]["zh"]
    assert case["timeline"][-1]["note"] == "还在滴水"
    await chief.do(f"{path}/assign", technician_id=LI)
    for act in ("accept", "arrive"):
        await li.do(f"{path}/{act}")
    await finish_unsigned(path, li, boss)

    await case_once(desk, contact["id"], [*FIRST_ROUND, *FAILED, *SECOND_ROUND])
    for call in await calls_of(scene, contact["id"], wanted="open"):
        await desk.do(f"/follow-ups/{call['id']}/result", satisfied=True)

    whole = [*FIRST_ROUND, *FAILED, *SECOND_ROUND, *SETTLED]
    case = await case_once(desk, contact["id"], whole)
    order = await chief.see(path)
    assert order["state"]["code"] == "closed"
    assert case["order"] == {
        "number": order["number"],
        "state": {"code": "closed", "zh": "已关闭", "en": "closed"},
        "urgency": "P1",
        "technician": "李师傅",
        "round": 2,
    }
    assert case["closed_at"] == case["timeline"][-2]["at"]
    assert (await desk.see("/follow-ups", mine=True))["items"] == []


async def finish_unsigned(path: str, technician: Desk, supervisor: Desk) -> None:
    """The work is done while nobody is at home, which a supervisor approves (E11)."""
    for act in ("start", "finish"):
        await technician.do(f"{path}/{act}")
    await technician.do(f"{path}/no-signature", reason="absent")
    await supervisor.do(f"{path}/approve-unsigned")


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
