"""Where work is done, and who of the household may speak for it: dispatch's part of the directory.

No phones: a slip names whom to call.
"""

from datetime import date

from pydantic import BaseModel

from contracts.archives import Tie
from contracts.words import Discreet, PersonalText, PersonId, Relation, UnitId


class Unit(BaseModel):
    """A unit as it stands on a slip."""

    id: UnitId
    building: str
    label: str
    delivered_on: date | None = None
    """When it was handed to its first owner; None: not known, so no warranty is either (E05)."""


class Person(Discreet):
    """Somebody who is something to a unit, from a day to a day, both included (E06)."""

    id: PersonId
    name: PersonalText
    ties: tuple[Tie, ...] = ()

    def relations(self, unit_id: UnitId, on: date) -> frozenset[Relation]:
        """What they are to a unit on a day; empty for a stranger, or somebody who moved out."""
        return frozenset(
            tie.relation
            for tie in self.ties
            if tie.unit_id == unit_id
            and (tie.since is None or tie.since <= on)
            and (tie.until is None or on <= tie.until)
        )
