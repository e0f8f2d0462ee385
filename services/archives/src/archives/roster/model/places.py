"""Where a unit stands.

Building, entrance and room, apart or in one cell, with or without 栋, 单元, 室.
"""

import re
from typing import NamedTuple

_BUILDING = re.compile(r"第?([0-9A-Z]+)(?:号楼|号院|栋|幢|座|号|楼|#)")
_ENTRANCE = re.compile(r"第?([0-9A-Z]+)(?:单元|门洞|门|梯)")
_ROOM = re.compile(r"([0-9A-Z-]+)(?:室|房|号|户)")
_IN_WORDS = re.compile(
    r"(?P<building>.+?(?:号楼|栋|幢|座|楼))-?(?:(?P<entrance>[^单门]+?(?:单元|门))-?)?(?P<room>.+)"
)
_DASHES = re.compile(r"\s*[-‐-―_/\\]\s*")


class Place(NamedTuple):
    """Where a unit stands, without the words for it: `8`, `2`, `0101`."""

    building: str
    entrance: str
    room: str

    @property
    def label(self) -> str:
        """How staff say it: `8-2-0101`."""
        return "-".join(part for part in self if part)


def place(building: str, entrance: str, room: str) -> Place:
    """From three cells, cleaned."""
    return Place(
        _without_word(building, _BUILDING),
        _without_word(entrance, _ENTRANCE),
        _without_word(room, _ROOM),
    )


def address(text: str) -> Place | None:
    """From one cell: `8-2-0101`, `8-0101`, `8栋2单元0101室`; None where it cannot be told apart."""
    text = text.replace(" ", "")
    if found := _IN_WORDS.fullmatch(text):
        return place(found["building"], found["entrance"] or "", found["room"])
    parts = _DASHES.split(text)
    if not all(parts):
        return None
    if len(parts) == 3:
        return place(*parts)
    return place(parts[0], "", parts[1]) if len(parts) == 2 else None


def _without_word(part: str, shape: re.Pattern[str]) -> str:
    part = part.replace(" ", "").upper() if part.isascii() else part.replace(" ", "")
    found = shape.fullmatch(part.upper())
    return found[1] if found else part
