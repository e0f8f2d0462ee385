"""The company's beginnings, and acting for the platform from within a process: deploy, demo, tests.

Safe at every start and by several processes at once: each step is done once.
"""

import asyncio
import time
import uuid
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TypeVar

from pydantic import SecretStr

from chassis.reader import Reader
from chassis.running import Running
from chassis.sealing import FileMasterKey
from chassis.store.changes import AlreadyTaken
from chassis.work import Origin, Work
from contracts.refusals import Busy, NotYet
from contracts.words import COMPANY, Actor, ActorKind, EstateId, StaffId
from identity.estates.commands import OpenEstate
from identity.estates.commands import open_estate as open_new_estate
from identity.estates.model import Estate, EstateExists
from identity.keys.commands import add_first_key, key_set
from identity.keys.model import SigningKey
from identity.passwords.commands import hashed
from identity.pins.commands import take_pin
from identity.pins.model import Pin
from identity.roles.model import ADMINISTRATOR
from identity.staff.commands import NewGrant, RegisterStaff, SignInNameTaken
from identity.staff.commands import grant as grant_role
from identity.staff.commands import register_staff as register_new_staff
from identity.staff.model import Grant, Staff

T = TypeVar("T")

PATIENCE = timedelta(seconds=30)
_PAUSE_SECONDS = 0.02
_DONE_BY_ANOTHER = (AlreadyTaken, EstateExists, SignInNameTaken)
_PLATFORM = Actor(kind=ActorKind.SYSTEM, id="platform")


class NotBootstrapped(Busy):
    """What a step needs did not come in time."""

    zh = "平台初始化未完成（{step}）：{reason}。请检查 NATS 与 MongoDB 后重试。"
    en = "Bootstrapping stopped at “{step}”: {reason}. Check NATS and MongoDB, then repeat."


async def bootstrap(
    running: Running, *, admin_sign_in: str, admin_password: str, patience: timedelta = PATIENCE
) -> None:
    """The company, its first signing key and an administrator; what is there stays as it is.

    `running` must be set up and started. Raises NotBootstrapped when the company's keys have not
    come back through the bus within `patience`.
    """
    platform = Platform(running, patience=patience)
    await platform.open_estate(OpenEstate(id=COMPANY, name="公司 / Company"))
    await platform.add_first_key()
    await platform.register_staff(
        RegisterStaff.model_validate(
            {
                "sign_in": admin_sign_in,
                "name": "平台管理员",
                "password": admin_password,
                "grants": [{"role": ADMINISTRATOR, "estate": COMPANY}],
            }
        )
    )
    await platform.learn_keys()


class Platform:
    """Acts as the platform itself: no sign-in, no idempotency keys; a repeat changes nothing."""

    def __init__(self, running: Running, *, patience: timedelta = PATIENCE) -> None:
        self._running = running
        self._patience_seconds = patience.total_seconds()

    async def open_estate(self, command: OpenEstate) -> EstateId:
        """Open an estate, or leave the one that is there."""

        async def act(work: Work) -> None:
            if await work.find(Estate, command.id) is None:
                master = FileMasterKey(self._running.service.settings.master_key_file)
                await open_new_estate(command, work, master=master)

        await self._done(f"open {command.id}", act)
        return EstateId(command.id)

    async def register_staff(self, command: RegisterStaff) -> StaffId:
        """Register somebody, or leave who has that sign-in name; returns their id."""

        async def act(work: Work) -> StaffId:
            found = await work.select(Staff, {"sign_in": command.sign_in}, limit=1)
            return (found or [await register_new_staff(command, work)])[0].id

        return await self._done(f"register {command.sign_in}", act)

    async def set_pin(self, staff_id: StaffId, pin: str) -> None:
        """Give somebody their first PIN; one they have already stays."""

        async def act(work: Work) -> None:
            if await work.find(Pin, staff_id) is None:
                await take_pin(staff_id, await hashed(SecretStr(pin)), work)

        await self._done("set a PIN", act)

    async def grant(self, staff_id: StaffId, command: NewGrant) -> None:
        """Give a role in an estate, or other buildings for it; what they have already stays."""

        async def act(work: Work) -> None:
            staff = await work.load(Staff, staff_id)
            asked = Grant(role=command.role, estate=command.estate or COMPANY, areas=command.areas)
            if asked not in staff.grants:
                await grant_role(staff_id, command, work)

        await self._done(f"grant {command.role}", act)

    async def add_first_key(self) -> None:
        """A signing key, where there is none."""

        async def act(work: Work) -> None:
            if not await work.count(SigningKey):
                await add_first_key(work)

        # Two keys made at once share no id on which they would meet; this mark they do.
        await self._done("first signing key", act, mark="bootstrap: first signing key")

    async def learn_keys(self) -> None:
        """Have this process verify tokens without asking itself over HTTP."""
        performer = self._running.performer
        bound = performer.store.bound(COMPANY)
        await performer.door.open(bound)
        keys = await key_set(Reader(bound, now=performer.clock(), caller=None))
        self._running.keys.learn(keys.model_dump())

    async def _done(
        self, step: str, use_case: Callable[[Work], Awaitable[T]], *, mark: str | None = None
    ) -> T:
        """Do a step, waiting for what it needs.

        Of two processes at once one does it; the other is refused, runs again and finds it done.
        """
        deadline = time.monotonic() + self._patience_seconds
        answers: list[T] = []

        async def run(work: Work) -> None:
            answers.append(await use_case(work))

        while True:
            key = str(uuid.uuid4())
            origin = Origin(actor=_PLATFORM, key=key, correlation=key, mark=mark)
            try:
                await self._running.performer.perform(run, estate=COMPANY, origin=origin)
            except (*_DONE_BY_ANOTHER, NotYet, Busy) as error:
                if time.monotonic() > deadline:
                    reason = self._running.bus.trouble or error.code
                    raise NotBootstrapped(step=step, reason=reason) from error
                await asyncio.sleep(_PAUSE_SECONDS)
            else:
                return answers[-1]
