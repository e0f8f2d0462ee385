"""What is said when files are put with an order."""

from datetime import datetime

from contracts.dispatch.outside import OrderFilesAdded
from dispatch.orders.model.order import WorkOrder


def order_files_added(order: WorkOrder, count: int, at: datetime) -> OrderFilesAdded:
    """How many; which, one asks."""
    return OrderFilesAdded(**order.about(at), count=count)
