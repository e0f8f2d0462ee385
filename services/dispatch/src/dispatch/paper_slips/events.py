"""What is said of an order's papers."""

from datetime import datetime

from contracts.dispatch.outside import PaperSlipSent, PaperSlipSettled
from dispatch.orders.model.order import WorkOrder
from dispatch.paper_slips.model import PaperSlip


def paper_slip_sent(order: WorkOrder, slip: PaperSlip, at: datetime) -> PaperSlipSent:
    """It left, or is still out after all."""
    return PaperSlipSent(**order.about(at), round=slip.round)


def paper_slip_settled(
    order: WorkOrder, slip: PaperSlip, at: datetime, *, lost: bool
) -> PaperSlipSettled:
    """It came back, or will not."""
    return PaperSlipSettled(**order.about(at), round=slip.round, lost=lost)
