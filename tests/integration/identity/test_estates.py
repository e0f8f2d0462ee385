"""Estates: opened by the platform team with calendar and key, changed by those who may, closed."""

from typing import Any
from uuid import uuid4

import pytest

from chassis.estates import EstateCard
from chassis.testing import eventually
from contracts.calendars import WorkingCalendar
from contracts.words import EstateId
from tests.integration.identity.stage import (
    CUIHU,
    LANTING,
    Stage,
    a_grant,
    administrator,
    key,
)

SEVEN_DAYS = [[["08:00:00", "12:00:00"], ["14:00:00", "20:00:00"]]] * 7


async def card_of(stage: Stage, estate: str, **expected: Any) -> EstateCard:
    """The card identity keeps like every other service, once it says what is expected."""
    bound = stage.running.store.bound(EstateId(estate))

    async def is_so() -> EstateCard | None:
        found = await bound.get(EstateCard, estate)
        return found[0] if found and expected.items() <= vars(found[0]).items() else None

    card = await eventually(is_so, what=str(expected))
    assert card is not None
    return card


def an_id() -> str:
    return f"estate-{uuid4().hex[:8]}"


async def test_an_opened_estate_has_a_calendar_with_the_official_days_and_a_key(
    stage: Stage,
) -> None:
    admin, id_ = await administrator(stage), an_id()

    answer = await admin.post("/estates", json={"id": id_, "name": "竹苑"}, headers=key())

    assert answer.status_code == 201
    assert "wrapped" not in answer.text
    card = await card_of(stage, id_)
    assert (card.name, card.zone, card.closed) == ("竹苑", "Asia/Shanghai", False)
    assert card.calendar.published_through >= 2026
    assert {str(day) for day in card.calendar.makeup_days} >= {"2026-02-14", "2026-10-10"}
    [wrapped] = card.keys
    assert wrapped.wrapped.startswith("m1.")
    everyone = (await admin.get("/estates/all")).json()["items"]
    assert id_ in {estate["id"] for estate in everyone}


async def test_an_estate_abroad_has_no_chinese_holidays(stage: Stage) -> None:
    admin = await administrator(stage)

    body = {"id": an_id(), "name": "Vineyard", "zone": "Europe/Lisbon"}
    answer = await admin.post("/estates", json=body, headers=key())

    assert answer.json()["calendar"]["holidays"] == []
    assert answer.json()["calendar"]["published_through"] == 0


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": "Cuihu"},
        {"id": "a.b"},
        {"id": "a b"},
        {"id": "*"},
        {"id": "x" * 33},
        {"id": "-ab"},
        {"zone": "Asia/Nowhere"},
        {"week": [[["18:00:00", "08:00:00"]]] * 7},
        {"week": [[["08:00:00", "12:00:00"], ["11:00:00", "18:00:00"]]] * 7},
        {"week": [[]] * 7},
        {"week": SEVEN_DAYS[:6]},
        {"name": ""},
        {"keys": []},
    ],
)
async def test_a_malformed_estate_is_refused(stage: Stage, wrong: dict[str, Any]) -> None:
    admin = await administrator(stage)

    body = {"id": an_id(), "name": "竹苑"} | wrong
    answer = await admin.post("/estates", json=body, headers=key())

    assert (answer.status_code, answer.json()["code"]) == (422, "RequestInvalid")


async def test_an_estate_is_renamed_for_everybody(stage: Stage) -> None:
    admin, id_ = await administrator(stage), an_id()
    await admin.post("/estates", json={"id": id_, "name": "竹苑"}, headers=key())

    answer = await admin.post(f"/estates/{id_}/rename", json={"name": "梅苑"}, headers=key())

    assert answer.json()["name"] == "梅苑"
    await card_of(stage, id_, name="梅苑")


