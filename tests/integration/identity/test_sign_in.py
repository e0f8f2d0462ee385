"""Signing in: who gets in, who is told what, and how guessing ends."""

import asyncio
from collections import Counter
from datetime import timedelta

import pytest

from chassis.work import Work
from contracts.words import COMPANY
from identity.attempts.commands import count_failure
from tests.integration.identity.stage import (
    ADMIN,
    CUIHU,
    LANTING,
    PASSWORD,
    Stage,
    a_grant,
    administrator,
    key,
)


async def test_name_and_password_open_the_one_estate_somebody_works_in(stage: Stage) -> None:
    person = await stage.someone(a_grant("P13"))

    answer = await stage.sign_in(person)

    signed_in = answer.json()
    assert answer.status_code == 200
    assert signed_in["estate"] == {"id": CUIHU, "name": "翠湖花园"}
    assert signed_in["expires_in_seconds"] == 300
    me = (await stage.with_token(signed_in["access_token"]).get("/me")).json()
    assert (me["id"], me["name"], me["sign_in"]) == (person.id, "林芳", person.sign_in)
    assert [role["id"] for role in me["roles"]] == ["P13"]
    assert {"orders.assign", "contacts.log"} <= {right["id"] for right in me["permissions"]}
    assert all(right["zh"] and right["en"] for right in me["permissions"])


async def test_the_sign_in_name_may_be_typed_in_capitals(stage: Stage) -> None:
    person = await stage.someone()

    assert (await stage.sign_in(person.sign_in.upper())).status_code == 200


async def test_a_wrong_password_and_a_name_nobody_has_are_answered_alike(stage: Stage) -> None:
    person = await stage.someone()

    wrong = await stage.sign_in(person, password="guess")
    nobody = await stage.sign_in("nobody-at-all", password="guess")

    assert wrong.status_code == nobody.status_code == 401
    assert wrong.json() | {"trace_id": None} == nobody.json() | {"trace_id": None}
    assert wrong.json()["code"] == "SignInFailed"


@pytest.mark.parametrize("known", [True, False])
async def test_five_failures_lock_a_name_also_one_that_nobody_has(
    stage: Stage, known: bool
) -> None:
    name = (await stage.someone()).sign_in if known else "somebody-else"

    failures = [await stage.sign_in(name, password="guess") for _ in range(5)]
    then = await stage.sign_in(name)

    assert [failure.json()["code"] for failure in failures] == ["SignInFailed"] * 5
    assert (then.status_code, then.json()["code"]) == (401, "SignInLocked")
    assert then.json()["data"] == {"minutes": 15}
    assert then.headers["Retry-After"] == "900"


async def test_a_lock_opens_after_fifteen_minutes(stage: Stage) -> None:
    person = await stage.someone()
    for _ in range(5):
        await stage.sign_in(person, password="guess")

    async with stage.later(timedelta(minutes=14, seconds=58)):
        assert (await stage.sign_in(person)).json()["code"] == "SignInLocked"
    async with stage.later(timedelta(minutes=15, seconds=2)):
        assert (await stage.sign_in(person)).status_code == 200


async def test_many_guesses_at_once_by_two_workers_are_five_guesses(company: list[Stage]) -> None:
    person = await company[0].someone()

    answers = await asyncio.gather(
        *(company[number % 2].sign_in(person, password=f"guess {number}") for number in range(24))
    )

    codes = Counter(answer.json()["code"] for answer in answers)
    assert codes == {"SignInFailed": 5, "SignInLocked": 19}
    assert (await company[1].sign_in(person)).json()["code"] == "SignInLocked"


async def test_the_first_attempts_at_a_name_may_come_to_two_workers_at_once(
    company: list[Stage],
) -> None:
    people = [await company[0].someone() for _ in range(6)]

    answers = await asyncio.gather(
        *(worker.sign_in(person) for person in people for worker in company)
    )

    assert {answer.status_code for answer in answers} == {200}


async def test_the_right_password_takes_the_count_back(stage: Stage) -> None:
    person = await stage.someone()

    for _ in range(3):
        for _ in range(4):
            assert (await stage.sign_in(person, password="guess")).status_code == 401
        assert (await stage.sign_in(person)).status_code == 200


async def test_a_network_address_is_locked_after_a_hundred_failures_and_others_are_not(
    stage: Stage,
) -> None:
    person = await stage.someone()
    attacker = stage.client("2001:db8::1")

    async def fail_often(work: Work) -> None:
        for _ in range(98):
            await count_failure("2001:db8::/64", work)

    await stage.perform(fail_often)
    guesses = [{"sign_in": f"guessed-{number}", "password": "guess"} for number in range(3)]
    answers = [await attacker.post("/sessions", json=guess) for guess in guesses]
    next_door = await stage.client("2001:db8::2").post(
        "/sessions", json={"sign_in": person.sign_in, "password": PASSWORD}
    )

    codes = [answer.json()["code"] for answer in answers]
    assert codes == ["SignInFailed", "SignInFailed", "SignInLocked"]
    assert next_door.json()["code"] == "SignInLocked"
    assert (await stage.sign_in(person)).status_code == 200


