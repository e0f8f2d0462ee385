"""Access tokens: which ones open anything, and how the keys behind them are changed."""

import asyncio
import base64
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import jwt
import pytest
import uvicorn
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from chassis.performing import body_hash
from chassis.reader import Reader
from chassis.testing import SurroundingServers, eventually
from chassis.web.auth import ALGORITHM, Gatekeeper, Keys
from chassis.work import Work
from contracts.refusals import NotSignedIn
from contracts.words import COMPANY
from identity.keys.commands import signed
from identity.keys.model import SigningKey
from tests.integration.identity.stage import (
    CUIHU,
    LANTING,
    Stage,
    a_company,
    a_grant,
    administrator,
    key,
)

Claims = dict[str, Any]


async def claims_of(stage: Stage) -> tuple[str, Claims]:
    """A good token's key id and claims."""
    token = (await stage.sign_in(await stage.someone())).json()["access_token"]
    claims: Claims = jwt.decode(token, options={"verify_signature": False})
    return str(jwt.get_unverified_header(token)["kid"]), claims


async def ours(stage: Stage, claims: Claims) -> str:
    """A token of these claims by the key that signs now."""
    bound = stage.running.store.bound(COMPANY)
    reader = Reader(bound, now=stage.running.performer.clock(), caller=None)
    return await signed(claims, reader)


async def answer_to(stage: Stage, token: str) -> int:
    return (await stage.with_token(token).get("/me")).status_code


async def test_a_token_says_who_where_and_what_and_ends_in_five_minutes(stage: Stage) -> None:
    person = await stage.someone(a_grant("P07", areas=["1号楼", "2号楼"]))
    token = (await stage.sign_in(person)).json()["access_token"]

    claims = jwt.decode(token, options={"verify_signature": False})

    assert claims["iss"] == "guanjia/identity"
    assert claims["aud"] == "guanjia"
    assert (claims["sub"], claims["est"]) == (person.id, CUIHU)
    assert claims["are"] == ["1号楼", "2号楼"]
    assert "fees.see" in claims["prm"]
    assert claims["exp"] - claims["iat"] == 300
    assert jwt.get_unverified_header(token)["alg"] == "EdDSA"
    assert "林" not in token


@pytest.mark.parametrize(
    "wrong",
    [
        {"aud": "another"},
        {"aud": None},
        {"iss": "another"},
        {"exp": 1},
        {"iat": 99_999_999_999},
        {"est": None},
        {"sub": None},
        {"prm": None},
    ],
)
async def test_a_token_signed_by_us_that_says_the_wrong_thing_opens_nothing(
    stage: Stage, wrong: Claims
) -> None:
    _, claims = await claims_of(stage)
    changed = {name: value for name, value in (claims | wrong).items() if value is not None}

    assert await answer_to(stage, await ours(stage, claims)) == 200
    assert await answer_to(stage, await ours(stage, changed)) == 401


async def test_a_token_is_good_for_five_minutes_and_no_longer(stage: Stage) -> None:
    _, claims = await claims_of(stage)

    last_seconds = claims | {"exp": claims["iat"]}
    over = claims | {"exp": claims["iat"] - 6, "iat": claims["iat"] - 306}

    assert await answer_to(stage, await ours(stage, last_seconds)) == 200
    assert await answer_to(stage, await ours(stage, over)) == 401


async def test_no_other_algorithm_and_no_other_key_is_taken(stage: Stage) -> None:
    kid, claims = await claims_of(stage)
    [published] = (await stage.client().get("/jwks.json")).json()["keys"]
    raw = base64.urlsafe_b64decode(published["x"] + "=")
    public = Ed25519PublicKey.from_public_bytes(raw)
    pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)

    unsigned = jwt.encode(claims, "", algorithm="none", headers={"kid": kid})
    forged = [
        unsigned,
        unsigned.rpartition(".")[0] + ".",
        _hmac(claims, raw, kid),
        _hmac(claims, pem, kid),
        _hmac(claims, published["x"].encode(), kid),
        jwt.encode(claims, Ed25519PrivateKey.generate(), ALGORITHM, headers={"kid": kid}),
        "not.a.token",
        "",
    ]

    assert [await answer_to(stage, token) for token in forged] == [401] * len(forged)


