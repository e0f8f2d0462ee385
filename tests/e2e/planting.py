"""Typing a canary into every field people type into: in a story with all its turns, and in requests
that are refused.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any

import httpx
from openpyxl import Workbook

from chassis.testing import eventually
from guanjia.demo.estate import ESTATE
from guanjia.demo.person import Person
from guanjia.demo.work import a_signature
from tests.e2e.at_the_gate import work_at_the_gate
from tests.e2e.canaries import (
    EMAIL,
    OTHER_PHONE,
    PASSWORD,
    PHONE,
    PLATE,
    TYPED,
    WORD,
    Canaries,
)
from tests.e2e.complained import complain
from tests.e2e.in_custody import have_the_laundry_done
from tests.e2e.on_duty import be_on_duty
from tests.e2e.outside import send_outside
from tests.e2e.planned import do_planned_work, walk_a_patrol
from tests.e2e.surveyed import ask_the_owners

HEADINGS = ("楼栋", "单元", "房号", "建筑面积", "姓名", "与房屋关系", "联系电话", "车牌号", "备注")
UNIT = "99-1-0901"
LINE = {"label": TYPED, "measure": "个", "quantity": "1", "price_fen": 1200}


class Planting:
    """Everybody who has something to type, signed in."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.canaries = Canaries()
        self.client = client
        self._people: dict[str, Person] = {}

    async def person(self, name: str) -> Person:
        """Somebody of the demo estate."""
        if name not in self._people:
            self._people[name] = Person(name, self.client)
            assert (await self._people[name].sign_in(name)).is_success, name
        return self._people[name]

    async def act(self, who: str, path: str, **body: Any) -> Any:
        """Something that is done, with what is typed filled in."""
        service = path.partition("/")[0]
        person = await self.person(who)
        answer = await person.do(f"/api/{path}", **self.canaries.body(service, body))
        assert answer.is_success, f"{path}: {answer.text}"
        return answer.json()

    async def ask(self, who: str, path: str, **query: Any) -> Any:
        """Something that is looked for."""
        answer = await (await self.person(who)).see(f"/api/{path}", **query)
        return answer.json() if answer.is_success else None

    async def first(self, who: str, path: str, **query: Any) -> Any:
        """The first of a list, once there is one."""

        async def there() -> Any:
            return (await self.ask(who, path, **query) or {"items": []})["items"]

        items = await eventually(there, what=f"{path} {query}")
        return items[0]


async def plant(planting: Planting) -> str:
    """Types everywhere; answers the id of a contact, which may well stand in the clear."""
    await bring_a_household(planting)
    order_id = await call_for_a_repair(planting)
    await do_the_repair(planting, order_id)
    await take_money(planting, order_id)
    await follow_up(planting, order_id)
    await complain(planting)
    await pass_things_on(planting)
    await repair_a_public_place(planting)
    await do_planned_work(planting)
    await send_outside(planting)
    await walk_a_patrol(planting)
    await have_the_laundry_done(planting)
    await work_at_the_gate(planting)
    await be_on_duty(planting, order_id)
    await ask_the_owners(planting)
    await tell_the_staff(planting)
    await be_refused(planting)
    return order_id


async def bring_a_household(planting: Planting) -> None:
    """By a roster; and one that is refused."""
    good = ("99", "1", "0901", 80, f"{WORD}甲", "业主", PHONE, PLATE, f"{WORD}备注")
    bad = ("99", "1", f"{WORD}室", f"{WORD}平方", f"{WORD}乙", f"{WORD}亲", WORD, WORD, WORD)
    for row, status in ((good, 200), (bad, 422)):
        form = httpx.Request("POST", "http://form", files={"file": ("名册.xlsx", _roster(row))})
        answer = await (await planting.person("supervisor")).send(
            "/api/archives/roster/imports", form.read(), form.headers["content-type"]
        )
        assert answer.status_code == status, answer.text
    for asked in (f"{WORD}甲", PHONE):
        await planting.first("desk", "reception/callers", q=asked)


