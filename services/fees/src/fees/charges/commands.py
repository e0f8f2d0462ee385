"""What is done with charge slips: issued, visited, disputed, decided, paid, voided."""

from typing import Annotated

from pydantic import Field, StringConstraints

from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.dispatch.agreements import WorkOrderSignedOff
from contracts.orders import Payer
from contracts.words import ChargeId, Fen, PaymentId, PersonalText, SeriesNumber
from fees.charges.collection import charge_in_reach
from fees.charges.events import (
    charge_disputed,
    charge_settled,
    dispute_resolved,
    not_at_home,
    slip_issued,
)
from fees.charges.model import Charge, Subject, Taking, plan_next_visit
from fees.ledger.commands import enter
from fees.ledger.model import REDUCTION, EntryKind, Matter, Move, receivable
from fees.sheets.commands import mark_row
from fees.sheets.model import Marks

Reason = Annotated[PersonalText, StringConstraints(min_length=1, max_length=500)]


class RecordNotAtHome(Command):
    """Nobody opened; `at` is when, if that was before now."""

    next_visit_at: Instant | None = None
    note: Annotated[PersonalText, StringConstraints(max_length=500)] = ""
    at: Instant | None = None


class DisputeCharge(Command):
    """What the household objects to."""

    reason: Reason


class ResolveDispute(Command):
    """What is left of the charge, at most the original, and why."""

    amount_fen: Annotated[Fen, Field(strict=True, ge=0)]
    reason: Reason


async def issue_charge(
    charge_id: ChargeId, number: SeriesNumber, order: WorkOrderSignedOff, work: Work
) -> Charge:
    """The slip for what a household owes; disputed where the owner disputed it on site (E11)."""
    charge = Charge(
        id=charge_id,
        number=number,
        subject=Subject(
            order_id=order.order_id,
            order_number=str(order.number),
            round=order.round,
            contact_id=order.contact_id,
            unit_id=order.unit_id,
            unit_label=order.unit_label,
            building=order.building,
            place=order.place,
            matter=order.matter,
            lines=order.lines,
            contact_name=order.contact_name,
        ),
        issued_at=work.now,
        original_fen=order.total_fen,
        amount_fen=order.total_fen,
        collect_from=work.now,
    )
    if order.disputed:
        charge.dispute("", by=work.actor, at=order.at, at_signature=True)
    work.add(charge)
    work.say(slip_issued(charge), about=charge)
    return charge


async def record_not_at_home(charge_id: ChargeId, command: RecordNotAtHome, work: Work) -> Charge:
    """The collector stood at the door in vain (E12).

    Raises NothingOutstanding, ChargeIsDisputed, NextVisitPassed, NotInTime.
    """
    charge = await charge_in_reach(work, charge_id)
    charge.not_at_home(
        by=work.actor,
        at=charge.time_of(command.at, work.now),
        next_visit_at=plan_next_visit(command.next_visit_at, work.now),
        note=command.note,
    )
    work.say(not_at_home(charge), about=charge)
    return charge


async def dispute_charge(charge_id: ChargeId, command: DisputeCharge, work: Work) -> Charge:
    """The household disputes it after the slip went out. Raises DisputedAlready."""
    charge = await charge_in_reach(work, charge_id)
    charge.dispute(command.reason, by=work.actor, at=work.now)
    work.say(charge_disputed(charge), about=charge)
    await _mark(charge, work)
    return charge


async def resolve_dispute(charge_id: ChargeId, command: ResolveDispute, work: Work) -> Charge:
    """Decide a dispute: the charge is kept or reduced, and the ledger says by how much.

    Raises NotDisputed, CollectorDecidesOwnDispute, MoreThanCharged, LessThanPaid.
    """
    charge = await charge_in_reach(work, charge_id)
    change = charge.decide(command.amount_fen, command.reason, by=work.actor, at=work.now)
    if change:
        household = receivable(Payer.OWNER, unit=charge.subject.unit_id or "")
        less = Move(debit=REDUCTION, credit=household, amount_fen=Fen(abs(change)))
        move = less if change < 0 else less.turned()
        await enter(EntryKind.DECISION, [move], matter_of(charge), work)
    work.say(dispute_resolved(charge, work.now), about=charge)
    await _mark(charge, work)
    say_if_settled(charge, work)
    return charge


async def collect(charge_id: ChargeId, taking: Taking, work: Work, *, voluntary: bool) -> Charge:
    """Money came in for it. Raises NothingOutstanding, ChargeIsDisputed, MoreThanOutstanding."""
    charge = await charge_in_reach(work, charge_id)
    charge.take(taking, voluntary=voluntary)
    await _mark(charge, work)
    return charge


async def uncollect(charge_id: ChargeId, payment_id: PaymentId, work: Work) -> Charge:
    """A payment of it is void; as much is owed again."""
    charge = await charge_in_reach(work, charge_id)
    charge.void(payment_id)
    await _mark(charge, work)
    return charge


async def charge_at_hand(charge_id: ChargeId, work: Work) -> Charge:
    """A charge of the caller's buildings. Raises Missing, NotAllowed."""
    return await charge_in_reach(work, charge_id)


def say_if_settled(charge: Charge, work: Work) -> None:
    """Said whenever a payment or a decision leaves nothing owed."""
    if charge.done_with:
        work.say(charge_settled(charge, work.now), about=charge)


def matter_of(charge: Charge) -> Matter:
    """What the journal says an entry about it is about."""
    return Matter(
        charge_id=charge.id,
        document_number=str(charge.number),
        unit_label=charge.subject.unit_label,
        building=charge.subject.building,
    )


async def _mark(charge: Charge, work: Work) -> None:
    marks = Marks(
        due_fen=charge.amount_fen,
        paid_fen=charge.paid_fen,
        disputed=charge.disputed,
        receipts=charge.receipts,
    )
    await mark_row(charge.id, marks, work)
