"""The complaints, the most pressing first."""

from datetime import date
from enum import StrEnum
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.sealing import query_tokens, text_query_tokens
from chassis.sought import literally
from chassis.web import Page
from contracts.complaints import ComplaintState
from contracts.orders import Department
from contracts.words import UnitId
from reception.complaints.collection import in_reach
from reception.complaints.model.complaint import Complaint
from reception.complaints.queries.showing import complaint_card, names_of
from reception.complaints.queries.views import ComplaintCard


class Wanted(StrEnum):
    """What the list is narrowed to."""

    OPEN = "open"
    OVERDUE = "overdue"
    DUE = "due"
    """By the end of the estate's day, or overdue."""
    TO_JUDGE = "to_judge"
    """To be checked or judged."""
    TO_DECIDE = "to_decide"
    """Waiting for a decision above, or for somebody to sign a closing."""
    TO_CALL = "to_call"
    """To be followed up."""
    OVER = "over"
    ALL = "all"


_STATES = {
    Wanted.TO_JUDGE: (ComplaintState.REGISTERED, ComplaintState.CHECKED),
    Wanted.TO_DECIDE: (ComplaintState.ESCALATED, ComplaintState.CLOSING_ASKED),
    Wanted.TO_CALL: (ComplaintState.CARRIED_OUT,),
}


class ComplaintFilter(BaseModel):
    """What the list is narrowed to; `day` is the estate's day it was made on, `text` a number or
    the end of one, a room, or words of the matter or the client's name.
    """

    wanted: Wanted = Wanted.OPEN
    mine: bool = False
    department: Department | None = None
    day: date | None = None
    unit_id: UnitId | None = None
    text: str = ""


async def list_complaints(
    reader: Reader, asked: ComplaintFilter, *, limit: int, cursor: str | None = None
) -> Page[ComplaintCard]:
    """Complaints the caller may see, the first to run out in front; those that are over by when
    they were made, the last first.
    """
    done = asked.wanted in (Wanted.OVER, Wanted.ALL)
    found, following = await reader.page(
        Complaint,
        {"$and": [in_reach(reader.caller), *await _where(asked, reader)]},
        sort=["-matter.requested_at"] if done else ["runs_out_at"],
        limit=limit,
        cursor=cursor,
    )
    names = await names_of(found, reader)
    items = [complaint_card(each, names, reader) for each in found]
    return Page(items=items, next=following)


async def _where(asked: ComplaintFilter, reader: Reader) -> list[dict[str, Any]]:
    card = await reader.estate_card()
    conditions: list[dict[str, Any]] = []
    if asked.wanted in _STATES:
        conditions.append({"state": {"$in": [state.value for state in _STATES[asked.wanted]]}})
    elif asked.wanted is not Wanted.ALL:
        conditions.append({"over": asked.wanted is Wanted.OVER})
    if asked.wanted is Wanted.OVERDUE:
        conditions.append({"runs_out_at": {"$lt": reader.now}})
    if asked.wanted is Wanted.DUE:
        conditions.append({"runs_out_at": {"$lte": card.calendar.end_of_day(reader.now)}})
    if asked.mine:
        own = reader.caller.staff_id if reader.caller else ""
        conditions.append({"$or": [{"responsible_id": own}, {"taken_by.id": own}]})
    if asked.department is not None:
        conditions.append({"department": asked.department.value})
    if asked.day is not None:
        conditions.append({"matter.requested_at": card.days(asked.day, asked.day)})
    if asked.unit_id is not None:
        # Whoever complains may be hidden: found by the unit complained of, never by their own.
        conditions.append(
            {
                "$or": [
                    {"matter.unit_id": asked.unit_id, "matter.hidden": False},
                    {"matter.against_unit_id": asked.unit_id},
                ]
            }
        )
    return [*conditions, *_typed(asked.text, reader)]


def _typed(text: str, reader: Reader) -> list[dict[str, Any]]:
    """Words with digits are a number or a room; all others of the matter or a name."""
    conditions: list[dict[str, Any]] = []
    for word in text.split():
        if any(each.isdigit() for each in word):
            part = literally(word.upper())
            conditions.append(
                {
                    "$or": [
                        {"number": {"$regex": f"{part}$"}},
                        {"matter.unit_label": {"$regex": part}, "matter.hidden": False},
                        {"matter.against_unit_label": {"$regex": part}},
                    ]
                }
            )
        else:
            ways = [query_tokens(word), *text_query_tokens(word)]
            holding = [{"tokens": {"$all": reader.hashed(way)}} for way in ways if way]
            # Too little to search by finds nothing, instead of everything.
            conditions.append({"$or": holding} if holding else {"_id": {"$in": []}})
    return conditions
