"""What people do between the finished work and the signature."""

from secrets import randbelow
from typing import Annotated

from pydantic import StringConstraints

from chassis.files import StoredFile
from chassis.reader import Reader
from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.orders import NoSignature
from contracts.refusals import Refused
from contracts.words import FileId, OrderId, PersonalText, PersonId
from dispatch.acts.model.table import Act
from dispatch.agreements.commands import must_speak_for_household, relations_of
from dispatch.orders.commands import Happened, Note, Reason, order_in_reach, report_of, say_of
from dispatch.orders.model.order import WorkOrder
from dispatch.settling.commands import reopen_order
from dispatch.signing import model
from dispatch.signing.events import (
    signature_code_issued,
    signature_refused,
    work_order_signed_off,
)
from dispatch.signing.model import CODE_DIGITS, NoteMissing


class FileUsedAlready(Refused):
    """A signature or photo stands for one round of one order."""

    zh = "该文件已用于任务单 {number}。请上传本单的签字或照片。"
    en = "This file stands for work order {number} already. Upload this order's own."


class SignOrder(Happened):
    """Who of the household signed, and the drawn or photographed signature."""

    person_id: PersonId
    file_id: FileId


class InspectOrder(Happened):
    """The building manager's inspection with a photo; not satisfied, it is done again."""

    file_id: FileId
    satisfied: bool = True
    note: Note = ""


class RefuseSignature(Happened):
    """Why nobody signs (E11)."""

    reason: NoSignature
    note: Note = ""


class ApproveUnsigned(Happened):
    """A supervisor lets it close unsigned."""

    note: Note = ""


class RejectUnsigned(Happened):
    """A supervisor does not, and why."""

    reason: Reason


class IssueCode(Command):
    """To whom of the household a code goes."""

    person_id: PersonId


class SignByCode(Command):
    """The code somebody of the household was sent."""

    code: Annotated[PersonalText, StringConstraints(pattern=rf"^\d{{{CODE_DIGITS}}}$")]


class SignLater(Happened):
    """When somebody comes again for the signature."""

    visit_at: Instant
    note: Note = ""


async def sign_order(
    order_id: OrderId, command: SignOrder, work: Work, *, by_radio: bool = False
) -> WorkOrder:
    """Somebody of the household signs (A09). Raises NotOfTheUnit, Missing, FileUsedAlready."""
    order = await order_in_reach(work, order_id)
    report = report_of(work, command.at, by_radio=by_radio)
    order.must_be_by_technician(Act.SIGN, report)
    await relations_of(command.person_id, order, report, work)
    await _must_be_its_own(command.file_id, work)
    model.sign(order, command.person_id, command.file_id, report)
    return await say_of(order, work_order_signed_off(order), work)


async def inspect_order(order_id: OrderId, command: InspectOrder, work: Work) -> WorkOrder:
    """The work in a place is inspected (E01), or to be done again. Raises OwnWork, NoteMissing."""
    order = await order_in_reach(work, order_id)
    report = report_of(work, command.at)
    model.must_be_inspectable(order, report)
    await _must_be_its_own(command.file_id, work)
    if not command.satisfied:
        if not command.note:
            raise NoteMissing
        return await reopen_order(order, command.note, report, work)
    model.inspect(order, command.file_id, command.note, report)
    return await say_of(order, work_order_signed_off(order), work)


async def refuse_signature(
    order_id: OrderId, command: RefuseSignature, work: Work, *, by_radio: bool = False
) -> WorkOrder:
    """Nobody signs: rework at once, or a supervisor decides the same day (E11)."""
    order = await order_in_reach(work, order_id)
    report = report_of(work, command.at, by_radio=by_radio)
    calendar = (await work.estate_card()).calendar
    model.refuse(order, command.reason, command.note, report, calendar)
    work.say(signature_refused(order))
    if command.reason is NoSignature.DISSATISFIED:
        return await reopen_order(order, command.note, report, work)
    order.look_ahead(work.now, calendar)
    return order


async def approve_unsigned(order_id: OrderId, command: ApproveUnsigned, work: Work) -> WorkOrder:
    """It closes unsigned; recorded as late after the day (E11). Raises OwnWork."""
    order = await order_in_reach(work, order_id)
    model.approve_unsigned(order, command.note, report_of(work, command.at))
    return await say_of(order, work_order_signed_off(order), work)


async def reject_unsigned(order_id: OrderId, command: RejectUnsigned, work: Work) -> WorkOrder:
    """The signature is still owed. Raises OwnWork."""
    order = await order_in_reach(work, order_id)
    model.reject_unsigned(order, command.reason, report_of(work, command.at))
    order.look_ahead(work.now, (await work.estate_card()).calendar)
    return order


async def sign_later(order_id: OrderId, command: SignLater, work: Work) -> WorkOrder:
    """Nobody is at home: another visit for the signature (E11). Raises VisitInPast."""
    order = await order_in_reach(work, order_id)
    await must_speak_for_household(order, work)
    model.sign_later(order, command.visit_at, command.note, report_of(work, command.at))
    order.look_ahead(work.now, (await work.estate_card()).calendar)
    return order


async def issue_code(order_id: OrderId, command: IssueCode, work: Work) -> WorkOrder:
    """Send somebody of the household a code to sign with; no answer ever holds it (E11)."""
    order = await order_in_reach(work, order_id)
    order.must_allow(Act.ISSUE_CODE)
    await must_speak_for_household(order, work)
    report = report_of(work, None)
    await relations_of(command.person_id, order, report, work)
    code = f"{randbelow(10**CODE_DIGITS):0{CODE_DIGITS}}"
    digest = _digest(order, code, work)
    issued = model.issue_code(order, command.person_id, digest, report)
    return await say_of(order, signature_code_issued(order, issued, code), work)


async def sign_by_code(
    order_id: OrderId, command: SignByCode, work: Work
) -> tuple[WorkOrder, int | None]:
    """The order, and None for the right code, else how many tries are left: a wrong one is counted,
    so it is an answer and no refusal. Raises NoCode.
    """
    order = await order_in_reach(work, order_id)
    order.must_allow(Act.SIGN_BY_CODE)
    await must_speak_for_household(order, work)
    digest = _digest(order, command.code, work)
    tries_left = model.sign_by_code(order, digest, report_of(work, None))
    if tries_left is None:
        await say_of(order, work_order_signed_off(order), work)
    return order, tries_left


async def order_of_file(file: StoredFile, reader: Reader) -> WorkOrder | None:
    """The order a signature or photo stands for, if it stands for one."""
    found = await reader.select(WorkOrder, {"rounds.sign_off.file_id": file.id}, limit=1)
    return found[0] if found else None


def _digest(order: WorkOrder, code: str, reader: Reader) -> str:
    """The code bound to order and round, under the estate's key."""
    return reader.hashed([f"signature {order.id} {order.round.number} {code}"])[0]


async def _must_be_its_own(file_id: FileId, work: Work) -> None:
    """Raises Missing for no file of this estate, FileUsedAlready."""
    used = await order_of_file(await work.load(StoredFile, file_id), work)
    if used is not None:
        raise FileUsedAlready(number=str(used.number))
