"""Who works here, for whoever gives something to somebody."""

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.words import StaffId
from reception.colleagues.model import Colleague

MOST_COLLEAGUES = 500


class ColleagueView(BaseModel):
    """Somebody who works here now, with the roles they have."""

    id: StaffId
    name: str
    roles: list[str]


async def list_colleagues(reader: Reader) -> list[ColleagueView]:
    """Everybody who works here now, by name."""
    found = await reader.select(Colleague, {"active": True}, limit=MOST_COLLEAGUES)
    views = [ColleagueView(id=each.id, name=each.name, roles=list(each.roles)) for each in found]
    return sorted(views, key=lambda each: each.name)
