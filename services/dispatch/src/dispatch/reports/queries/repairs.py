"""Repairs per month, by what they were (N10, F47): counted by the database, one reading for all."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.orders import ORDER_KIND_TEXTS, REPAIR_KIND_TEXTS, OrderKind, OrderState, RepairKind
from dispatch.causes.commands import causes_in_force
from dispatch.causes.model import TRADE_TEXTS, Trade
from dispatch.orders.model.order import WorkOrder
from dispatch.reports.queries.periods import in_reach, last_of, months_to

MOST_ROWS = 100
"""Of one table: the most frequent ones."""
_UNSAID = ("未登记", "not said")
_NOWHERE = ("未登记楼栋", "no building")
_LAST_ROUND_SAID: Mapping[str, Any] = {
    "kind": {"$last": "$rounds.agreed.quote.kind"},
    "cause": {
        "$last": {"$filter": {"input": "$rounds.cause_code", "cond": {"$gt": ["$$this", ""]}}}
    },
}


class RepairRow(BaseModel):
    """How many of one sort were asked for in each month of the report, and in all."""

    code: str
    zh: str
    en: str
    counts: list[int]
    total: int


class RepairsReport(BaseModel):
    """Repairs by month of the request, without those cancelled; the most frequent first.

    `by_kind`: what the order is for. `by_trade`: water, power and others, by the cause said (N10).
    `by_finding`: safety, leak, other, as quoted. An order without a quote, or for whose cause
    nothing was said, counts as 未登记.
    """

    months: list[str]
    totals: list[int]
    by_kind: list[RepairRow]
    by_trade: list[RepairRow]
    by_cause: list[RepairRow]
    by_finding: list[RepairRow]
    by_building: list[RepairRow]
    causes_unset: bool


async def repairs_report(
    reader: Reader, first: date, months: int, building: str = ""
) -> RepairsReport:
    """Of so many months, up to the one that begins with a day."""
    begun = months_to(first, months)
    card = await reader.estate_card()
    where = {
        "$and": [
            {"slip.requested_at": card.days(begun[0], last_of(first))},
            {"state": {"$ne": OrderState.CANCELLED.value}},
            *in_reach(reader, building),
        ]
    }
    month = {
        "$dateToString": {"date": "$slip.requested_at", "format": "%Y-%m", "timezone": card.zone}
    }
    told_apart = {
        "kind": "$slip.kind",
        "finding": _LAST_ROUND_SAID["kind"],
        "cause": _LAST_ROUND_SAID["cause"],
        "building": "$slip.building",
    }
    by = {name: {"month": month, "what": what} for name, what in told_apart.items()}
    counted = await reader.tallies(WorkOrder, by, where)
    causes = {cause.code: cause for cause in await causes_in_force(reader)}
    names = [f"{each:%Y-%m}" for each in begun]

    def rows(name: str, texts: Callable[[str], tuple[str, str]]) -> list[RepairRow]:
        return _rows(_counts(counted[name]), names, texts)

    def cause_texts(code: str) -> tuple[str, str]:
        found = causes.get(code)
        return (found.zh, found.en) if found else (code, code) if code else _UNSAID

    kinds = _counts(counted["kind"], unsaid=OrderKind.REPAIR.value)
    trades: Counter[tuple[str, str]] = Counter()
    for (in_month, code), count in _counts(counted["cause"]).items():
        known = causes.get(code)
        trades[in_month, known.trade.value if known else ""] += count
    return RepairsReport(
        months=names,
        totals=[sum(n for (at, _), n in kinds.items() if at == name) for name in names],
        by_kind=_rows(kinds, names, lambda code: ORDER_KIND_TEXTS[OrderKind(code)]),
        by_trade=_rows(trades, names, lambda code: TRADE_TEXTS[Trade(code)] if code else _UNSAID),
        by_cause=rows("cause", cause_texts),
        by_finding=rows(
            "finding", lambda code: REPAIR_KIND_TEXTS[RepairKind(code)] if code else _UNSAID
        ),
        by_building=rows("building", lambda code: (code, code) if code else _NOWHERE),
        causes_unset=not causes,
    )


def _counts(
    counted: Sequence[tuple[dict[str, Any], int]], *, unsaid: str = ""
) -> Counter[tuple[str, str]]:
    """(month, code) → how many."""
    found: Counter[tuple[str, str]] = Counter()
    for by, count in counted:
        found[by["month"], by.get("what") or unsaid] += count
    return found


def _rows(
    counts: Counter[tuple[str, str]],
    months: Sequence[str],
    texts: Callable[[str], tuple[str, str]],
) -> list[RepairRow]:
    rows = []
    for code in {code for _, code in counts}:
        zh, en = texts(code)
        each = [counts[month, code] for month in months]
        rows.append(RepairRow(code=code, zh=zh, en=en, counts=each, total=sum(each)))
    return sorted(rows, key=lambda row: (-row.total, row.zh))[:MOST_ROWS]
