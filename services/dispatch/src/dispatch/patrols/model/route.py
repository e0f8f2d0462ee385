"""A patrol route (巡查路线) and its points; each point has a code people scan or type."""

import uuid
from collections.abc import Sequence
from itertools import count

from pydantic import ConfigDict, Field

from contracts.calendars import Instant
from contracts.words import Actor, Discreet, PersonalText

MOST_POINTS = 60
_SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Without those that are mistaken for each other."""
_CODE_LENGTH = 6


class PointSaid(Discreet):
    """A point as it is typed: its name, where it is, and what is looked at there.

    `id` of one that is there already: its code stays the same, and so does what hangs on the wall.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(default="", max_length=36)
    name: PersonalText = Field(min_length=1, max_length=60)
    building: str = Field(default="", max_length=50)
    look_at: PersonalText = Field(default="", max_length=200)


class PatrolPoint(PointSaid):
    """A point with its code."""

    code: str


class PatrolRoute(Discreet):
    """A route and its points, in the order they are walked."""

    id: str
    name: PersonalText
    points: tuple[PatrolPoint, ...]
    walked: bool = True
    made_by: Actor
    made_at: Instant
    withdrawn_reason: PersonalText = ""

    def lead_by(self, said: Sequence[PointSaid]) -> None:
        """Take these points, in this order."""
        self.points = points_of(self.id, said, self.points)


def points_of(
    route_id: str, said: Sequence[PointSaid], there: Sequence[PatrolPoint] = ()
) -> tuple[PatrolPoint, ...]:
    """Points with ids and codes; who is there already keeps both, and no two share one."""
    codes = {point.id: point.code for point in there}
    taken = set(codes.values())
    points = []
    numbers = count(len(there) + 1)
    for each in said:
        id_ = each.id if each.id in codes else ""
        code = codes.pop(id_, "")
        while not code or not id_:
            seed = uuid.uuid5(uuid.NAMESPACE_OID, f"point/{route_id}/{next(numbers)}/{each.name}")
            drawn = _code_of(seed)
            if drawn not in taken:
                id_, code = str(seed), drawn
        taken.add(code)
        points.append(PatrolPoint(**each.model_dump(exclude={"id"}), id=id_, code=code))
    return tuple(points)


def tidy(code: str) -> str:
    """A code as it is kept, however it was typed."""
    return "".join(sign for sign in code.upper() if sign.isalnum())


def _code_of(seed: uuid.UUID) -> str:
    number, signs = seed.int, []
    for _ in range(_CODE_LENGTH):
        number, place = divmod(number, len(_SIGNS))
        signs.append(_SIGNS[place])
    return "".join(signs)
