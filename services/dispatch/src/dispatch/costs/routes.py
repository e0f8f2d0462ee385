"""What an order costs, by HTTP."""

from chassis.reader import Reader
from chassis.web import Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import OrderId
from dispatch.costs.commands import NoteCosts, StrikeCost, note_costs, strike_cost
from dispatch.costs.queries import CostsView, costs_of, costs_view

routes = Routes("/orders", tag="costs")


@routes.command("/{order_id}/costs", needs=Permission.NOTE_ORDERS)
async def note(order_id: OrderId, body: NoteCosts, work: Work) -> CostsView:
    """登记材料与工时: what was used and worked, for the house's own books."""
    return await costs_view(await note_costs(order_id, body, work), work)


@routes.command("/{order_id}/strike-cost", needs=Permission.NOTE_ORDERS)
async def strike(order_id: OrderId, body: StrikeCost, work: Work) -> CostsView:
    """划去: a line counts no more; it stays to be read, with the reason."""
    return await costs_view(await strike_cost(order_id, body, work), work)


@routes.query("/{order_id}/costs", needs=Permission.SEE_ORDERS)
async def costs(order_id: OrderId, reader: Reader) -> CostsView:
    """What the order costs the house, with sums."""
    return await costs_of(order_id, reader)
