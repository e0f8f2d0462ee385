"""Workers: services in processes of their own, each started again whenever it ends."""

import asyncio
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random

import httpx

from chassis.ending import end
from chassis.servers import Child
from chassis.testing import eventually

STARTS_WITHIN_SECONDS = 60
_ENV = "/usr/bin/env"


class Worker:
    """One process of a service. `armed` is the failpoint of its next start alone."""

    def __init__(
        self,
        service: str,
        place: int,
        port: int,
        environment: Mapping[str, str],
        folder: Path,
        *,
        program: Sequence[str] = (),
    ) -> None:
        self.service = service
        self.name = f"{service}-{place}"
        self._program = program or ("-m", service)
        self.port = port
        self.armed = ""
        self.died_at: list[str] = []
        """The failpoints it has died at."""
        self._environment = {**environment, "GUANJIA_PORT": str(port)}
        self._folder = folder
        self._child = Child(self.name, [], log_file=folder / f"{self.name}.log")
        self._keeping: asyncio.Task[None] | None = None
        self._starts = 0
        self._chance = Random(self.name)

    async def start(self) -> None:
        """From now on it runs, however often it ends."""
        self._run()
        self._keeping = asyncio.create_task(self._keep(), name=f"keep {self.name}")

    async def stop(self) -> None:
        """For good, and in order; a paused one goes on first."""
        await end(self._keeping)
        self.go_on()
        await self._child.stop()

    @property
    def alive(self) -> bool:
        """Whether there is a process to be killed."""
        return self._child.alive

    async def kill(self) -> None:
        """SIGKILL; its keeper starts it again."""
        await self._child.kill()

    def pause(self) -> None:
        """SIGSTOP: it keeps its connections and leases and does nothing."""
        os.kill(self._child.pid, signal.SIGSTOP)

    def go_on(self) -> None:
        """It does not know how long it was away."""
        if self._child.alive:
            os.kill(self._child.pid, signal.SIGCONT)

    async def dies_at(self, failpoint: str, *, within_seconds: float) -> None:
        """Start it again so that it kills itself at that line. Raises AssertionError if the line is
        not reached in time.
        """
        self.armed = failpoint
        await self._child.kill()
        seen = len(self.died_at)

        async def died() -> bool:
            return len(self.died_at) > seen

        await eventually(died, within_seconds=within_seconds, what=f"{self.name} at {failpoint}")

    async def until_ready(self) -> None:
        """Returns when it says it is ready."""
        async with httpx.AsyncClient(trust_env=False, timeout=2) as client:

            async def ready() -> bool:
                try:
                    url = f"http://127.0.0.1:{self.port}/health/ready"
                    return (await client.get(url)).status_code == 200
                except httpx.TransportError:
                    return False

            await eventually(ready, within_seconds=STARTS_WITHIN_SECONDS, what=self.name)

    def _run(self) -> None:
        self._starts += 1
        settings = self._environment | ({"GUANJIA_FAILPOINT": self.armed} if self.armed else {})
        given = [f"{name}={value}" for name, value in settings.items()]
        self._child.argv = [_ENV, *given, sys.executable, *self._program]
        self._child.log_file = self._folder / f"{self.name}.{self._starts:03}.log"
        self._child.start()

    async def _keep(self) -> None:
        """As a container engine would, after a moment."""
        while True:
            armed = self.armed
            await self._child.ended()
            if armed and armed == self.armed and self._starts_with(armed):
                self.died_at.append(armed)
                self.armed = ""
            await asyncio.sleep(self._chance.uniform(0.1, 0.8))
            self._run()

    def _starts_with(self, armed: str) -> bool:
        return f"GUANJIA_FAILPOINT={armed}" in self._child.argv
