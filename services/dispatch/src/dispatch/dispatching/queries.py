"""Who can be sent, who is free now, and what is to be said of them before."""

from datetime import datetime

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.orders import Department
from contracts.words import Discreet, OrderId, PersonalText, StaffId
from dispatch.acts.model.steps import Doubt
from dispatch.colleagues.commands import technicians_at_work
from dispatch.colleagues.model import TECHNICIAN, Colleague
from dispatch.crews.commands import standing_crews
from dispatch.dispatching.collection import candidates
from dispatch.dispatching.model import Candidate
from dispatch.orders.commands import order_in_reach
from dispatch.reassignments.commands import sent_to
from dispatch.rosters.commands import rosters_of
from dispatch.rosters.model import Duty, OnDuty, Shift


class TechnicianCard(BaseModel):
    """Somebody as offered when an order is assigned."""

    id: StaffId
    name: str


class FreeTechnician(Discreet):
    """Somebody who could be sent, as they stand now.

    `until`: when their shift or leave ends. `skills`: codes of the catalogue. `looks_after`: the
    place is their crew's. `doubts`: what is to be said before they are sent; assigning them takes
    `anyway`. `reassigned`: no technician, but sent to the department for the night.
    """

    id: StaffId
    name: PersonalText
    duty: Duty
    shift: Shift | None
    until: datetime | None
    crews: list[str]
    skills: list[str]
    open_orders: int
    looks_after: bool
    doubts: list[Doubt]
    reassigned: bool


async def list_technicians(reader: Reader) -> list[TechnicianCard]:
    """Who can be dispatched, by name: the technicians, and whoever was sent to them for the night
    (P09).
    """
    people = await _who_could_go(reader, Department.ENGINEERING)
    cards = [TechnicianCard(id=each.id, name=each.name) for each in people]
    return sorted(cards, key=lambda card: (card.name, card.id))


async def free_now(
    reader: Reader, order_id: OrderId | None, *, skill: str = "", building: str = ""
) -> list[FreeTechnician]:
    """Everybody who could be sent to an order, or to something that asks for a skill in a building:
    first of whom nothing is to be said, whose place it is, and who has the fewest open orders.

    Raises Missing, NotAllowed (P07).
    """
    department = Department.ENGINEERING
    if order_id is not None:
        order = await order_in_reach(reader, order_id)
        skill, building, department = order.slip.skill, order.slip.building, order.department
    people = await _who_could_go(reader, department)
    ids = [each.id for each in people]
    found = await candidates(ids, building, reader.now, reader, department=department)
    rosters = await rosters_of(reader, ids)
    crews = await standing_crews(reader)
    zone = (await reader.estate_card()).zone
    free = [
        _free(
            colleague,
            candidate,
            rosters[colleague.id].duty_at(reader.now, zone),
            crews=[crew.name for crew in crews if colleague.id in crew.members],
            skills=sorted(candidate.skills),
            doubts=list(candidate.doubts(skill)),
        )
        for colleague, candidate in zip(people, found, strict=True)
    ]
    return sorted(free, key=_rank)


async def _who_could_go(reader: Reader, department: Department) -> list[Colleague]:
    own = {each.id: each for each in await technicians_at_work(reader)}
    sent = await reader.find_many(Colleague, await sent_to(reader, department))
    return [*own.values(), *(each for id_, each in sent.items() if id_ not in own)]


def _free(
    colleague: Colleague,
    candidate: Candidate,
    now: OnDuty,
    *,
    crews: list[str],
    skills: list[str],
    doubts: list[Doubt],
) -> FreeTechnician:
    return FreeTechnician(
        id=colleague.id,
        name=colleague.name,
        duty=now.duty,
        shift=now.shift,
        until=now.until,
        crews=crews,
        skills=skills,
        open_orders=candidate.open_orders,
        looks_after=candidate.looks_after,
        doubts=doubts,
        reassigned=TECHNICIAN not in colleague.roles,
    )


def _rank(free: FreeTechnician) -> tuple[int, bool, bool, int, str, str]:
    unplanned = free.duty is Duty.UNSET
    elsewhere = not free.looks_after
    return len(free.doubts), unplanned, elsewhere, free.open_orders, free.name, free.id
