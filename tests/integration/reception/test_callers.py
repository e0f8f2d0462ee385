"""The desk finds who is calling, over HTTP; on a real NATS and a real MongoDB."""

import logging
from typing import Any

import pytest

from chassis.testing import eventually
from contracts.permissions import Permission
from tests.integration.dispatch.stage import (
    DESK,
    Desk,
    Scene,
    Stage,
    person,
    unit,
)


@pytest.fixture(scope="module")
async def known(stage: Stage) -> Scene:
    """An estate no test changes."""
    return await stage.estate()


def front(scene: Scene, **more: Any) -> Desk:
    return scene.desk("reception", DESK, **more)


async def found(desk: Desk, typed: str) -> list[tuple[str, list[str]]]:
    """(name, units) of everybody found, in order."""
    answer = await desk.see("/callers", q=typed)
    return [(each["name"], [unit["label"] for unit in each["units"]]) for each in answer["items"]]


ZHANG = ("张三丰", ["8-2-0101"])
ZHAO = ("赵敏", ["8-2-0102", "3-1-0202"])
ZHOU = ("周芷若", ["3-1-0202"])
EMPTY = ("", ["8-1-0101"])


@pytest.mark.rule("E15")
@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("8-2-0101", [ZHANG]),
        ("82 0101", [ZHANG]),
        ("8栋2单元101", [ZHANG]),
        # The room as such fits in two entrances; one phone ends so as well.
        ("0101", [EMPTY, ZHANG, ZHAO]),
        ("3-1-0202", [ZHAO, ZHOU]),
        ("8-2", [ZHANG, ZHAO]),
        ("张三丰", [ZHANG]),
        ("三丰", [ZHANG]),
        ("zhangsanfeng", [ZHANG]),
        ("zhang san", [ZHANG]),
        ("zsf", [ZHANG]),
        ("z", [ZHAO, ZHOU, ZHANG]),
        ("5678", [ZHANG]),
        ("zhao 0101", [ZHAO]),
        ("10000009999", [ZHOU]),
        ("7-7-0707", []),
        ("李四", []),
        ("?", []),
    ],
)
async def test_a_caller_is_found_as_people_say_it(
    known: Scene, typed: str, expected: list[tuple[str, list[str]]]
) -> None:
    assert await found(front(known), typed) == expected


@pytest.mark.rule("E07", "E15")
async def test_a_caller_is_shown_with_all_units_relations_and_a_masked_phone(known: Scene) -> None:
    [zhao] = (await front(known).see("/callers", q="赵敏"))["items"]

    assert zhao["person_id"] == "p-zhao"
    assert zhao["phones"] == ["*******0101"]
    assert [each["label"] for each in zhao["units"]] == ["8-2-0102", "3-1-0202"]
    assert zhao["units"][0]["relation"] == {"code": "owner", "zh": "业主", "en": "owner"}
    assert zhao["units"][0]["current"]


@pytest.mark.rule("E07")
async def test_a_full_phone_needs_the_right_and_a_reason_and_is_logged_without_names(
    known: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    plain = front(known)
    trusted = known.desk("reception", (*DESK, Permission.SEE_PHONES))

    assert (
        await plain.ask("/callers", q="张三丰", reveal=True, reason="verify")
    ).status_code == 403
    answer = await trusted.ask("/callers", q="张三丰", reveal=True)
    assert answer.json()["code"] == "RevealReasonMissing"
    answer = await trusted.ask("/callers", q="张三丰", reveal=True, reason="just so")
    assert answer.status_code == 422
    with caplog.at_level(logging.INFO, logger="reception.callers.commands"):
        shown = await trusted.see("/callers", q="张三丰", reveal=True, reason="call_back")

    assert shown["items"][0]["phones"] == ["10000005678"]
    [record] = [each for each in caplog.records if each.message == "phones shown in full"]
    logged = vars(record)
    assert logged["shown"] == ["p-zhang"]
    assert (logged["actor"], logged["reason"]) == ("staff:desk", "call_back")
    assert "张三丰" not in repr(logged)
    assert "10000005678" not in repr(logged)


@pytest.mark.rule("P07")
async def test_whoever_has_areas_finds_people_of_those_buildings_only(known: Scene) -> None:
    desk = front(known, areas=["3"])

    assert await found(desk, "z") == [("赵敏", ["3-1-0202"]), ZHOU]
    assert await found(desk, "8-2-0101") == []
    assert await found(desk, "张三丰") == []
    assert await found(desk, "5678") == []


async def test_at_most_twenty_are_shown_and_it_is_said_that_there_are_more(stage: Stage) -> None:
    scene = await stage.estate()
    people = [person(f"w-{n}", f"王{n}", f"1000000{n:04}", f"9-1-{n:04}") for n in range(25)]
    await stage.archives.say(
        *(unit("9", "1", f"{n:04}") for n in range(25)), *people, estate=scene.estate
    )
    desk = front(scene)

    async def many() -> bool:
        return bool((await desk.see("/callers", q="王"))["more"])

    await eventually(many)
    answer = await desk.see("/callers", q="王")
    assert len(answer["items"]) == 20
    assert [each["units"][0]["label"] for each in answer["items"][:2]] == ["9-1-0000", "9-1-0001"]
    room = await desk.see("/callers", q="9-1-0007")
    assert [each["name"] for each in room["items"]] == ["王7"]
    assert not room["more"]


async def test_another_estates_people_are_found_by_nobody(stage: Stage, known: Scene) -> None:
    elsewhere = await stage.estate()
    await stage.archives.say(person("p-x", "独孤求败", "10000001234"), estate=elsewhere.estate)

    async def there() -> bool:
        return bool(await found(front(elsewhere), "独孤"))

    await eventually(there)
    assert await found(front(known), "独孤") == []


async def test_asking_for_nothing_or_too_much_is_refused(known: Scene) -> None:
    desk = front(known)

    assert (await desk.ask("/callers")).status_code == 422
    assert (await desk.ask("/callers", q="")).status_code == 422
    assert (await desk.ask("/callers", q="x" * 51)).status_code == 422
    nobody = known.desk("reception", (Permission.SEE_CONTACTS,))
    assert (await nobody.ask("/callers", q="张")).status_code == 403
