"""Surveys over HTTP, from the draft to what the owners' committee reads; on real servers."""

import asyncio
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any
from uuid import uuid4

import pytest
from openpyxl import load_workbook

from contracts.permissions import Permission
from reception.surveys.model.figures import counted
from tests.integration.dispatch.stage import Desk, Scene, unit_id

OFFICE = (Permission.SEE_SURVEYS, Permission.RUN_SURVEYS, Permission.MANAGE_SETTINGS)
FRONT = (Permission.SEE_SURVEYS, Permission.ENTER_SURVEYS)
COMMITTEE = (Permission.READ_PUBLISHED_SURVEYS,)
PLACES = ("8-2-0101", "8-2-0102", "8-1-0101", "3-1-0202")
TODAY = datetime.now(UTC).date()


def office(scene: Scene) -> Desk:
    return scene.desk("reception", OFFICE, staff="boss")


def front(scene: Scene, **more: Any) -> Desk:
    return scene.desk("reception", FRONT, **more)


async def issued(scene: Scene, **more: Any) -> str:
    """A survey that is open to all four units; its id."""
    last = (TODAY + timedelta(days=5)).isoformat()
    survey = await office(scene).do("/surveys", title="年度调查", last_day=last, **more)
    await office(scene).do(f"/surveys/{survey['id']}/issue")
    return str(survey["id"])


async def link_of(scene: Scene, survey: str, place: str) -> Desk:
    """A household with its link and no account."""
    answer = await front(scene).send(f"/surveys/{survey}/code?unit_id={unit_id(place)}")
    assert answer.status_code == 200, answer.text
    token = answer.json()["link"].partition("/survey#")[2]
    return Desk(scene.running("reception"), {"Authorization": f"Bearer {token}"})


async def sheets(scene: Scene, survey: str) -> list[dict[str, Any]]:
    """The sheets as they lie in the database."""
    store = scene.running("reception").store
    rows = store.database["survey_sheets"].find({"estate": scene.estate, "survey_id": survey})
    return [dict(row) for row in await rows.to_list(None)]


@pytest.mark.rule("W10", "N03", "N04", "N05", "E15", "F46", "P19", "E22")
async def test_a_survey_from_its_link_to_what_the_committee_reads(scene: Scene) -> None:
    boss, desk = office(scene), front(scene)
    await boss.do("/settings/survey_policy", preset="reference_2024")
    survey = await issued(scene)
    path = f"/surveys/{survey}"

    home = await link_of(scene, survey, "8-2-0101")
    seen = await home.see("/survey-link")
    assert (seen["unit_label"], seen["answered"], len(seen["questions"])) == ("8-2-0101", False, 9)
    first = {"marks": {"q1": 1}, "texts": {"q9": "路灯太暗"}}
    key = str(uuid4())
    for _ in range(2):
        await home.do("/survey-link/answer", key=key, **first)
    changed = await home.do("/survey-link/answer", marks={"q1": 5, "q2": 2}, texts=first["texts"])
    assert changed["marks"] == {"q1": 5, "q2": 2}
    await home.refused("/survey-link/answer", 422, marks={"q1": 9})
    [found] = (await desk.see(f"{path}/units", q="8-2-102"))["items"]
    await desk.do(f"{path}/papers", unit_id=found["unit_id"], marks={"q1": 4}, texts={"q9": "路黑"})
    await desk.do(f"{path}/papers", unit_id=found["unit_id"], marks={"q1": 3}, texts={"q9": "路黑"})
    by_link = await desk.refused(
        f"{path}/papers", 409, unit_id=unit_id("8-2-0101"), marks={"q1": 1}
    )
    assert by_link["code"] == "AnsweredByLink"
    await front(scene, areas=["3"]).refused(
        f"{path}/papers", 403, unit_id=unit_id("8-1-0101"), marks={"q1": 1}
    )

    # Whoever has an old code, and whoever has another unit's, changes nothing of this one's.
    again = await link_of(scene, survey, "8-2-0101")
    await home.refused("/survey-link/answer", 404, marks={"q1": 1})
    assert (await again.see("/survey-link"))["answered"]
    await boss.refused(f"{path}/report", 409)
    await boss.do(f"{path}/close")
    await again.refused("/survey-link/answer", 409, marks={"q1": 1})
    view = await boss.see(path)
    figures = view["figures"]
    kept = counted([row["marks"] for row in await sheets(scene, survey)])
    for item in figures["items"]:
        marks = kept.get(item["key"], {})
        assert item["counts"] == [marks.get(mark, 0) for mark in range(1, len(item["counts"]) + 1)]
    assert (figures["asked"], figures["returned"], figures["rate_percent"]) == (4, 2, 50.0)
    assert (figures["answered"], figures["satisfied"], figures["percent"]) == (3, 1, 33.3)
    assert figures["standing"] == "under_floor"

    said = (await boss.see(f"{path}/opinions"))["items"]
    picked = [{"sheet_id": each["sheet_id"], "question": "q9"} for each in said]
    await boss.do(f"{path}/headings", picked=picked, heading="夜间照明不足")
    await boss.refused(
        f"{path}/headings", 422, picked=[{"sheet_id": "x", "question": "q9"}], heading="y"
    )
    finish_by = (TODAY + timedelta(days=9)).isoformat()
    task = {
        "kind": "rectify",
        "matter": "补装路灯",
        "responsible_id": "desk",
        "finish_by": finish_by,
    }
    await boss.refused(f"{path}/findings", 409, **task | {"responsible_id": "gone"})
    finding = await boss.do(f"{path}/findings", **task)
    await boss.do(f"{path}/findings", kind="explain", matter="水压", answer="市政检修，已恢复")
    other = scene.desk("reception", FRONT, staff="other")
    await other.refused(f"/survey-findings/{finding['id']}/done", 409, answer="好了")
    await desk.do(f"/survey-findings/{finding['id']}/done", answer="已装 6 盏，照片存档")
    await boss.do(f"{path}/report")

    committee = scene.desk("reception", COMMITTEE, staff="committee")
    assert (await committee.ask(f"/published-surveys/{survey}")).status_code == 404
    assert (await committee.ask(path)).status_code == 403
    await boss.do(f"{path}/publish")
    read = await committee.see(f"/published-surveys/{survey}")
    assert read["figures"] == figures
    assert read["groups"] == [{"heading": "夜间照明不足", "count": 2}]
    assert [each["responsible"] for each in read["findings"]] == ["前台小赵", ""]
    paper = await committee.ask(f"/published-surveys/{survey}/report.pdf")
    assert paper.content.startswith(b"%PDF")
    book = load_workbook(BytesIO((await boss.ask(f"{path}/report.xlsx")).content))
    assert [sheet.title for sheet in book] == ["items", "common opinions", "findings"]
    assert book["items"]["A4"].value == "power supply"
    [year] = (await boss.see("/surveys/years"))["items"]
    assert (year["issued"], year["kept"]) == (1, True)


