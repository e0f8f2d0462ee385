"""A sign-in on one device, and what a refresh token is to it.

A refresh token is `<session>.<family>.<secret>`. The family part stays the same for the whole
session and proves that a token was once ours; the secret is replaced at each use. Both are kept as
hashes. The successor of a secret follows from it and the session's sealed seed, so that a repeated
request within the grace gets the same answer.
"""

import base64
import hashlib
import hmac
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple, Self

from pydantic import Field

from contracts.refusals import NotAllowed, NotSignedIn
from contracts.words import DeviceId, Discreet, EstateId, PersonalText, StaffId


class SessionOver(NotSignedIn):
    """The session ended, ran out, or never was."""

    zh = "登录已失效，请重新登录。"
    en = "This session is over. Sign in again."


class NoRole(NotAllowed):
    """They may sign in, but have no role in any open estate."""

    zh = "您尚未在任何小区获得岗位，请联系主管。"
    en = "You have no role in any estate yet. Ask your supervisor."


class EstateNotYours(NotAllowed):
    """Not one of the estates they have a role in; whether there is such an estate is not told."""

    zh = "您在所选小区没有岗位。请从您的小区中选择。"
    en = "You have no role in the estate you chose. Choose one of yours."


class RefreshToken(NamedTuple):
    """A refresh token in its parts."""

    session: str
    family: str
    secret: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Raises SessionOver for anything that is no refresh token."""
        parts = text.split(".")
        if len(parts) != 3 or not all(parts):
            raise SessionOver
        return cls(*parts)

    def __str__(self) -> str:
        return ".".join(self)


class Presented(StrEnum):
    """What a refresh token is to its session."""

    CURRENT = "current"
    JUST_REPLACED = "just_replaced"
    """Replaced within the grace: the same request twice, or another tab."""
    OLD = "old"
    """Replaced before: somebody has a copy."""
    FOREIGN = "foreign"


class End(StrEnum):
    """Why a session was ended."""

    SIGNED_OUT = "signed_out"
    TOKEN_REUSED = "token_reused"  # noqa: S105 - a reason, not a secret


class Session(Discreet):
    """One sign-in on one device."""

    id: str
    staff_id: StaffId
    chosen: EstateId | None = None
    """The estate chosen last; None until one is."""
    seed: PersonalText
    family_hash: str = Field(repr=False)
    secret_hash: str = Field(repr=False)
    replaced_hash: str = Field(default="", repr=False)
    began_at: datetime
    used_at: datetime
    device_id: DeviceId | None = None
    """The tablet it was begun on; None for a sign-in elsewhere."""
    ends_at: datetime | None = None
    """The end of the shift, on a tablet."""
    ended_at: datetime | None = None
    ended_because: End | None = None

    @classmethod
    def begin(
        cls,
        token: RefreshToken,
        staff_id: StaffId,
        *,
        seed: str,
        chosen: EstateId | None,
        at: datetime,
    ) -> Self:
        """A session whose first refresh token is this."""
        return cls(
            id=token.session,
            staff_id=staff_id,
            chosen=chosen,
            seed=seed,
            family_hash=hashed(token.family),
            secret_hash=hashed(token.secret),
            began_at=at,
            used_at=at,
        )

    def is_over(self, at: datetime, *, idle: timedelta, length: timedelta) -> bool:
        """Whether it ended, lay idle, or has lasted for as long as one may."""
        if self.ended_at is not None or (self.ends_at is not None and at >= self.ends_at):
            return True
        return at - self.used_at > idle or at - self.began_at > length

    def presented(self, token: RefreshToken, at: datetime, *, grace: timedelta) -> Presented:
        """What the token is to this session."""
        if not hmac.compare_digest(hashed(token.family), self.family_hash):
            return Presented.FOREIGN
        secret = hashed(token.secret)
        if hmac.compare_digest(secret, self.secret_hash):
            return Presented.CURRENT
        if hmac.compare_digest(secret, self.replaced_hash) and at - self.used_at <= grace:
            return Presented.JUST_REPLACED
        return Presented.OLD

    def successor(self, token: RefreshToken) -> RefreshToken:
        """The token that replaces this one; the same however often it is asked for."""
        digest = hmac.digest(self.seed.encode(), token.secret.encode(), hashlib.sha256)
        return token._replace(secret=base64.urlsafe_b64encode(digest).rstrip(b"=").decode())

    def replace(self, token: RefreshToken, at: datetime) -> RefreshToken:
        """Use the current token up; returns its successor."""
        successor = self.successor(token)
        self.replaced_hash, self.secret_hash = self.secret_hash, hashed(successor.secret)
        self.used_at = at
        return successor

    def end(self, at: datetime, because: End) -> None:
        """No token of it counts any more; ending it twice changes nothing."""
        if self.ended_at is None:
            self.ended_at, self.ended_because = at, because


def hashed(secret: str) -> str:
    """How parts of tokens are kept: long random texts need no slow hash."""
    return hashlib.sha256(secret.encode()).hexdigest()
