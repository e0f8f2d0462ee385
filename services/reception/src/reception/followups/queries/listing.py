"""The calls to be made, the most pressing first."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.sought import literally
from chassis.web import Page
from contracts.calendars import WorkingCalendar
from contracts.words import OrderId, UnitId
from reception.colleagues.model import Colleague
from reception.followups.collection import in_reach
from reception.followups.model.call import NEVER, CallState, FollowUp
from reception.followups.queries.showing import FollowUpCard, call_card, names_for

_MOST_WHO_LEFT = 500


class Wanted(StrEnum):
    """What the list is narrowed to."""

    OPEN = "open"
    """A call or a notice is owed."""
    DUE = "due"
    """Due by the end of the estate's day, or overdue."""
    OVERDUE = "overdue"
    UNSET = "unset"
    """To be called, without a limit (未设定)."""
    WAITING = "waiting"
    """Waiting for rain."""
    NOTICE_OWED = "notice_owed"
    OVER = "over"
    ALL = "all"


class CallFilter(BaseModel):
    """What the list is narrowed to; `day` is the estate's day it is due on, `text` a part of the
    order's number or of the unit.
    """

    wanted: Wanted = Wanted.OPEN
    mine: bool = False
    unassigned: bool = False
    day: date | None = None
    unit_id: UnitId | None = None
    order_id: OrderId | None = None
    text: str = ""


async def list_calls(
    reader: Reader, wanted: CallFilter, *, limit: int, cursor: str | None = None
) -> Page[FollowUpCard]:
    """Calls the caller may see, the one that is due first in front, those without a limit last."""
    found, following = await reader.page(
        FollowUp,
        {"$and": [in_reach(reader.caller, "responsible_id"), *await _where(wanted, reader)]},
        sort=["runs_out_at"],
        limit=limit,
        cursor=cursor,
    )
    calendar = (await reader.estate_card()).calendar
    names = await names_for(found, reader)
    return Page(
        items=[call_card(call, names, reader.now, calendar) for call in found], next=following
    )


async def _where(wanted: CallFilter, reader: Reader) -> list[dict[str, Any]]:
    card = await reader.estate_card()
    conditions = [_standing(wanted.wanted, reader.now, card.calendar)]
    if wanted.mine:
        conditions.append({"responsible_id": reader.caller.staff_id if reader.caller else ""})
    if wanted.unassigned:
        left = await reader.select(Colleague, {"active": False}, limit=_MOST_WHO_LEFT)
        conditions.append({"responsible_id": {"$in": [None, *(each.id for each in left)]}})
    if wanted.day is not None:
        conditions.append({"runs_out_at": card.days(wanted.day, wanted.day)})
    if wanted.unit_id is not None:
        conditions.append({"repair.unit_id": wanted.unit_id})
    if wanted.order_id is not None:
        conditions.append({"repair.order_id": wanted.order_id})
    if text := wanted.text.strip().upper():
        part = {"$regex": literally(text)}
        conditions.append({"$or": [{"repair.order_number": part}, {"repair.unit_label": part}]})
    return conditions


def _standing(wanted: Wanted, now: datetime, calendar: WorkingCalendar) -> dict[str, Any]:
    match wanted:
        case Wanted.OPEN:
            return {"owed": True}
        case Wanted.DUE:
            return {"owed": True, "runs_out_at": {"$lte": calendar.end_of_day(now)}}
        case Wanted.OVERDUE:
            return {"owed": True, "runs_out_at": {"$lt": now}}
        case Wanted.UNSET:
            planned = CallState.PLANNED.value
            return {"owed": True, "state": planned, "runs_out_at": NEVER}
        case Wanted.WAITING:
            return {"owed": True, "state": CallState.WAITING_FOR_RAIN.value}
        case Wanted.NOTICE_OWED:
            return {"owed": True, "state": CallState.NOT_SATISFIED.value}
        case Wanted.OVER:
            return {"owed": False}
        case Wanted.ALL:
            return {}
