"""Every fault is told with its row, column, value and what to do, and all of a row at once."""

from datetime import date
from pathlib import Path

import pytest

from archives.roster.model.faults import Fault, Finding
from tests.unit.archives.tables import (
    FLAT,
    HEADINGS,
    archive,
    csv,
    inline_row,
    judged,
    parts,
    planned,
    row,
    sheet_xml,
    xlsx,
)

GOOD = ("张三", "业主", "10031234567", "琼Z12345", "2024-05-01", None)


def found_in(path: Path, *rows: list[object]) -> list[Finding]:
    _, findings = planned(csv(path / "roster.csv", [["名册"], HEADINGS, *rows]))
    return findings.blocking + findings.warnings


CASES: list[tuple[Fault, list[object], str, str, str]] = [
    (Fault.CELL_TOO_LONG, row("张" * 501, "业主"), "F 姓名", "张" * 40, "shorten"),
    (
        Fault.BUILDING_MISSING,
        row(*GOOD, unit=("", "2", "0101", "", "")),
        "A 楼栋",
        "",
        "No building",
    ),
    (Fault.ROOM_MISSING, row(*GOOD, unit=("8", "2", " ", "", "")), "C 房号", " ", "No room"),
    (
        Fault.AREA_UNREADABLE,
        row(*GOOD, unit=("8", "2", "0101", "约90", "")),
        "D 建筑面积",
        "约90",
        "89.50",
    ),
    (
        Fault.AREA_OUT_OF_RANGE,
        row(*GOOD, unit=("8", "2", "0101", "8950000", "")),
        "D 建筑面积",
        "8950000",
        "decimal point",
    ),
    (Fault.NAME_MISSING, row("", "业主", "10031234567"), "F 姓名", "10031234567", "电话 / phone"),
    (
        Fault.NAMES_AND_PHONES_DIFFER,
        row("张三、李四", "业主", "10031234567"),
        "F 姓名",
        "张三、李四",
        "2 names and 1 phones",
    ),
    (Fault.RELATION_MISSING, row("张三", "", "10031234567"), "G 关系", "", "owner, tenant"),
    (Fault.RELATION_UNKNOWN, row("张三", "邻居"), "G 关系", "邻居", "owner, tenant"),
    (
        Fault.DATE_UNREADABLE,
        row("张三", "租户", "", "", "5/1/2024"),
        "J 起始日期",
        "5/1/2024",
        "2024-05-01",
    ),
    (
        Fault.ENDS_BEFORE_IT_BEGINS,
        row("张三", "租户", "", "", "2024-05-01", "2023-05-01"),
        "K 截止日期",
        "2023-05-01",
        "2024-05-01",
    ),
    (
        Fault.AREA_ROUNDED,
        row(*GOOD, unit=("8", "2", "0101", "89.505", "")),
        "D 建筑面积",
        "89.505",
        "89.51",
    ),
    (Fault.NAME_DOUBTFUL, row("张3", "业主"), "F 姓名", "张3", "swapped"),
    (Fault.PHONE_DOUBTFUL, row("张三", "业主", "1003123"), "H 电话", "1003123", "Check"),
    (Fault.PHONE_DIGITS_LOST, row("张三", "业主", "1.0E+10"), "H 电话", "1.0E+10", "Retype"),
    (Fault.PLATE_DOUBTFUL, row("张三", "业主", "", "琼Z123"), "I 车牌号", "琼Z123", "7 characters"),
]


@pytest.mark.rule("E06")
@pytest.mark.parametrize(("fault", "cells", "column", "value", "advice"), CASES)
def test_a_fault_is_told_with_row_column_value_and_advice(
    tmp_path: Path, fault: Fault, cells: list[object], column: str, value: str, advice: str
) -> None:
    findings = found_in(tmp_path, row(*GOOD, unit=("8", "2", "0999", "", "")), cells)

    assert [
        (finding.fault, finding.row, finding.column, finding.value) for finding in findings
    ] == [(fault, 4, column, value)]
    assert advice in findings[0].advice("en")
    assert findings[0].advice("zh") != findings[0].advice("en")


