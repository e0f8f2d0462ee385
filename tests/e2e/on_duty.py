"""Typing a canary into every field of the desk's duty."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tests.e2e.canaries import TYPED

if TYPE_CHECKING:
    from tests.e2e.planting import Planting


async def be_on_duty(planting: "Planting", contact_id: str) -> None:
    """An incident is told to those it concerns; the desk is handed over."""
    said = {"tell_callers": TYPED, "cause": TYPED}
    incident = await planting.act(
        "desk", "reception/incidents", kind="water", matter=TYPED, buildings=["99"], **said
    )
    path = f"reception/incidents/{incident['id']}"
    calls = await planting.ask("desk", f"{path}/calls", building="99")
    unit_id = calls["items"][0]["unit_id"]
    await planting.act("desk", f"{path}/tick", unit_id=unit_id, note=TYPED)
    await planting.act("desk", f"{path}/link", contact_id=contact_id)
    await planting.act("desk", f"{path}/restate", tell_callers=f"{calls['building']} 栋抢修")
    await planting.act("desk", f"{path}/restore", note=TYPED)
    await planting.act("desk", f"{path}/reopen", note=TYPED)
    tasks = "reception/desk-tasks"
    task = await planting.act("desk", tasks, text=TYPED)
    done = await planting.act("desk", tasks, text=TYPED)
    await planting.act("desk", f"{tasks}/{done['id']}/done", note=TYPED)
    hand_over = await planting.act("desk", "reception/desk-hand-overs", note=TYPED)
    await planting.act(
        "night",
        f"reception/desk-hand-overs/{hand_over['id']}/answer",
        keys=[f"task-{task['id']}"],
        accepted=False,
        reason=TYPED,
    )
    await _happen(planting)
    await _meet(planting, contact_id)
    await _care(planting, unit_id)


async def _happen(planting: "Planting") -> None:
    """A major event, and a day of the log."""
    reported = {"kind": "theft", "matter": TYPED, "place": TYPED, "building": "99"}
    event = await planting.act("desk", "reception/major-events", **reported)
    path = f"reception/major-events/{event['id']}"
    await planting.act("desk", f"{path}/also", title="值班经理")
    await planting.act("desk", f"{path}/also", title="总经理", optional=True)
    await planting.act("desk", f"{path}/call", level=0, reached=True, note=TYPED)
    await planting.act("desk", f"{path}/skip", level=1, reason=TYPED)
    await planting.act("desk", f"{path}/close", outcome=TYPED)
    await planting.act("desk", "reception/duty-log", text=TYPED, place=TYPED)
    day = (await planting.ask("supervisor", "reception/duty-log"))["day"]
    await planting.act("supervisor", "reception/duty-log/read", day=day, remark=TYPED)


async def _meet(planting: "Planting", case_id: str) -> None:
    """A meeting with somebody excused, about a case."""
    meeting = await planting.act(
        "supervisor",
        "reception/meetings",
        kind="weekly",
        subject=TYPED,
        place=TYPED,
        begins_at=datetime.now(UTC).isoformat(),
        invited=[(await planting.person("desk")).id],
    )
    path = f"reception/meetings/{meeting['id']}"
    excused = {"staff_id": (await planting.person("desk")).id, "present": False}
    await planting.act("supervisor", f"{path}/sign")
    await planting.act("supervisor", f"{path}/sign", **excused, reason=TYPED)
    await planting.act("supervisor", f"{path}/decide", text=TYPED, case_id=case_id)
    await planting.act("supervisor", f"{path}/end", minutes=TYPED)


async def _care(planting: "Planting", unit_id: str) -> None:
    """Two people in need; one needs help, one has moved."""
    for act, said in (("call", {"outcome": "needs_help", "note": TYPED}), ("end", {"why": TYPED})):
        care = await planting.act(
            "desk", "reception/care", unit_id=unit_id, name=TYPED, need="ill", mind=TYPED
        )
        await planting.act("desk", f"reception/care/{care['id']}/{act}", **said)
