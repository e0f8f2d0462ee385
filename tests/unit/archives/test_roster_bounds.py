"""What is no roster is refused with what to do about it; what is large stays small in memory."""

import tracemalloc
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook

from archives.roster.collection.plan import Plan
from archives.roster.collection.reading import RosterFile
from archives.roster.model.faults import Fault, Finding
from archives.roster.model.findings import Findings
from archives.roster.model.limits import LIMITS
from archives.roster.model.refusals import (
    EncodingUnknown,
    NotASpreadsheet,
    OldOrLockedWorkbook,
    RosterFileTooLarge,
    RosterIsABomb,
    RosterTooLong,
    RosterTooWide,
)
from contracts.refusals import Invalid
from tests.unit.archives.tables import (
    ESTATE,
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

SMALL_BOMB = replace(LIMITS, ratio_counts_above_bytes=100_000)


def a_text(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def an_archive_of(path: Path, **more: str) -> Path:
    return archive(path, parts(sheet_xml(inline_row(1, "8"))) | more)


NO_ROSTERS: list[tuple[str, Callable[[Path], Path], type[Invalid], str]] = [
    ("empty", lambda path: a_text(path, b""), NotASpreadsheet, "it is empty"),
    (
        "picture",
        lambda path: a_text(path, b"\x89PNG\r\n\x1a\n\0\0\0\r"),
        NotASpreadsheet,
        "not text",
    ),
    (
        "old xls",
        lambda path: a_text(path, b"\xd0\xcf\x11\xe0" * 9),
        OldOrLockedWorkbook,
        "password",
    ),
    (
        "no known encoding",
        lambda path: a_text(path, "楼栋\n".encode() + b"ok\n\xff\xff\xff\n"),
        EncodingUnknown,
        "about line 3",
    ),
    (
        "cut archive",
        lambda path: a_text(path, b"PK\x03\x04 and no more"),
        NotASpreadsheet,
        "damaged",
    ),
    ("no workbook", lambda path: archive(path, {"a.txt": "b"}), NotASpreadsheet, "missing"),
    (
        "broken xml",
        lambda path: archive(path, parts("<worksheet><sheetData><row>")),
        NotASpreadsheet,
        "sheet1.xml: no element found",
    ),
    (
        "rows out of order",
        lambda path: archive(path, parts(sheet_xml(inline_row(5, "a") + inline_row(2, "b")))),
        NotASpreadsheet,
        "row 2 stands after row 5",
    ),
    (
        "a cell beyond all columns",
        lambda path: archive(path, parts(sheet_xml('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'))),
        NotASpreadsheet,
        "no cell ZZZZ1",
    ),
    (
        "a shared text that is not there",
        lambda path: archive(
            path, parts(sheet_xml('<row r="1"><c r="A1" t="s"><v>9</v></c></row>'), "<si/>")
        ),
        NotASpreadsheet,
        "no shared text 9",
    ),
    (
        "entities",
        lambda path: an_archive_of(
            path,
            **{
                "xl/worksheets/sheet1.xml": '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
                '<worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row>'
                "</sheetData></worksheet>"
            },
        ),
        RosterIsABomb,
        "DOCTYPE",
    ),
    (
        "an unclosed quotation mark",
        lambda path: a_text(path, '楼栋,房号\n8,"0101\n'.encode() + b"9,0202,,,\n" * 20_000),
        NotASpreadsheet,
        "quotation mark never closed",
    ),
    (
        "a value far to the right",
        lambda path: archive(path, parts(sheet_xml('<row r="1"><c r="XFD1"><v>1</v></c></row>'))),
        RosterTooWide,
        "beyond column 200",
    ),
]


@pytest.mark.parametrize(
    ("make", "refusal", "reason"),
    [case[1:] for case in NO_ROSTERS],
    ids=[case[0] for case in NO_ROSTERS],
)
def test_what_is_no_roster_is_refused_by_name(
    tmp_path: Path, make: Callable[[Path], Path], refusal: type[Invalid], reason: str
) -> None:
    path = make(tmp_path / "roster")

    with pytest.raises(refusal) as refused:
        judged(path)

    assert reason in refused.value.message("en")
    assert "{" not in refused.value.message("zh")


def test_a_part_that_unpacks_into_far_more_than_it_shows_is_a_bomb(tmp_path: Path) -> None:
    rows = "<row><c><v>1</v></c></row>" * 100_000
    path = archive(tmp_path / "bomb.xlsx", parts(sheet_xml(rows)))

    with pytest.raises(RosterIsABomb, match="times its packed size"):
        judged(path, limits=replace(SMALL_BOMB, unpacked_ratio=100))
    with pytest.raises(RosterIsABomb, match="bytes unpacked"):
        judged(path, limits=replace(LIMITS, unpacked_bytes=1_000_000))


def test_a_bomb_in_the_shared_texts_is_refused_as_well(tmp_path: Path) -> None:
    shared = f"<si><t>{'a' * 2_000_000}</t></si>"
    path = archive(tmp_path / "bomb.xlsx", parts(sheet_xml(inline_row(1, "8")), shared))

    with pytest.raises(RosterIsABomb, match=r"sharedStrings\.xml"):
        judged(path, limits=SMALL_BOMB)


def test_an_archive_of_too_many_parts_is_refused(tmp_path: Path) -> None:
    path = an_archive_of(tmp_path / "a.xlsx", **{f"x/{number}": "" for number in range(30)})

    with pytest.raises(RosterIsABomb, match="more than 20 parts"):
        judged(path, limits=replace(LIMITS, parts=20))


def test_a_part_whose_size_is_a_lie_is_damaged_not_endless(tmp_path: Path) -> None:
    path = an_archive_of(tmp_path / "a.xlsx")
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as packed:
        real = packed.getinfo("xl/worksheets/sheet1.xml").file_size
    at = content.find(real.to_bytes(4, "little"), content.find(b"PK\x01\x02"))
    content[at : at + 4] = (10).to_bytes(4, "little")
    path.write_bytes(content)

    with pytest.raises(NotASpreadsheet):
        judged(path)


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = a_text(tmp_path / "a.csv", b"x" * 2_000)

    with pytest.raises(RosterFileTooLarge, match=r"0\.0 MB, at most 0 MB"):
        judged(path, limits=replace(LIMITS, file_bytes=1_000))


def test_more_rows_than_a_roster_has_are_refused(tmp_path: Path) -> None:
    path = csv(tmp_path / "a.csv", [["房号", "姓名"], *(["8-0101", "张三"] for _ in range(11))])

    assert len(judged(path, limits=replace(LIMITS, rows=11))[0]) == 11
    with pytest.raises(RosterTooLong, match="more than 10 rows"):
        judged(path, limits=replace(LIMITS, rows=10))


def test_a_merged_range_over_a_million_rows_is_taken_in_stride(tmp_path: Path) -> None:
    sheet = sheet_xml(
        inline_row(1, "8", "a") + inline_row(2, "", "b"),
        '<mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>',
    )

    assert lines(archive(tmp_path / "a.xlsx", parts(sheet))) == [(1, ["8", "a"]), (2, ["8", "b"])]


def test_a_long_cell_nobody_reads_stops_nothing(tmp_path: Path) -> None:
    path = csv(tmp_path / "a.csv", [["房号", "姓名", "随笔"], ["8-0101", "张三", "字" * 3_000]])

    rows, findings = judged(path)

    assert len(rows) == 1
    assert findings == []


def test_a_long_cell_of_an_xlsx_is_a_fault_of_its_row(tmp_path: Path) -> None:
    path = xlsx(
        tmp_path / "a.xlsx", [["房号", "姓名"], ["8-0101", "字" * 501], ["8-0102", "字" * 500]]
    )

    rows, findings = judged(path)

    assert [each.number for each in rows] == [3]
    assert [finding.fault for finding in findings] == [Fault.CELL_TOO_LONG]


def test_findings_are_counted_without_end_and_kept_within_bounds() -> None:
    findings = Findings(replace(LIMITS, kept_faults=3))

    for number in range(10):
        findings.add(
            [
                Finding(Fault.ROOM_MISSING, number, "C", ""),
                Finding(Fault.PLATE_DOUBTFUL, number, "I", ""),
            ]
        )
    findings.add([Finding(Fault.PLATE_DOUBTFUL, 11, "I", "")])

    assert (len(findings.blocking), len(findings.warnings), findings.not_kept) == (3, 3, 15)
    assert findings.bad_rows == 10


def a_roster(path: Path, rows: int) -> Path:
    def cells(number: int) -> list[object]:
        unit = (f"{number % 40}栋", "2", f"{number // 40:04d}", 89.5, "住宅")
        return row(f"张{chr(0x4E00 + number % 9000)}", "业主", f"1003{number:07d}", unit=unit)

    if path.suffix == ".csv":
        return csv(path, [HEADINGS, *map(cells, range(rows))])
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(list(HEADINGS))
    for number in range(rows):
        sheet.append(cells(number))
    book.save(path)
    return path


def peak_bytes(path: Path) -> int:
    tracemalloc.start()
    with RosterFile(path) as roster, Plan(ESTATE) as plan:
        for each in roster.rows():
            assert each.row is not None
            plan.fold(each.sheet, each.row)
        plan.settle()
        place = 0
        while people := plan.people(place):
            place = people[-1].place
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_row_more_takes_no_more_memory(tmp_path: Path, suffix: str) -> None:
    few = a_roster(tmp_path / f"few{suffix}", 400)
    many = a_roster(tmp_path / f"many{suffix}", 1_000)

    peak_bytes(few)

    # A row kept in memory would take more than a thousand bytes.
    assert peak_bytes(many) - peak_bytes(few) < 100 * 600


def test_shared_texts_are_not_kept_in_memory(tmp_path: Path) -> None:
    def made(rows: int) -> Path:
        shared = "".join(f"<si><t>8-{number:06d} {'x' * 200}</t></si>" for number in range(rows))
        cells = "".join(f'<row><c t="s"><v>{number}</v></c></row>' for number in range(rows))
        return archive(tmp_path / f"{rows}.xlsx", parts(sheet_xml(cells), shared))

    def peak(path: Path) -> int:
        tracemalloc.start()
        with RosterFile(path) as roster:
            for _ in roster._book.sheet("业主").lines():
                pass
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    few, many = made(2_000), made(6_000)
    peak(few)

    # Eight bytes each are kept; a text of its own would take more than two hundred.
    assert peak(many) - peak(few) < 60 * 4_000
