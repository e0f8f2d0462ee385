"""From the call at the desk to the finished order, in both shapes a platform runs in."""

import uuid
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from io import StringIO
from typing import Any

import httpx
import pytest
from rich.console import Console

from chassis.bus.overhearing import overhearing
from chassis.testing import eventually
from contracts.words import COMPANY, EstateId
from guanjia.demo.estate import ADMINISTRATOR, ESTATE, PASSWORD
from guanjia.demo.money import the_money
from guanjia.demo.person import Person
from guanjia.demo.story import (
    ASKED_AGO,
    OPINIONS,
    the_call,
    the_follow_up,
    what_is_remembered,
)
from guanjia.demo.telling import Story
from guanjia.demo.work import FOLLOWS_SIGNATURE, Crew, the_work, the_work_again
from tests.e2e.shapes import Platform, embedded, separate

pytestmark = pytest.mark.timeout(180)

CONTACTS = "/api/reception/contacts"
ORDERS = "/api/dispatch/orders"
FIVE_MINUTES = timedelta(minutes=5)
ELSEWHERE = EstateId("songlin")
STEPS = [
    "logged", "repair", "work_order_opened", "work_order_handed_over", "work_order_assigned",
    "work_order_accepted", "technician_set_out", "technician_arrived", "work_order_quoted",
    "quote_accepted", "work_started", "work_order_completed", "work_order_signed_off",
    "follow_up_done", "work_order_reopened", "work_order_signed_off", "follow_up_done",
    "work_order_reopened", "work_order_signed_off", "payment_taken", "charge_settled",
    "follow_up_done", "work_order_closed",
]  # fmt: skip
TOTAL_FEN = 43_50
ROUNDS = 3


@pytest.fixture(scope="module", params=["embedded", "separate"])
async def platform(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Platform]:
    """A platform with the demo estate; the tests of this file share it, each with its own cases."""
    shape = {"embedded": embedded, "separate": separate}[request.param]
    async with shape(tmp_path_factory.mktemp(request.param)) as running:
        yield running


@pytest.mark.rule(
    "W01", "W06", "W09", "F03", "F07", "F09", "F16", "T09", "T19", "A07", "A08", "A09"
)
@pytest.mark.rule("E12", "E15", "F05", "F08", "F25")
async def test_a_call_becomes_a_repair_paid_for_and_followed_up_until_the_owner_is_satisfied(
    platform: Platform,
) -> None:
    """Where reception runs alone it is killed on the way, and the story ends the same: once right
    after it has answered the call, and once to be away for the work on site.
    """
    story = Story(Console(file=StringIO()))
    desk, finance = Person("陈", platform.client), Person("冯", platform.client)
    crew = Crew(Person("钱", platform.client), Person("赵", platform.client))
    async with overhearing(platform.nats_url, story.hear, estate=ESTATE):
        async with killed_once_a_contact_is_logged(platform):
            case = await the_call(story, desk)
        contact_id = case.contact_id

        await signed_in(crew.dispatcher, "dispatcher")
        order = (await crew.dispatcher.see(f"{ORDERS}/{contact_id}")).json()
        asked = datetime.fromisoformat(order["requested_at"])
        opened = datetime.fromisoformat(order["history"][0]["entered_at"])
        assert order["number"].startswith("WX-")
        assert order["urgency"] == "P2"
        assert opened - asked >= ASKED_AGO
        assert {clock["started_at"] for clock in order["clocks"]} == {order["requested_at"]}
        assert order["clock"]["clock"] == "hand_over"
        assert datetime.fromisoformat(order["clock"]["deadline"]) == asked + FIVE_MINUTES

        await platform.kill_reception()
        # Reception is away: its follow-up is planned once it is back.
        away = ["repair_posted"] if platform.reception else FOLLOWS_SIGNATURE
        await the_work(story, crew, contact_id, case.person_id, causes=away)
        await platform.start_reception()
        for opinion in OPINIONS:
            await the_follow_up(story, desk, contact_id, opinion)
            await the_work_again(story, crew, contact_id, case.person_id)
        await the_money(story, desk, crew.technician, contact_id)
        await the_follow_up(story, desk, contact_id)
        await what_is_remembered(story, desk, case)

    assert platform.reception is None or platform.reception.starts == 3
    # What was delivered to the worker killed comes again when its time to acknowledge is over.
    seen = await eventually(lambda: whole_case(desk, contact_id), within_seconds=30)
    assert kinds(seen).count("work_order_signed_off") == ROUNDS
    assert seen["order"]["state"]["code"] == "closed"
    assert seen["closed_at"] is not None
    assert all(entry["who"] and entry["trace"] for entry in seen["timeline"])
    # Nothing doubled: one contact and one order of the case.
    assert await listed(desk, CONTACTS, text=seen["number"]) == [contact_id]
    assert await listed(crew.dispatcher, ORDERS, text=order["number"], state="closed") == [
        contact_id
    ]
    done = (await crew.dispatcher.see(f"{ORDERS}/{contact_id}")).json()
    assert {clock["state"] for clock in done["clocks"]} == {"stopped"}
    assert [each["total_fen"] for each in done["rounds"]] == [TOTAL_FEN, 0, 0]
    await signed_in(finance, "finance")
    await the_books_balance(finance, contact_id)
    await the_unit_remembers(desk, case.unit_id, contact_id)
    await everybody_was_told_once(desk, contact_id)


