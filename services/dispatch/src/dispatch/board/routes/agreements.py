"""Quote, consent, budget and work, by HTTP."""

from chassis.web import Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import OrderId
from dispatch.agreements import commands
from dispatch.board.queries.order import OrderView, order_view
from dispatch.checking.commands import TickPoints, tick_points
from dispatch.orders.commands import TakeStep
from dispatch.pauses.commands import PauseWork, pause_work, resume_work
from dispatch.shutoffs import commands as shutoffs

routes = Routes("/orders")


@routes.command("/{order_id}/quote", needs=Permission.WORK_ON_ORDERS)
async def quote(order_id: OrderId, body: commands.QuoteOrder, work: Work) -> OrderView:
    """报价: the cause, and what it costs whom, by tariff or with material typed in (F06, W33)."""
    return await order_view(await commands.quote_order(order_id, body, work), work)


@routes.command("/{order_id}/consent", needs=Permission.RECORD_CONSENT)
async def consent(order_id: OrderId, body: commands.AcceptQuote, work: Work) -> OrderView:
    """业主同意: somebody of the household who may agreed to the quote (A08, E06)."""
    return await order_view(await commands.accept_quote(order_id, body, work), work)


@routes.command("/{order_id}/decline", needs=Permission.RECORD_CONSENT)
async def decline(order_id: OrderId, body: commands.DeclineQuote, work: Work) -> OrderView:
    """业主不同意: a new quote follows, or the end."""
    return await order_view(await commands.decline_quote(order_id, body, work), work)


@routes.command("/{order_id}/approve-budget", needs=Permission.APPROVE_BUDGET)
async def approve_budget(order_id: OrderId, body: commands.ApproveBudget, work: Work) -> OrderView:
    """批准预算: in place of consent where nobody lives (E01)."""
    return await order_view(await commands.approve_budget(order_id, body, work), work)


@routes.command("/{order_id}/decline-budget", needs=Permission.APPROVE_BUDGET)
async def decline_budget(order_id: OrderId, body: commands.DeclineQuote, work: Work) -> OrderView:
    """不批准预算: a new quote follows, or the end."""
    return await order_view(await commands.decline_budget(order_id, body, work), work)


@routes.command("/{order_id}/close-declined", needs=Permission.CANCEL_ORDERS)
async def close_declined(order_id: OrderId, body: commands.DeclineQuote, work: Work) -> OrderView:
    """不修关单: the quote was declined for good and nothing was done."""
    return await order_view(await commands.close_declined(order_id, body, work), work)


@routes.command("/{order_id}/start", needs=Permission.WORK_ON_ORDERS)
async def start(order_id: OrderId, body: TakeStep, work: Work) -> OrderView:
    """开工: the assigned technician begins, never before the agreement (A08)."""
    return await order_view(await commands.start_work(order_id, body, work), work)


@routes.command("/{order_id}/pause", needs=Permission.WORK_ON_ORDERS)
async def pause(order_id: OrderId, body: PauseWork, work: Work) -> OrderView:
    """暂停: the work stands still for a reason, its clocks too, never longer than allowed."""
    return await order_view(await pause_work(order_id, body, work), work)


@routes.command("/{order_id}/resume", needs=Permission.WORK_ON_ORDERS)
async def resume(order_id: OrderId, body: TakeStep, work: Work) -> OrderView:
    """恢复: it goes on from where it stood."""
    return await order_view(await resume_work(order_id, body, work), work)


@routes.command("/{order_id}/finish", needs=Permission.WORK_ON_ORDERS)
async def finish(order_id: OrderId, body: commands.FinishWork, work: Work) -> OrderView:
    """完工: the work is done, for what was agreed or less; the signature is owed now."""
    return await order_view(await commands.finish_work(order_id, body, work), work)


@routes.command("/{order_id}/need-shut-off", needs=Permission.WORK_ON_ORDERS)
async def need_shut_off(order_id: OrderId, body: shutoffs.NeedShutOff, work: Work) -> OrderView:
    """需停水停电: what must be cut; no work before the household's yes (W34)."""
    return await order_view(await shutoffs.need_shut_off(order_id, body, work), work)


@routes.command("/{order_id}/allow-shut-off", needs=Permission.RECORD_CONSENT)
async def allow_shut_off(order_id: OrderId, body: shutoffs.AllowShutOff, work: Work) -> OrderView:
    """业主同意停水停电: who of the household said yes, how and when (W34)."""
    return await order_view(await shutoffs.allow_shut_off(order_id, body, work), work)


@routes.command("/{order_id}/check", needs=Permission.WORK_ON_ORDERS)
async def check(order_id: OrderId, body: TickPoints, work: Work) -> OrderView:
    """逐项核对: points of the checklist the order began with."""
    return await order_view(await tick_points(order_id, body, work), work)
