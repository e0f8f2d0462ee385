"""The register on screen, and one visit with everything told of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.sealing import plate_query_tokens, query_tokens
from chassis.web import Page
from contracts.gate import VISIT_CLASS_TEXTS, VisitClass
from contracts.refusals import Missing
from contracts.words import PersonId, UnitId
from gate.directory.model import Person, masked_name, plate_as_read
from gate.passes.model import Named
from gate.pledges.model import HeldPledge, Pledge, held_pledge
from gate.visits.model.told import (
    ANSWER_TEXTS,
    CONSENT_TEXTS,
    VEHICLE_KIND_TEXTS,
    Consent,
    Crossing,
    Departure,
    TurnedAway,
    Vehicle,
)
from gate.visits.model.visit import VISIT_STATE_TEXTS, Visit, VisitState


class VehicleView(BaseModel):
    """What they came in."""

    plate: str
    kind: Named
    driver: str
    companions: int | None
    parking_place: str
    route_told: bool
    card_number: str


class ConsentView(BaseModel):
    """The host's answer, how it came, the number called and when (J6)."""

    how: Named
    answer: Named
    number_tail: str
    at: datetime | None


class VisitCard(BaseModel):
    """A line of the register (F36, F39). `at`: when they came. The host's name is masked; there is
    no class while nobody has told of the entry.
    """

    id: str
    state: Named
    at: datetime | None
    visit_class: Named | None
    name: str
    people: int
    company: str
    unit_id: UnitId | None
    unit_label: str
    place: str
    host: str
    reason: str
    vehicle: VehicleView | None
    cards: tuple[str, ...]
    entered_at: datetime | None
    entered_gate: str
    left_at: datetime | None
    left_gate: str
    leave_by: datetime | None
    overstayed: bool
    provisional: bool


class VisitView(VisitCard):
    """One visit with both ends, who let them through, the host's answer and the pledge."""

    host_id: PersonId | None
    expected_id: str | None
    consent: ConsentView | None
    pass_number: str
    site_id: str | None
    document_tail: str
    watch_entry_id: str | None
    approved_by: str | None
    entered: Crossing | None
    exits: list[Departure]
    turned_away: TurnedAway | None
    pledge: HeldPledge | None
    pledge_returned_at: datetime | None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which visits: by state, class, unit as its label stands, the estate's day they came on, and
    what was typed (a name, pinyin, initials, a plate or its end).
    """

    states: Sequence[VisitState] = ()
    visit_class: VisitClass | None = None
    unit_label: str = ""
    day: date | None = None
    text: str = ""
    overstayed: bool = False


async def list_visits(
    reader: Reader, wanted: Wanted, *, limit: int, cursor: str | None
) -> Page[VisitCard]:
    """The last that came first."""
    tokens = _tokens(wanted.text) if wanted.text else None
    if tokens == []:
        return Page(items=[])
    where = await _where(wanted, reader)
    found, following = await reader.page(
        Visit, where, tokens=tokens, sort=["-at"], limit=limit, cursor=cursor
    )
    hosts = await _hosts(found, reader)
    return Page(items=[VisitCard(**_card(each, hosts, reader)) for each in found], next=following)


async def show_visit(visit_id: str, reader: Reader) -> VisitView:
    """Raises Missing, also outside the caller's area (P07)."""
    visit = await reader.load(Visit, visit_id)
    must_be_in_reach(visit, reader)
    return await visit_view(visit, reader)


def must_be_in_reach(visit: Visit, reader: Reader) -> None:
    """Raises Missing outside the caller's area (P07)."""
    caller, building = reader.caller, visit.about.building if visit.about else ""
    if caller is not None and building and not caller.covers(building):
        raise Missing(kind=Visit.__name__, id=visit.id)


