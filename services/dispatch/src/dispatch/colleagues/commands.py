"""Everybody who works here now."""

from chassis.reader import Reader
from dispatch.colleagues.collection import MOST_COLLEAGUES
from dispatch.colleagues.model import TECHNICIAN, Colleague


async def at_work(reader: Reader) -> list[Colleague]:
    """All of the staff, in no order."""
    return await reader.select(Colleague, {"active": True}, limit=MOST_COLLEAGUES)


async def technicians_at_work(reader: Reader) -> list[Colleague]:
    """The technicians among them."""
    where = {"active": True, "roles": TECHNICIAN}
    return await reader.select(Colleague, where, limit=MOST_COLLEAGUES)
