"""What archives says: the directory of units and people, restated whenever it changes."""

from datetime import date
from typing import ClassVar

from pydantic import BaseModel, ConfigDict

from contracts.event import Event
from contracts.words import PersonalText, PersonId, Relation, UnitId


class UnitStated(Event):
    """A unit as it now is. `room` is unique within building and entrance; `gone` leaves a
    tombstone.
    """

    about: ClassVar[str] = "unit_id"

    unit_id: UnitId
    building: str
    entrance: str = ""
    room: str
    label: str
    """How staff say it: `8-2-0101`."""
    area_hundredths: int | None = None
    """Floor area in hundredths of a square metre."""
    use: str = ""
    delivered_on: date | None = None
    """When it was handed to its first owner: warranties run from here (E05)."""
    gone: bool = False


class Tie(BaseModel):
    """What a person is to one unit, and from when to when (E06)."""

    model_config = ConfigDict(frozen=True)

    unit_id: UnitId
    relation: Relation
    since: date | None = None
    until: date | None = None


class PersonStated(Event):
    """A person as they now are: name, phones, plates, and their ties to units. `gone` leaves a
    tombstone.
    """

    about: ClassVar[str] = "person_id"

    person_id: PersonId
    name: PersonalText
    phones: tuple[PersonalText, ...] = ()
    plates: tuple[PersonalText, ...] = ()
    ties: tuple[Tie, ...] = ()
    gone: bool = False


class DirectoryRestated(Event):
    """The end of a restatement: so many units and people were stated under this id. Projections may
    switch.
    """

    about: ClassVar[str] = "restatement_id"

    restatement_id: str
    counts: dict[str, int]
    """Event name → how many aggregates were stated."""
