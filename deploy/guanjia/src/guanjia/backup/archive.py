"""The backup file: a tar of compressed parts with a manifest at its end. It appears under its name
whole, synced and read back, or not at all.
"""

import gzip
import hashlib
import io
import os
import tarfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from pydantic import AwareDatetime, BaseModel, ValidationError

FORMAT = 1
MANIFEST = "manifest.json"
KEY = "master.key"
TAIL = "events.jsonl"
_COMPRESSION = 3
_PIECE = 1 << 20


class ArchiveBroken(Exception):
    """The file is no backup of ours, is cut short, or was changed; `what` says where."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(path, what)
        self.path = path
        self.what = what

    def __str__(self) -> str:
        return (
            f"备份文件 {self.path} 不可用（{self.what}）。请换另一份备份。\n"
            f"The backup {self.path} cannot be used ({self.what}). Take another one."
        )


class Part(BaseModel):
    """One collection, or the events under way. `size` and `sha256` are of what is inside."""

    name: str
    rows: int
    size: int
    sha256: str


class Manifest(BaseModel):
    """What a backup holds, and what it takes to use it."""

    format: int = FORMAT
    guanjia: str
    """The version of the program that made it."""
    mongodb: str
    nats: str
    taken_at: AwareDatetime
    """The moment of the databases, by their server's clock."""
    seconds: float
    """How long it took."""
    estates: list[str]
    master_keys: list[str]
    """The fingerprints of the master keys it takes to read personal data."""
    with_key: bool
    demo: str | None = None
    """How far the demo estate was loaded; None on a platform of somebody's own."""
    parts: list[Part] = []

    def part(self, name: str) -> Part | None:
        """A part by its name, such as `reception/contacts`."""
        return next((part for part in self.parts if part.name == name), None)


class ArchiveWriter:
    """Parts one after another, each compressed beside the file and taken in when it is whole."""

    def __init__(self, tar: tarfile.TarFile, folder: Path) -> None:
        self._tar = tar
        self._folder = folder
        self.parts: list[Part] = []

    def add(self, name: str, pieces: Iterable[tuple[bytes, int]]) -> Part:
        """Add a part made of pieces, each with the number of rows in it."""
        digest, size, rows = hashlib.sha256(), 0, 0
        with TemporaryFile(dir=self._folder) as compressed:
            # Without a time in it, so that the same rows make the same bytes.
            with gzip.GzipFile("", "wb", _COMPRESSION, compressed, mtime=0) as inside:
                for piece, count in pieces:
                    digest.update(piece)
                    size += len(piece)
                    rows += count
                    inside.write(piece)
            self._take(f"{name}.gz", compressed)
        part = Part(name=name, rows=rows, size=size, sha256=digest.hexdigest())
        self.parts.append(part)
        return part

    def add_plain(self, name: str, content: bytes) -> None:
        """Add a small thing as it is."""
        self._take(name, io.BytesIO(content))

    def _take(self, name: str, content: IO[bytes]) -> None:
        info = tarfile.TarInfo(name)
        info.size = content.seek(0, os.SEEK_END)
        info.mode = 0o600
        content.seek(0)
        self._tar.addfile(info, content)


@contextmanager
def writing(path: Path) -> Iterator[ArchiveWriter]:
    """Within, parts are added; afterwards the file is at `path`. A failure leaves nothing there.

    Mode 0600: personal data in it is sealed, but ids, times and amounts are not.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.part")
    try:
        descriptor = os.open(draft, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w+b") as file:
            with tarfile.open(fileobj=file, mode="w") as tar:
                yield ArchiveWriter(tar, path.parent)
            file.flush()
            os.fsync(file.fileno())
        with reading(draft) as archive:
            archive.verify()
        draft.replace(path)
        _sync(path.parent)
    finally:
        draft.unlink(missing_ok=True)


class ArchiveReader:
    """A backup file opened; its manifest is read first."""

    def __init__(self, path: Path, tar: tarfile.TarFile) -> None:
        self.path = path
        self._tar = tar
        try:
            self._members = {member.name: member for member in tar.getmembers()}
        except (OSError, tarfile.TarError) as error:
            raise ArchiveBroken(path, str(error)) from error
        try:
            self.manifest = Manifest.model_validate_json(self.plain(MANIFEST))
        except ValidationError as error:
            raise ArchiveBroken(path, "manifest") from error
        if self.manifest.format > FORMAT:
            raise ArchiveBroken(path, f"format {self.manifest.format} > {FORMAT}")

    def pieces(self, name: str) -> Iterator[bytes]:
        """What is inside a part, in pieces cut anywhere. Raises ArchiveBroken."""
        try:
            with gzip.GzipFile(fileobj=self._member(f"{name}.gz")) as inside:
                while piece := inside.read(_PIECE):
                    yield piece
        except (OSError, EOFError, zlib.error) as error:
            raise ArchiveBroken(self.path, name) from error

    def plain(self, name: str) -> bytes:
        """A small thing added as it is. Raises ArchiveBroken."""
        return self._member(name).read()

    def verify(self) -> None:
        """Read all of it. Raises ArchiveBroken where a part is not as the manifest says."""
        for part in self.manifest.parts:
            digest, size = hashlib.sha256(), 0
            for piece in self.pieces(part.name):
                digest.update(piece)
                size += len(piece)
            if (size, digest.hexdigest()) != (part.size, part.sha256):
                raise ArchiveBroken(self.path, part.name)

    def _member(self, name: str) -> IO[bytes]:
        found = self._members.get(name)
        content = self._tar.extractfile(found) if found else None
        if content is None:
            raise ArchiveBroken(self.path, name)
        return content


@contextmanager
def reading(path: Path) -> Iterator[ArchiveReader]:
    """Within, a backup is read. Raises ArchiveBroken for what is none."""
    try:
        tar = tarfile.open(path, mode="r:")  # noqa: SIM115 - closed below, after what it may raise
    except (OSError, tarfile.TarError) as error:
        raise ArchiveBroken(path, str(error)) from error
    with tar:
        yield ArchiveReader(path, tar)


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
