"""One complaint with its clocks, its plan, its households and all that was done."""

from collections.abc import Mapping
from datetime import datetime

from chassis.reader import Reader
from contracts.calendars import WorkingCalendar
from contracts.complaints import (
    COMPLAINT_ACT_TEXTS,
    COMPLAINT_CAUSE_TEXTS,
    COMPLAINT_CHANNEL_TEXTS,
    COMPLAINT_CLOCK_TEXTS,
    COMPLAINT_KIND_TEXTS,
    COMPLAINT_STATE_TEXTS,
    ENDING_TEXTS,
    LEVEL_TEXTS,
)
from contracts.orders import DEPARTMENT_TEXTS
from contracts.words import ActorKind
from reception.callers.model import masked_phone
from reception.cases.model.shown import Named, named
from reception.colleagues.model import Colleague, name_of
from reception.complaints.collection import complaint_in_reach, ladder_in_force, may_know_client
from reception.complaints.model.clocks import NEVER, Timed
from reception.complaints.model.complaint import Complaint
from reception.complaints.model.limits import UNSET_TEXT
from reception.complaints.model.plan import ACTION_KIND_TEXTS, Action
from reception.complaints.model.standing import planned_in
from reception.complaints.model.steps import HOW_TEXTS, LEAD, Household, Step
from reception.complaints.queries.permitted import permitted
from reception.complaints.queries.views import (
    ActionView,
    ClockView,
    ComplaintCard,
    ComplaintView,
    HouseholdView,
    Repeat,
    StepView,
)

HIDDEN_TEXT = "（投诉人已隐去）"
_UNSET = Named(code="unset", zh=UNSET_TEXT[0], en=UNSET_TEXT[1])


async def show_complaint(
    complaint_id: str, reader: Reader, *, full_phone: bool = False
) -> ComplaintView:
    """The whole complaint. Raises Missing, NotAllowed."""
    complaint = await complaint_in_reach(reader, complaint_id)
    return await complaint_view(complaint, reader, full_phone=full_phone)


async def complaint_view(
    complaint: Complaint, reader: Reader, *, full_phone: bool = False
) -> ComplaintView:
    """A complaint as the caller may see it now."""
    calendar = (await reader.estate_card()).calendar
    ladder, standing, matter = await ladder_in_force(reader), complaint.standing, complaint.matter
    names = await names_of([complaint], reader)
    known = may_know_client(complaint, reader)
    phone = matter.client.phone if known else ""
    return ComplaintView(
        **dict(complaint_card(complaint, names, reader)),
        contact_id=complaint.contact_id if known else None,
        place=matter.place,
        phone=phone if full_phone else masked_phone(phone),
        taken_by=name_of(names, complaint.taken_by.id),
        entered_at=complaint.entered_at,
        valid=standing.valid,
        decider_role=ladder.decides(standing.level),
        group_told_above=ladder.group_households,
        files=list(matter.files) if known else [],
        clocks=[_clock(each, reader.now, calendar) for each in complaint.clocks(calendar)],
        actions=_actions(complaint, names),
        group=_group(complaint, calendar, known=known, full_phone=full_phone),
        history=[_step(step, complaint, names, known=known) for step in complaint.history],
        repeats=await repeats_of(complaint, ladder.repeat_days, reader),
        possible=permitted(complaint.possible, reader.caller),
        from_company=complaint.from_company,
        struck_off=standing.struck_off,
    )


async def names_of(complaints: list[Complaint], reader: Reader) -> Mapping[str, Colleague]:
    """Staff id → whoever took, handles, owns or did something of them."""
    ids: set[str] = set()
    for complaint in complaints:
        ids |= {complaint.owner_id, complaint.taken_by.id}
        ids |= {step.by.id for step in complaint.history if step.by.kind is ActorKind.STAFF}
        ids |= {action.owner_id for action in planned_in(complaint.history)}
    return await reader.find_many(Colleague, sorted(ids))


def complaint_card(
    complaint: Complaint,
    names: Mapping[str, Colleague],
    reader: Reader,
) -> ComplaintCard:
    """A complaint as the list shows it."""
    standing, matter = complaint.standing, complaint.matter
    known = may_know_client(complaint, reader)
    due = complaint.runs_out_at if complaint.runs_out_at < NEVER else None
    return ComplaintCard(
        id=complaint.id,
        number=complaint.number,
        kind=named(matter.kind, COMPLAINT_KIND_TEXTS),
        channel=named(matter.channel, COMPLAINT_CHANNEL_TEXTS),
        state=named(standing.state, COMPLAINT_STATE_TEXTS),
        level=named(standing.level, LEVEL_TEXTS),
        where=(matter.unit_label or matter.place) if known else "",
        building=matter.building,
        unit_id=matter.unit_id if known else None,
        who=matter.client.name if known else HIDDEN_TEXT,
        hidden=matter.hidden,
        anonymous=matter.client.anonymous,
        against=matter.against_unit_label,
        matter=matter.text,
        requested_at=matter.requested_at,
        round=standing.round,
        households=1 + len(standing.households),
        major=standing.major,
        department=named(standing.department, DEPARTMENT_TEXTS) if standing.department else None,
        responsible_id=standing.responsible_id,
        responsible=name_of(names, standing.responsible_id),
        owner=name_of(names, complaint.owner_id),
        due_at=due,
        overdue=due is not None and reader.now > due,
        over=standing.over,
        ending=named(standing.ending, ENDING_TEXTS) if standing.ending else None,
        cause=named(standing.cause, COMPLAINT_CAUSE_TEXTS) if standing.cause else None,
    )


