"""How the journal is kept, and how balances are read from it without adding up the past anew."""

from collections.abc import AsyncIterator, Mapping
from datetime import date
from typing import Any

from chassis.reader import Reader
from chassis.store.collection import Collection, Index
from contracts.words import Fen
from fees.ledger.model import Account, Entry, LedgerDay, Turnover, carried_on, turnovers

ENTRIES = Collection(
    Entry,
    "entries",
    indexes=[
        Index("day", "_id"),
        Index("matter.collector", "day", "_id"),
        Index("matter.charge_id", "_id"),
        Index("matter.payment_id"),
    ],
)
LEDGER_DAYS = Collection(
    LedgerDay,
    "ledger_days",
    indexes=[Index("close_at", "-day")],
    due=lambda day: day.close_at,
)
_AT_A_TIME = 500


async def balances_before(reader: Reader, day: date) -> dict[Account, Fen]:
    """Control account → what stood on it when a day began; zero balances are left out."""
    closed = {"close_at": None, "day": {"$lt": day.isoformat()}}
    last = await reader.select(LedgerDay, closed, sort=["-day"], limit=1)
    closing = last[0].closing or () if last else ()
    opening = {balance.account: balance.amount_fen for balance in closing}
    since: dict[str, Any] = {"$lt": day.isoformat()}
    if last:
        since["$gt"] = last[0].id
    return carried_on(opening, await _moved(reader, {"day": since}))


async def moved_on(reader: Reader, day: date) -> Mapping[Account, Turnover]:
    """Control account → what moved on it in a day."""
    return await _moved(reader, {"day": day.isoformat()})


async def all_entries(reader: Reader, where: Mapping[str, Any]) -> AsyncIterator[Entry]:
    """Every entry that matches, in the order of their ids."""
    cursor: str | None = None
    while True:
        found, cursor = await reader.page(Entry, where, limit=_AT_A_TIME, cursor=cursor)
        for entry in found:
            yield entry
        if cursor is None:
            return


async def _moved(reader: Reader, where: Mapping[str, Any]) -> dict[Account, Turnover]:
    return turnovers([entry async for entry in all_entries(reader, where)])
