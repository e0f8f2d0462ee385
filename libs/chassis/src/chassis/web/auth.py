"""Who calls: verification of identity's short tokens (JWT, EdDSA, JWKS), bound to one estate."""

import asyncio
import time
from collections import OrderedDict
from typing import Any

import httpx
import jwt
from fastapi import Request
from jwt import PyJWK

from chassis.caller import Caller
from contracts.refusals import Busy, NotSignedIn
from contracts.words import EstateId, StaffId

ISSUER = "guanjia/identity"
AUDIENCE = "guanjia"
ALGORITHM = "EdDSA"
COOKIE = "guanjia_token"
BROWSER_HEADER = "x-guanjia"
LEEWAY_SECONDS = 5
REMEMBERED_TOKENS = 10_000
_REFETCH_SECONDS = 10.0
_AWAY_SECONDS = 1.0


def cookie_name(*, secure: bool) -> str:
    """What the cookie is called. With the prefix a browser takes it over HTTPS alone and from this
    very host: no neighbour under the same domain can plant another.
    """
    return f"__Host-{COOKIE}" if secure else COOKIE


class Keys:
    """Identity's public keys, fetched when a token names one that is not known; at most every ten
    seconds.
    """

    def __init__(self, jwks_url: str) -> None:
        self._url = jwks_url
        self._keys: dict[str, PyJWK] = {}
        self.learned = 0
        """How often a key set was taken."""
        self._fetched_at = -_REFETCH_SECONDS
        self._away_until = 0.0
        self._lock = asyncio.Lock()

    def learn(self, jwks: dict[str, Any]) -> None:
        """Take a key set."""
        self._keys = {key["kid"]: PyJWK(key, algorithm=ALGORITHM) for key in jwks["keys"]}
        self.learned += 1

    async def key(self, kid: str) -> PyJWK:
        """Raises NotSignedIn for a key identity does not have, Busy when identity
        cannot be asked.
        """
        if kid not in self._keys:
            await self._fetch(kid)
        try:
            return self._keys[kid]
        except KeyError:
            raise NotSignedIn from None

    async def _fetch(self, kid: str) -> None:
        async with self._lock:
            if kid in self._keys or time.monotonic() - self._fetched_at < _REFETCH_SECONDS:
                return
            # Otherwise everybody in line would wait for identity's time-out, one after another.
            if time.monotonic() < self._away_until:
                raise Busy(reason="identity is away")
            try:
                async with httpx.AsyncClient(timeout=3, trust_env=False) as client:
                    answer = await client.get(self._url)
                    answer.raise_for_status()
                    self.learn(answer.json())
            except (httpx.HTTPError, ValueError, KeyError, TypeError, jwt.PyJWTError) as error:
                self._away_until = time.monotonic() + _AWAY_SECONDS
                raise Busy(reason="identity is away") from error
            self._fetched_at = time.monotonic()


class Gatekeeper:
    """Turns a request's token into a Caller."""

    def __init__(self, keys: Keys, *, secure_cookies: bool = False) -> None:
        self._keys = keys
        self._cookie = cookie_name(secure=secure_cookies)
        self._verified: OrderedDict[str, tuple[float, Caller]] = OrderedDict()
        self._learned = 0

    async def caller(self, request: Request) -> Caller:
        """Raises NotSignedIn. A cookie counts only with the custom header, which other origins
        cannot send.
        """
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            token = request.cookies.get(self._cookie, "")
            if not token or BROWSER_HEADER not in request.headers:
                raise NotSignedIn
        return await self.verify(token)

    async def verify(self, token: str) -> Caller:
        """The caller a token names. Raises NotSignedIn for anything but a valid, current token of
        ours.

        A token once verified is known until it runs out: the signature is most of a small request.
        """
        if self._learned != self._keys.learned:
            # The key of a remembered token may have been withdrawn.
            self._learned = self._keys.learned
            self._verified.clear()
        until, caller = self._verified.get(token, (0.0, None))
        if caller is None or time.time() > until:
            self._verified.pop(token, None)
            until, caller = await self._verify(token)
            self._verified[token] = (until, caller)
            if len(self._verified) > REMEMBERED_TOKENS:
                self._verified.popitem(last=False)
        return caller

    async def _verify(self, token: str) -> tuple[float, Caller]:
        try:
            kid = jwt.get_unverified_header(token).get("kid", "")
            key = await self._keys.key(str(kid))
            claims = jwt.decode(
                token,
                key,
                algorithms=[ALGORITHM],
                audience=AUDIENCE,
                issuer=ISSUER,
                leeway=LEEWAY_SECONDS,
                options={"require": ["exp", "iat", "sub", "aud", "iss", "est", "prm"]},
            )
            until = float(claims["exp"]) + LEEWAY_SECONDS
            caller = Caller(
                staff_id=StaffId(str(claims["sub"])),
                estate=EstateId(str(claims["est"])),
                permissions=frozenset(map(str, claims["prm"])),
                areas=frozenset(map(str, claims.get("are", ()))),
                session=str(claims.get("sid", "")),
                device=str(claims.get("device", "")),
                gate=str(claims.get("gate", "")),
                known_until=until,
            )
            return until, caller
        except (jwt.PyJWTError, TypeError, ValueError):
            raise NotSignedIn from None
