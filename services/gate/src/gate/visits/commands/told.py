"""What tablets send of visits, and the visit they send it of."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, Field

from chassis.policies import PolicyHistory
from chassis.work import Wanted, Work
from contracts.gate import MOST_VISITORS, VisitClass
from contracts.words import PersonalText, PersonId, UnitId
from gate.cards.commands import CardNumber
from gate.cards.model import Card, card_number
from gate.directory.model import Person, Unit
from gate.expected.model import ExpectedVisit
from gate.pledges.commands import PLEDGE_RULES, LeftTold
from gate.pledges.model import Pledge
from gate.retention.commands import RETENTION_RULES
from gate.sites.model import Site
from gate.staff.model import Colleague
from gate.telling.commands import ActData, MadeId, NearInstant
from gate.telling.model import Told
from gate.visits.collection import AdmissionPolicy
from gate.visits.model.told import (
    Consent,
    Crossing,
    Particulars,
    Purpose,
    TurnAwayReason,
    Vehicle,
)
from gate.visits.model.visit import Visit

CardNumberIfAny = Annotated[
    str,
    Field(max_length=40),
    AfterValidator(lambda typed: card_number(typed) if typed else ""),
]


class ConsentTold(Consent, ActData):
    """The host's answer, as the tablet tells of it."""

    at: NearInstant | None = None


class VehicleTold(Vehicle, ActData):
    """What a visitor came in, as the tablet tells of it."""

    card_number: CardNumberIfAny = ""


class AdmitVisitor(Purpose, ActData):
    """Somebody is let in (W17 to W24), with the card and the pledge that change hands."""

    visit_id: MadeId
    consent: ConsentTold | None = None
    card_number: CardNumberIfAny = ""
    vehicle: VehicleTold | None = None
    pledge: LeftTold | None = None
    leave_by: NearInstant | None = None


class RefuseVisitor(ActData):
    """Somebody is turned away: the reason, and what else is worth a note (W20)."""

    visit_id: MadeId
    visit_class: VisitClass
    unit_id: UnitId | None = None
    host_id: PersonId | None = None
    name: PersonalText = Field(default="", max_length=100)
    people: int = Field(default=1, ge=1, le=MOST_VISITORS)
    reason: TurnAwayReason
    note: PersonalText = Field(default="", max_length=300)
    consent: ConsentTold | None = None


class DepartVisitor(ActData):
    """Somebody goes: the cards they hand in, whether their pledge was given back, and for a truck
    whether its rear doors were opened (W25).
    """

    visit_id: MadeId
    cards_returned: tuple[CardNumber, ...] = Field(default=(), max_length=10)
    pledge_returned: bool = False
    rear_doors_checked: bool | None = None
    note: PersonalText = Field(default="", max_length=300)


def read_of_admission(command: AdmitVisitor) -> Iterator[Wanted]:
    """What letting somebody in looks at, by what is told of them."""
    yield Visit, command.visit_id
    yield PolicyHistory, AdmissionPolicy.kind()
    yield PLEDGE_RULES
    vehicle_card = command.vehicle.card_number if command.vehicle else ""
    told: tuple[tuple[type[BaseModel], str | None], ...] = (
        (Unit, command.unit_id),
        (Person, command.host_id),
        (ExpectedVisit, command.expected_id),
        (Colleague, command.approved_by),
        (Site, command.site_id),
        (Card, command.card_number),
        (Card, vehicle_card),
    )
    yield from ((kind, id_) for kind, id_ in told if id_)


def read_of_refusal(command: RefuseVisitor) -> Iterator[Wanted]:
    """What turning somebody away looks at."""
    yield Visit, command.visit_id
    yield RETENTION_RULES
    if command.unit_id:
        yield Unit, command.unit_id


def read_of_departure(command: DepartVisitor) -> Iterator[Wanted]:
    """What letting somebody out looks at."""
    yield Visit, command.visit_id
    yield Pledge, command.visit_id
    yield PolicyHistory, AdmissionPolicy.kind()
    yield RETENTION_RULES
    yield from ((Card, number) for number in command.cards_returned)


async def visit_told_of(visit_id: str, work: Work) -> Visit:
    """The visit, which a tablet may be the first to name."""
    visit = await work.find(Visit, visit_id)
    if visit is None:
        visit = Visit(id=visit_id)
        work.add(visit)
    return visit


async def particulars_of(purpose: Purpose, work: Work) -> tuple[Particulars, Unit | None]:
    """What was told with where the unit stands; the unit is None where the directory has none."""
    unit = await work.find(Unit, purpose.unit_id) if purpose.unit_id else None
    about = Particulars.model_validate(
        purpose.model_dump()
        | {
            "unit_label": unit.label if unit else "",
            "building": unit.building if unit else "",
        }
    )
    return about, unit


def crossing_of(work: Work, told: Told) -> Crossing:
    """Who let somebody through, where and when, as it was told."""
    return Crossing(
        at=told.at,
        by=told.by,
        gate=told.gate,
        device=told.device,
        provisional=told.provisional,
        heard_at=work.now,
    )


async def day_of(work: Work, told: Told) -> date:
    """The estate's day on which it happened."""
    return told.at.astimezone(ZoneInfo((await work.estate_card()).zone)).date()
