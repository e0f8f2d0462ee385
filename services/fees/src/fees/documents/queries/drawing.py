"""Draws a paper as a PDF of one A5 sheet, with the Chinese font's used glyphs embedded."""

from chassis.papers import MARGIN, Sheet
from fees.documents.model import Paper, rmb_capitals
from fees.words.model import yuan

_COLUMNS = (0.56, 0.14, 0.14, 0.16)
_HEADINGS = ("项目", "数量", "单价（元）", "金额（元）")
_MOST_LINES = 8
"""What fits on the sheet; the amount is of all of them."""
_MOST_ROWS = 3
_LINE = 6.0
_STAMP = (138.0, 100.0, 52.0, 23.0)
"""Where a void receipt says so: x, y, width, height in millimetres."""
_RED = (200, 30, 30)


def draw(paper: Paper) -> bytes:
    """The PDF. A character the font does not have stands as 〓, so that its place is seen."""
    sheet = _Sheet("landscape")
    sheet.head(paper)
    sheet.fields(paper)
    sheet.items(paper)
    sheet.amount(paper)
    sheet.foot(paper)
    if paper.void:
        sheet.stamp(paper.void)
    return bytes(sheet.output())


class _Sheet(Sheet):
    """An A5 sheet in landscape: a receipt or a charge slip from top to bottom."""

    def head(self, paper: Paper) -> None:
        self.set_title(f"{paper.title} {paper.number}")
        self.of_size(12)
        self.write_line(7, paper.estate, align="C")
        self.of_size(20)
        self.set_char_spacing(10)
        self.write_line(11, paper.title, align="C")
        self.set_char_spacing(0)
        self.of_size(11)
        self.set_text_color(*_RED)
        self.write_line(6, f"No. {paper.number}", align="R")
        self.set_text_color(0)

    def fields(self, paper: Paper) -> None:
        """Two to a row."""
        self.of_size(10)
        half = self.inner / 2
        for place, (label, value) in enumerate(paper.fields):
            self.cell(w=half, h=6.5, text=self.fitted(f"{label}：{value}", half))
            if place % 2 or place == len(paper.fields) - 1:
                self.ln()
        self.ln(2)

    def items(self, paper: Paper) -> None:
        """What it is for; quantity and price only where there are some."""
        shown = (0, 1, 2, 3) if any(line.quantity or line.price for line in paper.lines) else (0, 3)
        widths = {place: _COLUMNS[place] * self.inner for place in shown[1:]}
        widths[0] = self.inner - sum(widths.values())
        for row in (_HEADINGS, *paper.lines[:_MOST_LINES]):
            item = self.broken(row[0], widths[0], _MOST_ROWS)
            top, height = self.get_y(), _LINE * len(item) + 1
            for place in shown:
                self.cell(w=widths[place], h=height, border=1)
            for number, text in enumerate(item):
                self.set_xy(MARGIN, top + 0.5 + number * _LINE)
                self.cell(w=widths[0], h=_LINE, text=text)
            self.set_y(top + 0.5)
            self.set_x(MARGIN + widths[0])
            for place in shown[1:]:
                text = self.fitted(row[place], widths[place])
                self.cell(w=widths[place], h=_LINE, text=text, align="R")
            self.set_xy(MARGIN, top + height)

    def amount(self, paper: Paper) -> None:
        """In capitals and in digits."""
        self.of_size(11)
        words = f"{paper.amount_label}（大写）：人民币{rmb_capitals(paper.amount_fen)}"
        left, right = self.inner * 0.76, self.inner * 0.24
        self.cell(w=left, h=9, text=self.fitted(words, left), border="LTB")
        self.cell(w=right, h=9, text=f"¥{yuan(paper.amount_fen)}", border="RTB", align="R")
        self.ln(12)

    def foot(self, paper: Paper) -> None:
        self.of_size(10)
        for text in filter(None, paper.footer):
            self.write_line(6, text)

    def stamp(self, voided: str) -> None:
        """So that a void receipt cannot be taken for one that holds; when, beneath."""
        x, y, width, height = _STAMP
        with (
            self.rotation(10, x=x + width / 2, y=y + height / 2),
            self.local_context(text_color=_RED, draw_color=_RED, line_width=0.9),
        ):
            self.rect(x, y, width, height)
            self.of_size(32)
            self.set_xy(x, y + 2)
            self.cell(w=width, h=14, text="作废", align="C")
            self.of_size(10)
            self.set_xy(x, y + 16)
            self.cell(w=width, h=5, text=self.fitted(voided, width), align="C")
