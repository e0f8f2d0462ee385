"""Letting somebody in, and turning somebody away."""

from chassis.work import Work
from contracts.gate import VisitClass
from gate.cards.commands import hand_out_card
from gate.cards.model import CardKind
from gate.pledges.commands import take_pledge
from gate.telling.model import Told
from gate.visits.collection import AdmissionPolicy
from gate.visits.commands.judging import judge_admission
from gate.visits.commands.leaving import hand_back_of, remember, settle_departure
from gate.visits.commands.staying import look_overnight
from gate.visits.commands.told import (
    AdmitVisitor,
    RefuseVisitor,
    crossing_of,
    particulars_of,
    visit_told_of,
)
from gate.visits.events import delivery_admitted, visitor_admitted, visitor_refused
from gate.visits.model.told import Particulars, Purpose, TurnedAway
from gate.visits.model.visit import Visit


async def admit_visitor(command: AdmitVisitor, work: Work, told: Told) -> Visit:
    """Let somebody in; the card and the pledge change hands in the same act.

    Refuses what `rules` refuses, and what card, pledge, permission, pass and watch list refuse.
    """
    visit = await visit_told_of(command.visit_id, work)
    if visit.entered is not None:
        return visit
    about, unit = await particulars_of(command, work)
    policy = await work.policy(AdmissionPolicy) or AdmissionPolicy()
    await judge_admission(about, unit, policy, visit.id, work, told)
    entered = crossing_of(work, told)
    visit.enter(about, entered, stays_at_most=policy.stays_at_most(about.visit_class))
    await look_overnight(visit, entered.at, work)
    await remember(visit, work)
    await _hand_out_cards(about, visit.id, work, told)
    await take_pledge(
        command.pledge,
        visit.id,
        about.visit_class,
        work,
        told,
        with_vehicle=about.vehicle is not None,
    )
    work.say(visitor_admitted(visit, about, entered), about=visit)
    if visit.left is not None:
        await hand_back_of(visit, visit.exits, work)
        await settle_departure(visit, visit.left, work, told)
    elif about.visit_class is VisitClass.DELIVERY and about.vehicle is not None:
        work.say(delivery_admitted(visit, about.vehicle, entered), about=visit)
    return visit


async def refuse_visitor(command: RefuseVisitor, work: Work, told: Told) -> Visit:
    """Write down that somebody was not let in, and why. Nothing forbids it."""
    visit = await visit_told_of(command.visit_id, work)
    if visit.turned_away is not None:
        return visit
    told_of = command.model_dump(exclude={"visit_id", "reason", "note"})
    about, _ = await particulars_of(Purpose.model_validate(told_of), work)
    turned_away = TurnedAway(
        **dict(crossing_of(work, told)), reason=command.reason, note=command.note
    )
    visit.turn_away(about, turned_away)
    await remember(visit, work)
    work.say(visitor_refused(visit, about, turned_away), about=visit)
    return visit


async def _hand_out_cards(about: Particulars, visit_id: str, work: Work, told: Told) -> None:
    if about.card_number:
        await hand_out_card(about.card_number, CardKind.VISITOR, visit_id, work, told)
    if about.vehicle is not None and about.vehicle.card_number:
        number = about.vehicle.card_number
        await hand_out_card(number, CardKind.VEHICLE, visit_id, work, told)
