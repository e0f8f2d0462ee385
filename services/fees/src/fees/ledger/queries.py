"""The trial balance of a day (试算平衡) and the daily cash journal of a collector (F24)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.fees import PAYMENT_METHOD_TEXTS, PaymentMethod
from contracts.refusals import NotAllowed
from contracts.words import ChargeId, Fen, StaffId
from fees.ledger.collection import all_entries, balances_before, moved_on
from fees.ledger.model import (
    ACCOUNT_TEXTS,
    ENTRY_TEXTS,
    HANDED_OVER,
    Account,
    AccountKind,
    Entry,
    EntryKind,
    Turnover,
    carried_on,
    money_account,
)
from fees.staff.model import Colleague, name_of
from fees.words.model import Named, named


class AccountLine(BaseModel):
    """One account in the trial balance; opening and closing are negative where it is in credit."""

    account: Named
    holder: str
    holder_name: str
    opening_fen: Fen
    debit_fen: Fen
    credit_fen: Fen
    closing_fen: Fen


class TrialBalance(BaseModel):
    """The accounts of a day; what was debited equals what was credited, closings sum to zero."""

    day: date
    accounts: list[AccountLine]
    debit_fen: Fen
    credit_fen: Fen
    difference_fen: Fen
    """Sum of all closings: always zero, shown so that anybody can see it."""


class JournalLine(BaseModel):
    """One entry of a collector's day; `amount_fen` is negative for a void."""

    at: datetime
    kind: Named
    receipt_number: str
    document_number: str
    unit: str
    method: Named | None
    amount_fen: Fen


class MethodTotal(BaseModel):
    """What came in by one method."""

    method: Named
    taken_fen: Fen
    voided_fen: Fen
    net_fen: Fen


class CashJournal(BaseModel):
    """每日收费流水帐 of one collector (F24).

    `cash_fen` is what the day added to the cash in their hands before anything was handed over.
    """

    day: date
    collector_id: StaffId
    collector: str
    lines: list[JournalLine]
    totals: list[MethodTotal]
    taken_fen: Fen
    voided_fen: Fen
    cash_fen: Fen
    handed_over_fen: Fen


class SideView(BaseModel):
    """One side of a move."""

    account: Named
    holder: str


class MoveView(BaseModel):
    """So much from the credited account to the debited one."""

    debit: SideView
    credit: SideView
    amount_fen: Fen


class EntryView(BaseModel):
    """One entry of the journal."""

    id: str
    kind: Named
    day: date
    at: datetime
    by: str
    document_number: str
    receipt_number: str
    unit: str
    moves: list[MoveView]
    reverses: str


async def trial_balance(reader: Reader, day: date | None) -> TrialBalance:
    """Of a day, today's without one. Raises NotAllowed for callers of some buildings only."""
    _must_see_whole_estate(reader)
    day = day or await _today(reader)
    opening = await balances_before(reader, day)
    moved = await moved_on(reader, day)
    closing = carried_on(opening, moved)
    accounts = sorted(opening.keys() | moved.keys(), key=_place)
    names = await reader.find_many(Colleague, [each.holder for each in accounts if each.holder])
    lines = [_account_line(each, opening, moved, closing, names) for each in accounts]
    return TrialBalance(
        day=day,
        accounts=lines,
        debit_fen=Fen(sum(line.debit_fen for line in lines)),
        credit_fen=Fen(sum(line.credit_fen for line in lines)),
        difference_fen=Fen(sum(closing.values())),
    )


async def cash_journals(
    reader: Reader, day: date | None, collector: StaffId | None
) -> list[CashJournal]:
    """One for each collector who took, gave back or handed over money that day, by name.

    Raises NotAllowed for another's journal where the caller has some buildings only.
    """
    if reader.caller is None or reader.caller.staff_id != collector:
        _must_see_whole_estate(reader)
    day = day or await _today(reader)
    where: dict[str, object] = {"day": day.isoformat(), "matter.collector": {"$ne": None}}
    if collector is not None:
        where["matter.collector"] = collector
    by_collector: dict[StaffId, list[Entry]] = {} if collector is None else {collector: []}
    async for entry in all_entries(reader, where):
        if entry.matter.collector is not None:
            by_collector.setdefault(entry.matter.collector, []).append(entry)
    names = await reader.find_many(Colleague, list(by_collector))
    journals = [_journal(day, who, found, names) for who, found in by_collector.items()]
    return sorted(journals, key=lambda journal: (journal.collector, journal.collector_id))


