"""The link a vendor answers by: 256 random bits for one sub-order, kept as a keyed digest alone.

A token is `estate.sub-order.secret`. It stands behind the # of an address, which no server, proxy
or Referer is ever sent.
"""

import re
from datetime import datetime
from hmac import compare_digest
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from contracts.calendars import Instant
from contracts.words import EstateId, SubOrderId
from dispatch.sub_orders.model.refusals import LinkUnknown

SECRET_BYTES = 32
"""In an address they are 43 characters."""
_TOKEN = re.compile(
    r"(?P<estate>[A-Za-z0-9_-]{1,60})\.(?P<id>[0-9a-f-]{36})\.(?P<secret>[\w-]{43})", re.ASCII
)


class Link(BaseModel):
    """What is kept of a link: not the secret."""

    model_config = ConfigDict(frozen=True)

    digest: str
    issued_at: Instant
    expires_at: Instant


class Token(NamedTuple):
    """What a link says: in which estate, for which sub-order, and the proof."""

    estate: EstateId
    sub_order_id: SubOrderId
    secret: str

    @property
    def hashed_as(self) -> str:
        """What is digested under the estate's key, bound to the sub-order."""
        return f"vendor link {self.sub_order_id} {self.secret}"

    def __str__(self) -> str:
        return f"{self.estate}.{self.sub_order_id}.{self.secret}"

    def __repr__(self) -> str:
        return "Token(…)"


def token_of(text: str) -> Token:
    """Raises LinkUnknown for anything that is none."""
    found = _TOKEN.fullmatch(text)
    if found is None:
        raise LinkUnknown
    return Token(EstateId(found["estate"]), SubOrderId(found["id"]), found["secret"])


def opens(link: Link | None, digest: str, now: datetime) -> bool:
    """Whether a token's digest is that of a link that is good now; takes as long for none."""
    kept = link.digest if link else "0" * len(digest)
    same = compare_digest(kept, digest)
    return link is not None and same and now < link.expires_at
