"""What a cell's number format says about its number: a date, or digits with leading zeros."""

import re
from datetime import date, timedelta

_BUILT_IN_DATES = frozenset(
    {*range(14, 18), 22, *range(27, 32), *range(34, 37), *range(50, 55), 57, 58}
)
_LITERALS = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_LAST_SERIAL = 2_958_465
"""31 December 9999."""
_FALSE_LEAP_DAY = 60
"""Serial 60 is 29 February 1900, a day that never was."""

PLAIN = 0
DATE = -1


def meaning(format_id: int, code: str | None) -> int:
    """DATE, PLAIN, or how many digits a format like `0000` pads a whole number to."""
    if code is None:
        return DATE if format_id in _BUILT_IN_DATES else PLAIN
    if re.fullmatch("0{2,15}", code):
        return len(code)
    bare = _LITERALS.sub("", code).split(";")[0].lower()
    if bare == "general":
        return PLAIN
    if "y" in bare or "d" in bare:
        return DATE
    is_month = "m" in bare and "h" not in bare and "s" not in bare
    return DATE if is_month else PLAIN


def date_of_serial(serial: float, *, since_1904: bool = False) -> date | None:
    """The day a spreadsheet's serial number stands for; None where it stands for none."""
    days = int(serial)
    if not 1 <= days <= _LAST_SERIAL:
        return None
    if since_1904:
        days += 1_462
    if days > _LAST_SERIAL:
        return None
    return date(1899, 12, 30 if days >= _FALSE_LEAP_DAY else 31) + timedelta(days=days)


class Styles:
    """Reads `styles.xml` into the meaning of each cell style, in order."""

    def __init__(self) -> None:
        self.meanings: list[int] = []
        self._codes: dict[int, str] = {}
        self._in_cells = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "numFmt":
            self._codes[_number(attributes.get("numFmtId"))] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            self._in_cells = True
        elif name == "xf" and self._in_cells:
            format_id = _number(attributes.get("numFmtId"))
            self.meanings.append(meaning(format_id, self._codes.get(format_id)))

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self._in_cells = False

    def text(self, text: str) -> None: ...


def _number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() else 0
