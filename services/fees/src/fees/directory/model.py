"""What is charged and to whom: the fee counter's part of the directory."""

from pydantic import BaseModel

from contracts.archives import Tie
from contracts.words import PersonalText, PersonId, UnitId


class Unit(BaseModel):
    """What is charged for: the floor area in hundredths of a square metre, and the use."""

    id: UnitId
    building: str
    entrance: str
    room: str
    label: str
    area_hundredths: int | None
    use: str


class Person(BaseModel):
    """Who pays, and how they are reached."""

    id: PersonId
    name: PersonalText
    phones: tuple[PersonalText, ...] = ()
    ties: tuple[Tie, ...] = ()
