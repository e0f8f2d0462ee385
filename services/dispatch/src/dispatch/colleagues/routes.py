"""The staff, by HTTP."""

from chassis.reader import Reader
from chassis.web import Routes
from contracts.permissions import Permission
from dispatch.colleagues.queries import ColleagueCard, list_colleagues

routes = Routes("/colleagues")


@routes.query("", needs=Permission.SEE_ORDERS)
async def colleagues(reader: Reader) -> list[ColleagueCard]:
    """Who works in the estate now."""
    return await list_colleagues(reader)
