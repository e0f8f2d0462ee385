"""Everybody inside for whoever must find them: by building and unit, with names."""

from datetime import datetime
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.gate import VISIT_CLASS_TEXTS
from gate.inside.queries.now import visits_inside
from gate.visits.model.visit import Visit


class PersonInside(BaseModel):
    """A visit to look for: where they went, who, how many, in which car, since when, through which
    gate.
    """

    visit_id: str
    where: str
    name: str
    people: int
    visit_class: str
    company: str
    plate: str
    cards: list[str]
    entered_at: datetime
    gate: str


class EmergencySheet(BaseModel):
    """The list as it is now. `people` in all. Residents are not on it: nobody counts them."""

    estate: str
    at: datetime
    people: int
    lines: list[PersonInside]


async def emergency_sheet(reader: Reader) -> EmergencySheet:
    """By where they went, then who came first; times are the estate's own."""
    card = await reader.estate_card()
    zone = ZoneInfo(card.zone)
    lines = [_line(visit, zone) for visit in await visits_inside(reader)]
    return EmergencySheet(
        estate=card.name,
        at=reader.now.astimezone(zone),
        people=sum(line.people for line in lines),
        lines=sorted(lines, key=lambda line: (line.where, line.entered_at, line.visit_id)),
    )


def _line(visit: Visit, zone: ZoneInfo) -> PersonInside:
    about, entered = visit.about, visit.entered
    if about is None or entered is None:
        raise ValueError(f"visit {visit.id} is inside without an entry")
    return PersonInside(
        visit_id=visit.id,
        where=about.unit_label or about.place,
        name=about.name,
        people=about.people,
        visit_class=VISIT_CLASS_TEXTS[about.visit_class][0],
        company=about.company,
        plate=about.vehicle.plate if about.vehicle else "",
        cards=list(visit.cards),
        entered_at=entered.at.astimezone(zone),
        gate=entered.gate,
    )
