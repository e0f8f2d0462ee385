"""Whom a visitor may ask for, and which plates live here: the gate's part of the directory."""

from pydantic import BaseModel

from contracts.archives import Tie
from contracts.words import PersonalText, PersonId, UnitId


class Unit(BaseModel):
    """Where a visitor goes."""

    id: UnitId
    building: str
    entrance: str
    room: str
    label: str


class Person(BaseModel):
    """Who is visited, and by which plates they come."""

    id: PersonId
    name: PersonalText
    plates: tuple[PersonalText, ...] = ()
    ties: tuple[Tie, ...] = ()
