"""Draws a paper as a PDF of one A5 sheet, with the Chinese font's used glyphs embedded."""

from typing import Literal, cast

from fpdf import FPDF
from fpdf.enums import MethodReturnValue
from fpdf.fonts import TTFFont
from pylopdf_fonts_zh_cn import sans_path

from fees.documents.model import Paper, rmb_capitals
from fees.words.model import yuan

_WIDTH, _HEIGHT, _MARGIN = 210.0, 148.0, 14.0
_INNER = _WIDTH - 2 * _MARGIN
_PADDING = 2.0
_COLUMNS = (0.56, 0.14, 0.14, 0.16)
_HEADINGS = ("项目", "数量", "单价（元）", "金额（元）")
_MOST_LINES = 8
"""What fits on the sheet; the amount is of all of them."""
_MOST_ROWS = 3
_LINE = 6.0
_STAMP = (138.0, 100.0, 52.0, 23.0)
"""Where a void receipt says so: x, y, width, height in millimetres."""
_MISSING = "〓"
_RED = (200, 30, 30)


def draw(paper: Paper) -> bytes:
    """The PDF. A character the font does not have stands as 〓, so that its place is seen."""
    sheet = _Sheet()
    sheet.head(paper)
    sheet.fields(paper)
    sheet.items(paper)
    sheet.amount(paper)
    sheet.foot(paper)
    if paper.void:
        sheet.stamp(paper.void)
    return bytes(sheet.output())


class _Sheet(FPDF):
    """An A5 sheet in landscape, written from top to bottom in one font."""

    def __init__(self) -> None:
        super().__init__(orientation="landscape", format=(_HEIGHT, _WIDTH))
        self.set_auto_page_break(auto=False)
        self.set_margin(_MARGIN)
        self.set_creator("guanjia")
        self.add_page()
        self.add_font("noto", fname=sans_path())
        self._glyphs = cast("TTFFont", self.fonts["noto"]).cmap
        self._of_size(10)

    def head(self, paper: Paper) -> None:
        self.set_title(f"{paper.title} {paper.number}")
        self._of_size(12)
        self._line(7, paper.estate, align="C")
        self._of_size(20)
        self.set_char_spacing(10)
        self._line(11, paper.title, align="C")
        self.set_char_spacing(0)
        self._of_size(11)
        self.set_text_color(*_RED)
        self._line(6, f"No. {paper.number}", align="R")
        self.set_text_color(0)

    def fields(self, paper: Paper) -> None:
        """Two to a row."""
        self._of_size(10)
        half = _INNER / 2
        for place, (label, value) in enumerate(paper.fields):
            self.cell(w=half, h=6.5, text=self._fitted(f"{label}：{value}", half))
            if place % 2 or place == len(paper.fields) - 1:
                self.ln()
        self.ln(2)

    def items(self, paper: Paper) -> None:
        """What it is for; quantity and price only where there are some."""
        shown = (0, 1, 2, 3) if any(line.quantity or line.price for line in paper.lines) else (0, 3)
        widths = {place: _COLUMNS[place] * _INNER for place in shown[1:]}
        widths[0] = _INNER - sum(widths.values())
        for row in (_HEADINGS, *paper.lines[:_MOST_LINES]):
            item = self._broken(row[0], widths[0])
            top, height = self.get_y(), _LINE * len(item) + 1
            for place in shown:
                self.cell(w=widths[place], h=height, border=1)
            for number, text in enumerate(item):
                self.set_xy(_MARGIN, top + 0.5 + number * _LINE)
                self.cell(w=widths[0], h=_LINE, text=text)
            self.set_y(top + 0.5)
            self.set_x(_MARGIN + widths[0])
            for place in shown[1:]:
                text = self._fitted(row[place], widths[place])
                self.cell(w=widths[place], h=_LINE, text=text, align="R")
            self.set_xy(_MARGIN, top + height)

    def amount(self, paper: Paper) -> None:
        """In capitals and in digits."""
        self._of_size(11)
        words = f"{paper.amount_label}（大写）：人民币{rmb_capitals(paper.amount_fen)}"
        left, right = _INNER * 0.76, _INNER * 0.24
        self.cell(w=left, h=9, text=self._fitted(words, left), border="LTB")
        self.cell(w=right, h=9, text=f"¥{yuan(paper.amount_fen)}", border="RTB", align="R")
        self.ln(12)

    def foot(self, paper: Paper) -> None:
        self._of_size(10)
        for text in filter(None, paper.footer):
            self._line(6, text)

    def stamp(self, voided: str) -> None:
        """So that a void receipt cannot be taken for one that holds; when, beneath."""
        x, y, width, height = _STAMP
        with (
            self.rotation(10, x=x + width / 2, y=y + height / 2),
            self.local_context(text_color=_RED, draw_color=_RED, line_width=0.9),
        ):
            self.rect(x, y, width, height)
            self._of_size(32)
            self.set_xy(x, y + 2)
            self.cell(w=width, h=14, text="作废", align="C")
            self._of_size(10)
            self.set_xy(x, y + 16)
            self.cell(w=width, h=5, text=self._fitted(voided, width), align="C")

    def _of_size(self, points: float) -> None:
        self.set_font("noto", size=points)

    def _line(self, height: float, text: str, *, align: Literal["L", "C", "R"] = "L") -> None:
        self.cell(w=_INNER, h=height, text=self._fitted(text, _INNER), align=align)
        self.ln()

    def _fitted(self, text: str, width: float) -> str:
        """As much of a text as fits, ending in … where it was cut."""
        text, room = self._printable(text), width - _PADDING
        if self.get_string_width(text) <= room:
            return text
        while text and self.get_string_width(f"{text}…") > room:
            text = text[:-1]
        return f"{text}…"

    def _broken(self, text: str, width: float) -> list[str]:
        """The text in at most three lines."""
        text = self._printable(text) or " "
        lines = self.multi_cell(width, text=text, dry_run=True, output=MethodReturnValue.LINES)
        wanted = cast("list[str]", lines)
        if len(wanted) <= _MOST_ROWS:
            return wanted
        return [*wanted[: _MOST_ROWS - 1], self._fitted("".join(wanted[_MOST_ROWS - 1 :]), width)]

    def _printable(self, text: str) -> str:
        plain = " ".join(text.split())
        return "".join(each if ord(each) in self._glyphs else _MISSING for each in plain)
