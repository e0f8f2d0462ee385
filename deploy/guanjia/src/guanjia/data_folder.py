"""The data folder of an embedded platform: one process at a time, and where to reach that one."""

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from pydantic import BaseModel, ValidationError

FORMAT = 1
"""How the folder is laid out. Raised by a change that an older program must not work on."""


class FolderVersion(BaseModel):
    """Who worked on the folder last."""

    format: int
    guanjia: str


class Addresses(BaseModel):
    """Where the servers of a platform take work, and the file with its master key."""

    pid: int
    address: str
    mongo_url: str = ""
    nats_url: str = ""


class AlreadyRunning(Exception):
    """Another process works on the folder; `found` says which and where, if it has said so yet."""

    def __init__(self, folder: Path, found: Addresses | None) -> None:
        super().__init__(folder, found)
        self.folder = folder
        self.found = found

    def __str__(self) -> str:
        where = f"pid {self.found.pid}, {self.found.address}" if self.found else "pid ?"
        return (
            f"管家已在运行（{where}），数据目录 {self.folder}。"
            "请直接使用它，或先停止它；另开一套请设置 DATA_DIR 与 PORT。\n"
            f"Guanjia is already running ({where}) on the data folder {self.folder}. Use that one,"
            " or stop it first; for a second one beside it set DATA_DIR and PORT."
        )


class NothingRuns(Exception):
    """A command needs a running platform, and none runs on the folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.folder = folder

    def __str__(self) -> str:
        return (
            f"数据目录 {self.folder} 上没有正在运行的管家。请先执行 make run，"
            "或设置 GUANJIA_MONGO_URL 与 GUANJIA_NATS_URL。\n"
            f"No Guanjia runs on the data folder {self.folder}. Start it (make run),"
            " or set GUANJIA_MONGO_URL and GUANJIA_NATS_URL."
        )


class RestoreUnfinished(Exception):
    """A restore into the folder was broken off, so what is in it is not whole."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.folder = folder

    def __str__(self) -> str:
        return (
            f"数据目录 {self.folder} 的恢复没有完成，不能使用。请删除该目录后重新恢复。\n"
            f"A restore into {self.folder} was not finished, so it cannot be used."
            " Delete the folder and restore again."
        )


class DataTooNew(Exception):
    """A newer version of the program has worked on the folder, in a way this one does not know."""

    def __init__(self, folder: Path, found: FolderVersion) -> None:
        super().__init__(folder, found)
        self.folder = folder
        self.found = found

    def __str__(self) -> str:
        return (
            f"数据目录 {self.folder} 由更新的版本 {self.found.guanjia} 使用过（格式"
            f" {self.found.format}）。请使用该版本或更新的版本。\n"
            f"The data folder {self.folder} was used by the newer version {self.found.guanjia}"
            f" (format {self.found.format}). Use that version or a newer one."
        )


class DataFolder:
    """`.data`: databases, streams, the master key, and the lock with our addresses in it."""

    def __init__(self, path: Path) -> None:
        self.path = path.resolve()
        self._lock: TextIO | None = None

    @property
    def master_key_file(self) -> Path:
        """The key that wraps every estate's keys is in it. Without it personal data is lost."""
        return self.path / "master.key"

    @property
    def trace_file(self) -> Path:
        """The last spans, for `/traces`."""
        return self.path / "traces.sqlite"

    @property
    def demo_file(self) -> Path:
        """Says how far the demo estate has been loaded; absent on a platform of somebody's own."""
        return self.path / "demo"

    def has_demo(self) -> bool:
        """Whether the demo estate is here."""
        return self.demo_file.exists()

    def demo_state(self) -> str | None:
        """How far the demo estate has been loaded; None on a platform of somebody's own."""
        return self.demo_file.read_text() if self.has_demo() else None

    @property
    def backups(self) -> Path:
        """Where scheduled backups go, unless another place is named."""
        return self.path / "backups"

    def is_unused(self) -> bool:
        """Whether nothing is there yet."""
        return not self.path.exists() or not any(self.path.iterdir())

    @contextmanager
    def restored_into(self) -> Iterator[None]:
        """What is in it counts only when this ends well."""
        self._restoring.touch()
        yield
        self._restoring.unlink()

    def is_restoring(self) -> bool:
        """Whether a restore is at work here, or was broken off."""
        return self._restoring.exists()

    def must_be_usable(self) -> None:
        """Raises RestoreUnfinished, DataTooNew."""
        if self.is_restoring():
            raise RestoreUnfinished(self.path)
        found = self.version()
        if found is not None and found.format > FORMAT:
            raise DataTooNew(self.path, found)

    def version(self) -> FolderVersion | None:
        """Who worked on it last; None where nobody has said."""
        try:
            return FolderVersion.model_validate_json(self._version_file.read_text())
        except (OSError, ValidationError):
            return None

    def note_version(self, guanjia: str) -> None:
        """We work on it now."""
        ours = FolderVersion(format=FORMAT, guanjia=guanjia)
        self._version_file.write_text(ours.model_dump_json(indent=2) + "\n")

    @property
    def _version_file(self) -> Path:
        return self.path / "version.json"

    @property
    def nats_configuration(self) -> Path:
        """What the embedded NATS was started with."""
        return self.path / "nats" / "nats-server.conf"

    @property
    def _restoring(self) -> Path:
        return self.path / "restoring"

    @property
    def _lock_file(self) -> Path:
        return self.path / "lock"

    @contextmanager
    def taken(self, address: str) -> Iterator[None]:
        """Nobody else may work on the folder meanwhile; the system lets go of it when we die.

        Raises AlreadyRunning.
        """
        self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Opened without truncating: the words in it belong to whoever holds the lock.
        descriptor = os.open(self._lock_file, os.O_RDWR | os.O_CREAT, 0o600)
        with os.fdopen(descriptor, "r+") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise AlreadyRunning(self.path, self.addresses()) from None
            self._lock = lock
            self.tell(Addresses(pid=os.getpid(), address=address))
            try:
                yield
            finally:
                lock.truncate(0)
                self._lock = None

    def tell(self, addresses: Addresses) -> None:
        """Let other processes of this machine know where we can be reached."""
        if self._lock is None:
            raise RuntimeError("only the holder of the folder tells its addresses")
        self._lock.seek(0)
        self._lock.truncate()
        self._lock.write(json.dumps(addresses.model_dump(), indent=2) + "\n")
        self._lock.flush()

    def running(self) -> Addresses:
        """Where the platform that runs on the folder can be reached. Raises NothingRuns."""
        found = self.addresses()
        if found is None or not found.mongo_url or not self._is_held():
            raise NothingRuns(self.path)
        return found

    def addresses(self) -> Addresses | None:
        """What the process that holds the folder has said; None when there is none, or not yet."""
        try:
            return Addresses.model_validate_json(self._lock_file.read_text())
        except (OSError, ValidationError):
            return None

    def _is_held(self) -> bool:
        try:
            with self._lock_file.open() as lock:
                fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except FileNotFoundError:
            return False
        except BlockingIOError:
            return True
        return False
