"""Duplicates, parts and links over HTTP; on NATS and MongoDB."""

import pytest

from contracts.dispatch.beside import WorkOrderRelated
from tests.integration.dispatch.listener import said
from tests.integration.dispatch.playing import dispatcher, wang
from tests.integration.dispatch.stage import WANG, Scene, Stage


async def test_a_duplicate_is_merged_told_on_both_and_the_merge_undone(scene: Scene) -> None:
    lead, double = f"/orders/{await scene.request()}", f"/orders/{await scene.request()}"
    chief = dispatcher(scene)
    other = {"other_id": lead.rpartition("/")[2], "reason": "同一处漏水"}
    await chief.do(f"{double}/hand-over")
    await chief.do(f"{double}/assign", technician_id=WANG)

    merged = await chief.do(f"{double}/merge", **other)

    assert merged["state"]["code"] == "cancelled"
    (into,) = merged["related"]
    assert (into["relation"]["zh"], into["order_id"]) == ("已并入", other["other_id"])
    assert [card["id"] for card in (await chief.see("/orders"))["items"]] == [other["other_id"]]
    assert (await wang(scene).see("/orders/mine"))["items"] == []
    told = await said(scene, double, WorkOrderRelated)
    assert (told["relation"], told["technician_id"], told["undone"]) == ("merged_into", WANG, False)
    assert (await said(scene, lead, WorkOrderRelated))["relation"] == "absorbed"

    await chief.do(f"{lead}/cancel", reason="误报")
    undone = await chief.do(f"{double}/unmerge", **other)

    assert undone["state"]["code"] == "handed_over"
    assert undone["related"] == []
    assert (await said(scene, double, WorkOrderRelated, times=2))["undone"]
    again = await chief.refused(f"{double}/merge", 409, **other)
    assert again["code"] == "SettledAlready"


@pytest.mark.rule("levels.md 1")
async def test_a_part_becomes_an_order_of_its_own_with_the_clocks_of_the_whole(
    scene: Scene,
) -> None:
    path, chief = f"/orders/{await scene.request()}", dispatcher(scene)
    early = await chief.refused(f"{path}/split", 409, matter="插座没电", reason="两件事")
    assert early["code"] == "IllegalMove"
    await chief.do(f"{path}/hand-over")

    whole = await chief.do(f"{path}/split", matter="插座没电", reason="两件事")

    (part,) = whole["related"]
    assert part["relation"]["code"] == "split_off"
    order = await chief.see(f"/orders/{part['order_id']}")
    assert (order["matter"], order["where"]) == ("插座没电", whole["where"])
    assert order["requested_at"] == whole["requested_at"]
    assert order["state"]["code"] == "handed_over"
    assert order["clocks"][0]["stopped_at"] == whole["clocks"][0]["stopped_at"]
    assert order["contact_id"] is None
    assert order["related"][0]["relation"]["code"] == "split_from"
    assert order["number"] != whole["number"]


async def test_orders_are_linked_once_and_only_those_of_ones_estate(
    stage: Stage, scene: Scene
) -> None:
    one, two = await scene.request(), await scene.request()
    chief = dispatcher(scene)

    await chief.do(f"/orders/{one}/link", other_id=two, reason="同一根立管")

    assert [each["order_id"] for each in (await chief.see(f"/orders/{two}"))["related"]] == [one]
    twice = await chief.refused(f"/orders/{two}/link", 409, other_id=one, reason="x")
    assert twice["code"] == "RelatedAlready"
    itself = await chief.refused(f"/orders/{one}/link", 422, other_id=one, reason="x")
    assert itself["code"] == "WithItself"
    elsewhere = await (await stage.estate()).request()
    await chief.refused(f"/orders/{one}/link", 404, other_id=elsewhere, reason="x")
    await chief.do(f"/orders/{one}/unlink", other_id=two, reason="x")
    assert (await chief.see(f"/orders/{two}"))["related"] == []


async def test_orders_of_another_ones_buildings_are_not_merged(scene: Scene) -> None:
    eight = await scene.request()
    three = await scene.request(unit_label="3-1-0202", building="3")
    own = scene.desk("dispatch", areas=["8"], staff="dispatcher")

    await own.refused(f"/orders/{eight}/merge", 403, other_id=three, reason="x")
    await own.refused(f"/orders/{three}/merge", 403, other_id=eight, reason="x")
