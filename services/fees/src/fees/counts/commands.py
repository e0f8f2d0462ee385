"""Cash into the drawer, out of it, and the count that empties it."""

from typing import Annotated

from pydantic import Field, StringConstraints

from chassis.work import Command, Work
from contracts.fees import PaymentMethod
from contracts.words import Fen, PersonalText, StaffId
from fees.counts.model import CashCount, Drawer, NothingToCount, count_drawer
from fees.ledger.commands import enter
from fees.ledger.model import (
    CASH_DIFFERENCE,
    HANDED_OVER,
    Account,
    EntryKind,
    Matter,
    Move,
    money_account,
)

MOST_COUNTED_FEN = 1_000_000_000
"""Ten million yuan: more in one drawer is a slip of the finger."""


class CountCash(Command):
    """What was found in a collector's drawer; `reason` where it is not what should be there."""

    collector_id: StaffId
    counted_fen: Annotated[Fen, Field(strict=True, ge=0, le=MOST_COUNTED_FEN)]
    reason: Annotated[PersonalText, StringConstraints(max_length=500)] = ""


async def put_in_drawer(amount_fen: Fen, work: Work) -> int:
    """Cash the actor has taken; the round of their drawer it belongs to."""
    collector = StaffId(work.actor.id)
    drawer = await work.find(Drawer, collector)
    if drawer is None:
        drawer = Drawer(id=collector)
        work.add(drawer)
    drawer.put_in(amount_fen, work.now)
    return drawer.round


async def give_back_cash(collector: StaffId, round_: int, amount_fen: Fen, work: Work) -> Account:
    """Give cash back; the account it comes from: the collector's drawer, or, where that round has
    been counted, what was handed over.
    """
    drawer = await work.load(Drawer, collector)
    if drawer.round != round_:
        work.rely_on(drawer)
        return HANDED_OVER
    drawer.take_out(amount_fen)
    return money_account(PaymentMethod.CASH, collector)


async def count_cash(command: CountCash, work: Work) -> CashCount:
    """Count a collector's cash against the journal and take it over (E12, T29).

    Raises NothingToCount, CollectorCountsOwnCash, DifferenceUnexplained.
    """
    drawer = await work.find(Drawer, command.collector_id)
    if drawer is None:
        raise NothingToCount
    calendar = (await work.estate_card()).calendar
    count = count_drawer(
        drawer,
        command.counted_fen,
        command.reason,
        id_=work.new_id(),
        by=work.actor,
        at=work.now,
        day=calendar.local_day(work.now),
    )
    work.add(count)
    if moves := _moves(count):
        await enter(EntryKind.COUNT, moves, Matter(collector=count.collector_id), work)
    return count


def _moves(count: CashCount) -> list[Move]:
    cash = money_account(PaymentMethod.CASH, count.collector_id)
    moves = []
    if count.counted_fen:
        moves.append(Move(debit=HANDED_OVER, credit=cash, amount_fen=count.counted_fen))
    if (difference := count.difference_fen) > 0:
        moves.append(Move(debit=cash, credit=CASH_DIFFERENCE, amount_fen=difference))
    elif difference < 0:
        moves.append(Move(debit=CASH_DIFFERENCE, credit=cash, amount_fen=Fen(-difference)))
    return moves
