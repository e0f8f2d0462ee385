"""Puts one file into the jotter, in a process of its own that a failpoint may kill."""

import asyncio
import sys

from chassis.running import Running
from chassis.settings import ServiceSettings
from chassis.testing import TestSigner
from tests.integration.chassis import jotter
from tests.integration.chassis.calls import Person
from tests.integration.chassis.stage import Stage


async def put(key: str, content: bytes) -> None:
    """Put the file; ends by the failpoint, or with the answer's status as exit code 0 for 201."""
    signer = TestSigner()
    async with Running(jotter.build(ServiceSettings())) as running:
        running.keys.learn(signer.jwks)
        while not (await running.readiness())["ready"]:
            await asyncio.sleep(0.01)
        answer = await Person(Stage(running, signer)).post("/files", content=content, key=key)
        sys.exit(answer.status_code != 201)


if __name__ == "__main__":
    asyncio.run(put(sys.argv[1], sys.stdin.buffer.read()))