async def entries(
    reader: Reader, *, day: date | None, charge_id: ChargeId | None, limit: int, cursor: str | None
) -> Page[EntryView]:
    """The journal, of a day or of one charge."""
    _must_see_whole_estate(reader)
    where: dict[str, object] = {}
    if charge_id is not None:
        where["matter.charge_id"] = charge_id
    if day is not None or charge_id is None:
        where["day"] = (day or await _today(reader)).isoformat()
    found, following = await reader.page(Entry, where, limit=limit, cursor=cursor)
    names = await reader.find_many(Colleague, [entry.by.id for entry in found])
    return Page(items=[_entry(entry, names) for entry in found], next=following)


async def _today(reader: Reader) -> date:
    return (await reader.estate_card()).calendar.local_day(reader.now)


def _must_see_whole_estate(reader: Reader) -> None:
    if reader.caller is not None and reader.caller.areas:
        raise NotAllowed(permission="whole estate / 全小区")


def _place(account: Account) -> tuple[int, str]:
    return list(AccountKind).index(account.kind), account.holder


def _account_line(
    account: Account,
    opening: Mapping[Account, Fen],
    moved: Mapping[Account, Turnover],
    closing: Mapping[Account, Fen],
    names: Mapping[str, Colleague],
) -> AccountLine:
    turnover = moved.get(account, Turnover(Fen(0), Fen(0)))
    return AccountLine(
        account=named(account.kind, ACCOUNT_TEXTS),
        holder=account.holder,
        holder_name=name_of(names, account.holder),
        opening_fen=opening.get(account, Fen(0)),
        debit_fen=turnover.debit_fen,
        credit_fen=turnover.credit_fen,
        closing_fen=closing.get(account, Fen(0)),
    )


def _journal(
    day: date, collector: StaffId, found: Sequence[Entry], names: Mapping[str, Colleague]
) -> CashJournal:
    found = sorted(found, key=lambda entry: (entry.at, entry.id))
    cash = money_account(PaymentMethod.CASH, collector)
    taken = [entry for entry in found if entry.kind is EntryKind.PAYMENT]
    voided = [entry for entry in found if entry.kind is EntryKind.VOID]
    totals = [_total(method, taken, voided) for method in PaymentMethod]
    return CashJournal(
        day=day,
        collector_id=collector,
        collector=name_of(names, collector),
        lines=[_journal_line(entry) for entry in found],
        totals=[total for total in totals if total.taken_fen or total.voided_fen],
        taken_fen=_sum(taken),
        voided_fen=_sum(voided),
        cash_fen=Fen(sum(entry.on(cash) for entry in [*taken, *voided])),
        handed_over_fen=Fen(
            sum(entry.on(HANDED_OVER) for entry in found if entry.kind is EntryKind.COUNT)
        ),
    )


def _total(method: PaymentMethod, taken: Iterable[Entry], voided: Iterable[Entry]) -> MethodTotal:
    came = _sum(entry for entry in taken if entry.matter.method is method)
    went = _sum(entry for entry in voided if entry.matter.method is method)
    return MethodTotal(
        method=named(method, PAYMENT_METHOD_TEXTS),
        taken_fen=came,
        voided_fen=went,
        net_fen=Fen(came - went),
    )


def _journal_line(entry: Entry) -> JournalLine:
    matter, amount = entry.matter, _sum([entry])
    if entry.kind is EntryKind.VOID:
        amount = Fen(-amount)
    elif entry.kind is EntryKind.COUNT:
        amount = entry.on(HANDED_OVER)
    return JournalLine(
        at=entry.at,
        kind=named(entry.kind, ENTRY_TEXTS),
        receipt_number=matter.receipt_number,
        document_number=matter.document_number,
        unit=matter.unit_label,
        method=named(matter.method, PAYMENT_METHOD_TEXTS) if matter.method else None,
        amount_fen=amount,
    )


def _sum(found: Iterable[Entry]) -> Fen:
    return Fen(sum(move.amount_fen for entry in found for move in entry.moves))


def _entry(entry: Entry, names: Mapping[str, Colleague]) -> EntryView:
    return EntryView(
        id=entry.id,
        kind=named(entry.kind, ENTRY_TEXTS),
        day=entry.day,
        at=entry.at,
        by=name_of(names, entry.by.id),
        document_number=entry.matter.document_number,
        receipt_number=entry.matter.receipt_number,
        unit=entry.matter.unit_label,
        moves=[
            MoveView(debit=_side(move.debit), credit=_side(move.credit), amount_fen=move.amount_fen)
            for move in entry.moves
        ],
        reverses=entry.reverses,
    )


def _side(account: Account) -> SideView:
    return SideView(account=named(account.kind, ACCOUNT_TEXTS), holder=account.holder)
