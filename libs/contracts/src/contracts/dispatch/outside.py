"""What goes out of the house with an order: to an outside vendor (E05), or on paper (E04, F35)."""

from datetime import datetime

from contracts.dispatch.orders import OrderEvent
from contracts.vendors import VendorAnswer
from contracts.words import PersonalText, SeriesNumber, StaffId, SubOrderId, VendorId


class VendorAsked(OrderEvent):
    """A vendor is asked to do a part; `link` answers for this part alone, as whoever has it."""

    number: SeriesNumber
    place: int
    """Which of the order's sub-orders: 1 is the first."""
    sub_order_id: SubOrderId
    vendor_id: VendorId
    vendor_phone: PersonalText = ""
    vendor_email: PersonalText = ""
    link: PersonalText = ""
    """Empty where the platform does not know its own address: the dispatcher passes it on."""
    due_at: datetime
    expires_at: datetime


class VendorAnswered(OrderEvent):
    """The vendor accepted, declined, said when, or reported it done; `via_link`: themselves."""

    number: SeriesNumber
    place: int
    sub_order_id: SubOrderId
    vendor_id: VendorId
    answer: VendorAnswer
    via_link: bool
    asked_by: StaffId
    """Who asked them, and goes on with it."""


class VendorLinkRevoked(OrderEvent):
    """The vendor's link is worth nothing any more; they still have the work."""

    sub_order_id: SubOrderId
    vendor_id: VendorId


class VendorTakenOver(OrderEvent):
    """The dispatcher has checked what the vendor did, and it is settled."""

    sub_order_id: SubOrderId
    vendor_id: VendorId


class VendorSentBack(OrderEvent):
    """What the vendor did is not right, or not all: they go on."""

    number: SeriesNumber
    place: int
    sub_order_id: SubOrderId
    vendor_id: VendorId
    vendor_phone: PersonalText = ""
    vendor_email: PersonalText = ""
    reason: PersonalText


class VendorWithdrawn(OrderEvent):
    """The vendor need not do it, or not go on; their link tells so and nothing else."""

    number: SeriesNumber
    place: int
    sub_order_id: SubOrderId
    vendor_id: VendorId
    vendor_phone: PersonalText = ""
    vendor_email: PersonalText = ""
    reason: PersonalText


class OrderFilesAdded(OrderEvent):
    """Photos or papers were put with the order."""

    count: int


class OrderCostsNoted(OrderEvent):
    """What the order costs the house was noted or struck out."""


class PaperSlipSent(OrderEvent):
    """The order left on paper (携单, 派工单)."""

    round: int


class PaperSlipSettled(OrderEvent):
    """The paper came back (回单), or will not: `lost`."""

    round: int
    lost: bool
