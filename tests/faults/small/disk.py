"""A disk of its own for the bus, small enough to be filled up. Needs the right to mount one."""

import asyncio
import contextlib
import os
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

SIZE_MEGABYTES = 32
_CHUNK = b"\0" * 65_536


def may_mount() -> bool:
    """Whether this process may."""
    return os.name == "posix" and os.geteuid() == 0 and Path("/proc/mounts").exists()


@asynccontextmanager
async def small_disk(folder: Path) -> AsyncIterator[None]:
    """Within, the folder is a disk of 32 MB, in memory; what is on it is gone afterwards."""
    folder.mkdir(parents=True)
    await _run("mount", "-t", "tmpfs", "-o", f"size={SIZE_MEGABYTES}m", "tmpfs", str(folder))
    try:
        yield
    finally:
        await _run("umount", "--lazy", str(folder))


def fill_up(folder: Path) -> None:
    """Until not one byte more fits."""
    with contextlib.suppress(OSError), (folder / "filler").open("wb", buffering=0) as filler:
        while True:
            filler.write(_CHUNK)


def make_room(folder: Path) -> None:
    """As it was."""
    (folder / "filler").unlink()


async def _run(*words: str) -> None:
    await asyncio.to_thread(subprocess.run, words, check=True)
