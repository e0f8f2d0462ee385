"""The catalogue over HTTP: proposed, approved by another, searched, printed, quoted by."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from chassis.policies import PolicyHistory, PolicyVersion
from chassis.work import Origin, Work
from contracts.permissions import Permission
from contracts.words import Actor, ActorKind
from tests.integration.dispatch.playing import offer_samples, on_site, supervisor, wang
from tests.integration.dispatch.stage import CALENDAR, Scene


@pytest.mark.rule("A12", "W11")
async def test_a_service_is_proposed_by_one_and_holds_once_another_approved_it(
    scene: Scene,
) -> None:
    today = CALENDAR.local_day(datetime.now(UTC))
    song, lin = supervisor(scene, "desk"), supervisor(scene, "manager")
    terms = {
        "kind": "paid",
        "zh": "地毯清洗",
        "en": "carpet cleaning",
        "lines": [{"measure": "平方米", "price_fen": 800}],
        "valid_from": str(today),
    }
    await song.do("/services/samples")
    assert (await song.do("/services/samples"))["count"] == 0
    await song.do("/services", code="C01", terms=terms)
    taken = await song.refused("/services", 409, code="C01", terms=terms)
    assert (taken["code"], "地毯清洗" in taken["detail"]) == ("CodeTaken", True)
    await song.refused("/services", 422, code="C 02", terms=terms)
    assert (await song.see("/tariff"))["unset"]

    own = {"waiting": [{"code": "C01", "version": 1}]}
    assert (await song.refused("/services/approve", 409, **own))["code"] == "OwnDraft"
    both = [*own["waiting"], {"code": "S02", "version": 7}]
    assert (await lin.refused("/services/approve", 409, waiting=both))["code"] == "DraftChanged"
    (service,) = (await lin.do("/services/approve", **own))["services"]
    assert service["standing"]["code"] == "offered"
    assert service["versions"][0]["drafted_by"] == "前台小赵"

    dearer = terms | {"lines": [{"measure": "平方米", "price_fen": 900}]}
    dearer["valid_from"] = str(today + timedelta(days=3))
    await song.do("/services/C01/propose", terms=dearer)
    for typed in ("dtqx", "地毯", "ditan", "carpet", "c01"):
        found = (await song.see("/services", text=typed, waiting=True))["items"]
        assert [(each["code"], each["may_approve"]) for each in found] == [("C01", False)], typed
    assert (await song.see("/services", text="绝无此项"))["items"] == []
    assert (await song.ask("/services/C09")).status_code == 404
    first = await song.see("/services", kind="paid", limit=2)
    then = await song.see("/services", kind="paid", limit=2, cursor=first["next"])
    assert [each["code"] for each in first["items"] + then["items"]] == ["C01", "S02", "S03", "S04"]
    await lin.do("/services/C01/reject", version=2, reason="再议")
    await lin.do("/services/C01/end", last_day=str(today), reason="外包")
    history = await lin.see("/services/C01")
    assert [each["approved"] for each in history["versions"]] == [False, True]
    assert history["last_day"] == str(today)
    day = str(today + timedelta(days=1))
    assert (await lin.see("/services/price-list", day=day))["rows"] == []
    paper = await lin.ask("/services/price-list.pdf")
    assert paper.content.startswith(b"%PDF-")
    reader = scene.desk("dispatch", [Permission.SEE_ORDERS])
    await reader.refused("/services/approve", 403, **own)


@pytest.mark.rule("W33", "F06")
async def test_a_quote_takes_its_lines_from_the_catalogue_and_says_who_brings_the_part(
    scene: Scene,
) -> None:
    await offer_samples(scene)
    path = await on_site(scene)
    lines = [
        {"code": "S03", "quantity": "1"},
        {"code": "S03/M", "quantity": "1", "supplied_by": "owner"},
        {"code": "S18", "quantity": "1", "free_reason": "预约改到夜间，非业主原因"},
        {"code": "S01", "quantity": "1"},
    ]

    order = await wang(scene).do(f"{path}/quote", cause="龙头坏", kind="other", lines=lines)

    quote = order["rounds"][0]["quote"]
    assert quote["total_fen"] == 2500
    assert [line["part"]["code"] for line in quote["lines"]] == [
        "labour",
        "parts",
        "call_out",
        "labour",
    ]
    assert quote["lines"][1]["supplied_by"]["code"] == "owner"
    assert quote["lines"][3]["free_reason"] == "物业服务合同已含"


async def test_an_estates_tariff_of_before_goes_on_as_its_catalogue(scene: Scene) -> None:
    now = datetime.now(UTC)
    chooser = Actor(kind=ActorKind.STAFF, id="manager")
    item = {"code": "T01", "zh": "换灯", "en": "lamp", "measure": "个", "price_fen": 700}
    version = PolicyVersion(
        effective_from=now - timedelta(days=2),
        values={"items": [item | {"free": False, "warranty_item": None}]},
        chosen_by=chooser,
        chosen_at=now - timedelta(days=2),
    )

    async def chosen(work: Work) -> None:
        work.add(PolicyHistory(id="service_tariff", versions=[version]))

    origin = Origin(actor=chooser, key=str(uuid4()), correlation="before")
    await scene.running("dispatch").performer.perform(chosen, estate=scene.estate, origin=origin)

    tariff = await wang(scene).see("/tariff")
    assert [(each["code"], each["price_fen"]) for each in tariff["items"]] == [("T01", 700)]
    await supervisor(scene).do("/services/samples")
    (kept,) = (await supervisor(scene).see("/services", text="hd"))["items"]
    assert (kept["code"], kept["standing"]["code"]) == ("T01", "offered")
    assert (await wang(scene).ask("/settings/service_tariff")).status_code in (403, 404)
