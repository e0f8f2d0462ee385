"""Everything that is done to the platform, in an order the seed decides."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from random import Random
from typing import Any

from chassis.running import Running
from contracts.dispatch.agreements import WorkOrderSignedOff
from contracts.dispatch.orders import WorkOrderAssigned, WorkOrderCompleted
from contracts.fees import PaymentTaken
from contracts.reception.contacts import RepairRequested
from contracts.reception.follow_ups import RepairSatisfied
from tests.faults.callers import Ledger
from tests.faults.estates import ESTATES
from tests.faults.post import Post
from tests.faults.site import Site

log = logging.getLogger(__name__)

ACK_WAIT_SECONDS = 2.0
SWEEP_LEASE_SECONDS = 5.0
REACHED_WITHIN_SECONDS = 90.0
POISONED = (
    RepairRequested,
    RepairSatisfied,
    WorkOrderAssigned,
    WorkOrderCompleted,
    WorkOrderSignedOff,
    PaymentTaken,
)
FAILPOINTS = (
    ("before-commit", "dispatch"),
    ("mid-group", "reception"),
    ("after-commit", "dispatch"),
    ("after-publish", "fees"),
    ("after-delete", "reception"),
    ("after-apply", "reception"),
    ("after-apply", "notifications"),
)
"""(line at which a worker dies, whose worker)."""
LOST_ANSWER = {"code": 64, "errmsg": "waiting for replication timed out"}


Act = Callable[[], Awaitable[None]]


@dataclass(frozen=True)
class Extent:
    """How much is done."""

    operations: int = 3_000
    worker_kills: int = 24
    server_kills: int = 4
    bus_away_seconds: float = 30.0
    callers: int = 40


@dataclass
class Told:
    """One thing that was done, for the table."""

    what: str
    at_seconds: float
    remark: str = ""


@dataclass
class Mishaps:
    """Does what is to be done, and remembers it."""

    site: Site
    post: Post
    store: Running
    """Any service's store: a way to MongoDB's administration."""
    ledger: Ledger
    chance: Random
    extent: Extent
    told: list[Told] = field(default_factory=list)
    accepted_without_bus: int = 0
    last_at: float = 0.0
    """When the last was done, by the monotonic clock."""
    began: float = field(default_factory=time.monotonic)
    _busy: set[str] = field(default_factory=set)

    async def run(self) -> None:
        """All of it, in three lanes beside each other."""
        async with asyncio.TaskGroup() as lanes:
            lanes.create_task(self._kill_workers())
            lanes.create_task(self._one_after_another(self._to_workers()))
            lanes.create_task(self._one_after_another(self._to_servers()))

    async def last_blow(self) -> None:
        """Both servers and a few workers at once; from then on nothing more is done to it."""
        alive = [name for name, worker in self.site.workers.items() if worker.alive]
        for name in self.chance.sample(alive, 3):
            await self.site.kill_worker(name)
            self._tell(f"{name} killed")
        self._tell("both servers killed")
        await asyncio.gather(self.site.kill_bus(0.5), self.site.kill_mongo(0.5))
        self.last_at = time.monotonic()

    async def _kill_workers(self) -> None:
        """Spread over the operations, at least two seconds apart."""
        for number in range(self.extent.worker_kills):
            due = (number + 1) * self.extent.operations / (self.extent.worker_kills + 1)
            await asyncio.sleep(self.chance.uniform(2.0, 4.0))
            waited = time.monotonic()
            while self.ledger.done < due and time.monotonic() - waited < 12:
                await asyncio.sleep(0.1)
            free = [
                name
                for name, worker in self.site.workers.items()
                if worker.alive and name not in self._busy
            ]
            name = self.chance.choice(free)
            await self.site.kill_worker(name)
            self._tell(f"{name} killed")

    def _to_workers(self) -> list[Act]:
        return [
            *(self._failpoint(*each) for each in FAILPOINTS),
            *[self._slip_in_poison] * len(POISONED),
            *[self._cut_wires] * 2,
            self._pause_beyond_lease,
            self._pause_beyond_ack_wait,
            self._bus_wire_goes_dead,
            self._mongo_wire_goes_dead,
            self._answers_of_mongo_are_lost,
        ]

    def _to_servers(self) -> list[Act]:
        return [
            *[self._kill_bus, self._kill_mongo] * self.extent.server_kills,
            self._commit_unanswered,
            self._commit_lost,
            self._step_down,
            self._bus_away,
            self._disk_full,
        ]

    async def _one_after_another(self, plan: list[Act]) -> None:
        chance = Random(self.chance.random())
        chance.shuffle(plan)
        for act in plan:
            await asyncio.sleep(chance.uniform(0.5, 4))
            await act()

    def _failpoint(self, line: str, service: str) -> Act:
        async def die() -> None:
            name = self._one_of(service)
            with self._with(name):
                turn = self.chance.randint(1, 5)
                await self.site.dies_at(
                    name, f"{line}:{turn}", within_seconds=REACHED_WITHIN_SECONDS
                )
            self._tell(f"{name} killed {line}", f"the {turn}. time")

        return die

    async def _kill_bus(self) -> None:
        away_seconds = self.chance.uniform(0.1, 3)
        self._tell("nats-server killed", f"away for {away_seconds:.1f} s")
        await self.site.kill_bus(away_seconds)

    async def _kill_mongo(self) -> None:
        away_seconds = self.chance.uniform(0.1, 3)
        self._tell("mongod killed", f"away for {away_seconds:.1f} s")
        await self.site.kill_mongo(away_seconds)

    async def _bus_away(self) -> None:
        """Commands go on being accepted all the while."""
        before = self.ledger.done
        self._tell("nats-server away", f"{self.extent.bus_away_seconds:.0f} s")
        await self.site.kill_bus(self.extent.bus_away_seconds)
        self.accepted_without_bus = self.ledger.done - before

    async def _slip_in_poison(self) -> None:
        event = POISONED[len(self.post.poison) % len(POISONED)]
        await self.post.slip_in(event, self.chance.choice(ESTATES), self.chance)
        self._tell("poison", event.__name__)

    async def _commit_unanswered(self) -> None:
        """Committed, and the answer that says so is lost again and again."""
        service = self.chance.choice(["dispatch", "fees"])
        self._tell("commits done, never answered", service)
        await self._fail(service, times=6, writeConcernError=LOST_ANSWER)

    async def _commit_lost(self) -> None:
        """The connection breaks before the commit arrives, and again, and again."""
        service = self.chance.choice(["reception", "dispatch"])
        self._tell("commits never arrived", service)
        await self._fail(service, times=8, closeConnection=True)

    async def _fail(self, service: str, *, times: int, **how: Any) -> None:
        app = f"guanjia-{self.site.surroundings.database_prefix}{service}"
        data = {"failCommands": ["commitTransaction"], "appName": app, **how}
        command = {"configureFailPoint": "failCommand", "mode": {"times": times}, "data": data}
        await self.store.store.database.client.admin.command(command)

    async def _step_down(self) -> None:
        """No primary for some seconds, and whoever was connected to it is thrown out."""
        self._tell("the primary steps down")
        command = {"replSetStepDown": 3, "secondaryCatchUpPeriodSecs": 0, "force": True}
        await self.store.store.database.client.admin.command(command)

    async def _pause_beyond_lease(self) -> None:
        """It wakes up believing that it sweeps the outbox; another worker does by then."""
        await self._pause("dispatch", SWEEP_LEASE_SECONDS + 2)

    async def _pause_beyond_ack_wait(self) -> None:
        """What it was handling has been delivered to another worker meanwhile."""
        await self._pause("reception", ACK_WAIT_SECONDS + 2)

    async def _pause(self, service: str, seconds: float) -> None:
        name = self._one_of(service)
        with self._with(name):
            self._tell(f"{name} paused", f"{seconds:.0f} s")
            self.site.workers[name].pause()
            await asyncio.sleep(seconds)
            self.site.workers[name].go_on()

    async def _cut_wires(self) -> None:
        name = self.chance.choice(list(self.site.wires))
        links = sum(wire.cut() for wire in self.site.wires[name])
        self._tell(f"{name} cut off", f"{links} connections")

    async def _bus_wire_goes_dead(self) -> None:
        """Half-open: the worker believes for a while that it is connected."""
        name, links = await self._dead(0)
        self._tell(f"{name}: bus half-open", f"{links} connections")

    async def _mongo_wire_goes_dead(self) -> None:
        name, links = await self._dead(1)
        self._tell(f"{name}: MongoDB half-open", f"{links} connections")

    async def _answers_of_mongo_are_lost(self) -> None:
        """What is asked is done, commits too, and nobody is told."""
        name, links = await self._dead(1, answers_only=True)
        self._tell(f"{name}: answers of MongoDB lost", f"{links} connections")

    async def _dead(self, which: int, *, answers_only: bool = False) -> tuple[str, int]:
        """Of a worker that is connected; which, and how many connections."""
        names = list(self.site.wires)
        self.chance.shuffle(names)
        while True:
            for name in names:
                if links := self.site.wires[name][which].go_dead(answers_only=answers_only):
                    return name, links
            await asyncio.sleep(0.1)

    async def _disk_full(self) -> None:
        """The bus refuses what is published for some seconds; outboxes keep it."""
        size = await self.post.fill_up()
        await asyncio.sleep(6)
        await self.post.make_room()
        self._tell("no room on the bus", f"at {size >> 10} KiB, for 6 s")

    def _one_of(self, service: str) -> str:
        """A worker that the other lane leaves alone from now on."""
        names = [
            name
            for name, worker in self.site.workers.items()
            if worker.service == service and name not in self._busy
        ]
        return self.chance.choice(names)

    @contextmanager
    def _with(self, name: str) -> Iterator[None]:
        self._busy.add(name)
        try:
            yield
        finally:
            self._busy.discard(name)

    def _tell(self, what: str, remark: str = "") -> None:
        told = Told(what, time.monotonic() - self.began, remark)
        self.told.append(told)
        log.info("%6.1f s  %-36s %s  (%d done)", told.at_seconds, what, remark, self.ledger.done)
