"""Pausing and going on."""

from chassis.reader import Reader
from chassis.work import Work
from contracts.orders import PauseReason
from contracts.words import OrderId
from dispatch.orders.commands import (
    Happened,
    Note,
    TakeStep,
    order_in_reach,
    report_of,
    say_of,
    warn_of_clocks,
)
from dispatch.orders.model.order import WorkOrder
from dispatch.pauses import model
from dispatch.pauses.collection import PausePolicy
from dispatch.pauses.events import work_order_paused, work_order_resumed
from dispatch.pauses.model import PauseCaps


class PauseWork(Happened):
    """Why the work stands still."""

    reason: PauseReason
    note: Note = ""


async def pause_work(
    order_id: OrderId, command: PauseWork, work: Work, *, by_radio: bool = False
) -> WorkOrder:
    """Stand still, the clocks too (levels.md, clocks 6). Raises PauseUnset, PauseUsedUp."""
    order = await order_in_reach(work, order_id)
    report = report_of(work, command.at, by_radio=by_radio)
    caps = await caps_in_force(work)
    model.pause(order, command.reason, command.note, report, caps=caps)
    return await say_of(order, work_order_paused(order), work)


async def resume_work(
    order_id: OrderId, command: TakeStep, work: Work, *, by_radio: bool = False
) -> WorkOrder:
    """Go on from where it stood."""
    order = await order_in_reach(work, order_id)
    model.resume(order, command.note, report_of(work, command.at, by_radio=by_radio))
    return await say_of(order, work_order_resumed(order), work)


async def look_at_clocks(order_id: str, work: Work) -> None:
    """What falls due at an order: a pause that has run out goes on, and clocks warn."""
    order = await work.load(WorkOrder, order_id)
    if model.run_out(order, report_of(work, None)):
        work.say(work_order_resumed(order))
    await warn_of_clocks(order_id, work)


async def caps_in_force(reader: Reader) -> PauseCaps:
    """The estate's caps now; every one unset while nobody has set any."""
    policy = await reader.policy(PausePolicy)
    return PauseCaps.model_validate(policy.model_dump()) if policy else PauseCaps()
