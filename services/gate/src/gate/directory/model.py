"""Whom a visitor may ask for, and which plates live here: the gate's part of the directory."""

from datetime import date
from unicodedata import normalize

from pydantic import BaseModel

from contracts.archives import Tie
from contracts.words import Discreet, PersonalText, PersonId, UnitId

_MISREAD = str.maketrans("IO", "10")


class Unit(BaseModel):
    """Where a visitor goes."""

    id: UnitId
    building: str
    entrance: str
    room: str
    label: str


class Person(Discreet):
    """Who is visited, on which phones they are asked, and by which plates they come."""

    id: PersonId
    name: PersonalText
    phones: tuple[PersonalText, ...] = ()
    """The one to try first in front. No list and no tablet has them: a guard is shown one on
    record (E07).
    """
    plates: tuple[PersonalText, ...] = ()
    ties: tuple[Tie, ...] = ()

    def ties_on(self, day: date) -> list[Tie]:
        """What they are to which unit on a day of the estate, both ends included."""
        return [
            tie
            for tie in self.ties
            if (tie.since or day) <= day and (tie.until is None or day <= tie.until)
        ]

    def comes_by(self, plate: str) -> bool:
        """Whether one of their plates is this one, however either is written."""
        return any(same_plate(plate, own) for own in self.plates)


def plate_as_read(plate: str) -> str:
    """A plate without what spelling adds: width, case, spaces, dots; I and O, which no plate has,
    as the 1 and 0 they are taken for (facts 19). For comparing: kept is what was typed.
    """
    return plate_letters(plate).translate(_MISREAD)


def plate_letters(plate: str) -> str:
    """Its letters, digits and characters alone, in capitals of usual width."""
    return "".join(sign for sign in normalize("NFKC", plate).upper() if sign.isalnum())


def same_plate(one: str, other: str) -> bool:
    """Whether two spellings are the same plate; an empty one is no plate."""
    return plate_as_read(one) == plate_as_read(other) != ""


def masked_name(name: str) -> str:
    """The first character and a star for each other: enough to ask whether it is they (E07)."""
    return name[:1] + "*" * (len(name) - 1)
