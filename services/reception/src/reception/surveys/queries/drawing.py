"""The papers of a survey: a sheet of codes for each building, and its report (F46), in Chinese."""

from collections.abc import Sequence

from chassis.papers import LONG_SIDE, MARGIN, Sheet
from reception.surveys.model.figures import Standing
from reception.surveys.model.questions import SCALE_TEXTS, QuestionKind
from reception.surveys.model.returns import UnitCode
from reception.surveys.queries.showing import SurveyView

_ACROSS, _DOWN = 2, 3
_QR = 40.0
_BOTTOM = LONG_SIDE - MARGIN
_STANDING = {
    Standing.UNSET: "未设定",
    Standing.GOOD: "达标",
    Standing.ALARM: "低于警戒线",
    Standing.UNDER_FLOOR: "低于底线",
}
FORMULA = "满意率＝（很满意＋满意）÷作答数；总体满意率＝各项满意之和÷各项作答之和；未作答不计入。"


def draw_codes(codes: Sequence[UnitCode], survey: SurveyView, estate: str) -> bytes:
    """Six codes to an A5 sheet, to be cut apart and put into letter boxes."""
    sheet = Sheet("portrait")
    sheet.set_title(f"{survey.title} {survey.number}")
    wide, high = sheet.inner / _ACROSS, (LONG_SIDE - 2 * MARGIN) / _DOWN
    for place, code in enumerate(codes):
        spot = place % (_ACROSS * _DOWN)
        if place and spot == 0:
            sheet.add_page()
        x, y = MARGIN + spot % _ACROSS * wide, MARGIN + spot // _ACROSS * high
        sheet.set_draw_color(180)
        sheet.rect(x, y, wide, high)
        sheet.of_size(12)
        sheet.set_xy(x, y + 2)
        sheet.cell(w=wide, h=6, text=sheet.fitted(code.unit_label, wide), align="C")
        sheet.picture(code.link, x + (wide - _QR) / 2, y + 8, _QR)
        sheet.of_size(7)
        last = f"请于 {survey.last_day} 前扫码填写，每户一票"
        for row, line in enumerate((f"{estate} {survey.title}", last)):
            sheet.set_xy(x, y + 8 + _QR + row * 4)
            sheet.cell(w=wide, h=4, text=sheet.fitted(line, wide), align="C")
    return bytes(sheet.output())


def draw_report(survey: SurveyView, estate: str) -> bytes:
    """调查结果书面报告 (F46): what came back, what each item got, what is done."""
    sheet = _Report("portrait")
    sheet.set_title(f"{survey.title} {survey.number}")
    sheet.head(survey, estate)
    sheet.items(survey)
    sheet.groups(survey)
    sheet.findings(survey)
    return bytes(sheet.output())


class _Report(Sheet):
    """A5 upright, as many as it takes."""

    def head(self, survey: SurveyView, estate: str) -> None:
        figures = survey.figures
        self.of_size(11)
        self.write_line(6, estate, align="C")
        self.of_size(16)
        self.write_line(9, "业主意见调查结果报告", align="C")
        self.of_size(10)
        self.write_line(6, f"{survey.title}　No. {survey.number}", align="C")
        names = "不记名" if survey.anonymous else "记名"
        where = "、".join(survey.buildings) or "全小区"
        self.paragraph(f"调查范围：{where}（{names}）　截止：{survey.last_day}")
        rate = _percent(figures.rate_percent)
        self.paragraph(
            f"发放 {figures.asked} 户，回收 {figures.returned} 份，回收率 {rate}；"
            f"总体满意率 {_percent(figures.percent)}（{_STANDING[figures.standing]}）。"
        )
        self.of_size(8)
        self.paragraph(FORMULA)

    def items(self, survey: SurveyView) -> None:
        self.section("一、各项满意率")
        if survey.hidden:
            self.paragraph("不记名答卷过少，为免辨认答卷人，不列分项结果。")
            return
        marks = [SCALE_TEXTS[mark][0] for mark in range(5, 0, -1)]
        for item in survey.figures.items:
            if item.kind is QuestionKind.SCALE:
                counts = "　".join(
                    f"{name} {count}"
                    for name, count in zip(marks, reversed(item.counts), strict=True)
                )
                standing = _STANDING[item.standing]
                self.paragraph(f"{item.zh}：{_percent(item.percent)}（{standing}）　{counts}")
            elif item.kind is QuestionKind.CHOICE:
                counts = "　".join(
                    f"{name} {count}" for name, count in zip(item.options, item.counts, strict=True)
                )
                self.paragraph(f"{item.zh}：{counts}")

    def groups(self, survey: SurveyView) -> None:
        self.section("二、共性意见")
        named = [each for each in survey.groups if each.heading]
        for each in named:
            self.paragraph(f"{each.heading}：{each.count} 条")
        if not named:
            self.paragraph("无。")

    def findings(self, survey: SurveyView) -> None:
        self.section("三、整改与解释")
        for place, each in enumerate(survey.findings, 1):
            self.paragraph(f"{place}. 【{each.kind.zh}】{each.matter}")
            if each.kind.code == "rectify":
                state = "已办结" if each.done_at else "逾期" if each.overdue else "整改中"
                self.paragraph(f"　责任人：{each.responsible}　期限：{each.finish_by}　{state}")
            if each.answer:
                self.paragraph(f"　{each.answer}")
        if not survey.findings:
            self.paragraph("无。")

    def section(self, title: str) -> None:
        self.room_for(12)
        self.ln(2)
        self.of_size(11)
        self.write_line(7, title)
        self.of_size(9)

    def paragraph(self, text: str) -> None:
        for line in self.broken(text, self.inner, 40):
            self.room_for(5)
            self.write_line(5, line)

    def room_for(self, height: float) -> None:
        if self.get_y() + height > _BOTTOM:
            self.add_page()


def _percent(value: float | None) -> str:
    return "—" if value is None else f"{value}%"
