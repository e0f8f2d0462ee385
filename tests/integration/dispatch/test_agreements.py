"""Quote, consent, budget and work, over HTTP; on a real NATS and a real MongoDB."""

from datetime import UTC, datetime, timedelta

import pytest

from contracts.dispatch.agreements import ShutOffAllowed
from contracts.dispatch.beside import ChecklistTicked
from contracts.permissions import Permission
from contracts.words import UnitId
from tests.integration.dispatch.listener import said
from tests.integration.dispatch.playing import (
    PART,
    TAP,
    dispatcher,
    front_desk,
    li,
    on_site,
    quoted,
    set_up,
    supervisor,
    wang,
)
from tests.integration.dispatch.stage import Scene, unit_id


@pytest.mark.rule("W06", "F06", "W33", "A08")
async def test_a_technician_quotes_by_tariff_and_works_after_the_owner_agreed(
    scene: Scene,
) -> None:
    await set_up(scene)
    path = await on_site(scene)
    technician = wang(scene)
    items = (await technician.see("/tariff"))["items"]
    assert {"code": "S02", "price_yuan": "15.00", "free": False}.items() <= items[1].items()

    order = await technician.do(
        f"{path}/quote", cause="阀芯磨损", kind="other", payer="owner", lines=[TAP, PART]
    )

    quote = order["rounds"][0]["quote"]
    assert order["state"]["code"] == "quoted"
    assert [line["amount_fen"] for line in quote["lines"]] == [3000, 500]
    assert (quote["total_fen"], quote["total_yuan"]) == (3500, "35.00")
    assert [(each["name"], each["may_consent"]) for each in order["household"]] == [
        ("张三丰", True)
    ]
    possible = {act["code"]: act for act in order["possible"]}
    assert possible["consent"]["yours"]
    assert possible["consent"]["permission"]["code"] == Permission.RECORD_CONSENT
    assert "start" not in possible
    assert (await technician.refused(f"{path}/start", 409))["code"] == "IllegalMove"

    order = await technician.do(
        f"{path}/consent", person_id="p-zhang", how="on_site", total_fen=3500
    )
    assert order["rounds"][0]["agreed"]["person"] == "张三丰"
    await technician.do(f"{path}/start")
    problem = await technician.refused(f"{path}/finish", 409, lines=[TAP, PART | {"quantity": "2"}])
    assert problem["code"] == "AboveAgreed"
    order = await technician.do(f"{path}/finish", lines=[TAP], note="未用材料")

    assert order["state"]["code"] == "awaiting_signature"
    assert order["rounds"][0]["total_yuan"] == "30.00"


@pytest.mark.rule("F06")
async def test_an_estate_without_a_tariff_says_who_sets_it_and_material_goes_all_the_same(
    scene: Scene,
) -> None:
    path = await on_site(scene)
    technician = wang(scene)
    assert await technician.see("/tariff") == {"unset": True, "items": []}

    problem = await technician.refused(f"{path}/quote", 409, cause="x", kind="other", lines=[TAP])
    assert problem["code"] == "TariffUnset"
    assert "manager approve" in problem["detail"]
    unclear = await technician.refused(
        f"{path}/quote", 422, cause="x", kind="other", lines=[{"quantity": "1"}]
    )
    assert unclear["code"] == "LineUnclear"
    await technician.refused(
        f"{path}/quote", 422, cause="x", kind="other", lines=[PART | {"quantity": "1.005"}]
    )
    order = await technician.do(f"{path}/quote", cause="x", kind="other", lines=[PART])
    assert order["rounds"][0]["quote"]["total_fen"] == 500


@pytest.mark.rule("E05")
async def test_what_is_under_warranty_is_the_developers_unless_a_reason_says_otherwise(
    scene: Scene,
) -> None:
    await set_up(scene, "catalogue", "warranty_policy")
    place = {"unit_id": unit_id("8-2-0102"), "unit_label": "8-2-0102"}
    path = await on_site(scene, **place)
    technician = wang(scene)
    cover = await technician.see("/warranty", unit_id=unit_id("8-2-0102"))
    assert {item["code"]: item["covered"] for item in cover["items"]}["plumbing"]
    unknown = await technician.see("/warranty", unit_id=unit_id("8-2-0101"))
    assert (unknown["delivered_on"], unknown["items"]) == (None, [])
    assert (await technician.ask("/warranty", unit_id=UnitId("u-9"))).status_code == 404

    problem = await technician.refused(
        f"{path}/quote", 409, cause="x", kind="other", payer="owner", lines=[TAP]
    )
    assert problem["code"] == "UnderWarranty"
    assert problem["data"]["until"] > datetime.now(UTC).date().isoformat()
    order = await technician.do(
        f"{path}/quote", cause="x", kind="other", payer="developer", lines=[TAP]
    )
    assert order["rounds"][0]["quote"]["household_pays_fen"] == 0
    order = await technician.do(
        f"{path}/quote",
        cause="x",
        kind="other",
        payer="owner",
        lines=[TAP],
        not_covered_reason="业主自行改装",
    )
    assert order["rounds"][0]["quote"]["household_pays_fen"] == 3000
    assert len(order["rounds"][0]["quotes"]) == 2


