"""Who is inside, and who is expected, watched for or to be treated with courtesy."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

from pydantic import BaseModel, Field

from chassis.reader import Reader
from contracts.words import UnitId
from gate.courtesies.model import Courtesy
from gate.directory.model import Person, masked_name
from gate.expected.model import ExpectedVisit
from gate.pledges.model import Pledge
from gate.snapshot.model import Part
from gate.snapshot.queries.parts import MOST_ROWS, whole
from gate.visits.model.visit import Visit, VisitState
from gate.watch.model import WatchEntry

_INSIDE = {"state": VisitState.INSIDE.value}
_HELD = {"held": True}


class PledgeRow(BaseModel):
    """What is held for a visitor."""

    kind: str
    document: str | None
    amount_fen: int | None


class InsideRow(BaseModel):
    """Somebody who has entered and not left."""

    id: str
    visit_class: str
    name: str
    people: int
    company: str | None
    unit_id: UnitId | None
    unit_label: str | None
    place: str | None
    host_name: str | None
    plate: str | None
    vehicle_kind: str | None
    cards: list[str]
    pledge: PledgeRow | None
    entered_at: datetime
    leave_by: datetime | None
    site_id: str | None
    pass_number: str | None


class ExpectedRow(BaseModel):
    """Somebody a host expects; `kind` tells whether they may come once, several times or always."""

    id: str
    code: str
    kind: str
    name: str
    visit_class: str
    people: int
    company: str
    unit_id: UnitId | None
    unit_label: str
    place: str
    host_id: str | None
    host_name: str | None
    since: datetime = Field(serialization_alias="from")
    until: datetime | None = Field(serialization_alias="to")
    plate: str
    reason: str
    used: int
    withdrawn: bool


class WatchRow(BaseModel):
    """Whom a guard does not let in alone."""

    id: str
    kind: str
    text: str
    reason: str
    instruction: str
    until: datetime | None


class CourtesyRow(BaseModel):
    """What the gate is asked to do for somebody."""

    id: str
    kind: str
    text: str
    about: str
    plate: str
    unit_label: str
    gates: tuple[str, ...]
    since: datetime = Field(serialization_alias="from")
    until: datetime = Field(serialization_alias="to")


async def inside_rows(reader: Reader) -> list[InsideRow]:
    """Who came first is first."""
    visits = await reader.select(Visit, _INSIDE, sort=["at"], limit=MOST_ROWS)
    pledges = await reader.find_many(Pledge, [visit.id for visit in visits])
    ids = {visit.about.host_id for visit in visits if visit.about and visit.about.host_id}
    hosts = await reader.find_many(Person, sorted(ids))
    rows = []
    for visit in visits:
        about, entered, pledge = visit.about, visit.entered, pledges.get(visit.id)
        if about is None or entered is None:
            continue
        host = hosts.get(about.host_id or "")
        row = InsideRow(
            id=visit.id,
            visit_class=about.visit_class.value,
            name=about.name,
            people=about.people,
            company=about.company or None,
            unit_id=about.unit_id,
            unit_label=about.unit_label or None,
            place=about.place or None,
            host_name=masked_name(host.name) if host else None,
            plate=about.vehicle.plate if about.vehicle else None,
            vehicle_kind=about.vehicle.kind.value if about.vehicle else None,
            cards=list(visit.cards),
            pledge=_pledge(pledge) if pledge and pledge.held else None,
            entered_at=entered.at,
            leave_by=visit.leave_by,
            site_id=about.site_id,
            pass_number=about.pass_number or None,
        )
        rows.append(row)
    return rows


def _pledge(pledge: Pledge) -> PledgeRow:
    left = pledge.left
    return PledgeRow(
        kind=left.kind.value,
        document=left.document.value if left.document else None,
        amount_fen=left.amount_fen,
    )


async def _expected_rows(found: Sequence[ExpectedVisit], reader: Reader) -> list[ExpectedRow]:
    hosts = await reader.find_many(Person, sorted({each.host_id for each in found if each.host_id}))
    return [
        ExpectedRow(
            id=each.id,
            code=each.code,
            kind=each.kind.value,
            name=each.name,
            visit_class=each.visit_class.value,
            people=each.people,
            company=each.company,
            unit_id=each.unit_id,
            unit_label=each.unit_label,
            place=each.place,
            host_id=each.host_id,
            host_name=masked_name(hosts[each.host_id].name) if each.host_id in hosts else None,
            since=each.since,
            until=each.until,
            plate=each.plate,
            reason=each.note,
            used=len(each.uses),
            withdrawn=each.withdrawn is not None,
        )
        for each in found
    ]


def _watch_row(entry: WatchEntry) -> WatchRow:
    return WatchRow(
        id=entry.id,
        kind=entry.kind.value,
        text=entry.text,
        reason=entry.reason,
        instruction=entry.instruction,
        until=entry.until,
    )


def _courtesy_row(courtesy: Courtesy) -> CourtesyRow:
    return CourtesyRow(
        id=courtesy.id,
        kind=courtesy.kind.value,
        text=courtesy.text,
        about=courtesy.about,
        plate=courtesy.plate,
        unit_label=courtesy.unit_label,
        gates=courtesy.gates,
        since=courtesy.since,
        until=courtesy.until,
    )


def visiting_parts(
    *,
    expected: Callable[[Reader], Awaitable[Sequence[ExpectedVisit]]],
    watched: Callable[[Reader], Awaitable[Sequence[WatchEntry]]],
    courtesies: Callable[[Reader], Awaitable[Sequence[Courtesy]]],
) -> tuple[Part, ...]:
    """The parts about visitors, from what each feature says is to be known."""

    async def expected_rows(reader: Reader) -> list[ExpectedRow]:
        return await _expected_rows(await expected(reader), reader)

    async def watch_rows(reader: Reader) -> list[WatchRow]:
        return [_watch_row(entry) for entry in await watched(reader)]

    async def courtesy_rows(reader: Reader) -> list[CourtesyRow]:
        return [_courtesy_row(each) for each in await courtesies(reader)]

    return (
        whole("inside", inside_rows, (Visit, _INSIDE), (Pledge, _HELD)),
        whole("expected", expected_rows, (ExpectedVisit, None)),
        whole("watch", watch_rows, (WatchEntry, None)),
        whole("courtesies", courtesy_rows, (Courtesy, None)),
    )
