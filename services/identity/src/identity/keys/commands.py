"""Making, rotating and using the keys that sign tokens."""

import base64
import hashlib
import json
from collections.abc import Mapping
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web.auth import ALGORITHM
from chassis.work import Command, Work
from identity.keys.model import PUBLISHED_AHEAD, SigningKey, published, signer

_MOST = 20
"""Newest keys that are looked at; the others have been of no use for long."""


class RotateSigningKey(Command):
    """A new signing key. `withdraw_old` if the old ones may have leaked: everybody refreshes."""

    withdraw_old: bool = False


class Jwk(BaseModel):
    """A public key as RFC 8037 writes it."""

    kid: str
    x: str
    kty: str = "OKP"
    crv: str = "Ed25519"
    alg: str = ALGORITHM
    use: str = "sig"


class JwkSet(BaseModel):
    """The keys that verify tokens."""

    keys: list[Jwk]


async def add_first_key(work: Work) -> SigningKey:
    """The key a new platform begins with; it signs at once."""
    key = _new_key(work)
    work.add(key)
    return key


async def rotate_signing_key(command: RotateSigningKey, work: Work) -> SigningKey:
    """Have a new key sign: once everybody can have learned it, or at once if the old are withdrawn.

    What the old keys signed stays good until it runs out, unless they are withdrawn.
    """
    known = [key.id for key in await _newest(work)]
    olds = list((await work.find_many(SigningKey, known)).values())
    live = {key.id for key in published(olds, work.now)}
    new = _new_key(work)
    for old in olds:
        if command.withdraw_old:
            old.withdraw()
        elif old.id not in live:
            old.private = ""
    if not command.withdraw_old:
        new.signs_from = work.now + PUBLISHED_AHEAD
    work.add(new)
    return new


async def signed(claims: Mapping[str, Any], reader: Reader) -> str:
    """A token of these claims by the key that signs now. Raises NoSigningKey."""
    key = signer(await _newest(reader), reader.now)
    private = Ed25519PrivateKey.from_private_bytes(_from_text(key.private))
    return jwt.encode(dict(claims), private, algorithm=ALGORITHM, headers={"kid": key.id})


async def key_set(reader: Reader) -> JwkSet:
    """The keys that verify tokens made by now, newest first."""
    keys = published(await _newest(reader), reader.now)
    return JwkSet(keys=[Jwk(kid=key.id, x=key.public) for key in keys])


async def _newest(reader: Reader) -> list[SigningKey]:
    return await reader.select(SigningKey, sort=["-signs_from"], limit=_MOST)


def _new_key(work: Work) -> SigningKey:
    private = Ed25519PrivateKey.generate()
    public = _as_text(private.public_key().public_bytes_raw())
    return SigningKey(
        id=_thumbprint(public),
        public=public,
        private=_as_text(private.private_bytes_raw()),
        signs_from=work.now,
    )


def _thumbprint(public: str) -> str:
    """The key's name, made from itself (RFC 7638)."""
    members = json.dumps({"crv": "Ed25519", "kty": "OKP", "x": public}, separators=(",", ":"))
    return _as_text(hashlib.sha256(members.encode()).digest())


def _as_text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _from_text(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
