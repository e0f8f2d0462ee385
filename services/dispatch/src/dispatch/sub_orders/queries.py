"""Sub-orders as staff see them, and what a vendor's link shows: no more than they need."""

from collections.abc import Sequence
from datetime import datetime

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.permissions import Permission
from contracts.vendors import VENDOR_ANSWER_TEXTS, VendorAnswer
from contracts.words import Actor, Fen, OrderId, SubOrderId, VendorId
from dispatch.acts.model.noted import NOTE_TEXTS, NoteKind
from dispatch.orders.commands import order_in_reach
from dispatch.orders.model.order import WorkOrder
from dispatch.sub_orders.collection import parts_of
from dispatch.sub_orders.model.refusals import SUB_ORDER_STATE_TEXTS
from dispatch.sub_orders.model.sub_order import MOST_PHOTOS, SubOrder, Told
from dispatch.vendors.commands import vendor_policy


class Said(BaseModel):
    """A word of ours as people read it."""

    code: str
    zh: str
    en: str


class ToldView(BaseModel):
    """One thing said about a sub-order, oldest first; `via_link`: by the vendor themselves."""

    kind: Said
    at: datetime
    by: Actor
    via_link: bool
    note: str
    planned_at: datetime | None


class SubOrderView(BaseModel):
    """A sub-order. `link_until`: until when the vendor's link is good; None: they have none.
    `overdue`: it was to be done by now and nobody has said that it is.
    """

    id: SubOrderId
    label: str
    order_id: OrderId
    order_number: str
    place: int
    building: str
    vendor_id: VendorId
    vendor_name: str
    what: str
    finish_by: datetime
    overdue: bool
    price_fen: Fen | None
    cost_fen: Fen | None
    may_call_household: bool
    state: Said
    open: bool
    planned_at: datetime | None
    photos: int
    link_until: datetime | None
    answers: list[Said]
    told: list[ToldView]
    asked_at: datetime
    asked_by: Actor


class SubOrderList(BaseModel):
    """The sub-orders of an order, the first first."""

    items: list[SubOrderView]


class LinkView(BaseModel):
    """What a vendor sees: where, what, by when, for how much, how to get in touch; and nothing of
    anybody, unless the dispatcher said that they may call the household. `over`: nothing is to be
    done any more; then neither place nor matter is shown.
    """

    estate: str
    zone: str
    label: str
    state: Said
    over: bool
    where: str
    what: str
    finish_by: datetime
    price_fen: Fen | None
    planned_at: datetime | None
    contact_rule_zh: str
    contact_rule_en: str
    desk_phone: str
    contact_name: str
    contact_phone: str
    answers: list[VendorAnswer]
    told: list[ToldView]
    photos: int
    most_photos: int
    link_until: datetime


async def sub_orders_of(order_id: OrderId, reader: Reader) -> SubOrderList:
    """Raises Missing, NotAllowed."""
    order = await order_in_reach(reader, order_id)
    found = await parts_of(order.id, reader)
    return SubOrderList(items=[sub_order_view(each, reader) for each in found])


async def list_sub_orders(
    reader: Reader,
    *,
    vendor_id: VendorId | None,
    open_: bool,
    limit: int,
    cursor: str | None,
) -> Page[SubOrderView]:
    """Those somebody still owes something for, or those that are over; what is due first first."""
    where: dict[str, object] = {"open": open_}
    if vendor_id is not None:
        where["vendor_id"] = vendor_id
    if reader.caller is not None and reader.caller.areas:
        where["building"] = {"$in": sorted(reader.caller.areas)}
    found, following = await reader.page(
        SubOrder, where, sort=["finish_by" if open_ else "-finish_by"], limit=limit, cursor=cursor
    )
    return Page(items=[sub_order_view(each, reader) for each in found], next=following)


def sub_order_view(part: SubOrder, reader: Reader) -> SubOrderView:
    """As staff see it. The price is shown to whoever deals with vendors."""
    caller = reader.caller
    prices = caller is not None and caller.may(Permission.ASSIGN_ORDERS)
    state = part.state
    return SubOrderView(
        id=part.id,
        label=part.label,
        order_id=part.order_id,
        order_number=part.order_number,
        place=part.place,
        building=part.building,
        vendor_id=part.vendor_id,
        vendor_name=part.vendor_name,
        what=part.what,
        finish_by=part.finish_by,
        overdue=part.owed and part.finish_by < reader.now,
        price_fen=part.price_fen if prices else None,
        cost_fen=part.cost_fen if prices else None,
        may_call_household=part.may_call_household,
        state=_said(state.value, SUB_ORDER_STATE_TEXTS[state]),
        open=part.open,
        planned_at=part.planned_at,
        photos=part.photos,
        link_until=part.link.expires_at if part.link else None,
        answers=[_said(each.value, VENDOR_ANSWER_TEXTS[each]) for each in part.possible],
        told=_told(part.told),
        asked_at=part.asked_at,
        asked_by=part.asked_by,
    )


async def opened(part: SubOrder, reader: Reader) -> LinkView:
    """What a sub-order's own link shows of it."""
    order = await reader.load(WorkOrder, part.order_id)
    estate, policy = await reader.estate_card(), await vendor_policy(reader)
    slip, over = order.slip, not (order.open and part.open)
    calls = part.may_call_household and not over
    return LinkView(
        estate=estate.name,
        zone=estate.zone,
        label=part.label,
        state=_said(part.state.value, SUB_ORDER_STATE_TEXTS[part.state]),
        over=over,
        where="" if over else slip.unit_label or slip.place,
        what="" if over else part.what,
        finish_by=part.finish_by,
        price_fen=part.price_fen,
        planned_at=part.planned_at,
        contact_rule_zh=policy.contact_rule_zh,
        contact_rule_en=policy.contact_rule_en,
        desk_phone=policy.desk_phone,
        contact_name=slip.contact_name if calls else "",
        contact_phone=slip.contact_phone if calls else "",
        answers=[] if over else list(part.possible),
        told=_told([each for each in part.told if each.via_link or each.kind in _FOR_VENDORS]),
        photos=part.photos,
        most_photos=MOST_PHOTOS,
        link_until=part.link.expires_at if part.link else reader.now,
    )


_FOR_VENDORS = frozenset({NoteKind.VENDOR_SENT_BACK})
"""What the house says and the vendor is shown."""


def _told(told: Sequence[Told]) -> list[ToldView]:
    return [
        ToldView(
            **each.model_dump(exclude={"kind"}),
            kind=_said(each.kind.value, NOTE_TEXTS[each.kind]),
        )
        for each in told
    ]


def _said(code: str, texts: tuple[str, str]) -> Said:
    zh, en = texts
    return Said(code=code, zh=zh, en=en)