async def call_for_a_repair(planting: Planting) -> str:
    """The owner calls; somebody who is in no roster stands at the desk."""
    caller = await planting.first("desk", "reception/callers", q=f"{WORD}甲")
    photo = await (await planting.person("desk")).send(
        "/api/reception/files", a_signature(), "image/png"
    )
    logged = await planting.act(
        "desk",
        "reception/contacts",
        outcome="repair",
        matter=TYPED,
        person_id=caller["person_id"],
        unit_id=caller["units"][0]["unit_id"],
        file_ids=[photo.json()["id"]],
    )
    order_id: str = logged["id"]
    return order_id


async def do_the_repair(planting: Planting, order_id: str) -> None:
    """Given back, delayed, declined, agreed to, refused a signature, and approved unsigned."""
    order = f"dispatch/orders/{order_id}"
    technician_id = (await planting.person("technician")).id
    await eventually(lambda: planting.ask("dispatcher", order))
    in_an_hour = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    quote = {"cause": TYPED, "kind": "other", "lines": [LINE], "not_covered_reason": TYPED}
    person_id = (await planting.ask("desk", f"reception/contacts/{order_id}"))["person_id"]
    steps: tuple[tuple[str, str, Mapping[str, Any]], ...] = (
        ("dispatcher", "hand-over", {}),
        ("dispatcher", "urgency", {"urgency": "P3", "reason": TYPED}),
        ("desk", "comment", {"text": TYPED}),
        ("dispatcher", "assign", {"technician_id": technician_id}),
        ("technician", "return", {"reason": TYPED}),
        ("dispatcher", "assign", {"technician_id": technician_id}),
        ("technician", "accept", {"note": TYPED}),
        ("technician", "delay", {"reason": TYPED, "expected_at": in_an_hour}),
        ("technician", "set-out", {"note": TYPED}),
        ("technician", "arrive", {"note": TYPED}),
        ("technician", "quote", quote),
        ("desk", "decline", {"reason": TYPED}),
        ("technician", "quote", quote),
        ("desk", "consent", {"person_id": person_id, "how": "phone", "note": TYPED}),
        ("technician", "start", {"note": TYPED}),
        ("technician", "finish", {"note": TYPED}),
        ("technician", "signature-later", {"visit_at": in_an_hour, "note": TYPED}),
        ("technician", "no-signature", {"reason": "price", "note": TYPED}),
        ("supervisor", "reject-unsigned", {"reason": TYPED}),
        ("technician", "no-signature", {"reason": "price", "note": TYPED}),
        ("supervisor", "approve-unsigned", {"note": TYPED}),
    )
    for who, act, body in steps:
        await planting.act(who, f"{order}/{act}", **body)


async def take_money(planting: Planting, order_id: str) -> None:
    """Disputed and decided; paid, voided, reissued; blanks spoilt, books and cash counted."""
    charge = await planting.first("desk", "fees/charges", order_id=order_id)
    path, amount = f"fees/charges/{charge['id']}", charge["amount_fen"]
    cash = {"amount_fen": 500, "method": "cash", "payer_name": TYPED}
    await planting.act("supervisor", f"{path}/resolve", amount_fen=amount, reason=TYPED)
    await planting.act("desk", f"{path}/dispute", reason=TYPED)
    await planting.act("supervisor", f"{path}/resolve", amount_fen=amount, reason=TYPED)
    await planting.act("desk", f"{path}/not-at-home", note=TYPED)
    wrong = await planting.act("desk", "fees/payments", charge_id=charge["id"], **cash)
    await planting.act("desk", f"fees/payments/{wrong['id']}/reissue", **cash, reason=TYPED)
    voided = await planting.act("desk", "fees/payments", charge_id=charge["id"], **cash)
    await planting.act("desk", f"fees/payments/{voided['id']}/void", reason=TYPED)
    book = await planting.first("desk", "fees/books/mine")
    await planting.act("desk", f"fees/books/{book['id']}/void-blank", number=40, reason=TYPED)
    await planting.act(
        "finance",
        f"fees/books/{book['id']}/count",
        with_staff_id=(await planting.person("cashier")).id,
        blank=1,
        used=0,
        voided=0,
        reason=TYPED,
    )
    desk_id = (await planting.person("desk")).id
    counted = {"collector_id": desk_id, "counted_fen": 501, "reason": TYPED}
    await planting.act("finance", "fees/counts", **counted)


