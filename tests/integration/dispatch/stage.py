"""The call's two services in a test: what the other services say comes over the real bus."""

import itertools
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import uuid4

import httpx
from pydantic import BaseModel

from chassis.running import Running
from chassis.sealing import FileMasterKey, new_wrapped_key
from chassis.service import Service
from chassis.settings import ServiceSettings
from chassis.store.collection import Collection
from chassis.testing import Surroundings, TestSigner, eventually
from chassis.work import Origin, Work
from contracts import fees  # noqa: F401 - their events must be known
from contracts.archives import DirectoryRestated, PersonStated, Tie, UnitStated
from contracts.calendars import Span, WorkingCalendar, weekly
from contracts.event import Event
from contracts.identity import EstateOpened, EstateStated, StaffStated
from contracts.permissions import Permission
from contracts.reception.contacts import ContactLogged, RepairRequested
from contracts.reception.follow_ups import RectificationNoticeIssued, RepairSatisfied
from contracts.words import (
    COMPANY,
    Actor,
    ActorKind,
    ContactId,
    EstateId,
    PersonId,
    Relation,
    SeriesNumber,
    StaffId,
    UnitId,
)

CALENDAR = WorkingCalendar(
    zone="Asia/Shanghai",
    week=weekly(Span(time(8, 30), time(18)), days=7),
    published_through=2026,
    holidays=frozenset({date(2026, 10, 1)}),
)
WANG, LI = StaffId("wang"), StaffId("li")
DESK = (Permission.LOG_CONTACTS, Permission.SEE_CONTACTS, Permission.SEE_DIRECTORY)
DISPATCHER = (
    Permission.SEE_ORDERS,
    Permission.HAND_OVER_ORDERS,
    Permission.ASSIGN_ORDERS,
    Permission.CANCEL_ORDERS,
    Permission.RECORD_CONSENT,
)
TECHNICIAN = (Permission.SEE_ORDERS, Permission.WORK_ON_ORDERS, Permission.RECORD_CONSENT)


ORDER_EVENTS: Sequence[type[Event]] = [
    event for event in Event.known.values() if event.service() == "dispatch"
]
CHARGE_EVENTS: Sequence[type[Event]] = [
    event for event in Event.known.values() if event.service() == "fees"
]


class Spoken(BaseModel):
    """What an event is about, in a speaker's own database; its version is the event's."""

    id: str
    times: int = 0


class Speaker:
    """Stands in for a service: says its events as they come from it, sealed, numbered, in order."""

    def __init__(self, name: str, says: Sequence[type[Event]], surroundings: Surroundings) -> None:
        self.running = Running(
            Service(
                name=name,
                title=name,
                settings=surroundings.settings(
                    ServiceSettings, database_prefix=f"{surroundings.database_prefix}say_"
                ),
                collections=[Collection(Spoken, "spoken")],
                says=says,
            )
        )

    async def say(self, *events: Event, estate: EstateId, by: str = "speaker") -> None:
        """Say events in an estate."""
        for event in events:
            await self._say(event, estate, by)

    async def _say(self, event: Event, estate: EstateId, by: str) -> None:
        company = isinstance(event, EstateOpened | EstateStated)

        async def use_case(work: Work) -> None:
            spoken = await work.find(Spoken, event.aggregate_id)
            if spoken is None:
                spoken = Spoken(id=event.aggregate_id)
                work.add(spoken)
            spoken.times += 1
            work.say(event, about=spoken, estate=estate if company else None)

        key = str(uuid4())
        origin = Origin(actor=Actor(kind=ActorKind.STAFF, id=by), key=key, correlation=key)
        await self.running.performer.perform(
            use_case, estate=COMPANY if company else estate, origin=origin
        )


