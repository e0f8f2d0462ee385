"""Major events as lists and reports show them."""

from collections.abc import Mapping
from datetime import datetime

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.words import SeriesNumber
from reception.cases.model.shown import Named, named
from reception.colleagues.model import Colleague, name_of
from reception.emergencies.model import KIND_TEXTS
from reception.majors.collection import in_reach, major_in_reach
from reception.majors.model.chain import Rung
from reception.majors.model.event import MajorEvent


class MajorCard(BaseModel):
    """A major event in the list."""

    id: str
    number: SeriesNumber
    kind: Named
    matter: str
    place: str
    building: str
    happened_at: datetime
    open: bool
    reached: bool
    """Somebody above knows."""
    owed: list[str]
    """The posts that have to be reported to still."""


class ChainCallView(BaseModel):
    """One call of the chain."""

    reached: bool
    at: datetime
    by: str
    note: str


class RungView(BaseModel):
    """A level of the chain."""

    title: str
    phone: str
    optional: bool
    reached: bool
    calls: list[ChainCallView]
    skipped: str
    """Why it was passed over; empty where it was not."""
    next: bool
    """The one to be called now."""


class ChecklistItem(BaseModel):
    """A step of the checklist."""

    text: str
    done_at: datetime | None
    done_by: str


class MajorView(MajorCard):
    """The whole report."""

    reported_at: datetime
    reported_by: str
    chain: list[RungView]
    steps: list[ChecklistItem]
    outcome: str
    closed_at: datetime | None
    closed_by: str


async def list_majors(
    reader: Reader, *, only_open: bool | None, limit: int, cursor: str | None
) -> Page[MajorCard]:
    """The last first; one's own for whoever does not see the desk's duty."""
    where = in_reach(reader) | ({} if only_open is None else {"open": only_open})
    found, following = await reader.page(
        MajorEvent, where, sort=["-happened_at"], limit=limit, cursor=cursor
    )
    return Page(items=[_card(each) for each in found], next=following)


async def show_major(major_id: str, reader: Reader) -> MajorView:
    """The whole report. Raises Missing, NotAllowed."""
    return await major_view(await major_in_reach(reader, major_id), reader)


async def major_view(event: MajorEvent, reader: Reader) -> MajorView:
    """A report with the names of everybody in it."""
    people = {event.reported_by.id, event.closed_by.id if event.closed_by else ""}
    people |= {call.by.id for rung in event.chain.rungs for call in rung.calls}
    people |= {step.done.by.id for step in event.steps if step.done}
    names = await reader.find_many(Colleague, sorted(people))
    rungs = event.chain.rungs
    waiting = next((place for place, rung in enumerate(rungs) if not rung.settled), None)
    return MajorView(
        **dict(_card(event)),
        reported_at=event.reported_at,
        reported_by=name_of(names, event.reported_by.id),
        chain=[_rung(rung, names, now=place == waiting) for place, rung in enumerate(rungs)],
        steps=[
            ChecklistItem(
                text=step.text,
                done_at=step.done.at if step.done else None,
                done_by=name_of(names, step.done.by.id if step.done else None),
            )
            for step in event.steps
        ],
        outcome=event.outcome,
        closed_at=event.closed_at,
        closed_by=name_of(names, event.closed_by.id if event.closed_by else None),
    )


def _rung(rung: Rung, names: Mapping[str, Colleague], *, now: bool) -> RungView:
    return RungView(
        title=rung.level.title,
        phone=rung.level.phone,
        optional=rung.level.optional,
        reached=rung.reached,
        calls=[
            ChainCallView(
                reached=call.reached, at=call.at, by=name_of(names, call.by.id), note=call.note
            )
            for call in rung.calls
        ],
        skipped=rung.skipped.reason if rung.skipped else "",
        next=now,
    )


def _card(event: MajorEvent) -> MajorCard:
    return MajorCard(
        id=event.id,
        number=event.number,
        kind=named(event.kind, KIND_TEXTS),
        matter=event.matter,
        place=event.place,
        building=event.building,
        happened_at=event.happened_at,
        open=event.open,
        reached=event.chain.reached,
        owed=event.chain.owed,
    )
