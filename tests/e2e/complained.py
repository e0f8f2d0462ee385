"""Typing a canary into every field of a complaint: from the letter to the closing."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from guanjia.demo.work import a_signature
from tests.e2e.canaries import OTHER_PHONE, TYPED

if TYPE_CHECKING:
    from tests.e2e.planting import Planting

A_LETTER = {"channel": "letter", "kind": "cleaning", "matter": TYPED, "place": TYPED}
NAMED = {"client_name": TYPED, "client_phone": OTHER_PHONE}


async def complain(planting: "Planting") -> None:
    """One that goes all the way, beside another household's; one that is explained; one merged."""
    planting.canaries.typed.add(("reception", "client_phone"))
    original = await (await planting.person("desk")).send(
        "/api/reception/files", a_signature(), "image/png"
    )
    lead = await planting.act(
        "desk", "reception/complaints", **A_LETTER, **NAMED, files=[original.json()["id"]]
    )
    path = f"reception/complaints/{lead['id']}"
    staff_id = (await planting.person("desk")).id
    household = {"name": TYPED, "phone": OTHER_PHONE}
    planting.canaries.typed.add(("reception", "phone"))
    now = datetime.now(UTC)
    meeting = {"held_at": now.isoformat(), "who": TYPED, "said": TYPED}
    due = now.astimezone(ZoneInfo("Asia/Shanghai")).date().isoformat()
    wanted = [
        {"kind": kind, "what": TYPED, "owner_id": staff_id, "due": due}
        for kind in ("remedial", "corrective")
    ]
    steps: tuple[tuple[str, str, dict[str, Any]], ...] = (
        ("desk", "join", household),
        ("desk", "check", {"found": TYPED, "proposal": TYPED}),
        ("desk", "judge", {"valid": True, "reason": TYPED}),
        ("desk", "answer", {"said": TYPED}),
        ("desk", "hand", {"responsible_id": staff_id, "note": TYPED}),
        ("desk", "escalate", {"reason": TYPED}),
        ("manager", "decide", {"decision": TYPED, "meeting": meeting}),
        ("desk", "plan", {"actions": wanted}),
        ("desk", "tell", {"said": TYPED}),
        ("desk", "carry-out", {"action": "1-1", "proof": TYPED}),
        ("desk", "comment", {"note": TYPED}),
        ("desk", "carry-out", {"action": "1-2", "proof": TYPED}),
        ("desk", "follow-up", {"satisfied": False, "opinion": TYPED}),
        ("desk", "ask-closing", {"reason": TYPED}),
        ("manager", "approve-closing", {"note": TYPED}),
        ("desk", "analyse", {"cause": "neglect", "note": TYPED}),
    )
    for who, act, body in steps:
        await planting.act(who, f"{path}/{act}", **body)
    open_one = await planting.act("desk", "reception/complaints", **A_LETTER, **NAMED)
    other = await planting.act("desk", "reception/complaints", **A_LETTER, **NAMED)
    merging = {"lead_id": open_one["id"], "reason": TYPED}
    await planting.act("desk", f"reception/complaints/{other['id']}/merge", **merging)
