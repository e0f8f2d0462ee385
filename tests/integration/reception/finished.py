"""A repair as it comes back from dispatch: finished, signed off, reopened."""

from datetime import UTC, datetime
from typing import Any

from chassis.testing import eventually
from contracts.dispatch.agreements import WorkOrderSignedOff
from contracts.dispatch.orders import WorkOrderReopened
from contracts.orders import Payer, RepairKind, SignOff
from contracts.permissions import Permission
from contracts.urgency import UrgencyClass
from contracts.words import ContactId, Fen, OrderId, SeriesNumber
from tests.integration.dispatch.stage import WANG, Desk, Scene, unit_id

CALLER = (
    Permission.LOG_CONTACTS,
    Permission.SEE_CONTACTS,
    Permission.SEE_FOLLOW_UPS,
    Permission.FOLLOW_UP,
)
SUPERVISOR = (*CALLER, Permission.ASSIGN_FOLLOW_UPS, Permission.MANAGE_SETTINGS)
PRESET = "association_2004_grade_1"
A_CALL = {"outcome": "repair", "matter": "厨房漏水", "person_id": "p-zhang"}


def caller(scene: Scene, **more: Any) -> Desk:
    """Whoever logs contacts and calls back: the front desk, unless another one is named."""
    return scene.desk("reception", CALLER, **more)


def supervisor(scene: Scene, **more: Any) -> Desk:
    """Assigns calls and sets limits."""
    return scene.desk("reception", SUPERVISOR, staff="boss", **more)


def signed_off(contact_id: str | None, round_: int = 1, **more: Any) -> WorkOrderSignedOff:
    """A round closed on site."""
    now = datetime.now(UTC)
    given: dict[str, Any] = {
        "order_id": OrderId(contact_id or "direct"),
        "contact_id": contact_id,
        "number": SeriesNumber("WX-20261123-0009"),
        "technician_id": WANG,
        "round": round_,
        "how": SignOff.SIGNATURE,
        "kind": RepairKind.OTHER,
        "urgency": UrgencyClass.P2,
        "payer": Payer.OWNER,
        "lines": (),
        "total_fen": Fen(8050),
        "requested_at": now,
        "completed_at": now,
        "at": now,
        "contact_name": "张三丰",
        "contact_phone": "10000005678",
        "matter": "厨房漏水",
        "unit_id": unit_id("8-2-0101"),
        "unit_label": "8-2-0101",
        "building": "8",
    }
    return WorkOrderSignedOff.model_validate(given | more)


def reopened(contact_id: str, round_: int) -> WorkOrderReopened:
    """A round that begins, because the one before did not satisfy."""
    return WorkOrderReopened(
        order_id=OrderId(contact_id),
        contact_id=ContactId(contact_id),
        number=SeriesNumber("WX-20261123-0009"),
        round=round_,
        reason="还在滴",
        at=datetime.now(UTC),
        unit_id=unit_id("8-2-0101"),
        building="8",
    )


async def finished(scene: Scene, **more: Any) -> str:
    """A call is logged at the desk, dispatch says it is done; the contact's id."""
    contact: dict[str, Any] = await caller(scene).do("/contacts", **A_CALL)
    await scene.stage.dispatch.say(signed_off(contact["id"], **more), estate=scene.estate, by=WANG)
    await calls_of(scene, contact["id"], at_least=1)
    return str(contact["id"])


async def calls_of(
    scene: Scene, order_id: str, *, at_least: int = 0, wanted: str = "all"
) -> list[dict[str, Any]]:
    """The calls of an order as soon as there are so many, first round first."""

    async def planned() -> list[dict[str, Any]] | bool:
        page = await supervisor(scene).see("/follow-ups", order_id=order_id, wanted=wanted)
        items: list[dict[str, Any]] = page["items"]
        assert len(items) >= at_least, items
        return sorted(items, key=lambda call: (call["round"], call["which"]["code"])) or True

    found = await eventually(planned, what=f"{at_least} calls")
    return found if isinstance(found, list) else []


async def only_call(scene: Scene, order_id: str, *, wanted: str = "open") -> dict[str, Any]:
    """The one call of an order that is still owed."""
    [call] = await calls_of(scene, order_id, at_least=1, wanted=wanted)
    return call
