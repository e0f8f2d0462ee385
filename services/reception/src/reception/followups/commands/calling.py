"""Making a call: who makes it, what the owner says, and what follows in the same act (F05)."""

from datetime import datetime
from typing import Annotated

from pydantic import StringConstraints

from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.permissions import Permission
from contracts.reception.follow_ups import Rescheduling
from contracts.words import FollowUpId, PersonalText, StaffId
from reception.cases.model.case import SATISFIED, Case
from reception.cases.model.entries import own_entry
from reception.colleagues.model import Colleague
from reception.contacts.commands import enter
from reception.followups.collection import call_in_reach
from reception.followups.commands.notices import issue_for
from reception.followups.events import (
    follow_up_assigned,
    follow_up_done,
    follow_up_rescheduled,
    repair_satisfied,
)
from reception.followups.model.answers import Attempt, AttemptEnd, Result
from reception.followups.model.call import CLOCKS_DIFFER, FollowUp
from reception.followups.model.limits import WHICH_TEXTS
from reception.followups.model.refusals import NotAColleague
from reception.followups.model.rounds import conclude, ids_of_rounds

Text = Annotated[PersonalText, StringConstraints(max_length=2000)]


class AssignFollowUp(Command):
    """Make somebody responsible in place of whoever is."""

    staff_id: StaffId


class RecordResult(Command):
    """The owner was reached. `at` is when, now if left out.

    Not satisfied needs the opinion; the written notice goes out in the same act, or later by its
    own command where `notice` is false.
    """

    satisfied: bool
    opinion: Text = ""
    at: Instant | None = None
    notice: bool = True


class RecordVainCall(Command):
    """Nobody was reached; it stays due. `next_at` is when to try again."""

    at: Instant | None = None
    next_at: Instant | None = None
    note: Text = ""


class AppointReply(Command):
    """A question nobody can answer now: when the owner will be told (T20)."""

    reply_at: Instant
    question: Annotated[PersonalText, StringConstraints(min_length=1, max_length=2000)]
    at: Instant | None = None


async def take_follow_up(follow_up_id: FollowUpId, work: Work) -> FollowUp:
    """Take a call that nobody has, or whose responsible one has left. Raises TakenAlready."""
    call = await call_in_reach(work, follow_up_id)
    before = await work.find(Colleague, call.responsible_id) if call.responsible_id else None
    call.take(StaffId(work.actor.id), vacant=before is not None and not before.active)
    return await _assigned(call, StaffId(work.actor.id), "领取", "taken", work)


async def assign_follow_up(
    follow_up_id: FollowUpId, command: AssignFollowUp, work: Work
) -> FollowUp:
    """Make somebody else responsible (J9). Raises NotAColleague, ResponsibleAlready."""
    call = await call_in_reach(work, follow_up_id)
    colleague = await work.find(Colleague, command.staff_id)
    if colleague is None or not colleague.may_act_in(call.repair.building):
        raise NotAColleague(staff_id=command.staff_id)
    call.assign(colleague.id)
    return await _assigned(call, colleague.id, "分派", "assigned", work)


async def record_result(follow_up_id: FollowUpId, command: RecordResult, work: Work) -> FollowUp:
    """Record what the owner said. The round's last satisfied call settles the case; the first
    that is not ends the round, and the work is to be done again (T19).
    """
    call = await _own_call(follow_up_id, work)
    result = Result(
        satisfied=command.satisfied,
        opinion=command.opinion,
        at=_at(command.at, work.now),
        entered_at=work.now,
        by=work.actor,
    )
    call.answer(result)
    calendar = (await work.estate_card()).calendar
    call.look_ahead(work.now, calendar)
    work.say(follow_up_done(call, result))
    case = await work.load(Case, call.repair.case_id)
    said = ("满意", "satisfied") if result.satisfied else ("不满意", "not satisfied")
    await _tell(call, case, work, "follow_up_done", said, note=result.opinion, at=result.at)
    ids = ids_of_rounds(call.repair.order_id, [call.repair.round])
    calls = list((await work.find_many(FollowUp, ids)).values())
    if conclude(call, calls):
        await _settle(call, case, result.at, work)
    elif not result.satisfied:
        if command.notice:
            await issue_for(call, case, work)
        for each in calls:
            each.look_ahead(work.now, calendar)
    return call


