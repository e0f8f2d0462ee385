"""The journal and what is read from it, by HTTP."""

from datetime import date
from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from contracts.permissions import Permission
from contracts.words import ChargeId, StaffId
from fees.ledger.queries import (
    CashJournal,
    EntryView,
    TrialBalance,
    cash_journals,
    entries,
    trial_balance,
)

routes = Routes("/ledger")


@routes.query("/balance", needs=Permission.SEE_FEES)
async def show_balance(reader: Reader, day: date | None = None) -> TrialBalance:
    """试算平衡: every account's opening, turnover and closing of a day (today without one)."""
    return await trial_balance(reader, day)


@routes.query("/cash", needs=Permission.SEE_FEES)
async def show_cash(
    reader: Reader, day: date | None = None, collector: StaffId | None = None
) -> list[CashJournal]:
    """每日收费流水帐 (F24): what each collector took, gave back and handed over in a day."""
    return await cash_journals(reader, day, collector)


@routes.query("/entries", needs=Permission.SEE_FEES)
async def list_entries(
    reader: Reader,
    day: date | None = None,
    charge_id: ChargeId | None = None,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> Page[EntryView]:
    """The journal of a day (today without one), or all that was entered about one charge."""
    return await entries(reader, day=day, charge_id=charge_id, limit=limit, cursor=cursor)
