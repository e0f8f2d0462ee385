"""The directory looked up by HTTP: found as people say it, phones masked, nobody else's estate."""

import logging
from typing import Any

import pytest

from chassis.restating import RESTATEMENTS, Restatement, ask_restatement
from chassis.testing import eventually
from contracts.permissions import Permission
from tests.integration.archives.stage import A, ArchivesRunning, ArchivesStage, B, row


@pytest.fixture(scope="module")
async def directory(
    archives: ArchivesRunning, tmp_path_factory: pytest.TempPathFactory
) -> ArchivesStage:
    """张三 has two units, 单雄信 (shan) and 李四 share one."""
    stage = await archives.stage(tmp_path_factory.mktemp("directory"))
    await stage.bring_in(
        row("0101", "张三", "业主", A, "琼Z12345"),
        row("0102", "张三", "业主", A),
        row("0201", "单雄信", "业主", B),
        row("0201", "李四", "租户"),
        ["9", "", "0101", "", "", "王小二", "业主", "", ""],
    )
    return stage


async def get(stage: ArchivesStage, path: str, *, estate: Any = None, **more: Any) -> Any:
    token = {key: more.pop(key) for key in ("permissions", "areas") if key in more}
    return await stage.client.get(
        path, params=more, headers=stage.signer.headers(estate or stage.estate, **token)
    )


async def found(stage: ArchivesStage, text: str, **more: Any) -> list[str]:
    answer = await get(stage, "/directory/people", q=text, **more)
    return sorted(card["name"] for card in answer.json()["items"])


@pytest.mark.parametrize(
    ("typed", "people"),
    [
        ("张三", ["张三"]),
        ("张", ["张三"]),
        ("zhangsan", ["张三"]),
        ("zs", ["张三"]),
        ("shanxiongxin", ["单雄信"]),
        ("4567", ["张三"]),
        ("琼Z12345", ["张三"]),
        ("8-2-0201", ["单雄信", "李四"]),
        ("8栋2单元201室", ["单雄信", "李四"]),
        ("0201", ["单雄信", "李四"]),
        ("201", ["单雄信", "李四"]),
        ("9-101", ["王小二"]),
        ("0101", ["张三", "王小二"]),
        ("8-2-0999", []),
        ("诸葛", []),
    ],
)
async def test_people_are_found_as_one_says_them(
    directory: ArchivesStage, typed: str, people: list[str]
) -> None:
    assert await found(directory, typed) == people


@pytest.mark.rule("E15")
async def test_one_person_is_shown_with_all_their_units(directory: ArchivesStage) -> None:
    answer = await get(directory, "/directory/people", q="张三")

    (card,) = answer.json()["items"]
    assert [tie["label"] for tie in card["ties"]] == ["8-2-0101", "8-2-0102"]
    assert card["phones"] == ["*******4567"]


@pytest.mark.rule("E07")
async def test_a_phone_is_shown_in_full_for_a_reason_and_with_the_right_only(
    directory: ArchivesStage, caplog: pytest.LogCaptureFixture
) -> None:
    person = (await get(directory, "/directory/people", q="张三")).json()["items"][0]["id"]
    path = f"/directory/people/{person}"

    without_reason = await get(directory, path, reveal=True)
    without_right = await get(
        directory, path, reveal=True, reason="verify", permissions=[Permission.SEE_DIRECTORY]
    )
    with caplog.at_level(logging.INFO):
        shown = await get(directory, path, reveal=True, reason="verify")

    assert without_reason.json()["code"] == "RevealReasonMissing"
    assert without_right.status_code == 403
    assert shown.json()["phones"] == [A]
    (record,) = [one for one in caplog.records if one.message == "phones shown in full"]
    assert vars(record)["shown"] == [person]
    assert A not in caplog.text


async def test_whoever_has_areas_sees_their_buildings(directory: ArchivesStage) -> None:
    unit = (await get(directory, "/directory/units", building="9")).json()["items"][0]["id"]

    assert await found(directory, "0101", areas=["9"]) == ["王小二"]
    assert await found(directory, "张三", areas=["9"]) == []
    assert (await get(directory, f"/directory/units/{unit}", areas=["8"])).status_code == 404
    assert (await get(directory, "/directory/units", areas=["8"])).json()["items"] != []


async def test_another_estates_people_and_units_are_not_there(directory: ArchivesStage) -> None:
    person = (await get(directory, "/directory/people", q="张三")).json()["items"][0]
    unit = person["ties"][0]["unit_id"]

    answers = [
        await get(directory, f"/directory/people/{person['id']}", estate=directory.other),
        await get(directory, f"/directory/units/{unit}", estate=directory.other),
        await get(directory, "/directory/people/nobody", estate=directory.other),
    ]

    assert [answer.status_code for answer in answers] == [404, 404, 404]
    assert await found(directory, "张三", estate=directory.other) == []
    assert (await get(directory, "/directory/units", estate=directory.other)).json()["items"] == []


async def test_units_are_listed_by_label_page_by_page(directory: ArchivesStage) -> None:
    first = (await get(directory, "/directory/units", limit=3)).json()
    second = (await get(directory, "/directory/units", limit=3, cursor=first["next"])).json()
    typed = (await get(directory, "/directory/units", q="8-201")).json()

    assert [unit["label"] for unit in first["items"] + second["items"]] == [
        "8-2-0101",
        "8-2-0102",
        "8-2-0201",
        "9-0101",
    ]
    assert second["next"] is None
    assert [unit["label"] for unit in typed["items"]] == ["8-2-0201"]


async def test_a_unit_is_shown_with_its_people_owners_first(directory: ArchivesStage) -> None:
    unit = (await get(directory, "/directory/units", q="0201")).json()["items"][0]["id"]

    view = (await get(directory, f"/directory/units/{unit}")).json()

    assert (view["label"], view["area_hundredths"], view["use"]) == ("8-2-0201", 8950, "住宅")
    assert [person["name"] for person in view["people"]] == ["单雄信", "李四"]


async def test_the_directory_is_stated_again_when_asked(directory: ArchivesStage) -> None:
    relay = directory.running.bus.relay
    before = relay.published
    await ask_restatement(
        directory.running.performer, directory.estate, "6c1de17a-40fd-4a6f-b6a4-6b6d1c2f0a11"
    )

    async def all_restated() -> bool:
        (restatement,) = await directory.reader().select(Restatement)
        return restatement.next_at is None and relay.published >= before + 9

    await eventually(all_restated, what="four units, four people and the end said again")
    (restatement,) = await directory.reader().select(RESTATEMENTS.model)
    assert restatement.counts == {"unit_stated": 4, "person_stated": 4}


@pytest.mark.rule("E05")
async def test_a_unit_says_when_it_was_handed_over(stage: ArchivesStage) -> None:
    headings = ("楼栋", "房号", "姓名", "交付日期")
    await stage.bring_in(("8", "0101", "张三", "2016-06-18"), headings=headings)
    await stage.bring_in(("8", "0101", "张三", ""), headings=headings)

    [unit] = (await get(stage, "/directory/units")).json()["items"]

    assert unit["delivered_on"] == "2016-06-18"