class Desk:
    """Somebody at a screen of one service: signed in to an estate with some rights."""

    def __init__(self, running: Running, headers: dict[str, str]) -> None:
        self._headers = headers
        self._client = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=running.app, raise_app_exceptions=False),
            base_url="http://test",
        )

    async def ask(self, path: str, **params: Any) -> httpx.Response:
        """A query."""
        return await self._client.get(path, params=params, headers=self._headers)

    async def see(self, path: str, **params: Any) -> Any:
        """A query that must be answered."""
        answer = await self.ask(path, **params)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def send(self, path: str, *, key: str | None = None, **body: Any) -> httpx.Response:
        """A command."""
        headers = self._headers | {"Idempotency-Key": key or str(uuid4())}
        return await self._client.post(path, json=body, headers=headers)

    async def put(self, content: bytes, *, purpose: str = "signature") -> str:
        """Upload a file; its id."""
        headers = self._headers | {"Idempotency-Key": str(uuid4())}
        answer = await self._client.post(
            "/files", params={"purpose": purpose}, content=content, headers=headers
        )
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    async def do(self, path: str, **body: Any) -> Any:
        """A command that must be done."""
        answer = await self.send(path, **body)
        assert answer.status_code in (200, 201), answer.text
        return answer.json()

    async def refused(self, path: str, status: int, **body: Any) -> Any:
        """A command that must be refused with a status; the problem."""
        answer = await self.send(path, **body)
        assert answer.status_code == status, answer.text
        return answer.json()


class Stage:
    """Services under test and the others' voices. Every test plays in an estate of its own."""

    def __init__(
        self, surroundings: Surroundings, signer: TestSigner, services: Sequence[Running]
    ) -> None:
        self.surroundings = surroundings
        self.signer = signer
        self.services = {running.service.name: running for running in services}
        self.identity = Speaker("identity", [EstateOpened, EstateStated, StaffStated], surroundings)
        self.archives = Speaker(
            "archives", [UnitStated, PersonStated, DirectoryRestated], surroundings
        )
        self.reception = Speaker(
            "reception",
            [ContactLogged, RepairRequested, RectificationNoticeIssued, RepairSatisfied],
            surroundings,
        )
        self.dispatch = Speaker("dispatch", ORDER_EVENTS, surroundings)
        self.fees = Speaker("fees", CHARGE_EVENTS, surroundings)
        self._estates = itertools.count(1)

    @property
    def voices(self) -> list[Speaker]:
        """Stand-ins for the services that are not under test themselves."""
        all_ = {
            "identity": self.identity,
            "archives": self.archives,
            "reception": self.reception,
            "dispatch": self.dispatch,
            "fees": self.fees,
        }
        return [speaker for name, speaker in all_.items() if name not in self.services]

    async def estate(self) -> "Scene":
        """A new estate, its people and units known everywhere."""
        estate = EstateId(f"e{next(self._estates)}")
        key = new_wrapped_key(FileMasterKey(self.surroundings.master_key_file), estate)
        for speaker in self.voices:
            speaker.running.keyring.learn(estate, (key,))
        opened = EstateOpened(
            estate_id=estate,
            name=f"小区 {estate}",
            zone=CALENDAR.zone,
            calendar=CALENDAR,
            keys=(key,),
        )
        await self.identity.say(opened, estate=estate)
        scene = Scene(self, estate)
        await scene.people_and_units()
        await eventually(scene.all_told, what="people and units have arrived")
        return scene


