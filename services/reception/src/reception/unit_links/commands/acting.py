"""A household acts by a link given to its unit for one survey or open day (contracts.links)."""

from chassis.web import Call
from contracts.words import Actor, ActorKind

PROOF = "the link proves for which unit"
PURPOSE = "unit link"

SOMEBODY = Actor(kind=ActorKind.SYSTEM, id="unit-link")
"""No more than that it came by a link: who acts is not told by what is kept of the act."""


def address_of(call: Call, public_url: str) -> str:
    """What links begin with: where the platform is found, or where whoever asks has it open."""
    return public_url or str(call.request.base_url).rstrip("/").removesuffix("/api/reception")
