"""What a technician said by radio, entered by a dispatcher with the true time (代报, E04)."""

from typing import Annotated, Literal

from pydantic import Field

from chassis.work import Work
from contracts.words import OrderId
from dispatch.acts.model.table import Act
from dispatch.agreements.commands import (
    FinishWork,
    QuoteOrder,
    finish_work,
    quote_order,
    start_work,
)
from dispatch.checking.commands import TickPoints, tick_points
from dispatch.delays.commands import DelayArrival, delay_arrival
from dispatch.orders.commands import GiveBackOrder, TakeStep, take_step
from dispatch.orders.model.order import WorkOrder
from dispatch.pauses.commands import PauseWork, pause_work, resume_work
from dispatch.shutoffs.commands import NeedShutOff, need_shut_off
from dispatch.signing.commands import RefuseSignature, SignOrder, refuse_signature, sign_order


class ReportedStep(TakeStep):
    """Accepted, set out, arrived, began the work, or goes on with it."""

    act: Literal[Act.ACCEPT, Act.SET_OUT, Act.ARRIVE, Act.START, Act.RESUME]


class ReportedReturn(GiveBackOrder):
    """Given back."""

    act: Literal[Act.GIVE_BACK]


class ReportedDelay(DelayArrival):
    """Comes later; also while nobody is assigned."""

    act: Literal[Act.DELAY]


class ReportedQuote(QuoteOrder):
    """Found the cause and quoted."""

    act: Literal[Act.QUOTE]


class ReportedTick(TickPoints):
    """Looked at points of the checklist."""

    act: Literal[Act.CHECK]


class ReportedShutOff(NeedShutOff):
    """Says what must be cut."""

    act: Literal[Act.NEED_SHUT_OFF]


class ReportedPause(PauseWork):
    """Cannot go on for now."""

    act: Literal[Act.PAUSE]


class ReportedFinish(FinishWork):
    """Finished."""

    act: Literal[Act.FINISH]


class ReportedSignature(SignOrder):
    """The paper slip came back signed and was photographed."""

    act: Literal[Act.SIGN]


class ReportedRefusal(RefuseSignature):
    """Nobody signed."""

    act: Literal[Act.NO_SIGNATURE]


Reported = Annotated[
    ReportedStep
    | ReportedReturn
    | ReportedDelay
    | ReportedQuote
    | ReportedTick
    | ReportedShutOff
    | ReportedPause
    | ReportedFinish
    | ReportedSignature
    | ReportedRefusal,
    Field(discriminator="act"),
]


async def report_act(order_id: OrderId, reported: Reported, work: Work) -> WorkOrder:
    """Enter a technician's act for them, marked 代报; its own rules hold all the same."""
    match reported:
        case ReportedStep(act=Act.START):
            return await start_work(order_id, reported, work, by_radio=True)
        case ReportedStep(act=Act.RESUME):
            return await resume_work(order_id, reported, work, by_radio=True)
        case ReportedStep() | ReportedReturn():
            return await take_step(order_id, reported.act, reported, work, by_radio=True)
        case ReportedDelay():
            return await delay_arrival(order_id, reported, work, by_radio=True)
        case ReportedQuote():
            return await quote_order(order_id, reported, work, by_radio=True)
        case ReportedTick():
            return await tick_points(order_id, reported, work, by_radio=True)
        case ReportedShutOff():
            return await need_shut_off(order_id, reported, work, by_radio=True)
        case ReportedPause():
            return await pause_work(order_id, reported, work, by_radio=True)
        case ReportedFinish():
            return await finish_work(order_id, reported, work, by_radio=True)
        case ReportedSignature():
            return await sign_order(order_id, reported, work, by_radio=True)
        case ReportedRefusal():
            return await refuse_signature(order_id, reported, work, by_radio=True)
