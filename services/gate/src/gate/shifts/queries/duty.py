"""Who is on, who was, and what was handed over."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.words import Discreet, PersonalText
from gate.shifts.model import HandOver, Shift, ShiftState, line_texts
from gate.staff.model import Colleague, name_of

MOST_ON = 50
"""Shifts on at once: a gate has one, or one a tablet where they could not see each other."""


class Named(Discreet):
    """Somebody of staff."""

    id: str
    name: PersonalText


class GuardOn(Named):
    """A guard of a shift, and since when."""

    since: datetime


class LineView(Discreet):
    """A line as it was accepted, with its texts; deposits are in fen."""

    key: str
    zh: str
    en: str
    tallies: bool
    expected: int | None
    counted: int | None
    note: PersonalText


class HandOverView(Discreet):
    """A hand-over, as it is printed and signed by both (F17)."""

    id: str
    shift_id: str
    gate: str
    at: datetime
    from_guard: Named
    to_guard: Named
    lines: list[LineView]
    differences: int
    drafts: list[str]
    note: PersonalText


class ShiftView(Discreet):
    """One shift. `hand_over_id` is the one that counts; None while they are on."""

    id: str
    gate: str
    state: ShiftState
    began_at: datetime | None
    ended_at: datetime | None
    guards: list[GuardOn]
    hand_over_id: str | None


class ShiftsNow(BaseModel):
    """The shifts that are on."""

    shifts: list[ShiftView]


async def shifts_now(reader: Reader, *, gate: str | None) -> ShiftsNow:
    """Who is on, at one gate or at all of them."""
    where = {"state": ShiftState.ON.value} | ({"gate": gate} if gate else {})
    found = await reader.select(Shift, where, sort=["gate", "-began_at"], limit=MOST_ON)
    return ShiftsNow(shifts=await _shift_views(found, reader))


async def list_shifts(
    reader: Reader, *, gate: str | None, limit: int, cursor: str | None
) -> Page[ShiftView]:
    """The last begun first, of one gate or of all."""
    where = {"gate": gate} if gate else {}
    found, following = await reader.page(
        Shift, where, sort=["-began_at"], limit=limit, cursor=cursor
    )
    return Page(items=await _shift_views(found, reader), next=following)


async def show_hand_over(id_: str, reader: Reader) -> HandOverView:
    """Raises Missing."""
    shown = await reader.load(HandOver, id_)
    names = await _names([shown.from_guard.id, shown.to_guard], reader)
    return HandOverView(
        id=shown.id,
        shift_id=shown.shift_id,
        gate=shown.gate,
        at=shown.at,
        from_guard=_named(shown.from_guard.id, names),
        to_guard=_named(shown.to_guard, names),
        lines=[_line_view(line.key, dict(line)) for line in shown.lines],
        differences=shown.differences,
        drafts=list(shown.drafts),
        note=shown.note,
    )


async def _shift_views(shifts: list[Shift], reader: Reader) -> list[ShiftView]:
    names = await _names((on.guard for shift in shifts for on in shift.guards), reader)
    return [
        ShiftView(
            id=shift.id,
            gate=shift.gate,
            state=shift.state,
            began_at=shift.began_at,
            ended_at=shift.ended.at if shift.ended else None,
            guards=[
                GuardOn(id=on.guard, name=name_of(names, on.guard), since=on.at)
                for on in shift.guards
            ],
            hand_over_id=shift.ended.hand_over_id if shift.ended else None,
        )
        for shift in shifts
    ]


async def _names(ids: Iterable[str], reader: Reader) -> dict[str, Colleague]:
    return await reader.find_many(Colleague, list(dict.fromkeys(ids)))


def _named(id_: str, names: dict[str, Colleague]) -> Named:
    return Named(id=id_, name=name_of(names, id_))


def _line_view(key: str, line: dict[str, Any]) -> LineView:
    zh, en = line_texts(key)
    return LineView.model_validate(line | {"zh": zh, "en": en})
