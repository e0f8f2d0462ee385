"""What people do with a complaint: each act as it is asked for, decided by the model, and said."""

from collections.abc import Callable
from datetime import date
from typing import Annotated

from pydantic import Field, StringConstraints

from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.complaints import ComplaintAct, ComplaintCause
from contracts.orders import Department
from contracts.words import FileId, PersonalText, StaffId
from reception.colleagues.model import Colleague
from reception.complaints.collection import complaint_in_reach, ladder_in_force
from reception.complaints.commands.registering import MOST_FILES, stored
from reception.complaints.commands.telling import tell_contact
from reception.complaints.events import said_of
from reception.complaints.model.complaint import Complaint
from reception.complaints.model.matter import ActionAsked
from reception.complaints.model.plan import ActionKind
from reception.complaints.model.refusals import NotAColleague
from reception.complaints.model.steps import LEAD, How, Report

Words = Annotated[PersonalText, StringConstraints(min_length=1, max_length=2000)]
MoreWords = Annotated[PersonalText, StringConstraints(max_length=2000)]
Files = Annotated[tuple[FileId, ...], Field(max_length=MOST_FILES)]


class Happened(Command):
    """An act; `at` is when it happened, if that was before now."""

    at: Instant | None = None


class CheckComplaint(Happened):
    """What was found, and how whoever found it would have it handled (T05)."""

    found: Words
    proposal: MoreWords = ""


class JudgeComplaint(Happened):
    """Valid (our work erred) or not (we failed to explain), why, and whether it is major (A14)."""

    valid: bool
    reason: Words
    major: bool = False


class SpeakToClient(Happened):
    """What the client was told, and how."""

    said: Words
    how: How = How.PHONE


class AnswerClient(SpeakToClient):
    """Of a group, which household was answered; left out, whoever complained first."""

    household: Annotated[str, StringConstraints(max_length=100)] = LEAD


class HandComplaint(Happened):
    """Who handles it: for a department, or for the desk itself."""

    responsible_id: StaffId
    department: Department | None = None
    note: MoreWords = ""


class ActionPlanned(Command):
    """One action of a plan: what, who, by the end of which day of the estate."""

    kind: ActionKind
    what: Words
    owner_id: StaffId
    due: date


class PlanComplaint(Happened):
    """Remedial and corrective actions (F11, T07)."""

    actions: Annotated[tuple[ActionPlanned, ...], Field(min_length=1, max_length=20)]


class CarryOutAction(Happened):
    """Which action is done, and what proves it."""

    action: Annotated[str, StringConstraints(max_length=20)]
    proof: Words
    files: Files = ()


class FollowUpComplaint(Happened):
    """What a household said; `satisfied` left out: not reached. Not satisfied needs the opinion."""

    satisfied: bool | None = None
    opinion: MoreWords = ""
    how: How = How.PHONE
    household: Annotated[str, StringConstraints(max_length=100)] = LEAD


class NoteComplaint(Happened):
    """Something beside its course, with papers or photos."""

    note: Words
    files: Files = ()


class AnalyseComplaint(Happened):
    """Why it came to the complaint (N09)."""

    cause: ComplaintCause
    note: MoreWords = ""


class CloseComplaint(Happened):
    """Satisfied, or explained."""

    note: MoreWords = ""


async def act(
    complaint_id: str,
    command: Happened,
    work: Work,
    deed: Callable[[Complaint, Report], None],
) -> Complaint:
    """One act on a complaint in reach: the model decides, what it did is said, its contact told."""
    complaint = await complaint_in_reach(work, complaint_id)
    deed(complaint, Report(by=work.actor, now=work.now, at=command.at))
    return await said(complaint, work)


async def said(complaint: Complaint, work: Work) -> Complaint:
    """The complaint with its last act said and its indexes up to date."""
    complaint.look_ahead((await work.estate_card()).calendar)
    step = complaint.history[-1]
    work.say(said_of(complaint, step, await ladder_in_force(work)), about=complaint)
    await tell_contact(complaint, step, work)
    return complaint