IN_TWO_ROWS: list[tuple[Fault, list[object], list[object], str, str, str]] = [
    (
        Fault.UNIT_CONTRADICTED,
        row(*GOOD),
        row("李四", "业主", unit=("8", "2", "0101", "98.50", "住宅")),
        "建筑面积 / area",
        "98.50",
        "Row 3 says “89.50”",
    ),
    (
        Fault.UNIT_CONTRADICTED,
        row(*GOOD),
        row("李四", "业主", unit=("8", "2", "0101", "", "商铺")),
        "用途 / use",
        "商铺",
        "Row 3 says “住宅”",
    ),
    (
        Fault.TIE_CONTRADICTED,
        row(*GOOD),
        row("张三", "业主", "10031234567", "", "2025-05-01"),
        "起始日期 / since",
        "2025-05-01",
        "Row 3 says “2024-05-01”",
    ),
    (
        Fault.SAID_TWICE,
        row(*GOOD),
        row(*GOOD),
        "姓名 / name",
        "张三",
        "repeats row 3",
    ),
]


@pytest.mark.parametrize(("fault", "first", "second", "column", "value", "advice"), IN_TWO_ROWS)
def test_rows_that_contradict_or_repeat_each_other_are_told(
    tmp_path: Path,
    fault: Fault,
    first: list[object],
    second: list[object],
    column: str,
    value: str,
    advice: str,
) -> None:
    findings = found_in(tmp_path, first, second)

    assert [
        (finding.fault, finding.row, finding.column, finding.value) for finding in findings
    ] == [(fault, 4, column, value)]
    assert advice in findings[0].advice("en")


def test_one_number_for_two_names_is_told(tmp_path: Path) -> None:
    path = csv(
        tmp_path / "a.csv",
        [["楼栋", "房号", "编号", "姓名"], ["8", "1", "K1", "张三"], ["8", "2", "K1", "李四"]],
    )
    path.write_text(path.read_text().replace("编号", "人员编号"))

    _, findings = planned(path)

    (finding,) = findings.blocking
    assert (finding.fault, finding.row, finding.value) == (Fault.PERSON_CONTRADICTED, 3, "李四")
    assert "Row 2 has the same person number for “张三”" in finding.advice("en")


def test_an_address_that_cannot_be_told_apart_is_told(tmp_path: Path) -> None:
    _, findings = judged(
        csv(tmp_path / "a.csv", [["房屋", "姓名"], ["东头那间", "张三"], ["", "李四"]])
    )

    assert [(finding.fault, finding.column, finding.value) for finding in findings] == [
        (Fault.ADDRESS_UNREADABLE, "A 房屋", "东头那间"),
        (Fault.ROOM_MISSING, "A 房屋", ""),
    ]


def test_a_formula_is_told_and_its_result_not_believed(tmp_path: Path) -> None:
    rows = inline_row(1, "楼栋", "房号", "面积", "姓名") + (
        '<row r="2"><c r="A2"><v>8</v></c><c r="B2"><v>101</v></c>'
        '<c r="C2"><f>80+9.5</f><v>89.5</v></c><c r="D2" t="str"><f>A2</f><v>张三</v></c></row>'
    )

    good, findings = judged(archive(tmp_path / "a.xlsx", parts(sheet_xml(rows))))

    assert good == []
    assert [(finding.fault, finding.column, finding.value) for finding in findings] == [
        (Fault.CELL_IS_FORMULA, "C 面积", "=80+9.5"),
        (Fault.CELL_IS_FORMULA, "D 姓名", "=A2"),
    ]


