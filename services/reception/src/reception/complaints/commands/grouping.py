"""Several households complain of the same: one case, each with its own answer and call (E14)."""

from typing import Annotated

from pydantic import StringConstraints

from chassis.work import Work
from contracts.words import PersonalText, PersonId, UnitId
from reception.callers.model import Person, Unit
from reception.complaints.collection import complaint_in_reach, ladder_in_force
from reception.complaints.commands.acting import Happened, Words, act, said
from reception.complaints.events import group_grew
from reception.complaints.model.complaint import Complaint
from reception.complaints.model.refusals import MergeWithItself, WhoIsMissing
from reception.complaints.model.steps import Household, Report


class JoinComplaint(Happened):
    """Another household: its unit, or a name, or somebody of the directory."""

    unit_id: UnitId | None = None
    person_id: PersonId | None = None
    name: Annotated[PersonalText, StringConstraints(max_length=100)] = ""
    phone: Annotated[PersonalText, StringConstraints(max_length=50)] = ""


class MergeComplaint(Happened):
    """Which complaint it is the same as, and why."""

    lead_id: Annotated[str, StringConstraints(max_length=100)]
    reason: Words


async def join(complaint_id: str, command: JoinComplaint, work: Work) -> Complaint:
    """Raises WhoIsMissing, HouseholdKnown, Missing (unit, person)."""
    household = await _household(command, work)
    complaint = await act(complaint_id, command, work, lambda c, r: c.join(household, r))
    await _tell_of_growth(complaint, work)
    return complaint


async def merge(complaint_id: str, command: MergeComplaint, work: Work) -> Complaint:
    """The same as another one: its households go there, it is over, nothing is lost.

    Raises MergeWithItself, Missing, NotAllowed.
    """
    complaint = await complaint_in_reach(work, complaint_id)
    if command.lead_id == complaint_id:
        raise MergeWithItself
    lead = await complaint_in_reach(work, command.lead_id)
    before = len(lead.history)
    report = Report(by=work.actor, now=work.now, at=command.at)
    complaint.merge_into(lead, command.reason, report)
    if len(lead.history) > before:
        await said(lead, work)
    await _tell_of_growth(lead, work)
    return await said(complaint, work)


async def _household(command: JoinComplaint, work: Work) -> Household:
    if not (command.unit_id or command.person_id or command.name):
        raise WhoIsMissing
    unit = await work.load(Unit, command.unit_id) if command.unit_id else None
    person = await work.load(Person, command.person_id) if command.person_id else None
    return Household(
        id=unit.id if unit else work.new_id(),
        unit_id=unit.id if unit else None,
        unit_label=unit.label if unit else "",
        person_id=command.person_id,
        name=command.name or (person.name if person else ""),
        phone=command.phone or (next(iter(person.phones), "") if person else ""),
        joined_at=command.at or work.now,
    )


async def _tell_of_growth(complaint: Complaint, work: Work) -> None:
    count = complaint.grown_beyond((await ladder_in_force(work)).group_households)
    if count is not None:
        work.say(group_grew(complaint, count, work.now), about=complaint)
