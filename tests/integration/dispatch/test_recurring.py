"""Recurring work over HTTP, on NATS and MongoDB: made by itself, agreed by phone, signed (T34)."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from chassis.testing import eventually
from chassis.work import Origin
from contracts.dispatch.recurring import ServicePeriodChanged, ServiceVisitChanged
from contracts.permissions import Permission
from contracts.words import Actor, ActorKind
from dispatch.recurring.commands.plans import make_what_falls_due
from dispatch.recurring.model.plan import ServicePlan
from tests.integration.dispatch.listener import said
from tests.integration.dispatch.playing import on_site, signed_off, wang
from tests.integration.dispatch.stage import CALENDAR, DISPATCHER, Desk, Scene

TODAY = CALENDAR.local_day(datetime.now(UTC))
TOMORROW = datetime.now(UTC) + timedelta(days=1)
WINDOW = {"starts_at": TOMORROW.isoformat(), "ends_at": (TOMORROW + timedelta(hours=2)).isoformat()}


def planner(scene: Scene, **more: Any) -> Desk:
    rights = (*DISPATCHER, Permission.MANAGE_RECURRING)
    return scene.desk("dispatch", rights, staff="dispatcher", **more)


async def a_plan(desk: Desk, **more: Any) -> dict[str, Any]:
    """A gas check of both units of 8-2 and of 8-1, every two months from today."""
    plan: dict[str, Any] = await desk.do(
        "/recurring/plans",
        name="燃气安全检查",
        matter="免费检查燃气管道与阀门",
        rule={"every": 2, "step": "months", "first_day": TODAY.isoformat(), "off_days": "keep"},
        **({"scope": {"whole_building": "8"}} | more),
    )
    return plan


async def first_period(desk: Desk, plan: dict[str, Any], units: int) -> dict[str, Any]:
    """Its first period, once all visits are there."""

    async def there() -> dict[str, Any]:
        found = (await desk.see("/recurring/periods", plan_id=plan["id"]))["items"]
        assert [(each["state"]["code"], each["units"]) for each in found] == [("made", units)]
        return dict(found[0])

    return await eventually(there, what="the visits are there")


@pytest.mark.rule("T34", "P07")
async def test_a_gas_check_is_made_by_itself_agreed_by_phone_and_done_when_signed(
    scene: Scene,
) -> None:
    desk, technician = planner(scene), wang(scene)
    shown = await desk.see(
        "/recurring/preview", every=2, step="months", first_day=TODAY.isoformat(), off_days="keep"
    )

    plan = await a_plan(desk)
    period = await first_period(desk, plan, 3)

    assert shown == plan["next_days"]
    # Nothing is on the board, and no clock runs, before the owner has agreed.
    assert (await desk.see("/orders"))["items"] == []
    calls = (await desk.see("/recurring/calls"))["items"]
    assert [call["where"] for call in calls] == ["8-1-0101", "8-2-0101", "8-2-0102"]
    first, second, third = (f"/recurring/visits/{call['id']}" for call in calls)
    assert (await desk.refused(f"{first}/not-at-home", 409))["code"] == "NothingAgreed"
    await desk.do(f"{first}/not-reached", next_on=(TODAY + timedelta(days=2)).isoformat())
    await desk.do(f"{third}/decline", reason="上月燃气公司已检查")
    agreed = await desk.do(f"{second}/agree", **WINDOW, contact_name="张三丰")
    left = (await desk.see("/recurring/calls"))["items"]
    assert left == []

    order = await desk.see(f"/orders/{agreed['order_id']}")
    assert (order["kind"]["code"], order["state"]["code"]) == ("free_service", "handed_over")
    assert agreed["order_number"] == order["number"]
    again = await desk.do(f"{second}/agree", **WINDOW, contact_name="张三丰")
    assert again["order_id"] == agreed["order_id"]
    elsewhere = planner(scene, areas=["3"])
    assert (await elsewhere.ask(f"/recurring/periods/{period['id']}")).status_code == 403
    assert (await elsewhere.see("/recurring/plans"))["items"] == []

    path = f"/orders/{order['id']}"
    await on_site(scene, order["id"])
    await technician.do(f"{path}/quote", cause="例行检查", kind="other")
    await technician.do(f"{path}/consent", how="on_site", person_id="p-zhang")
    await technician.do(f"{path}/start")
    await technician.do(f"{path}/finish")
    await signed_off(scene, path)

    async def counted() -> bool:
        now = await desk.see(f"/recurring/periods/{period['id']}")
        assert now["tally"] == {"not_reached": 1, "declined": 1, "done": 1}
        return True

    await eventually(counted, what="the period counts it as done")
    monthly = {"every": 1, "step": "months", "first_day": TODAY.isoformat(), "off_days": "keep"}
    said_of = {"name": plan["name"], "matter": plan["matter"], "rule": monthly}
    altered = await desk.do(f"/recurring/plans/{plan['id']}/alter", **said_of, reason="改为每月")
    assert altered["next_days"][0] != plan["next_days"][0], "what has fallen due is not done twice"
    assert altered["state"]["code"] == "going"
    left = await desk.see(f"/recurring/periods/{period['id']}/visits", not_done=True)
    assert [(each["where"], each["state"]["code"]) for each in left["items"]] == [
        ("8-1-0101", "not_reached"),
        ("8-2-0102", "declined"),
    ]
    await said(scene, f"/{period['id']}", ServicePeriodChanged, 2)
    await said(scene, second, ServiceVisitChanged, 3)


@pytest.mark.rule("T34")
async def test_what_a_long_stop_missed_is_named_and_two_workers_make_nothing_twice(
    scene: Scene,
) -> None:
    desk = planner(scene)
    plan = await a_plan(desk, scope={"place": "地下水泵房", "place_building": "8"})
    period = await first_period(desk, plan, 1)
    (visit,) = (await desk.see(f"/recurring/periods/{period['id']}/visits"))["items"]
    assert (visit["order_state"]["code"], visit["state"]["code"]) == ("handed_over", "agreed")
    assert (await desk.refused(f"/recurring/visits/{visit['id']}/agree", 409, **WINDOW))[
        "code"
    ] == "NobodyToCall"

    await asleep_since(scene, plan["id"], TODAY - timedelta(days=200))
    await asyncio.gather(*(look(scene, plan["id"], f"worker-{each}") for each in range(2)))

    missed = (await desk.see("/recurring/periods", state="missed"))["items"]
    assert 1 <= len(missed) <= 4
    assert len((await desk.see("/orders"))["items"]) == 1
    assert (await desk.see(f"/recurring/plans/{plan['id']}"))["missed"] == len(missed)
    made_up = await desk.do(f"/recurring/periods/{missed[0]['id']}/make-up")
    assert made_up["day"] == TODAY.isoformat()
    problem = await desk.refused(
        f"/recurring/periods/{missed[0]['id']}/pass-over", 409, reason="不补"
    )
    assert problem["code"] == "PeriodSettled"
    passed = await desk.do(f"/recurring/plans/{plan['id']}/pass-over", reason="停业期间不补")
    assert passed["missed"] == 0
    assert (await desk.see("/recurring/periods", state="missed"))["items"] == []
    ended = await desk.do(f"/recurring/plans/{plan['id']}/end", reason="泵房已拆除")
    assert (ended["state"]["code"], ended["next_days"]) == ("ended", [])


async def asleep_since(scene: Scene, plan_id: str, day: Any) -> None:
    """As if nobody had looked at the plan since that day, from which on its rule gives days."""
    rows = scene.running("dispatch").store.database["service_plans"]
    before = (day - timedelta(days=1)).isoformat()
    changed = {
        "rule.first_day": day.isoformat(),
        "looked_through": before,
        "done_through": before,
        "due_at": None,
        "look_at": None,
    }
    await rows.update_one(
        {"_id": f"{scene.estate}:{plan_id}"}, {"$set": changed, "$inc": {"version": 1}}
    )


async def look(scene: Scene, plan_id: str, worker: str) -> None:
    """What the due poller of one worker does."""

    async def act(work: Any) -> ServicePlan | None:
        await make_what_falls_due(plan_id, work)
        return None

    origin = Origin(
        actor=Actor(kind=ActorKind.SYSTEM, id="dispatch"),
        key=f"00000000-0000-4000-8000-00000000000{worker[-1]}",
        correlation=worker,
    )
    await scene.running("dispatch").performer.perform(act, estate=scene.estate, origin=origin)