async def test_an_id_is_given_once(stage: Stage) -> None:
    admin = await administrator(stage)

    for taken in (CUIHU, "company"):
        answer = await admin.post("/estates", json={"id": taken, "name": "又一"}, headers=key())
        assert (answer.status_code, answer.json()["code"]) == (409, "EstateExists")


async def test_a_manager_changes_the_hours_of_their_own_estate(stage: Stage) -> None:
    manager = await stage.as_(await stage.someone(a_grant("P03")))

    answer = await manager.post(
        f"/estates/{CUIHU}/calendar", json={"week": SEVEN_DAYS}, headers=key()
    )

    assert answer.status_code == 200
    assert len(answer.json()["calendar"]["week"][6]) == 2
    assert answer.json()["calendar"]["holidays"]
    shown = (await manager.get("/estates/this")).json()
    assert shown["calendar"] == answer.json()["calendar"]
    await card_of(stage, CUIHU, calendar=WorkingCalendar.model_validate(answer.json()["calendar"]))


@pytest.mark.parametrize("role", ["P03", "P06"])
@pytest.mark.parametrize(
    "path", ["", f"/{CUIHU}/close", f"/{CUIHU}/key/rotate", f"/{CUIHU}/restate"]
)
async def test_what_concerns_the_company_is_not_for_an_estate(
    stage: Stage, role: str, path: str
) -> None:
    client = await stage.as_(await stage.someone(a_grant(role)))

    answer = await client.post(
        f"/estates{path}", json=None if path else {"id": an_id(), "name": "竹苑"}, headers=key()
    )

    assert (answer.status_code, answer.json()["code"]) == (403, "NotAllowed")


async def test_after_a_key_is_rotated_what_was_sealed_before_still_opens(stage: Stage) -> None:
    admin, id_ = await administrator(stage), an_id()
    await admin.post("/estates", json={"id": id_, "name": "竹苑"}, headers=key())
    [first] = (await card_of(stage, id_)).keys

    await admin.post(f"/estates/{id_}/key/rotate", headers=key())

    async def two() -> bool:
        return len((await card_of(stage, id_)).keys) == 2

    await eventually(two)
    newest, oldest = (await card_of(stage, id_)).keys
    assert oldest == first
    assert newest.key_id != first.key_id

    await admin.post(f"/estates/{id_}/key/rewrap", headers=key())

    async def rewrapped() -> bool:
        now = (await card_of(stage, id_)).keys
        return now[1].wrapped != first.wrapped and now[1].key_id == first.key_id

    await eventually(rewrapped)


async def test_the_companys_own_key_is_rotated_without_losing_anybody(stage: Stage) -> None:
    person = await stage.someone(name="欧阳锋")
    admin = await administrator(stage)

    await admin.post("/estates/company/key/rotate", headers=key())

    me = await (await stage.as_(person)).get("/me")
    assert me.json()["name"] == "欧阳锋"


async def test_a_closed_estate_is_chosen_no_more_and_kept_as_it_was(stage: Stage) -> None:
    admin, id_ = await administrator(stage), an_id()
    await admin.post("/estates", json={"id": id_, "name": "竹苑"}, headers=key())
    person = await stage.someone(a_grant("P06", EstateId(id_)), a_grant("P06", LANTING))
    before = (await stage.sign_in(person, estate=id_)).json()
    assert before["estate"]["id"] == id_

    closed = await admin.post(f"/estates/{id_}/close", headers=key())

    assert closed.json()["closed_at"] is not None
    await card_of(stage, id_, closed=True)
    after = (await stage.refresh(before["refresh_token"])).json()
    assert after["estate"] is None
    assert [estate["id"] for estate in after["estates"]] == [LANTING]
    grant = {"role": "P13", "estate": id_}
    for refused in [
        await admin.post(f"/estates/{id_}/calendar", json={"week": SEVEN_DAYS}, headers=key()),
        await admin.post(f"/staff/{person.id}/grant", json=grant, headers=key()),
    ]:
        assert (refused.status_code, refused.json()["code"]) == (409, "EstateIsClosed")
