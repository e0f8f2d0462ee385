"""A bootstrapped identity service with two estates, and ways to be somebody in it."""

import itertools
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import httpx

from chassis.running import Running
from chassis.testing import Surroundings, eventually
from chassis.work import Origin, Work
from contracts.words import COMPANY, Actor, ActorKind, EstateId, StaffId
from identity.bootstrap.commands import Platform, bootstrap
from identity.estates.commands import OpenEstate
from identity.service import build
from identity.settings import IdentitySettings
from identity.staff.commands import NewGrant, RegisterStaff

CUIHU, LANTING = EstateId("cuihu"), EstateId("lanting")
ADMIN, PASSWORD = "admin", "correct horse battery"
_PEOPLE = itertools.count(1)

Answer = httpx.Response


@dataclass
class Person:
    """Somebody registered for a test."""

    id: StaffId
    sign_in: str


@dataclass
class Stage:
    """One worker of identity, as clients at different addresses meet it."""

    running: Running
    _sources: Callable[[], int] = field(default=itertools.count(1).__next__)

    @property
    def platform(self) -> Platform:
        return Platform(self.running)

    def client(self, source: str | None = None) -> httpx.AsyncClient:
        """A client at this network address, or at one of its own."""
        number = self._sources()
        source = source or f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"
        transport = httpx.ASGITransport(
            app=self.running.app, raise_app_exceptions=False, client=(source, 1)
        )
        return httpx.AsyncClient(
            transport=transport, base_url="http://test", headers={"Accept-Language": "en"}
        )

    async def someone(self, *grants: NewGrant, name: str = "林芳") -> Person:
        """A new person with these grants; without any, a front desk of Cuihu."""
        sign_in = f"person{next(_PEOPLE)}"
        command = RegisterStaff.model_validate(
            {
                "sign_in": sign_in,
                "name": name,
                "password": PASSWORD,
                "grants": grants or (a_grant(),),
            }
        )
        return Person(await self.platform.register_staff(command), sign_in)

    async def sign_in(
        self, person: Person | str, *, password: str = PASSWORD, **more: Any
    ) -> Answer:
        """Sign in from an address nobody has used."""
        name = person if isinstance(person, str) else person.sign_in
        return await self.client().post(
            "/sessions", json={"sign_in": name, "password": password} | more
        )

    async def as_(self, person: Person | str, **more: Any) -> httpx.AsyncClient:
        """A client signed in as somebody."""
        signed_in = (await self.sign_in(person, **more)).json()
        return self.with_token(signed_in["access_token"])

    def with_token(self, token: str) -> httpx.AsyncClient:
        """A client with an access token."""
        client = self.client()
        client.headers["Authorization"] = f"Bearer {token}"
        return client

    async def perform(self, use_case: Callable[[Work], Awaitable[None]]) -> None:
        """Work of the company, from within."""
        origin = Origin(
            actor=Actor(kind=ActorKind.SYSTEM, id="test"), key=str(uuid4()), correlation="test"
        )
        await self.running.performer.perform(use_case, estate=COMPANY, origin=origin)

    async def refresh(self, refresh_token: str, **more: Any) -> Answer:
        return await self.client().post(
            "/sessions/refresh", json={"refresh_token": refresh_token} | more
        )

    @asynccontextmanager
    async def later(self, by: timedelta) -> AsyncIterator[None]:
        """Within, requests are served as if so much time had passed."""
        performer = self.running.performer
        clock = performer.clock
        self.running.app.state.performer = replace(performer, clock=lambda: clock() + by)
        try:
            yield
        finally:
            self.running.app.state.performer = performer

    async def stored(self, collection: str, query: dict[str, Any]) -> list[dict[str, Any]]:
        """Raw documents."""
        return [row async for row in self.running.store.database[collection].find(query)]


def a_grant(role: str = "P06", estate: EstateId = CUIHU, areas: Sequence[str] = ()) -> NewGrant:
    return NewGrant(role=role, estate=estate, areas=tuple(areas))


def key() -> dict[str, str]:
    """A fresh idempotency key."""
    return {"Idempotency-Key": str(uuid4())}


@asynccontextmanager
async def workers(
    surroundings: Surroundings, count: int = 1, **settings: Any
) -> AsyncIterator[list[Stage]]:
    """Workers of identity on one database and bus; set up and ready, nothing in them."""
    stages = [
        Stage(Running(build(surroundings.settings(IdentitySettings, **settings))))
        for _ in range(count)
    ]

    async def all_ready() -> bool:
        return all([(await stage.running.readiness())["ready"] for stage in stages])

    await stages[0].running.set_up()
    async with AsyncExitStack() as started:
        for stage in stages:
            await started.enter_async_context(stage.running)
        await eventually(all_ready, what="ready")
        yield stages


@asynccontextmanager
async def a_company(
    surroundings: Surroundings, count: int = 1, **settings: Any
) -> AsyncIterator[list[Stage]]:
    """The same with the company bootstrapped, and Cuihu and Lanting open."""
    async with workers(surroundings, count, **settings) as stages:
        for stage in stages:
            await bootstrap(stage.running, admin_sign_in=ADMIN, admin_password=PASSWORD)
        platform = stages[0].platform
        await platform.open_estate(OpenEstate(id=CUIHU, name="翠湖花园"))
        await platform.open_estate(OpenEstate(id=LANTING, name="兰亭雅苑"))
        yield stages


async def administrator(stage: Stage) -> httpx.AsyncClient:
    """A client signed in as the platform's administrator, in the company."""
    return await stage.as_(ADMIN, estate=COMPANY)
