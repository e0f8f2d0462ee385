"""The jotter or the echo in a process of its own, for tests that kill one: `python -m …worker jotter`."""

import asyncio
import sys
from uuid import uuid4

from chassis.running import Running
from chassis.settings import ServiceSettings
from tests.integration.chassis import echo, jotter
from tests.integration.chassis.stage import E1, origin


async def run(name: str, notes: int) -> None:
    """Run a service until killed; the jotter first writes some notes."""
    build = {"jotter": jotter.build, "echo": echo.build}[name]
    async with Running(build(ServiceSettings())) as running:
        while not (await running.readiness())["ready"]:
            await asyncio.sleep(0.01)
        print("ready", flush=True)  # noqa: T201 (the test reads it)
        for number in range(notes):
            command = jotter.WriteNote(text=f"note {number}")
            await running.performer.perform(
                lambda work, command=command: jotter.write_note(command, work),
                estate=E1,
                origin=origin(str(uuid4())),
            )
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(run(sys.argv[1], int(sys.argv[2])))

