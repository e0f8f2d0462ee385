"""Work orders until somebody is on site, by HTTP."""

from datetime import date
from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.orders import OrderState
from contracts.permissions import Permission
from contracts.words import OrderId
from dispatch.acts.model.table import Act
from dispatch.board.queries.cards import OrderCard, board, my_orders
from dispatch.board.queries.carried import Carried, carried
from dispatch.board.queries.filters import BoardFilter
from dispatch.board.queries.grabbing import to_grab
from dispatch.board.queries.order import OrderView, order_view, show_order
from dispatch.board.routes.narrowing import Narrowed
from dispatch.delays.commands import DelayArrival, delay_arrival
from dispatch.dispatching import commands as dispatching
from dispatch.diversions.commands import (
    ForceOrder,
    TransferOrder,
    force_order,
    recall_order,
    transfer_order,
)
from dispatch.orders import commands
from dispatch.radio.commands import Reported, report_act
from dispatch.skills import commands as skills
from dispatch.skills.commands import AskSkill

routes = Routes("/orders")

Limit = Annotated[int, Query(ge=1, le=500)]


@routes.query("", needs=Permission.SEE_ORDERS)
async def list_orders(
    reader: Reader,
    narrowed: Narrowed,
    state: Annotated[list[OrderState] | None, Query()] = None,
    since: date | None = None,
    through: date | None = None,
    limit: Limit = 100,
    cursor: str | None = None,
) -> Page[OrderCard]:
    """Open orders, the clock that runs out next first; or those requested in a period, whatever
    became of them, newest first. `since` and `through` are days of the estate, both included; where
    settled states are asked for without a first day, of the last 90. A whole number is found of any
    day, where such states or days are named.
    """
    days = {"states": state or (), "since": since, "through": through}
    wanted = BoardFilter.model_validate(narrowed.model_dump() | days)
    return await board(reader, wanted, limit=limit, cursor=cursor)


@routes.query("/mine", needs=Permission.WORK_ON_ORDERS)
async def list_my_orders(
    reader: Reader, limit: Limit = 100, cursor: str | None = None
) -> Page[OrderCard]:
    """The signed-in technician's open orders."""
    return await my_orders(reader, limit=limit, cursor=cursor)


@routes.query("/to-grab", needs=Permission.WORK_ON_ORDERS)
async def list_orders_to_grab(
    reader: Reader, limit: Limit = 100, cursor: str | None = None
) -> Page[OrderCard]:
    """抢单: orders nobody has that the signed-in technician may take, the most pressing first."""
    return await to_grab(reader, limit=limit, cursor=cursor)


@routes.query("/mine/carried", needs=Permission.WORK_ON_ORDERS)
async def carry_my_orders(reader: Reader) -> Carried:
    """随身带: what the technician's phone keeps, to be read and worked by without a network."""
    return await carried(reader)


@routes.query("/{order_id}", needs=Permission.SEE_ORDERS)
async def show(order_id: OrderId, reader: Reader) -> OrderView:
    """One order: slip, clocks, history, and what the caller may do now."""
    return await show_order(order_id, reader)


@routes.command("", needs=Permission.HAND_OVER_ORDERS, status=201)
async def open_directly(body: commands.OpenDirectly, work: Work) -> OrderView:
    """直接来电: a call the engineering room took itself (E21)."""
    return await order_view(await dispatching.open_directly(body, work), work)


@routes.command("/{order_id}/hand-over", needs=Permission.HAND_OVER_ORDERS)
async def hand_over(order_id: OrderId, body: commands.Happened, work: Work) -> OrderView:
    """接单: the engineering dispatcher has the slip (T09)."""
    return await order_view(await dispatching.hand_over_order(order_id, body, work), work)


@routes.command("/{order_id}/assign", needs=Permission.ASSIGN_ORDERS)
async def assign(order_id: OrderId, body: dispatching.DispatchOrder, work: Work) -> OrderView:
    """派工: dispatch a technician, or another one in their place. Where something is to be said of
    them (off duty, on leave, …) it takes `anyway`.
    """
    return await order_view(await dispatching.assign_order(order_id, body, work), work)


