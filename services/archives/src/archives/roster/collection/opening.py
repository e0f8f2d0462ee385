"""Opens a roster by what it is, not by what its name ends in."""

from pathlib import Path

from archives.roster.collection.delimited import TextBook
from archives.roster.collection.workbook import Workbook
from archives.roster.model.cells import Book
from archives.roster.model.limits import LIMITS, RosterLimits
from archives.roster.model.mapping import LARGEST_MAPPING_BYTES, Mapping, unusable
from archives.roster.model.refusals import NotASpreadsheet, OldOrLockedWorkbook, RosterFileTooLarge

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"


def open_book(path: Path, limits: RosterLimits = LIMITS) -> Book:
    """A book to be used in `with`. Raises the refusals of `archives.roster.model.refusals`."""
    size = path.stat().st_size
    if size > limits.file_bytes:
        raise RosterFileTooLarge(
            megabytes=f"{size / 1e6:.1f}", limit=f"{limits.file_bytes / 1e6:.0f}"
        )
    if size == 0:
        raise NotASpreadsheet(reason="it is empty")
    with path.open("rb") as raw:
        head = raw.read(8)
    if head.startswith(_OLE):
        raise OldOrLockedWorkbook
    if head.startswith(_ZIP):
        return Workbook(path, limits)
    return TextBook(path, limits)


def read_mapping(path: Path) -> Mapping:
    """A mapping file in TOML or JSON. Raises MappingUnusable."""
    if path.stat().st_size > LARGEST_MAPPING_BYTES:
        raise unusable(f"it is larger than {LARGEST_MAPPING_BYTES:,} bytes")
    try:
        return Mapping.parse(path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as bad:
        raise unusable("it is not UTF-8") from bad
