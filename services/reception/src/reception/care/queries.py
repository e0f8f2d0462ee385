"""The care list, the calls that are due, and what the caller's card says."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.permissions import Permission
from contracts.words import StaffId, UnitId
from reception.care.collection import care_in_reach, in_reach
from reception.care.model import NEED_TEXTS, OUTCOME_TEXTS, Care
from reception.cases.model.shown import Named, named
from reception.colleagues.model import Colleague, name_of

MOST_NOTES = 20


class CareNote(BaseModel):
    """What the caller's card says of somebody."""

    id: str
    name: str
    need: Named
    mind: str


class CareCallView(BaseModel):
    """One call."""

    at: datetime
    by: str
    outcome: Named
    note: str


class CareView(CareNote):
    """Somebody on the list."""

    unit_id: UnitId
    where: str
    every_days: int | None
    caller_id: StaffId | None
    caller: str
    """Empty: whoever is at the desk."""
    next_on: date | None
    due: bool
    calls: list[CareCallView]
    """The last one first."""
    active: bool
    ended_why: str


async def list_care(
    reader: Reader, *, only_due: bool, active: bool, mine: bool, limit: int, cursor: str | None
) -> Page[CareView]:
    """By room; those to be called by the day of the call."""
    where: dict[str, Any] = in_reach(reader) | {"active": active}
    if only_due:
        where["next_on"] = {"$lte": (await _today(reader)).isoformat()}
    if mine:
        where["calling.caller_id"] = reader.caller.staff_id if reader.caller else ""
    found, following = await reader.page(
        Care, where, sort=["next_on" if only_due else "unit_label"], limit=limit, cursor=cursor
    )
    return Page(items=await care_views(found, reader), next=following)


async def show_care(care_id: str, reader: Reader) -> CareView:
    """One entry. Raises Missing, NotAllowed."""
    (view,) = await care_views([await care_in_reach(reader, care_id)], reader)
    return view


async def care_notes(unit_ids: Sequence[UnitId], reader: Reader) -> list[CareNote]:
    """What whoever answers a call from there should mind; nothing for whoever may not see it."""
    caller = reader.caller
    if caller is None or not caller.may(Permission.SEE_CARE):
        return []
    where = in_reach(reader) | {"unit_id": {"$in": sorted(set(unit_ids))}, "active": True}
    found = await reader.select(Care, where, limit=MOST_NOTES)
    return [
        CareNote(id=each.id, name=each.name, need=named(each.need, NEED_TEXTS), mind=each.mind)
        for each in found
    ]


async def care_views(found: Sequence[Care], reader: Reader) -> list[CareView]:
    """Entries with the names of who calls."""
    people: set[str] = {care.calling.caller_id for care in found if care.calling.caller_id}
    people |= {call.by.id for care in found for call in care.calls}
    names = await reader.find_many(Colleague, sorted(people))
    today = await _today(reader)
    return [
        CareView(
            id=care.id,
            name=care.name,
            need=named(care.need, NEED_TEXTS),
            mind=care.mind,
            unit_id=care.unit_id,
            where=care.unit_label,
            every_days=care.calling.every_days,
            caller_id=care.calling.caller_id,
            caller=name_of(names, care.calling.caller_id),
            next_on=care.next_on,
            due=care.due(today),
            calls=[
                CareCallView(
                    at=call.at,
                    by=name_of(names, call.by.id),
                    outcome=named(call.outcome, OUTCOME_TEXTS),
                    note=call.note,
                )
                for call in reversed(care.calls)
            ],
            active=care.active,
            ended_why=care.ended_why,
        )
        for care in found
    ]


async def _today(reader: Reader) -> date:
    return reader.now.astimezone(ZoneInfo((await reader.estate_card()).zone)).date()
