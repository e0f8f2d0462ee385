"""Who may call: tokens of identity's and no others, bound to one estate, with the permission."""

import base64
import hashlib
import hmac
import json
import logging
import time
from collections.abc import AsyncIterator, Callable
from typing import Any
from uuid import uuid4

import jwt
import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from chassis.testing import TestSigner
from chassis.web.auth import BROWSER_HEADER, COOKIE
from contracts.permissions import Permission
from tests.integration.chassis.calls import Person, problem
from tests.integration.chassis.stage import E1, E2, Stage


def unsigned(signer: TestSigner) -> str:
    claims = jwt.decode(signer.token(E1), options={"verify_signature": False})
    return jwt.encode(claims, "", algorithm="none", headers={"kid": signer.kid})


def signed_with_the_public_key(signer: TestSigner) -> str:
    """HS256 with what everybody knows: accepted wherever the token chooses the algorithm."""
    secret = signer.private.public_key().public_bytes(
        Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
    )
    header = _part(json.dumps({"alg": "HS256", "typ": "JWT", "kid": signer.kid}).encode())
    signing = f"{header}.{signer.token(E1).split('.')[1]}"
    return f"{signing}.{_part(hmac.digest(secret, signing.encode(), hashlib.sha256))}"


def changed_after_signing(signer: TestSigner) -> str:
    header, _, signature = signer.token(E1).split(".")
    return f"{header}.{signer.token(E2).split('.')[1]}.{signature}"


def _part(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


BAD_TOKENS: dict[str, Callable[[TestSigner], str]] = {
    "expired": lambda signer: signer.token(E1, seconds=-60),
    "from the future": lambda signer: signer.token(E1, nbf=time.time() + 60),
    "for another audience": lambda signer: signer.token(E1, aud="others"),
    "of another issuer": lambda signer: signer.token(E1, iss="others"),
    "without an estate": lambda signer: signer.token(E1, est=None),
    "without an end": lambda signer: signer.token(E1, exp=None),
    "with permissions that are none": lambda signer: signer.token(E1, prm=5),
    "unsigned": unsigned,
    "HS256 with the public key": signed_with_the_public_key,
    "of a stranger with our key id": lambda signer: TestSigner(signer.kid).token(E1),
    "changed after signing": changed_after_signing,
    "empty": lambda _: "",
    "no token": lambda _: "guest",
    "nonsense in three parts": lambda _: "a.b.c",
    "not even ASCII": lambda _: "令牌",
}


@pytest.mark.parametrize("make", BAD_TOKENS.values(), ids=BAD_TOKENS)
async def test_a_token_that_is_not_ours_or_not_current_is_no_sign_in(
    jot: Stage, make: Callable[[TestSigner], str]
) -> None:
    bearer = (b"Authorization", f"Bearer {make(jot.signer)}".encode())

    answer = await jot.client.get(f"/notes/{uuid4()}", headers=[bearer])

    problem(answer, 401, "NotSignedIn")
    assert answer.headers["WWW-Authenticate"] == "Bearer"


async def test_without_a_token_nothing_is_told_of_what_a_request_should_hold(jot: Stage) -> None:
    for answer in (
        await jot.client.get(f"/notes/{uuid4()}"),
        await jot.client.post("/notes", json={"text": 5, "colour": "red"}),
        await jot.client.get("/notes/x", headers={"Authorization": "Basic c3RhZmY6c2VjcmV0"}),
    ):
        assert problem(answer, 401, "NotSignedIn")["data"] == {}
        assert answer.headers["WWW-Authenticate"] == "Bearer"


async def test_a_cookie_counts_only_with_the_header_other_origins_cannot_send(jot: Stage) -> None:
    cookie = {"Cookie": f"{COOKIE}={jot.signer.token(E1)}"}
    path = f"/notes/{uuid4()}"

    bare = await jot.client.get(path, headers=cookie)
    ours = await jot.client.get(path, headers=cookie | {BROWSER_HEADER: "1"})

    problem(bare, 401, "NotSignedIn")
    problem(ours, 404, "Missing")


async def test_a_missing_permission_is_refused_and_recorded(
    jot: Stage, person: Person, caplog: pytest.LogCaptureFixture
) -> None:
    reader = Person(jot, person.estate, "staff-7", (Permission.SEE_CONTACTS,))
    caplog.set_level(logging.WARNING, logger="chassis.web.problems")

    answer = await reader.write()

    assert problem(answer, 403, "NotAllowed")["data"] == {"permission": "contacts.log"}
    [record] = caplog.records
    told = vars(record)
    assert told["message"] == "denied"
    assert (told["staff"], told["estate"]) == ("staff-7", person.estate)
    assert (told["code"], told["path"]) == ("NotAllowed", "/notes")
    assert await jot.count("notes", {"estate": person.estate}) == 0


async def test_who_may_not_is_told_so_before_what_is_wrong_with_the_request(
    jot: Stage, person: Person
) -> None:
    reader = Person(jot, person.estate, permissions=(Permission.SEE_CONTACTS,))

    for wrong in (b'{"colour": "red"}', b'{"text": "x', b'{"text": "\xff"}', b"[" * 10_000):
        refused = await reader.post("/notes", content=wrong, key="no key")
        unknown = await jot.client.post(
            "/notes", content=wrong, headers={"Content-Type": "application/json"}
        )

        problem(refused, 403, "NotAllowed")
        problem(unknown, 401, "NotSignedIn")


@pytest.mark.parametrize("path", ["/notes", "/files"])
async def test_of_somebody_unknown_no_byte_is_read(jot: Stage, path: str) -> None:
    body = Body()

    problem(await jot.client.post(path, content=body.pieces()), 401, "NotSignedIn")
    assert not body.read


async def test_of_who_may_not_no_byte_is_read(jot: Stage, person: Person) -> None:
    body, reader = Body(), Person(jot, person.estate, permissions=(Permission.SEE_CONTACTS,))

    problem(await reader.post("/notes", content=body.pieces()), 403, "NotAllowed")
    assert not body.read
    assert (await person.post("/notes", content=body.pieces())).status_code == 201
    assert body.read


async def test_what_is_another_estates_cannot_be_told_from_what_never_was(
    jot: Stage, person: Person
) -> None:
    theirs, never = await Person(jot).written("theirs"), str(uuid4())
    ways: list[Callable[[str], Any]] = [
        lambda id_: person.get(f"/notes/{id_}"),
        lambda id_: person.post(f"/notes/{id_}/change", {"text": "mine"}),
    ]

    for way in ways:
        existing, absent = await way(theirs), await way(never)

        told = problem(existing, 404, "Missing") | {"trace_id": ""}
        wanted = problem(absent, 404, "Missing") | {"trace_id": ""}
        assert json.dumps(told).replace(theirs, "…") == json.dumps(wanted).replace(never, "…")
        assert _names(existing.headers) == _names(absent.headers)
    assert (await Person(jot).get(f"/notes/{theirs}")).json()["text"] == "theirs"


async def test_an_estate_nobody_has_heard_of_shows_nothing(jot: Stage) -> None:
    stranger = Person(jot, E2.__class__("nowhere"))

    problem(await stranger.get(f"/notes/{uuid4()}"), 404, "Missing")


class Body:
    """Something sent piece by piece; `read` once anybody asked for it."""

    read = False

    async def pieces(self) -> AsyncIterator[bytes]:
        self.read = True
        for piece in (b'{"text":', b'"x"}'):
            yield piece


def _names(headers: Any) -> set[str]:
    return {name for name in headers if name != "content-length"}
