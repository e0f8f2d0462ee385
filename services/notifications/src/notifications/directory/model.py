"""Who is told and how they are reached: the part of the directory notices need."""

from pydantic import BaseModel

from contracts.archives import Tie
from contracts.words import PersonalText, PersonId, UnitId


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
