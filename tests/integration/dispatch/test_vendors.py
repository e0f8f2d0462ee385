"""An outside vendor is asked, answers by a link without an account, and is checked; on HTTP."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest

from chassis.files import StoredFile
from contracts.dispatch.outside import VendorAnswered, VendorAsked, VendorWithdrawn
from contracts.permissions import Permission
from dispatch.attachments.model import Attachment
from dispatch.sub_orders.model.sub_order import SubOrder
from dispatch.sub_orders.routes.public import PHOTOS_A_MINUTE
from tests.integration.dispatch.listener import said
from tests.integration.dispatch.playing import PART, a_signature, quoted, set_up, wang
from tests.integration.dispatch.stage import DISPATCHER, Desk, Scene
from tests.round_trips import commands_to_mongodb, watch_mongodb

watch_mongodb()
KEEPER = (*DISPATCHER, Permission.MANAGE_VENDORS, Permission.NOTE_ORDERS)
SHUNDA = {
    "name": "顺达防水",
    "trades": ["防水", "拆除"],
    "contact": "孙师傅",
    "phone": "10000007777",
    "warranty": True,
}
LATER = (datetime.now(UTC) + timedelta(days=2)).isoformat()


class Vendor:
    """Somebody outside with a link and nothing else."""

    def __init__(self, scene: Scene, token: str) -> None:
        self._client = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=scene.running("dispatch").app, client=(token, 1)),
            base_url="http://test",
            headers={"Authorization": f"Bearer {token}"},
        )

    async def look(self) -> httpx.Response:
        return await self._client.get("/vendor-link")

    async def say(self, answer: str, *, key: str | None = None, **more: Any) -> httpx.Response:
        headers = {"Idempotency-Key": key or str(uuid4())}
        body = {"answer": answer} | more
        return await self._client.post("/vendor-link/answer", json=body, headers=headers)

    async def photograph(self, content: bytes, kind: str = "after") -> httpx.Response:
        return await self._client.post(
            "/vendor-link/photos",
            params={"kind": kind},
            content=content,
            headers={"Idempotency-Key": str(uuid4())},
        )


def keeper(scene: Scene) -> Desk:
    return scene.desk("dispatch", KEEPER, staff="dispatcher")


async def asked(scene: Scene, path: str, **more: Any) -> tuple[dict[str, Any], Vendor]:
    """A vendor asked to do a part of an order: what the dispatcher is told, and the vendor."""
    chief = keeper(scene)
    vendor = await chief.do("/vendors", profile=SHUNDA)
    body = {"vendor_id": vendor["id"], "what": "重做防水", "finish_by": LATER} | more
    given = await chief.do(f"{path}/ask-vendor", **body)
    return given, Vendor(scene, given["link"].partition("#")[2])


@pytest.mark.rule("E05", "A09")
async def test_a_vendor_answers_by_their_link_and_the_order_waits_until_they_are_checked(
    scene: Scene,
) -> None:
    await set_up(scene)
    path = await quoted(scene, PART)
    technician, chief = wang(scene), keeper(scene)
    await technician.do(f"{path}/consent", person_id="p-zhang", how="on_site")
    await technician.do(f"{path}/start")
    given, vendor = await asked(scene, path, price_fen=80_000)

    told = await said(scene, path, VendorAsked)
    assert (told["vendor_phone"], told["link"], told["place"]) == (SHUNDA["phone"], "", 1)
    seen = (await vendor.look()).json()
    assert (seen["where"], seen["what"], seen["price_fen"]) == ("8-2-0101", "重做防水", 80_000)
    assert "张三丰" not in str(seen)
    assert "10000005678" not in str(seen)
    assert (await technician.refused(f"{path}/finish", 409))["code"] == "VendorStillOut"

    key = str(uuid4())
    first = await vendor.say("planned", key=key, planned_at=LATER)
    again = await vendor.say("planned", key=key, planned_at=LATER)
    assert (first.status_code, first.json()) == (200, again.json())
    photo = await vendor.photograph(a_signature(), "before")
    assert photo.json()["photos"] == 1
    assert (await vendor.photograph(b"%PDF-1.7 %%EOF")).status_code == 422
    done = (await vendor.say("done", note="已做两遍")).json()
    assert (done["state"]["code"], done["answers"]) == ("done", [])
    answered = await said(scene, path, VendorAnswered, times=2)
    assert (answered["answer"], answered["via_link"]) == ("done", True)

    (part,) = (await chief.see("/sub-orders"))["items"]
    own = f"/sub-orders/{part['id']}"
    await chief.do(f"{own}/send-back", reason="转角未做")
    assert (await vendor.look()).json()["told"][-1]["note"] == "转角未做"
    await vendor.say("done")
    assert (await chief.do(f"{own}/take-over", cost_fen=85_000))["cost_fen"] == 85_000
    await technician.do(f"{path}/finish")

    order = await chief.see(path)
    notes = [(note["kind"]["code"], note["via_link"]) for note in order["notes"]]
    assert notes == [
        ("vendor_asked", False),
        ("vendor_planned", True),
        ("vendor_done", True),
        ("vendor_sent_back", False),
        ("vendor_done", True),
        ("vendor_taken_over", False),
    ]
    assert {note["vendor"] for note in order["notes"]} == {"顺达防水"}
    (file,) = (await chief.see(f"{path}/attachments"))["items"]
    assert (file["vendor"], file["kind"]) == ("顺达防水", "before")
    assert (await chief.ask(f"/files/{file['id']}")).status_code == 200
    elsewhere = scene.desk("dispatch", KEEPER, staff="other", areas=["3"])
    assert (await elsewhere.ask(f"/files/{file['id']}")).status_code == 403
    assert (await elsewhere.see("/sub-orders", open=False))["items"] == []
    assert (await chief.see(f"{path}/costs"))["total_fen"] == 85_000
    over = (await vendor.look()).json()
    assert (over["over"], over["where"], over["what"]) == (True, "", "")
    assert (await vendor.say("done")).status_code == 409
    assert given["label"] == part["label"]


async def test_a_link_that_is_not_good_opens_nothing_and_tells_nothing(scene: Scene) -> None:
    path = f"/orders/{await scene.request()}"
    chief = keeper(scene)
    given, vendor = await asked(scene, path, may_call_household=True)
    token = given["link"].partition("#")[2]
    estate, id_, secret = token.split(".")
    assert len(secret) == 43
    assert (await vendor.look()).json()["contact_phone"] == "10000005678"

    wrong = [
        f"{estate}.{id_}.{'x' * 43}",
        f"{estate}.{uuid4()}.{secret}",
        f"nowhere.{id_}.{secret}",
    ]
    told: set[tuple[int, str, frozenset[str]]] = set()
    work: list[list[str]] = []
    for each in wrong:
        with commands_to_mongodb() as commands:
            answer = await Vendor(scene, each).look()
        problem = answer.json() | {"trace_id": None}
        told.add((answer.status_code, str(problem), frozenset(answer.headers)))
        work.append(sorted(commands))
        assert (answer.headers["cache-control"], answer.headers["referrer-policy"]) == (
            "no-store",
            "no-referrer",
        )
    assert len(told) == 1
    assert next(iter(told))[0] == 404
    # An estate there is not has no keys to be read; everything else is asked all the same.
    assert work[0] == work[1]
    assert {each.partition(",")[0] for each in work[2]} >= {
        each.partition(",")[0] for each in work[1]
    }
    for each in ("", "x.y.z", token[:-1]):
        assert (await Vendor(scene, each).look()).status_code == 404

    newer = await chief.do(f"/sub-orders/{id_}/renew-link")
    assert (await vendor.look()).status_code == 404
    assert (await vendor.say("accepted")).status_code == 404
    fresh = Vendor(scene, newer["link"].partition("#")[2])
    assert (await fresh.say("declined")).json()["code"] == "WhyMissing"
    await chief.do(f"/sub-orders/{id_}/revoke-link")
    assert (await fresh.look()).status_code == 404
    assert (await chief.do(f"/sub-orders/{id_}/report", answer="accepted"))["state"]["code"] == (
        "accepted"
    )
    last = await chief.do(f"/sub-orders/{id_}/renew-link")
    await chief.do(f"/sub-orders/{id_}/withdraw", reason="业主自行处理")
    over = (await Vendor(scene, last["link"].partition("#")[2]).look()).json()
    assert (over["state"]["code"], over["over"], over["what"]) == ("withdrawn", True, "")
    assert over["contact_phone"] == over["where"] == ""
    assert (await said(scene, path, VendorWithdrawn))["reason"] == "业主自行处理"

    bound = scene.running("dispatch").store.bound(scene.estate)
    kept = await bound.select(SubOrder, {"order_id": path.rpartition("/")[2]})
    stored = (
        await scene.running("dispatch")
        .store.database["sub_orders"]
        .find_one({"estate": scene.estate})
    )
    assert secret not in str(kept) + str(stored)


@pytest.mark.rule("A09")
async def test_an_order_that_ends_takes_back_what_vendors_have_not_done_yet(scene: Scene) -> None:
    path = f"/orders/{await scene.request()}"
    chief = keeper(scene)
    _, busy = await asked(scene, path)
    _, through = await asked(scene, path)
    assert (await through.say("done")).status_code == 200

    await chief.do(f"{path}/cancel", reason="业主自行处理")

    assert (await said(scene, path, VendorWithdrawn))["reason"] == "业主自行处理"
    seen = (await busy.look()).json()
    assert (seen["state"]["code"], seen["over"], seen["answers"]) == ("withdrawn", True, [])
    assert (await busy.say("done")).status_code == 409
    assert (await through.look()).json()["state"]["code"] == "done"
    (left,) = (await chief.see("/sub-orders"))["items"]
    done = await chief.do(f"/sub-orders/{left['id']}/take-over")
    assert done["state"]["code"] == "taken_over"
    (note,) = [
        each
        for each in (await chief.see(path))["notes"]
        if each["kind"]["code"] == "vendor_withdrawn"
    ]
    assert (note["text"], note["vendor"]) == ("业主自行处理", "顺达防水")


async def test_a_link_is_bounded_in_how_often_it_asks_and_what_it_puts(scene: Scene) -> None:
    path = f"/orders/{await scene.request()}"
    _, vendor = await asked(scene, path)

    answers = [await vendor.photograph(b"no picture") for _ in range(PHOTOS_A_MINUTE + 1)]

    assert [each.status_code for each in answers[:-1]] == [422] * PHOTOS_A_MINUTE
    assert answers[-1].status_code == 429
    assert int(answers[-1].headers["retry-after"]) > 0
    bound = scene.running("dispatch").store.bound(scene.estate)
    assert await bound.count(StoredFile, {}) == 0


@pytest.mark.rule("E04", "F35", "N12", "F07")
async def test_orders_leave_on_paper_and_come_back_with_the_signed_sheet(scene: Scene) -> None:
    first, second = [f"/orders/{await scene.request()}" for _ in range(2)]
    chief = keeper(scene)
    ids = [path.rpartition("/")[2] for path in (first, second)]
    number = (await chief.see(first))["number"]

    printed = await chief.ask("/paper-slips/print.pdf", order_id=ids)
    assert printed.headers["content-type"] == "application/pdf"
    assert printed.content.count(b"/Type /Page\n") == 2
    out = await chief.do("/paper-slips/send", order_ids=ids)
    assert out["items"][0]["number"] == number
    assert (await chief.do("/paper-slips/send", order_ids=ids)) == out
    assert (await chief.see("/board/day"))["paper"] | {"day": ""} == {
        "day": "",
        "out": 2,
        "back": 0,
        "lost": 0,
        "missing": 2,
    }

    file_id = await chief.put(a_signature(), purpose="signed_slip")
    back = await chief.do("/paper-slips/take-back", number=number.lower(), file_id=file_id)
    again = await chief.refused("/paper-slips/take-back", 409, number=number)
    assert (back["items"][0]["still_out"], again["code"]) == (False, "SlipNotOut")
    (file,) = (await chief.see(f"{first}/attachments"))["items"]
    assert file["kind"] == "signed_slip"
    slip_id = back["items"][0]["id"]
    await chief.do(f"/paper-slips/{slip_id}/undo", reason="扫错单")
    await chief.do(f"/paper-slips/{slip_id}/write-off", reason="淋湿")

    day = await chief.see("/paper-slips/day")
    assert (day["out"], day["back"], day["lost"], day["missing"]) == (2, 0, 1, 1)
    missing = (await chief.see("/paper-slips"))["items"]
    assert [each["order_id"] for each in missing] == ids[1:]
    elsewhere = scene.desk("dispatch", KEEPER, staff="other", areas=["3"])
    assert (await elsewhere.see("/paper-slips/day"))["out"] == 0
    kinds = [note["kind"]["code"] for note in (await chief.see(first))["notes"]]
    assert kinds == ["slip_out", "slip_back", "slip_still_out", "slip_lost"]


async def test_photos_comments_with_files_and_costs_stand_with_the_order(scene: Scene) -> None:
    path, chief = f"/orders/{await scene.request()}", keeper(scene)
    before, other = [await chief.put(a_signature(shade)) for shade in (1, 2)]

    await chief.do(f"{path}/attach", file_ids=[before], kind="before", note="墙面")
    used = await chief.refused(f"{path}/comment", 409, text="见图", file_ids=[before])
    order = await chief.do(f"{path}/comment", text="见图", file_ids=[other])

    assert used["code"] == "FileElsewhere"
    assert [note["file_ids"] for note in order["notes"]] == [[before], [other]]
    bound = scene.running("dispatch").store.bound(scene.estate)
    assert await bound.count(Attachment, {}) == 2

    part = {"name": "阀芯", "quantity": "1.5", "unit_cost_fen": 333}
    labour = {"staff_id": "wang", "minutes": 40}
    costs = await chief.do(f"{path}/costs", parts=[part], labour=[labour])
    assert (costs["parts_fen"], costs["minutes"], costs["labour"][0]["name"]) == (500, 40, "王师傅")
    assert (await wang(scene).ask(f"{path}/costs")).status_code == 200
    row = costs["parts"][0]["id"]
    costs = await chief.do(f"{path}/strike-cost", row_id=row, reason="重复")
    assert (costs["total_fen"], costs["parts"][0]["struck"]) == (0, "重复")
    assert (await chief.refused(f"{path}/costs", 422))["code"] == "RequestInvalid"
