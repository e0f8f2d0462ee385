"""Puts the demo estate into a platform that has no estate yet."""

import asyncio
import uuid
from datetime import datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zoneinfo import ZoneInfo

import httpx
from rich.console import Console

from archives.roster.commands.importing import import_roster
from archives.roster.model.report import ImportOutcome, ImportReport
from chassis.performing import utc_now
from chassis.running import Running
from contracts.refusals import NotYet
from contracts.words import COMPANY
from guanjia.demo.estate import (
    ADMINISTRATOR,
    ESTATE,
    GAS_CHECK,
    GATE_CARDS,
    GUESTS,
    NAME,
    PASSWORD,
    PATROL,
    PATROL_TIMES,
    PRESETS,
    RECEIPT_BOOKS,
    STAFF,
    VENDORS,
    ZONE,
)
from guanjia.demo.person import Person, client_of
from guanjia.embedded import Embedded
from guanjia.greeting import SignIn
from identity.bootstrap.commands import Platform, bootstrap
from identity.estates.collection import REGISTER
from identity.estates.commands import OpenEstate
from identity.roles.model import ROLES
from identity.staff.commands import NewGrant, RegisterStaff

ESTATE_ARRIVES_WITHIN_SECONDS = 60
BOOKS = "/api/fees/books"
GATE = "/api/gate"
BOOK_SIZE = 50
_KEYS = uuid.UUID("7d1a52a6-6c0f-4a55-9d1e-3f2f3a4b5c6d")
LOADING = "loading"
LOADED = "loaded"


class DemoRosterRefused(Exception):
    """The spreadsheet the demo estate was to begin with cannot be used."""

    def __init__(self, file: Path) -> None:
        super().__init__(file)
        self.file = file

    def __str__(self) -> str:
        return (
            f"演示小区的名册 {self.file} 不存在或有不能用的行，未载入。"
            "请改正文件或 GUANJIA_DEMO_ROSTER；可先不设它启动，"
            "再用 guanjia import roster --dry-run 查看每一行的问题。\n"
            f"The demo estate's roster {self.file} is not there, or has rows that cannot be used;"
            " it was not loaded. Mend the file or GUANJIA_DEMO_ROSTER. Started without it,"
            " guanjia import roster --dry-run tells what is wrong with each row."
        )


class DemoUnwanted(Exception):
    """Somebody has opened estates of their own here: the demo estate is not put among them."""

    def __str__(self) -> str:
        return (
            "平台上已有自己的小区，不载入演示小区。请在另一套平台上演示。\n"
            "There are estates of somebody's own here; the demo estate is not put among them. Use"
            " another platform for it."
        )


