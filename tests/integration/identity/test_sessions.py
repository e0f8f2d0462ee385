"""Staying signed in and signing out: what refresh tokens and cookies are worth."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import httpx
import pytest
import pytest_asyncio
from fastapi import FastAPI

from chassis.testing import SurroundingServers
from chassis.web.auth import BROWSER_HEADER, COOKIE
from identity.callers.commands import REFRESH_COOKIE
from tests.integration.identity.stage import (
    CUIHU,
    LANTING,
    PASSWORD,
    Stage,
    a_company,
    a_grant,
    administrator,
    key,
)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def strict(servers: SurroundingServers) -> AsyncIterator[Stage]:
    """A company in which a replaced refresh token has no grace."""
    async with a_company(servers.surroundings(), refresh_grace=timedelta()) as stages:
        yield stages[0]


async def test_a_refresh_token_is_replaced_at_each_use(stage: Stage) -> None:
    signed_in = (await stage.sign_in(await stage.someone())).json()

    first = (await stage.refresh(signed_in["refresh_token"])).json()
    second = (await stage.refresh(first["refresh_token"])).json()

    tokens = [each["refresh_token"] for each in (signed_in, first, second)]
    assert len(set(tokens)) == 3
    assert (await stage.with_token(second["access_token"]).get("/me")).status_code == 200


async def test_a_used_refresh_token_ends_the_session_for_thief_and_owner(strict: Stage) -> None:
    signed_in = (await strict.sign_in(await strict.someone())).json()
    newer = (await strict.refresh(signed_in["refresh_token"])).json()

    stolen = await strict.refresh(signed_in["refresh_token"])
    owner = await strict.refresh(newer["refresh_token"])

    assert (stolen.status_code, stolen.json()["code"]) == (401, "SessionOver")
    assert (owner.status_code, owner.json()["code"]) == (401, "SessionOver")
    session = signed_in["refresh_token"].split(".")[0]
    [row] = await strict.stored("sessions", {"_id": f"company:{session}"})
    assert row["ended_because"] == "token_reused"


async def test_a_used_token_is_old_once_the_grace_is_over_or_its_successor_was_used(
    stage: Stage,
) -> None:
    one = (await stage.sign_in(await stage.someone())).json()["refresh_token"]
    two = (await stage.refresh(one)).json()["refresh_token"]
    another = (await stage.sign_in(await stage.someone())).json()["refresh_token"]
    await stage.refresh(another)

    await stage.refresh(two)
    assert (await stage.refresh(one)).status_code == 401
    async with stage.later(timedelta(seconds=21)):
        assert (await stage.refresh(another)).status_code == 401


async def test_two_tabs_and_a_lost_answer_get_the_same_successor(company: list[Stage]) -> None:
    signed_in = (await company[0].sign_in(await company[0].someone())).json()

    answers = await asyncio.gather(
        *(company[number % 2].refresh(signed_in["refresh_token"]) for number in range(6))
    )

    assert {answer.status_code for answer in answers} == {200}
    successors = {answer.json()["refresh_token"] for answer in answers}
    assert len(successors) == 1
    assert (await company[0].refresh(successors.pop())).status_code == 200


@pytest.mark.parametrize("forged", ["", "x", "a.b", "a.b.c", "{session}.x.y", "..", "a.b.c.d"])
async def test_a_made_up_refresh_token_gets_nothing_and_ends_nothing(
    stage: Stage, forged: str
) -> None:
    token = (await stage.sign_in(await stage.someone())).json()["refresh_token"]

    refused = await stage.refresh(forged.format(session=token.split(".")[0]))

    assert (refused.status_code, refused.json()["code"]) == (401, "SessionOver")
    assert (await stage.refresh(token)).status_code == 200


async def test_refresh_tokens_are_kept_as_hashes_only(stage: Stage) -> None:
    token = (await stage.sign_in(await stage.someone())).json()["refresh_token"]

    session, family, secret = token.split(".")
    [row] = await stage.stored("sessions", {"_id": f"company:{session}"})

    assert family not in str(row)
    assert secret not in str(row)
    assert row["seed"].startswith("s1.")


async def test_a_session_ends_when_idle_for_half_a_day_and_after_a_week_at_most(
    stage: Stage,
) -> None:
    idle = (await stage.sign_in(await stage.someone())).json()["refresh_token"]
    async with stage.later(timedelta(hours=12, seconds=1)):
        assert (await stage.refresh(idle)).json()["code"] == "SessionOver"

    busy = (await stage.sign_in(await stage.someone())).json()["refresh_token"]
    for half_days in range(1, 15):
        async with stage.later(timedelta(hours=11.9 * half_days)):
            busy = (await stage.refresh(busy)).json()["refresh_token"]
    async with stage.later(timedelta(days=7, seconds=1)):
        assert (await stage.refresh(busy)).json()["code"] == "SessionOver"


async def test_signing_out_ends_this_session_alone(stage: Stage) -> None:
    person = await stage.someone()
    here = (await stage.sign_in(person)).json()["refresh_token"]
    there = (await stage.sign_in(person)).json()["refresh_token"]

    for _ in range(2):
        answer = await stage.client().post("/sessions/sign-out", json={"refresh_token": here})
        assert answer.status_code == 200

    assert (await stage.refresh(here)).status_code == 401
    assert (await stage.refresh(there)).status_code == 200


async def test_signing_out_everywhere_ends_all_sessions_of_one_person(company: list[Stage]) -> None:
    person, other = await company[0].someone(), await company[0].someone()
    tokens = [
        (await worker.sign_in(person)).json()["refresh_token"] for worker in company for _ in "ab"
    ]
    others = (await company[0].sign_in(other)).json()["refresh_token"]

    answer = await (await company[0].as_(person)).post("/sessions/sign-out-everywhere")

    assert answer.status_code == 200
    refreshed = [await company[1].refresh(token) for token in tokens]
    assert {each.json()["code"] for each in refreshed} == {"SessionOver"}
    assert (await company[1].refresh(others)).status_code == 200
    assert (await company[1].sign_in(person)).status_code == 200


async def test_a_right_taken_away_is_gone_with_the_next_token(stage: Stage) -> None:
    person = await stage.someone(a_grant("P06"), a_grant("P05", LANTING))
    signed_in = (await stage.sign_in(person, estate=CUIHU)).json()
    admin = await administrator(stage)
    await admin.post(
        f"/staff/{person.id}/withdraw-grant", json={"role": "P06", "estate": CUIHU}, headers=key()
    )

    refreshed = (await stage.refresh(signed_in["refresh_token"])).json()

    assert (refreshed["estate"], refreshed["access_token"]) == (None, None)
    assert [estate["id"] for estate in refreshed["estates"]] == [LANTING]


async def test_a_deactivated_persons_sessions_are_over(stage: Stage) -> None:
    person = await stage.someone()
    token = (await stage.sign_in(person)).json()["refresh_token"]

    await (await administrator(stage)).post(f"/staff/{person.id}/deactivate", headers=key())

    assert (await stage.refresh(token)).json()["code"] == "SessionOver"


async def test_changing_ones_password_ends_all_sessions_and_the_old_password(stage: Stage) -> None:
    person = await stage.someone()
    token = (await stage.sign_in(person)).json()["refresh_token"]
    me = await stage.as_(person)

    wrong = await me.post(
        "/sessions/change-password", json={"current": "guess", "new": "another horse"}
    )
    easy = await me.post(
        "/sessions/change-password", json={"current": PASSWORD, "new": f"{person.sign_in}-1"}
    )
    right = await me.post(
        "/sessions/change-password", json={"current": PASSWORD, "new": "another horse"}
    )

    assert (wrong.status_code, wrong.json()["code"]) == (409, "PasswordWrong")
    assert (easy.status_code, easy.json()["code"]) == (422, "PasswordTooEasy")
    assert right.status_code == 200
    assert (await stage.refresh(token)).status_code == 401
    assert (await stage.sign_in(person)).status_code == 401
    assert (await stage.sign_in(person, password="another horse")).status_code == 200


async def test_guesses_at_the_current_password_are_counted_like_those_at_the_door(
    stage: Stage,
) -> None:
    person = await stage.someone()
    me = await stage.as_(person)

    answers = [
        await me.post("/sessions/change-password", json={"current": "x", "new": "another horse"})
        for _ in range(6)
    ]

    assert [answer.json()["code"] for answer in answers] == ["PasswordWrong"] * 5 + ["SignInLocked"]


def a_browser(stage: Stage) -> httpx.AsyncClient:
    client = stage.client()
    client.headers[BROWSER_HEADER] = "1"
    return client


async def test_a_browser_gets_its_tokens_as_cookies_no_script_can_read(stage: Stage) -> None:
    person = await stage.someone()
    browser = a_browser(stage)

    answer = await browser.post("/sessions", json={"sign_in": person.sign_in, "password": PASSWORD})

    assert (answer.json()["access_token"], answer.json()["refresh_token"]) == (None, None)
    assert answer.headers["cache-control"] == "no-store"
    access, refresh = answer.headers.get_list("set-cookie")
    for cookie in (access, refresh):
        assert "HttpOnly" in cookie
        assert "SameSite=strict" in cookie
    assert access.startswith(f"{COOKIE}=ey")
    assert "Path=/;" in access
    assert refresh.startswith(f"{REFRESH_COOKIE}=")
    assert "Path=/sessions;" in refresh
    assert (await browser.get("/me")).json()["id"] == person.id
    refreshed = await browser.post("/sessions/refresh", json={})
    assert refreshed.status_code == 200
    assert (await browser.get("/me")).status_code == 200


async def test_a_cookie_without_the_header_other_origins_cannot_send_counts_for_nothing(
    stage: Stage,
) -> None:
    person = await stage.someone()
    browser = a_browser(stage)
    await browser.post("/sessions", json={"sign_in": person.sign_in, "password": PASSWORD})

    del browser.headers[BROWSER_HEADER]

    assert (await browser.get("/me")).status_code == 401
    assert (await browser.post("/sessions/refresh", json={})).status_code == 401


async def test_a_browser_that_signs_out_forgets_its_cookies(stage: Stage) -> None:
    person = await stage.someone()
    browser = a_browser(stage)
    await browser.post("/sessions", json={"sign_in": person.sign_in, "password": PASSWORD})
    kept = browser.cookies[REFRESH_COOKIE]

    await browser.post("/sessions/sign-out", json={})

    assert dict(browser.cookies) == {}
    assert (await browser.get("/me")).status_code == 401
    assert (await stage.refresh(kept)).status_code == 401


async def test_mounted_under_a_path_the_refresh_cookie_is_limited_to_it(stage: Stage) -> None:
    person = await stage.someone()
    whole = FastAPI()
    whole.mount("/api/identity", stage.running.app)
    transport = httpx.ASGITransport(app=whole)
    headers = {BROWSER_HEADER: "1"}
    async with httpx.AsyncClient(
        transport=transport, base_url="http://test", headers=headers
    ) as browser:
        body = {"sign_in": person.sign_in, "password": PASSWORD}
        answer = await browser.post("/api/identity/sessions", json=body)

        assert "Path=/api/identity/sessions;" in answer.headers.get_list("set-cookie")[1]
        again = await browser.post("/api/identity/sessions/refresh", json={})
        assert again.status_code == 200
        assert (await browser.get("/api/identity/me")).json()["id"] == person.id


async def test_behind_a_proxy_the_refresh_cookie_is_limited_to_the_public_path(
    servers: SurroundingServers,
) -> None:
    async with a_company(
        servers.surroundings(), public_path="/api/identity", secure_cookies=True
    ) as [stage]:
        person = await stage.someone()

        answer = await a_browser(stage).post(
            "/sessions", json={"sign_in": person.sign_in, "password": PASSWORD}
        )

        access, refresh = answer.headers.get_list("set-cookie")
        assert "Path=/api/identity/sessions;" in refresh
        assert "Secure" in access
        assert "Secure" in refresh


async def test_over_https_cookies_are_of_this_host_alone_and_nothing_goes_back_to_http(
    servers: SurroundingServers,
) -> None:
    async with a_company(servers.surroundings(), secure_cookies=True) as [stage]:
        person, browser = await stage.someone(), a_browser(stage)
        browser.base_url = "https://test"

        answer = await browser.post(
            "/sessions", json={"sign_in": person.sign_in, "password": PASSWORD}
        )

        token = browser.cookies[f"__Host-{COOKIE}"]
        assert f"__Secure-{REFRESH_COOKIE}" in browser.cookies
        assert answer.headers["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains"
        assert (await browser.get("/me")).json()["id"] == person.id
        assert (await browser.post("/sessions/refresh", json={})).status_code == 200
        planted = a_browser(stage)
        planted.cookies[COOKIE] = token
        assert (await planted.get("/me")).status_code == 401