async def test_a_token_changed_after_signing_opens_nothing(stage: Stage) -> None:
    token = (await stage.sign_in(await stage.someone(a_grant("P12")))).json()["access_token"]
    header, _, signature = token.split(".")
    claims = jwt.decode(token, options={"verify_signature": False})
    more = json.dumps(claims | {"prm": ["staff.manage"], "est": LANTING}).encode()

    changed = f"{header}.{base64.urlsafe_b64encode(more).decode().rstrip('=')}.{signature}"

    assert await answer_to(stage, changed) == 401


async def test_a_token_of_one_estate_shows_nothing_of_another(stage: Stage) -> None:
    there = await stage.someone(a_grant("P06", LANTING), name="欧阳锋")
    manager = await stage.as_(await stage.someone(a_grant("P03", CUIHU)))

    of_others = await manager.get(f"/staff/{there.id}")
    of_nobody = await manager.get("/staff/0197d0f0-0000-7000-8000-000000000000")
    listed = await manager.get("/staff")
    theirs = await manager.post(
        f"/estates/{LANTING}/calendar",
        json={"week": [[["08:00", "18:00"]]] * 7},
        headers=key(),
    )
    made_up = await manager.post(
        "/estates/no-such-estate/calendar",
        json={"week": [[["08:00", "18:00"]]] * 7},
        headers=key(),
    )

    assert of_others.status_code == of_nobody.status_code == 404
    assert _without_ids(of_others) == _without_ids(of_nobody)
    assert there.id not in listed.text
    assert "欧阳锋" not in listed.text
    assert LANTING not in (await manager.get("/me")).text
    assert LANTING not in (await manager.get("/estates")).text
    assert theirs.status_code == made_up.status_code == 404
    assert _without_ids(theirs) == _without_ids(made_up)


async def test_after_a_rotation_old_tokens_stay_good_and_new_ones_come_from_the_new_key(
    servers: SurroundingServers,
) -> None:
    async with a_company(servers.surroundings()) as [stage]:
        before = (await stage.sign_in(await stage.someone())).json()
        [old] = await kids(stage)

        rotated = await (await administrator(stage)).post("/keys/rotate", json={}, headers=key())

        new = rotated.json()["kid"]
        assert await kids(stage) == [new, old]
        await stage.platform.learn_keys()
        assert await answer_to(stage, before["access_token"]) == 200
        at_once = (await stage.refresh(before["refresh_token"])).json()
        assert kid_of(at_once["access_token"]) == old
        await keys_age(stage, timedelta(seconds=16))
        soon = (await stage.refresh(at_once["refresh_token"])).json()
        assert kid_of(soon["access_token"]) == new
        assert await answer_to(stage, soon["access_token"]) == 200
        assert await answer_to(stage, before["access_token"]) == 200
        assert await kids(stage) == [new, old]
        await keys_age(stage, timedelta(minutes=7))
        assert await kids(stage) == [new]


async def test_a_key_that_leaked_is_withdrawn_at_once(servers: SurroundingServers) -> None:
    async with a_company(servers.surroundings()) as [stage], serving(stage) as address:
        before = (await stage.sign_in(await stage.someone())).json()
        admin = await administrator(stage)
        elsewhere = Keys(f"{address}/jwks.json")
        remembering = Gatekeeper(elsewhere)
        await remembering.verify(before["access_token"])

        rotated = await admin.post("/keys/rotate", json={"withdraw_old": True}, headers=key())

        assert await kids(stage) == [rotated.json()["kid"]]
        elsewhere.learn((await stage.client().get("/jwks.json")).json())
        with pytest.raises(NotSignedIn):
            await remembering.verify(before["access_token"])
        with pytest.raises(NotSignedIn):
            await Gatekeeper(Keys(f"{address}/jwks.json")).verify(before["access_token"])
        await stage.platform.learn_keys()
        after = (await stage.refresh(before["refresh_token"])).json()
        assert await answer_to(stage, after["access_token"]) == 200
        rows = await stage.stored("signing_keys", {})
        assert sorted(bool(row["private"]) for row in rows) == [False, True]


