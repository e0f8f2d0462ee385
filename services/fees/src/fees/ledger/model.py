"""Double entries in integer fen: an entry is moves from account to account, so its sum is zero.

Nothing is deleted: a wrong entry stays, and another one with its moves turned round follows (E12).
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, NamedTuple

from pydantic import BaseModel, ConfigDict, Field

from contracts.calendars import Instant
from contracts.fees import PaymentMethod
from contracts.orders import Payer
from contracts.words import Actor, ChargeId, Fen, PaymentId, StaffId

SETTLING_TIME = timedelta(hours=1)
"""How long after the end of a day it is closed: whatever was begun in it has been committed."""


class AccountKind(StrEnum):
    """What an account is for."""

    HOUSEHOLD = "household"
    COMPANY = "company"
    DEVELOPER = "developer"
    MAINTENANCE_FUND = "maintenance_fund"
    CASH = "cash"
    QR = "qr"
    CARD = "card"
    BANK = "bank"
    HANDED_OVER = "handed_over"
    CASH_DIFFERENCE = "cash_difference"
    REPAIRS = "repairs"
    REDUCTION = "reduction"


ACCOUNT_TEXTS: Mapping[AccountKind, tuple[str, str]] = MappingProxyType(
    {
        AccountKind.HOUSEHOLD: ("应收住户", "receivable from households"),
        AccountKind.COMPANY: ("应收物业公司", "receivable from the company"),
        AccountKind.DEVELOPER: ("应收开发商", "receivable from the developer"),
        AccountKind.MAINTENANCE_FUND: ("应收维修资金", "receivable from the maintenance fund"),
        AccountKind.CASH: ("收费员现金", "cash with the collector"),
        AccountKind.QR: ("扫码待清算", "QR clearing"),
        AccountKind.CARD: ("刷卡待清算", "card clearing"),
        AccountKind.BANK: ("银行存款", "bank"),
        AccountKind.HANDED_OVER: ("已上缴现金", "cash handed over"),
        AccountKind.CASH_DIFFERENCE: ("现金长短款", "cash over and short"),
        AccountKind.REPAIRS: ("维修服务收入", "revenue from repairs"),
        AccountKind.REDUCTION: ("减免", "price reductions"),
    }
)
"""Account → (Chinese, English), as staff read them."""

_OWED_BY = {
    Payer.OWNER: AccountKind.HOUSEHOLD,
    Payer.COMPANY: AccountKind.COMPANY,
    Payer.DEVELOPER: AccountKind.DEVELOPER,
    Payer.MAINTENANCE_FUND: AccountKind.MAINTENANCE_FUND,
}
_COMES_IN_AS = {
    PaymentMethod.CASH: AccountKind.CASH,
    PaymentMethod.QR: AccountKind.QR,
    PaymentMethod.CARD: AccountKind.CARD,
    PaymentMethod.TRANSFER: AccountKind.BANK,
}


class Account(BaseModel):
    """An account; households have one per unit, collectors' cash one per collector (`holder`)."""

    model_config = ConfigDict(frozen=True)

    kind: AccountKind
    holder: str = ""

    @property
    def control(self) -> "Account":
        """What it is summed under: all households together, each collector alone."""
        return Account(kind=self.kind) if self.kind is AccountKind.HOUSEHOLD else self


REPAIRS = Account(kind=AccountKind.REPAIRS)
REDUCTION = Account(kind=AccountKind.REDUCTION)
HANDED_OVER = Account(kind=AccountKind.HANDED_OVER)
CASH_DIFFERENCE = Account(kind=AccountKind.CASH_DIFFERENCE)


def receivable(payer: Payer, *, unit: str = "") -> Account:
    """Who owes what a payer is charged: a household by its unit, the others as a whole (E05)."""
    kind = _OWED_BY[payer]
    return Account(kind=kind, holder=unit if kind is AccountKind.HOUSEHOLD else "")


def money_account(method: PaymentMethod, collector: StaffId) -> Account:
    """Where money of a method comes in: cash stays with the collector until it is counted."""
    kind = _COMES_IN_AS[method]
    return Account(kind=kind, holder=collector if kind is AccountKind.CASH else "")


