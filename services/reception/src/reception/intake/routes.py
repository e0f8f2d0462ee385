"""The one intake, by HTTP."""

from collections.abc import Mapping

from chassis.web import Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import ContactId
from reception.contacts.commands import Beginning
from reception.contacts.model import Outcome
from reception.intake import commands
from reception.intake.queries import Taken, taken


def routes(begins: Mapping[Outcome, Beginning]) -> Routes:
    """`begins`: what other features make of a contact in the same act."""
    taking = Routes("/intake")

    @taking.command("", needs=Permission.LOG_CONTACTS, status=201)
    async def take_in(body: commands.TakeIn, work: Work) -> Taken:
        """接待登记: who reached us, how, about what, and what comes of it."""
        return taken(await commands.take_in(body, work, begins))

    @taking.command("/{contact_id}/repair", needs=Permission.LOG_CONTACTS)
    async def become_repair(
        contact_id: ContactId, body: commands.BecomeRepair, work: Work
    ) -> Taken:
        """转报修: it turned out to be a repair."""
        return taken(await commands.become_repair(contact_id, body, work))

    return taking
