"""Typing a canary into every field of the gate: at a guard's tablet, at the desk, in the office."""

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from chassis.testing import eventually
from chassis.webhooks import signed_headers
from guanjia.demo.work import a_signature
from tests.e2e.canaries import PHONE, PLATE, TYPED, WORD
from tests.e2e.inside import NO_BARRIER
from tests.e2e.tablet import Tablet

if TYPE_CHECKING:
    from tests.e2e.planting import Planting

GATE = "north"
AS_THEY_ARE = (
    "plate",
    "plates",
    "head_phone",
    "caller_phone",
    "number_tail",
    "document_tail",
    "url",
)
"""Fields that take no text of one's own: canaries of their kind are typed."""


async def work_at_the_gate(planting: "Planting") -> None:
    """Everything a gate has, from a pass to a shift that is handed over."""
    tablet = await _registered(planting)
    await _passes_and_sites(planting)
    await _announced_and_unwelcome(planting)
    await _goods(planting)
    await _visitors(planting, tablet)
    await _a_reader(planting)
    await _a_shift(planting, tablet)
    planting.canaries.typed |= {("gate", field) for field in AS_THEY_ARE}


async def _registered(planting: "Planting") -> Tablet:
    """A tablet at which somebody is on; and one that is lost."""
    lost = await planting.act("manager", "identity/devices", name=TYPED, gate=GATE)
    await planting.act("foreman", f"identity/devices/{lost['id']}/revoke", reason=TYPED)
    named = planting.canaries.text("identity", "name")
    manager = await planting.person("manager")
    tablet = await Tablet.enrolled(planting.client, manager, name=named, gate=GATE)
    await tablet.unlock("李铁军")
    return tablet


async def _passes_and_sites(planting: "Planting") -> None:
    today = datetime.now(UTC).date()
    issued = await planting.act(
        "desk",
        "gate/passes",
        kind="parking_card",
        number="T-0001",
        holder=TYPED,
        company=TYPED,
        plate=PLATE,
        valid_from=today.isoformat(),
        valid_until=(today + timedelta(days=2)).isoformat(),
    )
    await planting.act("desk", f"gate/passes/{issued['id']}/revoke", reason=TYPED)
    site = await planting.act(
        "desk",
        "gate/sites",
        place=TYPED,
        company=TYPED,
        head_name=TYPED,
        head_phone=PHONE,
        begins_on=today.isoformat(),
        ends_on=(today + timedelta(days=30)).isoformat(),
    )
    await planting.act("desk", f"gate/sites/{site['id']}/end", reason=TYPED)


async def _announced_and_unwelcome(planting: "Planting") -> None:
    """Somebody expected, somebody watched for, a courtesy."""
    visitor: dict[str, Any] = {"name": TYPED, "company": TYPED, "place": TYPED, "note": TYPED}
    later = (datetime.now(UTC) + timedelta(hours=2)).isoformat()
    expected = await planting.act("desk", "gate/expected", plate=PLATE, until=later, **visitor)
    await planting.act("desk", f"gate/expected/{expected['id']}/withdraw", reason=TYPED)
    watched = await planting.act(
        "manager",
        "gate/watch",
        kind="person",
        text=TYPED,
        reason=TYPED,
        instruction=TYPED,
        decided_by=TYPED,
    )
    await planting.act("manager", f"gate/watch/{watched['id']}/end", reason=TYPED)
    courtesy = await planting.act(
        "manager",
        "gate/courtesies",
        kind="funeral",
        text=TYPED,
        about=TYPED,
        plate=PLATE,
        since=_now(),
        until=later,
    )
    await planting.act("manager", f"gate/courtesies/{courtesy['id']}/withdraw", reason=TYPED)


async def _goods(planting: "Planting") -> None:
    """A slip that is stamped, and a photo."""
    photo = await (await planting.person("desk")).send(
        "/api/gate/files?purpose=photo", a_signature(), "image/png"
    )
    assert photo.is_success, photo.text
    caller = await planting.first("desk", "reception/callers", q=f"{WORD}甲")
    unit_id, person_id = caller["units"][0]["unit_id"], caller["person_id"]
    await eventually(lambda: planting.ask("desk", "gate/hosts", q=f"{WORD}甲"))
    slip = await planting.act(
        "desk",
        "gate/slips",
        unit_id=unit_id,
        lines=[{"name": TYPED, "quantity": 2}],
        signed_by={"person_id": person_id},
        plates=[PLATE],
        leaves_until=(datetime.now(UTC) + timedelta(hours=8)).isoformat(),
        lift_booking=TYPED,
        note=TYPED,
    )
    await planting.act("manager", f"gate/slips/{slip['id']}/approve", note=TYPED)