async def check(complaint_id: str, command: CheckComplaint, work: Work) -> Complaint:
    """Investigated, verified, reported with a proposal: the same day (T05)."""
    return await act(
        complaint_id, command, work, lambda c, r: c.check(command.found, command.proposal, r)
    )


async def judge(complaint_id: str, command: JudgeComplaint, work: Work) -> Complaint:
    """Valid or not (W02)."""
    return await act(
        complaint_id,
        command,
        work,
        lambda c, r: c.judge(r, valid=command.valid, reason=command.reason, major=command.major),
    )


async def explain(complaint_id: str, command: SpeakToClient, work: Work) -> Complaint:
    """耐心解释: what was not valid is explained to the client (W02)."""
    return await act(
        complaint_id, command, work, lambda c, r: c.explain(command.said, command.how, r)
    )


async def hand(complaint_id: str, command: HandComplaint, work: Work) -> Complaint:
    """Directly, or to a department. Raises NotAColleague."""
    complaint = await complaint_in_reach(work, complaint_id)
    await must_work_here(command.responsible_id, complaint, work)
    return await act(
        complaint_id,
        command,
        work,
        lambda c, r: c.hand(command.responsible_id, command.department, r, note=command.note),
    )


async def plan(complaint_id: str, command: PlanComplaint, work: Work) -> Complaint:
    """What will be done. Raises NotAColleague, RemedialMissing, CorrectiveMissing, DueInPast."""
    complaint = await complaint_in_reach(work, complaint_id)
    for owner_id in {action.owner_id for action in command.actions}:
        await must_work_here(owner_id, complaint, work)
    calendar = (await work.estate_card()).calendar
    asked = [ActionAsked(**action.model_dump()) for action in command.actions]
    return await act(complaint_id, command, work, lambda c, r: c.plan(asked, r, calendar))


async def tell(complaint_id: str, command: SpeakToClient, work: Work) -> Complaint:
    """知会客户: the client knows the plan (T06)."""
    return await act(complaint_id, command, work, lambda c, r: c.tell(command.said, command.how, r))


async def carry_out(complaint_id: str, command: CarryOutAction, work: Work) -> Complaint:
    """An action is done, with its proof. Raises ActionUnknown, Missing (a file)."""
    files = await stored(command.files, work)
    return await act(
        complaint_id,
        command,
        work,
        lambda c, r: c.carry_out(command.action, command.proof, files, r),
    )


async def follow_up(complaint_id: str, command: FollowUpComplaint, work: Work) -> Complaint:
    """回访验证: satisfied, back to the plan, or not reached (W02)."""
    return await act(
        complaint_id,
        command,
        work,
        lambda c, r: c.follow_up(
            r,
            household=command.household,
            satisfied=command.satisfied,
            opinion=command.opinion,
            how=command.how,
        ),
    )


async def answer(complaint_id: str, command: AnswerClient, work: Work) -> Complaint:
    """The first answer, and later ones (T04)."""
    return await act(
        complaint_id,
        command,
        work,
        lambda c, r: c.answer(command.said, command.how, command.household, r),
    )


async def note(
    complaint_id: str, what: ComplaintAct, command: NoteComplaint, work: Work
) -> Complaint:
    """Feedback of the department, urging, a visit to mediate, striking off, a comment."""
    files = await stored(command.files, work)
    return await act(
        complaint_id,
        command,
        work,
        lambda c, r: c.note(what, r, note=command.note, files=files),
    )


async def analyse(complaint_id: str, command: AnalyseComplaint, work: Work) -> Complaint:
    """原因分析 (N09)."""
    return await act(
        complaint_id,
        command,
        work,
        lambda c, r: c.note(ComplaintAct.ANALYSE, r, note=command.note, cause=command.cause),
    )


async def close(complaint_id: str, command: CloseComplaint, work: Work) -> Complaint:
    """The end, of what satisfied or was explained."""
    return await act(complaint_id, command, work, lambda c, r: c.close(r, note=command.note))


async def must_work_here(staff_id: StaffId, complaint: Complaint, work: Work) -> None:
    """Raises NotAColleague."""
    colleague = await work.find(Colleague, staff_id)
    if colleague is None or not colleague.may_act_in(complaint.matter.building):
        raise NotAColleague(staff_id=staff_id)
