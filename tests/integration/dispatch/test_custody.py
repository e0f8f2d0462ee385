"""Laundry over HTTP: from the household to the vendor and back, on a real NATS and MongoDB."""

from datetime import UTC, datetime, timedelta

import pytest

from contracts.dispatch.custody import CustodyShort, CustodyTakenIn
from contracts.permissions import Permission
from tests.integration.dispatch.listener import said
from tests.integration.dispatch.playing import (
    PART,
    a_signature,
    dispatcher,
    on_site,
    supervisor,
)
from tests.integration.dispatch.stage import TECHNICIAN, WANG, Scene


@pytest.mark.rule("W11", "F26", "T35")
async def test_laundry_goes_to_the_vendor_and_comes_back_to_its_owner_piece_by_piece(
    scene: Scene,
) -> None:
    due = (datetime.now(UTC) + timedelta(days=2)).isoformat()
    keeper = scene.desk("dispatch", (*TECHNICIAN, Permission.KEEP_CUSTODY), staff=WANG)
    repair = await on_site(scene)
    shirt, coat = {"tag": "a1", "what": "衬衫"}, {"tag": "A2", "what": "大衣", "damage": "袖口破"}
    in_ = {"pieces": [shirt, coat], "counted": 2, "due_at": due}
    assert (await keeper.refused(f"{repair}/custody", 409, **in_))["code"] == "NotAPaidService"
    order = await dispatcher(scene).do(
        "/orders",
        matter="洗衣两件",
        unit_id="u-8-2-0101",
        kind="paid_service",
        contact_name="张三丰",
    )
    path = await on_site(scene, order["id"])
    await keeper.do(f"{path}/quote", cause="洗衣", kind="other", lines=[PART])
    await keeper.do(f"{path}/consent", person_id="p-zhang", how="on_site")
    await keeper.do(f"{path}/start")

    assert (await keeper.refused(f"{path}/custody", 422, **in_))["code"] == "DamageWithoutPhoto"
    coat["photos"] = [await keeper.put(a_signature(9), purpose="photo")]  # type: ignore[assignment]
    slip = await keeper.do(f"{path}/custody", **in_)
    at = f"/custody/{slip['id']}"
    assert (slip["stage"]["code"], slip["pieces"], slip["number"][:3]) == ("to_send", 2, "DG-")
    assert (await keeper.refused(f"{path}/custody", 409, **in_))["code"] == "TagInUse"
    held = await keeper.refused(f"{path}/finish", 409)
    assert (held["code"], held["data"]["count"]) == ("PiecesStillHeld", 2)
    paper = await keeper.ask(f"{at}/receipt.pdf")
    assert paper.content.startswith(b"%PDF-")

    out = {"tags": ["A1", "A2"], "vendor": "洁美", "receiver": "小李", "counted": 2}
    out["vendor_due_at"] = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    differ = await keeper.refused(f"{at}/send-out", 422, vendor_counted=1, **out)
    assert differ["code"] == "CountsDiffer"
    await keeper.do(f"{at}/send-out", vendor_counted=2, **out)
    back = {"expected": ["A1", "A2"], "tags": ["A1"], "bringer": "小李"}
    slip = await keeper.do(f"{at}/come-back", counted=1, vendor_counted=2, **back)
    assert (slip["stage"]["code"], slip["missing"]) == ("missing", 1)
    assert slip["handled"][0]["short"]
    assert (await said(scene, at, CustodyShort))["missing"] == ["A2"]
    for typed in ("a2", "zsf", slip["number"], "8-2-0101"):
        (found,) = (await keeper.see("/custody", text=typed, stage="missing"))["items"]
        assert found["id"] == slip["id"], typed
    await keeper.do(f"{at}/find", tags=["A2"], where="洗衣店烘干机内")
    signed = {"person_id": "p-zhang", "file_id": await keeper.put(a_signature(7))}
    both = {"tags": ["A1", "A2"]}
    unseen = await keeper.refused(f"{at}/give-back", 409, counted=2, **both, **signed)
    assert unseen["code"] == "NotChecked"
    await keeper.do(f"{at}/check", **both)
    slip = await keeper.do(f"{at}/give-back", counted=2, **both, **signed)
    assert (slip["stage"]["code"], slip["handled"][0]["person"]) == ("closed", "张三丰")
    assert (await keeper.see("/custody"))["items"] == []
    assert len((await keeper.see("/custody", order_id=order["id"]))["items"]) == 1
    await keeper.do(f"{path}/finish")
    await said(scene, at, CustodyTakenIn)

    other = await scene.stage.estate()
    assert (await supervisor(other).ask(at)).status_code == 404
    elsewhere = scene.desk("dispatch", areas=["3"])
    assert (await elsewhere.ask(at)).status_code == 403
    assert (await elsewhere.see("/custody", stage="closed"))["items"] == []
