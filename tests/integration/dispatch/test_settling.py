"""Posted, satisfied, done again: what fees and reception say of an order, over the real bus."""

from itertools import permutations

import pytest

from contracts.dispatch.agreements import WorkOrderSignedOff
from contracts.dispatch.orders import WorkOrderClosed, WorkOrderPosted, WorkOrderReopened
from contracts.event import Event
from tests.integration.dispatch.listener import all_said, said
from tests.integration.dispatch.playing import (
    a_signature,
    comes_to,
    dispatcher,
    finished,
    notice,
    on_site,
    posted,
    satisfied,
    signed_off,
    wang,
)
from tests.integration.dispatch.stage import LI, Scene, unit_id


async def tell(scene: Scene, event: Event) -> None:
    """The service whose event it is says it."""
    speaker = {"fees": scene.stage.fees, "reception": scene.stage.reception}[event.service()]
    await speaker.say(event, estate=scene.estate)


@pytest.mark.rule("W06", "F08", "T19", "F16")
async def test_the_whole_story_twice_round_the_rework_to_the_satisfied_owner(
    scene: Scene,
) -> None:
    path = await finished(scene)
    await signed_off(scene, path)
    first = await said(scene, path, WorkOrderSignedOff)
    assert (first["total_fen"], first["contact_name"], first["unit_id"]) == (
        500,
        "张三丰",
        unit_id("8-2-0101"),
    )
    await tell(scene, posted(path))
    await comes_to(scene, path, "posted")

    for round_ in (1, 2):
        await tell(scene, notice(path, round_))
        order = await comes_to(scene, path, "handed_over", round_=round_ + 1)
        assert order["rounds"][round_]["notice_number"] == f"ZG-20261123-000{round_}"
        assert order["proposed_technician_id"] == "wang"
        await on_site(scene, path.rpartition("/")[2])
        await wang(scene).do(f"{path}/start")
        await wang(scene).do(f"{path}/finish")
        await signed_off_again(scene, path, round_)
        again = await said(scene, path, WorkOrderSignedOff, times=round_ + 1)
        assert (again["round"], again["total_fen"]) == (round_ + 1, 0)
        await tell(scene, posted(path, round_ + 1))
        await comes_to(scene, path, "posted", round_=round_ + 1)

    await tell(scene, satisfied(path, 3))
    closed = await comes_to(scene, path, "closed", round_=3)
    assert [each["total_fen"] for each in closed["rounds"]] == [500, 0, 0]
    assert (await said(scene, path, WorkOrderClosed))["satisfied"]
    await said(scene, path, WorkOrderPosted, times=3)
    names = await all_said(scene, path)
    assert names.count("work_order_reopened") == 2
    assert names[-1] == "work_order_closed"


async def signed_off_again(scene: Scene, path: str, shade: int) -> None:
    """With a signature of its own."""
    file_id = await wang(scene).put(a_signature(shade))
    await wang(scene).do(f"{path}/sign", person_id="p-zhang", file_id=file_id)


@pytest.mark.rule("W06", "F08", "T19")
async def test_posting_and_satisfaction_end_the_same_in_any_order_and_repeated(
    scene: Scene,
) -> None:
    for arrival in permutations((posted, satisfied)):
        path = await finished(scene)
        await signed_off(scene, path)
        for news in (*arrival, *arrival):
            await tell(scene, news(path))

        await comes_to(scene, path, "closed")
        await said(scene, path, WorkOrderClosed)
        [round_] = (await dispatcher(scene).see(path))["rounds"]
        assert round_["satisfied_at"] is not None


@pytest.mark.rule("T19")
async def test_news_that_comes_before_the_signature_waits_for_it(scene: Scene) -> None:
    path = await finished(scene)
    await tell(scene, satisfied(path))
    await tell(scene, posted(path))

    await signed_off(scene, path)

    order = await comes_to(scene, path, "closed")
    assert order["rounds"][0]["satisfied_at"] is not None


@pytest.mark.rule("F16", "T19")
async def test_a_notice_heard_again_or_late_reopens_once(scene: Scene) -> None:
    path = await finished(scene)
    await signed_off(scene, path)
    for _ in range(3):
        await tell(scene, notice(path))
    await comes_to(scene, path, "handed_over", round_=2)
    await tell(scene, posted(path))
    chief = dispatcher(scene)
    order = await chief.do(f"{path}/assign", technician_id=LI)
    assert order["technician"] == "李师傅"

    reopened = await said(scene, path, WorkOrderReopened)
    assert (reopened["round"], reopened["technician_id"]) == (2, "wang")
    order = await comes_to(scene, path, "dispatched", round_=2)
    assert (await chief.see("/orders", technician_id=LI))["items"][0]["round"] == 2
    assert order["kind"]["code"] == "repair"
    assert order["clocks"][0]["state"] == "stopped"
    assert order["clocks"][3]["started_at"] == order["rounds"][1]["began_at"]
