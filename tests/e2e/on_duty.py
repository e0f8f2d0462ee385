"""Typing a canary into every field of the desk's duty."""

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