@pytest.mark.rule("E06", "A08")
async def test_a_tenant_consents_up_to_the_estates_amount_and_strangers_never(
    scene: Scene,
) -> None:
    flat = {"unit_id": unit_id("3-1-0202"), "unit_label": "3-1-0202", "building": "3"}
    dear = PART | {"quantity": "1", "price_fen": 20_001}
    path = await quoted(scene, dear, request=flat)
    technician = wang(scene)
    tenant = {"person_id": "p-zhou", "how": "on_site"}

    unset = await technician.refused(f"{path}/consent", 409, **tenant)
    assert unset["code"] == "MayNotConsent"
    assert unset["data"]["may"] == ["owner"]
    await set_up(scene, "consent_policy")
    above = await technician.refused(f"{path}/consent", 409, **tenant)
    assert above["data"]["may"] == ["owner", "family", "agent"]
    stranger = await technician.refused(f"{path}/consent", 409, person_id="p-zhang", how="on_site")
    assert stranger["code"] == "NotOfTheUnit"
    cheap = dear | {"price_fen": 20_000}
    await technician.do(f"{path}/quote", cause="x", kind="other", lines=[cheap])
    told = await technician.refused(f"{path}/consent", 409, **tenant, total_fen=20_001)
    assert told["code"] == "QuoteChanged"
    order = await technician.do(f"{path}/consent", **tenant, total_fen=20_000)
    assert order["rounds"][0]["agreed"]["person_id"] == "p-zhou"


@pytest.mark.rule("E06")
async def test_anybody_of_the_unit_consents_to_what_the_developer_pays(scene: Scene) -> None:
    flat = {"unit_id": unit_id("3-1-0202"), "unit_label": "3-1-0202", "building": "3"}
    path = await quoted(scene, PART, request=flat, payer="developer")

    order = await wang(scene).do(f"{path}/consent", person_id="p-zhou", how="on_site")

    assert order["state"]["code"] == "consented"
    assert order["rounds"][0]["payer"]["code"] == "developer"


@pytest.mark.rule("A08", "E04")
async def test_consent_on_site_is_the_technicians_and_by_phone_the_desks(scene: Scene) -> None:
    path = await quoted(scene, PART)
    owner = {"person_id": "p-zhang"}

    own_call = await wang(scene).refused(f"{path}/consent", 409, **owner, how="phone")
    assert own_call["code"] == "PhoneIsTheDesks"
    desk_there = await front_desk(scene).refused(f"{path}/consent", 409, **owner, how="on_site")
    assert desk_there["code"] == "OnSiteIsTheTechnicians"
    other = await li(scene).refused(f"{path}/consent", 409, **owner, how="phone")
    assert other["code"] == "NotYourOrder"
    assert (await li(scene).refused(f"{path}/decline", 409, reason="x"))["code"] == "NotYourOrder"
    assert (await li(scene).see(path))["household"] == []
    order = await front_desk(scene).do(f"{path}/consent", **owner, how="phone", note="回拨确认")
    assert order["rounds"][0]["agreed"]["how"]["code"] == "phone"

    by_radio = await quoted(scene, PART)
    order = await dispatcher(scene).do(f"{by_radio}/consent", **owner, how="on_site")
    assert order["history"][-1]["by_radio"]


@pytest.mark.rule("W06")
async def test_a_declined_quote_is_quoted_anew_or_the_order_ends(scene: Scene) -> None:
    path = await quoted(scene, PART)
    technician = wang(scene)

    await technician.do(f"{path}/decline", reason="太贵")
    await technician.do(f"{path}/quote", cause="x", kind="other", lines=[])
    await technician.do(f"{path}/decline", reason="不修了")
    closed = await dispatcher(scene).do(f"{path}/close-declined", reason="业主自己修")

    assert closed["state"]["code"] == "closed"
    assert [act["code"] for act in closed["acts"]] == ["relate"]


@pytest.mark.rule("E01")
async def test_a_places_budget_is_approved_by_another_than_who_quoted(scene: Scene) -> None:
    place = {"unit_id": None, "unit_label": "", "place": "地下水泵房"}
    path = await on_site(scene, **place)
    technician = wang(scene)
    quote = {"cause": "水泵轴承损坏", "kind": "other", "lines": [PART]}

    owner = await technician.refused(f"{path}/quote", 422, **quote, payer="owner")
    assert owner["code"] == "NobodyToCharge"
    await technician.do(f"{path}/quote", **quote, payer="company")
    consent = await technician.refused(f"{path}/consent", 409, person_id="p-zhang", how="on_site")
    assert consent["code"] == "NoHousehold"
    own = await supervisor(scene, staff="wang").refused(f"{path}/approve-budget", 409)
    assert own["code"] == "OwnQuote"
    await supervisor(scene).do(f"{path}/decline-budget", reason="先比价")
    await technician.do(f"{path}/quote", **quote, payer="maintenance_fund")
    order = await supervisor(scene).do(f"{path}/approve-budget", note="同意", total_fen=500)

    assert order["rounds"][0]["agreed"]["how"]["code"] == "budget"
    assert (await technician.do(f"{path}/start"))["state"]["code"] == "working"


