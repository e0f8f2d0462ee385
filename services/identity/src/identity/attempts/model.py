"""Failures to prove who one is, counted for what might be guessed, and when that locks.

A name nobody has is counted like any other: whether it locks must not tell who works here.
"""

import hashlib
from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from pydantic import BaseModel

from contracts.refusals import NotSignedIn

LOCKED_FOR = timedelta(minutes=15)


class Guessed(StrEnum):
    """What failures are counted for."""

    NAME = "name"
    """A sign-in name, whether anybody has it or not."""
    SOURCE = "source"
    """A network address: an estate's whole office may stand behind one."""
    PIN = "pin"
    """A guard on a tablet, whether they are one or not."""
    TABLET = "tablet"
    """All guards on a tablet, so that a lost one is not tried with everybody's."""
    CODE_SOURCE = "code-source"
    """Codes of tablets, by network address."""
    CODE = "code"
    """Codes of tablets, from everywhere: few guesses at the few that wait at any time."""


ALLOWED: Mapping[Guessed, int] = {
    Guessed.NAME: 5,
    Guessed.SOURCE: 100,
    Guessed.PIN: 5,
    Guessed.TABLET: 30,
    Guessed.CODE_SOURCE: 10,
    Guessed.CODE: 500,
}


class SignInLocked(NotSignedIn):
    """Too many failures; the right password is refused as well."""

    zh = "失败次数过多，已锁定。请在 {minutes} 分钟后再试，或联系主管。"
    en = "Locked after too many failures. Try again in {minutes} minutes, or ask your supervisor."

    def __init__(self, *, minutes: int) -> None:
        super().__init__(minutes=minutes)
        self._minutes = minutes

    @property
    def again_in_seconds(self) -> int:
        """When the lock opens."""
        return self._minutes * 60


class Attempts(BaseModel):
    """Failures of one name, source, guard. Several share them by hash: their number is bounded."""

    id: str
    failures: int = 0
    last_at: datetime | None = None
    locked_until: datetime | None = None

    def must_be_open(self, at: datetime) -> None:
        """Raises SignInLocked."""
        if self.locked_until is not None and at < self.locked_until:
            left = self.locked_until - at
            raise SignInLocked(minutes=int(left.total_seconds() // 60) + 1)

    def count(self, at: datetime, *, allowed: int) -> None:
        """One more failure, or an attempt that may become one; the last one allowed locks.

        Failures are forgotten when none came for as long as a lock lasts.
        """
        if self.last_at is None or at - self.last_at >= LOCKED_FOR:
            self.failures = 0
        self.failures, self.last_at = self.failures + 1, at
        self.locked_until = at + LOCKED_FOR if self.failures >= allowed else None

    def forget(self) -> None:
        """The right password was given."""
        self.failures, self.locked_until = 0, None


def bucket(guessed: Guessed, value: str) -> str:
    """The id of the Attempts that count for a value: one of 262,144 of each kind."""
    return f"{guessed}-{int(hashlib.sha256(value.encode()).hexdigest()[:12], 16) % 2**18:05x}"
