"""The technicians, by HTTP."""

from chassis.reader import Reader
from chassis.web import Routes
from contracts.permissions import Permission
from dispatch.crews.queries import TechnicianCard, technicians

routes = Routes("/technicians")


@routes.query("", needs=Permission.SEE_ORDERS)
async def list_technicians(reader: Reader) -> list[TechnicianCard]:
    """Who can be dispatched, by name."""
    return await technicians(reader)
