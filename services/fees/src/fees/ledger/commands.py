"""What is entered in the journal, and the close of a day."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from chassis.work import Work
from fees.ledger.collection import balances_before
from fees.ledger.model import (
    SETTLING_TIME,
    Balance,
    Entry,
    EntryKind,
    LedgerDay,
    Matter,
    Move,
)


async def enter(
    kind: EntryKind, moves: Sequence[Move], matter: Matter, work: Work, *, reverses: str = ""
) -> Entry:
    """Make an entry on the estate's present day."""
    calendar = (await work.estate_card()).calendar
    day = calendar.local_day(work.now)
    await _open_day(day, calendar.end_of_day(work.now), work)
    entry = Entry(
        id=work.new_id(),
        kind=kind,
        day=day,
        at=work.now,
        by=work.actor,
        moves=tuple(moves),
        matter=matter,
        reverses=reverses,
    )
    work.add(entry)
    return entry


async def close_ledger_day(day_id: str, work: Work) -> None:
    """Keep what stood on every account when a day ended, so that nobody adds it up again."""
    day = await work.load(LedgerDay, day_id)
    standing = await balances_before(work, day.day + timedelta(days=1))
    day.closing = tuple(
        Balance(account=account, amount_fen=amount)
        for account, amount in sorted(standing.items(), key=lambda each: str(each[0]))
    )
    day.close_at = None


async def _open_day(day: date, ends: datetime, work: Work) -> None:
    if await work.find(LedgerDay, day.isoformat()) is None:
        work.add(LedgerDay(id=day.isoformat(), day=day, close_at=ends + SETTLING_TIME))
