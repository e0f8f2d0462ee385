"""The desk's intake, by HTTP."""

from chassis.web import Routes
from chassis.work import Work
from contracts.permissions import Permission
from reception.contacts.commands import LogContact
from reception.contacts.queries import ContactView, contact_view
from reception.intake.commands import take_in

routes = Routes("/contacts")


@routes.command("", needs=Permission.LOG_CONTACTS, status=201)
async def log_contact(body: LogContact, work: Work) -> ContactView:
    """接待登记: a call or walk-in, and the repair or the complaint that comes of it."""
    return await contact_view(await take_in(body, work), work)
