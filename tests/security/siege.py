"""All services with two estates: one in which everything has happened, one in which nothing has.
Whoever asks gets a token with the rights of a role, in either.
"""

from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any
from uuid import uuid4

from chassis.running import Running
from chassis.testing import Surroundings, TestSigner
from chassis.web import PUBLIC
from contracts.permissions import Permission
from contracts.words import COMPANY, EstateId
from guanjia.demo.estate import ESTATE
from identity.bootstrap.commands import Platform
from identity.estates.commands import OpenEstate
from identity.roles.model import ADMINISTRATOR, permissions_of
from tests.e2e.inside import Inside, inside
from tests.e2e.planting import Planting, plant
from tests.security.asking import Answer, Asked, ask
from tests.security.examples import KEPT, NAMES
from tests.security.fuzzing import Target
from tests.security.routes import Known, routes_of

ELSEWHERE = EstateId("lanting")
CLOSING = EstateId("e-winding-up")
"""An estate that may come to an end."""
SPARE, SPARE_PERSON = EstateId("spare"), "foreman"
"""An estate and somebody that fuzzing may do anything to."""


@dataclass
class Besieged:
    """A running platform, its routes, and ways to be anybody in it."""

    inside: Inside
    signer: TestSigner
    caller: str
    """Somebody who works in the estate where everything has happened."""
    theirs: dict[str, str] = field(default_factory=dict)
    """Name of a parameter → an id of that estate."""
    spare: dict[str, str] = field(default_factory=dict)
    """The same with people and an estate nothing else is tried on."""

    @cached_property
    def services(self) -> dict[str, Running]:
        """By name."""
        return {each.service.name: each for each in self.inside.insight.services}

    @cached_property
    def routes(self) -> list[Known]:
        """All there are, but those anybody may ask."""
        return [route for route in self._every if route.declared.needs is not PUBLIC]

    @cached_property
    def public(self) -> list[Known]:
        """Those anybody may ask."""
        return [route for route in self._every if route.declared.needs is PUBLIC]

    @cached_property
    def _every(self) -> list[Known]:
        return [route for each in self.services.values() for route in routes_of(each)]

    def asked(self, route: Known, *, of_nobody: bool = False) -> Asked:
        """A valid request to a route: of what is theirs, or of what nothing has for an id."""
        ids = self.theirs
        if of_nobody:
            ids = {name: (name in KEPT and KEPT[name].nobodys) or str(uuid4()) for name in ids} | {
                "estate_id": f"e-{uuid4().hex[:12]}"
            }
        policies = self.services[route.service].service.policies
        kinds = {"kind": policies[0].kind()} if policies else {}
        return route.asked({**ids, **NAMES, **kinds})

    def token(
        self, permissions: Iterable[Permission], *, estate: EstateId = ESTATE, **more: Any
    ) -> dict[str, str]:
        """The headers of somebody with these rights."""
        return self.signer.headers(estate, permissions, **({"staff": self.caller} | more))

    async def ask(self, route: Known, asked: Asked, headers: Mapping[str, str]) -> Answer:
        """A request to a route's service."""
        return await ask(self.services[route.service].app, asked, headers)

    async def act(self, route: Known, asked: Asked, headers: Mapping[str, str]) -> Answer:
        """The same, under a key of its own."""
        return await self.ask(route, asked, {**headers, "Idempotency-Key": str(uuid4())})


@asynccontextmanager
async def besieged(
    surroundings: Surroundings, folder: Path, signer: TestSigner
) -> AsyncIterator[Besieged]:
    """Both estates open in every service; tokens are the signer's from then on."""
    async with inside(surroundings, folder) as platform:
        planting = Planting(platform.client)
        await plant(planting)
        identity = platform.insight.service("identity")
        for estate in (ELSEWHERE, CLOSING, SPARE):
            await Platform(identity).open_estate(OpenEstate(id=estate, name=estate))
        await platform.insight.comes_to_rest()
        found = Besieged(platform, signer, await _who_was_told(platform))
        for running in found.services.values():
            running.keys.learn(signer.jwks)
        found.theirs = await _ids(found)
        found.spare = found.theirs | await _spare(found)
        yield found


def target_of(siege: Besieged, service: str) -> Target:
    """One of its services, as fuzzing attacks it: by somebody with every right in the estate, and
    by the platform's administrator.
    """
    running = siege.services[service]
    running.keys.learn(siege.signer.jwks)
    day = 86_400
    administrator = permissions_of([ADMINISTRATOR])
    return Target(
        address=f"{str(siege.inside.client.base_url).rstrip('/')}/api/{service}",
        document=running.app.openapi(),
        callers=[
            siege.token(tuple(Permission), seconds=day),
            siege.token(administrator, estate=COMPANY, seconds=day),
        ],
        ids=siege.spare,
    )


async def _who_was_told(platform: Inside) -> str:
    """Somebody who has a message, for only its owner may read it; not the one to be spared."""
    staff = platform.insight.service("identity").store.database["staff"]
    spared = await staff.find_one({"sign_in": SPARE_PERSON})
    assert spared is not None
    whose = {"$ne": str(spared["_id"]).partition(":")[2]}
    database = platform.insight.service("notifications").store.database
    message = await database["inbox_messages"].find_one({"estate": ESTATE, "staff_id": whose})
    assert message is not None
    return str(message["staff_id"])


async def _ids(siege: Besieged) -> dict[str, str]:
    found = {"estate_id": str(CLOSING)}
    for name, kept in KEPT.items():
        store = siege.services[kept.service].store
        estate = COMPANY if kept.service == "identity" else ESTATE
        mine = {"staff_id": siege.caller} if name == "message_id" else {}
        where = {"estate": estate} | mine | dict(kept.where)
        row = await store.database[kept.collection].find_one(where)
        assert row is not None, f"no {kept.collection} in {kept.service}: examples.py, KEPT"
        found[name] = str(_at(row, kept.by) if kept.by else str(row["_id"]).partition(":")[2])
    return found


async def _spare(siege: Besieged) -> dict[str, str]:
    staff = siege.services["identity"].store.database["staff"]
    row = await staff.find_one({"sign_in": SPARE_PERSON})
    assert row is not None
    id_ = str(row["_id"]).partition(":")[2]
    assert id_ != siege.caller
    people = {name: id_ for name, kept in KEPT.items() if kept.collection == "staff"}
    return people | {"estate_id": str(SPARE)}


def _at(row: Any, path: str) -> Any:
    """What stands at a path, such as `services.0.code`."""
    for part in path.split("."):
        row = row[int(part)] if part.isdigit() else row[part]
    return row
