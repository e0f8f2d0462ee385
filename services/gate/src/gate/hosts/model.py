"""How a room is typed, and that a guard was shown somebody's phone."""

import re
from datetime import datetime
from enum import StrEnum
from unicodedata import normalize

from pydantic import BaseModel

from contracts.refusals import Invalid
from contracts.words import Actor, DeviceId, PersonId

TAIL_DIGITS = 4
_BETWEEN = re.compile(r"(?:号楼|单元|门洞|[栋幢座楼室房号户#\W_])+")
_LONGEST_ROOM = 12
"""Characters of a room with building and entrance; more is a phone number."""


class SearchForOneThing(Invalid):
    """A host is searched by what was typed, or by the end of a phone."""

    zh = "请提供 q（房号、拼音、首字母或姓名）或 tail（手机后四位），二者选一。"
    en = "Give q (room, pinyin, initials or name) or tail (a phone's last four), not both."


class Because(StrEnum):
    """Why a phone was shown in full; a code and never free text, because it is logged."""

    VISITOR = "visitor"
    VEHICLE = "vehicle"
    GOODS = "goods"
    EMERGENCY = "emergency"


class PhoneShown(BaseModel):
    """That somebody at the gate was shown a resident's phone, and why (E07). Never the number."""

    id: str
    person_id: PersonId
    because: Because
    at: datetime
    by: Actor
    gate: str = ""
    device: DeviceId = DeviceId("")


class Place(BaseModel):
    """Where a unit may be, as far as was typed; `rooms` are the ways the room may be written."""

    building: str = ""
    entrance: str = ""
    rooms: tuple[str, ...]


def places_typed(text: str) -> list[Place]:
    """What may be meant by a room as typed: `8-2-0101`, `8栋2单元101室`, `8-101`, `0101`."""
    parts = [part for part in _BETWEEN.split(normalize("NFKC", text).upper()) if part]
    joined = "".join(parts)
    if not 1 <= len(parts) <= 3 or len(joined) > _LONGEST_ROOM:
        return []
    if not any(map(str.isdigit, joined)):
        return []
    rooms = _with_and_without_zeros(parts[-1])
    match parts:
        case [building, entrance, _]:
            return [Place(building=building, entrance=entrance, rooms=rooms)]
        case [building, _]:
            return [Place(building=building, rooms=rooms)]
        case _:
            return [Place(rooms=rooms)]


def masked_phone(phone: str) -> str:
    """All but the last four digits covered (E07)."""
    return "*" * max(len(phone) - TAIL_DIGITS, TAIL_DIGITS) + phone[-TAIL_DIGITS:]


def _with_and_without_zeros(room: str) -> tuple[str, ...]:
    bare = room.lstrip("0") or room
    return tuple(dict.fromkeys([room, bare, *(bare.zfill(width) for width in (2, 3, 4))]))