async def test_private_keys_are_sealed_in_the_store_and_never_published(stage: Stage) -> None:
    rows = await stage.stored("signing_keys", {})
    published = (await stage.client().get("/jwks.json")).json()["keys"]

    assert all(row["private"].startswith("s1.") for row in rows)
    assert {name for each in published for name in each} == {"kid", "x", "kty", "crv", "alg", "use"}


async def test_only_the_platform_team_rotates_keys(stage: Stage) -> None:
    manager = await stage.as_(await stage.someone(a_grant("P03")))

    answer = await manager.post("/keys/rotate", json={}, headers=key())

    assert answer.status_code == 403


async def test_another_process_learns_a_new_key_over_http_when_it_meets_it(
    servers: SurroundingServers,
) -> None:
    async with a_company(servers.surroundings()) as [stage], serving(stage) as address:
        elsewhere = Gatekeeper(Keys(f"{address}/jwks.json"))
        admin = await administrator(stage)
        await admin.post("/keys/rotate", json={}, headers=key())
        await keys_age(stage, timedelta(seconds=16))
        person = await stage.someone()
        token = (await stage.sign_in(person)).json()["access_token"]

        caller = await elsewhere.verify(token)

        assert (caller.staff_id, caller.estate) == (person.id, CUIHU)


async def test_rotating_at_once_in_two_workers_ends_with_keys_all_can_verify(
    servers: SurroundingServers,
) -> None:
    async with a_company(servers.surroundings(), 2) as stages:
        admins = [await administrator(stage) for stage in stages]
        await asyncio.gather(
            *(admin.post("/keys/rotate", json={}, headers=key()) for admin in admins)
        )
        for stage in stages:
            await stage.platform.learn_keys()
        await keys_age(stages[0], timedelta(seconds=16))
        person = await stages[0].someone()
        token = (await stages[0].sign_in(person)).json()["access_token"]

        assert [await answer_to(stage, token) for stage in stages] == [200, 200]


async def test_a_key_row_does_not_give_away_the_password_it_stands_for(stage: Stage) -> None:
    admin = await administrator(stage)
    body = {"sign_in": "somebody-hashed", "name": "林芳", "password": "summer-2026"}
    request = admin.build_request("POST", "/staff", json=body, headers=key())

    assert (await admin.send(request)).status_code == 201

    plain = body_hash(b"POST", b"/staff", b"", request.content)
    assert await stage.stored("keys", {})
    assert await stage.stored("keys", {"hash": plain}) == []


async def keys_age(stage: Stage, by: timedelta) -> None:
    """As if all signing keys had been made so much earlier."""

    async def age(work: Work) -> None:
        ids = [each.id for each in await work.select(SigningKey)]
        for each in (await work.find_many(SigningKey, ids)).values():
            each.signs_from -= by

    await stage.perform(age)


def kid_of(token: str) -> str:
    return str(jwt.get_unverified_header(token)["kid"])


async def kids(stage: Stage) -> list[str]:
    answer = await stage.client().get("/jwks.json")
    return [each["kid"] for each in answer.json()["keys"]]


@asynccontextmanager
async def serving(stage: Stage) -> AsyncIterator[str]:
    """The service over a real socket; its address."""
    server = uvicorn.Server(
        uvicorn.Config(stage.running.app, port=0, lifespan="off", log_config=None)
    )
    task = asyncio.create_task(server.serve())

    async def started() -> bool:
        return server.started

    await eventually(started, what="serving")
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        await task


def _hmac(claims: Claims, secret: bytes, kid: str) -> str:
    """HS256 by hand: PyJWT refuses to take a public key for a secret."""
    import hashlib
    import hmac

    def part(value: Any) -> bytes:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=")

    body = part({"alg": "HS256", "typ": "JWT", "kid": kid}) + b"." + part(claims)
    mac = base64.urlsafe_b64encode(hmac.digest(secret, body, hashlib.sha256)).rstrip(b"=")
    return (body + b"." + mac).decode()


def _without_ids(answer: Any) -> dict[str, Any]:
    body = answer.json()
    return {
        "code": body["code"],
        "kind": body["data"].get("kind"),
        "fields": sorted(body["data"]),
    }