@pytest.mark.rule("E15", "J7")
async def test_without_names_nothing_kept_leads_from_a_unit_to_its_answers(scene: Scene) -> None:
    boss, desk = office(scene), front(scene)
    await boss.do("/settings/survey_policy", values={"nameless_shown_from": 2})
    survey = await issued(scene, anonymous=True)
    path = f"/surveys/{survey}"
    home = await link_of(scene, survey, PLACES[0])

    await home.do("/survey-link/answer", marks={"q1": 2}, texts={"q9": "保密"})
    seen = await home.do("/survey-link/answer", marks={"q1": 3}, texts={})
    assert (seen["answered"], seen["changeable"], seen["marks"]) == (True, True, {})
    await desk.do(f"{path}/returns", unit_id=unit_id(PLACES[1]))
    assert (await desk.refused(f"{path}/returns", 409, unit_id=unit_id(PLACES[1])))["code"] == (
        "PaperIsIn"
    )
    await desk.refused(f"{path}/papers", 422, unit_id=unit_id(PLACES[1]), marks={"q1": 5})
    assert (await boss.see(path))["papers_waiting"] == 1
    assert (await boss.refused(f"{path}/close", 409))["code"] == "PapersNotTyped"
    await desk.do(f"{path}/papers", marks={"q1": 5})
    assert (await desk.refused(f"{path}/papers", 409, marks={"q1": 5}))["code"] == "NoPaperWaits"
    late = await link_of(scene, survey, PLACES[1])
    assert (await late.refused("/survey-link/answer", 409, marks={"q1": 1}))["code"] == "PaperIsIn"

    running = await boss.see(path)
    assert (running["hidden"], running["figures"]["returned"]) == (True, 2)
    assert running["figures"]["answered"] == 0
    assert (await boss.ask(f"{path}/opinions")).status_code == 409
    await boss.do(f"{path}/close")
    assert (await boss.see(path))["figures"]["satisfied"] == 1

    store = scene.running("reception").store
    ballots = await store.database["survey_ballots"].find({"survey_id": survey}).to_list(None)
    kept = await sheets(scene, survey)
    assert len(kept) == 2
    for row in kept:
        whole = str(row)
        for ballot in ballots:
            for telling in (ballot["unit_id"], ballot["unit_label"], ballot["link_digest"]):
                assert not telling or telling not in whole
            assert row["_id"].rpartition(":")[2] not in str(ballot)
    assert not any("at" in entry and entry["at"] for each in ballots for entry in each["entries"])


@pytest.mark.rule("E15", "W10")
async def test_codes_of_a_building_are_printed_and_each_opens_its_own_unit(scene: Scene) -> None:
    survey = await issued(scene)
    key = str(uuid4())
    desk = front(scene)

    paper = await desk.send(f"/surveys/{survey}/codes.pdf?building=8", key=key)
    again = await desk.send(f"/surveys/{survey}/codes.pdf?building=8", key=key)

    assert (paper.status_code, paper.content[:4]) == (200, b"%PDF")
    assert again.json()["code"] == "CodesToldOnce"
    waiting = (await desk.see(f"/surveys/{survey}/ballots"))["items"]
    assert [each["unit_label"] for each in waiting] == ["8-1-0101", "8-2-0101", "8-2-0102"]
    home = await link_of(scene, survey, "8-1-0101")
    votes = [home.send("/survey-link/answer", marks={"q1": mark}) for mark in (1, 2, 3, 4, 5)]
    answers = await asyncio.gather(*votes)
    assert {answer.status_code for answer in answers} == {200}
    view = await office(scene).see(f"/surveys/{survey}")
    assert (view["figures"]["returned"], view["figures"]["items"][0]["answered"]) == (1, 1)
