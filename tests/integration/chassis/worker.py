"""The jotter or the echo in a process of its own, for tests that kill one: `python -m …worker
jotter`.
"""

import asyncio
import sys

from chassis.running import Running
from chassis.settings import ServiceSettings
from chassis.testing import TestSigner
from tests.integration.chassis import echo, jotter
from tests.integration.chassis.stage import Stage


async def run(name: str, notes: int) -> None:
    """Run a service until killed; the jotter first writes some notes."""
    build = {"jotter": jotter.build, "echo": echo.build}[name]
    async with Running(build(ServiceSettings())) as running:
        while not (await running.readiness())["ready"]:
            await asyncio.sleep(0.01)
        for number in range(notes):
            await Stage(running, TestSigner()).write(f"note {number}")
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(run(sys.argv[1], int(sys.argv[2])))
