"""What an estate signs for those who check it where nobody can be asked: a tablet at night.

Ed25519, under a key derived from the estate's newest data key. The public keys of all its
data keys are given out: what was signed before a rotation is still good.
"""

from base64 import b64decode, b64encode
from binascii import Error as NotBase64

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pydantic import BaseModel, ConfigDict

from chassis.sealing.keys import EstateKeys

ALGORITHM = "Ed25519"


class Signature(BaseModel):
    """Which of the estate's keys signed; 64 bytes in base64, as browsers read it."""

    model_config = ConfigDict(frozen=True)

    key_id: str
    signature: str


class VerifyingKey(BaseModel):
    """A public key, 32 raw bytes in base64: it checks, and cannot sign."""

    model_config = ConfigDict(frozen=True)

    key_id: str
    algorithm: str = ALGORITHM
    public_key: str


def sign(keys: EstateKeys, content: str) -> Signature:
    """The estate's signature on the UTF-8 of a text. The text itself must tell what it is, so that
    no paper is taken for one of another kind or of another estate.
    """
    signed = keys.signing_keys[keys.newest].sign(content.encode())
    return Signature(key_id=keys.newest, signature=b64encode(signed).decode())


def is_signed(keys: list[VerifyingKey], content: str, signature: Signature) -> bool:
    """Whether one of these keys signed exactly this text."""
    known = {each.key_id: each.public_key for each in keys}
    if signature.key_id not in known:
        return False
    key = Ed25519PublicKey.from_public_bytes(b64decode(known[signature.key_id]))
    try:
        key.verify(b64decode(signature.signature, validate=True), content.encode())
    except (InvalidSignature, NotBase64):
        return False
    return True


def verifying_keys(keys: EstateKeys) -> list[VerifyingKey]:
    """The public half of each signing key, newest first."""
    return [
        VerifyingKey(
            key_id=key_id, public_key=b64encode(key.public_key().public_bytes_raw()).decode()
        )
        for key_id, key in keys.signing_keys.items()
    ]