async def whole_case(desk: Person, contact_id: str) -> dict[str, Any]:
    """The case; all steps must be on it."""
    case: dict[str, Any] = (await desk.see(f"{CONTACTS}/{contact_id}")).json()
    assert in_order(STEPS, kinds(case)), kinds(case)
    return case


async def the_books_balance(finance: Person, order_id: str) -> None:
    """What was charged is what was paid; each receipt is used or voided (F25)."""
    [charge] = (await finance.see("/api/fees/charges", order_id=order_id, state="settled")).json()[
        "items"
    ]
    assert (charge["amount_fen"], charge["paid_fen"]) == (TOTAL_FEN, TOTAL_FEN)
    taken = (await finance.see("/api/fees/payments", charge_id=charge["id"])).json()["items"]
    assert len({each["receipt_number"] for each in taken}) == len(taken) == 3
    assert sum(each["amount_fen"] for each in taken if not each["voided"]) == TOTAL_FEN
    assert [each["receipt_number"] for each in taken if each["voided"]] == [
        min(each["receipt_number"] for each in taken)
    ]
    balance = (await finance.see("/api/fees/ledger/balance")).json()
    accounts = balance["accounts"]
    assert accounts
    assert sum(each["closing_fen"] for each in accounts) == 0
    sheet = (await finance.see("/api/fees/sheets")).json()["items"]
    posted = [row["amount_fen"] for row in sheet if row["order_id"] == order_id]
    assert sorted(posted) == [0, 0, TOTAL_FEN]


async def the_unit_remembers(desk: Person, unit_id: str, case: str) -> None:
    """Its history is in order, each entry with who and by which request. Other tests called from
    there as well.
    """
    path = f"/api/archives/units/{unit_id}/history"

    async def complete() -> list[dict[str, Any]] | None:
        items = (await desk.see(path, order="oldest", limit=200)).json()["items"]
        of_case = [each for each in items if case in (each["contact_id"], each["order_id"])]
        return of_case if any("closed" in each["kind"]["code"] for each in of_case) else None

    entries = await eventually(complete)
    assert entries is not None
    times = [each["at"] for each in entries]
    assert times == sorted(times)
    assert all(each["actor"]["id"] and each["trace"] for each in entries)
    kinds_seen = [each["kind"]["code"] for each in entries]
    assert kinds_seen.count("work_order_signed_off") == ROUNDS
    assert kinds_seen.count("charge_settled") == 1


async def everybody_was_told_once(desk: Person, order_id: str) -> None:
    """Each delivery is one for its event, recipient and channel; nothing is configured, so nothing
    is sent and all of it is said to be so.
    """
    told = (await desk.see("/api/notifications/deliveries", order_id=order_id, limit=200)).json()[
        "items"
    ]
    assert told
    assert len({each["id"] for each in told}) == len(told)
    outside = [each for each in told if each["channel"]["code"] != "inbox"]
    assert {each["state"]["code"] for each in outside} <= {"not_sent", "waiting"}, told


def in_order(wanted: Sequence[str], found: Sequence[str]) -> bool:
    """Whether `wanted` stands in `found` in this order, with anything between."""
    rest = iter(found)
    return all(any(each == step for each in rest) for step in wanted)


@pytest.mark.rule("E01", "T09")
async def test_a_public_place_needs_no_unit_and_a_late_hand_over_is_told(
    platform: Platform,
) -> None:
    desk, dispatcher = Person("陈", platform.client), Person("钱", platform.client)
    await signed_in(desk, "desk")
    await signed_in(dispatcher, "dispatcher")
    call: dict[str, Any] = {"outcome": "repair", "matter": "路灯不亮", "caller_name": "路人"}
    nowhere = await desk.do(CONTACTS, **call)
    assert (nowhere.status_code, nowhere.json()["code"]) == (422, "WhereIsMissing"), nowhere.text

    asked = datetime.now(UTC) - timedelta(minutes=20)
    logged = await desk.do(CONTACTS, **call, place="南门花坛旁", requested_at=asked.isoformat())
    assert logged.status_code == 201, logged.text
    contact_id = logged.json()["id"]
    order = await the_order(dispatcher, contact_id)
    handed = await dispatcher.do(f"{ORDERS}/{contact_id}/hand-over")

    assert (order["where"], order["unit_id"], order["emergency"]) == ("南门花坛旁", None, None)
    assert order["clocks"][0]["overdue"] is True
    assert handed.status_code == 200, handed.text

    async def told_late() -> bool:
        case = (await desk.see(f"{CONTACTS}/{contact_id}")).json()
        lines = [line["zh"] for line in case["timeline"] if line["kind"].endswith("handed_over")]
        return lines == ["工程部已接单，超过 5 分钟"]

    await eventually(told_late)