def test_an_error_of_the_spreadsheet_is_told(tmp_path: Path) -> None:
    rows = inline_row(1, "楼栋", "房号", "姓名") + (
        '<row r="2"><c r="A2"><v>8</v></c><c r="B2" t="e"><v>#REF!</v></c>'
        '<c r="C2" t="inlineStr"><is><t>张三</t></is></c></row>'
    )

    _, findings = judged(archive(tmp_path / "a.xlsx", parts(sheet_xml(rows))))

    assert [(finding.fault, finding.column, finding.value) for finding in findings] == [
        (Fault.CELL_IS_ERROR, "B 房号", "#REF!")
    ]


def test_a_room_that_became_a_date_is_told(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", [["楼栋", "房号", "姓名"], ["8", date(2026, 3, 2), "张三"]])

    _, findings = judged(path)

    assert [(finding.fault, finding.column, finding.value) for finding in findings] == [
        (Fault.BECAME_A_DATE, "B 房号", "2026-03-02")
    ]


def test_all_faults_of_a_row_are_told_at_once(tmp_path: Path) -> None:
    worst = row(
        "", "邻居", "12", "琼Z1", "morgen", "2024-13-01", unit=("", "2", "", "viel", "住宅")
    )

    findings = found_in(tmp_path, worst)

    assert {finding.fault for finding in findings} == {
        Fault.BUILDING_MISSING,
        Fault.ROOM_MISSING,
        Fault.AREA_UNREADABLE,
        Fault.NAME_MISSING,
        Fault.PHONE_DOUBTFUL,
        Fault.PLATE_DOUBTFUL,
        Fault.DATE_UNREADABLE,
    }
    assert sum(finding.fault is Fault.DATE_UNREADABLE for finding in findings) == 2
    assert {finding.row for finding in findings} == {3}


def test_a_doubtful_plate_or_phone_is_kept_as_typed(tmp_path: Path) -> None:
    rows, findings = judged(
        csv(tmp_path / "a.csv", [HEADINGS, row("张三", "业主", "12345", "临牌1")])
    )

    assert rows[0].people[0].phones == ("12345",)
    assert rows[0].people[0].plates == ("临牌1",)
    assert not any(finding.blocks for finding in findings)


@pytest.mark.rule("E06")
def test_a_missing_phone_and_a_vacant_unit_are_fine(tmp_path: Path) -> None:
    rows, findings = judged(
        csv(
            tmp_path / "a.csv",
            [
                HEADINGS,
                row("张三", "业主"),
                row("", "", unit=("8", "2", "0102", "", "")),
                row("空置", "业主", unit=("8", "2", "0103", "", "")),
                row("", "业主", "", "", "2024-05-01", unit=("8", "2", "0104", "", "")),
            ],
        )
    )

    assert findings == []
    assert [len(each.people) for each in rows] == [1, 0, 0, 0]


def test_formula_like_text_is_kept_as_text(tmp_path: Path) -> None:
    rows, findings = judged(
        csv(tmp_path / "a.csv", [HEADINGS, row("=SUM(A:A)", "业主"), row("@张三", "业主")])
    )

    assert [each.people[0].name for each in rows] == ["=SUM(A:A)", "@张三"]
    assert findings == []


def test_every_fault_has_a_text_in_both_languages_and_a_case_here() -> None:
    shown = {case[0] for case in CASES} | {case[0] for case in IN_TWO_ROWS}
    elsewhere = {
        Fault.ADDRESS_UNREADABLE,
        Fault.PERSON_CONTRADICTED,
        Fault.CELL_IS_FORMULA,
        Fault.CELL_IS_ERROR,
        Fault.BECAME_A_DATE,
    }

    assert shown | elsewhere == set(Fault)
    assert shown.isdisjoint(elsewhere)


def test_the_value_shown_is_bounded(tmp_path: Path) -> None:
    _, findings = judged(csv(tmp_path / "a.csv", [HEADINGS, row("张三", "邻" * 400, unit=FLAT)]))

    assert len(findings[0].value) == 60
