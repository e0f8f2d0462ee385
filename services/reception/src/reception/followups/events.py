"""What is said about follow-ups, notices and satisfied owners."""

from datetime import datetime
from typing import Any

from contracts.calendars import WorkingCalendar
from contracts.reception.follow_ups import (
    FollowUpAssigned,
    FollowUpDone,
    FollowUpOverdue,
    FollowUpPlanned,
    FollowUpRescheduled,
    RectificationNoticeIssued,
    RepairSatisfied,
    Rescheduling,
)
from contracts.words import StaffId
from reception.followups.model.answers import Result
from reception.followups.model.call import FollowUp
from reception.followups.model.notice import RectificationNotice
from reception.followups.model.repair import Repair


def follow_up_planned(call: FollowUp, at: datetime, calendar: WorkingCalendar) -> FollowUpPlanned:
    """A call is to be made."""
    return FollowUpPlanned(
        **_about(call),
        round=call.repair.round,
        due_at=_due_at(call, calendar),
        responsible_id=call.responsible_id,
        at=at,
    )


def follow_up_assigned(call: FollowUp, responsible_id: StaffId, at: datetime) -> FollowUpAssigned:
    """Somebody is responsible for it now."""
    return FollowUpAssigned(**_about(call), responsible_id=responsible_id, at=at)


def follow_up_rescheduled(
    call: FollowUp, why: Rescheduling, at: datetime, calendar: WorkingCalendar
) -> FollowUpRescheduled:
    """It is due, or to be tried, at another time."""
    return FollowUpRescheduled(
        **_about(call),
        round=call.repair.round,
        why=why,
        due_at=_due_at(call, calendar),
        next_at=call.next_at,
        responsible_id=call.responsible_id,
        at=at,
    )


def follow_up_done(call: FollowUp, result: Result) -> FollowUpDone:
    """The owner was asked."""
    return FollowUpDone(
        **_about(call),
        round=call.repair.round,
        satisfied=result.satisfied,
        opinion=result.opinion,
        at=result.at,
    )


def follow_up_overdue(call: FollowUp, due_at: datetime, at: datetime) -> FollowUpOverdue:
    """It was not made by its limit."""
    return FollowUpOverdue(**_about(call), responsible_id=call.responsible_id, due_at=due_at, at=at)


def notice_issued(notice: RectificationNotice) -> RectificationNoticeIssued:
    """The order is to be done again."""
    return RectificationNoticeIssued(
        notice_id=notice.id,
        number=notice.number,
        **_order(notice.repair),
        round=notice.repair.round,
        opinion=notice.opinion,
        at=notice.issued_at,
    )


def repair_satisfied(repair: Repair, at: datetime) -> RepairSatisfied:
    """All calls of the last round found the owner satisfied."""
    return RepairSatisfied(
        case_id=repair.case_id,
        **_order(repair),
        round=repair.round,
        technician_id=repair.technician_id,
        at=at,
    )


def _about(call: FollowUp) -> dict[str, Any]:
    return {"follow_up_id": call.id, **_order(call.repair)}


def _order(repair: Repair) -> dict[str, Any]:
    return {
        "order_id": repair.order_id,
        "contact_id": repair.contact_id,
        "unit_id": repair.unit_id,
        "building": repair.building,
    }


def _due_at(call: FollowUp, calendar: WorkingCalendar) -> datetime | None:
    deadline = call.deadline(calendar)
    return deadline.instant if deadline else None