@pytest.mark.rule("F03")
async def test_the_same_key_twice_is_one_contact_and_one_order(platform: Platform) -> None:
    desk, dispatcher = Person("陈", platform.client), Person("钱", platform.client)
    await signed_in(desk, "desk")
    await signed_in(dispatcher, "dispatcher")
    before = set(await listed(desk, CONTACTS, open=True))
    key = uuid.uuid4()
    call = {"outcome": "repair", "matter": "门禁坏了", "place": "3 号楼大堂", "anonymous": True}

    first = await desk.do(CONTACTS, key=key, **call)
    again = await desk.do(CONTACTS, key=key, **call)
    other = await desk.do(CONTACTS, key=key, **(call | {"place": "4 号楼大堂"}))

    assert (first.status_code, again.status_code) == (201, 201), again.text
    assert first.json()["id"] == again.json()["id"]
    assert first.json()["number"] == again.json()["number"]
    assert other.status_code in (409, 422), other.text
    await the_order(dispatcher, first.json()["id"])
    assert set(await listed(desk, CONTACTS, open=True)) - before == {first.json()["id"]}


@pytest.mark.rule("W06")
async def test_a_technician_assigns_nobody_and_another_estate_sees_nothing(
    platform: Platform,
) -> None:
    desk, dispatcher = Person("陈", platform.client), Person("钱", platform.client)
    technician = Person("赵", platform.client)
    for person, name in ((desk, "desk"), (dispatcher, "dispatcher"), (technician, "technician")):
        await signed_in(person, name)
    logged = await desk.do(CONTACTS, outcome="repair", matter="水管渗水", place="泵房")
    contact_id = logged.json()["id"]
    await the_order(dispatcher, contact_id)
    assert (await dispatcher.do(f"{ORDERS}/{contact_id}/hand-over")).status_code == 200

    assign = f"{ORDERS}/{contact_id}/assign"
    assert (await technician.do(assign, technician_id=technician.id)).status_code == 403

    stranger = await somebody_elsewhere(platform)
    for path in (f"{ORDERS}/{contact_id}", f"{CONTACTS}/{contact_id}"):
        assert (await stranger.see(path)).status_code == 404
    assert (await stranger.do(assign, technician_id=technician.id)).status_code == 404
    for path in (ORDERS, CONTACTS):
        assert await listed(stranger, path) == []
    assert (await dispatcher.see(f"{ORDERS}/{contact_id}")).json()["state"]["code"] == "handed_over"


@asynccontextmanager
async def killed_once_a_contact_is_logged(platform: Platform) -> AsyncIterator[None]:
    """Reception dies as soon as it has said 201, whatever it was about to publish, and is started
    again.
    """

    async def kill(answer: httpx.Response) -> None:
        if answer.request.url.path == CONTACTS and answer.status_code == 201:
            await answer.aread()
            await platform.kill_reception()
            await platform.start_reception()

    hooks = platform.client.event_hooks
    platform.client.event_hooks = {**hooks, "response": [*hooks["response"], kill]}
    try:
        yield
    finally:
        platform.client.event_hooks = hooks


async def somebody_elsewhere(platform: Platform) -> Person:
    """Night duty of another estate, who may do there all that is tried here."""
    administrator, stranger = Person("管", platform.client), Person("客", platform.client)
    await signed_in(administrator, ADMINISTRATOR, estate=COMPANY)
    opened = await administrator.do("/api/identity/estates", id=ELSEWHERE, name="松林苑")
    assert opened.status_code == 201, opened.text
    grants = [{"role": "P09", "estate": ELSEWHERE}]

    async def registered() -> bool:
        answer = await administrator.do(
            "/api/identity/staff", sign_in="stranger", name="许诺", password=PASSWORD, grants=grants
        )
        return answer.status_code == 201

    await eventually(registered)
    await signed_in(stranger, "stranger", estate=ELSEWHERE)

    async def known() -> bool:
        answers = [await stranger.see(path) for path in (ORDERS, CONTACTS)]
        return all(answer.status_code == 200 for answer in answers)

    await eventually(known, what="the new estate has arrived")
    return stranger


async def signed_in(person: Person, name: str, *, estate: EstateId = ESTATE) -> None:
    answer = await person.sign_in(name, estate=estate)
    assert answer.is_success, answer.text


async def the_order(person: Person, contact_id: str) -> dict[str, Any]:
    """The order of a contact, once it has reached dispatch."""

    async def arrived() -> httpx.Response | None:
        answer = await person.see(f"{ORDERS}/{contact_id}")
        return answer if answer.status_code == 200 else None

    answer = await eventually(arrived)
    assert answer is not None
    order: dict[str, Any] = answer.json()
    return order


async def listed(person: Person, path: str, **query: Any) -> list[str]:
    """The ids of a list's first page."""
    answer = await person.see(path, **query)
    assert answer.status_code == 200, answer.text
    return [item["id"] for item in answer.json()["items"]]


def kinds(case: dict[str, Any]) -> list[str]:
    return [entry["kind"] for entry in case["timeline"]]
