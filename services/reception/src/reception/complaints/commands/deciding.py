"""What is decided above: the ladder, its meetings, and closings without a satisfied client."""

from typing import Annotated

from pydantic import StringConstraints

from chassis.reader import Reader
from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.complaints import Level
from contracts.orders import Department
from contracts.words import PersonalText, StaffId
from reception.colleagues.model import Colleague
from reception.complaints.collection import complaint_in_reach, ladder_in_force
from reception.complaints.commands.acting import Happened, MoreWords, Words, act, must_work_here
from reception.complaints.model.complaint import Complaint
from reception.complaints.model.refusals import NotYoursToDecide
from reception.complaints.model.steps import Meeting


class EscalateComplaint(Happened):
    """Why it cannot be settled where it is; `to`: the next level unless said. A level is left out
    only where its holder is absent (A15).
    """

    reason: Words
    to: Level | None = None
    holder_absent: bool = False


class MeetingHeld(Command):
    """The meeting that decided: when, who, what was said (A13)."""

    held_at: Instant
    who: Annotated[PersonalText, StringConstraints(min_length=1, max_length=500)]
    said: MoreWords = ""


class DecideComplaint(Happened):
    """What was decided, by which meeting, and who handles it then; left out, who did before."""

    decision: Words
    meeting: MeetingHeld | None = None
    responsible_id: StaffId | None = None
    department: Department | None = None


class AskClosing(Happened):
    """Why it should be closed although the client is not satisfied."""

    reason: Words


class DecideClosing(Happened):
    """Signed, or not and why."""

    note: MoreWords = ""


async def escalate(complaint_id: str, command: EscalateComplaint, work: Work) -> Complaint:
    """Up the ladder (W03). Raises LadderEnds, NotSkipped."""
    return await act(
        complaint_id,
        command,
        work,
        lambda c, r: c.escalate(
            command.reason, r, to=command.to, holder_absent=command.holder_absent
        ),
    )


async def decide(complaint_id: str, command: DecideComplaint, work: Work) -> Complaint:
    """By whoever holds the role of that level (J4).

    Raises NotYoursToDecide, NobodyHandles, NotAColleague.
    """
    complaint = await complaint_in_reach(work, complaint_id)
    await must_decide(complaint.standing.level, work)
    if command.responsible_id is not None:
        await must_work_here(command.responsible_id, complaint, work)
    meeting = Meeting(**command.meeting.model_dump()) if command.meeting else None
    return await act(
        complaint_id,
        command,
        work,
        lambda c, r: c.decide(
            command.decision,
            meeting,
            r,
            responsible_id=command.responsible_id,
            department=command.department,
        ),
    )


async def ask_closing(complaint_id: str, command: AskClosing, work: Work) -> Complaint:
    """To be signed by somebody else."""
    return await act(complaint_id, command, work, lambda c, r: c.ask_closing(command.reason, r))


async def decide_closing(
    complaint_id: str, command: DecideClosing, work: Work, *, approved: bool
) -> Complaint:
    """Raises AskedBySame."""
    return await act(
        complaint_id,
        command,
        work,
        lambda c, r: c.decide_closing(r, approved=approved, note=command.note),
    )


async def must_decide(level: Level, reader: Reader) -> None:
    """Where the estate has named a role for the level, it is theirs. Raises NotYoursToDecide."""
    role = (await ladder_in_force(reader)).decides(level)
    if role is None or reader.caller is None:
        return
    colleague = await reader.find(Colleague, reader.caller.staff_id)
    if colleague is None or role not in colleague.roles:
        raise NotYoursToDecide(role=role)
