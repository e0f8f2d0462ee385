"""Who helps at an order, when somebody comes, and what is noted of it, by HTTP."""

from chassis.web import Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import OrderId
from dispatch.appointments.commands import AgreeOnVisit, agree_on_visit
from dispatch.assistance.commands import AddAssistant, add_assistant, remove_assistant
from dispatch.board.queries.order import OrderView, order_view
from dispatch.notes.commands import Comment, comment_on_order, urge_order
from dispatch.orders.commands import AssignOrder, TakeStep

routes = Routes("/orders")


@routes.command("/{order_id}/appoint", needs=Permission.ASSIGN_ORDERS)
async def appoint(order_id: OrderId, body: AgreeOnVisit, work: Work) -> OrderView:
    """预约上门: between which times somebody comes, as agreed with the owner (T11)."""
    return await order_view(await agree_on_visit(order_id, body, work), work)


@routes.command("/{order_id}/join", needs=Permission.ASSIGN_ORDERS)
async def join(order_id: OrderId, body: AddAssistant, work: Work) -> OrderView:
    """加派协助: somebody helps the technician, who stays responsible (E19)."""
    return await order_view(await add_assistant(order_id, body, work), work)


@routes.command("/{order_id}/leave", needs=Permission.ASSIGN_ORDERS)
async def leave(order_id: OrderId, body: AssignOrder, work: Work) -> OrderView:
    """协助离开: somebody helps no longer."""
    return await order_view(await remove_assistant(order_id, body, work), work)


@routes.command("/{order_id}/urge", needs=Permission.NOTE_ORDERS)
async def urge(order_id: OrderId, body: TakeStep, work: Work) -> OrderView:
    """催单: the owner asks where it stays; it counts, and moves up."""
    return await order_view(await urge_order(order_id, body, work), work)


@routes.command("/{order_id}/comment", needs=Permission.NOTE_ORDERS)
async def comment(order_id: OrderId, body: Comment, work: Work) -> OrderView:
    """备注: what is to be known about it."""
    return await order_view(await comment_on_order(order_id, body, work), work)
