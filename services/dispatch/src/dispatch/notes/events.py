"""What is said of a note."""

from contracts.dispatch.beside import WorkOrderCommented, WorkOrderUrged
from dispatch.orders.model.order import WorkOrder
from dispatch.rounds.model import OrderNote


def work_order_urged(order: WorkOrder, note: OrderNote) -> WorkOrderUrged:
    """How often by now, and who has it."""
    return WorkOrderUrged(
        **order.about(note.at),
        times=order.round.urges,
        technician_id=order.technician_id,
        note=note.text,
    )


def work_order_commented(order: WorkOrder, note: OrderNote) -> WorkOrderCommented:
    """What somebody wrote."""
    return WorkOrderCommented(**order.about(note.at), note=note.text)
