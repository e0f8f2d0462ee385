"""A code of eight signs that stands for a paper: typed where nothing can be scanned.

The signs are 31 digits and letters without those that are taken for one another (0 O, 1 I L, U V).
31 is a prime, so the last sign, a weighted sum, finds every single sign mistyped and every two
neighbours exchanged.
"""

from hashlib import sha256
from unicodedata import normalize

SIGNS = "123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 8


def code_of(kind: str, id_: str) -> str:
    """The code of a document: always the same, and not to be guessed from another one's."""
    number = int.from_bytes(sha256(f"guanjia {kind} {id_}".encode()).digest())
    signs = ""
    for _ in range(LENGTH - 1):
        number, place = divmod(number, len(SIGNS))
        signs += SIGNS[place]
    return signs + _check_sign(signs)


def code_as_read(typed: str) -> str | None:
    """The code somebody typed, however they grouped it; None where a sign must be wrong."""
    plain = "".join(each for each in normalize("NFKC", typed).upper() if each.isalnum())
    code = plain.translate(str.maketrans("IL", "11"))
    if len(code) != LENGTH or set(code) - set(SIGNS) or _check_sign(code[:-1]) != code[-1]:
        return None
    return code


def code_as_printed(code: str) -> str:
    """In two groups of four: `K7M2-9QXA`."""
    return f"{code[:4]}-{code[4:]}"


def _check_sign(signs: str) -> str:
    weighted = sum(place * SIGNS.index(sign) for place, sign in enumerate(signs, 1))
    return SIGNS[weighted % len(SIGNS)]
