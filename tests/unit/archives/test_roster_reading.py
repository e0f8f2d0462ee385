"""Spreadsheets as other programs write them: merged cells, formats, shared texts, encodings."""

import zipfile
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from archives.roster.collection.opening import open_book
from archives.roster.collection.reading import RosterFile
from archives.roster.model.limits import LIMITS
from archives.roster.model.mapping import Mapping
from archives.roster.model.progress import Stage
from archives.roster.model.refusals import NoSuchSheet
from tests.unit.archives.tables import (
    HEADINGS,
    archive,
    csv,
    inline_row,
    judged,
    lines,
    parts,
    row,
    sheet_xml,
    xlsx,
)

PERSON = ("张三", "业主", "10031234567", "琼Z12345", "2024-05-01", None)


def test_a_merged_cell_counts_for_every_row_it_spans(tmp_path: Path) -> None:
    rows = [
        HEADINGS,
        row("张三", "业主"),
        [None, None, None, None, None, "李四", "家属"],
        [None, None, "0102", "70", "住宅", "王五", "业主"],
        [None, None, None, None, None, "赵六", "家属"],
        ["9", None, "0101", "70", "住宅", "钱七", "业主"],
    ]
    merged = ["A2:A5", "B2:B5", "C2:C3", "D2:D3", "E2:E3", "C4:C5"]

    read, findings = judged(xlsx(tmp_path / "a.xlsx", rows, merged))

    assert findings == []
    assert [(each.place.label, each.people[0].name) for each in read] == [
        ("8-2-0101", "张三"),
        ("8-2-0101", "李四"),
        ("8-2-0102", "王五"),
        ("8-2-0102", "赵六"),
        ("9-0101", "钱七"),
    ]


def test_a_name_merged_over_two_units_is_the_owner_of_both(tmp_path: Path) -> None:
    rows = [
        HEADINGS,
        row("张三", "业主", "10031234567"),
        ["8", "2", "0102", "70", "住宅", None, "业主", None],
    ]

    read, _ = judged(xlsx(tmp_path / "a.xlsx", rows, ["F2:F3", "H2:H3"]))

    assert [each.people[0].name for each in read] == ["张三", "张三"]
    assert read[1].people[0].phones == ("10031234567",)


def test_an_empty_row_under_a_merged_cell_is_no_row(tmp_path: Path) -> None:
    rows = [HEADINGS, row(*PERSON), [None], [None]]

    read, findings = judged(xlsx(tmp_path / "a.xlsx", rows, ["A2:A4", "B2:B4"]))

    assert [each.number for each in read] == [2]
    assert findings == []


def test_rows_keep_the_numbers_the_spreadsheet_shows(tmp_path: Path) -> None:
    rows = inline_row(3, "楼栋", "房号", "姓名") + inline_row(7, "8", "0101", "张三")

    read, _ = judged(archive(tmp_path / "a.xlsx", parts(sheet_xml(rows))))

    assert [each.number for each in read] == [7]


def test_shared_texts_are_read_without_their_pronunciation(tmp_path: Path) -> None:
    shared = (
        "<si><t>楼栋</t></si><si><t>8</t></si>"
        "<si><r><t>张</t></r><r><t xml:space='preserve'>三 </t></r>"
        "<rPh sb='0' eb='1'><t>zhang</t></rPh></si>"
        "<si><t>a_x000D_b</t></si><si/>"
    )
    rows = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
        '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c>'
        '<c r="C2" t="s"><v>4</v></c></row>'
    )

    read = lines(archive(tmp_path / "a.xlsx", parts(sheet_xml(rows), shared)))

    assert read == [(1, ["楼栋", "8"]), (2, ["张三 ", "a\rb"])]


