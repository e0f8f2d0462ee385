"""An order taken to some point of its story over HTTP, and what other services say of it."""

import io
from datetime import UTC, datetime
from typing import Any

from PIL import Image

from chassis.testing import eventually
from contracts.fees import RepairPosted
from contracts.orders import Payer
from contracts.permissions import Permission
from contracts.reception.follow_ups import RectificationNoticeIssued, RepairSatisfied
from contracts.words import ContactId, Fen, NoticeId, OrderId, SeriesNumber
from tests.integration.dispatch.stage import DISPATCHER, LI, TECHNICIAN, WANG, Desk, Scene, unit_id

FRONT_DESK = (
    Permission.SEE_ORDERS,
    Permission.NOTE_ORDERS,
    Permission.RECORD_CONSENT,
    Permission.LOG_CONTACTS,
)
TAP = {"code": "S02", "quantity": "2"}
"""Two cartridges at 15 yuan."""
PART = {"label": "进口阀芯", "measure": "个", "quantity": "1.5", "price_fen": 333}
"""Typed in: 499.5 fen, rounded half up."""


def wang(scene: Scene) -> Desk:
    return scene.desk("dispatch", TECHNICIAN, staff=WANG)


def li(scene: Scene) -> Desk:
    return scene.desk("dispatch", TECHNICIAN, staff=LI)


def dispatcher(scene: Scene) -> Desk:
    return scene.desk("dispatch", DISPATCHER, staff="dispatcher")


def front_desk(scene: Scene) -> Desk:
    return scene.desk("dispatch", FRONT_DESK, staff="desk")


def supervisor(scene: Scene, staff: str = "supervisor") -> Desk:
    rights = (
        Permission.SEE_ORDERS,
        Permission.APPROVE_BUDGET,
        Permission.APPROVE_UNSIGNED,
        Permission.INSPECT_ORDERS,
        Permission.FORCE_ORDERS,
        Permission.MANAGE_SETTINGS,
        Permission.SEE_ESTATE,
        Permission.DRAFT_SERVICES,
        Permission.APPROVE_SERVICES,
        Permission.SETTLE_CUSTODY,
        Permission.KEEP_CUSTODY,
    )
    return scene.desk("dispatch", rights, staff=staff)


async def set_up(scene: Scene, *kinds: str) -> None:
    """The sample services, approved, and the estate's presets."""
    presets = {
        "warranty_policy": "national_minimum",
        "consent_policy": "tenant_small_repairs",
        "pause_policy": "suggested",
        "checklist_policy": "suggested",
    }
    for kind in kinds or ("catalogue",):
        if kind == "catalogue":
            await offer_samples(scene)
            continue
        await supervisor(scene).do(f"/settings/{kind}", preset=presets[kind])


async def offer_samples(scene: Scene) -> None:
    """The sample services hold, as proposed by one and approved by another (A12)."""
    await supervisor(scene).do("/services/samples")
    manager = supervisor(scene, "manager")
    found = (await manager.see("/services", waiting=True))["items"]
    waiting = [{"code": each["code"], "version": each["waiting"]["number"]} for each in found]
    await manager.do("/services/approve", waiting=waiting)


async def on_site(scene: Scene, order_id: str | None = None, **request: Any) -> str:
    """The path of an order whose technician has arrived."""
    path = f"/orders/{order_id or await scene.request(**request)}"
    chief, technician = dispatcher(scene), wang(scene)
    if (await chief.see(path))["state"]["code"] == "opened":
        await chief.do(f"{path}/hand-over")
    await chief.do(f"{path}/assign", technician_id=WANG)
    await technician.do(f"{path}/accept")
    await technician.do(f"{path}/arrive")
    return path


async def quoted(scene: Scene, *lines: dict[str, Any], **more: Any) -> str:
    """An order whose quote waits for consent."""
    path = await on_site(scene, **more.pop("request", {}))
    quote = {"cause": "阀芯磨损", "kind": "other", "lines": lines} | more
    await wang(scene).do(f"{path}/quote", **quote)
    return path


async def finished(scene: Scene, *lines: dict[str, Any]) -> str:
    """An order whose work is done and waits for the signature."""
    path = await quoted(scene, *(lines or (PART,)))
    technician = wang(scene)
    await technician.do(f"{path}/consent", person_id="p-zhang", how="on_site")
    await technician.do(f"{path}/start")
    await technician.do(f"{path}/finish")
    return path


async def signed_off(scene: Scene, path: str) -> Any:
    """Signed by the owner."""
    file_id = await wang(scene).put(a_signature())
    return await wang(scene).do(f"{path}/sign", person_id="p-zhang", file_id=file_id)


def a_signature(shade: int = 0) -> bytes:
    """A drawn signature as a picture."""
    target = io.BytesIO()
    Image.new("L", (40, 20), shade).save(target, "PNG")
    return target.getvalue()


def posted(path: str, round_: int = 1) -> RepairPosted:
    """Finance has it."""
    order_id = OrderId(path.rpartition("/")[2])
    return RepairPosted(
        posting_id=f"{order_id}-{round_}",
        order_id=order_id,
        contact_id=ContactId(order_id),
        round=round_,
        payer=Payer.OWNER,
        amount_fen=Fen(500),
        at=datetime.now(UTC),
        unit_id=unit_id("8-2-0101"),
        building="8",
    )


def satisfied(path: str, round_: int = 1) -> RepairSatisfied:
    """All follow-ups of the round are done."""
    order_id = OrderId(path.rpartition("/")[2])
    return RepairSatisfied(
        case_id=f"{order_id}-{round_}",
        order_id=order_id,
        contact_id=ContactId(order_id),
        round=round_,
        at=datetime.now(UTC),
    )


def notice(path: str, round_: int = 1) -> RectificationNoticeIssued:
    """The owner is not satisfied."""
    order_id = OrderId(path.rpartition("/")[2])
    return RectificationNoticeIssued(
        notice_id=NoticeId(f"{order_id}-{round_}"),
        number=SeriesNumber(f"ZG-20261123-{round_:04}"),
        order_id=order_id,
        contact_id=ContactId(order_id),
        round=round_,
        opinion="张三丰说还在漏",
        at=datetime.now(UTC),
    )


async def comes_to(scene: Scene, path: str, state: str, *, round_: int = 1) -> Any:
    """Wait until the order stands there; the order."""
    chief = dispatcher(scene)

    async def there() -> bool:
        order = await chief.see(path)
        assert order["round"] == round_
        return bool(order["state"]["code"] == state)

    await eventually(there, what=f"{state} in round {round_}")
    return await chief.see(path)
