"""The crews, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from dispatch.crews import commands
from dispatch.crews.queries import CrewView, crew_view, list_crews

routes = Routes("/crews")


@routes.query("", needs=Permission.SEE_ORDERS)
async def crews(
    reader: Reader,
    dissolved: bool = False,
    limit: Annotated[int, Query(ge=1, le=200)] = 100,
    cursor: str | None = None,
) -> Page[CrewView]:
    """班组: the standing crews, or those that were dissolved."""
    return await list_crews(reader, dissolved=dissolved, limit=limit, cursor=cursor)


@routes.command("", needs=Permission.MANAGE_CREWS, status=201)
async def make(body: commands.DescribeCrew, work: Work) -> CrewView:
    """A new crew."""
    return await crew_view(await commands.make_crew(body, work), work)


@routes.command("/{crew_id}/change", needs=Permission.MANAGE_CREWS)
async def change(crew_id: str, body: commands.DescribeCrew, work: Work) -> CrewView:
    """Another name, other people, other buildings."""
    return await crew_view(await commands.change_crew(crew_id, body, work), work)


@routes.command("/{crew_id}/standing", needs=Permission.MANAGE_CREWS)
async def turn(crew_id: str, body: commands.TurnCrew, work: Work) -> CrewView:
    """撤销, or 恢复: it plans nothing any more, or is as it was."""
    return await crew_view(await commands.turn_crew(crew_id, body, work), work)