class Scene:
    """One estate: people to act as, and what other services say in it."""

    def __init__(self, stage: Stage, estate: EstateId) -> None:
        self.stage = stage
        self.estate = estate

    def running(self, service: str) -> Running:
        """A service under test."""
        return self.stage.services[service]

    def desk(
        self,
        service: str,
        rights: Sequence[Permission] = tuple(Permission),
        *,
        staff: str = "desk",
        areas: Sequence[str] = (),
    ) -> Desk:
        """Somebody signed in."""
        headers = self.stage.signer.headers(self.estate, rights, staff=staff, areas=areas)
        return Desk(self.running(service), headers)

    async def people_and_units(self) -> None:
        """Two technicians, one who has left, a clerk; four units; who lives there."""
        await self.stage.identity.say(
            StaffStated(staff_id=WANG, name="王师傅", roles=("P12",)),
            StaffStated(staff_id=LI, name="李师傅", roles=("P12", "P18")),
            StaffStated(staff_id=StaffId("desk"), name="前台小赵", roles=("P06",)),
            StaffStated(staff_id=StaffId("gone"), name="老陈", roles=("P12",), active=False),
            estate=self.estate,
        )
        places = ("8-2-0101", "8-2-0102", "8-1-0101", "3-1-0202")
        await self.stage.archives.say(
            *(unit(*place.split("-")) for place in places),
            person("p-zhang", "张三丰", "10000005678", "8-2-0101"),
            person("p-zhao", "赵敏", "10000000101", "8-2-0102", "3-1-0202"),
            person("p-zhou", "周芷若", "10000009999", "3-1-0202", relation=Relation.TENANT),
            estate=self.estate,
        )

    async def all_told(self) -> bool:
        """Whether every service under test knows the estate, its people and units."""
        wanted = {"estates": 1, "units": 4, "people": 3, "technicians": 3, "colleagues": 4}
        for name, running in self.stage.services.items():
            kept = {collection.name for collection in running.service.all_collections}
            for collection in kept & wanted.keys():
                query = {"estate": self.estate, "gone_at": None}
                count = await running.store.database[collection].count_documents(query)
                assert count == wanted[collection], (name, collection, count)
        return True

    async def request(self, **more: Any) -> str:
        """Have reception ask for a repair; the order's id once dispatch has it."""
        contact = ContactId(str(uuid4()))
        defaults = {
            "contact_number": SeriesNumber("JD-20261123-0001"),
            "requested_at": datetime.now(UTC),
            "matter": "张三丰家厨房漏水",
            "unit_id": unit_id("8-2-0101"),
            "unit_label": "8-2-0101",
            "building": "8",
            "contact_name": "张三丰",
            "contact_phone": "10000005678",
        }
        event = RepairRequested.model_validate(defaults | {"contact_id": contact} | more)
        await self.stage.reception.say(event, estate=self.estate, by="desk")
        desk = self.desk("dispatch", DISPATCHER)

        async def there() -> bool:
            return (await desk.ask(f"/orders/{contact}")).status_code == 200

        await eventually(there, what="the order is open")
        return contact


def unit_id(label: str) -> UnitId:
    """A unit's id in these tests."""
    return UnitId(f"u-{label}")


def unit(building: str, entrance: str, room: str) -> UnitStated:
    """A unit as archives states it; 8-2-0102 was delivered a year ago, of the others nobody knows
    when.
    """
    label = f"{building}-{entrance}-{room}"
    year_ago = (datetime.now(UTC) - timedelta(days=365)).date()
    return UnitStated(
        unit_id=unit_id(label),
        building=building,
        entrance=entrance,
        room=room,
        label=label,
        delivered_on=year_ago if label == "8-2-0102" else None,
    )


def person(
    id_: str, name: str, phone: str, *labels: str, relation: Relation = Relation.OWNER
) -> PersonStated:
    """A person as archives states them."""
    ties = tuple(Tie(unit_id=unit_id(label), relation=relation) for label in labels)
    return PersonStated(person_id=PersonId(id_), name=name, phones=(phone,), ties=ties)


@asynccontextmanager
async def staged(
    surroundings: Surroundings,
    signer: TestSigner,
    *services: Callable[[Surroundings], Service],
) -> AsyncIterator[Stage]:
    """Services and the voices of the others, set up and running."""
    stage = Stage(surroundings, signer, [Running(build(surroundings)) for build in services])
    all_ = [*stage.services.values(), *(speaker.running for speaker in stage.voices)]
    async with AsyncExitStack() as stack:
        for running in all_:
            running.keys.learn(signer.jwks)
            await running.set_up()
        for running in all_:
            await stack.enter_async_context(running)

        async def ready() -> bool:
            states = [await running.readiness() for running in all_]
            assert all(state["ready"] for state in states), states
            return True

        await eventually(ready, what="all ready")
        yield stage
