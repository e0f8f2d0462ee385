"""What a dispatcher does: ask a vendor, note what they said, check it, withdraw it."""

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, Field, StringConstraints

from chassis.links import digest_of, fresh_token
from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.vendors import VendorAnswer
from contracts.words import Fen, OrderId, PersonalText, SubOrderId, VendorId
from dispatch.acts.model.noted import NoteKind
from dispatch.catalogue.model.terms import HIGHEST_PRICE_FEN
from dispatch.orders.commands import Note, Reason, order_in_reach
from dispatch.orders.model.order import WorkOrder
from dispatch.sub_orders.collection import parts_of
from dispatch.sub_orders.commands.telling import tell_of
from dispatch.sub_orders.events import (
    vendor_answered,
    vendor_asked,
    vendor_link_revoked,
    vendor_sent_back,
    vendor_taken_over,
    vendor_withdrawn,
)
from dispatch.sub_orders.model.link import PURPOSE, Link
from dispatch.sub_orders.model.refusals import OrderIsOver
from dispatch.sub_orders.model.sub_order import SubOrder, Told, ahead, next_place
from dispatch.vendors.commands import vendor_policy
from dispatch.vendors.model import Vendor

LINK_PATH = "/vendor#"
"""Where the office's public page stands; what follows is never sent to a server."""
Amount = Annotated[Fen, Field(ge=0, le=HIGHEST_PRICE_FEN)]


class AskVendor(Command):
    """Whom, what, by when, for how much if that is agreed. `despite`: why they are asked although
    their contract is over.
    """

    vendor_id: VendorId
    what: Annotated[PersonalText, StringConstraints(min_length=1, max_length=1000)]
    finish_by: Instant
    price_fen: Amount | None = None
    may_call_household: bool = False
    despite: Note = ""


class ReportForVendor(Command):
    """What the vendor said on the telephone."""

    answer: VendorAnswer
    note: Note = ""
    planned_at: Instant | None = None


class TakeOver(Command):
    """What it came to, if not what was agreed."""

    cost_fen: Amount | None = None
    note: Note = ""


class WithReason(Command):
    """Why."""

    reason: Reason


class ChangeLink(Command):
    """Nothing but that the link is another one, or none."""


class LinkGiven(BaseModel):
    """A sub-order and its link, told in this answer alone; it begins with the platform's address,
    where the operator has set that.
    """

    sub_order_id: SubOrderId
    label: str
    link: str
    expires_at: datetime


async def ask_vendor(
    order_id: OrderId, command: AskVendor, work: Work, *, public_url: str
) -> LinkGiven:
    """发外协单. Raises OrderIsOver, Missing, VendorRetired, ContractOver, DueImpossible,
    TooManyVendors.
    """
    order = await order_in_reach(work, order_id)
    if not order.open:
        raise OrderIsOver
    vendor = await work.load(Vendor, command.vendor_id)
    vendor.must_be_askable((await work.estate_card()).calendar.local_day(work.now), command.despite)
    number = str(order.number)
    part = SubOrder(
        id=SubOrderId(work.new_id()),
        order_id=order.id,
        order_number=number,
        place=next_place(await parts_of(order.id, work), number),
        building=order.slip.building,
        vendor_id=vendor.id,
        vendor_name=vendor.profile.name,
        what=command.what,
        finish_by=ahead(command.finish_by, work.now),
        price_fen=command.price_fen,
        may_call_household=command.may_call_household,
        asked_at=work.now,
        asked_by=work.actor,
    )
    work.add(part)
    told = Told(kind=NoteKind.VENDOR_ASKED, at=work.now, by=work.actor, note=command.what)
    part.told = (told,)
    given, part.link = await _new_link(part, work, public_url)
    await _tell_with_link(order, part, vendor, told, given, work)
    return given


