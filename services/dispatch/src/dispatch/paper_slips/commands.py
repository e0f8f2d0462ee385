"""Sending orders out on paper, and taking the paper back."""

from datetime import date
from typing import Annotated, Any

from pydantic import Field, StringConstraints

from chassis.reader import Reader
from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.words import FileId, OrderId, StaffId
from dispatch.acts.model.noted import NoteKind
from dispatch.attachments.commands import attach
from dispatch.attachments.model import FileKind
from dispatch.beside.model import note_beside
from dispatch.crews.model import NotATechnician, Technician
from dispatch.orders.commands import Note, Reason, order_in_reach, report_of, say_of
from dispatch.orders.model.order import WorkOrder
from dispatch.paper_slips.collection import in_reach, slips_of
from dispatch.paper_slips.events import paper_slip_sent, paper_slip_settled
from dispatch.paper_slips.model import (
    MOST_AT_ONCE,
    MOST_OF_ONE_ORDER,
    Back,
    OrderNotOut,
    PaperDay,
    PaperSlip,
    SlipNotOut,
    SlipStandsOtherwise,
    TooManySlips,
    slip_id,
)

Number = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Za-z]{2}-\d{8}-\d{4,6}$", to_upper=True, strip_whitespace=True),
]
"""As it stands on the paper, and in its QR code."""


class SendOnPaper(Command):
    """Which orders leave on paper, and with whom if somebody else than their technician."""

    order_ids: Annotated[tuple[OrderId, ...], Field(min_length=1, max_length=MOST_AT_ONCE)]
    carried_by: StaffId | None = None


class TakeBackPaper(Command):
    """The number scanned or typed, and a photo of the signed paper, put before."""

    number: Number
    file_id: FileId | None = None
    note: Note = ""
    at: Instant | None = None


class MindSlip(Command):
    """Why."""

    reason: Reason


async def send_on_paper(command: SendOnPaper, work: Work) -> list[PaperSlip]:
    """派出: what is out already stays so, printed again or not. Raises Missing, OrderNotOut,
    NotATechnician, TooManySlips.
    """
    carrier = command.carried_by
    if carrier is not None and await work.find(Technician, carrier) is None:
        raise NotATechnician(technician_id=carrier)
    wanted = tuple(dict.fromkeys(command.order_ids))
    await work.read_ahead([(WorkOrder, order_id) for order_id in wanted])
    return [await _send(order_id, carrier, work) for order_id in wanted]


async def take_back_paper(command: TakeBackPaper, work: Work) -> PaperSlip:
    """回单. Raises SlipNotOut, SlipTimeWrong, FileElsewhere."""
    found = await work.select(PaperSlip, {"number": command.number, "still_out": True}, limit=1)
    if not found:
        raise SlipNotOut(number=command.number)
    order, slip = await _slip_in_reach(found[0].id, work)
    at = command.at or work.now
    back = Back(at=at, by=work.actor, note=command.note, file_id=command.file_id)
    slip.take_back(back, (await work.estate_card()).calendar.local_day(at), work.now)
    if command.file_id is not None:
        await attach(order, [command.file_id], FileKind.SIGNED_SLIP, work, note=command.note)
    files = () if command.file_id is None else (command.file_id,)
    note_beside(order, command.note, report_of(work, None), kind=NoteKind.SLIP_BACK, file_ids=files)
    await say_of(order, paper_slip_settled(order, slip, at, lost=False), work)
    return slip


async def write_off_slip(slip_id_: str, command: MindSlip, work: Work) -> PaperSlip:
    """遗失或作废: it will not come back. Raises Missing, SlipStandsOtherwise."""
    order, slip = await _slip_in_reach(slip_id_, work)
    day = (await work.estate_card()).calendar.local_day(work.now)
    back = Back(at=work.now, by=work.actor, note=command.reason, lost=True)
    slip.take_back(back, day, work.now)
    note_beside(order, command.reason, report_of(work, None), kind=NoteKind.SLIP_LOST)
    await say_of(order, paper_slip_settled(order, slip, work.now, lost=True), work)
    return slip


async def undo_slip(slip_id_: str, command: MindSlip, work: Work) -> PaperSlip:
    """撤销: its end was noted by mistake. Raises Missing, SlipStandsOtherwise."""
    order, slip = await _slip_in_reach(slip_id_, work)
    if any(each.still_out for each in await slips_of(order.id, work)):
        raise SlipStandsOtherwise(number=slip.number)
    slip.is_still_out()
    note_beside(order, command.reason, report_of(work, None), kind=NoteKind.SLIP_STILL_OUT)
    await say_of(order, paper_slip_sent(order, slip, work.now), work)
    return slip


async def _send(order_id: OrderId, carrier: StaffId | None, work: Work) -> PaperSlip:
    order = await order_in_reach(work, order_id)
    if not order.open:
        raise OrderNotOut(number=str(order.number))
    there = await slips_of(order.id, work)
    out = next((each for each in there if each.still_out), None)
    if out is not None:
        return out
    if len(there) >= MOST_OF_ONE_ORDER:
        raise TooManySlips(number=str(order.number), most=MOST_OF_ONE_ORDER)
    place = len(there) + 1
    slip = PaperSlip(
        id=slip_id(order.id, place),
        order_id=order.id,
        number=str(order.number),
        place=place,
        round=order.round.number,
        building=order.slip.building,
        where=order.slip.unit_label or order.slip.place,
        carried_by=carrier or order.technician_id,
        out_at=work.now,
        out_on=(await work.estate_card()).calendar.local_day(work.now),
        out_by=work.actor,
    )
    work.add(slip)
    note_beside(order, "", report_of(work, None), kind=NoteKind.SLIP_OUT)
    await say_of(order, paper_slip_sent(order, slip, work.now), work)
    return slip


async def _slip_in_reach(slip_id_: str, work: Work) -> tuple[WorkOrder, PaperSlip]:
    slip = await work.load(PaperSlip, slip_id_)
    return await order_in_reach(work, slip.order_id), slip


async def paper_day(reader: Reader, day: date | None) -> PaperDay:
    """A day's counts; None: today."""
    on = day or (await reader.estate_card()).calendar.local_day(reader.now)
    back = {"back_on": on.isoformat()}
    return PaperDay(
        day=on,
        out=await _count(reader, {"out_on": on.isoformat()}),
        back=await _count(reader, {**back, "back.lost": False}),
        lost=await _count(reader, {**back, "back.lost": True}),
        missing=await _count(reader, {"still_out": True}),
    )


async def _count(reader: Reader, where: dict[str, Any]) -> int:
    return await reader.count(PaperSlip, {**where, **in_reach(reader)})