async def test_somebody_deactivated_is_answered_like_nobody(stage: Stage) -> None:
    person = await stage.someone()
    admin = await administrator(stage)

    answer = await admin.post(f"/staff/{person.id}/deactivate", headers=key())

    assert answer.status_code == 200
    assert (await stage.sign_in(person)).json()["code"] == "SignInFailed"


async def test_who_has_several_estates_chooses_and_is_told_of_no_other(stage: Stage) -> None:
    person = await stage.someone(a_grant("P06", CUIHU), a_grant("P05", LANTING))

    signed_in = (await stage.sign_in(person)).json()

    assert (signed_in["estate"], signed_in["access_token"]) == (None, None)
    assert [estate["id"] for estate in signed_in["estates"]] == [CUIHU, LANTING]
    chosen = (await stage.refresh(signed_in["refresh_token"], estate=LANTING)).json()
    assert chosen["estate"]["id"] == LANTING
    me = (await stage.with_token(chosen["access_token"]).get("/me")).json()
    assert [role["id"] for role in me["roles"]] == ["P05"]
    direct = (await stage.sign_in(person, estate=CUIHU)).json()
    assert direct["estate"]["id"] == CUIHU


@pytest.mark.parametrize("estate", [LANTING, "no-such-estate", COMPANY])
async def test_an_estate_of_others_is_refused_like_one_that_does_not_exist(
    stage: Stage, estate: str
) -> None:
    person = await stage.someone(a_grant("P06", CUIHU))
    signed_in = (await stage.sign_in(person, estate=estate)).json()

    refused = await stage.refresh(signed_in["refresh_token"], estate=estate)

    assert signed_in["estate"]["id"] == CUIHU
    assert [each["id"] for each in signed_in["estates"]] == [CUIHU]
    assert (refused.status_code, refused.json()["code"]) == (403, "EstateNotYours")
    assert refused.json()["data"] == {}
    assert (await stage.refresh(signed_in["refresh_token"])).status_code == 200


async def test_somebody_without_a_role_is_told_so(stage: Stage) -> None:
    person = await stage.someone()
    admin = await administrator(stage)
    await admin.post(
        f"/staff/{person.id}/withdraw-grant",
        json={"role": "P06", "estate": CUIHU},
        headers=key(),
    )

    answer = await stage.sign_in(person)

    assert (answer.status_code, answer.json()["code"]) == (403, "NoRole")


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"sign_in": "admin"},
        {"sign_in": "admin", "password": "x" * 129},
        {"sign_in": "x" * 65, "password": PASSWORD},
        {"sign_in": {"$ne": ""}, "password": PASSWORD},
        {"sign_in": "admin", "password": PASSWORD, "remember": True},
        {"sign_in": "admin", "password": 12345678},
        [],
    ],
)
async def test_a_malformed_sign_in_is_refused_without_repeating_what_was_sent(
    stage: Stage, body: object
) -> None:
    answer = await stage.client().post("/sessions", json=body)

    assert answer.status_code == 422
    assert PASSWORD not in answer.text


async def test_passwords_are_kept_as_argon2id_and_never_answered(stage: Stage) -> None:
    person = await stage.someone(name="欧阳锋")

    answer = await stage.sign_in(person)

    [row] = await stage.stored("staff", {"sign_in": person.sign_in})
    assert row["password_hash"].startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert "argon2" not in answer.text
    assert row["name"].startswith("s1.")
    assert "欧阳锋" not in str(row)


async def test_failures_are_recorded_with_ids_and_address_but_without_what_was_typed(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    person = await stage.someone(name="欧阳锋")
    client = stage.client()

    await client.post("/sessions", json={"sign_in": person.sign_in, "password": "my secret"})

    denied = next(record for record in caplog.records if record.message == "sign-in denied")
    assert vars(denied)["staff"] == person.id
    assert vars(denied)["source"].startswith("10.")
    assert "my secret" not in caplog.text
    assert "欧阳锋" not in caplog.text


async def test_a_denial_of_somebody_signed_in_is_recorded_with_their_ids(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    person = await stage.someone(a_grant("P12"))

    answer = await (await stage.as_(person)).post("/staff", json={}, headers=key())

    assert answer.status_code in {403, 422}
    answer = await (await stage.as_(person)).get(f"/staff/{person.id}")
    assert answer.status_code == 403
    denied = [record for record in caplog.records if record.message == "denied"]
    assert {"staff": person.id, "estate": CUIHU}.items() <= vars(denied[-1]).items()


async def test_the_administrator_works_in_the_company_and_in_no_estate(stage: Stage) -> None:
    signed_in = (await stage.sign_in(ADMIN)).json()

    assert [estate["id"] for estate in signed_in["estates"]] == [COMPANY]
    refused = await stage.refresh(signed_in["refresh_token"], estate=CUIHU)
    assert refused.json()["code"] == "EstateNotYours"
