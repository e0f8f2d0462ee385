"""What callers do all day: repairs from the call to the last fen, and calls soon answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random
from typing import Any

from guanjia.demo.work import QUOTE, a_signature
from tests.faults.callers import Caller

SIGNATURE = a_signature()
CONTACTS = "/api/reception/contacts"
FOLLOW_UPS = "/api/reception/follow-ups"
CHARGES, PAYMENTS = "/api/fees/charges", "/api/fees/payments"
TO_THE_DOOR = ("accept", "set-out", "arrive")
NAMES_OF_THE_CALLER = "hlx"


@dataclass(frozen=True)
class People:
    """Who works in one estate."""

    desk: Caller
    cashier: Caller
    dispatcher: Caller
    technician: Caller

    async def sign_in(self) -> None:
        """All of them."""
        for caller in (self.desk, self.cashier, self.dispatcher, self.technician):
            await caller.sign_in()


@dataclass(frozen=True)
class Household:
    """Who calls, and about which flat."""

    person_id: str
    unit_id: str


async def household_of(people: People) -> Household:
    """The owner everybody knows, once the directory has reached reception."""

    async def found() -> Household | None:
        seen = await people.desk.see("/api/reception/callers", q=NAMES_OF_THE_CALLER)
        for card in (seen or {}).get("items", []):
            if card["units"]:
                return Household(card["person_id"], card["units"][0]["unit_id"])
        return None

    return await people.desk.until("the directory", found)


async def ask_something(people: People, household: Household, chance: Random) -> None:
    """A call that ends with an answer: reception alone has to do with it."""
    outcome = chance.choice(["consultation", "move_in", "decoration", "release", "other"])
    await people.desk.do(CONTACTS, **_call(household, outcome, chance))


async def have_it_repaired(people: People, household: Household, chance: Random) -> None:
    """From the call over quote, work and signature to the money and the follow-up (W06)."""
    contact = await people.desk.do(CONTACTS, **_call(household, "repair", chance))
    order_id, order = contact["id"], f"/api/dispatch/orders/{contact['id']}"
    technician, dispatcher = people.technician, people.dispatcher
    await dispatcher.until("the order", lambda: dispatcher.see(order))
    await dispatcher.do(f"{order}/hand-over")
    await dispatcher.do(f"{order}/assign", technician_id=technician.id)
    for act in TO_THE_DOOR:
        await technician.do(f"{order}/{act}")
    await technician.do(f"{order}/quote", **QUOTE)
    await technician.do(f"{order}/consent", person_id=household.person_id, how="on_site")
    for act in ("start", "finish"):
        await technician.do(f"{order}/{act}")
    drawn = await technician.send("/api/dispatch/files", SIGNATURE, "image/png")
    await technician.do(f"{order}/sign", person_id=household.person_id, file_id=drawn["id"])
    await _pay(chance.choice([people.desk, people.cashier]), order_id, chance)
    await _follow_up(people.desk, order_id)


async def _pay(collector: Caller, order_id: str, chance: Random) -> None:
    """A part and the rest; now and then nobody is at home, or the first receipt was a mistake."""
    charge = await collector.until("the charge", lambda: _first(collector, CHARGES, order_id))
    owed: int = charge["outstanding_fen"]
    part = chance.randrange(1, owed)
    if chance.random() < 0.2:
        await collector.do(f"{CHARGES}/{charge['id']}/not-at-home")
    taken = await collector.do(
        PAYMENTS,
        charge_id=charge["id"],
        amount_fen=part,
        method=chance.choice(["cash", "qr"]),
    )
    if chance.random() < 0.2:
        part = chance.randrange(1, owed)
        await collector.do(
            f"{PAYMENTS}/{taken['id']}/reissue",
            amount_fen=part,
            method="cash",
            reason="金额写错",
        )
    await collector.do(PAYMENTS, charge_id=charge["id"], amount_fen=owed - part, method="qr")


async def _follow_up(desk: Caller, order_id: str) -> None:
    due = await desk.until("the follow-up", lambda: _first(desk, FOLLOW_UPS, order_id))
    await desk.do(f"{FOLLOW_UPS}/{due['id']}/result", satisfied=True)


async def _first(caller: Caller, path: str, order_id: str) -> Any:
    items = ((await caller.see(path, order_id=order_id)) or {}).get("items", [])
    return items[0] if items else None


def _call(household: Household, outcome: str, chance: Random) -> Mapping[str, str]:
    return {
        "channel": "call",
        "outcome": outcome,
        "matter": f"厨房水龙头滴水，第 {chance.randrange(10_000)} 号",
        "requested_at": datetime.now(UTC).isoformat(),
        "person_id": household.person_id,
        "unit_id": household.unit_id,
    }
