"""Money taken, and payments voided: charge, receipt, drawer, journal and event in one commit."""

from typing import Annotated

from pydantic import Field, StringConstraints

from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.fees import PaymentMethod
from contracts.orders import Payer
from contracts.permissions import Permission
from contracts.words import ChargeId, Fen, PaymentId, PersonalText, StaffId
from fees.charges.commands import (
    charge_at_hand,
    collect,
    matter_of,
    say_if_settled,
    uncollect,
)
from fees.charges.model import Charge, Taking
from fees.counts.commands import give_back_cash, put_in_drawer
from fees.counts.model import AlreadyCounted
from fees.ledger.commands import enter
from fees.ledger.model import (
    HANDED_OVER,
    Account,
    EntryKind,
    Matter,
    Move,
    money_account,
    receivable,
)
from fees.payments.collection import payment_in_reach
from fees.payments.events import payment_taken, payment_voided
from fees.payments.model import Payment, Voiding
from fees.receipts.commands import draw_receipt, void_receipt

Reason = Annotated[PersonalText, StringConstraints(min_length=1, max_length=500)]


class Money(Command):
    """What was given, how, and by whom; `at` is when, if that was before now.

    `voluntary`: paid of their own accord although the charge is disputed. Without `book_id` the
    receipt comes from the first of the caller's books that has blanks.
    """

    amount_fen: Annotated[Fen, Field(strict=True, gt=0)]
    method: PaymentMethod
    payer_name: Annotated[PersonalText, StringConstraints(max_length=100)] = ""
    voluntary: bool = False
    book_id: str | None = None
    at: Instant | None = None


class TakePayment(Money):
    """Money for a charge."""

    charge_id: ChargeId


class VoidPayment(Command):
    """Why it is void."""

    reason: Reason


class ReissuePayment(Money):
    """Why the payment is void, and the right one in its place."""

    reason: Reason


async def take_payment(command: TakePayment, work: Work) -> Payment:
    """Take money for a charge against the next receipt of the caller's book (E12, F25).

    Raises Missing, NotAllowed, NothingOutstanding, ChargeIsDisputed, MoreThanOutstanding,
    NotInTime, NoBookIssued, BookUsedUp, NotYourBook.
    """
    return await _take(command.charge_id, command, work)


async def void_payment(payment_id: PaymentId, command: VoidPayment, work: Work) -> Payment:
    """Void a payment and its receipt: by its taker on the day, else by who may void payments.

    Raises Missing, NotAllowed, VoidedAlready, NotYoursToVoid, DayIsOver, AlreadyCounted.
    """
    payment = await payment_in_reach(work, payment_id)
    await _void(payment, command.reason, work)
    return payment


async def reissue_payment(payment_id: PaymentId, command: ReissuePayment, work: Work) -> Payment:
    """Void a payment taken wrongly and take the right one under a new receipt, in one act (E12).

    Raises what the two raise.
    """
    wrong = await payment_in_reach(work, payment_id)
    await _void(wrong, command.reason, work)
    return await _take(wrong.charge_id, command, work, replaces=wrong.id)


async def _take(
    charge_id: ChargeId, money: Money, work: Work, *, replaces: PaymentId | None = None
) -> Payment:
    charge = await charge_at_hand(charge_id, work)
    charge.must_take(money.amount_fen, voluntary=money.voluntary)
    at = charge.time_of(money.at, work.now)
    payment_id, collector = PaymentId(work.new_id()), StaffId(work.actor.id)
    book_id, receipt_number = await draw_receipt(payment_id, money.book_id, work)
    taking = Taking(
        payment_id=payment_id,
        receipt_number=receipt_number,
        amount_fen=money.amount_fen,
        method=money.method,
        at=at,
        by=collector,
    )
    await collect(charge_id, taking, work, voluntary=money.voluntary)
    in_cash = money.method is PaymentMethod.CASH
    came_in = Move(
        debit=money_account(money.method, collector),
        credit=_owed_by(charge),
        amount_fen=money.amount_fen,
    )
    entry = await enter(EntryKind.PAYMENT, [came_in], _matter(charge, taking), work)
    payment = Payment(
        id=payment_id,
        charge_id=charge_id,
        charge_number=charge.number,
        unit_id=charge.subject.unit_id,
        unit_label=charge.subject.unit_label,
        building=charge.subject.building,
        amount_fen=money.amount_fen,
        method=money.method,
        at=at,
        entered_at=work.now,
        day=entry.day,
        taken_by=collector,
        payer_name=money.payer_name or charge.subject.contact_name,
        book_id=book_id,
        receipt_number=receipt_number,
        entry_id=entry.id,
        drawer_round=await put_in_drawer(money.amount_fen, work) if in_cash else None,
        left_fen=charge.outstanding_fen,
        voluntary=money.voluntary,
        replaces=replaces,
    )
    work.add(payment)
    work.say(payment_taken(payment, charge), about=charge)
    say_if_settled(charge, work)
    return payment


async def _void(payment: Payment, reason: str, work: Work) -> None:
    day = (await work.estate_card()).calendar.local_day(work.now)
    voiding = Voiding(at=work.now, day=day, by=work.actor, reason=reason)
    by_right = work.caller is not None and work.caller.may(Permission.VOID_PAYMENTS)
    payment.void(voiding, by_right=by_right)
    charge = await uncollect(payment.charge_id, payment.id, work)
    await void_receipt(payment.book_id, payment.id, reason, work)
    source = await _given_back_from(payment, work)
    if source == HANDED_OVER and not by_right:
        raise AlreadyCounted(receipt_number=payment.receipt_number)
    went_back = Move(debit=_owed_by(charge), credit=source, amount_fen=payment.amount_fen)
    taking = next(each for each in charge.takings if each.payment_id == payment.id)
    await enter(
        EntryKind.VOID, [went_back], _matter(charge, taking), work, reverses=payment.entry_id
    )
    work.say(payment_voided(payment, voiding, charge), about=charge)


async def _given_back_from(payment: Payment, work: Work) -> Account:
    if payment.drawer_round is None:
        return money_account(payment.method, payment.taken_by)
    return await give_back_cash(payment.taken_by, payment.drawer_round, payment.amount_fen, work)


def _owed_by(charge: Charge) -> Account:
    return receivable(Payer.OWNER, unit=charge.subject.unit_id or "")


def _matter(charge: Charge, taking: Taking) -> Matter:
    return matter_of(charge).model_copy(
        update={
            "payment_id": taking.payment_id,
            "receipt_number": taking.receipt_number,
            "collector": taking.by,
            "method": taking.method,
        }
    )
