"""Notifications in a test: staff to be told, orders to be told of, channels of the operator's."""

import json
import uuid
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from uuid import uuid4

from chassis.running import Running
from chassis.testing import Surroundings, TestSigner, eventually
from contracts.dispatch.beside import TechnicianDelayed
from contracts.dispatch.orders import WorkOrderAssigned, WorkOrderOpened
from contracts.event import Event
from contracts.identity import StaffStated
from contracts.permissions import Permission
from contracts.urgency import UrgencyClass
from contracts.words import ContactId, OrderId, SeriesNumber, StaffId
from notifications.service import build
from notifications.settings import NotificationsSettings
from tests.integration.dispatch.stage import WANG, Desk, Scene, Stage, staged, unit_id

E = TypeVar("E", bound=Event)

SUPERVISOR, DISPATCHER, CARETAKER = StaffId("chen"), StaffId("qian"), StaffId("sun")
MANAGES = (Permission.SEE_NOTICES, Permission.MANAGE_NOTICES, Permission.MANAGE_SETTINGS)
SEES = (Permission.SEE_NOTICES,)


class Notices:
    """One estate in which things happen, and what notifications makes of them."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.manager = scene.desk("notifications", MANAGES, staff="manager")

    @property
    def running(self) -> Running:
        """The service."""
        return self.scene.running("notifications")

    def of(self, staff: str, rights: Sequence[Permission] = SEES, **more: Any) -> Desk:
        """Somebody signed in."""
        return self.scene.desk("notifications", rights, staff=staff, **more)

    async def staff(self) -> None:
        """A supervisor, a dispatcher, and a caretaker of building 8."""
        await self.scene.stage.identity.say(
            StaffStated(staff_id=SUPERVISOR, name="陈主管", roles=("P05",)),
            StaffStated(staff_id=DISPATCHER, name="钱师傅", roles=("P13",)),
            StaffStated(staff_id=CARETAKER, name="孙楼管", roles=("P07",), areas=("8",)),
            estate=self.scene.estate,
        )

        async def known() -> bool:
            query = {"estate": self.scene.estate, "roles": "P07"}
            found = await self.running.store.database["colleagues"].count_documents(query)
            return bool(found)

        await eventually(known, what="the caretaker is known")

    async def say(self, *events: Event) -> None:
        """Dispatch says something."""
        await self.scene.stage.dispatch.say(*events, estate=self.scene.estate, by="desk")

    async def order(self, **more: Any) -> OrderId:
        """A repair in 8-2-0101, assigned to Wang; at any hour, as its class runs 24×7."""
        order_id = OrderId(str(uuid4()))
        await self.say(
            opened(order_id, **more), an(WorkOrderAssigned, order_id, technician_id=WANG)
        )
        return order_id

    async def delayed(self, **more: Any) -> OrderId:
        """An order whose technician cannot come in time."""
        order_id = await self.order()
        await self.say(delay(order_id, **more))
        return order_id

    async def inbox(self, staff: str, template: str, count: int = 1) -> list[dict[str, Any]]:
        """A member of staff's messages of one kind, once there are so many."""
        desk = self.of(staff)

        async def there() -> list[dict[str, Any]]:
            items = (await desk.see("/inbox", limit=200))["items"]
            found = [item for item in items if item["template"] == template]
            return found if len(found) >= count else []

        return await eventually(there, what=f"{staff} has {template}")

    async def delivery(self, state: str, **params: Any) -> dict[str, Any]:
        """The only delivery so far of some kind, once it is in a state; as a manager sees it."""

        async def there() -> dict[str, Any] | None:
            items = (await self.manager.see("/deliveries", **params))["items"]
            assert [item["state"]["code"] for item in items] == [state], items
            found: dict[str, Any] = items[0]
            return found

        return await eventually(there, what=f"a delivery is {state}") or {}

    async def choose(self, kind: str, **values: Any) -> None:
        """Set one of the estate's policies."""
        await self.manager.do(f"/settings/{kind}", values=values)


def opened(order_id: OrderId, **more: Any) -> WorkOrderOpened:
    defaults: dict[str, Any] = {
        "number": SeriesNumber("WX-20261123-0001"),
        "urgency": UrgencyClass.P1,
        "requested_at": datetime.now(UTC),
    }
    return an(WorkOrderOpened, order_id, **(defaults | more))


def delay(order_id: OrderId, **more: Any) -> TechnicianDelayed:
    defaults: dict[str, Any] = {
        "number": SeriesNumber("WX-20261123-0001"),
        "technician_id": WANG,
        "reason": "前一单未完",
        "expected_at": datetime.now(UTC) + timedelta(hours=1),
    }
    return an(TechnicianDelayed, order_id, **(defaults | more))


def an(kind: type[E], order_id: OrderId, **more: Any) -> E:
    """An event of an order in 8-2-0101."""
    defaults: dict[str, Any] = {
        "order_id": order_id,
        "contact_id": ContactId(order_id),
        "at": datetime.now(UTC),
        "unit_id": unit_id("8-2-0101"),
        "building": "8",
    }
    return kind.model_validate(defaults | more)


def channels_file(folder: Path, **channels: Any) -> Path:
    """The operator's file, somewhere of its own."""
    file = folder / f"channels-{uuid.uuid4().hex[:8]}.json"
    file.write_text(json.dumps(channels))
    return file


@asynccontextmanager
async def notified(
    surroundings: Surroundings, signer: TestSigner, *, workers: int = 1, **settings: Any
) -> AsyncIterator[list[Stage]]:
    """Workers of notifications, the first with the voices of all others."""

    def service(given: Surroundings) -> Any:
        return build(given.settings(NotificationsSettings, **settings))

    async with AsyncExitStack() as stack:
        stages = [await stack.enter_async_context(staged(surroundings, signer, service))]
        for _ in range(workers - 1):
            running = Running(service(surroundings))
            running.keys.learn(signer.jwks)
            await stack.enter_async_context(running)
            stages.append(Stage(surroundings, signer, [running]))
        yield stages


async def an_estate(stage: Stage) -> Notices:
    """A new estate with its staff."""
    notices = Notices(await stage.estate())
    await notices.staff()
    return notices
