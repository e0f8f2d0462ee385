"""A complaint's acts in the case of its contact, and the clocks that are warned of."""

from chassis.work import Work
from contracts.complaints import COMPLAINT_ACT_TEXTS
from reception.cases.model.case import Case
from reception.cases.model.entries import own_entry
from reception.complaints.events import clock_warned
from reception.complaints.model.complaint import Complaint
from reception.complaints.model.steps import Step
from reception.contacts.model import Contact


async def tell_contact(complaint: Complaint, step: Step, work: Work) -> None:
    """What was done stands in the case of the contact it came of; its end closes the contact."""
    if complaint.contact_id is None:
        return
    contact = await work.load(Contact, complaint.contact_id)
    contact.closed_at = complaint.standing.ended_at
    case = await work.load(Case, complaint.contact_id)
    zh, en = COMPLAINT_ACT_TEXTS[step.act]
    case.record(
        own_entry(
            work.key,
            f"complaint_{step.act.value}",
            step.at,
            step.by,
            work.correlation,
            (f"投诉：{zh}", f"complaint: {en}"),
            note=step.note,
        )
    )


async def warn_of_clocks(complaint_id: str, work: Work) -> None:
    """Say which clocks have reached 80, 100 or 150 percent, each once; look ahead to the next.

    At what hour somebody is reminded of it is for notifications to decide (levels.md, clocks 5).
    """
    complaint = await work.load(Complaint, complaint_id)
    calendar = (await work.estate_card()).calendar
    for reached in complaint.warn(work.now, calendar):
        work.say(clock_warned(complaint, reached), about=complaint)
    complaint.look_ahead(calendar)