async def renew_link(sub_order_id: SubOrderId, work: Work, *, public_url: str) -> LinkGiven:
    """Another link; the one there was is worth nothing. Raises SubOrderStandsOtherwise."""
    order, part = await part_in_reach(sub_order_id, work)
    vendor = await work.load(Vendor, part.vendor_id)
    given, link = await _new_link(part, work, public_url)
    told = part.renew_link(link, work.actor, work.now)
    await _tell_with_link(order, part, vendor, told, given, work)
    return given


async def revoke_link(sub_order_id: SubOrderId, work: Work) -> SubOrder:
    """Its link is worth nothing from now on. Raises SubOrderStandsOtherwise."""
    order, part = await part_in_reach(sub_order_id, work)
    told = part.revoke_link(work.actor, work.now)
    await tell_of(order, part, told, vendor_link_revoked(order, part, work.now), work)
    return part


async def report_for_vendor(
    sub_order_id: SubOrderId, command: ReportForVendor, work: Work
) -> SubOrder:
    """What they said otherwise than by their link."""
    order, part = await part_in_reach(sub_order_id, work)
    told = part.answer(
        command.answer, work.actor, work.now, note=command.note, planned_at=command.planned_at
    )
    event = vendor_answered(order, part, command.answer, work.now, via_link=False)
    await tell_of(order, part, told, event, work)
    return part


async def take_over(sub_order_id: SubOrderId, command: TakeOver, work: Work) -> SubOrder:
    """验收: checked and right. Raises SubOrderStandsOtherwise."""
    order, part = await part_in_reach(sub_order_id, work)
    told = part.take_over(command.cost_fen, command.note, work.actor, work.now)
    await tell_of(order, part, told, vendor_taken_over(order, part, work.now), work)
    return part


async def send_back(sub_order_id: SubOrderId, command: WithReason, work: Work) -> SubOrder:
    """退回重做. Raises SubOrderStandsOtherwise."""
    order, part = await part_in_reach(sub_order_id, work)
    vendor = await work.load(Vendor, part.vendor_id)
    told = part.send_back(command.reason, work.actor, work.now)
    event = vendor_sent_back(order, part, vendor, command.reason, work.now)
    await tell_of(order, part, told, event, work)
    return part


async def withdraw(sub_order_id: SubOrderId, command: WithReason, work: Work) -> SubOrder:
    """撤回. Raises SubOrderStandsOtherwise."""
    order, part = await part_in_reach(sub_order_id, work)
    vendor = await work.load(Vendor, part.vendor_id)
    told = part.withdraw(command.reason, work.actor, work.now)
    event = vendor_withdrawn(order, part, vendor, command.reason, work.now)
    await tell_of(order, part, told, event, work)
    return part


async def part_in_reach(sub_order_id: SubOrderId, work: Work) -> tuple[WorkOrder, SubOrder]:
    """Raises Missing, NotAllowed."""
    part = await work.load(SubOrder, sub_order_id)
    return await order_in_reach(work, part.order_id), part


async def _new_link(part: SubOrder, work: Work, public_url: str) -> tuple[LinkGiven, Link]:
    """A fresh secret: told once, kept as a digest under the estate's key."""
    token = fresh_token(work.estate, part.id)
    expires_at = max(part.finish_by, work.now) + (await vendor_policy(work)).link_days
    link = Link(digest=digest_of(token, PURPOSE, work), issued_at=work.now, expires_at=expires_at)
    address = f"{public_url}{LINK_PATH}{token}"
    given = LinkGiven(sub_order_id=part.id, label=part.label, link=address, expires_at=expires_at)
    return given, link


async def _tell_with_link(
    order: WorkOrder, part: SubOrder, vendor: Vendor, told: Told, given: LinkGiven, work: Work
) -> None:
    # A message with half an address helps nobody: the dispatcher passes the link on then.
    link = "" if given.link.startswith(LINK_PATH) else given.link
    event = vendor_asked(order, part, vendor, link, given.expires_at, work.now)
    await tell_of(order, part, told, event, work)
