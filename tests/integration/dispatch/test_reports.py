"""The reports of a month over HTTP: counted by the database, judged by the record, printed."""

from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from contracts.permissions import Permission
from tests.integration.dispatch.playing import (
    dispatcher,
    on_site,
    quoted,
    signed_off,
    supervisor,
    wang,
)
from tests.integration.dispatch.stage import CALENDAR, DISPATCHER, WANG, Scene, unit_id

BOSS = (Permission.SEE_ORDERS, Permission.SEE_ORDER_REPORTS)


def counted(rows: Any) -> dict[str, int]:
    return {row["code"]: row["total"] for row in rows}


@pytest.mark.rule("N10", "E19")
async def test_a_month_is_counted_judged_and_printed(scene: Scene) -> None:
    await supervisor(scene).do("/settings/cause_list", preset="suggested")
    await supervisor(scene).do("/settings/clock_policy", preset="grade_1")
    done = await quoted(scene, cause_code="tap_valve")
    technician, chief = wang(scene), dispatcher(scene)
    await technician.do(f"{done}/consent", person_id="p-zhang", how="on_site")
    await technician.do(f"{done}/start")
    problem = await technician.refused(f"{done}/finish", 422, cause_code="ghosts")
    assert problem["code"] == "CauseNotListed"
    await technician.do(f"{done}/finish", cause_code="drain_blocked")
    await signed_off(scene, done)
    await on_site(scene)
    await scene.request(unit_id=unit_id("3-1-0202"), unit_label="3-1-0202", building="3")
    over = await scene.request()
    await chief.do(f"/orders/{over}/cancel", reason="误报")
    month = f"{CALENDAR.local_day(datetime.now(UTC)):%Y-%m}"
    boss = scene.desk("dispatch", BOSS, staff="boss")

    repairs = await boss.see("/reports/repairs", month=month)
    performance = await boss.see("/reports/performance", month=month)
    paper = await boss.ask("/reports/month.xlsx", month=month)

    assert (len(repairs["months"]), repairs["months"][-1], repairs["totals"][-1]) == (12, month, 3)
    assert counted(repairs["by_kind"]) == {"repair": 3}
    assert counted(repairs["by_cause"]) == {"drain_blocked": 1, "": 2}
    assert counted(repairs["by_trade"]) == {"water": 1, "": 2}
    assert counted(repairs["by_finding"]) == {"other": 1, "": 2}
    assert counted(repairs["by_building"]) == {"8": 2, "3": 1}
    assert performance["orders"] == 4
    assert performance["rework"] == {"finished": 1, "redone": 0, "percent": 0.0}
    (row,) = performance["technicians"]
    assert (row["technician_id"], row["name"], row["finished"]) == (WANG, "王师傅", 1)
    assert (row["judged"], row["in_time"], row["in_time_percent"]) == (1, 1, 100.0)
    hand_over = next(row for row in performance["on_time"] if row["clock"]["code"] == "hand_over")
    assert (hand_over["met"], hand_over["running"]) == (2, 1)
    book = load_workbook(BytesIO(paper.content))
    assert len(book.sheetnames) == 8
    assert [cell.value for cell in book.worksheets[0][4]][-1] == 3
    own = scene.desk("dispatch", BOSS, staff="boss", areas=["3"])
    assert counted((await own.see("/reports/repairs", month=month))["by_building"]) == {"3": 1}
    assert (await own.see("/reports/performance", month=month))["orders"] == 1
    only = await boss.see("/reports/repairs", month=month, months=1, building="8")
    assert (only["months"], only["totals"]) == ([month], [2])
    assert (await boss.ask("/reports/repairs", month="2026-13")).status_code == 422
    assert (await chief.ask("/reports/repairs", month=month)).status_code == 403
    assert len(await scene.desk("dispatch", DISPATCHER).see("/causes")) > 5
