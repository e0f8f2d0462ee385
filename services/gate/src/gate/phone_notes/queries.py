"""Calls the guard-post took, as the office and the gate read them."""

from datetime import date, datetime
from typing import Any

from chassis.reader import Reader
from chassis.sealing import query_tokens
from chassis.web import Page
from contracts.words import Discreet, PersonalText, UnitId
from gate.passes.model import Named
from gate.phone_notes.model import PASSED_BY_TEXTS, PASSED_TO_TEXTS, PhoneNote
from gate.staff.model import Colleague, name_of


class PhoneNoteView(Discreet):
    """A call with its words; `noted_by` is the guard's name. Once forgotten its texts are empty."""

    id: str
    caller_name: PersonalText
    caller_phone: PersonalText
    asked: PersonalText
    unit_id: UnitId | None
    unit_label: str
    passed_to: Named
    whom: PersonalText
    passed_by: Named | None
    at: datetime
    gate: str
    noted_by: PersonalText


async def list_phone_notes(
    reader: Reader, *, day: date | None, text: str | None, limit: int, cursor: str | None
) -> Page[PhoneNoteView]:
    """The last first. `text`: the caller's name, its spelling or initials, or the phone's tail."""
    tokens = query_tokens(text) if text else None
    if tokens == []:
        return Page(items=[])
    where: dict[str, Any] = {}
    if day is not None:
        where["at"] = (await reader.estate_card()).days(day, day)
    areas = reader.caller.areas if reader.caller else frozenset()
    if areas:
        where["building"] = {"$in": ["", *sorted(areas)]}
    found, following = await reader.page(
        PhoneNote, where, tokens=tokens, sort=["-at"], limit=limit, cursor=cursor
    )
    guards = await reader.find_many(Colleague, sorted({note.by.id for note in found}))
    items = [_view(note, name_of(guards, note.by.id)) for note in found]
    return Page(items=items, next=following)


def _view(note: PhoneNote, noted_by: str) -> PhoneNoteView:
    zh, en = PASSED_TO_TEXTS[note.passed_to]
    by = note.passed_by
    return PhoneNoteView(
        id=note.id,
        caller_name=note.caller_name,
        caller_phone=note.caller_phone,
        asked=note.asked,
        unit_id=note.unit_id,
        unit_label=note.unit_label,
        passed_to=Named(code=note.passed_to.value, zh=zh, en=en),
        whom=note.whom,
        passed_by=Named(code=by.value, zh=PASSED_BY_TEXTS[by][0], en=PASSED_BY_TEXTS[by][1])
        if by
        else None,
        at=note.at,
        gate=note.gate,
        noted_by=noted_by,
    )
