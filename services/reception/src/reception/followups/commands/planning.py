"""The calls of a signed-off round, and the end of those a later round makes void (W09, T19)."""

from chassis.work import Work
from contracts.orders import RepairKind
from contracts.reception.follow_ups import Rescheduling
from contracts.words import ActorKind, FollowUpId, OrderId, StaffId
from reception.cases.model.case import Case
from reception.cases.model.entries import Entry, own_entry
from reception.colleagues.model import Colleague
from reception.contacts.model import Contact
from reception.followups.collection import call_in_reach, duty_in_force, limits_at
from reception.followups.events import follow_up_overdue, follow_up_planned, follow_up_rescheduled
from reception.followups.model.call import FollowUp
from reception.followups.model.duty import Duty
from reception.followups.model.limits import UNSET_TEXT, WHICH_TEXTS
from reception.followups.model.rain import THE_LOG, RainLog
from reception.followups.model.repair import Repair
from reception.followups.model.rounds import end_before, ids_of_rounds, plan_round

_MOST_IN_A_ROLE = 200


async def plan_calls(repair: Repair, case: Case, work: Work) -> None:
    """Plan the calls a signed-off round needs, once, under the limits of its sign-off."""
    calls = plan_round(
        repair,
        await limits_at(work, repair.signed_off_at),
        await _rain(repair, work),
        await _responsible(repair, work),
        current_round=case.round,
    )
    known = await work.find_many(FollowUp, [call.id for call in calls])
    calendar = (await work.estate_card()).calendar
    for call in calls:
        if call.id not in known:
            call.look_ahead(work.now, calendar)
            work.add(call)
            if call.open:
                work.say(follow_up_planned(call, work.now, calendar))
                case.record(_planned(call, work))


async def end_rounds_before(round_: int, order_id: OrderId, work: Work) -> None:
    """Make the open calls of earlier rounds void: the work is done again (T19)."""
    calls = await work.find_many(FollowUp, ids_of_rounds(order_id, range(1, round_)))
    calendar = (await work.estate_card()).calendar
    for call in end_before(round_, calls.values()):
        call.look_ahead(work.now, calendar)


async def tell_overdue(follow_up_id: str, work: Work) -> None:
    """Say once that a call was not made by its limit.

    At what hour somebody is reminded of it is for notifications to decide (levels.md, clocks 5).
    """
    call = await work.load(FollowUp, follow_up_id)
    calendar = (await work.estate_card()).calendar
    due_at = call.tell_overdue(work.now, calendar)
    call.look_ahead(work.now, calendar)
    if due_at is None:
        return
    work.say(follow_up_overdue(call, due_at, work.now))
    case = await work.load(Case, call.repair.case_id)
    zh, en = WHICH_TEXTS[call.which]
    texts = f"{zh}超时未办", f"{en}: overdue"
    case.record(
        own_entry(call.id, "follow_up_overdue", due_at, work.actor, work.correlation, texts)
    )


async def apply_current_limits(follow_up_id: FollowUpId, work: Work) -> FollowUp:
    """Put a call under the estate's limits of now, an explicit act; it keeps its start (J1).

    Raises SameLimits, FollowUpOver.
    """
    call = await call_in_reach(work, follow_up_id)
    calendar = (await work.estate_card()).calendar
    call.relimit(await limits_at(work, work.now))
    call.look_ahead(work.now, calendar)
    work.say(follow_up_rescheduled(call, Rescheduling.LIMITS, work.now, calendar))
    case = await work.load(Case, call.repair.case_id)
    zh, en = WHICH_TEXTS[call.which]
    texts = f"{zh}改按当前时限", f"{en}: put under the current limits"
    case.record(
        own_entry(work.key, "follow_up_limits", work.now, work.actor, work.correlation, texts)
    )
    return call


def _planned(call: FollowUp, work: Work) -> Entry:
    zh, en = WHICH_TEXTS[call.which]
    texts = f"已安排{zh}", f"{en} planned"
    if call.unset:
        texts = f"{texts[0]}（时限{UNSET_TEXT[0]}）", f"{texts[1]} (limit {UNSET_TEXT[1]})"
    return own_entry(
        call.id,
        "follow_up_planned",
        work.now,
        work.actor,
        work.correlation,
        texts,
        round=call.repair.round,
    )


async def _rain(repair: Repair, work: Work) -> RainLog:
    """The estate's rain. Rain recorded and a leak signed off at the same moment conflict over its
    log, so that neither misses the other.
    """
    if repair.kind is not RepairKind.LEAK:
        return RainLog()
    log = await work.find(RainLog, THE_LOG)
    if log is None:
        log = RainLog()
        work.add(log)
    else:
        work.rely_on(log)
    return log


async def _responsible(repair: Repair, work: Work) -> StaffId | None:
    duty = await duty_in_force(work)
    logged_by = None
    if repair.contact_id is not None:
        contact = await work.find(Contact, repair.contact_id)
        if contact is not None and contact.taken_by.kind is ActorKind.STAFF:
            logged_by = contact.taken_by.id
    colleagues = await _candidates(duty, repair.building, logged_by, work)
    return duty.responsible(repair.building, logged_by, colleagues)


async def _candidates(
    duty: Duty, building: str, logged_by: str | None, work: Work
) -> list[Colleague]:
    ids = {duty.by_building.get(building), duty.staff_id, logged_by}
    found = await work.find_many(Colleague, sorted(id_ for id_ in ids if id_))
    if duty.role is not None:
        where = {"active": True, "roles": duty.role}
        in_role = await work.select(Colleague, where, sort=["_id"], limit=_MOST_IN_A_ROLE)
        found = {each.id: each for each in in_role} | found
    return list(found.values())