class NothingAnswers(Exception):
    """The platform's address was asked, and nothing is there that answers."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address

    def __str__(self) -> str:
        return (
            f"{self.address} 没有应答。请先启动平台，或用 --address 指明地址。\n"
            f"Nothing answers at {self.address}. Start the platform, or name its --address."
        )


async def load_beside(
    identity: Running, archives: Running, address: str, console: Console, roster: Path | None
) -> list[SignIn]:
    """Into a platform whose services run elsewhere; returns the demo's sign-ins.

    The stores of the two must be started. Repeated, it finishes what was broken off, and leaves
    what is there. Raises DemoUnwanted, DemoRosterRefused, NothingAnswers.
    """
    register = identity.store.database[REGISTER.name]
    if set(await register.distinct("id")) - {COMPANY, ESTATE}:
        raise DemoUnwanted
    async with client_of(address) as client:
        try:
            await client.get("/health/live")
        except httpx.TransportError as error:
            raise NothingAnswers(address) from error
        console.print(f"正在载入演示小区 {NAME} … / loading the demo estate …")
        await load(identity, archives, client, roster=roster)
    return sign_ins()


async def load_demo(
    embedded: Embedded, address: str, folder: Path, console: Console, roster: Path | None = None
) -> list[SignIn]:
    """The demo's sign-ins, none where the platform is somebody's own.

    Every step may be repeated, so a load that was interrupted is finished at the next start.
    Raises DemoRosterRefused.
    """
    state = folder / "demo"
    found = state.read_text() if state.exists() else ""
    if not found and await has_estates(embedded):
        return []
    if found != LOADED:
        console.print(f"正在载入演示小区 {NAME} … / loading the demo estate …")
        state.write_text(LOADING)
        async with client_of(address) as client:
            running = embedded.running
            await load(running["identity"], running["archives"], client, roster=roster)
        state.write_text(LOADED)
    return sign_ins()


async def has_estates(embedded: Embedded) -> bool:
    """Whether anybody has opened an estate here."""
    identity = embedded.running["identity"]
    return await identity.store.database[REGISTER.name].count_documents({}) > 0


async def load(
    identity: Running,
    archives: Running,
    client: httpx.AsyncClient,
    *,
    roster: Path | None = None,
) -> None:
    """The company with its administrator, the estate, its staff, roster, chosen settings, receipts.

    Without a roster of somebody's own it is a made-up one: 1,200 units, 3,000 people, 900 plates,
    with the dirt real ones have. Raises DemoRosterRefused.
    """
    await bootstrap(identity, admin_sign_in=ADMINISTRATOR, admin_password=PASSWORD)
    platform = Platform(identity)
    await platform.open_estate(OpenEstate(id=ESTATE, name=NAME, zone=ZONE))
    for person in STAFF:
        grant = NewGrant(role=person.role, estate=ESTATE, areas=person.buildings)
        staff_id = await platform.register_staff(
            RegisterStaff.model_validate(
                {
                    "sign_in": person.sign_in,
                    "name": person.name,
                    "password": PASSWORD,
                    "grants": [grant],
                }
            )
        )
        if person.pin:
            await platform.set_pin(staff_id, person.pin)
    await bring_roster(archives, roster)
    await choose_settings(client)
    await offer_services(client)
    await stock_receipts(client)
    await stock_gate_cards(client)
    if roster is None:
        await plan_ahead(client)
        await expect_guests(client)


async def bring_roster(archives: Running, own: Path | None) -> None:
    """Import one's own roster or a made-up one, once the estate has arrived."""
    with TemporaryDirectory(prefix="guanjia") as folder:
        file = own or Path(folder) / "roster.xlsx"
        if own is None:
            # Loaded where a sample is written: what writes workbooks is a part of every start.
            from archives.roster.commands.sample import write_sample

            await asyncio.to_thread(write_sample, file)
        elif not file.is_file():
            raise DemoRosterRefused(file)
        report = await _once_the_estate_is_known(file, archives)
        if report.outcome is not ImportOutcome.WRITTEN:
            raise DemoRosterRefused(file)


async def _once_the_estate_is_known(file: Path, archives: Running) -> ImportReport:
    async with asyncio.timeout(ESTATE_ARRIVES_WITHIN_SECONDS):
        while True:
            try:
                return await import_roster(file, ESTATE, archives.performer)
            except NotYet:
                await asyncio.sleep(0.1)


async def choose_settings(client: httpx.AsyncClient) -> None:
    """Nothing is in force until somebody chooses it: the manager does, as anywhere."""
    manager = await signed_in("manager", client)
    for service, kind, preset in PRESETS:
        await done(manager, f"/api/{service}/settings/{kind}", f"{kind}", preset=preset)


async def offer_services(client: httpx.AsyncClient) -> None:
    """The supervisor proposes the sample services, and the manager lets them hold (A12)."""
    services = "/api/dispatch/services"
    supervisor = await signed_in("supervisor", client)
    await done(supervisor, f"{services}/samples", "sample services")
    manager = await signed_in("manager", client)
    found = (await manager.see(services, waiting="true", limit="500")).json()["items"]
    waiting = [{"code": each["code"], "version": each["waiting"]["number"]} for each in found]
    await done(manager, f"{services}/approve", "services", waiting=waiting)


