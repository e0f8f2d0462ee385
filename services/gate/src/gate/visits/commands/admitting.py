"""Letting somebody in, and turning somebody away."""

from chassis.work import Work
from contracts.gate import VisitClass
from gate.cards.commands import hand_out_card
from gate.cards.model import CardKind
from gate.directory.model import Person, Unit
from gate.expected.commands import come_as_expected
from gate.passes.model import Pass, Standing, pass_number
from gate.pledges.commands import take_pledge
from gate.retention.commands import forget_at
from gate.telling.model import Told
from gate.visits.collection import AdmissionPolicy
from gate.visits.commands.leaving import hand_back_of, settle_departure
from gate.visits.commands.told import (
    AdmitVisitor,
    RefuseVisitor,
    crossing_of,
    day_of,
    particulars_of,
    visit_told_of,
)
from gate.visits.events import delivery_admitted, visitor_admitted, visitor_refused
from gate.visits.model import rules
from gate.visits.model.told import Particulars, Purpose, TurnedAway
from gate.visits.model.visit import Visit
from gate.watch.commands import must_not_be_watched


async def admit_visitor(command: AdmitVisitor, work: Work, told: Told) -> Visit:
    """Let somebody in; the card and the pledge change hands in the same act.

    Refuses what `rules` refuses, and what card, pledge, permission, pass and watch list refuse.
    """
    visit = await visit_told_of(command.visit_id, work)
    if visit.entered is not None:
        return visit
    about, unit = await particulars_of(command, work)
    policy = await work.policy(AdmissionPolicy) or AdmissionPolicy()
    await _judge(about, unit, policy, visit.id, work, told)
    entered = crossing_of(work, told)
    visit.enter(about, entered, stays_at_most=policy.stays_at_most(about.visit_class))
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
    if not visit.inside:
        visit.erase_at = await forget_at(visit.remembered_since, work)
    work.say(visitor_refused(visit, about, turned_away), about=visit)
    return visit


async def _judge(
    about: Particulars,
    unit: Unit | None,
    policy: AdmissionPolicy,
    visit_id: str,
    work: Work,
    told: Told,
) -> None:
    """Every rule an admission of this class meets, each refusing for itself."""
    with told.tolerating(about=visit_id):
        rules.must_not_be_a_tout(about)
    with told.tolerating(about=visit_id):
        rules.must_go_somewhere(about)
    with told.tolerating(about=visit_id):
        rules.must_be_in_the_directory(about, known=unit is not None)
    with told.tolerating(about=visit_id):
        rules.must_have_the_hosts_yes(about, asked_of=policy.host_is_asked)
    if not policy.standing_permissions:
        with told.tolerating(about=visit_id):
            rules.must_not_use_standing_consent(about)
    if about.expected_id is not None:
        await come_as_expected(about.expected_id, about.unit_id, visit_id, work, told)
    await _host_must_live_there(about, visit_id, work, told)
    await must_not_be_watched(
        name=about.name,
        plate=about.vehicle.plate if about.vehicle else "",
        seen_id=about.watch_entry_id,
        approved_by=about.approved_by,
        about=visit_id,
        work=work,
        told=told,
    )
    await _pass_must_be_in_force(about, visit_id, work, told)
    with told.tolerating(about=visit_id):
        rules.must_know_the_way(about)
    with told.tolerating(about=visit_id):
        rules.must_tell(about, policy.asked_for)


async def _host_must_live_there(about: Particulars, visit_id: str, work: Work, told: Told) -> None:
    if about.host_id is None or about.unit_id is None:
        return
    host = await work.find(Person, about.host_id)
    ties = host.ties_on(await day_of(work, told)) if host else []
    with told.tolerating(about=visit_id):
        rules.host_must_live_there(about, [tie.unit_id for tie in ties])


async def _pass_must_be_in_force(about: Particulars, visit_id: str, work: Work, told: Told) -> None:
    with told.tolerating(about=visit_id):
        rules.must_work_here(about)
    if not about.pass_number:
        return
    found = await work.select(Pass, {"number": pass_number(about.pass_number)}, limit=1)
    standing = found[0].standing(await day_of(work, told)) if found else Standing.UNKNOWN
    with told.tolerating(about=visit_id):
        rules.pass_must_be_in_force(standing)


async def _hand_out_cards(about: Particulars, visit_id: str, work: Work, told: Told) -> None:
    if about.card_number:
        await hand_out_card(about.card_number, CardKind.VISITOR, visit_id, work, told)
    if about.vehicle is not None and about.vehicle.card_number:
        number = about.vehicle.card_number
        await hand_out_card(number, CardKind.VEHICLE, visit_id, work, told)
