"""Links that open one thing without an account: 256 random bits, kept as a keyed digest alone.

A token is `estate.id.secret`. It stands behind the # of an address, which no server, proxy or
Referer is ever sent.
"""

import re
from hmac import compare_digest
from typing import NamedTuple

from contracts.refusals import Missing
from contracts.words import EstateId

SECRET_BYTES = 32
"""In an address they are 43 characters."""
_TOKEN = re.compile(
    r"(?P<estate>[A-Za-z0-9_-]{1,60})\.(?P<id>[0-9a-f-]{36})\.(?P<secret>[\w-]{43})", re.ASCII
)


class LinkUnknown(Missing):
    """It opens nothing: never given, revoked, replaced, run out. Which of them is not told."""

    zh = "链接无效、已更换或已失效。请核对地址，或向给您链接的单位索取新的。"
    en = "This link opens nothing, or does no more. Ask whoever gave it to you for a new one."


class LinkToken(NamedTuple):
    """What a link says: in which estate, for which thing, and the proof."""

    estate: EstateId
    id: str
    secret: str

    def hashed_as(self, purpose: str) -> str:
        """What is digested under the estate's key, bound to the purpose and the thing."""
        return f"{purpose} {self.id} {self.secret}"

    def __str__(self) -> str:
        return f"{self.estate}.{self.id}.{self.secret}"

    def __repr__(self) -> str:
        return "LinkToken(…)"


def token_of(text: str) -> LinkToken:
    """Raises LinkUnknown for anything that is none."""
    found = _TOKEN.fullmatch(text)
    if found is None:
        raise LinkUnknown
    return LinkToken(EstateId(found["estate"]), found["id"], found["secret"])


def same_digest(kept: str, digest: str) -> bool:
    """Whether a token's digest is the one kept; takes as long where none is (`kept` empty)."""
    same = compare_digest(kept or "0" * len(digest), digest)
    return bool(kept) and same