def test_numbers_dates_and_leading_zeros_come_as_the_sheet_shows_them(tmp_path: Path) -> None:
    styles = (
        '<numFmts><numFmt numFmtId="164" formatCode="0000"/></numFmts>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>'
    )
    rows = (
        '<row r="1"><c r="A1"><v>101</v></c><c r="B1" s="1"><v>45413</v></c>'
        '<c r="C1" s="2"><v>101</v></c><c r="D1"><v>1.003123456E10</v></c>'
        '<c r="E1"><v>89.5</v></c><c r="F1" t="b"><v>1</v></c><c r="G1" t="d"><v>2024-05-01</v></c>'
        '<c r="H1" s="9"><v>7</v></c></row>'
    )

    read = lines(archive(tmp_path / "a.xlsx", parts(sheet_xml(rows), styles=styles)))

    assert read == [
        (1, [101, date(2024, 5, 1), "0101", 10031234560, 89.5, "TRUE", "2024-05-01", 7])
    ]


def test_dates_of_old_macs_are_read(tmp_path: Path) -> None:
    made = parts(
        sheet_xml('<row r="1"><c r="A1" s="0"><v>43951</v></c></row>'),
        styles='<cellXfs><xf numFmtId="14"/></cellXfs>',
    )
    made["xl/workbook.xml"] = made["xl/workbook.xml"].replace(
        "<workbookPr/>", '<workbookPr date1904="1"/>'
    )

    assert lines(archive(tmp_path / "a.xlsx", made)) == [(1, [date(2024, 5, 1)])]


def test_elements_with_a_prefix_are_the_same_elements(tmp_path: Path) -> None:
    sheet = (
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>8</x:t></x:is></x:c>'
        '<x:c r="B1"><x:v>1</x:v></x:c></x:row>'
        '<x:row r="2"><x:c r="B2"><x:v>2</x:v></x:c></x:row></x:sheetData>'
        '<x:mergeCells><x:mergeCell ref="A1:A2"/></x:mergeCells></x:worksheet>'
    )

    assert lines(archive(tmp_path / "a.xlsx", parts(sheet))) == [(1, ["8", 1]), (2, ["8", 2])]


def test_cells_without_their_place_follow_each_other(tmp_path: Path) -> None:
    rows = (
        "<row><c><v>1</v></c><c><v>2</v></c></row><row><c r='C2'><v>3</v></c><c><v>4</v></c></row>"
    )

    assert lines(archive(tmp_path / "a.xlsx", parts(sheet_xml(rows)))) == [
        (1, [1, 2]),
        (2, ["", "", 3, 4]),
    ]


def several_sheets(path: Path) -> Path:
    book = Workbook()
    first = book.active
    assert first is not None
    first.title = "1号楼"
    for title in ("2号楼", "旧名册"):
        book.create_sheet(title)
    book["旧名册"].sheet_state = "hidden"
    for sheet in book.worksheets:
        sheet.append(["房号", "姓名"])
        sheet.append([f"{sheet.title}-0101", "张三"])
    book.save(path)
    return path


def test_the_first_visible_sheet_is_read_and_the_others_told(tmp_path: Path) -> None:
    with RosterFile(several_sheets(tmp_path / "a.xlsx")) as roster:
        read = list(roster.rows())

        assert [each.sheet for each in read] == ["1号楼"]
        assert roster.sheets_left == ["2号楼"]


def test_a_mapping_names_the_sheets_to_read(tmp_path: Path) -> None:
    path = several_sheets(tmp_path / "a.xlsx")

    with RosterFile(path, Mapping(sheets="*")) as roster:
        assert [each.sheet for each in roster.rows()] == ["1号楼", "2号楼"]
    with RosterFile(path, Mapping(sheets=["2号楼"])) as roster:
        assert [each.sheet for each in roster.rows()] == ["2号楼"]
    with pytest.raises(NoSuchSheet, match="1号楼、2号楼"):
        RosterFile(path, Mapping(sheets=["旧名册"]))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_text_table_is_read_in_any_encoding_and_delimiter(
    tmp_path: Path, encoding: str, delimiter: str
) -> None:
    path = csv(tmp_path / "a.csv", [["名册"], HEADINGS, row(*PERSON)], encoding, delimiter)

    read, findings = judged(path)

    assert findings == []
    assert [(each.number, each.place.label, each.people[0].name) for each in read] == [
        (3, "8-2-0101", "张三")
    ]


