"""Tokens as identity makes them, signed by a key the test owns."""

import json
import time
from collections.abc import Iterable
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from jwt.algorithms import OKPAlgorithm

from chassis.web.auth import ALGORITHM, AUDIENCE, ISSUER
from contracts.permissions import Permission


class TestSigner:
    """Stands in identity's place where a test is about something else: makes tokens and the
    matching key set.
    """

    __test__ = False

    def __init__(self, kid: str = "test-key") -> None:
        self.kid = kid
        self.private = Ed25519PrivateKey.generate()

    @property
    def jwks(self) -> dict[str, Any]:
        """The key set that verifies its tokens."""
        key = json.loads(OKPAlgorithm.to_jwk(self.private.public_key()))
        return {"keys": [key | {"kid": self.kid, "alg": ALGORITHM, "use": "sig"}]}

    def token(
        self,
        estate: str,
        permissions: Iterable[Permission] = tuple(Permission),
        *,
        staff: str = "staff-1",
        areas: Iterable[str] = (),
        device: str = "",
        gate: str = "",
        seconds: float = 300,
        **claims: Any,
    ) -> str:
        """A token bound to an estate, with `device` and `gate` as a guard's on a tablet; `claims`
        replace or add to the usual ones.
        """
        now = time.time()
        body = {
            "iss": ISSUER,
            "aud": AUDIENCE,
            "sub": staff,
            "est": estate,
            "prm": [permission.value for permission in permissions],
            "are": list(areas),
            "sid": "test-session",
            "iat": now,
            "exp": now + seconds,
        }
        if device:
            body |= {"device": device, "gate": gate}
        return jwt.encode(
            body | claims, self.private, algorithm=ALGORITHM, headers={"kid": self.kid}
        )

    def headers(
        self, estate: str, permissions: Iterable[Permission] = tuple(Permission), **more: Any
    ) -> dict[str, str]:
        """Request headers with a token; English answers."""
        token = self.token(estate, permissions, **more)
        return {"Authorization": f"Bearer {token}", "Accept-Language": "en"}
