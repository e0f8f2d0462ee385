"""The .xlsx archive.

Its parts unpacked within bounds, its XML read without entities, nothing fetched.
"""

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO, Protocol, Self
from xml.parsers import expat

from archives.roster.model.limits import RosterLimits
from archives.roster.model.refusals import NotASpreadsheet, RosterIsABomb

_CHUNK_BYTES = 1 << 16
_DAMAGED = "the archive is damaged"
_DAMAGES = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError)


class XmlReader(Protocol):
    """Takes the elements of one part as they come. Names are without namespace prefix."""

    def start(self, name: str, attributes: dict[str, str]) -> None: ...

    def end(self, name: str) -> None: ...

    def text(self, text: str) -> None: ...


class Archive:
    """An opened .xlsx.

    Raises RosterIsABomb where a part would unpack into more than an honest one does.
    """

    def __init__(self, path: Path, limits: RosterLimits) -> None:
        self._limits = limits
        try:
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, OSError, ValueError) as damaged:
            raise NotASpreadsheet(reason=_DAMAGED) from damaged
        self._parts = {info.filename: info for info in self._zip.infolist()}
        if len(self._zip.infolist()) > limits.parts:
            self.close()
            raise RosterIsABomb(reason=f"more than {limits.parts} parts")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._zip.close()

    def has(self, part: str) -> bool:
        """Whether there is such a part."""
        return part in self._parts

    def read(self, part: str, reader: XmlReader) -> None:
        """Read a whole part."""
        for _ in self.pump(part, reader):
            pass

    def pump(self, part: str, reader: XmlReader) -> Iterator[None]:
        """Feed a part to the reader, yielding after each piece, when what it gathered is taken."""
        parser = _parser(reader)
        try:
            for chunk in self.chunks(part):
                parser.Parse(chunk, False)
                yield
            parser.Parse(b"", True)
            yield
        except expat.ExpatError as bad:
            raise NotASpreadsheet(reason=f"{PurePosixPath(part).name}: {bad}") from bad

    def chunks(self, part: str) -> Iterator[bytes]:
        """A part unpacked, piece by piece."""
        with self._open(part) as stream:
            try:
                while chunk := stream.read(_CHUNK_BYTES):
                    yield chunk
            except _DAMAGES as damaged:
                raise NotASpreadsheet(reason=_DAMAGED) from damaged

    def _open(self, part: str) -> IO[bytes]:
        info = self._parts.get(part)
        if info is None:
            raise NotASpreadsheet(reason=f"{part} is missing")
        # zipfile never unpacks more than the declared size, so a lie here cannot get past these
        # two.
        if info.file_size > self._limits.unpacked_bytes:
            raise RosterIsABomb(reason=f"{part}: {info.file_size:,} bytes unpacked")
        ratio = info.file_size / max(info.compress_size, 1)
        if (
            info.file_size > self._limits.ratio_counts_above_bytes
            and ratio > self._limits.unpacked_ratio
        ):
            raise RosterIsABomb(reason=f"{part}: {ratio:.0f} times its packed size")
        try:
            return self._zip.open(info)
        except _DAMAGES as damaged:
            raise NotASpreadsheet(reason=_DAMAGED) from damaged


def _parser(reader: XmlReader) -> expat.XMLParserType:
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def root(name: str, attributes: dict[str, str]) -> None:
        if ":" in name:
            # Some programs write `x:row` throughout; most do not, and then a call per element is
            # saved.
            parser.StartElementHandler = lambda name, found: reader.start(_local(name), found)
            parser.EndElementHandler = lambda name: reader.end(_local(name))
        else:
            parser.StartElementHandler = reader.start
            parser.EndElementHandler = reader.end
        reader.start(_local(name), attributes)

    def refuse(*_: object) -> None:
        raise RosterIsABomb(reason="DOCTYPE")

    parser.StartElementHandler = root
    parser.CharacterDataHandler = reader.text
    parser.StartDoctypeDeclHandler = refuse
    return parser


def _local(name: str) -> str:
    return name.rpartition(":")[2]
