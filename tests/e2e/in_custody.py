"""Typing a canary into every field of the catalogue, of a repair with the water off, of custody."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from guanjia.demo.work import a_signature
from tests.e2e.canaries import TYPED, WORD

if TYPE_CHECKING:
    from tests.e2e.planting import Planting

FREE = {"label": TYPED, "quantity": "1", "free_reason": TYPED}
BOTH = {"tags": ["K1", "K2"]}


async def have_the_laundry_done(planting: "Planting") -> None:
    """A service is ended; a paid one is done with the water off, of two pieces one is lost."""
    services = "dispatch/services"
    terms = {"kind": "paid", "zh": "试洗", "en": "trial", "valid_from": _day(), "lines": [_PRICE]}
    await planting.act("supervisor", services, code="K01", terms=terms)
    await planting.act("supervisor", f"{services}/K01/reject", version=1, reason=TYPED)
    await planting.act("manager", f"{services}/S16/end", last_day=_day(), reason=TYPED)
    await planting.act(
        "manager",
        "dispatch/settings/checklist_policy",
        values={
            "lists": [{"points": [{"code": "k", "zh": "看", "en": "look", "obligatory": False}]}]
        },
    )
    caller = await planting.first("desk", "reception/callers", q=f"{WORD}甲")
    person_id, unit_id = caller["person_id"], caller["units"][0]["unit_id"]
    opened = await planting.act(
        "dispatcher", "dispatch/orders", matter=TYPED, unit_id=unit_id, kind="paid_service"
    )
    order = f"dispatch/orders/{opened['id']}"
    technician = await planting.person("technician")
    quote = {"cause": TYPED, "kind": "other", "lines": [FREE]}
    yes = {"person_id": person_id, "how": "phone", "note": TYPED}
    await _do(
        planting,
        order,
        ("dispatcher", "assign", {"technician_id": technician.id}),
        ("technician", "accept", {}),
        ("technician", "arrive", {}),
        ("technician", "quote", quote),
        ("desk", "consent", yes),
        ("technician", "need-shut-off", {"utilities": ["water"], "note": TYPED}),
        ("desk", "allow-shut-off", yes),
        ("technician", "start", {}),
        ("technician", "check", {"codes": ["k"], "note": TYPED}),
        ("technician", "check", {"codes": ["k"], "done": False}),
    )
    photo = await technician.send("/api/dispatch/files", a_signature(), "image/png")
    damaged = {"damage": TYPED, "photos": [photo.json()["id"]]}
    pieces = [{"tag": tag, "what": TYPED, **damaged} for tag in BOTH["tags"]]
    slip = await planting.act(
        "technician", f"{order}/custody", pieces=pieces, counted=2, due_at=_later(2)
    )
    out = {"vendor": TYPED, "receiver": TYPED, "vendor_due_at": _later(1)}
    back = {"expected": ["K1", "K2"], "tags": [], "bringer": TYPED}
    signed = {"person_id": person_id, "file_id": photo.json()["id"]}
    await _do(
        planting,
        f"dispatch/custody/{slip['id']}",
        ("technician", "send-out", {**BOTH, **out, "counted": 2, "vendor_counted": 2}),
        ("technician", "come-back", {**back, "counted": 0, "vendor_counted": 2}),
        ("technician", "find", {"tags": ["K1"], "where": TYPED}),
        ("technician", "check", {"tags": ["K1"], **damaged}),
        ("technician", "give-back", {"tags": ["K1"], "counted": 1, **signed}),
        ("supervisor", "settle", {"tags": ["K2"], "how": TYPED}),
    )
    await planting.act("technician", f"{order}/finish", left_open_reason=TYPED)


_POINT = {"code": "k", "zh": "看", "en": "look", "obligatory": False}
_PRICE = {"measure": "件", "price_fen": 100}


async def _do(planting: "Planting", path: str, *steps: tuple[str, str, Mapping[str, Any]]) -> None:
    for who, act, body in steps:
        await planting.act(who, f"{path}/{act}", **body)


def _day() -> str:
    return (datetime.now(UTC) + timedelta(days=1)).date().isoformat()


def _later(days: int) -> str:
    return (datetime.now(UTC) + timedelta(days=days)).isoformat()
