"""The board over HTTP: columns, filters, changes, the day; on NATS and MongoDB."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from contracts.urgency import Emergency
from tests.integration.dispatch.playing import (
    dispatcher,
    finished,
    on_site,
    set_up,
    signed_off,
    supervisor,
    wang,
)
from tests.integration.dispatch.stage import CALENDAR, DISPATCHER, LI, WANG, Desk, Scene, unit_id

SETTLED = 300
"""Orders nobody looks at any more: what a scan would read."""


def cards(view: Any) -> dict[str, list[str]]:
    """Column → ids of its cards, without the empty ones."""
    found = {each["column"]["code"]: [card["id"] for card in each["cards"]] for each in view}
    return {column: ids for column, ids in found.items() if ids}


async def test_open_orders_lie_in_columns_and_are_narrowed(scene: Scene) -> None:
    here = await on_site(scene)
    urgent = await scene.request(
        emergency=Emergency.GAS,
        unit_id=unit_id("3-1-0202"),
        unit_label="3-1-0202",
        building="3",
        contact_name="周芷若",
        contact_phone="10000009999",
        matter="厨房有煤气味，请马上来",
    )
    fresh = await scene.request(requested_at=datetime.now(UTC) - timedelta(minutes=6))
    over = await scene.request()
    chief = dispatcher(scene)
    await chief.do(f"/orders/{over}/cancel", reason="误报")

    async def shown(**wanted: Any) -> dict[str, list[str]]:
        return cards((await chief.see("/board", **wanted))["columns"])

    site = here.rpartition("/")[2]
    assert await shown() == {"to_take": [fresh, urgent], "on_site": [site]}
    assert await shown(urgency="P0") == {"to_take": [urgent]}
    assert await shown(building="3") == {"to_take": [urgent]}
    assert await shown(technician_id=WANG) == {"on_site": [site]}
    assert await shown(overdue=True) == {"to_take": [fresh]}
    assert await shown(text="31 0202") == {"to_take": [urgent]}
    for typed in ("周芷", "zhouzr", "zzr", "煤气味", "meiqi", "mqw", "3-1 煤气", "芷若 煤气"):
        assert await shown(text=typed) == {"to_take": [urgent]}, typed
    for typed in ("张无忌", "芷若 漏水", "漏", "8-2 煤气"):
        assert await shown(text=typed) == {}, typed
    assert await shown(kind="repair", text="5678") == {"to_take": [fresh], "on_site": [site]}
    assert await shown(kind="paid_service") == await shown(rework=True) == {}
    board = await chief.see("/board", each=1)
    column = board["columns"][0]
    assert (column["count"], len(column["cards"])) == (2, 1)
    assert (await chief.see("/board", text="zzr"))["columns"][0]["count"] == 1
    rest = await chief.see("/orders", state=column["states"], cursor=column["next"])
    assert [card["id"] for card in rest["items"]] == [urgent]
    own = scene.desk("dispatch", DISPATCHER, areas=["3"])
    assert cards((await own.see("/board"))["columns"]) == {"to_take": [urgent]}


async def test_settled_orders_are_listed_by_the_days_of_their_request(scene: Scene) -> None:
    chief, now = dispatcher(scene), datetime.now(UTC)
    today = CALENDAR.local_day(now)
    old = await scene.request(requested_at=now - timedelta(days=200))
    recent = await scene.request(requested_at=now - timedelta(days=40))
    fresh = await scene.request()
    for order_id in (old, recent):
        await chief.do(f"/orders/{order_id}/cancel", reason="误报")
    number = (await chief.see(f"/orders/{old}"))["number"]

    async def listed(**wanted: Any) -> list[str]:
        return [card["id"] for card in (await chief.see("/orders", **wanted))["items"]]

    assert await listed() == [fresh]
    assert await listed(state="cancelled") == [recent]
    assert await listed(since=today - timedelta(days=100)) == [fresh, recent]
    assert await listed(through=today - timedelta(days=150)) == [old]
    assert await listed(since=today - timedelta(days=300), text="zsf") == [fresh, recent, old]
    assert await listed(state="cancelled", text=number) == [old]
    page = await chief.see("/orders", since=today - timedelta(days=300), limit=2)
    rest = await listed(since=today - timedelta(days=300), cursor=page["next"])
    assert rest == [old]
    assert (await chief.ask("/orders", since="yesterday")).status_code == 422
    assert await listed(since="0001-01-01", through="9999-12-31") == [fresh, recent, old]


async def test_a_board_that_was_away_asks_what_has_changed(scene: Scene) -> None:
    quiet, busy = await scene.request(), await scene.request()
    chief = dispatcher(scene)
    database = scene.running("dispatch").store.database
    # As if it had been left alone for a minute.
    await database["orders"].update_one(
        {"_id": f"{scene.estate}:{quiet}"},
        {"$set": {"changed_at": datetime.now(UTC) - timedelta(minutes=1)}},
    )
    until = (await chief.see("/board"))["until"]

    await chief.do(f"/orders/{busy}/cancel", reason="误报")
    changed = await chief.see("/board/changes", since=until)

    (card,) = changed["cards"]
    assert (card["id"], card["state"]["code"]) == (busy, "cancelled")
    assert card["changed_at"] > until
    assert changed["next"] is None
    elsewhere = scene.desk("dispatch", DISPATCHER, areas=["3"])
    assert (await elsewhere.see("/board/changes", since=until))["cards"] == []
    told_of = {"order_id": [busy, quiet, str(uuid4())]}
    named = await chief.see("/board/cards", **told_of)
    assert {each["id"]: each["state"]["code"] for each in named["cards"]} == {
        busy: "cancelled",
        quiet: "opened",
    }
    assert (await elsewhere.see("/board/cards", **told_of))["cards"] == []
    assert (await chief.ask("/board/cards")).status_code == 422
    for act, said in (("hand-over", {}), ("assign", {"technician_id": WANG}), ("recall", {})):
        await chief.do(f"/orders/{quiet}/{act}", **said)
    again = (await chief.see("/board/changes", since=until))["cards"]
    (taken_back,) = [card for card in again if card["id"] == quiet]
    assert (taken_back["state"]["code"], taken_back["technician"]) == ("handed_over", "")
    refused = await chief.refused(f"/orders/{quiet}/recall", 409)
    assert refused["data"]["state"] == "handed_over"
    moves = {each["act"]["code"]: each for each in await chief.see("/board/moves")}
    assert (moves["recall"]["column"], moves["recall"]["yours"]) == ("to_assign", True)
    assert (await chief.ask("/board/changes")).status_code == 422
    assert (await chief.ask("/board/changes", since="yesterday")).status_code == 422


@pytest.mark.rule("N12", "F35")
async def test_the_days_line_counts_slips_out_and_back(scene: Scene) -> None:
    await set_up(scene, "catalogue", "pause_policy")
    done = await finished(scene)
    await signed_off(scene, done)
    waits = await on_site(scene)
    await wang(scene).do(f"{waits}/pause", reason="waiting_for_parts")
    other = await on_site(scene)
    await wang(scene).do(f"{other}/pause", reason="nobody_home")
    await scene.request(requested_at=datetime.now(UTC) - timedelta(days=3))

    line = await dispatcher(scene).see("/board/day")

    del line["day"], line["paper"]["day"]
    assert line == {
        "paper": {"out": 0, "back": 0, "lost": 0, "missing": 0},
        "opened": 3,
        "slips_out": 3,
        "slips_back": 1,
        "done": 1,
        "open": 3,
        "overdue": 1,
        "waiting_for_parts": 1,
    }


async def test_no_question_of_the_board_reads_the_orders_that_are_over(scene: Scene) -> None:
    await on_site(scene)
    order_id = await scene.request()
    await dispatcher(scene).do(f"/orders/{order_id}/cancel", reason="误报")
    database = scene.running("dispatch").store.database
    settled = await database["orders"].find_one({"_id": f"{scene.estate}:{order_id}"})
    assert settled is not None
    long_ago = datetime.now(UTC) - timedelta(days=30)
    slip = settled["slip"] | {"requested_at": long_ago}
    for_ever = {"due_at": None, "changed_at": long_ago, "look_at": None, "slip": slip}
    await database["orders"].insert_many(
        [settled | for_ever | {"_id": f"{scene.estate}:{uuid4()}"} for _ in range(SETTLED)]
    )
    chief, own = dispatcher(scene), scene.desk("dispatch", DISPATCHER, areas=["8"])
    since = (datetime.now(UTC) - timedelta(minutes=1)).isoformat()
    today = CALENDAR.local_day(datetime.now(UTC))

    async with profiled(database) as seen:
        for desk in (chief, own):
            await desk.see("/board")
            await desk.see("/board", text="0101", overdue=True)
            await desk.see("/board", text="张三")
            await desk.see("/board/changes", since=since)
            await desk.see("/board/cards", order_id=[order_id])
            await desk.see("/board/day")
            await desk.see("/board/timeline")
            await desk.see("/board/timeline", day=today + timedelta(days=1))
            await desk.see("/orders")
            await desk.see("/orders", state="cancelled", since=today)
        await wang(scene).see("/orders/mine")

    assert len(seen) > 20
    # What falls due is looked for at the same time, over all estates.
    for each in seen:
        plan = each.get("planSummary", "")
        assert "COLLSCAN" not in plan, each["command"]
        assert each.get("docsExamined", 0) < SETTLED / 10, (plan, each["command"])


@pytest.mark.rule("E19", "T11", "P07")
async def test_a_day_shows_who_has_what_from_when_to_when(scene: Scene) -> None:
    chief = dispatcher(scene)
    path = await on_site(scene)
    await chief.do(f"{path}/join", technician_id=LI, share_percent=30)
    visits = [await scene.request() for _ in range(2)]
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    window = {
        "starts_at": tomorrow.isoformat(),
        "ends_at": (tomorrow + timedelta(hours=2)).isoformat(),
    }
    # Both begin at the same moment.
    for visited in visits:
        await chief.do(f"/orders/{visited}/hand-over")
        await chief.do(f"/orders/{visited}/appoint", **window)
    today = CALENDAR.local_day(datetime.now(UTC))

    async def rows(desk: Desk, **day: Any) -> dict[str, list[tuple[str | None, bool]]]:
        seen = await desk.see("/board/timeline", **day)
        assert (seen["more"], len(seen["working"])) == (False, 1)
        return {
            row["technician"]: [(each["doing"], each["until"] is None) for each in row["entries"]]
            for row in seen["rows"]
        }

    assert await rows(chief) == {
        "王师傅": [("coming", False), ("on_site", True)],
        "李师傅": [("helping", True)],
    }
    day = CALENDAR.local_day(tomorrow)
    assert await rows(chief, day=day) == {"王师傅": [], "李师傅": [], "": [(None, False)] * 2}
    elsewhere = scene.desk("dispatch", DISPATCHER, areas=["3"])
    assert await rows(elsewhere) == {"王师傅": [], "李师傅": []}
    for beyond in (today - timedelta(days=15), today + timedelta(days=400)):
        refused = await chief.ask("/board/timeline", day=beyond)
        assert (refused.status_code, refused.json()["code"]) == (422, "DayOutOfReach")


@asynccontextmanager
async def profiled(database: Any) -> AsyncIterator[list[dict[str, Any]]]:
    """What MongoDB says of everything done with orders meanwhile; filled at the end."""
    seen: list[dict[str, Any]] = []
    await database.command("profile", 2)
    try:
        yield seen
    finally:
        await database.command("profile", 0)
        of_orders = {"ns": f"{database.name}.orders"}
        seen += await database["system.profile"].find(of_orders).to_list(None)
        await database["system.profile"].drop()


async def test_views_are_ones_own_or_shared_by_a_manager(scene: Scene) -> None:
    chief, technician, boss = dispatcher(scene), wang(scene), supervisor(scene)
    mine = {"name": "张三丰的急修", "wanted": {"urgencies": ["P1"], "text": "张三丰"}}

    await chief.do("/views", **mine)
    shared = await boss.do(
        "/views/shared", name="8栋", wanted={"buildings": ["8"], "overdue": True}
    )
    await chief.do("/views/first", first={"name": "8栋", "shared": True})

    seen = await chief.see("/views")
    assert [view["name"] for view in seen["own"]] == ["张三丰的急修"]
    assert seen["own"][0]["wanted"]["text"] == "张三丰"
    assert seen["shared"] == shared["shared"]
    assert (seen["first"], seen["may_share"]) == ({"name": "8栋", "shared": True}, False)
    others = await technician.see("/views")
    assert (others["own"], others["shared"], others["first"]) == ([], seen["shared"], None)
    assert (await chief.refused("/views", 409, **mine))["code"] == "NameTaken"
    await chief.refused("/views/shared", 403, **mine)
    await chief.refused("/views/first", 404, first={"name": "没有"})
    await chief.refused("/views", 422, name="x", wanted={"colour": "red"})
    await boss.do("/views/shared/remove", name="8栋")
    assert (await chief.see("/views"))["first"] is None
    kept = (
        await scene.running("dispatch")
        .store.database["view_shelves"]
        .find_one({"estate": scene.estate, "views.0": {"$exists": True}})
    )
    assert kept is not None
    assert "张三丰" not in str(kept)
