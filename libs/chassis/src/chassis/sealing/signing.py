"""What an estate signs for those who check it where nobody can be asked: a tablet at night.

Ed25519, under a key derived from the estate's newest data key. The public keys of all its
data keys are given out: what was signed before a rotation is still good.
"""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pydantic import BaseModel, ConfigDict

from chassis.sealing.keys import EstateKeys, as_text, from_text

ALGORITHM = "Ed25519"


class Signature(BaseModel):
    """Which of the estate's keys signed; 64 bytes in base64url without padding."""

    model_config = ConfigDict(frozen=True)

    key_id: str
    signature: str


class VerifyingKey(BaseModel):
    """A public key, 32 raw bytes in base64url without padding: it checks, and cannot sign."""

    model_config = ConfigDict(frozen=True)

    key_id: str
    algorithm: str = ALGORITHM
    public_key: str


def sign(keys: EstateKeys, purpose: str, content: str) -> Signature:
    """The estate's signature on a text. `purpose` is signed with it: what is signed as one kind of
    paper is never taken for another.
    """
    key = keys.signing_keys[keys.newest]
    return Signature(key_id=keys.newest, signature=as_text(key.sign(_signed(purpose, content))))


def is_signed(keys: list[VerifyingKey], purpose: str, content: str, signature: Signature) -> bool:
    """Whether one of these keys signed exactly this text for this purpose."""
    known = {each.key_id: each.public_key for each in keys}
    if signature.key_id not in known:
        return False
    key = Ed25519PublicKey.from_public_bytes(from_text(known[signature.key_id]))
    try:
        key.verify(from_text(signature.signature), _signed(purpose, content))
    except (InvalidSignature, ValueError):
        return False
    return True


def verifying_keys(keys: EstateKeys) -> list[VerifyingKey]:
    """The public half of each signing key, newest first."""
    return [
        VerifyingKey(key_id=key_id, public_key=as_text(key.public_key().public_bytes_raw()))
        for key_id, key in keys.signing_keys.items()
    ]


def _signed(purpose: str, content: str) -> bytes:
    return f"{purpose}\n{content}".encode()
