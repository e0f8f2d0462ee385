"""A registered tablet, the code that enrols it and the credential it then proves itself by.

A credential is `<device>.<secret>`; the secret is random and kept as a hash. A code has few digits,
so its hash is keyed: who reads the database cannot try them all.
"""

import hashlib
import hmac
from datetime import datetime, timedelta
from typing import Annotated, NamedTuple, Self
from unicodedata import normalize

from pydantic import Field, StringConstraints

from contracts.refusals import NotSignedIn, Refused
from contracts.words import DeviceId, Discreet, EstateId, PersonalText, StaffId

CODE_DIGITS = 8
CODE_LIFE = timedelta(minutes=30)
SEEN_EVERY = timedelta(minutes=10)
"""How exactly it is known when a tablet was last seen: most looks write nothing."""

GateName = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)]
"""A gate as the estate's gate settings call it; it stands in tokens."""


class TabletUnknown(NotSignedIn):
    """No credential, or one that counts no more: never ours, run out, or replaced."""

    zh = "本机尚未登记，或登记已失效。请主管在“门岗 → 平板登记”生成登记码，在本机输入。"
    en = (
        "This tablet is not registered, or not any more. Ask a manager for a code"
        " (gate → tablets) and type it here."
    )


class TabletRevoked(NotSignedIn):
    """The tablet was revoked: nobody unlocks it, and sessions on it are not prolonged."""

    zh = "本平板已停用，不能再用于门岗。请交还主管；如需使用，请重新登记。"
    en = "This tablet was revoked. Hand it to your manager; to use it again, it is registered anew."


class CodeWrong(NotSignedIn):
    """No tablet waits for this code; which codes there are is not told."""

    zh = "登记码不正确或已过期（30 分钟内有效，仅可用一次）。请核对，或请主管重新生成。"
    en = (
        "That code is wrong, used or older than 30 minutes. Check it, or ask a manager for another."
    )


class TabletAlreadyRevoked(Refused):
    """A revocation is final."""

    zh = "该平板已于此前停用，不能再更改。如需使用，请重新登记。"
    en = "That tablet was revoked before and is kept as it was. Register it anew to use it again."


class Credential(NamedTuple):
    """What a tablet proves itself by, in its parts."""

    device: str
    secret: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Raises TabletUnknown for anything that is no credential."""
        parts = text.split(".")
        if len(parts) != 2 or not all(parts):
            raise TabletUnknown
        return cls(*parts)

    def __str__(self) -> str:
        return ".".join(self)


class Device(Discreet):
    """One tablet at one gate of one estate."""

    id: DeviceId
    estate_id: EstateId
    name: PersonalText
    gate: str
    registered_by: StaffId
    registered_at: datetime
    code_hash: str = Field(default="", repr=False)
    code_until: datetime | None = None
    """Until when a code waits to be typed; None when none does."""
    secret_hash: str = Field(default="", repr=False)
    data_key: PersonalText = Field(default="", repr=False)
    """What the tablet seals its own store with, as base64 of 32 bytes. It keeps it only under each
    guard's PIN and asks us for it at each unlocking: a revoked one does not get it any more.
    """
    enrolled_at: datetime | None = None
    trusted_until: datetime | None = None
    """When its registration runs out; None before it is enrolled."""
    seen_at: datetime | None = None
    revoked_at: datetime | None = None
    revoked_by: StaffId | None = None
    revoked_because: PersonalText = ""

    @property
    def revoked(self) -> bool:
        """Whether it was revoked; that is final."""
        return self.revoked_at is not None

    def await_code(self, code_hash: str, at: datetime) -> None:
        """Wait for this code instead of any other; the credential holds until it is typed.

        Raises TabletAlreadyRevoked.
        """
        if self.revoked:
            raise TabletAlreadyRevoked
        self.code_hash, self.code_until = code_hash, at + CODE_LIFE

    def enrol(self, secret: str, data_key: str, at: datetime, *, length: timedelta) -> Credential:
        """Use the code up: from here on this secret proves the tablet, and no older one does.

        Sessions begun under an older one are over. The first data key stays: what the tablet has
        not sent yet is sealed with it. Raises CodeWrong when no code waits any more.
        """
        if self.revoked or self.code_until is None or at >= self.code_until:
            raise CodeWrong
        self.code_hash, self.code_until = "", None
        self.secret_hash, self.enrolled_at, self.trusted_until = hashed(secret), at, at + length
        self.data_key = self.data_key or data_key
        self.seen_at = at
        return Credential(self.id, secret)

    def must_be_proved_by(self, credential: Credential, at: datetime) -> None:
        """Raises TabletUnknown."""
        if not hmac.compare_digest(hashed(credential.secret), self.secret_hash):
            raise TabletUnknown
        if self.trusted_until is None or at >= self.trusted_until:
            raise TabletUnknown

    def must_be_trusted(self) -> None:
        """Raises TabletRevoked."""
        if self.revoked:
            raise TabletRevoked

    def keeps_session_of(self, began_at: datetime) -> bool:
        """Whether a session begun on it then is one of the tablet as it is now enrolled."""
        return self.enrolled_at is not None and began_at >= self.enrolled_at

    def give_up(self) -> None:
        """The machine is used for something else: its credential ends. A new code enrols another,
        with another data key.
        """
        self.secret_hash, self.data_key = "", ""
        self.enrolled_at, self.trusted_until = None, None

    def see(self, at: datetime) -> None:
        """It was there, give or take SEEN_EVERY."""
        if self.seen_at is None or at - self.seen_at >= SEEN_EVERY:
            self.seen_at = at

    def revoke(self, at: datetime, by: StaffId, because: str) -> None:
        """Trust it no more: lost, stolen, given away. Raises TabletAlreadyRevoked."""
        if self.revoked:
            raise TabletAlreadyRevoked
        self.revoked_at, self.revoked_by, self.revoked_because = at, by, because
        self.code_hash, self.code_until = "", None


def code_as_shown(code: str) -> str:
    """In two groups, as it is read out and typed."""
    half = CODE_DIGITS // 2
    return f"{code[:half]} {code[half:]}"


def code_as_typed(text: str) -> str:
    """The digits alone, whatever keyboard and grouping. Raises CodeWrong for anything else."""
    code = "".join(sign for sign in normalize("NFKC", text) if sign not in " -.·")
    if len(code) != CODE_DIGITS or not (code.isascii() and code.isdigit()):
        raise CodeWrong
    return code


def hashed(secret: str) -> str:
    """How secrets are kept: long random texts need no slow hash."""
    return hashlib.sha256(secret.encode()).hexdigest()
