"""Writes the roster of a made-up estate, with the dirt real ones have. Deterministic to the byte.

python -m archives.roster.commands.sample roster.xlsx [units people plates seed]
"""

import csv
import io
import re
import sys
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

from openpyxl import Workbook
from openpyxl.worksheet.cell_range import CellRange

from archives.roster.commands.estate import SampleEstate, SampleTie, SampleUnit
from contracts.words import Relation

HEADINGS = (
    "楼栋",
    "单元",
    "房号",
    "建筑面积（㎡）",
    "用途",
    "交付日期",
    "姓名",
    "与房屋关系",
    "联系电话",
    "车牌号",
    "入住日期",
    "到期日期",
    "备注",
)
_TITLE = "桂花园小区业主及住户名册"
_MERGED_COLUMNS = 6
"""Building to delivery date stand once for all the people of a unit."""
_RELATION_WORDS = {
    Relation.OWNER: ("业主", "业主", "业主", "产权人", "户主"),
    Relation.TENANT: ("租户", "租户", "租客", "承租人"),
    Relation.FAMILY: ("家属", "家属", "配偶", "子女", "父母"),
    Relation.AGENT: ("代理人", "受托人"),
}
_FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
_FIRST_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
_SAVED_AT = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")

Value = str | float | date | None
Block = list[list[Value]]
"""The rows of one unit."""


def write_sample(
    path: Path, units: int = 1200, people: int = 3000, plates: int = 900, seed: int = 20261122
) -> None:
    """Write an .xlsx (merged cells, real dates and numbers) or a .csv (all text), as the name says.

    Exactly so many units, people and plates are read from it, with warnings at most. The dirt:
    merged cells, title rows, full-width digits, spaces, spaced-out names, phones missing or
    written in three ways, 无, areas with and without ㎡, dates in five spellings, two owners in
    one cell, blank rows, a sum at the end.
    """
    estate = SampleEstate(units, people, plates, seed)
    dirt = _Dirt(seed, as_text=path.suffix.lower() != ".xlsx")
    blocks = (dirt.block(unit) for unit in estate.units)
    if path.suffix.lower() == ".xlsx":
        path.write_bytes(_workbook(blocks, len(estate.units)))
    else:
        path.write_text(_table(blocks, len(estate.units)), encoding="utf-8-sig")


