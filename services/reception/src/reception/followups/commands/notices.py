"""The written notice to the repairer: at once after a failed call, or by its own act (F16)."""

from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import FollowUpId
from reception.cases.model.case import Case
from reception.cases.model.entries import own_entry
from reception.contacts.commands import enter
from reception.followups.collection import call_in_reach
from reception.followups.events import notice_issued
from reception.followups.model.call import FollowUp
from reception.followups.model.notice import RectificationNotice, notice_id
from reception.followups.model.refusals import NoNoticeOwed


async def issue_notice(follow_up_id: FollowUpId, work: Work) -> RectificationNotice:
    """Issue the notice a failed call still owes (T17). Raises NoNoticeOwed."""
    call = await call_in_reach(work, follow_up_id)
    supervisor = work.caller is not None and work.caller.may(Permission.ASSIGN_FOLLOW_UPS)
    call.must_be_made_by(work.actor, supervisor=supervisor)
    case = await work.load(Case, call.repair.case_id)
    return await issue_for(call, case, work)


async def issue_for(call: FollowUp, case: Case, work: Work) -> RectificationNotice:
    """Issue the notice under a number of the day; dispatch reopens the order on it."""
    calendar = (await work.estate_card()).calendar
    if call.result is None:
        raise NoNoticeOwed
    deadline = call.notice_deadline(calendar)
    notice = RectificationNotice(
        id=notice_id(call.id),
        number=work.number("ZG"),
        follow_up_id=call.id,
        repair=call.repair,
        opinion=call.result.opinion,
        failed_at=call.result.at,
        issue_by=deadline.instant if deadline else None,
        issued_at=work.now,
        issued_by=work.actor,
    )
    call.issue_notice(notice.id)
    call.look_ahead(work.now, calendar)
    work.add(notice)
    work.say(notice_issued(notice))
    # Without its number: it is drawn by the commit, when this text has been made.
    texts = "已下发书面整改通知", "rectification notice issued"
    entry = own_entry(
        notice.id,
        "rectification_notice_issued",
        work.now,
        work.actor,
        work.correlation,
        texts,
        note=notice.opinion,
        round=call.repair.round,
    )
    await enter(case, entry, work)
    return notice