async def follow_up(planting: Planting, order_id: str) -> None:
    """Not reached, asked what nobody knows, not satisfied; and at last cancelled."""
    due = await planting.first("desk", "reception/follow-ups", order_id=order_id)
    path = f"reception/follow-ups/{due['id']}"
    in_an_hour = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    await planting.act("desk", f"{path}/not-reached", next_at=in_an_hour, note=TYPED)
    await planting.act("desk", f"{path}/appoint-reply", reply_at=in_an_hour, question=TYPED)
    await planting.act("desk", f"{path}/result", satisfied=False, opinion=TYPED)
    order = f"dispatch/orders/{order_id}"

    async def reopened() -> bool:
        state: str = (await planting.ask("desk", order))["state"]["code"]
        return state == "handed_over"

    await eventually(reopened)
    await planting.act("desk", f"{order}/cancel", reason=TYPED)


async def pass_things_on(planting: Planting) -> None:
    """A question answered and told, a promise kept, a message read, a request that is a repair."""
    in_an_hour = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    supervisor = (await planting.person("supervisor")).id
    by = {"matter": TYPED, "place": TYPED, "caller_name": TYPED, "promised_until": in_an_hour}
    pass_on = {"kind": "question", "to_id": supervisor, "reply_by": in_an_hour, "note": TYPED}
    asked = await planting.act(
        "desk", "reception/intake", outcome="question", **by, pass_on=pass_on
    )
    [referral] = await planting.ask("desk", f"reception/referrals/of/{asked['id']}")
    for who, act in (("supervisor", "answer"), ("desk", "tell")):
        await planting.act(who, f"reception/referrals/{referral['id']}/{act}", text=TYPED)
    promised = await planting.act("desk", "reception/intake", outcome="other", **by)
    path = f"reception/promises/{promised['id']}"
    await planting.act("desk", f"{path}/promise", promised_until=in_an_hour, note=TYPED)
    await planting.act("desk", f"{path}/settle", result=TYPED)
    wanted = await planting.act(
        "desk", "reception/intake", outcome="message", **by, for_id=supervisor
    )
    await planting.act("supervisor", f"reception/messages/{wanted['id']}/read")
    open_ = await planting.act("desk", "reception/intake", outcome="other", **by)
    passed = {"kind": "request", "note": TYPED}
    await planting.act("desk", f"reception/referrals/of/{open_['id']}", **passed)
    await planting.act("desk", f"reception/intake/{open_['id']}/repair", place=TYPED)


async def repair_a_public_place(planting: Planting) -> None:
    """For somebody at the desk, inspected; and one that engineering takes itself (E21)."""
    logged = await planting.act(
        "desk",
        "reception/contacts",
        outcome="repair",
        matter=TYPED,
        caller_name=TYPED,
        caller_phone=OTHER_PHONE,
        place=TYPED,
    )
    planting.canaries.typed.add(("reception", "caller_phone"))
    order, technician = f"dispatch/orders/{logged['id']}", await planting.person("technician")
    await eventually(lambda: planting.ask("dispatcher", order))
    quote = {"cause": TYPED, "kind": "other", "payer": "company", "lines": [LINE]}
    photo = await (await planting.person("supervisor")).send(
        "/api/dispatch/files", a_signature(), "image/png"
    )
    steps: tuple[tuple[str, str, Mapping[str, Any]], ...] = (
        ("dispatcher", "hand-over", {}),
        ("dispatcher", "assign", {"technician_id": technician.id}),
        ("technician", "accept", {}),
        ("technician", "set-out", {}),
        ("technician", "arrive", {}),
        ("technician", "quote", quote),
        ("manager", "approve-budget", {"note": TYPED}),
        ("technician", "start", {}),
        ("technician", "finish", {}),
        ("supervisor", "inspect", {"file_id": photo.json()["id"], "note": TYPED}),
    )
    for who, act, body in steps:
        await planting.act(who, f"{order}/{act}", **body)
    direct = await planting.act(
        "dispatcher",
        "dispatch/orders",
        matter=TYPED,
        place=TYPED,
        contact_name=TYPED,
        contact_phone=OTHER_PHONE,
    )
    planting.canaries.typed.add(("dispatch", "contact_phone"))
    await planting.act("desk", f"dispatch/orders/{direct['id']}/cancel", reason=TYPED)