async def visit_view(visit: Visit, reader: Reader) -> VisitView:
    """One visit with its words."""
    about = visit.about
    pledge = await reader.find(Pledge, visit.id)
    return VisitView(
        **_card(visit, await _hosts([visit], reader), reader),
        host_id=about.host_id if about else None,
        expected_id=about.expected_id if about else None,
        consent=_consent(about.consent) if about and about.consent else None,
        pass_number=about.pass_number if about else "",
        site_id=about.site_id if about else None,
        document_tail=about.document_tail if about else "",
        watch_entry_id=about.watch_entry_id if about else None,
        approved_by=about.approved_by if about else None,
        entered=visit.entered,
        exits=list(visit.exits),
        turned_away=visit.turned_away,
        pledge=held_pledge(pledge) if pledge and pledge.taken else None,
        pledge_returned_at=pledge.returned.at if pledge and pledge.returned else None,
    )


def _tokens(text: str) -> list[str]:
    return plate_query_tokens(plate_as_read(text)) if text.isdigit() else query_tokens(text)


async def _where(wanted: Wanted, reader: Reader) -> dict[str, Any]:
    where: dict[str, Any] = {}
    if wanted.states:
        where["state"] = {"$in": [state.value for state in wanted.states]}
    if wanted.visit_class is not None:
        where["about.visit_class"] = wanted.visit_class.value
    if wanted.unit_label:
        where["about.unit_label"] = wanted.unit_label
    if wanted.day is not None:
        where["at"] = (await reader.estate_card()).days(wanted.day, wanted.day)
    if wanted.overstayed:
        where |= {"state": VisitState.INSIDE.value, "leave_by": {"$lt": reader.now}}
    areas = reader.caller.areas if reader.caller else frozenset()
    if areas:
        where["about.building"] = {"$in": sorted(areas)}
    return where


async def _hosts(visits: Sequence[Visit], reader: Reader) -> Mapping[str, Person]:
    ids = {visit.about.host_id for visit in visits if visit.about and visit.about.host_id}
    return await reader.find_many(Person, sorted(ids)) if ids else {}


def _card(visit: Visit, hosts: Mapping[str, Person], reader: Reader) -> dict[str, Any]:
    about, entered, left = visit.about, visit.entered, visit.left
    host = hosts.get(about.host_id or "") if about else None
    return {
        "id": visit.id,
        "state": _named(visit.state.value, VISIT_STATE_TEXTS[visit.state]),
        "at": visit.at,
        "visit_class": _named(about.visit_class.value, VISIT_CLASS_TEXTS[about.visit_class])
        if about
        else None,
        "name": about.name if about else "",
        "people": about.people if about else 0,
        "company": about.company if about else "",
        "unit_id": about.unit_id if about else None,
        "unit_label": about.unit_label if about else "",
        "place": about.place if about else "",
        "host": masked_name(host.name) if host else "",
        "reason": about.reason if about else "",
        "vehicle": _vehicle(about.vehicle) if about and about.vehicle else None,
        "cards": visit.cards,
        "entered_at": entered.at if entered else None,
        "entered_gate": entered.gate if entered else "",
        "left_at": left.at if left else None,
        "left_gate": left.gate if left else "",
        "leave_by": visit.leave_by,
        "overstayed": visit.overstayed(reader.now),
        "provisional": bool(entered and entered.provisional),
    }


def _vehicle(vehicle: Vehicle) -> VehicleView:
    kind = _named(vehicle.kind.value, VEHICLE_KIND_TEXTS[vehicle.kind])
    return VehicleView(**vehicle.model_dump(exclude={"kind"}), kind=kind)


def _consent(consent: Consent) -> ConsentView:
    return ConsentView(
        how=_named(consent.how.value, CONSENT_TEXTS[consent.how]),
        answer=_named(consent.answer.value, ANSWER_TEXTS[consent.answer]),
        number_tail=consent.number_tail,
        at=consent.at,
    )


def _named(code: str, texts: tuple[str, str]) -> Named:
    return Named(code=code, zh=texts[0], en=texts[1])
