"""Server programs as children: they never outlive this process, and stop in order when asked."""

import asyncio
import contextlib
import json
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

LOG = logging.getLogger(__name__)

_LOOK_AGAIN_SECONDS = 0.05
_LAST_LINES = 6

# Run by a fresh interpreter that becomes the server (execv keeps the pid): the child itself must
# ask Linux to be killed when its parent dies, and code between fork and exec is not safe beside
# the parent's threads.
_BECOME = """\
import ctypes, os, signal, sys
parent, argv = int(sys.argv[1]), sys.argv[2:]
if sys.platform == "linux":
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)
    if os.getppid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)
os.execv(argv[0], argv)
"""


class ServerDied(Exception):
    """A server ended, or was not ready in time; the message ends with its own last lines."""

    def __init__(self, name: str, reason: str, last_lines: Sequence[str]) -> None:
        super().__init__(name, reason, last_lines)
        self.name = name
        self.reason = reason
        self.last_lines = list(last_lines)

    def __str__(self) -> str:
        return "\n".join(
            [f"{self.name} {self.reason}", *(f"  | {line}" for line in self.last_lines)]
        )


class Child:
    """One server program, started by `start`, its output kept in `log_file`.

    It has a process group of its own, so Ctrl-C in a terminal reaches only us, and Linux kills it
    when we die, however we die. Where there is no such call (macOS) it outlives a SIGKILL of ours.
    """

    def __init__(
        self,
        name: str,
        argv: Sequence[str | Path],
        *,
        log_file: Path,
        stop_within_seconds: float = 10,
    ) -> None:
        self.name = name
        self.argv = [str(part) for part in argv]
        self.log_file = log_file
        self.stop_within_seconds = stop_within_seconds
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the program, or start it again. The log of the time before is kept as `.1`."""
        self._let_go()
        if self.log_file.exists():
            self.log_file.replace(self.log_file.with_name(self.log_file.name + ".1"))
        with self.log_file.open("wb") as log:
            self._process = subprocess.Popen(  # noqa: S603 - argv is ours, and no shell reads it
                [sys.executable, "-I", "-S", "-c", _BECOME, str(os.getpid()), *self.argv],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        """Process id of the running program. Raises ServerDied when it was never started."""
        if self._process is None:
            raise ServerDied(self.name, "was not started", [])
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the program runs."""
        return self._process is not None and self._process.poll() is None

    def check(self) -> None:
        """Raises ServerDied with the program's last lines if it has ended."""
        if not self.alive:
            raise self.failure(f"ended with {self._ending()}")

    def failure(self, reason: str) -> ServerDied:
        """The error for `reason`, with what the program said last."""
        return ServerDied(self.name, reason, self.last_lines())

    def last_lines(self) -> list[str]:
        """What the program said last; of a structured log only its complaints."""
        if not self.log_file.exists():
            return []
        lines = self.log_file.read_text(errors="replace").splitlines()
        entries = [_entry(line) for line in lines]
        complaints = [entry for entry in entries if entry.startswith("!")]
        return (complaints or entries)[-_LAST_LINES:]

    async def ended(self) -> None:
        """Returns when the program has ended, at once if it does not run."""
        while self.alive:
            await _ends(self.pid)

    async def stop(self) -> None:
        """Ask the program to end and wait for it; killed after `stop_within_seconds`."""
        if self._process is None:
            return
        self._signal(signal.SIGTERM)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.ended(), self.stop_within_seconds)
        if self.alive:
            LOG.warning(
                "%s did not stop within %s s and is killed", self.name, self.stop_within_seconds
            )
        await self.kill()

    async def kill(self) -> None:
        """End the program as a power cut would."""
        if self._process is None:
            return
        self._signal(signal.SIGKILL)
        await self.ended()
        self._let_go()

    def _let_go(self) -> None:
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()

    def _signal(self, number: signal.Signals) -> None:
        if self._process is not None and self.alive:
            self._process.send_signal(number)

    def _ending(self) -> str:
        code = self._process.poll() if self._process is not None else None
        if code is not None and code < 0:
            return f"signal {signal.Signals(-code).name}"
        return f"exit code {code}"


async def _ends(pid: int) -> None:
    """Until a child has ended. Linux tells; elsewhere the caller looks again after a moment."""
    if sys.platform != "linux":
        await asyncio.sleep(_LOOK_AGAIN_SECONDS)
        return
    told, ended = os.pidfd_open(pid), asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_reader(told, ended.set)
    try:
        await ended.wait()
    finally:
        loop.remove_reader(told)
        os.close(told)


def _entry(line: str) -> str:
    """A log line for people: of mongod's JSON only the message; complaints begin with `!`."""
    try:
        entry = json.loads(line)
        message = str(entry["msg"])
    except (ValueError, TypeError, KeyError):
        return line
    if entry.get("s") in ("E", "F"):
        return f"! {message} {json.dumps(entry.get('attr', {}), ensure_ascii=False)}"
    return message
