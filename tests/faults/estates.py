"""The estates of a run: each with the demo's people, a small roster, settings and receipts."""

import uuid
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from random import Random

import httpx

import archives.service
import identity.service
from archives.roster.commands.importing import import_roster
from archives.settings import ArchivesSettings
from chassis.running import Running
from chassis.testing import Surroundings, eventually
from contracts.refusals import NotYet
from contracts.words import EstateId
from guanjia.demo.estate import ADMINISTRATOR, PASSWORD, PRESETS, STAFF, ZONE
from guanjia.demo.person import Person
from identity.bootstrap.commands import Platform, bootstrap
from identity.estates.commands import OpenEstate
from identity.settings import IdentitySettings
from identity.staff.commands import NewGrant, RegisterStaff
from tests.e2e.shapes import write_small_roster
from tests.faults.callers import Caller, Ledger
from tests.faults.stories import People

ESTATES = [EstateId(name) for name in ("chun", "xia", "qiu", "dong")]
BOOK_SIZE, BOOKS_EACH = 200, 3
COLLECTORS = ("desk", "cashier")
ARRIVES_WITHIN_SECONDS = 60


def people_of(
    estate: EstateId, client: httpx.AsyncClient, ledger: Ledger, chance: Random
) -> People:
    """Those of one estate who take part; the same people work in all."""

    def caller(name: str) -> Caller:
        own = Random(f"{estate} {name} {chance.random()}")
        return Caller(name, estate, client, ledger, own)

    return People(*map(caller, ("desk", "cashier", "dispatcher", "technician")))


async def open_estates(surroundings: Surroundings, client: httpx.AsyncClient, folder: Path) -> None:
    """By an identity and an archives that run beside the workers for as long."""
    async with AsyncExitStack() as beside:
        people = Running(identity.service.build(surroundings.settings(IdentitySettings)))
        roster = Running(archives.service.build(surroundings.settings(ArchivesSettings)))
        await beside.enter_async_context(people)
        await beside.enter_async_context(roster)
        await bootstrap(people, admin_sign_in=ADMINISTRATOR, admin_password=PASSWORD)
        platform = Platform(people)
        for estate in ESTATES:
            await platform.open_estate(OpenEstate(id=estate, name=f"小区 {estate}", zone=ZONE))
        for person in STAFF:
            grants = tuple(
                NewGrant(role=person.role, estate=estate, areas=person.buildings)
                for estate in ESTATES
            )
            staff = {"sign_in": person.sign_in, "name": person.name, "password": PASSWORD}
            await platform.register_staff(RegisterStaff.model_validate({**staff, "grants": grants}))
        await _bring_rosters(roster, folder)
        for estate in ESTATES:
            await _choose_settings(estate, client)
            await _stock_receipts(estate, client)


async def _bring_rosters(roster: Running, folder: Path) -> None:
    file = write_small_roster(folder)
    for estate in ESTATES:

        async def imported(estate: EstateId = estate) -> bool:
            try:
                await import_roster(file, estate, roster.performer)
            except NotYet:
                return False
            return True

        await eventually(imported, within_seconds=ARRIVES_WITHIN_SECONDS, what="the roster")


async def _choose_settings(estate: EstateId, client: httpx.AsyncClient) -> None:
    manager = await _signed_in("manager", estate, client)
    for service, kind, preset in PRESETS:
        await _done(manager, f"/api/{service}/settings/{kind}", preset=preset)


async def _stock_receipts(estate: EstateId, client: httpx.AsyncClient) -> None:
    """Enough stamped receipts for everybody who takes money (F25)."""
    finance = await _signed_in("finance", estate, client)
    books = "/api/fees/books"
    for place in range(BOOKS_EACH * len(COLLECTORS)):
        holder = await _signed_in(COLLECTORS[place % len(COLLECTORS)], estate, client)
        first = place * BOOK_SIZE + 1
        book = await _done(finance, books, prefix="SJ", first=first, last=first + BOOK_SIZE - 1)
        await _done(finance, f"{books}/{book}/issue", holder_id=holder.id)


async def _signed_in(name: str, estate: EstateId, client: httpx.AsyncClient) -> Person:
    person = Person(name, client)

    async def known() -> bool:
        return (await person.sign_in(name, estate=estate)).is_success

    await eventually(known, within_seconds=ARRIVES_WITHIN_SECONDS, what=f"{name} signs in")
    return person


async def _done(person: Person, path: str, **body: object) -> str:
    """The id in the answer; tried until what it needs has arrived."""
    key = uuid.uuid4()
    answers: list[httpx.Response] = []

    async def done() -> bool:
        answers.append(await person.do(path, key=key, **body))
        assert answers[-1].is_success, answers[-1].text
        return True

    await eventually(done, within_seconds=ARRIVES_WITHIN_SECONDS, what=path)
    return str(answers[-1].json().get("id", ""))


def all_people(client: httpx.AsyncClient, ledger: Ledger, chance: Random) -> Sequence[People]:
    """Of every estate."""
    return [people_of(estate, client, ledger, chance) for estate in ESTATES]
