"""The link a vendor answers by, and until when (contracts.links)."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict

from contracts.calendars import Instant
from contracts.links import same_digest

PURPOSE = "vendor link"


class Link(BaseModel):
    """What is kept of a link: not the secret."""

    model_config = ConfigDict(frozen=True)

    digest: str
    issued_at: Instant
    expires_at: Instant


def opens(link: Link | None, digest: str, now: datetime) -> bool:
    """Whether a token's digest is that of a link that is good now; takes as long for none."""
    same = same_digest(link.digest if link else "", digest)
    return link is not None and same and now < link.expires_at