async def record_vain_call(
    follow_up_id: FollowUpId, command: RecordVainCall, work: Work
) -> FollowUp:
    """Nobody was reached: the attempt is kept, the call stays due."""
    call = await _own_call(follow_up_id, work)
    attempt = Attempt(
        end=AttemptEnd.NOT_REACHED,
        at=_at(command.at, work.now),
        entered_at=work.now,
        by=work.actor,
        note=command.note,
        next_at=command.next_at,
    )
    return await _put_off(
        call, attempt, Rescheduling.NOT_REACHED, ("未联系上", "not reached"), work
    )


async def appoint_reply(follow_up_id: FollowUpId, command: AppointReply, work: Work) -> FollowUp:
    """A question that cannot be answered now has an appointed time and is due then (T20)."""
    call = await _own_call(follow_up_id, work)
    attempt = Attempt(
        end=AttemptEnd.REPLY_APPOINTED,
        at=_at(command.at, work.now),
        entered_at=work.now,
        by=work.actor,
        note=command.question,
        next_at=command.reply_at,
    )
    said = "已约定答复时间", "a reply was appointed"
    return await _put_off(call, attempt, Rescheduling.REPLY_APPOINTED, said, work)


async def _own_call(follow_up_id: FollowUpId, work: Work) -> FollowUp:
    """A call the actor is responsible for, or supervises (J9)."""
    call = await call_in_reach(work, follow_up_id)
    supervisor = work.caller is not None and work.caller.may(Permission.ASSIGN_FOLLOW_UPS)
    call.must_be_made_by(work.actor, supervisor=supervisor)
    return call


async def _assigned(call: FollowUp, to: StaffId, zh: str, en: str, work: Work) -> FollowUp:
    work.say(follow_up_assigned(call, to, work.now))
    case = await work.load(Case, call.repair.case_id)
    await _tell(call, case, work, "follow_up_assigned", (zh, en))
    return call


async def _put_off(
    call: FollowUp, attempt: Attempt, why: Rescheduling, said: tuple[str, str], work: Work
) -> FollowUp:
    calendar = (await work.estate_card()).calendar
    call.put_off(attempt)
    call.look_ahead(work.now, calendar)
    work.say(follow_up_rescheduled(call, why, work.now, calendar))
    case = await work.load(Case, call.repair.case_id)
    kind = f"follow_up_{why.value}"
    await _tell(call, case, work, kind, said, note=attempt.note, at=attempt.at)
    return call


async def _settle(call: FollowUp, case: Case, at: datetime, work: Work) -> None:
    """All calls of the last round found the owner satisfied."""
    work.say(repair_satisfied(call.repair, at), about=case)
    about, texts = (
        f"{case.id}-{call.repair.round}",
        ("业主满意，维修完成", "the owner is satisfied"),
    )
    entry = own_entry(
        about, SATISFIED, at, work.actor, work.correlation, texts, round=call.repair.round
    )
    await enter(case, entry, work)


async def _tell(
    call: FollowUp,
    case: Case,
    work: Work,
    kind: str,
    said: tuple[str, str],
    *,
    note: str = "",
    at: datetime | None = None,
) -> None:
    zh, en = WHICH_TEXTS[call.which]
    entry = own_entry(
        work.key,
        kind,
        at or work.now,
        work.actor,
        work.correlation,
        (f"{zh}：{said[0]}", f"{en}: {said[1]}"),
        note=note,
        round=call.repair.round,
    )
    await enter(case, entry, work)


def _at(given: datetime | None, now: datetime) -> datetime:
    if given is None or now < given <= now + CLOCKS_DIFFER:
        return now
    return given
