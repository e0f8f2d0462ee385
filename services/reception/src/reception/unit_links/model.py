"""A link a household acts by: 256 random bits for one unit and one survey or open day, kept as a
keyed digest alone.

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


class UnitLinkUnknown(Missing):
    """A link that opens nothing; why is not told."""

    zh = "链接无效或已更换。请核对地址，或向服务中心索取新的二维码。"
    en = "This link is not valid, or was replaced. Ask the service centre for a new code."


class UnitToken(NamedTuple):
    """What a link says: in which estate, for which paper, and the proof."""

    estate: EstateId
    id: str
    secret: str

    @property
    def hashed_as(self) -> str:
        """What is digested under the estate's key, bound to the paper."""
        return f"unit link {self.id} {self.secret}"

    @property
    def nameless(self) -> str:
        """What a sheet without a name is found by: bound to the secret, and to nothing that says
        whose it is.
        """
        return f"nameless sheet {self.secret}"

    def opens(self, kept: str, digest: str) -> bool:
        """Whether this token's digest is the one kept; takes as long where none is."""
        same = compare_digest(kept or "0" * len(digest), digest)
        return bool(kept) and same

    def __str__(self) -> str:
        return f"{self.estate}.{self.id}.{self.secret}"

    def __repr__(self) -> str:
        return "UnitToken(…)"


def token_of(text: str) -> UnitToken:
    """Raises UnitLinkUnknown for anything that is none."""
    found = _TOKEN.fullmatch(text)
    if found is None:
        raise UnitLinkUnknown
    return UnitToken(EstateId(found["estate"]), found["id"], found["secret"])