def test_excels_own_hint_at_the_delimiter_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("sep=|\n楼栋|房号|姓名\n8|0101|张三\n")

    read, _ = judged(path)

    assert [(each.number, each.people[0].name) for each in read] == [(3, "张三")]


def test_quoted_delimiters_and_line_breaks_stay_in_their_cell(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('楼栋,房号,姓名,电话\n8,0101,张三,"10031234567\n10037654321"\n8,0102,李四,\n')

    read, _ = judged(path)

    assert read[0].people[0].phones == ("10031234567", "10037654321")
    assert [each.number for each in read] == [2, 3]


def test_a_file_is_what_it_holds_not_what_it_is_called(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.csv", [HEADINGS, row(*PERSON)])
    text = csv(tmp_path / "b.xlsx", [HEADINGS, row(*PERSON)])

    assert [each.people for each in judged(path)[0]] == [each.people for each in judged(text)[0]]


def test_a_real_workbook_of_numbers_reads_like_text(tmp_path: Path) -> None:
    typed = ["8", 2, 101, 89.5, "住宅", "张三", "业主", 10031234567, "琼Z12345", date(2024, 5, 1)]

    numbers, _ = judged(xlsx(tmp_path / "a.xlsx", [HEADINGS, typed]))
    text, _ = judged(csv(tmp_path / "a.csv", [HEADINGS, ["8", "2", "101", *row(*PERSON)[3:]]]))

    assert numbers == text


def test_reading_may_begin_again(tmp_path: Path) -> None:
    with open_book(xlsx(tmp_path / "a.xlsx", [HEADINGS, row(*PERSON)], ["A2:B2"])) as book:
        sheet = book.sheet(book.sheet_names()[0])

        assert list(sheet.lines()) == list(sheet.lines())


def test_progress_is_told_and_ends_full(tmp_path: Path) -> None:
    path = csv(
        tmp_path / "a.csv", [["房号", "姓名"], *([f"8-{room:04d}", "张三"] for room in range(1200))]
    )
    told: list[tuple[Stage, int, int]] = []

    with RosterFile(path) as roster:
        list(roster.rows(lambda *step: told.append(step)))

    assert [done for _, done, _ in told] == [500, 1000, 1200]
    assert told[-1] == (Stage.READING, 1200, 1200)
    assert all(done <= total for _, done, total in told)


def test_a_closed_book_leaves_nothing_open(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", [HEADINGS, row(*PERSON)])
    with open_book(path) as book:
        book.sheet(book.sheet_names()[0])
    path.unlink()

    assert not path.exists()


def test_a_part_that_other_parts_point_to_with_a_full_path_is_found(tmp_path: Path) -> None:
    made = parts(sheet_xml(inline_row(1, "8")))
    links = "xl/_rels/workbook.xml.rels"
    made[links] = made[links].replace('"worksheets/', '"/xl/worksheets/')

    assert lines(archive(tmp_path / "a.xlsx", made)) == [(1, ["8"])]


def test_what_a_sheet_declares_about_its_size_costs_nothing(tmp_path: Path) -> None:
    sheet = sheet_xml(inline_row(1, "8"), before='<dimension ref="A1:XFD1048576"/>')

    assert lines(archive(tmp_path / "a.xlsx", parts(sheet))) == [(1, ["8"])]


def test_a_zip_made_here_is_read_by_the_usual_library(tmp_path: Path) -> None:
    assert zipfile.is_zipfile(archive(tmp_path / "a.xlsx", parts(sheet_xml(""))))
    assert lines(tmp_path / "a.xlsx", LIMITS) == []
