"""Colleagues, by HTTP."""

from chassis.reader import Reader
from chassis.web import Routes
from contracts.permissions import Permission
from reception.colleagues.queries import ColleagueView, list_colleagues

routes = Routes("/colleagues")


@routes.query("", needs=Permission.SEE_CONTACTS)
async def colleagues(reader: Reader) -> list[ColleagueView]:
    """Who works here now."""
    return await list_colleagues(reader)
