"""Letting somebody out: card, pledge and rear doors in one act, whichever end is heard first."""

from collections.abc import Iterable

from chassis.work import Work
from gate.cards.commands import must_all_be_back, must_have_gone_with, take_card_back
from gate.discrepancies.commands import raise_found
from gate.pledges.commands import give_pledge_back
from gate.pledges.model import Handed, Pledge
from gate.retention.commands import forget_at, forget_if_due
from gate.telling.model import Difference, Told
from gate.visits.collection import AdmissionPolicy
from gate.visits.commands.staying import tell_of_the_night
from gate.visits.commands.told import DepartVisitor, crossing_of, visit_told_of
from gate.visits.events import visitor_departed
from gate.visits.model import rules
from gate.visits.model.told import Departure
from gate.visits.model.visit import Visit


async def depart_visitor(command: DepartVisitor, work: Work, told: Told) -> Visit:
    """Let a visitor out; the card and the pledge change hands in the same act.

    Somebody whose entry nobody has told of yet leaves all the same: the entry is waited for.
    Refuses LeftAlready, NotLetIn, RearDoorsNotOpened (W25), CardNotOfThisVisit, CardNotReturned,
    PledgeKeptBehind.
    """
    visit = await visit_told_of(command.visit_id, work)
    departure = Departure(
        **dict(crossing_of(work, told)), **command.model_dump(exclude={"visit_id"})
    )
    if visit.left_by(departure):
        return visit
    policy = await work.policy(AdmissionPolicy) or AdmissionPolicy()
    with told.tolerating(about=visit.id):
        visit.must_be_leaving_once()
    visit.leave(departure, entry_told_within=policy.entry_told_within)
    await remember(visit, work)
    for number in departure.cards_returned:
        await take_card_back(number, visit.id, work, told)
    if visit.entered is not None:
        await hand_back_of(visit, [departure], work)
        await settle_departure(visit, departure, work, told)
    work.say(visitor_departed(visit, departure), about=visit)
    return visit


async def remember(visit: Visit, work: Work) -> None:
    """Whoever is inside is not forgotten; everybody else in the estate's days."""
    visit.erase_at = None if visit.inside else await forget_at(visit.remembered_since, work)


async def hand_back_of(visit: Visit, departures: Iterable[Departure], work: Work) -> None:
    """What lay in the box is given back, as these departures tell."""
    pledge = await work.find(Pledge, visit.id)
    for departure in departures:
        if pledge is not None and departure.pledge_returned:
            handed = Handed(at=departure.at, by=departure.by, gate=departure.gate)
            await give_pledge_back(pledge, handed, work)


async def settle_departure(visit: Visit, departure: Departure, work: Work, told: Told) -> None:
    """Once both ends of a visit are known: does everything that went in come out?"""
    if visit.about is not None:
        with told.tolerating(about=visit.id):
            rules.must_have_opened_its_rear_doors(visit.about, departure)
    await must_have_gone_with(departure.cards_returned, visit.id, work, told)
    await must_all_be_back(visit.cards, visit.id, work, told)
    pledge = await work.find(Pledge, visit.id)
    if pledge is not None:
        with told.tolerating(about=visit.id):
            pledge.must_be_given_back()


async def look_at_visit(visit_id: str, work: Work) -> None:
    """When a visit falls due: nobody has told of its entry in time, its vehicle stays overnight, or
    it is to be forgotten.
    """
    visit = await work.load(Visit, visit_id)
    if visit.entry_due_at is not None and visit.entry_due_at <= work.now:
        untold = visit.give_up_waiting()
        if untold is not None and visit.left is not None:
            found = [Difference(untold, about=visit.id)]
            await raise_found(found, work, at=visit.left.at, gate=visit.left.gate)
    await tell_of_the_night(visit, work)
    if visit.erase_at is not None and visit.erase_at <= work.now:
        await forget_if_due(visit, work)
