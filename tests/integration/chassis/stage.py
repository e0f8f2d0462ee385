"""Starts jotter and echo in a test's surroundings and plants estates both know."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from typing import Any
from uuid import uuid4

import httpx

from chassis.estates import ESTATES, EstateCard
from chassis.running import Running
from chassis.sealing import FileMasterKey, new_wrapped_key
from chassis.settings import ServiceSettings
from chassis.store.changes import Outcome
from chassis.testing import Surroundings, TestSigner, eventually
from chassis.work import Origin
from contracts.calendars import Span, WorkingCalendar, weekly
from contracts.words import Actor, ActorKind, EstateId
from tests.integration.chassis import echo, jotter

TESTER = Actor(kind=ActorKind.STAFF, id="staff-1")
E1, E2 = EstateId("e1"), EstateId("e2")


def estate_card(surroundings: Surroundings, estate: EstateId) -> EstateCard:
    """A card as identity's event would bring it."""
    master = FileMasterKey(surroundings.master_key_file)
    return EstateCard(
        id=estate,
        name=f"Estate {estate}",
        zone="Asia/Shanghai",
        calendar=WorkingCalendar(zone="Asia/Shanghai", week=weekly(Span(time(8, 30), time(18)))),
        keys=(new_wrapped_key(master, estate),),
    )


async def plant_estate(running: Running, card: EstateCard) -> None:
    """Let a service know an estate, as the read model would."""
    document = ESTATES.encode(card, card.id, 1, None, running.service.name)
    key = await running.store.generations.key(ESTATES, card.id, card.id)
    document |= {"_id": key, "generation": 1}
    await running.store.database["estates"].replace_one({"_id": key}, document, upsert=True)


def origin(key: str | None = None, **more: Any) -> Origin:
    """Work of the tester under a fresh or given key."""
    key = key or str(uuid4())
    return Origin(actor=TESTER, key=key, correlation=key, **({"body_hash": "h"} | more))


@dataclass
class Stage:
    """A service running in a test, with ways to use it."""

    running: Running
    signer: TestSigner
    client: httpx.AsyncClient = field(init=False)

    def __post_init__(self) -> None:
        self.client = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=self.running.app, raise_app_exceptions=False),
            base_url="http://test",
        )

    async def write(
        self, text: str, *, estate: EstateId = E1, key: str | None = None, **more: Any
    ) -> Outcome:
        """Write a note by the use case."""
        command = jotter.WriteNote(text=text, **more)
        return await self.running.performer.perform(
            lambda work: jotter.write_note(command, work), estate=estate, origin=origin(key)
        )

    async def document(
        self, collection: str, query: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        """The one document of a raw collection that matches; an AssertionError if there is none."""
        found = await self.running.store.database[collection].find_one(query or {})
        assert found is not None, f"nothing in {collection}"
        return found

    async def count(self, collection: str, query: dict[str, Any] | None = None) -> int:
        """Documents in a raw collection."""
        return int(await self.running.store.database[collection].count_documents(query or {}))


@asynccontextmanager
async def staged(
    surroundings: Surroundings,
    signer: TestSigner,
    *,
    with_echo: bool = False,
    workers: int = 1,
    **settings: Any,
) -> AsyncIterator[list[Stage]]:
    """Jotter (in `workers` instances), then echo if asked, set up, started and ready."""
    cards = [estate_card(surroundings, estate) for estate in (E1, E2)]
    builds = [jotter.build] * workers + ([echo.build] if with_echo else [])
    stages = []
    async with AsyncExitStack() as stack:
        for place, build in enumerate(builds):
            running = Running(build(surroundings.settings(ServiceSettings, **settings)))
            running.keys.learn(signer.jwks)
            if place == 0 or build is echo.build:
                await running.set_up()
            await stack.enter_async_context(running)
            for card in cards:
                await plant_estate(running, card)
            stages.append(Stage(running, signer))

        async def all_ready() -> bool:
            states = [await stage.running.readiness() for stage in stages]
            assert all(state["ready"] for state in states), states
            return True

        await eventually(all_ready, what="all ready")
        yield stages


def now() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)
