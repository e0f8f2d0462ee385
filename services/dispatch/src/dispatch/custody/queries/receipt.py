"""收据（客户联）: what was taken in, how many, at which price, back by when (F26)."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from chassis.reader import Reader
from dispatch.custody.collection import slip_in_reach
from dispatch.custody.model.slip import CustodySlip
from dispatch.orders.model.order import WorkOrder
from dispatch.words.model import yuan


class ReceiptLine(NamedTuple):
    """One piece as it was taken in."""

    tag: str
    what: str
    damage: str


class Receipt(NamedTuple):
    """The sheet, in the estate's time."""

    estate: str
    number: str
    order_number: str
    where: str
    owner: str
    taken_in: datetime
    due_at: datetime
    lines: Sequence[ReceiptLine]
    price: str


async def receipt_of(custody_id: str, reader: Reader) -> Receipt:
    """The price is the order's quote. Raises Missing, NotAllowed."""
    slip = await slip_in_reach(reader, custody_id)
    order = await reader.load(WorkOrder, slip.order_id)
    card = await reader.estate_card()
    zone = ZoneInfo(card.zone)
    return Receipt(
        estate=card.name,
        number=str(slip.number),
        order_number=slip.order_number,
        where=slip.unit_label,
        owner=slip.owner_name,
        taken_in=slip.handled[0].at.astimezone(zone),
        due_at=slip.promised_at.astimezone(zone),
        lines=_lines(slip),
        price=_price(order),
    )


def _lines(slip: CustodySlip) -> list[ReceiptLine]:
    return [ReceiptLine(each.tag, each.what, each.taken_in.damage) for each in slip.pieces]


def _price(order: WorkOrder) -> str:
    if order.round.agreed is not None:
        return f"¥{yuan(order.round.agreed.quote.total_fen)}（业主已同意）"
    if order.round.quotes:
        return f"¥{yuan(order.round.quotes[-1].total_fen)}（待业主同意）"
    return "待报价"
