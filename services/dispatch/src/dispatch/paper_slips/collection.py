"""Printed slips, by day and by what is still out."""

from typing import Any

from chassis.reader import Reader
from chassis.store.collection import Collection, Index
from contracts.words import OrderId
from dispatch.paper_slips.model import MOST_OF_ONE_ORDER, PaperSlip

PAPER_SLIPS = Collection(
    PaperSlip,
    "paper_slips",
    indexes=[
        Index("order_id", "place"),
        Index("number", "still_out"),
        Index("out_on", "out_at", "_id"),
        Index("back_on", "out_at", "_id"),
        Index("still_out", "out_at", "_id"),
    ],
)


async def slips_of(order_id: OrderId, reader: Reader) -> list[PaperSlip]:
    """An order's papers, the first first."""
    return await reader.select(
        PaperSlip, {"order_id": order_id}, sort=["place"], limit=MOST_OF_ONE_ORDER + 1
    )


def in_reach(reader: Reader) -> dict[str, Any]:
    """The filter that leaves the papers of the caller's buildings (P07)."""
    areas = reader.caller.areas if reader.caller else frozenset()
    return {"building": {"$in": sorted(areas)}} if areas else {}
