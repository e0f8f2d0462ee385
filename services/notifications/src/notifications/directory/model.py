"""Who is told and how they are reached: the part of the directory notices need."""

from collections.abc import Sequence
from datetime import date

from pydantic import BaseModel

from contracts.archives import Tie
from contracts.refusals import NotYet
from contracts.words import PersonalText, PersonId, Relation, StaffId, UnitId


class Unit(BaseModel):
    """What a notice is addressed by: its building, its entrance, itself."""

    id: UnitId
    building: str
    entrance: str
    label: str


class Person(BaseModel):
    """Who is told."""

    id: PersonId
    name: PersonalText
    phones: tuple[PersonalText, ...] = ()
    ties: tuple[Tie, ...] = ()


class Colleague(BaseModel):
    """A member of staff who can be told something: by their roles, in their buildings. No name:
    messages use none.
    """

    id: StaffId
    roles: tuple[str, ...]
    areas: tuple[str, ...] = ()
    """Buildings; none means all."""
    active: bool = True

    def covers(self, building: str) -> bool:
        """Whether something in a building, or in none, is theirs to know."""
        return not self.areas or building in self.areas


class NotKnownYet(NotYet):
    """Who is to be told has not arrived here yet."""

    zh = "{kind} {id} 的资料尚未同步到通知服务，请稍后再试。"
    en = "{kind} {id} has not reached notifications yet; try again shortly."


def household_contact(
    people: Sequence[Person], unit_id: UnitId, relations: Sequence[Relation], on: date
) -> Person | None:
    """The one of a household who is told: by the order of relations, with a phone before without.

    Of equals the one whose id comes first, so that it is always the same one.
    """
    ranked = [
        (not person.phones, relations.index(tie.relation), person.id, person)
        for person in people
        for tie in person.ties
        if tie.unit_id == unit_id and tie.relation in relations and _holds(tie, on)
    ]
    return min(ranked, key=lambda each: each[:3])[3] if ranked else None


def _holds(tie: Tie, on: date) -> bool:
    return (tie.since is None or tie.since <= on) and (tie.until is None or on <= tie.until)
