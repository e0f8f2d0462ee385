"""What papers of all services are drawn on: an A5 sheet in the Chinese font, its used glyphs
embedded. Loading it takes a tenth of a start, so whoever draws imports this when the first paper is
asked for.
"""

from itertools import groupby
from typing import Literal, cast

import segno
from fpdf import FPDF
from fpdf.enums import MethodReturnValue
from fpdf.fonts import TTFFont
from pylopdf_fonts_zh_cn import sans_path

SHORT_SIDE, LONG_SIDE, MARGIN = 148.0, 210.0, 14.0
"""Millimetres."""
_PADDING = 2.0
_MISSING = "〓"


class Sheet(FPDF):
    """An A5 sheet, written from top to bottom in one font. A character the font does not have
    stands as 〓, so that its place is seen.
    """

    def __init__(self, orientation: Literal["landscape", "portrait"]) -> None:
        super().__init__(orientation=orientation, format=(SHORT_SIDE, LONG_SIDE))
        self.inner = (LONG_SIDE if orientation == "landscape" else SHORT_SIDE) - 2 * MARGIN
        self.set_auto_page_break(auto=False)
        self.set_margin(MARGIN)
        self.set_creator("guanjia")
        self.add_page()
        self.add_font("noto", fname=sans_path())
        self._glyphs = cast("TTFFont", self.fonts["noto"]).cmap
        self.of_size(10)

    def of_size(self, points: float) -> None:
        """From here on in this size."""
        self.set_font("noto", size=points)

    def write_line(self, height: float, text: str, *, align: Literal["L", "C", "R"] = "L") -> None:
        """One line over the whole width, cut where it is too long."""
        self.cell(w=self.inner, h=height, text=self.fitted(text, self.inner), align=align)
        self.ln()

    def fitted(self, text: str, width: float) -> str:
        """As much of a text as fits, ending in … where it was cut."""
        text, room = self.printable(text), width - _PADDING
        if self.get_string_width(text) <= room:
            return text
        while text and self.get_string_width(f"{text}…") > room:
            text = text[:-1]
        return f"{text}…"

    def broken(self, text: str, width: float, most_rows: int) -> list[str]:
        """The text in so many lines at most."""
        text = self.printable(text) or " "
        lines = self.multi_cell(width, text=text, dry_run=True, output=MethodReturnValue.LINES)
        wanted = cast("list[str]", lines)
        if len(wanted) <= most_rows:
            return wanted
        return [*wanted[: most_rows - 1], self.fitted("".join(wanted[most_rows - 1 :]), width)]

    def printable(self, text: str) -> str:
        """The text on one line, in characters there are."""
        plain = " ".join(text.split())
        return "".join(each if ord(each) in self._glyphs else _MISSING for each in plain)

    def picture(self, text: str, x: float, y: float, size: float) -> None:
        """A QR code, its dark squares drawn row by row; a quiet border of four is left free."""
        rows = list(segno.make_qr(text, error="l").matrix_iter(border=4))
        side = size / len(rows)
        for down, row in enumerate(rows):
            across = 0
            for dark, squares in groupby(row):
                count = len(list(squares))
                if dark:
                    at = (x + across * side, y + down * side, count * side, side)
                    self.rect(*at, style="F")
                across += count
