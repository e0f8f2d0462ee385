"""What is owed and paid, by the documents of fees and by its journal, as they are stored."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from tests.faults.evidence import Account, Count
from tests.faults.reading import Reader

Document = dict[str, Any]


async def accounts(reader: Reader) -> list[Account]:
    """Each charge: what is charged, and what is left; each payment; and all receipts."""
    charges = await reader.documents("fees", "charges")
    payments = await reader.documents("fees", "payments")
    entries = await reader.documents("fees", "entries")
    owed, charged, paid = _by_journal(entries)
    found = []
    for charge in charges:
        id_, came_in = _own(charge), sum(_counting(charge["takings"]))
        found.append(Account(f"charged {id_}", charge["amount_fen"], charged[id_]))
        found.append(Account(f"left of {id_}", charge["amount_fen"] - came_in, owed[id_]))
    for payment in payments:
        stands = 0 if payment["voided"] else payment["amount_fen"]
        found.append(Account(f"paid {_own(payment)}", stands, paid[_own(payment)]))
    return found


async def counts(reader: Reader) -> list[Count]:
    """Payments, receipts and entries of the journal belong together one to one."""
    payments = await reader.documents("fees", "payments")
    entries = await reader.documents("fees", "entries")
    books = await reader.documents("fees", "books")
    kinds = [entry["kind"] for entry in entries]
    receipts = {(payment["estate"], payment["receipt_number"]) for payment in payments}
    blanks = sum(book["last"] - book["first"] + 1 - book["blanks"] for book in books)
    return [
        Count("entries for payments", len(payments), kinds.count("payment")),
        Count("entries for voids", sum(map(_is_void, payments)), kinds.count("void")),
        Count("receipts given out", len(payments), len(receipts)),
        Count("receipts gone from the books", len(payments), blanks),
        Count(
            "entries for charges",
            len(await reader.documents("fees", "charges")),
            kinds.count("posting"),
        ),
    ]


def _by_journal(
    entries: Iterable[Document],
) -> tuple[dict[str, int], dict[str, int], dict[str, int]]:
    """Charge → what is owed; charge → what was charged; payment → what came in."""
    owed: dict[str, int] = defaultdict(int)
    charged: dict[str, int] = defaultdict(int)
    paid: dict[str, int] = defaultdict(int)
    for entry in entries:
        matter = entry["matter"]
        for move in entry["moves"]:
            amount = move["amount_fen"] * (
                (move["debit"]["kind"] == "household") - (move["credit"]["kind"] == "household")
            )
            owed[matter["charge_id"]] += amount
            if entry["kind"] in {"posting", "decision"}:
                charged[matter["charge_id"]] += amount
            elif matter["payment_id"]:
                paid[matter["payment_id"]] -= amount
    return owed, charged, paid


def _counting(takings: Iterable[Document]) -> Iterable[int]:
    return (taking["amount_fen"] for taking in takings if not taking["voided"])


def _is_void(payment: Document) -> bool:
    return payment["voided"] is not None


def _own(document: Document) -> str:
    return str(document["_id"]).rpartition(":")[2]