@routes.command("/{order_id}/grab", needs=Permission.WORK_ON_ORDERS)
async def grab(order_id: OrderId, body: dispatching.GrabOrder, work: Work) -> OrderView:
    """抢单: the signed-in technician takes it on; of two at once the second is told who has it."""
    return await order_view(await dispatching.grab_order(order_id, body, work), work)


@routes.command("/{order_id}/skill", needs=Permission.ASSIGN_ORDERS)
async def ask_skill(order_id: OrderId, body: AskSkill, work: Work) -> OrderView:
    """指定技能: what whoever goes should be able to do."""
    return await order_view(await skills.ask_skill(order_id, body, work), work)


@routes.command("/{order_id}/recall", needs=Permission.ASSIGN_ORDERS)
async def recall(order_id: OrderId, body: commands.Happened, work: Work) -> OrderView:
    """撤销派工: the technician has not taken it on yet, and need not go."""
    return await order_view(await recall_order(order_id, body, work), work)


@routes.command("/{order_id}/accept", needs=Permission.WORK_ON_ORDERS)
async def accept(order_id: OrderId, body: commands.TakeStep, work: Work) -> OrderView:
    """接受: the assigned technician takes it on."""
    return await order_view(await commands.take_step(order_id, Act.ACCEPT, body, work), work)


@routes.command("/{order_id}/return", needs=Permission.WORK_ON_ORDERS)
async def give_back(order_id: OrderId, body: commands.GiveBackOrder, work: Work) -> OrderView:
    """退回: the assigned technician gives it back, with a reason."""
    return await order_view(await commands.take_step(order_id, Act.GIVE_BACK, body, work), work)


@routes.command("/{order_id}/set-out", needs=Permission.WORK_ON_ORDERS)
async def set_out(order_id: OrderId, body: commands.TakeStep, work: Work) -> OrderView:
    """出发: the assigned technician is on the way."""
    return await order_view(await commands.take_step(order_id, Act.SET_OUT, body, work), work)


@routes.command("/{order_id}/arrive", needs=Permission.WORK_ON_ORDERS)
async def arrive(order_id: OrderId, body: commands.TakeStep, work: Work) -> OrderView:
    """到场: the assigned technician is on site."""
    return await order_view(await commands.take_step(order_id, Act.ARRIVE, body, work), work)


@routes.command("/{order_id}/delay", needs=Permission.WORK_ON_ORDERS)
async def delay(order_id: OrderId, body: DelayArrival, work: Work) -> OrderView:
    """报延误: the assigned technician cannot come in time; the owner is told (T10)."""
    return await order_view(await delay_arrival(order_id, body, work), work)


@routes.command("/{order_id}/report", needs=Permission.ASSIGN_ORDERS)
async def report(order_id: OrderId, body: Reported, work: Work) -> OrderView:
    """代报: what the technician said by radio, with the true time (E04). `act` says what; the other
    fields are those of its own route.
    """
    return await order_view(await report_act(order_id, body, work), work)


@routes.command("/{order_id}/cancel", needs=Permission.CANCEL_ORDERS)
async def cancel(order_id: OrderId, body: commands.CancelOrder, work: Work) -> OrderView:
    """取消: end it without the work, with a reason."""
    return await order_view(await commands.cancel_order(order_id, body, work), work)


@routes.command("/{order_id}/transfer", needs=Permission.ASSIGN_ORDERS)
async def transfer(order_id: OrderId, body: TransferOrder, work: Work) -> OrderView:
    """转部门: another department's, whose dispatcher takes it in hand next (W32)."""
    return await order_view(await transfer_order(order_id, body, work), work)


@routes.command("/{order_id}/force", needs=Permission.FORCE_ORDERS)
async def force(order_id: OrderId, body: ForceOrder, work: Work) -> OrderView:
    """强制: taken from everybody, or ended as it stands, with a reason."""
    return await order_view(await force_order(order_id, body, work), work)


@routes.command("/{order_id}/urgency", needs=Permission.ASSIGN_ORDERS)
async def change_urgency(order_id: OrderId, body: commands.ChangeUrgency, work: Work) -> OrderView:
    """改级别: another class, with a reason; the clocks keep their start."""
    return await order_view(await commands.change_urgency(order_id, body, work), work)
