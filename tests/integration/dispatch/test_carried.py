"""What a technician's phone carries, over HTTP; on NATS and MongoDB."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.integration.dispatch.playing import (
    PART,
    a_signature,
    dispatcher,
    front_desk,
    li,
    set_up,
    supervisor,
    wang,
)
from tests.integration.dispatch.stage import LI, WANG, Scene, unit_id


async def carried(scene: Scene, order_id: str) -> Any:
    (order,) = [
        each
        for each in (await wang(scene).see("/orders/mine/carried"))["orders"]
        if each["id"] == order_id
    ]
    return order


@pytest.mark.rule("A07", "A08", "P12")
async def test_a_technician_carries_what_the_order_takes_and_nobodys_else(scene: Scene) -> None:
    await set_up(scene, "consent_policy", "pause_policy", "warranty_policy")
    way = [{"building": "8", "note": "从北门进，货梯在后面"}]
    await supervisor(scene).do("/settings/way_policy", values={"notes": way})
    order_id = await scene.request(unit_id=unit_id("8-2-0102"), unit_label="8-2-0102")
    chief, path = dispatcher(scene), f"/orders/{order_id}"
    await chief.do(f"{path}/hand-over")
    await chief.do(f"{path}/assign", technician_id=WANG)

    dispatched = await carried(scene, order_id)
    assert dispatched["speakers"] == []
    await wang(scene).do(f"{path}/accept")
    order = await carried(scene, order_id)
    bag = await wang(scene).see("/orders/mine/carried")

    assert order["responsible"]
    assert order["contact_phone"] == "10000005678"
    assert order["way"] == "从北门进，货梯在后面"
    assert [(each["name"], each["consents_to"]) for each in order["speakers"]] == [
        ("赵敏", "unlimited")
    ]
    assert "plumbing" in [each["code"] for each in order["covered"]]
    assert {each["code"] for each in bag["pause_reasons"]} >= {"waiting_for_parts", "no_access"}
    acts = {each["code"]: each for each in bag["acts"]}
    assert (acts["arrive"]["sources"], acts["arrive"]["to"]) == (
        ["accepted", "on_the_way"],
        "on_site",
    )
    assert (acts["resume"]["to"], acts["sign"]["of_a_unit"]) == (None, True)
    assert "assign" not in acts
    assert (await li(scene).see("/orders/mine/carried"))["orders"] == []
    assert (await front_desk(scene).ask("/orders/mine/carried")).status_code == 403
    await chief.do(f"{path}/join", technician_id=LI)
    (helped,) = (await li(scene).see("/orders/mine/carried"))["orders"]
    assert (helped["responsible"], helped["speakers"]) == (False, [])


@pytest.mark.rule("A08", "A09", "E04")
async def test_what_was_done_without_a_network_is_told_once_afterwards_at_its_own_times(
    scene: Scene,
) -> None:
    """Each act under its own key, in order, with the time it happened; a repeat tells no more."""
    await set_up(scene, "pause_policy")
    asked = datetime.now(UTC) - timedelta(hours=3)
    order_id = await scene.request(requested_at=asked)
    path, chief, technician = f"/orders/{order_id}", dispatcher(scene), wang(scene)
    for act, more in (("hand-over", {}), ("assign", {"technician_id": WANG})):
        await chief.do(f"{path}/{act}", at=asked.isoformat(), **more)
    file_id = await technician.put(a_signature())
    steps: list[tuple[str, dict[str, Any]]] = [
        ("accept", {}),
        ("arrive", {}),
        ("quote", {"cause": "阀芯磨损", "kind": "other", "lines": [PART]}),
        ("consent", {"person_id": "p-zhang", "how": "on_site", "total_fen": 500}),
        ("start", {}),
        ("pause", {"reason": "waiting_for_parts"}),
        ("resume", {}),
        ("finish", {}),
        ("sign", {"person_id": "p-zhang", "file_id": file_id}),
    ]
    told = []
    for minute, (act, more) in enumerate(steps, start=1):
        at = (asked + timedelta(minutes=10 * minute)).isoformat()
        key = f"00000000-0000-7000-8000-{minute:012}"
        first = await technician.send(f"{path}/{act}", key=key, at=at, **more)
        again = await technician.send(f"{path}/{act}", key=key, at=at, **more)
        assert first.status_code == 200, first.text
        assert first.content == again.content
        told.append(datetime.fromisoformat(at))
        if act == "pause":
            assert (await carried(scene, order_id))["goes_on_as"] == "working"

    order = await technician.see(path)

    assert order["state"]["code"] == "done"
    mine = [step for step in order["history"] if step["act"]["code"] not in ("open", "hand_over")]
    assert [datetime.fromisoformat(step["at"]) for step in mine[1:]] == [
        each.replace(microsecond=each.microsecond // 1000 * 1000) for each in told
    ]
    assert not any(step["by_radio"] for step in mine)
    assert [step["act"]["code"] for step in mine].count("quote") == 1
