"""Units and people of an estate, how their ids are made, what a newer statement changes in them."""

import re
import uuid
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Self

from pydantic import BaseModel, Field, model_validator

from contracts.archives import Tie
from contracts.refusals import Invalid, Refused
from contracts.words import Discreet, EstateId, PersonalText, PersonId, Relation, UnitId

_DIRECTORY = uuid.UUID("6f1d7a54-3c0e-5b8e-9a37-2d6f3f0c4b11")
_PHONE_DIGITS = re.compile(r"[^0-9+]")
_LEADING_ZEROS = re.compile(r"^0+(?=\d+$)")

LARGEST_AREA_HUNDREDTHS = 100_000_00
"""A unit of more than 100,000 m² is a mistake of typing."""


class RevealReason(StrEnum):
    """Why a phone number is shown in full; a code and never free text, because it is logged."""

    CALL_BACK = "call_back"
    EMERGENCY = "emergency"
    VERIFY = "verify"
    FOLLOW_UP = "follow_up"


class RevealReasonMissing(Invalid):
    """A full phone number is shown for a reason only."""

    zh = "查看完整电话须选择原因：回电 call_back、紧急 emergency、核对 verify、回访 follow_up。"
    en = "Say why the full phone is needed: call_back, emergency, verify or follow_up."


class TieEndsBeforeItBegins(Refused):
    """A person's tie to a unit would end before it began."""

    zh = "{until} 早于 {since}。请核对起止日期。"
    en = "{until} is before {since}. Check the two dates."


class Unit(BaseModel):
    """A flat, villa, shop or parking space. Building, entrance and room together name it once."""

    id: UnitId
    building: str = Field(min_length=1)
    entrance: str = ""
    room: str = Field(min_length=1)
    label: str = Field(min_length=1)
    """How staff say it: `8-2-0101`."""
    area_hundredths: int | None = Field(default=None, gt=0, le=LARGEST_AREA_HUNDREDTHS)
    """Floor area in hundredths of a square metre."""
    use: str = ""
    delivered_on: date | None = None
    """When it was handed to its first owner (交付日期): warranties run from here (E05)."""
    gone: bool = False

    def follow(self, stated: "Unit") -> None:
        """Take over what a newer statement says. What it leaves empty stays as it is.

        A unit that was gone is back.
        """
        self.building, self.entrance, self.room = stated.building, stated.entrance, stated.room
        self.label = stated.label
        if stated.area_hundredths is not None:
            self.area_hundredths = stated.area_hundredths
        self.use = stated.use or self.use
        self.delivered_on = stated.delivered_on or self.delivered_on
        self.gone = stated.gone


class Person(Discreet):
    """Somebody who is something to a unit: one person however many units they have (E15).

    `phones` and `plates` are in order of preference, without repeats; `ties` has one entry for
    each unit and relation (E06).
    """

    id: PersonId
    number: PersonalText = ""
    """The estate's own number for the person, where it keeps one."""
    name: PersonalText = Field(min_length=1)
    phones: tuple[PersonalText, ...] = ()
    plates: tuple[PersonalText, ...] = ()
    ties: tuple[Tie, ...] = ()
    gone: bool = False

    @model_validator(mode="after")
    def _ties_must_end_after_they_begin(self) -> Self:
        for tie in self.ties:
            must_not_end_before_it_begins(tie)
        return self

    def follow(self, stated: "Person") -> None:
        """Take over what a newer statement says.

        What it leaves empty (no phone, no plate, no date) stays as it is, and so do ties it does
        not mention: a roster of one building must not undo another. Phones and plates it names
        replace the old ones.
        """
        self.number = stated.number or self.number
        self.name = stated.name
        self.phones = stated.phones or self.phones
        self.plates = stated.plates or self.plates
        self.ties = _followed(self.ties, stated.ties)
        self.gone = stated.gone


def must_not_end_before_it_begins(tie: Tie) -> None:
    """Raises TieEndsBeforeItBegins."""
    if tie.since and tie.until and tie.until < tie.since:
        raise TieEndsBeforeItBegins(since=tie.since, until=tie.until)


@lru_cache(maxsize=64)
def unit_id(estate: EstateId, building: str, entrance: str, room: str) -> UnitId:
    """The one id of a unit, made from where it stands.

    Neither case nor leading zeros count (`0101` typed as a number comes back from a spreadsheet as
    `101`).
    """
    place = "|".join(_LEADING_ZEROS.sub("", part).upper() for part in (building, entrance, room))
    return UnitId(str(uuid.uuid5(_DIRECTORY, f"unit|{estate}|{place}")))


def person_id(estate: EstateId, sealed_mark: str) -> PersonId:
    """The id of a person first recorded under a mark that was hashed under the estate's key.

    Hashed, because an id made from name and phone in the clear would give the phone away to
    whoever tries them all.
    """
    return PersonId(str(uuid.uuid5(_DIRECTORY, f"person|{estate}|{sealed_mark}")))


def recognition_marks(
    number: str, name: str, phones: Iterable[str], units: Iterable[UnitId]
) -> list[str]:
    """By what a person is recognised for certain: number, name and any phone; else name and unit.

    The first is the one a new person's id is made of.
    """
    by_number = [f"who:number:{number}"] if number else []
    by_phone = [f"who:phone:{name}:{phone_digits(phone)}" for phone in phones]
    by_unit = [f"who:unit:{name}:{unit}" for unit in units]
    return by_number + by_phone or by_unit


def marks_of(person: Person) -> list[str]:
    """The recognition marks of somebody in the directory."""
    units = [tie.unit_id for tie in person.ties]
    return recognition_marks(person.number, person.name, person.phones, units)


def is_current(tie: Tie, day: date) -> bool:
    """Whether somebody's tie to a unit holds on a day."""
    return (tie.since is None or tie.since <= day) and (tie.until is None or day <= tie.until)


def masked_phone(phone: str) -> str:
    """All but the last four digits covered."""
    return "*" * max(len(phone) - 4, 4) + phone[-4:] if phone else ""


def phone_digits(phone: str) -> str:
    """A phone without hyphens and spaces: what makes two spellings the same number."""
    return _PHONE_DIGITS.sub("", phone)


def _followed(kept: Iterable[Tie], stated: Iterable[Tie]) -> tuple[Tie, ...]:
    ties: dict[tuple[UnitId, Relation], Tie] = {(tie.unit_id, tie.relation): tie for tie in kept}
    for tie in stated:
        ties[tie.unit_id, tie.relation] = _with_known_dates(
            tie, ties.get((tie.unit_id, tie.relation))
        )
    return tuple(ties.values())


def _with_known_dates(stated: Tie, old: Tie | None) -> Tie:
    if old is None:
        return stated
    since, until = stated.since or old.since, stated.until or old.until
    if since and until and until < since:
        # A tenant who left and came back: the old end says nothing about the new stay.
        return stated
    return Tie(unit_id=stated.unit_id, relation=stated.relation, since=since, until=until)