async def plan_ahead(client: httpx.AsyncClient) -> None:
    """The dispatcher knows whom to ask for help, what comes again, and what is walked past."""
    dispatcher, dispatch = await signed_in("dispatcher", client), "/api/dispatch"
    for name, trades, contact, phone in VENDORS:
        profile = {"name": name, "trades": trades, "contact": contact, "phone": phone}
        await done(dispatcher, f"{dispatch}/vendors", f"vendor {name}", profile=profile)
    today = utc_now().astimezone(ZoneInfo(ZONE)).date()
    rule = {"every": 2, "step": "months", "first_day": f"{today + timedelta(days=14)}"}
    await done(dispatcher, f"{dispatch}/recurring/plans", "gas check", **GAS_CHECK, rule=rule)
    name, places = PATROL
    points = [{"name": place, "building": building} for place, building in places]
    patrols = f"{dispatch}/patrols"
    route = await done(dispatcher, f"{patrols}/routes", "route", name=name, points=points)
    tomorrow = f"{today + timedelta(days=1)}"
    walks = {"name": name, "times": PATROL_TIMES, "first_day": tomorrow}
    await done(dispatcher, f"{patrols}/plans", "patrol", **walks, route_id=route["id"])


async def stock_receipts(client: httpx.AsyncClient) -> None:
    """Finance takes books of stamped receipts into the stock and gives them out (F25)."""
    finance = await signed_in("finance", client)
    for holder, first in RECEIPT_BOOKS:
        holder_id = (await signed_in(holder, client)).id
        last = first + BOOK_SIZE - 1
        book = await done(finance, BOOKS, f"book {first}", prefix="SJ", first=first, last=last)
        await done(finance, f"{BOOKS}/{book['id']}/issue", f"issue {first}", holder_id=holder_id)


async def stock_gate_cards(client: httpx.AsyncClient) -> None:
    """The supervisor puts numbered cards into each gate's box (F36, F41)."""
    supervisor = await signed_in("supervisor", client)
    for gate, kind, prefix, many in GATE_CARDS:
        stock = {"gate": gate, "kind": kind, "prefix": prefix, "first": 1, "last": many}
        await done(supervisor, f"{GATE}/cards/stock", f"cards {prefix}", **stock)


async def expect_guests(client: httpx.AsyncClient) -> None:
    """The desk writes down whom owners expect today, and who may always come (J6)."""
    desk = await signed_in("desk", client)
    begins = datetime.combine(utc_now().astimezone(ZoneInfo(ZONE)), time.min, ZoneInfo(ZONE))
    today = {"since": begins.isoformat(), "until": (begins + timedelta(days=1)).isoformat()}
    for guest in GUESTS:
        host = await _host(guest.host, desk)
        who = {"name": guest.name, "people": guest.people, "plate": guest.plate, "note": guest.note}
        when = {"kind": "standing"} if guest.standing else {"kind": "several", **today}
        where = {"host_id": host["person_id"], "unit_id": host["units"][0]["unit_id"]}
        words = f"expected {guest.name} {begins:%Y%m%d}"
        await done(desk, f"{GATE}/expected", words, **who, **when, **where)


async def _host(typed: str, desk: Person) -> Any:
    """Somebody who may be visited, once the gate knows them."""
    async with asyncio.timeout(ESTATE_ARRIVES_WITHIN_SECONDS):
        while not (found := (await desk.see(f"{GATE}/hosts", q=typed)).json()):
            await asyncio.sleep(0.1)
    return found[0]


async def signed_in(name: str, client: httpx.AsyncClient) -> Person:
    """Somebody of the demo, once identity knows them."""
    person = Person(name, client)
    (await person.sign_in(name)).raise_for_status()
    return person


async def done(person: Person, path: str, words: str, **body: Any) -> Any:
    """What an act answers, under a key made of `words`; tried until what it needs has arrived."""
    key = uuid.uuid5(_KEYS, words)
    async with asyncio.timeout(ESTATE_ARRIVES_WITHIN_SECONDS):
        while not (answer := await person.do(path, key=key, **body)).is_success:
            await asyncio.sleep(0.1)
    return answer.json()


def sign_ins() -> list[SignIn]:
    """Who one can be."""
    people = [
        SignIn(
            person.sign_in,
            PASSWORD,
            f"{ROLES[person.role].zh} {person.name}",
            ROLES[person.role].en,
            person.pin,
        )
        for person in STAFF
    ]
    return [*people, SignIn(ADMINISTRATOR, PASSWORD, "平台管理员", "platform administrator")]
