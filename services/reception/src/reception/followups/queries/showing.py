"""One call with all that whoever calls must know."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.calendars import WorkingCalendar
from contracts.orders import REPAIR_KIND_TEXTS
from contracts.permissions import Permission
from contracts.urgency import UrgencyClass
from contracts.words import ContactId, FollowUpId, NoticeId, OrderId, SeriesNumber, StaffId, UnitId
from reception.callers.model import masked_phone
from reception.cases.model.case import Case
from reception.cases.model.shown import Named, OrderStanding, named, order_standing
from reception.colleagues.model import Colleague, name_of
from reception.contacts.model import Contact
from reception.followups.collection import call_in_reach
from reception.followups.model.answers import ATTEMPT_TEXTS, Attempt, Result
from reception.followups.model.call import STATE_TEXTS, FollowUp
from reception.followups.model.limits import UNSET_TEXT, WHICH_TEXTS

_UNSET = Named(code="unset", zh=UNSET_TEXT[0], en=UNSET_TEXT[1])


class AttemptView(BaseModel):
    """A call that did not settle it."""

    end: Named
    at: datetime
    who: str
    note: str
    next_at: datetime | None


class ResultView(BaseModel):
    """What the owner said."""

    satisfied: bool
    opinion: str
    at: datetime
    who: str


class FollowUpCard(BaseModel):
    """A call as the list shows it. `due_at` is None while waiting for rain, and while `limit` says
    未设定; of a failed call it is by when the notice must be issued.
    """

    id: FollowUpId
    case_id: str
    order_id: OrderId
    order_number: str
    round: int
    which: Named
    kind: Named
    urgency: UrgencyClass
    state: Named
    where: str
    unit_id: UnitId | None
    building: str
    matter: str
    signed_off_at: datetime
    due_at: datetime | None
    limit: Named | None
    """Says 未设定 where no limit is set; None where one is."""
    overdue: bool
    next_at: datetime | None
    reply_at: datetime | None
    notice_owed: bool
    responsible_id: StaffId | None
    responsible: str


class FollowUpView(FollowUpCard):
    """The whole call. The phone is shown in full to whoever is responsible while it is open; to
    others its last four digits, unless it is revealed for a reason.
    """

    contact_id: ContactId | None
    contact_number: SeriesNumber | None
    contact_name: str
    contact_phone: str
    technician: str
    order: OrderStanding | None
    attempts: list[AttemptView]
    result: ResultView | None
    notice_id: NoticeId | None
    acts: list[str]
    """What the caller may do now, as the last part of the routes' paths."""


async def show_call(
    follow_up_id: FollowUpId, reader: Reader, *, full_phone: bool = False
) -> FollowUpView:
    """The whole call. Raises Missing, NotAllowed."""
    call = await call_in_reach(reader, follow_up_id)
    return await call_view(call, reader, full_phone=full_phone)


async def call_view(call: FollowUp, reader: Reader, *, full_phone: bool = False) -> FollowUpView:
    """A call as the caller may see it now."""
    repair, calendar = call.repair, (await reader.estate_card()).calendar
    case = await reader.find(Case, repair.case_id)
    contact = await reader.find(Contact, repair.contact_id) if repair.contact_id else None
    order = case.order if case else None
    names = await names_for([call], reader, order.technician_id if order else None)
    full = full_phone or (call.open and _is_responsible(call, reader))
    return FollowUpView(
        **dict(call_card(call, names, reader.now, calendar)),
        contact_id=repair.contact_id,
        contact_number=contact.number if contact else None,
        contact_name=repair.contact_name,
        contact_phone=repair.contact_phone if full else masked_phone(repair.contact_phone),
        technician=name_of(names, repair.technician_id),
        order=order_standing(order, names) if order else None,
        attempts=[_attempt(each, names) for each in call.attempts],
        result=_result(call.result, names) if call.result else None,
        notice_id=call.notice_id,
        acts=_acts(call, reader),
    )


async def names_for(
    calls: Iterable[FollowUp], reader: Reader, *more: StaffId | None
) -> Mapping[str, Colleague]:
    """Staff id → who is responsible, did the work, or called."""
    ids: set[str | None] = set(more)
    for call in calls:
        ids |= {call.responsible_id, call.repair.technician_id}
        ids |= {attempt.by.id for attempt in call.attempts}
        ids |= {call.result.by.id} if call.result else set()
    return await reader.find_many(Colleague, sorted(id_ for id_ in ids if id_))


def call_card(
    call: FollowUp, names: Mapping[str, Colleague], now: datetime, calendar: WorkingCalendar
) -> FollowUpCard:
    """A call as the list shows it."""
    repair = call.repair
    owes_notice = call.notice_owed
    deadline = call.notice_deadline(calendar) if owes_notice else call.deadline(calendar)
    unset = call.notice_limit is None if owes_notice else call.unset
    late_notice = owes_notice and deadline is not None and now > deadline.instant
    return FollowUpCard(
        id=call.id,
        case_id=repair.case_id,
        order_id=repair.order_id,
        order_number=repair.order_number,
        round=repair.round,
        which=named(call.which, WHICH_TEXTS),
        kind=named(repair.kind, REPAIR_KIND_TEXTS),
        urgency=repair.urgency,
        state=named(call.state, STATE_TEXTS),
        where=repair.unit_label or repair.place,
        unit_id=repair.unit_id,
        building=repair.building,
        matter=repair.matter,
        signed_off_at=repair.signed_off_at,
        due_at=deadline.instant if deadline else None,
        limit=_UNSET if unset else None,
        overdue=late_notice or call.overdue(now, calendar),
        next_at=call.next_at,
        reply_at=call.reply_at,
        notice_owed=owes_notice,
        responsible_id=call.responsible_id,
        responsible=name_of(names, call.responsible_id),
    )


def _attempt(attempt: Attempt, names: Mapping[str, Colleague]) -> AttemptView:
    return AttemptView(
        end=named(attempt.end, ATTEMPT_TEXTS),
        at=attempt.at,
        who=name_of(names, attempt.by.id),
        note=attempt.note,
        next_at=attempt.next_at,
    )


def _result(result: Result, names: Mapping[str, Colleague]) -> ResultView:
    return ResultView(
        satisfied=result.satisfied,
        opinion=result.opinion,
        at=result.at,
        who=name_of(names, result.by.id),
    )


def _is_responsible(call: FollowUp, reader: Reader) -> bool:
    return reader.caller is not None and call.responsible_id == reader.caller.staff_id


def _acts(call: FollowUp, reader: Reader) -> list[str]:
    """What the caller may do now; the commands decide, this only saves a vain try."""
    if reader.caller is None:
        return []
    supervises = reader.caller.may(Permission.ASSIGN_FOLLOW_UPS)
    calls = reader.caller.may(Permission.FOLLOW_UP)
    own = calls and (supervises or _is_responsible(call, reader))
    possible = {
        "take": calls and call.open and call.responsible_id is None,
        "assign": supervises and call.open,
        "result": own and call.callable_now,
        "not-reached": own and call.callable_now,
        "appoint-reply": own and call.callable_now,
        "notice": own and call.notice_owed,
        "current-limits": supervises and call.owed,
    }
    return [act for act, may in possible.items() if may]