class _Dirt:
    """Writes a unit's rows as an office does that has changed hands five times."""

    def __init__(self, seed: int, *, as_text: bool) -> None:
        self._random = Random(seed + 1)  # noqa: S311 (dirt, not a secret)
        self._as_text = as_text

    def block(self, unit: SampleUnit) -> Block:
        place: list[Value] = [
            unit.building,
            unit.entrance or None,
            self._smudged(unit.room),
            self._area(unit.area_hundredths),
            unit.use,
            self._date(unit.delivered_on),
        ]
        owners = [tie for tie in unit.people if tie.relation is Relation.OWNER]
        if len(owners) == 2 and self._chance(0.2) and self._can_share(owners):
            others = [tie for tie in unit.people if tie not in owners]
            rows = [place + self._couple(owners)]
            rows += [place + self._person(tie) for tie in others]
        else:
            rows = [place + self._person(tie) for tie in unit.people]
        return rows or [place + [None] * (len(HEADINGS) - len(place))]

    def _person(self, tie: SampleTie) -> list[Value]:
        person = tie.person
        plates = "、".join(self._plate(plate) for plate in person.plates)
        return [
            self._name(person.name),
            self._random.choice(_RELATION_WORDS[tie.relation]),
            self._phone(person.phone),
            plates or ("无" if self._chance(0.1) else None),
            self._date(tie.since),
            self._date(tie.until),
            "电话待补" if not person.phone and self._chance(0.2) else None,
        ]

    def _couple(self, owners: list[SampleTie]) -> list[Value]:
        names = "、".join(tie.person.name for tie in owners)
        phones = "/".join(tie.person.phone for tie in owners)
        plates = "、".join(owners[0].person.plates)
        since = self._date(owners[0].since)
        return [names, "业主", phones, plates or None, since, None, "夫妻共有"]

    @staticmethod
    def _can_share(owners: list[SampleTie]) -> bool:
        """Whether two owners can share a row without losing anything."""
        first, second = (tie.person for tie in owners)
        return bool(first.phone and second.phone) and not second.plates

    def _name(self, name: str) -> str:
        if len(name) == 2 and self._chance(0.25):
            name = f"{name[0]}\u3000{name[1]}"
        return self._trailing(name)

    def _phone(self, phone: str) -> Value:
        if not phone:
            return "无" if self._chance(0.15) else None
        style = self._random.random()
        if style < 0.04:
            return f"{phone[:3]} {phone[3:7]} {phone[7:]}"
        if style < 0.07:
            return phone.translate(_FULL_WIDTH)
        if style < 0.09:
            return f"+86 {phone}"
        if style < 0.4 and not self._as_text:
            return int(phone)
        return self._trailing(phone)

    def _plate(self, plate: str) -> str:
        style = self._random.random()
        if style < 0.2:
            return f"{plate[:2]}·{plate[2:]}"
        return plate.lower() if style < 0.25 else plate

    def _area(self, hundredths: int) -> Value:
        square_metres = hundredths / 100
        if self._chance(0.06):
            return f"{square_metres:.2f}㎡"
        return f"{square_metres:.2f}" if self._as_text else square_metres

    def _date(self, day: date | None) -> Value:
        if day is None:
            return None
        style = self._random.random()
        if style < 0.12:
            return f"{day.year}.{day.month}.{day.day}"
        if style < 0.22:
            return f"{day.year}年{day.month}月{day.day}日"
        if style < 0.3:
            return f"{day:%Y%m%d}"
        if style < 0.4:
            return f"{day.year}/{day.month}/{day.day}"
        return day.isoformat() if self._as_text else day

    def _smudged(self, room: str) -> str:
        if self._chance(0.05):
            return room.translate(_FULL_WIDTH)
        return self._trailing(f"{room}室" if room.isdecimal() and self._chance(0.05) else room)

    def _trailing(self, text: str) -> str:
        style = self._random.random()
        if style < 0.03:
            return f"{text} "
        return f"{text}\u3000" if style < 0.05 else text

    def _chance(self, share: float) -> bool:
        return self._random.random() < share


def _table(blocks: Iterator[Block], units: int) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([_TITLE])
    writer.writerow(HEADINGS)
    for block in blocks:
        writer.writerows(block)
    writer.writerow([])
    writer.writerow(["合计", f"{units} 户"])
    return text.getvalue()


def _workbook(blocks: Iterator[Block], units: int) -> bytes:
    book = Workbook()
    sheet = book.active
    if sheet is None:
        raise RuntimeError("a new workbook has a sheet")
    sheet.title = "业主名册"
    sheet.append([_TITLE])
    sheet.append(["制表：客服中心"])
    sheet.append(HEADINGS)
    row = sheet.max_row
    merged = [CellRange(min_col=1, max_col=len(HEADINGS), min_row=1, max_row=1)]
    for block in blocks:
        for place, values in enumerate(block):
            # Of a merged range only the first cell has a value.
            sheet.append([None] * _MERGED_COLUMNS + values[_MERGED_COLUMNS:] if place else values)
        if len(block) > 1:
            merged += [
                CellRange(min_col=column, max_col=column, min_row=row + 1, max_row=row + len(block))
                for column in range(1, _MERGED_COLUMNS + 1)
            ]
        row += len(block)
    # merge_cells would look at all cells for each range; there is nothing to look for.
    sheet.merged_cells.ranges.update(merged)
    sheet.append([])
    sheet.append(["合计", f"{units} 户"])
    saved = io.BytesIO()
    book.save(saved)
    return _without_times(saved)


def _without_times(saved: io.BytesIO) -> bytes:
    """The same archive without the moment it was made at."""
    plain = io.BytesIO()
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(plain, "w") as target:
        for part in source.namelist():
            content = source.read(part)
            if part == "docProps/core.xml":
                content = _SAVED_AT.sub(b"2026-11-22T00:00:00Z", content)
            entry = zipfile.ZipInfo(part, _FIRST_ZIP_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, content)
    return plain.getvalue()


if __name__ == "__main__":
    write_sample(Path(sys.argv[1]), *map(int, sys.argv[2:]))
