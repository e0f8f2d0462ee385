"""Builders of rosters for tests: as spreadsheet programs write them, and as nobody should."""

import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from archives.roster.collection.opening import open_book
from archives.roster.collection.plan import Plan
from archives.roster.collection.reading import RosterFile
from archives.roster.model.cells import Cell
from archives.roster.model.faults import Finding
from archives.roster.model.findings import Findings
from archives.roster.model.limits import LIMITS, RosterLimits
from archives.roster.model.mapping import Mapping
from archives.roster.model.rows import RosterRow
from contracts.words import EstateId

ESTATE = EstateId("estate-1")
HEADINGS = (
    "楼栋",
    "单元",
    "房号",
    "建筑面积",
    "用途",
    "姓名",
    "关系",
    "电话",
    "车牌号",
    "起始日期",
    "截止日期",
)
FLAT = ("8", "2", "0101", "89.50", "住宅")
"""The first five cells of a usual row."""

_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"


def row(*people: object, unit: Sequence[object] = FLAT) -> list[object]:
    """A row of one unit and what is said of the person in it."""
    return [*unit, *people]


def xlsx(
    path: Path, rows: Iterable[Sequence[object]], merged: Sequence[str] = (), title: str = "业主"
) -> Path:
    """A workbook as openpyxl writes it."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for values in rows:
        sheet.append(list(values))
    for cells in merged:
        sheet.merge_cells(cells)
    book.save(path)
    return path


def csv(
    path: Path, rows: Iterable[Sequence[object]], encoding: str = "utf-8", delimiter: str = ","
) -> Path:
    """A text table."""
    lines = [delimiter.join("" if cell is None else str(cell) for cell in cells) for cells in rows]
    path.write_bytes(("\r\n".join(lines) + "\r\n").encode(encoding))
    return path


def parts(sheet: str, shared: str = "", styles: str = "") -> dict[str, str]:
    """The parts of an .xlsx around one sheet's XML, as some other program would write them."""
    links = {
        "rId1": ("worksheet", "worksheets/sheet1.xml"),
        "rId2": ("sharedStrings", "sharedStrings.xml"),
        "rId3": ("styles", "styles.xml"),
    }
    made = {
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE_LINKS}"><Relationship Id="r" '
        f'Type="{_LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_NAMESPACE}" xmlns:r="{_LINKS}"><workbookPr/>'
        '<sheets><sheet name="业主" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE_LINKS}">'
        + "".join(
            f'<Relationship Id="{id_}" Type="{_LINKS}/{kind}" Target="{target}"/>'
            for id_, (kind, target) in links.items()
        )
        + "</Relationships>",
        "xl/worksheets/sheet1.xml": sheet,
    }
    if shared:
        made["xl/sharedStrings.xml"] = f'<sst xmlns="{_NAMESPACE}">{shared}</sst>'
    if styles:
        made["xl/styles.xml"] = f'<styleSheet xmlns="{_NAMESPACE}">{styles}</styleSheet>'
    return made


def archive(path: Path, made: dict[str, str]) -> Path:
    """Parts packed."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in made.items():
            packed.writestr(name, content)
    return path


def sheet_xml(rows: str, after: str = "", before: str = "") -> str:
    """A worksheet."""
    return (
        f'<worksheet xmlns="{_NAMESPACE}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'
    )


def inline_row(number: int, *texts: str) -> str:
    """A row of texts written into the cells."""
    cells = "".join(
        f'<c r="{chr(65 + place)}{number}" t="inlineStr"><is><t>{text}</t></is></c>'
        for place, text in enumerate(texts)
    )
    return f'<row r="{number}">{cells}</row>'


def lines(path: Path, limits: RosterLimits = LIMITS) -> list[tuple[int, list[Cell]]]:
    """The lines of the first sheet."""
    with open_book(path, limits) as book:
        return list(book.sheet(book.sheet_names()[0]).lines())


def judged(
    path: Path, mapping: Mapping | None = None, limits: RosterLimits = LIMITS
) -> tuple[list[RosterRow], list[Finding]]:
    """Good rows, and what was found in all rows."""
    rows, findings = [], []
    with RosterFile(path, mapping, limits) as roster:
        for each in roster.rows():
            findings += each.findings
            if each.row is not None:
                rows.append(each.row)
    return rows, findings


def planned(path: Path, mapping: Mapping | None = None) -> tuple[Plan, Findings]:
    """A roster folded."""
    plan, findings = Plan(ESTATE), Findings()
    with RosterFile(path, mapping) as roster:
        for each in roster.rows():
            findings.add(each.findings)
            if each.row is not None:
                findings.add(plan.fold(each.sheet, each.row))
    plan.settle()
    return plan, findings


def outline(plan: Plan) -> list[tuple[Any, ...]]:
    """People of a plan as (name, phones, plates, [(unit's label, relation, since, until)])."""
    labels = {planned.unit.id: planned.unit.label for planned in plan.units(limit=100_000)}
    return [
        (
            person.name,
            list(person.phones),
            list(person.plates),
            [
                (labels[tie.unit_id], tie.relation.value, tie.since, tie.until)
                for tie in person.ties
            ],
        )
        for person in plan.people(limit=100_000)
    ]
