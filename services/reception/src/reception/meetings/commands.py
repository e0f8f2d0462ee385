"""Calling a meeting, signing in, deciding, keeping the minutes."""

from typing import Annotated

from pydantic import Field, StringConstraints

from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.reception.meetings import MeetingKind
from contracts.refusals import NotAllowed
from contracts.words import PersonalText, StaffId
from reception.cases.model.case import Case
from reception.cases.model.entries import Entry, own_entry
from reception.contacts.model import Contact
from reception.meetings.events import (
    meeting_called,
    meeting_decided,
    meeting_ended,
    meeting_signed,
)
from reception.meetings.model.meeting import Decision, Meeting, SignIn
from reception.tasks.commands import must_work_here, new_task
from reception.tasks.model import Source

MOST_INVITED = 100

Short = Annotated[PersonalText, StringConstraints(max_length=200)]
Text = Annotated[PersonalText, StringConstraints(min_length=1, max_length=1000)]


class CallMeeting(Command):
    """Which meeting, about what, when and where, and who is to come."""

    kind: MeetingKind
    subject: Annotated[PersonalText, StringConstraints(min_length=1, max_length=200)]
    begins_at: Instant
    place: Short = ""
    invited: tuple[StaffId, ...] = Field(default=(), max_length=MOST_INVITED)


class SignMeeting(Command):
    """Whoever signs is there; `staff_id` for somebody whose name is called out; not present, for a
    reason.
    """

    staff_id: StaffId | None = None
    present: bool = True
    reason: Short = ""


class Decide(Command):
    """What was decided, about which case if about one, and who does it until when."""

    text: Text
    case_id: str | None = None
    owner_id: StaffId | None = None
    due_at: Instant | None = None


class EndMeeting(Command):
    """The minutes; or why it was not held."""

    held: bool = True
    minutes: Annotated[PersonalText, StringConstraints(min_length=1, max_length=8000)]


async def call_meeting(command: CallMeeting, work: Work) -> Meeting:
    """Raises NobodyThere."""
    await work.estate_card()
    for staff_id in command.invited:
        await must_work_here(staff_id, work)
    meeting = Meeting(
        id=work.new_id(),
        number=work.number("HY"),
        kind=command.kind,
        subject=command.subject,
        place=command.place,
        begins_at=command.begins_at,
        called_at=work.now,
        called_by=work.actor,
        invited=tuple(dict.fromkeys(command.invited)),
    )
    work.add(meeting)
    work.say(meeting_called(meeting), about=meeting)
    return meeting


async def sign_meeting(
    meeting_id: str, command: SignMeeting, work: Work, *, for_others: bool
) -> Meeting:
    """Sign for oneself, or, keeping the list, for another (F44).

    Raises NotAllowed, MeetingIsOver, NotInvited, NobodyThere.
    """
    meeting = await work.load(Meeting, meeting_id)
    staff_id = command.staff_id or StaffId(work.actor.id)
    if (staff_id != work.actor.id or not command.present) and not for_others:
        raise NotAllowed(permission="meetings.hold")
    await must_work_here(staff_id, work)
    signed = SignIn(
        staff_id=staff_id,
        present=command.present,
        reason="" if command.present else command.reason,
        at=work.now,
        by=work.actor,
    )
    if meeting.sign(signed):
        work.say(meeting_signed(meeting, work.now))
    return meeting


async def decide(meeting_id: str, command: Decide, work: Work) -> Meeting:
    """A decision stands in the minutes, in the case it is about, and, where somebody is named, in
    the desk's tasks. Raises MeetingIsOver, NobodyThere, Missing.
    """
    meeting = await work.load(Meeting, meeting_id)
    case = await work.load(Case, command.case_id) if command.case_id else None
    if case is not None and work.caller is not None:
        work.caller.must_cover(case.building)
    contact = await work.find(Contact, case.contact_id) if case and case.contact_id else None
    decision_id, task = work.new_id(), None
    if command.owner_id is not None:
        task = await new_task(
            work,
            command.text,
            owner_id=command.owner_id,
            due_at=command.due_at,
            source=Source.MEETING,
            about=meeting.id,
        )
    decision = Decision(
        id=decision_id,
        text=command.text,
        case_id=case.id if case else None,
        case_number=_number(case, contact),
        owner_id=command.owner_id,
        due_at=command.due_at,
        task_id=task.id if task else None,
        at=work.now,
        by=work.actor,
    )
    meeting.decide(decision)
    if case is not None:
        case.record(_entry(meeting, decision, work))
    work.say(meeting_decided(meeting, decision))
    return meeting


async def end_meeting(meeting_id: str, command: EndMeeting, work: Work) -> Meeting:
    """Raises MeetingIsOver, NotCalledYet, NobodySigned."""
    meeting = await work.load(Meeting, meeting_id)
    if command.held:
        meeting.hold(command.minutes, work.now, work.actor)
    else:
        meeting.drop(command.minutes, work.now, work.actor)
    work.say(meeting_ended(meeting, work.now))
    return meeting


def _number(case: Case | None, contact: Contact | None) -> str:
    if contact is not None:
        return str(contact.number)
    return case.order.number if case and case.order else ""


def _entry(meeting: Meeting, decision: Decision, work: Work) -> Entry:
    return own_entry(
        decision.id,
        "meeting_decided",
        work.now,
        work.actor,
        work.correlation,
        (f"会议决定 {meeting.number}", f"decided in meeting {meeting.number}"),
        note=decision.text,
    )
