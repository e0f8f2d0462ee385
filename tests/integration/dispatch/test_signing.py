"""Signature, code, inspection, and nobody signing, over HTTP; on a real NATS and a real MongoDB."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from contracts.dispatch.agreements import SignatureCodeIssued, UnsignedUndecided, WorkOrderSignedOff
from tests.integration.dispatch.listener import said
from tests.integration.dispatch.playing import (
    PART,
    a_signature,
    dispatcher,
    finished,
    front_desk,
    li,
    on_site,
    signed_off,
    supervisor,
    wang,
)
from tests.integration.dispatch.stage import Scene


@pytest.mark.rule("W06", "A09")
async def test_an_order_closes_on_site_with_the_owners_signature(scene: Scene) -> None:
    path = await finished(scene)
    technician = wang(scene)
    file_id = await technician.put(a_signature())

    missing = await technician.refused(f"{path}/sign", 404, person_id="p-zhang", file_id="none")
    assert missing["code"] == "Missing"
    stranger = await technician.refused(f"{path}/sign", 409, person_id="p-zhao", file_id=file_id)
    assert stranger["code"] == "NotOfTheUnit"
    other = await li(scene).refused(f"{path}/sign", 409, person_id="p-zhang", file_id=file_id)
    assert other["code"] == "NotYourOrder"
    order = await technician.do(f"{path}/sign", person_id="p-zhang", file_id=file_id)

    signed = order["rounds"][0]["sign_off"]
    assert order["state"]["code"] == "done"
    assert (signed["how"]["code"], signed["person"], signed["file_id"]) == (
        "signature",
        "张三丰",
        file_id,
    )
    assert not signed["disputed"]
    assert (await technician.see("/orders/mine"))["items"] == []
    another = await finished(scene)
    used = await technician.refused(f"{another}/sign", 409, person_id="p-zhang", file_id=file_id)
    assert used["code"] == "FileUsedAlready"


@pytest.mark.rule("P07")
async def test_a_signature_is_seen_by_whoever_may_see_its_order(scene: Scene) -> None:
    path = await finished(scene)
    order = await signed_off(scene, path)
    file_id = order["rounds"][0]["sign_off"]["file_id"]
    loose = await wang(scene).put(a_signature(shade=9))

    for areas, seen, unnamed in ((["8"], 200, 403), (["3"], 403, 403), ([], 200, 200)):
        caretaker = scene.desk("dispatch", staff="caretaker", areas=areas)
        assert (await caretaker.ask(f"/files/{file_id}")).status_code == seen
        assert (await caretaker.ask(f"/files/{loose}")).status_code == unnamed


@pytest.mark.rule("E01")
async def test_a_places_work_is_inspected_with_a_photo_or_done_again(scene: Scene) -> None:
    path = await on_site(scene, unit_id=None, unit_label="", place="地下水泵房")
    technician, caretaker = wang(scene), supervisor(scene, staff="caretaker")
    quote = {"cause": "x", "kind": "other", "lines": [PART], "payer": "company"}
    await technician.do(f"{path}/quote", **quote)
    await supervisor(scene).do(f"{path}/approve-budget")
    await technician.do(f"{path}/start")
    await technician.do(f"{path}/finish")
    photo = await caretaker.put(a_signature(), purpose="photo")

    own = await supervisor(scene, staff="wang").refused(f"{path}/inspect", 409, file_id=photo)
    assert own["code"] == "OwnWork"
    why = await caretaker.refused(f"{path}/inspect", 422, file_id=photo, satisfied=False)
    assert why["code"] == "NoteMissing"
    again = await caretaker.do(f"{path}/inspect", file_id=photo, satisfied=False, note="仍有异响")
    assert (again["state"]["code"], again["round"]) == ("handed_over", 2)
    assert again["proposed_technician_id"] == "wang"
    await on_site(scene, path.rpartition("/")[2])
    await technician.do(f"{path}/start")
    await technician.do(f"{path}/finish")
    done = await caretaker.do(f"{path}/inspect", file_id=photo)

    assert done["state"]["code"] == "done"
    assert done["rounds"][1]["sign_off"]["how"]["code"] == "inspection"
    assert done["rounds"][1]["total_fen"] == 500


@pytest.mark.rule("E11", "T19")
async def test_who_is_not_satisfied_has_it_done_again_at_once_and_pays_once(scene: Scene) -> None:
    path = await finished(scene)
    technician = wang(scene)

    order = await technician.do(f"{path}/no-signature", reason="dissatisfied", note="还在漏")

    assert (order["state"]["code"], order["round"]) == ("handed_over", 2)
    assert order["technician_id"] is None
    assert order["rounds"][1]["reason"] == "还在漏"
    clocks = {clock["clock"]: clock for clock in order["clocks"]}
    assert clocks["done"]["started_at"] == order["rounds"][1]["began_at"]
    await on_site(scene, path.rpartition("/")[2])
    await technician.do(f"{path}/start")
    await technician.do(f"{path}/finish")
    done = await signed_off(scene, path)
    assert [each["total_fen"] for each in done["rounds"]] == [500, 500]
    assert [each["sign_off"] is None for each in done["rounds"]] == [True, False]


@pytest.mark.rule("E11")
async def test_a_disputed_price_is_approved_by_a_supervisor_and_marked_disputed(
    scene: Scene,
) -> None:
    path = await finished(scene)
    order = await wang(scene).do(f"{path}/no-signature", reason="price", note="嫌贵")
    assert order["state"]["code"] == "unsigned"
    assert order["rounds"][0]["unsigned"]["decide_by"] > order["history"][-1]["at"]

    own = await supervisor(scene, staff="wang").refused(f"{path}/approve-unsigned", 409)
    assert own["code"] == "OwnWork"
    await supervisor(scene).do(f"{path}/reject-unsigned", reason="再去一次")
    await wang(scene).do(f"{path}/no-signature", reason="price", note="仍嫌贵")
    done = await supervisor(scene).do(f"{path}/approve-unsigned", note="已核对")

    signed = done["rounds"][0]["sign_off"]
    assert (signed["how"]["code"], signed["reason"]["code"]) == ("unsigned", "price")
    assert signed["disputed"]
    assert not signed["late"]


@pytest.mark.rule("E11")
async def test_a_day_that_ends_undecided_is_warned_of_once_and_approved_late(
    scene: Scene,
) -> None:
    asked = datetime.now(UTC) - timedelta(days=3)
    path = f"/orders/{await scene.request(requested_at=asked)}"
    chief = dispatcher(scene)
    times = iter((asked + timedelta(minutes=each)).isoformat() for each in range(1, 20))
    await chief.do(f"{path}/hand-over", at=next(times))
    await chief.do(f"{path}/assign", technician_id="wang", at=next(times))
    for act in ("accept", "arrive"):
        await chief.do(f"{path}/report", act=act, at=next(times))
    quote = {"cause": "x", "kind": "other", "lines": [PART]}
    await chief.do(f"{path}/report", act="quote", **quote, at=next(times))
    consent = {"person_id": "p-zhang", "how": "on_site"}
    await chief.do(f"{path}/consent", **consent, at=next(times))
    await chief.do(f"{path}/report", act="start", at=next(times))
    await chief.do(f"{path}/report", act="finish", at=next(times))
    await chief.do(f"{path}/report", act="no_signature", reason="absent", at=next(times))
    warned = await said(scene, path, UnsignedUndecided)
    assert (warned["reason"], warned["building"]) == ("absent", "8")
    assert warned["at"] == warned["decide_by"]
    done = await supervisor(scene).do(f"{path}/approve-unsigned")
    assert done["rounds"][0]["sign_off"]["late"]
    assert not done["rounds"][0]["sign_off"]["disputed"]


@pytest.mark.rule("E11")
async def test_a_code_goes_to_the_household_and_is_seen_nowhere_else(scene: Scene) -> None:
    path = await finished(scene)
    technician = wang(scene)
    await technician.do(f"{path}/no-signature", reason="absent")

    other = await li(scene).refused(f"{path}/signature-code", 409, person_id="p-zhang")
    assert other["code"] == "NotYourOrder"
    shown = await technician.do(f"{path}/signature-code", person_id="p-zhang")
    issued = await said(scene, path, SignatureCodeIssued)
    code = issued["code"]

    assert (issued["person_id"], len(code)) == ("p-zhang", 6)
    assert code not in str(shown["rounds"])
    assert shown["rounds"][0]["code"]["tries_left"] == 5
    row = (
        await scene.running("dispatch")
        .store.database["orders"]
        .find_one({"_id": f"{scene.estate}:{path.rpartition('/')[2]}"})
    )
    assert row is not None
    assert code not in str(row["rounds"])

    wrong = f"{(int(code) + 1) % 10**6:06}"
    key = str(uuid4())
    tries = [await technician.send(f"{path}/sign-by-code", key=key, code=wrong) for _ in range(3)]
    assert {answer.status_code for answer in tries} == {409}
    assert {answer.json()["data"]["left"] for answer in tries} == {4}
    await technician.refused(f"{path}/sign-by-code", 422, code="12345")
    done = await technician.do(f"{path}/sign-by-code", code=code)

    assert done["state"]["code"] == "done"
    assert done["rounds"][0]["sign_off"]["how"]["code"] == "code"
    assert (await said(scene, path, WorkOrderSignedOff))["signed_by"] == "p-zhang"


@pytest.mark.rule("E11")
async def test_five_wrong_codes_end_a_code_and_a_new_one_replaces_it(scene: Scene) -> None:
    path = await finished(scene)
    technician, desk = wang(scene), front_desk(scene)
    await desk.do(f"{path}/signature-code", person_id="p-zhang")
    first = (await said(scene, path, SignatureCodeIssued))["code"]
    wrong = f"{(int(first) + 1) % 10**6:06}"

    left = [
        (await technician.refused(f"{path}/sign-by-code", 409, code=wrong))["data"]["left"]
        for _ in range(5)
    ]
    assert left == [4, 3, 2, 1, 0]
    spent = await technician.refused(f"{path}/sign-by-code", 409, code=first)
    assert spent["code"] == "NoCode"
    await desk.do(f"{path}/signature-code", person_id="p-zhang")
    second = (await said(scene, path, SignatureCodeIssued, times=2))["code"]
    assert (await technician.do(f"{path}/sign-by-code", code=second))["state"]["code"] == "done"


@pytest.mark.rule("E11")
async def test_a_later_visit_is_agreed_on_when_nobody_is_at_home(scene: Scene) -> None:
    path = await finished(scene)
    technician = wang(scene)
    await technician.do(f"{path}/no-signature", reason="absent")
    visit_at = (datetime.now(UTC) + timedelta(days=1)).isoformat()

    order = await technician.do(f"{path}/signature-later", visit_at=visit_at)

    assert order["state"]["code"] == "awaiting_signature"
    assert order["rounds"][0]["visit_at"] is not None
    past = datetime(2026, 1, 1, tzinfo=UTC).isoformat()
    refused = await technician.refused(f"{path}/signature-later", 422, visit_at=past)
    assert refused["code"] == "VisitInPast"