async def repeats_of(complaint: Complaint, days: int, reader: Reader) -> list[Repeat]:
    """Earlier ones of the same unit or place and kind, the latest first; at most ten."""
    asked_at = complaint.matter.requested_at
    earliest = asked_at.fromtimestamp(asked_at.timestamp() - days * 86_400, tz=asked_at.tzinfo)
    found = await reader.select(
        Complaint,
        {
            "repeat_key": complaint.repeat_key,
            "matter.requested_at": {"$gte": earliest, "$lt": asked_at},
        },
        sort=["-matter.requested_at"],
        limit=10,
    )
    return [
        Repeat(
            id=each.id,
            number=each.number,
            requested_at=each.matter.requested_at,
            state=named(each.state, COMPLAINT_STATE_TEXTS),
        )
        for each in found
    ]


def _clock(timed: Timed, now: datetime, calendar: WorkingCalendar) -> ClockView:
    clock, deadline = timed.clock, timed.clock.deadline(calendar)
    return ClockView(
        clock=named(timed.name, COMPLAINT_CLOCK_TEXTS),
        which=timed.which,
        state=clock.state(now, calendar),
        started_at=clock.started_at,
        stopped_at=clock.stopped_at,
        deadline=deadline.instant if deadline else None,
        overdue=clock.overdue(now, calendar),
        limit=_UNSET if clock.limit is None else None,
    )


def _actions(complaint: Complaint, names: Mapping[str, Colleague]) -> list[ActionView]:
    done = {step.action: step for step in complaint.history if step.action}
    in_force = {action.code for action in complaint.standing.actions}

    def shown(action: Action) -> ActionView:
        proof = done.get(action.code)
        return ActionView(
            code=action.code,
            kind=named(action.kind, ACTION_KIND_TEXTS),
            what=action.what,
            owner_id=action.owner_id,
            owner=name_of(names, action.owner_id),
            due=action.due,
            done_at=proof.at if proof else None,
            proof=proof.note if proof else "",
            files=list(proof.files) if proof else [],
            in_force=action.code in in_force,
        )

    return [shown(action) for action in planned_in(complaint.history)]


def _group(
    complaint: Complaint, calendar: WorkingCalendar, *, known: bool, full_phone: bool
) -> list[HouseholdView]:
    matter, standing = complaint.matter, complaint.standing
    lead = Household(
        id=LEAD,
        unit_id=matter.unit_id,
        unit_label=matter.unit_label or matter.place,
        joined_at=matter.requested_at,
        **matter.client.model_dump(),
    )
    answers = {
        timed.which: timed.clock.stopped_at
        for timed in complaint.clocks(calendar)
        if timed.name.value == "answered"
    }
    return [
        HouseholdView(
            id=each.id,
            label=each.unit_label if known else "",
            who=each.name if known else HIDDEN_TEXT,
            phone=(each.phone if full_phone else masked_phone(each.phone)) if known else "",
            unit_id=each.unit_id if known else None,
            joined_at=each.joined_at,
            answered_at=answers.get(each.id),
            satisfied=each.id in standing.satisfied,
        )
        for each in (lead, *standing.households)
    ]


def _step(
    step: Step, complaint: Complaint, names: Mapping[str, Colleague], *, known: bool
) -> StepView:
    labels = {each.id: each.unit_label or each.name for each in complaint.standing.households}
    meeting = step.meeting
    joined = labels.get(step.joined.id, "") if step.joined else labels.get(step.household or "", "")
    return StepView(
        act=named(step.act, COMPLAINT_ACT_TEXTS),
        at=step.at,
        entered_at=step.entered_at,
        who=name_of(names, step.by.id),
        state=named(step.state, COMPLAINT_STATE_TEXTS),
        note=step.note,
        proposal=step.proposal,
        how=named(step.how, HOW_TEXTS) if step.how else None,
        household=joined if known else "",
        valid=step.valid,
        satisfied=step.satisfied,
        level=named(step.level, LEVEL_TEXTS) if step.level else None,
        meeting=f"{meeting.who}：{meeting.said}" if meeting else "",
        meeting_at=meeting.held_at if meeting else None,
        cause=named(step.cause, COMPLAINT_CAUSE_TEXTS) if step.cause else None,
        other_id=step.other_id,
        other_number=step.other_number,
        files=list(step.files) if known else [],
    )
