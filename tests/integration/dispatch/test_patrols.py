"""Patrols over HTTP, on NATS and MongoDB: planned, walked, found, repaired, looked at again."""

from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from uuid import uuid4

import pytest
from openpyxl import load_workbook

from chassis.testing import eventually
from contracts.dispatch.patrols import (
    PatrolFindingFollowedUp,
    PatrolFindingRecorded,
    PatrolFindingRepaired,
)
from contracts.permissions import Permission
from tests.integration.dispatch.listener import said
from tests.integration.dispatch.playing import a_signature, dispatcher, on_site, supervisor, wang
from tests.integration.dispatch.stage import CALENDAR, Scene

POINTS = [{"name": "水泵房", "building": "8", "look_at": "压力表"}, {"name": "配电房"}]


@pytest.mark.rule("F18", "W29", "N16", "E01", "P07")
async def test_a_finding_on_a_round_is_repaired_and_looked_at_again_by_its_finder(
    scene: Scene,
) -> None:
    rights = (Permission.SEE_PATROLS, Permission.WALK_PATROLS)
    chief = scene.desk("dispatch", (*rights, Permission.MANAGE_PATROLS), staff="dispatcher")
    walker = scene.desk("dispatch", (*rights, Permission.SEE_ORDERS), staff="desk")
    route = await chief.do("/patrols/routes", name="设备房日巡", points=POINTS)
    printed = await chief.ask(f"/patrols/routes/{route['id']}/codes.pdf")
    assert printed.content.startswith(b"%PDF")
    today = CALENDAR.local_day(datetime.now(UTC))
    times = ["23:58", "23:59"]

    plan = await chief.do("/patrols/plans", name="日巡", route_id=route["id"], times=times)

    async def made() -> list[dict[str, Any]]:
        rounds: list[dict[str, Any]] = (await walker.see("/patrols/rounds"))["items"]
        assert rounds
        return rounds

    rounds = await eventually(made, what="the day's rounds")
    evening = {"name": "晚巡", "times": ["21:00"], "staff_ids": ["desk"]}
    changed = await chief.do(f"/patrols/plans/{plan['id']}/change", **evening)
    assert (changed["times"], changed["staff"]) == (["21:00:00"], ["前台小赵"])
    assert await made() == rounds, "what is made stays"
    path = f"/patrols/rounds/{rounds[0]['id']}"
    assert (rounds[0]["state"]["code"], rounds[0]["reached"]) == ("due", 0)
    elsewhere = scene.desk("dispatch", rights, staff="li", areas=["3"])
    assert (await elsewhere.ask(path)).status_code == 403

    code = route["points"][0]["code"]
    await walker.do(f"{path}/tick", code=code, scanned=True)
    ticked = await walker.do(f"{path}/tick", code=code.lower())
    assert (ticked["reached"], ticked["walked_by"]) == (1, "前台小赵")
    assert (await walker.refused(f"{path}/tick", 422, code="NOWHERE"))["code"] == "NoSuchPoint"
    photo = await walker.put(a_signature(90), purpose="finding")
    key, found = str(uuid4()), {"matter": "二号泵渗水", "point_id": route["points"][0]["id"]}
    first, again = [
        (await walker.send(f"{path}/findings", key=key, **found, file_ids=[photo])).json()
        for _ in range(2)
    ]
    assert first == again
    assert (await walker.refused(f"{path}/finish", 409))["code"] == "PointsLeft"
    await walker.do(f"{path}/finish", left_out_reason="门锁")

    order = await dispatcher(scene).see(f"/orders/{first['order_id']}")
    assert (order["kind"]["code"], order["state"]["code"], order["where"]) == (
        "patrol_finding",
        "opened",
        "水泵房",
    )
    finding = f"/patrols/findings/{first['id']}"
    assert (await walker.refused(f"{finding}/follow-up", 409, satisfied=True))["code"] == (
        "NotRepairedYet"
    )
    await repaired(scene, first["order_id"])
    told = await said(scene, finding, PatrolFindingRepaired)
    assert (told["finder_id"], told["repaired"]) == ("desk", True)
    followed = await walker.do(f"{finding}/follow-up", satisfied=False, note="仍渗水")
    assert followed["state"]["code"] == "reported"
    order = await dispatcher(scene).see(f"/orders/{first['order_id']}")
    assert (order["state"]["code"], order["round"]) == ("handed_over", 2)
    await said(scene, finding, PatrolFindingRecorded)
    await said(scene, finding, PatrolFindingFollowedUp)

    days = {"from": today.isoformat(), "until": today.isoformat()}
    report = await chief.see("/patrols/report", **days)
    (row,) = report["rows"]
    assert (row["planned"], row["done"], row["points"], row["reached"]) == (len(rounds), 1, 2, 1)
    book = load_workbook(BytesIO((await chief.ask("/patrols/report.xlsx", **days)).content))
    assert [cell.value for cell in book.worksheets[0][3]][1:4] == ["设备房日巡", len(rounds), 1]
    long = {"from": "2026-01-01", "until": "2026-12-31"}
    assert (await chief.ask("/patrols/report", **long)).status_code == 422


async def repaired(scene: Scene, order_id: str) -> None:
    """Quoted, approved, done and inspected by others."""
    path = await on_site(scene, order_id)
    technician, chief = wang(scene), supervisor(scene)
    await technician.do(f"{path}/quote", cause="密封老化", kind="other", payer="company")
    await chief.do(f"{path}/approve-budget")
    await technician.do(f"{path}/start")
    await technician.do(f"{path}/finish")
    file_id = await chief.put(a_signature(7))
    await chief.do(f"{path}/inspect", satisfied=True, file_id=file_id)
