"""Programs of ours as processes of their own, forked from one that has loaded the modules already.

A run starts some ninety of them, and loading the same modules ninety times took a fifth of it. What
is started is the whole program, with its own words, environment, output, signals and exit code;
`integration/test_running_the_platform.py` starts the one a person would.
"""

import asyncio
import ctypes
import gc
import os
import runpy
import signal
import sys
from collections.abc import Mapping, Sequence
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path
from tempfile import NamedTemporaryFile

LOADED = ("guanjia.cli", "uvicorn.loops.uvloop", "uvicorn.protocols.http.httptools_impl")
_PDEATHSIG = 1
_FORKING = get_context("forkserver")
_FORKING.set_forkserver_preload([*LOADED, __name__])


class Program:
    """One that runs; as of asyncio's subprocesses, a signal that ended it is a negative number."""

    def __init__(self, process: BaseProcess) -> None:
        self._process = process

    @property
    def pid(self) -> int:
        """Its number."""
        assert self._process.pid is not None
        return self._process.pid

    @property
    def returncode(self) -> int | None:
        """None while it runs."""
        return self._process.exitcode

    def send_signal(self, number: signal.Signals) -> None:
        """What has ended hears nothing."""
        if self.returncode is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """At once."""
        self.send_signal(signal.SIGKILL)

    async def wait(self) -> int:
        """Its exit code."""
        # Of its own, so that several may wait.
        sentinel = os.dup(self._process.sentinel)
        ended = asyncio.Event()
        asyncio.get_running_loop().add_reader(sentinel, ended.set)
        try:
            await ended.wait()
        finally:
            asyncio.get_running_loop().remove_reader(sentinel)
            os.close(sentinel)
        self._process.join()
        assert self.returncode is not None
        return self.returncode


async def start(
    module: str,
    *words: str | Path,
    environment: Mapping[str, str],
    output: Path,
    errors: Path | None = None,
    given: Path | None = None,
    folder: Path | None = None,
) -> Program:
    """`python -m module words…`; what it prints is added to `output`, what it complains of too
    where `errors` is not given. Standard input is `given`, else empty.
    """
    # There at once, for who reads it.
    output.touch()
    process = _FORKING.Process(
        target=_run,
        args=(
            module,
            [str(word) for word in words],
            dict(environment),
            [str(given or os.devnull), str(output), str(errors or output)],
            str(folder or Path.cwd()),
        ),
        # Not waited for, should a test forget it.
        daemon=True,
    )
    await asyncio.to_thread(process.start)
    return Program(process)


async def run(module: str, *words: str | Path, environment: Mapping[str, str]) -> tuple[int, str]:
    """(exit code, what was printed) of `python -m module words…`; killed where we are cancelled."""
    with NamedTemporaryFile() as output:
        printed = Path(output.name)
        program = await start(module, *words, environment=environment, output=printed)
        try:
            code = await program.wait()
        finally:
            program.kill()
        return code, printed.read_text()


def _end_with_the_parent() -> None:
    """A test run that is killed leaves no platform behind (where Linux can be asked for it)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PDEATHSIG, signal.SIGKILL)


def _run(
    module: str,
    words: Sequence[str],
    environment: Mapping[str, str],
    files: Sequence[str],
    folder: str,
) -> None:
    for number, file in enumerate(files):
        flags = os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT | os.O_APPEND
        opened = os.open(file, flags)
        os.dup2(opened, number)
        os.close(opened)
    _end_with_the_parent()
    # multiprocessing gives its children an empty one.
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - it stays to the end
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    gc.freeze()
    sys.argv = [module, *words]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
