"""Units and people of a plan, and what is to be done with them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from archives.directory.model import Person, Unit, recognition_marks
from archives.roster.collection.folding import PersonFold, TieFold, UnitFold
from contracts.archives import Tie
from contracts.words import PersonId, Relation, UnitId


class State(StrEnum):
    """What is to be done with a unit or person of the plan."""

    UNSEEN = "unseen"
    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class PlannedUnit:
    """A unit as the roster states it."""

    place: int
    """Its place in the plan, a cursor for going on."""
    unit: Unit


@dataclass(frozen=True, slots=True)
class PlannedPerson:
    """A person as the roster states them, and by what the directory may know them."""

    place: int
    """Their place in the plan, a cursor for going on."""
    number: str
    name: str
    phones: tuple[str, ...]
    plates: tuple[str, ...]
    ties: tuple[Tie, ...]
    lone_ties: frozenset[tuple[UnitId, Relation]]
    """Units and relations in which nobody else of the file has this name (rule 4)."""
    known_as: PersonId | None
    """Who of the directory they are, or will be, once that was found out."""

    @property
    def marks(self) -> list[str]:
        """By what they are recognised for certain (rules 1 to 3).

        A new person's id is made of the first.
        """
        return recognition_marks(
            self.number, self.name, self.phones, [tie.unit_id for tie in self.ties]
        )

    def stated(self, id_: PersonId) -> Person:
        """What the roster states of them, under the id they have or get."""
        return Person(
            id=id_,
            number=self.number,
            name=self.name,
            phones=self.phones,
            plates=self.plates,
            ties=self.ties,
        )


def planned_unit(unit: UnitFold) -> PlannedUnit:
    """A unit as folded."""
    return PlannedUnit(
        unit.place,
        Unit(
            id=UnitId(unit.id),
            building=unit.building,
            entrance=unit.entrance,
            room=unit.room,
            label=unit.label,
            area_hundredths=unit.area,
            use=unit.use,
            delivered_on=date.fromisoformat(unit.delivered) if unit.delivered else None,
        ),
    )


def planned_person(person: PersonFold, ties: Sequence[tuple[Tie, bool]]) -> PlannedPerson:
    """A person as folded, with their ties and which of these are theirs alone."""
    return PlannedPerson(
        place=person.place,
        number=person.number,
        name=person.name,
        phones=tuple(person.phones),
        plates=tuple(person.plates),
        ties=tuple(tie for tie, _ in ties),
        lone_ties=frozenset((tie.unit_id, tie.relation) for tie, is_lone in ties if is_lone),
        known_as=PersonId(person.known_as) if person.known_as else None,
    )


def stated_tie(tie: TieFold) -> Tie:
    """A tie as folded."""
    return Tie(
        unit_id=UnitId(tie.unit),
        relation=Relation(tie.relation),
        since=date.fromisoformat(tie.since) if tie.since else None,
        until=date.fromisoformat(tie.until) if tie.until else None,
    )
