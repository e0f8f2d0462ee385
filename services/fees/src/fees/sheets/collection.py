"""How the sheet is kept, and which rows a caller may see."""

from datetime import date
from typing import Any

from pydantic import BaseModel

from chassis.caller import Caller
from chassis.store.collection import Collection, Index
from contracts.orders import Payer
from fees.sheets.model import SheetRow

SHEET = Collection(
    SheetRow,
    "sheet",
    indexes=[
        Index("-day", "-posted_at", "_id"),
        Index("payer", "-day", "-posted_at", "_id"),
        Index("outstanding_fen", "-day"),
        Index("order_id"),
    ],
)


class SheetFilter(BaseModel):
    """What the sheet is narrowed to: days from and through, payer, and what is not settled."""

    since: date | None = None
    through: date | None = None
    payer: Payer | None = None
    unpaid: bool = False
    disputed: bool = False


def wanted_rows(wanted: SheetFilter, caller: Caller | None) -> dict[str, Any]:
    """The filter for rows that are asked for and lie in the caller's buildings (P07)."""
    where: dict[str, Any] = {}
    days = {"$gte": wanted.since, "$lte": wanted.through}
    if given := {key: day.isoformat() for key, day in days.items() if day is not None}:
        where["day"] = given
    if wanted.payer is not None:
        where["payer"] = wanted.payer.value
    if wanted.unpaid:
        where["outstanding_fen"] = {"$gt": 0}
    if wanted.disputed:
        where["marks.disputed"] = True
    if caller is not None and caller.areas:
        where["building"] = {"$in": sorted(caller.areas)}
    return where
