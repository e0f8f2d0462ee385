"""An .xlsx workbook: its sheets, and what their cells refer to.

Read here and not by openpyxl: on 50,000 rows that takes 7 seconds where this takes 2, keeps every
shared text in memory, and does not give away merged cells while streaming.
"""

import posixpath
from pathlib import Path
from typing import Self

from archives.roster.collection.archive import Archive
from archives.roster.collection.texts import SharedTexts, TextTable
from archives.roster.collection.worksheet import SheetContext, Worksheet
from archives.roster.model.formats import Styles
from archives.roster.model.limits import RosterLimits
from archives.roster.model.refusals import NoSuchSheet, NotASpreadsheet

_ROOT_LINKS = "_rels/.rels"
_USUAL_WORKBOOK = "xl/workbook.xml"


class Workbook:
    """An opened .xlsx. Formulas are not evaluated, links not followed, macros not looked at."""

    def __init__(self, path: Path, limits: RosterLimits) -> None:
        self._archive = Archive(path, limits)
        self._texts: TextTable | None = None
        try:
            self._open(limits)
        except BaseException:
            self.close()
            raise

    def _open(self, limits: RosterLimits) -> None:
        archive = self._archive
        part = _Links.of(archive, "").target("officeDocument") or _USUAL_WORKBOOK
        links = _Links.of(archive, part)
        outline = _WorkbookOutline()
        archive.read(part, outline)
        styles = Styles()
        if (styles_part := links.target("styles")) and archive.has(styles_part):
            archive.read(styles_part, styles)
        self._texts = SharedTexts.of(
            archive, links.target("sharedStrings") or "", longest=limits.cell_chars
        )
        self._context = SheetContext(self._texts, styles.meanings, outline.since_1904, limits)
        self._parts = {
            name: links.by_id[link]
            for name, link in outline.visible.items()
            if link in links.by_id and archive.has(links.by_id[link])
        }
        if not self._parts:
            raise NotASpreadsheet(reason="the workbook has no visible sheet")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        if self._texts is not None:
            self._texts.close()
        self._archive.close()

    def sheet_names(self) -> list[str]:
        return list(self._parts)

    def sheet(self, name: str) -> Worksheet:
        if name not in self._parts:
            raise NoSuchSheet(sheet=name, there="、".join(self._parts))
        return Worksheet(name, self._archive, self._parts[name], self._context)


class _Links:
    """The relationships of one part: what it refers to inside the archive."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._by_kind: dict[str, str] = {}
        self.by_id: dict[str, str] = {}

    @classmethod
    def of(cls, archive: Archive, part: str) -> Self:
        folder, name = posixpath.split(part)
        links = cls(folder)
        file = posixpath.join(folder, "_rels", f"{name}.rels") if part else _ROOT_LINKS
        if archive.has(file):
            archive.read(file, links)
        return links

    def target(self, kind: str) -> str | None:
        return self._by_kind.get(kind)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name != "Relationship" or attributes.get("TargetMode") == "External":
            return
        target = posixpath.normpath(
            posixpath.join("/", self._folder, attributes.get("Target", ""))
        ).lstrip("/")
        self.by_id[attributes.get("Id", "")] = target
        self._by_kind.setdefault(attributes.get("Type", "").rpartition("/")[2], target)

    def end(self, _name: str) -> None: ...

    def text(self, text: str) -> None: ...


class _WorkbookOutline:
    """Sheet name → relationship, of the sheets a person sees."""

    def __init__(self) -> None:
        self.visible: dict[str, str] = {}
        self.since_1904 = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "sheet" and attributes.get("state", "visible") == "visible":
            link = next((value for key, value in attributes.items() if key.endswith(":id")), "")
            self.visible[attributes.get("name", "")] = link
        elif name == "workbookPr":
            self.since_1904 = attributes.get("date1904", "0") in ("1", "true")

    def end(self, _name: str) -> None: ...

    def text(self, text: str) -> None: ...
