"""Who is calling, as their token says: one person, one estate, what they may do there."""

from dataclasses import dataclass
from math import inf

from contracts.permissions import Permission
from contracts.refusals import NotAllowed
from contracts.words import Actor, ActorKind, EstateId, StaffId


@dataclass(frozen=True, slots=True)
class Caller:
    """A signed-in person. `areas` are the buildings they may act in; empty means all
    of the estate.

    `device` and `gate`: the registered tablet they unlocked and the gate it stands at; both empty
    for who signed in elsewhere.
    """

    staff_id: StaffId
    estate: EstateId
    permissions: frozenset[str]
    areas: frozenset[str] = frozenset()
    session: str = ""
    device: str = ""
    gate: str = ""
    known_until: float = inf
    """When the token runs out, in seconds since 1970, the leeway included."""

    @property
    def actor(self) -> Actor:
        """As named in records."""
        return Actor(kind=ActorKind.STAFF, id=self.staff_id)

    def may(self, permission: Permission) -> bool:
        """Whether the token grants it in this estate."""
        return permission.value in self.permissions

    def covers(self, building: str) -> bool:
        """Whether a building lies in the caller's area (P07: own area only)."""
        return not self.areas or building in self.areas

    def must_cover(self, building: str) -> None:
        """Raises NotAllowed outside the caller's area."""
        if not self.covers(building):
            raise NotAllowed(permission=f"area {building}")
