"""The day's line above the board (N12, F35): what came in, went out, came back, and what waits."""

import asyncio
from collections import Counter
from datetime import date, timedelta
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.orders import PauseReason
from dispatch.acts.model.table import OPEN_STATES, Act
from dispatch.board.queries.filters import in_reach
from dispatch.orders.model.order import WorkOrder
from dispatch.paper_slips.commands import paper_day
from dispatch.paper_slips.model import PaperDay


class DayLine(BaseModel):
    """Orders of the estate's day so far, and how many stand how now; of the caller's buildings.

    `opened`: asked for today. `slips_out`: somebody was dispatched today; `slips_back`: signed off
    today. `done`: the work was finished today. `overdue`, `waiting_for_parts`, `open`: now.
    `paper`: how many left on paper today and came back, and what paper is still out (N12).
    """

    day: date
    opened: int
    slips_out: int
    slips_back: int
    done: int
    open: int
    overdue: int
    waiting_for_parts: int
    paper: PaperDay


async def day_line(reader: Reader) -> DayLine:
    """Counted afresh, by one reading of what changed today and one of what is open."""
    calendar = (await reader.estate_card()).calendar
    ends = calendar.end_of_day(reader.now)
    begins = calendar.end_of_day(reader.now - timedelta(days=1))
    # Whatever happened today was entered today, so that one index serves all of these.
    changed = {"changed_at": {"$gte": begins}}
    still = {"state": {"$in": sorted(OPEN_STATES)}}

    def today(at: str) -> dict[str, Any]:
        return {"$and": [{"$gte": [at, begins]}, {"$lt": [at, ends]}]}

    def any_today(of: str, at: str, **also: Any) -> dict[str, Any]:
        alike = [{"$eq": [f"$$this.{name}", value]} for name, value in also.items()]
        each = {"$and": [*alike, today(f"$$this.{at}")]}
        return {"$anyElementTrue": {"$map": {"input": f"${of}", "in": each}}}

    moved, standing, paper = await asyncio.gather(
        _counted(
            reader,
            changed,
            opened=today("$slip.requested_at"),
            out=any_today("history", "at", act=Act.ASSIGN.value),
            back=any_today("rounds", "sign_off.at"),
            done=any_today("rounds", "finished_at"),
        ),
        _counted(
            reader,
            still,
            open=True,
            overdue={"$lte": [{"$ifNull": ["$deadline_at", "$runs_out_at"]}, reader.now]},
            for_parts={"$eq": ["$standing.waiting_for", PauseReason.WAITING_FOR_PARTS.value]},
        ),
        paper_day(reader, None),
    )
    return DayLine(
        day=calendar.local_day(reader.now),
        opened=moved["opened"],
        slips_out=moved["out"],
        slips_back=moved["back"],
        done=moved["done"],
        open=standing["open"],
        overdue=standing["overdue"],
        waiting_for_parts=standing["for_parts"],
        paper=paper,
    )


async def _counted(reader: Reader, where: dict[str, Any], **asked: Any) -> Counter[str]:
    """Of how many orders that match each expression is true; they are read once."""
    reached = {"$and": [in_reach(reader.caller), where]}
    told_apart = {name: {"$toBool": each} for name, each in asked.items()}
    found = await reader.tallies(WorkOrder, {"orders": told_apart}, reached)
    counts = Counter[str]()
    for alike, how_many in found["orders"]:
        counts.update({name: how_many for name, true in alike.items() if true})
    return counts
