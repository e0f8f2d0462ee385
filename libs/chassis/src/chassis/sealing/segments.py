"""Sealing of a file in segments, so that none of its size needs as much memory twice.

Each segment is nonce and ciphertext, bound to estate, owner, its place and how many there are: left
out, doubled, moved or cut off, the file does not open.
"""

from secrets import token_bytes

from cryptography.exceptions import InvalidTag

from chassis.sealing.keys import NONCE_BYTES, EstateKeys, SealBroken

SEALED_BYTES = 255 * 1024
"""How large a whole segment is once it is sealed."""
SEGMENT_BYTES = SEALED_BYTES - NONCE_BYTES - 16
"""How much of the file a whole segment holds; GCM's tag has 16 bytes."""


def segment_count(size_bytes: int) -> int:
    """How many segments a file of this size has; the last may be shorter."""
    return -(-size_bytes // SEGMENT_BYTES)


def seal_segment(
    keys: EstateKeys, key_id: str, owner: str, place: int, count: int, segment: bytes
) -> bytes:
    """The segment at `place` (from 0) of `count`, sealed under one of the estate's keys."""
    nonce = token_bytes(NONCE_BYTES)
    bound = _bound(keys, owner, place, count)
    return nonce + keys.cipher(key_id).encrypt(nonce, segment, bound)


def open_segment(
    keys: EstateKeys, key_id: str, owner: str, place: int, count: int, sealed: bytes
) -> bytes:
    """The reverse of `seal_segment`. Raises SealBroken or EstateKeyUnknown."""
    bound = _bound(keys, owner, place, count)
    try:
        return keys.cipher(key_id).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], bound)
    except (InvalidTag, ValueError) as error:
        raise SealBroken(owner=owner, field=f"segment {place}") from error


def _bound(keys: EstateKeys, owner: str, place: int, count: int) -> bytes:
    estate, owned_by = keys.estate.encode(), owner.encode()
    return b"s1 segment %d:%s %d:%s %d/%d" % (
        len(estate),
        estate,
        len(owned_by),
        owned_by,
        place,
        count,
    )
