"""Who is calling: units and people as the desk needs them, and a room however it is typed."""

import re
from collections.abc import Iterator
from datetime import date
from enum import IntEnum, StrEnum
from unicodedata import normalize

from pydantic import BaseModel

from contracts.archives import Tie
from contracts.refusals import Invalid
from contracts.words import Discreet, PersonalText, PersonId, Relation, UnitId

_BETWEEN = re.compile(r"(?:号楼|单元|门洞|[栋幢座楼室房号户#\W_])+")
LONGEST_ROOM = 12
"""Characters of a room with building and entrance; more is a phone number."""
LONGEST_PLAIN_ROOM = 9
"""Digits of the same; more with a hyphen in it is a phone number with an area code."""

RELATION_TEXTS: dict[Relation, tuple[str, str]] = {
    Relation.OWNER: ("业主", "owner"),
    Relation.TENANT: ("租户", "tenant"),
    Relation.FAMILY: ("家属", "family"),
    Relation.AGENT: ("代理人", "agent"),
}
"""Relation → (Chinese, English), the one who decides first."""


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


class Fit(IntEnum):
    """How well a unit answers what was typed, best first."""

    WHOLE = 0
    """Building, entrance and room."""
    NO_ENTRANCE = 1
    ROOM_ONLY = 2
    BEGINNING = 3


class Unit(BaseModel):
    """A unit, with the ways its room is typed."""

    id: UnitId
    building: str
    entrance: str
    room: str
    label: str
    spellings: tuple[str, ...] = ()


class Person(Discreet):
    """Somebody who may call."""

    id: PersonId
    name: PersonalText
    phones: tuple[PersonalText, ...] = ()
    ties: tuple[Tie, ...] = ()

    def units_on(self, day: date) -> list[UnitId]:
        """The units they are tied to on a day, each once, in the directory's order."""
        current = [tie.unit_id for tie in self.ties if is_current(tie, day)]
        return list(dict.fromkeys(current))


class RoomQuery(BaseModel):
    """A room as typed: `8-2-0101`, `8栋2单元101室`, `82 0101`, `0101`."""

    joined: str
    """Its parts without leading zeros: `8-2-101`."""
    run_together: str
    """As if typed without anything between: `820101`."""
    only_a_room: bool
    """Its separators or words say that nothing else can be meant, so no phone ending so."""

    def fit(self, unit: Unit) -> Fit:
        """How well a unit found by one of its spellings answers."""
        for fit, spelling in _spellings(unit.building, unit.entrance, unit.room):
            if spelling in (self.joined, self.run_together):
                return fit
        return Fit.BEGINNING


def room_query(text: str) -> RoomQuery | None:
    """What was typed, as a room; None where it cannot be one."""
    parts = _parts(text)
    run_together = "".join(parts)
    if not any(each.isdigit() for each in run_together) or len(run_together) > LONGEST_ROOM:
        return None
    return RoomQuery(
        joined="-".join(map(_without_zeros, parts)),
        run_together=run_together,
        only_a_room=(
            run_together.isdigit()
            and len(run_together) <= LONGEST_PLAIN_ROOM
            and len("".join(text.split())) > len(run_together)
        ),
    )


def room_spellings(building: str, entrance: str, room: str) -> tuple[str, ...]:
    """The ways a unit's room is typed, the fullest first, each once."""
    return tuple(dict.fromkeys(spelling for _, spelling in _spellings(building, entrance, room)))


def is_current(tie: Tie, day: date) -> bool:
    """Whether somebody's tie to a unit holds on a day."""
    return (tie.since is None or tie.since <= day) and (tie.until is None or day <= tie.until)


def masked_phone(phone: str) -> str:
    """All but the last four digits covered."""
    return "*" * max(len(phone) - 4, 4) + phone[-4:] if phone else ""


def _spellings(building: str, entrance: str, room: str) -> Iterator[tuple[Fit, str]]:
    there, way, door = (("".join(_parts(each))) for each in (building, entrance, room))
    house, stair, flat = map(_without_zeros, (there, way, door))
    if way:
        yield Fit.WHOLE, f"{house}-{stair}-{flat}"
        yield Fit.WHOLE, f"{house}{stair}-{flat}"
        yield Fit.WHOLE, f"{there}{way}{door}"
        yield Fit.WHOLE, f"{house}{stair}{flat}"
    without = Fit.NO_ENTRANCE if way else Fit.WHOLE
    yield without, f"{house}-{flat}"
    yield without, f"{there}{door}"
    yield without, f"{house}{flat}"
    yield Fit.ROOM_ONLY, door
    yield Fit.ROOM_ONLY, flat


def _parts(text: str) -> list[str]:
    return [part for part in _BETWEEN.split(normalize("NFKC", text).upper()) if part]


def _without_zeros(part: str) -> str:
    return part.lstrip("0") or part