async def _visitors(planting: "Planting", tablet: Tablet) -> None:
    """One who comes and goes, one who stays, one turned away; goods without a slip; an act nobody
    can read.
    """
    consent = {"how": "phone", "answer": "yes", "number_tail": WORD, "at": _now()}
    vehicle = {"plate": PLATE, "driver": TYPED, "companions": 1, "parking_place": TYPED}
    deposit = {"kind": "deposit", "amount_fen": 5_000, "receipt_number": TYPED}
    caller = await planting.first("desk", "reception/callers", q=f"{WORD}甲")
    unit_id = caller["units"][0]["unit_id"]
    for stays in (False, True):
        visit_id = str(uuid4())
        entry = {
            "visit_id": visit_id,
            "visit_class": "business",
            "name": TYPED,
            "company": TYPED,
            "place": TYPED,
            "unit_id": unit_id,
            "reason": TYPED,
            "consent": consent,
            "vehicle": vehicle,
            "pledge": deposit if stays else None,
            "document_tail": WORD,
            "card_number": f"K-{'1' if stays else '2'}",
        }
        await _tell(planting, tablet, "visit.admit", entry)
        if not stays:
            leaving = {"visit_id": visit_id, "cards_returned": ["K-2"], "note": TYPED}
            await _tell(planting, tablet, "visit.depart", leaving)
    away = {"visit_class": "guest", "reason": "no_host", "name": TYPED, "note": TYPED}
    await _tell(planting, tablet, "visit.refuse", {"visit_id": str(uuid4()), **away})
    passage = {
        "what": "staff",
        "direction": "in",
        "place": TYPED,
        "plate": PLATE,
        "driver": TYPED,
        "card_number": TYPED,
    }
    await _tell(planting, tablet, "passage.log", {"passage_id": str(uuid4()), **passage})
    call = {
        "caller_name": TYPED,
        "caller_phone": PHONE,
        "asked": TYPED,
        "unit_id": unit_id,
        "passed_to": "foreman",
        "passed_by": "radio",
        "whom": TYPED,
    }
    await _tell(planting, tablet, "phone_note.log", {"note_id": str(uuid4()), **call})
    carried = {
        "unit_id": unit_id,
        "lines": [{"name": TYPED, "quantity": 1}],
        "call": {"answer": "yes", "number_tail": WORD, "at": _now()},
        "carrier": TYPED,
        "plate": PLATE,
        "note": TYPED,
    }
    await _tell(planting, tablet, "slip.unannounced", {"slip_id": str(uuid4()), **carried})
    unreadable = planting.canaries.body("gate", {"name": TYPED})
    kept = await tablet.tell("visit.admit", unreadable, becomes={"rejected"})
    await planting.act("manager", f"gate/acts/kept/{kept['id']}/dismiss", why=TYPED)


async def _a_reader(planting: "Planting") -> None:
    """A plate reader that reads a resident's car, beside a barrier that does not answer."""
    registered = await planting.act(
        "manager",
        "gate/plate-readers",
        name=TYPED,
        gate=GATE,
        direction="in",
        barrier={"url": f"http://{NO_BARRIER}/{WORD}"},
    )
    body = json.dumps({"plate": PLATE}).encode()
    signed = signed_headers(registered["secret"], str(uuid4()), datetime.now(UTC), body)
    headers = {**signed, "Content-Type": "application/json"}
    path = f"/api/gate{registered['path']}"
    answer = await planting.client.post(path, content=body, headers=headers)
    assert answer.is_success, answer.text
    assert answer.json()["let_through"], answer.text


async def _a_shift(planting: "Planting", tablet: Tablet) -> None:
    """Begun, and handed over with something missing and an act half done."""
    shift_id = str(uuid4())
    missing = {"key": "cards_stock", "tallies": False, "expected": 3, "counted": 2, "note": TYPED}
    half = {"kind": "visit.admit", "data": {"name": TYPED, "plate": PLATE}, "note": TYPED}
    over = {
        "hand_over_id": str(uuid4()),
        "shift_id": shift_id,
        "to_guard": (await planting.person("foreman")).id,
        "lines": [missing],
        "note": TYPED,
    }
    await _tell(planting, tablet, "shift.begin", {"shift_id": shift_id})
    await _tell(planting, tablet, "draft.leave", {"draft_id": str(uuid4()), **half})
    await _tell(planting, tablet, "shift.hand_over", over)
    [found] = (await planting.ask("manager", "gate/discrepancies", about=over["hand_over_id"]))[
        "items"
    ]
    ended = {"how": "explained", "why": TYPED}
    await planting.act("foreman", f"gate/discrepancies/{found['id']}/settle", **ended)


async def _tell(planting: "Planting", tablet: Tablet, kind: str, data: dict[str, Any]) -> None:
    await tablet.tell(kind, planting.canaries.body("gate", data))


def _now() -> str:
    return datetime.now(UTC).isoformat()