async def tell_the_staff(planting: Planting) -> None:
    """A new colleague; where somebody wants to be told; a message seen to by a call."""
    await planting.act(
        "manager",
        "identity/staff",
        sign_in="newcomer",
        name=TYPED,
        password=PASSWORD,
        grants=[{"role": "P12", "estate": ESTATE}],
    )
    await planting.act("manager", "dispatch/crews", name=TYPED)
    starts_at = datetime.now(UTC) + timedelta(days=30)
    await planting.act(
        "manager",
        "dispatch/rosters/leave",
        staff_id=(await planting.person("technician")).id,
        kind="annual",
        starts_at=starts_at.isoformat(),
        ends_at=(starts_at + timedelta(days=1)).isoformat(),
        note=TYPED,
    )
    await planting.act(
        "night",
        "dispatch/reassignments",
        staff_id=(await planting.person("desk")).id,
        to_department="engineering",
        reason=TYPED,
        until=(datetime.now(UTC) + timedelta(hours=2)).isoformat(),
    )
    await planting.act("desk", "notifications/preferences/mine", email=EMAIL, phone=OTHER_PHONE)
    planting.canaries.typed |= {("notifications", "email"), ("notifications", "phone")}
    unsent = await planting.first("supervisor", "notifications/outbox")
    await planting.act("supervisor", f"notifications/deliveries/{unsent['id']}/settle", note=TYPED)


async def be_refused(planting: Planting) -> None:
    """What is wrong about a request stands in the answer, and could in logs and spans."""
    desk, client = await planting.person("desk"), planting.client
    contacts = "/api/reception/contacts"
    call: dict[str, Any] = {"outcome": "repair", "matter": WORD}
    sign_ins = [(f"{WORD} {EMAIL}", PASSWORD), ("desk", PASSWORD), (PHONE, WORD)]
    refused = [
        await desk.do(contacts, **call, place=WORD, unheard_of=WORD),
        await desk.do(contacts, outcome=WORD, matter={WORD: [WORD]}),
        await desk.do(contacts, **call, unit_id=WORD, person_id=WORD),
        await desk.do(f"{contacts}/{WORD}/{PHONE}", **call),
        await desk.do(f"/api/dispatch/orders/{PHONE}/return", reason=WORD),
        await desk.do(f"/api/{WORD}/{PLATE}"),
        await desk.send(contacts, f'{{"matter": "{WORD}'.encode(), "application/json"),
        await desk.send(contacts, WORD.encode("gb18030"), "application/json"),
        await desk.send("/api/dispatch/files", WORD.encode(), "image/png"),
        await desk.see(f"{contacts}/{WORD}"),
        await desk.see(contacts, limit=WORD, cursor=f"{WORD} {PHONE}"),
        await desk.see("/api/fees/charges", state=WORD, of=PHONE),
        await client.post(contacts, json=call, headers={"Idempotency-Key": EMAIL}),
        *[
            await client.post("/api/identity/sessions", json={"sign_in": name, "password": secret})
            for name, secret in sign_ins
        ],
    ]
    statuses = [answer.status_code for answer in refused]
    assert all(400 <= status < 500 for status in statuses), statuses


def _roster(row: tuple[Any, ...]) -> bytes:
    book, content = Workbook(), BytesIO()
    sheet = book.active
    assert sheet is not None
    sheet.append(HEADINGS)
    sheet.append(row)
    book.save(content)
    book.close()
    return content.getvalue()
