"""Whatever the counter does and in whatever order, the books come out to the fen (N07, F25)."""

from collections import Counter
from contextlib import suppress
from functools import partial
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
)

from contracts.fees import PaymentMethod
from contracts.orders import Payer
from contracts.permissions import Permission
from contracts.refusals import Refusal
from contracts.words import ChargeId, Fen, PaymentId, StaffId, UnitId
from fees.charges.commands import DisputeCharge, ResolveDispute, dispute_charge, resolve_dispute
from fees.charges.model import Charge
from fees.charges.reactions import post_signed_off_order
from fees.counts.commands import CountCash, count_cash
from fees.counts.model import CashCount, Drawer
from fees.ledger.model import Account, AccountKind, Entry, carried_on, turnovers
from fees.payments.commands import (
    ReissuePayment,
    TakePayment,
    VoidPayment,
    reissue_payment,
    take_payment,
    void_payment,
)
from fees.payments.model import Payment
from fees.receipts.commands import (
    IssueBook,
    ReceiveBook,
    VoidBlank,
    issue_book,
    receive_book,
    void_blank,
)
from fees.receipts.model import Book, Fate
from fees.sheets.model import SheetRow
from tests.unit.fees.builders import signed_off
from tests.unit.fees.estate_books import EstateBooks

SHARES = st.sampled_from(["all", "half", "one", "too much"])
DECISIONS = st.sampled_from([None, "keep", "what was paid", "one less"])
COLLECTORS = st.sampled_from(["desk", "cashier"])
METHODS = st.sampled_from(PaymentMethod)


