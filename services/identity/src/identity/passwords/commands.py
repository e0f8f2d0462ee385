"""Keeping and checking passwords by Argon2id, in a thread: a hash is 20 ms of a processor."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from pydantic import SecretStr

from contracts.refusals import Busy
from identity.passwords.model import as_hashed

CHECKS_AT_ONCE = 4
CHECKS_WAITING = 64

# OWASP's figures for servers: 19 MiB and two passes, so that some checks at once stay affordable.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
_NOBODY = (
    f"$argon2id$v=19$m={_HASHER.memory_cost},t={_HASHER.time_cost},p={_HASHER.parallelism}"
    "$Z3VhbmppYS1ub2JvZHktcw$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
)
"""Stands in for the hash of somebody unknown: a check takes as long, and never succeeds."""


class TooManySignIns(Busy):
    """More sign-ins at once than are checked one after another in a few seconds."""

    zh = "登录的人过多，请几秒后再试。"
    en = "Too many people are signing in. Try again in a few seconds."


class Checks:
    """Bounds what is checked at once. One a process: passwords and PINs share it."""

    def __init__(self) -> None:
        self._places = asyncio.Semaphore(CHECKS_AT_ONCE)
        self._waiting = 0

    @asynccontextmanager
    async def place(self) -> AsyncIterator[None]:
        """A check takes 19 MiB and a thread: a few at once, some waiting, the rest turned away.

        Raises TooManySignIns.
        """
        if self._waiting >= CHECKS_WAITING:
            raise TooManySignIns
        self._waiting += 1
        try:
            async with self._places:
                yield
        finally:
            self._waiting -= 1


async def hashed(password: SecretStr) -> str:
    """The encoded Argon2id hash, with its salt and figures."""
    return await asyncio.to_thread(_HASHER.hash, as_hashed(password))


async def matches(password_hash: str | None, password: SecretStr) -> bool:
    """Whether it is the password; for somebody unknown (None) no, after the same time."""
    return await asyncio.to_thread(_matches, password_hash or _NOBODY, as_hashed(password))


def is_outdated(password_hash: str) -> bool:
    """Whether it was made with other figures than are used now."""
    return _HASHER.check_needs_rehash(password_hash)


def _matches(password_hash: str, password: str) -> bool:
    try:
        return _HASHER.verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        return False