@pytest.mark.rule("E04", "A08")
async def test_a_dispatcher_enters_quote_start_and_finish_by_radio(scene: Scene) -> None:
    path = await on_site(scene)
    chief = dispatcher(scene)

    await chief.do(f"{path}/report", act="quote", cause="x", kind="leak", lines=[PART])
    refused = await chief.refused(f"{path}/report", 409, act="start")
    assert refused["code"] == "IllegalMove"
    await chief.do(f"{path}/consent", person_id="p-zhang", how="on_site")
    await chief.do(f"{path}/report", act="start")
    order = await chief.do(f"{path}/report", act="finish", lines=[PART], note="材料用完")

    assert order["state"]["code"] == "awaiting_signature"
    assert all(step["by_radio"] for step in order["history"][-4:])
    assert order["history"][-1]["technician"] == "王师傅"


@pytest.mark.rule("T10", "E04")
async def test_a_delay_is_shown_on_the_order_until_somebody_is_there(scene: Scene) -> None:
    path = f"/orders/{await scene.request()}"
    chief = dispatcher(scene)
    await chief.do(f"{path}/hand-over")
    expected_at = (datetime.now(UTC) + timedelta(hours=2)).isoformat()

    order = await chief.do(
        f"{path}/report", act="delay", expected_at=expected_at, reason="人手不足"
    )
    assert order["state"]["code"] == "handed_over"
    assert order["delay"]["reason"] == "人手不足"
    await chief.do(f"{path}/assign", technician_id="wang")
    technician = wang(scene)
    await technician.do(f"{path}/delay", expected_at=expected_at, reason="堵车")
    await technician.do(f"{path}/accept")
    assert (await technician.do(f"{path}/arrive"))["delay"] is None


async def test_the_same_quote_twice_is_one_quote_and_another_estates_order_is_not_found(
    scene: Scene,
) -> None:
    path = await on_site(scene)
    technician = wang(scene)
    key, quote = "0191d6e2-0000-7000-8000-000000000001", {"cause": "x", "kind": "other"}

    first = await technician.send(f"{path}/quote", key=key, **quote)
    again = await technician.send(f"{path}/quote", key=key, **quote)

    assert first.json() == again.json()
    assert len((await technician.see(path))["rounds"][0]["quotes"]) == 1
    elsewhere = await scene.stage.estate()
    for act, body in {
        "quote": quote,
        "consent": {"person_id": "p-zhang", "how": "on_site"},
        "finish": {},
        "sign-by-code": {"code": "123456"},
    }.items():
        await wang(elsewhere).refused(f"{path}/{act}", 404, **body)


@pytest.mark.rule("W34")
async def test_a_repair_that_cuts_the_water_waits_for_a_yes_and_ends_with_its_checklist(
    scene: Scene,
) -> None:
    await set_up(scene, "checklist_policy")
    path = await quoted(scene, PART)
    technician = wang(scene)
    values = {"lists": [{"points": [{"code": "new", "zh": "新", "en": "new"}]}]}
    await supervisor(scene).do("/settings/checklist_policy", values=values)
    await technician.do(f"{path}/consent", person_id="p-zhang", how="on_site")
    await technician.do(f"{path}/need-shut-off", utilities=["water"], note="约一小时")

    assert (await technician.refused(f"{path}/start", 409))["code"] == "ShutOffUnanswered"
    stranger = await front_desk(scene).refused(
        f"{path}/allow-shut-off", 409, person_id="p-zhao", how="phone"
    )
    assert stranger["code"] == "NotOfTheUnit"
    order = await front_desk(scene).do(
        f"{path}/allow-shut-off", person_id="p-zhang", how="phone", note="下午两点后"
    )
    (cut,) = order["rounds"][0]["shut_offs"]
    assert (cut["allowed_by"], cut["allowed_how"]["code"]) == ("张三丰", "phone")
    await technician.do(f"{path}/start")

    points = [each["code"] for each in order["rounds"][0]["checklist"]]
    assert points == ["id", "covers", "clean", "tested", "old_parts"]
    await dispatcher(scene).do(f"{path}/report", act="check", codes=points[:3])
    problem = await technician.refused(f"{path}/finish", 409)
    assert (problem["code"], problem["data"]["points"]) == ("PointsOpen", ["tested"])
    order = await technician.do(f"{path}/finish", left_open_reason="整栋停水")
    assert order["rounds"][0]["left_open_reason"] == "整栋停水"
    assert [each["left_open"] for each in order["rounds"][0]["checklist"]].count(True) == 1
    await said(scene, path, ShutOffAllowed)
    await said(scene, path, ChecklistTicked)
