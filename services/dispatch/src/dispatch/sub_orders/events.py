"""What is said of sub-orders: the vendor is told, and whoever asked them hears their answer."""

from datetime import datetime
from typing import TypedDict

from contracts.dispatch.outside import (
    VendorAnswered,
    VendorAsked,
    VendorLinkRevoked,
    VendorSentBack,
    VendorTakenOver,
    VendorWithdrawn,
)
from contracts.vendors import VendorAnswer
from contracts.words import StaffId, SubOrderId, VendorId
from dispatch.orders.model.order import WorkOrder
from dispatch.sub_orders.model.sub_order import SubOrder
from dispatch.vendors.model import Vendor


class _Which(TypedDict):
    place: int
    sub_order_id: SubOrderId
    vendor_id: VendorId


class _Reached(TypedDict):
    vendor_phone: str
    vendor_email: str


def vendor_asked(
    order: WorkOrder, part: SubOrder, vendor: Vendor, link: str, expires_at: datetime, at: datetime
) -> VendorAsked:
    """With the link they answer by; also when it is another one."""
    return VendorAsked(
        **order.about(at),
        **_which(part),
        **_reached(vendor),
        number=order.number,
        link=link,
        due_at=part.finish_by,
        expires_at=expires_at,
    )


def vendor_answered(
    order: WorkOrder, part: SubOrder, answer: VendorAnswer, at: datetime, *, via_link: bool
) -> VendorAnswered:
    """What the vendor says."""
    return VendorAnswered(
        **order.about(at),
        **_which(part),
        number=order.number,
        answer=answer,
        via_link=via_link,
        asked_by=StaffId(part.asked_by.id),
    )


def vendor_link_revoked(order: WorkOrder, part: SubOrder, at: datetime) -> VendorLinkRevoked:
    """Nobody is told; whoever looks at the order sees it."""
    return VendorLinkRevoked(**order.about(at), sub_order_id=part.id, vendor_id=part.vendor_id)


def vendor_taken_over(order: WorkOrder, part: SubOrder, at: datetime) -> VendorTakenOver:
    """It is settled."""
    return VendorTakenOver(**order.about(at), sub_order_id=part.id, vendor_id=part.vendor_id)


def vendor_sent_back(
    order: WorkOrder, part: SubOrder, vendor: Vendor, reason: str, at: datetime
) -> VendorSentBack:
    """They go on, and why."""
    return VendorSentBack(
        **order.about(at),
        **_which(part),
        **_reached(vendor),
        number=order.number,
        reason=reason,
    )


def vendor_withdrawn(
    order: WorkOrder, part: SubOrder, vendor: Vendor, reason: str, at: datetime
) -> VendorWithdrawn:
    """They need not, and why."""
    return VendorWithdrawn(
        **order.about(at),
        **_which(part),
        **_reached(vendor),
        number=order.number,
        reason=reason,
    )


def _which(part: SubOrder) -> _Which:
    return _Which(place=part.place, sub_order_id=part.id, vendor_id=part.vendor_id)


def _reached(vendor: Vendor) -> _Reached:
    return _Reached(vendor_phone=vendor.profile.phone, vendor_email=vendor.profile.email)
