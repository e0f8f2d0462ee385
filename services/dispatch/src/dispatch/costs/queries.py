"""What an order costs, as it is shown."""

from collections.abc import Mapping
from datetime import datetime

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.permissions import Permission
from contracts.words import Actor, Fen, OrderId, StaffId
from dispatch.costs.model import CostSheet, Supplier, UsedPart, Worked, sheet_id
from dispatch.crews.model import Technician
from dispatch.orders.commands import order_in_reach
from dispatch.sub_orders.commands.settled import outside_parts
from dispatch.sub_orders.model.sub_order import SubOrder
from dispatch.words.model import yuan


class PartRow(BaseModel):
    """A part. `quantity` is a decimal, such as `1.50`; `struck`: why it counts no more."""

    id: str
    name: str
    quantity: str
    measure: str
    unit_cost_fen: Fen
    cost_fen: Fen
    supplied_by: Supplier
    note: str
    at: datetime
    by: Actor
    struck: str


class LabourRow(BaseModel):
    """Minutes somebody worked; `struck`: why they count no more."""

    id: str
    staff_id: StaffId
    name: str
    minutes: int
    note: str
    at: datetime
    by: Actor
    struck: str


class VendorCost(BaseModel):
    """What a vendor's work came to, as it was taken over."""

    label: str
    vendor_name: str
    cost_fen: Fen


class CostsView(BaseModel):
    """What the order costs the house; `total_fen` is parts and vendors. What the owner pays is the
    quote's. `expected_fen`: agreed with vendors and not taken over yet.
    """

    parts: list[PartRow]
    labour: list[LabourRow]
    vendors: list[VendorCost]
    parts_fen: Fen
    vendors_fen: Fen
    total_fen: Fen
    expected_fen: Fen
    minutes: int


async def costs_of(order_id: OrderId, reader: Reader) -> CostsView:
    """Raises Missing, NotAllowed."""
    order = await order_in_reach(reader, order_id)
    sheet = await reader.find(CostSheet, sheet_id(order.id))
    return await costs_view(sheet or CostSheet(id="", order_id=order.id), reader)


async def costs_view(sheet: CostSheet, reader: Reader) -> CostsView:
    """A sheet with its sums. What single vendors get is shown to whoever deals with them."""
    outside = await outside_parts(sheet.order_id, reader)
    workers = await reader.find_many(Technician, sorted({each.staff_id for each in sheet.labour}))
    names = {id_: each.name for id_, each in workers.items()}
    caller = reader.caller
    prices = caller is not None and caller.may(Permission.ASSIGN_ORDERS)
    came_to = [each for each in outside if each.cost_fen is not None]
    vendors_fen = Fen(sum(each.cost_fen or 0 for each in came_to))
    return CostsView(
        parts=[_part(each) for each in sheet.parts],
        labour=[_labour(each, names) for each in sheet.labour],
        vendors=[_vendor(each) for each in came_to] if prices else [],
        parts_fen=sheet.parts_fen,
        vendors_fen=vendors_fen,
        total_fen=Fen(sheet.parts_fen + vendors_fen),
        expected_fen=Fen(sum(each.price_fen or 0 for each in outside if each.open)),
        minutes=sheet.minutes,
    )


def _part(part: UsedPart) -> PartRow:
    return PartRow(
        **part.model_dump(exclude={"quantity_hundredths"}),
        quantity=yuan(Fen(part.quantity_hundredths)),
        cost_fen=part.cost_fen,
    )


def _labour(worked: Worked, names: Mapping[str, str]) -> LabourRow:
    return LabourRow(**worked.model_dump(), name=names.get(worked.staff_id, ""))


def _vendor(part: SubOrder) -> VendorCost:
    return VendorCost(
        label=part.label, vendor_name=part.vendor_name, cost_fen=part.cost_fen or Fen(0)
    )
