"""A running platform with its data folder, and commands given to it."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from guanjia.data_folder import Addresses, DataFolder
from guanjia.services import Surroundings
from tests.e2e.shapes import embedded
from tests.programs import run


@dataclass
class Operated:
    """Where it is, and where its data lies."""

    client: httpx.AsyncClient
    data: Path

    @property
    def addresses(self) -> Addresses:
        return DataFolder(self.data).running()

    @property
    def surroundings(self) -> Surroundings:
        found = self.addresses
        return Surroundings(
            mongo_url=found.mongo_url,
            nats_url=found.nats_url,
            master_key_file=DataFolder(self.data).master_key_file,
            address=found.address,
        )

    async def operate(self, *words: str | Path) -> tuple[int, str]:
        """(exit code, what was printed) of `guanjia …` on this data folder."""
        return await operate(self.data, *words)


async def operate(data: Path, *words: str | Path) -> tuple[int, str]:
    """(exit code, what was printed) of `guanjia …` on a data folder."""
    environment = {name: v for name, v in os.environ.items() if not name.startswith("GUANJIA_")}
    own = {"DATA_DIR": str(data), "COLUMNS": "200"}
    return await run("guanjia", *words, environment=environment | own)


@asynccontextmanager
async def operated_in(folder: Path) -> AsyncIterator[Operated]:
    """`guanjia run` on `folder`/data, which may hold a platform already."""
    async with embedded(folder) as platform:
        yield Operated(platform.client, folder / "data")
