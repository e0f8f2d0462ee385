"""The day's line above the board (N12, F35): what came in, went out, came back, and what waits."""

from datetime import date, timedelta
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.orders import OrderState, PauseReason
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
    """Counted afresh; each count is bounded by what changed today, or by what is open."""
    calendar = (await reader.estate_card()).calendar
    ends = calendar.end_of_day(reader.now)
    begins = calendar.end_of_day(reader.now - timedelta(days=1))
    today = {"$gte": begins, "$lt": ends}
    # Whatever happened today was entered today, so that one index serves all of these.
    changed = {"changed_at": {"$gte": begins}}
    still = {"state": {"$in": sorted(OPEN_STATES)}}
    ran_out = {"runs_out_at": {"$lte": reader.now}, "deadline_at": {"$not": {"$gt": reader.now}}}
    paused = {"state": OrderState.PAUSED.value}
    for_parts = {"standing.waiting_for": PauseReason.WAITING_FOR_PARTS.value}
    sent = {"history": {"$elemMatch": {"act": Act.ASSIGN.value, "at": today}}}
    return DayLine(
        day=calendar.local_day(reader.now),
        opened=await _count(reader, changed, {"slip.requested_at": today}),
        slips_out=await _count(reader, changed, sent),
        slips_back=await _count(reader, changed, {"rounds.sign_off.at": today}),
        done=await _count(reader, changed, {"rounds.finished_at": today}),
        open=await _count(reader, still),
        overdue=await _count(reader, still, ran_out),
        waiting_for_parts=await _count(reader, paused, for_parts),
        paper=await paper_day(reader, None),
    )


async def _count(reader: Reader, *conditions: dict[str, Any]) -> int:
    return await reader.count(WorkOrder, {"$and": [in_reach(reader.caller), *conditions]})
