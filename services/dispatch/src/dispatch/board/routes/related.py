"""Orders that have to do with each other, by HTTP."""

from chassis.web import Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import OrderId
from dispatch.board.queries.order import OrderView, order_view
from dispatch.related import commands

routes = Routes("/orders")


@routes.command("/{order_id}/merge", needs=Permission.ASSIGN_ORDERS)
async def merge(order_id: OrderId, body: commands.RelateOrders, work: Work) -> OrderView:
    """合并: this order is a duplicate of the other, which goes on."""
    return await order_view(await commands.merge_orders(order_id, body, work), work)


@routes.command("/{order_id}/unmerge", needs=Permission.ASSIGN_ORDERS)
async def unmerge(order_id: OrderId, body: commands.RelateOrders, work: Work) -> OrderView:
    """撤销合并: it was no duplicate, and the dispatcher has it in hand again."""
    return await order_view(await commands.unmerge_orders(order_id, body, work), work)


@routes.command("/{order_id}/split", needs=Permission.ASSIGN_ORDERS)
async def split(order_id: OrderId, body: commands.SplitOrder, work: Work) -> OrderView:
    """拆单: a part becomes an order of its own; answers the whole, which names it."""
    return await order_view(await commands.split_order(order_id, body, work), work)


@routes.command("/{order_id}/link", needs=Permission.ASSIGN_ORDERS)
async def link(order_id: OrderId, body: commands.RelateOrders, work: Work) -> OrderView:
    """关联: the two have to do with each other."""
    return await order_view(await commands.link_orders(order_id, body, work), work)


@routes.command("/{order_id}/unlink", needs=Permission.ASSIGN_ORDERS)
async def unlink(order_id: OrderId, body: commands.RelateOrders, work: Work) -> OrderView:
    """取消关联: they have not."""
    return await order_view(await commands.unlink_orders(order_id, body, work), work)
