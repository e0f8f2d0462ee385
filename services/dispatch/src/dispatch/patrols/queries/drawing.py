"""A route's codes as a PDF to cut out and hang up: four to an A5 sheet."""

from chassis.papers import MARGIN, Sheet
from dispatch.patrols.model.route import PatrolPoint, PatrolRoute

_QR, _ACROSS, _DOWN = 44.0, 60.0, 90.0
_ON_A_SHEET = 4


def draw_codes(route: PatrolRoute) -> bytes:
    """The PDF; the code stands in letters under its picture, for who cannot scan."""
    sheet = _Codes("portrait")
    for number, point in enumerate(route.points):
        place = number % _ON_A_SHEET
        if number and not place:
            sheet.add_page()
        x, y = MARGIN + (place % 2) * _ACROSS, MARGIN + (place // 2) * _DOWN
        sheet.label(route, number + 1, point, x, y)
    return bytes(sheet.output())


class _Codes(Sheet):
    def label(
        self, route: PatrolRoute, number: int, point: PatrolPoint, x: float, y: float
    ) -> None:
        self.picture(point.code, x + (_ACROSS - _QR) / 2, y, _QR)
        self.words(y + _QR + 1, x, 13, f"{number}. {point.name}")
        self.words(y + _QR + 8, x, 16, point.code)
        self.words(y + _QR + 16, x, 8, route.name)
        self.words(y + _QR + 21, x, 8, point.look_at)

    def words(self, y: float, x: float, points: float, text: str) -> None:
        self.of_size(points)
        self.set_xy(x, y)
        self.cell(w=_ACROSS, h=points / 2, text=self.fitted(text, _ACROSS), align="C")