class FeeCounter(RuleBasedStateMachine):
    """The commands as they are, on books in memory; refusals are part of the life."""

    charges = Bundle("charges")
    payments = Bundle("payments")

    @initialize(target=charges)
    def open(self) -> object:
        self.books = EstateBooks()
        self.orders = 0
        self.last_number = 0
        for collector in ("desk", "cashier"):
            self.new_book(collector, 12)
        return multiple(*(self.post(300, unit=unit) for unit in ("u1", "u1", "u2")))

    @rule(
        target=charges,
        amount=st.integers(0, 300),
        payer=st.sampled_from([Payer.OWNER, Payer.DEVELOPER]),
        disputed=st.booleans(),
        heard=st.integers(1, 2),
    )
    def sign_off(self, amount: int, payer: Payer, disputed: bool, heard: int) -> object:
        charge = self.post(amount, unit="u2", payer=payer, disputed=disputed, heard=heard)
        return charge if payer is Payer.OWNER and amount else multiple()

    @rule(
        target=payments,
        charge=charges,
        shares=st.lists(SHARES, min_size=1, max_size=3),
        by=COLLECTORS,
        method=METHODS,
        voluntary=st.booleans(),
    )
    def take(
        self,
        charge: ChargeId,
        shares: list[str],
        by: str,
        method: PaymentMethod,
        voluntary: bool,
    ) -> object:
        taken = []
        for share in shares:
            money = TakePayment(
                charge_id=charge,
                amount_fen=self.some_of(charge, share),
                method=method,
                voluntary=voluntary,
            )
            with suppress(Refusal):
                taken.append(self.books.do(partial(take_payment, money), by=by).id)
        return multiple(*taken)

    @rule(payment=payments, by=st.sampled_from(["desk", "cashier", "finance"]))
    def void(self, payment: PaymentId, by: str) -> None:
        rights = [Permission.VOID_PAYMENTS] if by == "finance" else []
        void = partial(void_payment, payment, VoidPayment(reason="收错"))
        with suppress(Refusal):
            self.books.do(void, by=by, rights=rights)

    @rule(target=payments, payment=payments, share=SHARES, by=COLLECTORS, method=METHODS)
    def reissue(self, payment: PaymentId, share: str, by: str, method: PaymentMethod) -> object:
        charge = self.books.one(Payment, payment).charge_id
        amount = self.some_of(charge, share)
        command = ReissuePayment(amount_fen=amount, method=method, reason="金额有误")
        with suppress(Refusal):
            return self.books.do(partial(reissue_payment, payment, command), by=by).id
        return multiple()

    @rule(charge=charges, decision=DECISIONS)
    def dispute(self, charge: ChargeId, decision: str | None) -> None:
        """Disputed if it is not yet, and decided or left."""
        with suppress(Refusal):
            self.books.do(partial(dispute_charge, charge, DisputeCharge(reason="太贵")))
        known = self.books.one(Charge, charge)
        amounts = {
            "keep": known.original_fen,
            "what was paid": known.paid_fen,
            "one less": max(known.amount_fen - 1, 0),
        }
        if decision is not None:
            command = ResolveDispute(amount_fen=Fen(amounts[decision]), reason="核实")
            with suppress(Refusal):
                self.books.do(partial(resolve_dispute, charge, command), by="supervisor")

    @rule(collector=COLLECTORS, off=st.integers(-1, 1))
    def count(self, collector: str, off: int) -> None:
        drawer = self.books.kept.get((Drawer, collector))
        held = drawer.holding_fen if isinstance(drawer, Drawer) else 0
        command = CountCash(
            collector_id=StaffId(collector), counted_fen=Fen(max(held + off, 0)), reason="清点"
        )
        with suppress(Refusal):
            self.books.do(partial(count_cash, command), by="supervisor")

    @rule(by=COLLECTORS, ahead=st.integers(0, 3), size=st.integers(1, 6))
    def tend_the_stock(self, by: str, ahead: int, size: int) -> None:
        """A blank is spoilt, a new book comes, and another day."""
        for book in self.books.all_of(Book):
            spoilt = VoidBlank(number=(book.next_number or book.last) + ahead, reason="卡纸")
            with suppress(Refusal):
                self.books.do(partial(void_blank, book.id, spoilt), by=by)
        self.new_book(by, size)
        self.books.sleep()

    def new_book(self, collector: str, size: int) -> None:
        """The next numbers, issued to somebody."""
        first = self.last_number + 1
        self.last_number += size
        received = ReceiveBook(prefix="SJ-", first=first, last=self.last_number)
        book = self.books.do(partial(receive_book, received), by="finance")
        issued = IssueBook(holder_id=StaffId(collector))
        self.books.do(partial(issue_book, book.id, issued), by="finance")

    def post(self, amount: int, *, unit: str, heard: int = 1, **more: Any) -> ChargeId:
        """An order is signed off, and heard of so many times."""
        self.orders += 1
        event = signed_off(f"o{self.orders}", amount, unit_id=UnitId(unit), **more)
        for _ in range(heard):
            self.books.do(partial(post_signed_off_order, event), by="wang")
        return ChargeId(f"o{self.orders}-1")

    def some_of(self, charge: ChargeId, share: str) -> Fen:
        """So much of what is outstanding, at least a fen."""
        owed = self.books.one(Charge, charge).outstanding_fen
        some = {"all": owed, "half": owed // 2, "one": 1, "too much": owed + 1}[share]
        return Fen(max(some, 1))

    def standing(self) -> dict[Account, Fen]:
        """Account → balance, units and collectors apart."""
        found: Counter[Account] = Counter()
        for entry in self.books.all_of(Entry):
            for move in entry.moves:
                found[move.debit] += move.amount_fen
                found[move.credit] -= move.amount_fen
        return {account: Fen(amount) for account, amount in found.items()}

    @invariant()
    def everything_is_entered_twice(self) -> None:
        entries = self.books.all_of(Entry)
        moved = turnovers(entries)
        assert sum(carried_on({}, moved).values()) == 0
        assert sum(each.debit_fen for each in moved.values()) == sum(
            each.credit_fen for each in moved.values()
        )

    @invariant()
    def every_household_owes_what_its_charges_say(self) -> None:
        owed: Counter[str] = Counter()
        for charge in self.books.all_of(Charge):
            assert 0 <= charge.paid_fen <= charge.amount_fen <= charge.original_fen
            owed[charge.subject.unit_id or ""] += charge.outstanding_fen
        entered = {
            account.holder: amount
            for account, amount in self.standing().items()
            if account.kind is AccountKind.HOUSEHOLD and amount
        }
        assert entered == {unit: amount for unit, amount in owed.items() if amount}

    @invariant()
    def every_drawer_holds_what_the_journal_says(self) -> None:
        standing = self.standing()
        for drawer in self.books.all_of(Drawer):
            cash = Account(kind=AccountKind.CASH, holder=drawer.id)
            assert drawer.holding_fen == standing.get(cash, 0) >= 0
        counts = self.books.all_of(CashCount)
        difference = standing.get(Account(kind=AccountKind.CASH_DIFFERENCE), 0)
        assert difference == -sum(count.difference_fen for count in counts)

    @invariant()
    def every_receipt_is_accounted_for_and_used_once(self) -> None:
        numbers: list[str] = []
        used: dict[str, PaymentId | None] = {}
        for book in self.books.all_of(Book):
            tally, size = book.tally(), book.last - book.first + 1
            assert tally.blank + tally.used + tally.voided == size
            assert tally.blank == book.blanks
            gone = [receipt.number for receipt in book.gone]
            assert len(set(gone)) == len(gone)
            numbers += [book.text_of(number) for number in range(book.first, book.last + 1)]
            used |= {
                book.text_of(receipt.number): receipt.payment_id
                for receipt in book.gone
                if receipt.fate is Fate.USED
            }
        assert len(set(numbers)) == len(numbers)
        payments = self.books.all_of(Payment)
        assert used == {each.receipt_number: each.id for each in payments if not each.voided}
        assert len({each.receipt_number for each in payments}) == len(payments)

    @invariant()
    def the_sheet_is_marked_as_the_charges_stand(self) -> None:
        for charge in self.books.all_of(Charge):
            row = self.books.one(SheetRow, charge.id)
            assert (row.marks.due_fen, row.marks.paid_fen, row.outstanding_fen) == (
                charge.amount_fen,
                charge.paid_fen,
                charge.outstanding_fen,
            )
            assert row.marks.disputed == charge.disputed
            assert row.marks.receipts == charge.receipts


TestFeeCounter = pytest.mark.rule("N07", "F25", "E12")(FeeCounter.TestCase)
TestFeeCounter.settings = settings(max_examples=15, stateful_step_count=30, deadline=None)
