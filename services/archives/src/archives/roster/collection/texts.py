"""Shared texts of a workbook, kept outside memory.

A roster of 50,000 rows has some 150,000 of them.
"""

import mmap
import re
import tempfile
from array import array

from archives.roster.collection.archive import Archive
from archives.roster.model.refusals import NotASpreadsheet

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def unescaped(text: str) -> str:
    """`_x000D_`, as spreadsheets write control characters, turned back."""
    if "_x" not in text:
        return text
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


class TextTable:
    """Texts by number, in a nameless temporary file that goes with the process.

    Eight bytes each in memory.
    """

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile(prefix="roster")  # noqa: SIM115 (closed by close)
        self._ends = array("Q", [0])
        self._map: mmap.mmap | None = None

    def __len__(self) -> int:
        return len(self._ends) - 1

    def append(self, text: str) -> None:
        """Add the next text. Not after the first read."""
        # A lone surrogate can come out of an escape; it must not stop the whole file.
        written = self._file.write(text.encode(errors="replace"))
        self._ends.append(self._ends[-1] + written)

    def __getitem__(self, number: int) -> str:
        if not 0 <= number < len(self):
            raise NotASpreadsheet(reason=f"there is no shared text {number}")
        start, end = self._ends[number], self._ends[number + 1]
        if start == end:
            return ""
        if self._map is None:
            self._file.flush()
            self._map = mmap.mmap(self._file.fileno(), 0, access=mmap.ACCESS_READ)
        return self._map[start:end].decode()

    def close(self) -> None:
        """Let go of the file."""
        if self._map is not None:
            self._map.close()
        self._file.close()


class SharedTexts:
    """Reads `sharedStrings.xml`; pronunciation guides over Chinese text are not part of it."""

    def __init__(self, longest: int) -> None:
        self.table = TextTable()
        self._longest = longest
        self._pieces: list[str] = []
        self._length = 0
        self._taking = False
        self._phonetic = False

    @classmethod
    def of(cls, archive: Archive, part: str, *, longest: int) -> TextTable:
        """The table of a workbook; texts are cut one character beyond `longest`.

        Empty where there is no such part.
        """
        reader = cls(longest)
        try:
            if archive.has(part):
                archive.read(part, reader)
        except BaseException:
            reader.table.close()
            raise
        return reader.table

    def start(self, name: str, _attributes: dict[str, str]) -> None:
        if name == "t":
            self._taking = not self._phonetic
        elif name == "rPh":
            self._phonetic = True
        elif name == "si":
            self._pieces.clear()
            self._length = 0

    def end(self, name: str) -> None:
        if name == "t":
            self._taking = False
        elif name == "rPh":
            self._phonetic = False
        elif name == "si":
            self.table.append(unescaped("".join(self._pieces))[: self._longest + 1])

    def text(self, text: str) -> None:
        if self._taking and self._length <= self._longest:
            self._pieces.append(text)
            self._length += len(text)
