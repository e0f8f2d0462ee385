"""Typing a canary into every field of planned work: recurring services and patrols."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from chassis.testing import eventually
from tests.e2e.canaries import OTHER_PHONE, TYPED, WORD

if TYPE_CHECKING:
    from tests.e2e.planting import Planting


async def do_planned_work(planting: "Planting") -> None:
    """What is done again and again, arranged with an owner."""
    caller = await planting.first("desk", "reception/callers", q=f"{WORD}甲")
    plan = await planting.act(
        "dispatcher",
        "dispatch/recurring/plans",
        name=TYPED,
        matter=TYPED,
        scope={"unit_ids": [caller["units"][0]["unit_id"]]},
        rule={"every": 60, "step": "days", "first_day": _tomorrow(), "off_days": "keep"},
    )
    visit = await _call(planting, plan["id"])
    path = f"dispatch/recurring/visits/{visit['id']}"
    begins = datetime.now(UTC) + timedelta(days=1)
    window = {"starts_at": begins.isoformat(), "ends_at": (begins + timedelta(hours=1)).isoformat()}
    contact = {"contact_name": TYPED, "contact_phone": OTHER_PHONE}
    await planting.act("dispatcher", f"{path}/not-reached", reason=TYPED)
    await planting.act("dispatcher", f"{path}/agree", **window, **contact, note=TYPED)
    await planting.act("dispatcher", f"{path}/not-at-home", reason=TYPED)
    await planting.act("dispatcher", f"{path}/decline", reason=TYPED)
    plan = await planting.act(
        "dispatcher",
        "dispatch/recurring/plans",
        name=TYPED,
        matter=TYPED,
        scope={"place": TYPED, "place_building": "99"},
        rule={"every": 1, "step": "months", "first_day": _tomorrow(), "off_days": "keep"},
    )
    await planting.act("dispatcher", f"dispatch/recurring/plans/{plan['id']}/pause", reason=TYPED)


async def walk_a_patrol(planting: "Planting") -> None:
    """A route with points, walked without a plan; what is found is repaired and looked at again."""
    routes, point = "dispatch/patrols/routes", {"name": TYPED, "building": "99", "look_at": TYPED}
    route = await planting.act("dispatcher", routes, name=TYPED, points=[point, point])
    said = {"name": TYPED, "points": [point]}
    spare = await planting.act("dispatcher", routes, **said)
    await planting.act("dispatcher", f"{routes}/{spare['id']}/withdraw", reason=TYPED)
    plans = "dispatch/patrols/plans"
    times = {"times": ["00:00", "23:59"]}
    plan = await planting.act("dispatcher", plans, name=TYPED, route_id=route["id"], **times)
    await planting.act("dispatcher", f"{plans}/{plan['id']}/end", reason=TYPED)
    walk = await planting.act("technician", "dispatch/patrols/rounds", route_id=route["id"])
    path = f"dispatch/patrols/rounds/{walk['id']}"
    code = route["points"][0]["code"]
    await planting.act("technician", f"{path}/tick", code=code, note=TYPED)
    finding = await planting.act("technician", f"{path}/findings", matter=TYPED, place=TYPED)
    await planting.act("technician", f"{path}/finish", left_out_reason=TYPED)
    order = f"dispatch/orders/{finding['order_id']}"
    await planting.act("dispatcher", f"{order}/hand-over")
    await planting.act("dispatcher", f"{order}/cancel", reason=TYPED)


async def _call(planting: "Planting", plan_id: str) -> dict[str, Any]:
    async def there() -> Any:
        calls = await planting.ask("dispatcher", "dispatch/recurring/calls")
        return next((each for each in calls["items"] if each["plan_id"] == plan_id), None)

    found: dict[str, Any] = await eventually(there, what="somebody is to be called")
    return found


def _tomorrow() -> str:
    """By whichever of our clocks: today or tomorrow in the estate."""
    return (datetime.now(UTC) + timedelta(days=1)).date().isoformat()
