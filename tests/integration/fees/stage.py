"""A fee counter in a test: fees alone, signed-off orders coming over the real bus."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from chassis.service import Service
from chassis.testing import Surroundings, eventually
from contracts.dispatch.agreements import WorkOrderSignedOff
from contracts.identity import StaffStated
from contracts.orders import Payer, QuotedLine, RepairKind, SignOff
from contracts.permissions import Permission
from contracts.urgency import UrgencyClass
from contracts.words import ContactId, Fen, OrderId, SeriesNumber, StaffId
from fees.service import build
from fees.settings import FeesSettings
from tests.integration.dispatch.stage import WANG, Desk, Scene, unit_id

COLLECTOR = (Permission.SEE_FEES, Permission.COLLECT_FEES)
FINANCE = (
    Permission.SEE_FEES,
    Permission.COLLECT_FEES,
    Permission.VOID_PAYMENTS,
    Permission.MANAGE_RECEIPTS,
    Permission.COUNT_CASH,
)
SUPERVISOR = (Permission.SEE_FEES, Permission.RESOLVE_DISPUTES, Permission.COUNT_CASH)


def fees(surroundings: Surroundings) -> Service:
    """The service under test."""
    return build(surroundings.settings(FeesSettings))


@dataclass(frozen=True)
class FeeCounter:
    """One estate's fee counter: who works there, and the orders that come to it."""

    scene: Scene

    @property
    def desk(self) -> Desk:
        """The front desk, which collects at the door."""
        return self.scene.desk("fees", COLLECTOR, staff="desk")

    @property
    def finance(self) -> Desk:
        """Finance: voids, manages receipts, counts."""
        return self.scene.desk("fees", FINANCE, staff="finance")

    @property
    def supervisor(self) -> Desk:
        """Decides disputes and counts cash, collects nothing."""
        return self.scene.desk("fees", SUPERVISOR, staff="supervisor")

    def collector(self, staff: str, **more: Any) -> Desk:
        """Somebody else who collects."""
        return self.scene.desk("fees", COLLECTOR, staff=staff, **more)

    async def hires(self, staff: str, name: str, *roles: str) -> None:
        """Identity states somebody, and fees knows them."""
        stated = StaffStated(staff_id=StaffId(staff), name=name, roles=roles)
        await self.scene.stage.identity.say(stated, estate=self.scene.estate)
        rows = self.scene.running("fees").store.database["colleagues"]

        async def known() -> bool:
            query = {"_id": {"$regex": f"{self.scene.estate}:.*{staff}$"}}
            return await rows.count_documents({"estate": self.scene.estate} | query) == 1

        await eventually(known, what=f"{staff} is known")

    async def says_signed_off(self, **more: Any) -> WorkOrderSignedOff:
        """Dispatch says that an order was signed off."""
        event = signed_off(**more)
        await self.scene.stage.dispatch.say(event, estate=self.scene.estate, by=WANG)
        return event

    async def signed_off(self, **more: Any) -> str:
        """The same, and it is posted: the id of its row, and of its charge if it has one."""
        event = await self.says_signed_off(**more)
        row = f"{event.order_id}-{event.round}"
        rows = self.scene.running("fees").store.database["sheet"]

        async def posted() -> bool:
            return await rows.count_documents({"_id": f"{self.scene.estate}:{row}"}) == 1

        await eventually(posted, what="the order is posted")
        return row

    async def book(
        self, holder: str = "desk", *, prefix: str = "SJ-", first: int = 1, size: int = 20
    ) -> str:
        """A book of receipts, issued to somebody."""
        book = await self.finance.do("/books", prefix=prefix, first=first, last=first + size - 1)
        await self.finance.do(f"/books/{book['id']}/issue", holder_id=holder)
        return str(book["id"])

    async def standing(self) -> dict[str, int]:
        """Account → what stands on it, of those that are not even."""
        lines = (await self.finance.see("/ledger/balance"))["accounts"]
        return {
            line["account"]["code"]: line["closing_fen"] for line in lines if line["closing_fen"]
        }

    async def heard(self, about: str) -> list[tuple[str, str, int | None]]:
        """(event, unit and building, what is outstanding after it) said about a charge so far."""
        rows = self.scene.running("listener").store.database["heard"]
        found = rows.find({"estate": self.scene.estate, "about": about}).sort("_id")
        return [
            (row["name"], row["where"], row["outstanding_fen"]) for row in await found.to_list(None)
        ]

    async def pay(self, charge: str, amount_fen: int, method: str = "cash", **more: Any) -> Any:
        """The desk takes a payment."""
        return await self.desk.do(
            "/payments", charge_id=charge, amount_fen=amount_fen, method=method, **more
        )


def signed_off(**more: Any) -> WorkOrderSignedOff:
    """An order signed off in 8-2-0101: a new valve for 120 yuan, which the owner pays."""
    now = datetime.now(UTC)
    amount = more.pop("total_fen", 12000)
    defaults: dict[str, Any] = {
        "order_id": OrderId(str(uuid4())),
        "contact_id": ContactId(str(uuid4())),
        "number": SeriesNumber("WX-20261122-0007"),
        "technician_id": WANG,
        "round": 1,
        "how": SignOff.SIGNATURE,
        "kind": RepairKind.OTHER,
        "urgency": UrgencyClass.P2,
        "payer": Payer.OWNER,
        "lines": (
            QuotedLine(
                code="T1",
                label="更换阀芯",
                measure="次",
                quantity_hundredths=100,
                price_fen=Fen(amount),
                amount_fen=Fen(amount),
            ),
        ),
        "total_fen": Fen(amount),
        "requested_at": now,
        "completed_at": now,
        "at": now,
        "unit_id": unit_id("8-2-0101"),
        "unit_label": "8-2-0101",
        "building": "8",
        "contact_name": "张三丰",
        "contact_phone": "10000005678",
        "matter": "厨房漏水",
    }
    return WorkOrderSignedOff.model_validate(defaults | more)
