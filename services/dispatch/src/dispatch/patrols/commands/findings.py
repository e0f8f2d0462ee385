"""Looking again at what was repaired (W29)."""

from chassis.work import Command, Work
from contracts.calendars import Instant
from dispatch.acts.model.steps import CLOCKS_DIFFER
from dispatch.orders.commands import Note, report_of
from dispatch.orders.model.order import WorkOrder
from dispatch.patrols.events import patrol_finding_followed_up
from dispatch.patrols.model.finding import Finding, SecondLook
from dispatch.patrols.model.refusals import FoundInFuture
from dispatch.settling.commands import reopen_order


class LookAgain(Command):
    """Whether it is right now, and what is not."""

    satisfied: bool
    at: Instant | None = None
    note: Note = ""


async def look_again(finding_id: str, command: LookAgain, work: Work) -> Finding:
    """Satisfied, it is over; not, its order is reopened as rework. Raises NotRepairedYet."""
    finding = await work.load(Finding, finding_id)
    if work.caller is not None:
        work.caller.must_cover(finding.building)
    if command.at is not None and command.at > work.now + CLOCKS_DIFFER:
        raise FoundInFuture(at=command.at.isoformat())
    at = min(command.at or work.now, work.now)
    finding.look_again(
        SecondLook(satisfied=command.satisfied, at=at, by=work.actor, note=command.note)
    )
    if not command.satisfied:
        order = await work.load(WorkOrder, finding.order_id)
        await reopen_order(order, command.note, report_of(work, None), work)
    work.say(patrol_finding_followed_up(finding))
    return finding
