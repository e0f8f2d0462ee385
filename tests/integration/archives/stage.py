"""Archives running on real servers: one service for many tests, fresh estates for each."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx

from archives.directory.model import Person, Unit
from archives.roster.commands.importing import import_roster
from archives.roster.model.report import ImportReport
from archives.service import build
from archives.settings import ArchivesSettings
from chassis.reader import Reader
from chassis.running import Running
from chassis.testing import Surroundings, TestSigner, eventually
from contracts.words import EstateId
from tests.integration.chassis.stage import estate_card, plant_estate

HEADINGS = ("楼栋", "单元", "房号", "建筑面积", "用途", "姓名", "关系", "电话", "车牌号")
A, B, C = "10031234567", "10037654321", "10030000001"


@dataclass
class ArchivesStage:
    """Archives, with ways to use it in an estate of its own; `other` is a second one."""

    running: Running
    signer: TestSigner
    client: httpx.AsyncClient
    folder: Path
    estate: EstateId
    other: EstateId

    def roster(self, *rows: Sequence[object], headings: Sequence[object] = HEADINGS) -> Path:
        """A .csv of these rows."""
        path = self.folder / "roster.csv"
        lines = [",".join("" if cell is None else str(cell) for cell in cells) for cells in rows]
        path.write_text("\n".join([",".join(map(str, headings)), *lines]) + "\n")
        return path

    async def bring_in(
        self, *rows: Sequence[object], estate: EstateId | None = None, **how: Any
    ) -> ImportReport:
        """Import a roster of these rows."""
        headings = how.pop("headings", HEADINGS)
        return await self.bring_in_file(self.roster(*rows, headings=headings), estate=estate, **how)

    async def bring_in_file(
        self, path: Path, *, estate: EstateId | None = None, **how: Any
    ) -> ImportReport:
        """Import a file."""
        return await import_roster(path, estate or self.estate, self.running.performer, **how)

    def reader(self, estate: EstateId | None = None) -> Reader:
        """The directory as it is."""
        performer = self.running.performer
        bound = performer.store.bound(estate or self.estate)
        return Reader(bound, now=performer.clock(), caller=None)

    async def people(self, estate: EstateId | None = None) -> list[tuple[Any, ...]]:
        """Everybody as (name, phones, plates, [(unit's label, relation)]), by name and phones."""
        reader = self.reader(estate)
        labels = {unit.id: unit.label for unit in await self.units(estate)}
        return sorted(
            (
                person.name,
                list(person.phones),
                list(person.plates),
                [(labels[tie.unit_id], tie.relation.value) for tie in person.ties],
            )
            for person in await reader.select(Person, limit=100_000)
        )

    async def units(self, estate: EstateId | None = None) -> list[Unit]:
        """All units by label."""
        return await self.reader(estate).select(Unit, sort=["label"], limit=100_000)

    async def versions(self) -> dict[str, int]:
        """Document → version, of everything in the two directories."""
        database = self.running.store.database
        return {
            row["_id"]: row["version"]
            for name in ("units", "people")
            async for row in database[name].find(
                {"estate": {"$in": [self.estate, self.other]}}, {"version": 1}
            )
        }

    @property
    def change_sets(self) -> int:
        """How many change sets have been committed."""
        return self.running.store.committer.counts.change_sets


@dataclass
class ArchivesRunning:
    """The service and what is needed to give each test its own estates."""

    running: Running
    surroundings: Surroundings
    signer: TestSigner
    client: httpx.AsyncClient

    async def stage(self, folder: Path) -> ArchivesStage:
        """Two estates nobody has used."""
        estates = [EstateId(f"e{uuid4().hex[:8]}") for _ in range(2)]
        for estate in estates:
            await plant_estate(self.running, estate_card(self.surroundings, estate))
        return ArchivesStage(self.running, self.signer, self.client, folder, *estates)


@asynccontextmanager
async def archives_running(
    surroundings: Surroundings, signer: TestSigner
) -> AsyncIterator[ArchivesRunning]:
    """Archives set up, started and ready."""
    running = Running(build(surroundings.settings(ArchivesSettings)))
    running.keys.learn(signer.jwks)
    await running.set_up()
    transport = httpx.ASGITransport(app=running.app, raise_app_exceptions=False)
    async with running, httpx.AsyncClient(transport=transport, base_url="http://test") as client:

        async def is_ready() -> bool:
            state = await running.readiness()
            assert state["ready"], state
            return True

        await eventually(is_ready, what="archives ready")
        yield ArchivesRunning(running, surroundings, signer, client)


def row(room: str, *person: object, area: object = "89.50") -> list[object]:
    """A row of building 8, entrance 2."""
    return ["8", "2", room, area, "住宅", *person]