class Move(BaseModel):
    """So much from the credited account to the debited one. It has two sides and one amount."""

    model_config = ConfigDict(frozen=True)

    debit: Account
    credit: Account
    amount_fen: Annotated[Fen, Field(gt=0)]

    def turned(self) -> "Move":
        """The same amount the other way."""
        return Move(debit=self.credit, credit=self.debit, amount_fen=self.amount_fen)


class EntryKind(StrEnum):
    """What an entry was made for."""

    POSTING = "posting"
    PAYMENT = "payment"
    VOID = "void"
    DECISION = "decision"
    COUNT = "count"


ENTRY_TEXTS: Mapping[EntryKind, tuple[str, str]] = MappingProxyType(
    {
        EntryKind.POSTING: ("入账", "posting"),
        EntryKind.PAYMENT: ("收款", "payment"),
        EntryKind.VOID: ("作废", "void"),
        EntryKind.DECISION: ("争议处理", "dispute decided"),
        EntryKind.COUNT: ("清点上缴", "count and hand-over"),
    }
)
"""Entry → (Chinese, English), as staff read them."""


class Matter(BaseModel):
    """What an entry is about, so that journals can be read without looking things up."""

    model_config = ConfigDict(frozen=True)

    charge_id: ChargeId | None = None
    document_number: str = ""
    """The order's where something is posted, else the charge slip's."""
    payment_id: PaymentId | None = None
    receipt_number: str = ""
    collector: StaffId | None = None
    method: PaymentMethod | None = None
    unit_label: str = ""
    building: str = ""


class Entry(BaseModel):
    """One entry of the journal: moves that belong together, on one of the estate's days."""

    model_config = ConfigDict(frozen=True)

    id: str
    kind: EntryKind
    day: date
    at: Instant
    by: Actor
    moves: tuple[Move, ...] = Field(min_length=1)
    matter: Matter = Matter()
    reverses: str = ""
    """The entry it undoes; empty for all but voids."""

    def on(self, account: Account) -> Fen:
        """What it adds to one account, negative where it takes away."""
        return Fen(
            sum(
                move.amount_fen * ((move.debit == account) - (move.credit == account))
                for move in self.moves
            )
        )


class Turnover(NamedTuple):
    """What moved on an account; neither is negative."""

    debit_fen: Fen
    credit_fen: Fen


class Balance(BaseModel):
    """What stands on an account; a debit is positive, a credit negative."""

    model_config = ConfigDict(frozen=True)

    account: Account
    amount_fen: Fen


class LedgerDay(BaseModel):
    """A day of the estate on which something was entered, and what stood on its accounts when it
    was closed. No entry is made on a day that has passed, so a closing never changes.
    """

    id: str
    """The day, `2026-11-22`."""
    day: date
    close_at: Instant | None
    """Index: when it is due to be closed; None once it is."""
    closing: tuple[Balance, ...] | None = None


def turnovers(entries: Iterable[Entry]) -> dict[Account, Turnover]:
    """Control account → what moved on it; the debits of all are the credits of all."""
    found: dict[Account, Turnover] = {}
    for entry in entries:
        for move in entry.moves:
            debit, credit = move.debit.control, move.credit.control
            before = found.get(debit, Turnover(Fen(0), Fen(0)))
            found[debit] = before._replace(debit_fen=Fen(before.debit_fen + move.amount_fen))
            before = found.get(credit, Turnover(Fen(0), Fen(0)))
            found[credit] = before._replace(credit_fen=Fen(before.credit_fen + move.amount_fen))
    return found


def carried_on(
    opening: Mapping[Account, Fen], moved: Mapping[Account, Turnover]
) -> dict[Account, Fen]:
    """Account → balance after a day, from the balance before it; zero balances are left out."""
    zero = Turnover(Fen(0), Fen(0))
    sums = {
        account: opening.get(account, 0)
        + (turn := moved.get(account, zero)).debit_fen
        - turn.credit_fen
        for account in opening.keys() | moved.keys()
    }
    return {account: Fen(amount) for account, amount in sums.items() if amount}
