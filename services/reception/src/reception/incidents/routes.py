"""Incidents, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import UnitId
from reception.callers.commands import must_be_allowed_to_reveal, record_reveal
from reception.callers.model import RevealReason
from reception.incidents.commands import calling, declaring, linking
from reception.incidents.queries.calls import CallPage, show_calls
from reception.incidents.queries.showing import (
    IncidentCard,
    IncidentView,
    incident_view,
    incidents_of_unit,
    list_incidents,
    show_incident,
)

routes = Routes("/incidents")

SEE, KEEP = Permission.SEE_CONTACTS, Permission.KEEP_INCIDENTS


@routes.query("", needs=SEE)
async def incidents(
    reader: Reader,
    only_open: bool | None = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    cursor: str | None = None,
) -> Page[IncidentCard]:
    """事件: the last begun first."""
    return await list_incidents(reader, only_open=only_open, limit=limit, cursor=cursor)


@routes.command("", needs=KEEP, status=201)
async def declare(body: declaring.DeclareIncident, work: Work) -> IncidentView:
    """登记事件: over these buildings, with a call list of their households."""
    return await incident_view(await declaring.declare_incident(body, work), work)


@routes.query("/known", needs=SEE)
async def known(reader: Reader, unit_id: UnitId) -> list[IncidentCard]:
    """已知事件: what is open where a unit is, for whoever answers its call."""
    return await incidents_of_unit(unit_id, reader)


@routes.query("/{incident_id}", needs=SEE)
async def show(incident_id: str, reader: Reader) -> IncidentView:
    """One incident."""
    return await show_incident(incident_id, reader)


@routes.query("/{incident_id}/calls", needs=SEE)
async def calls(
    incident_id: str,
    reader: Reader,
    building: Annotated[str, Query(min_length=1, max_length=50)],
    only_owed: bool = False,
    start: Annotated[int, Query(ge=0, le=100_000)] = 0,
    limit: Annotated[int, Query(ge=1, le=500)] = 50,
    reveal: bool = False,
    reason: RevealReason | None = None,
) -> CallPage:
    """通知名单: a building's households; `reveal` with a `reason` shows phones in full."""
    if reveal:
        must_be_allowed_to_reveal(reader, reason)
    page = await show_calls(
        incident_id,
        building,
        reader,
        only_owed=only_owed,
        start=start,
        limit=limit,
        full_phones=reveal,
    )
    if reveal:
        record_reveal(reader, reason, (line.unit_id for line in page.items))
    return page


@routes.command("/{incident_id}/restate", needs=KEEP)
async def restate(incident_id: str, body: declaring.RestateIncident, work: Work) -> IncidentView:
    """更新说法: cause, what callers are told, when it should be over."""
    return await incident_view(await declaring.restate_incident(incident_id, body, work), work)


@routes.command("/{incident_id}/restore", needs=KEEP)
async def restore(incident_id: str, body: declaring.TurnIncident, work: Work) -> IncidentView:
    """已恢复: whoever was told is told so."""
    return await incident_view(await declaring.restore_incident(incident_id, body, work), work)


@routes.command("/{incident_id}/reopen", needs=KEEP)
async def reopen(incident_id: str, body: declaring.ReopenIncident, work: Work) -> IncidentView:
    """重新发生: everybody is called anew."""
    return await incident_view(await declaring.reopen_incident(incident_id, body, work), work)


@routes.command("/{incident_id}/tick", needs=KEEP)
async def tick(incident_id: str, body: calling.TickHousehold, work: Work) -> IncidentView:
    """已通知: one unit was told."""
    await calling.tick_household(incident_id, body, work)
    return await show_incident(incident_id, work)


@routes.command("/{incident_id}/untick", needs=KEEP)
async def untick(incident_id: str, body: calling.UntickHousehold, work: Work) -> IncidentView:
    """撤销: the tick was a slip of the hand."""
    await calling.untick_household(incident_id, body, work)
    return await show_incident(incident_id, work)


@routes.command("/{incident_id}/link", needs=KEEP)
async def link(incident_id: str, body: linking.LinkContact, work: Work) -> IncidentView:
    """计入事件: a contact is about it, and counts once."""
    return await incident_view(await linking.link_contact(incident_id, body, work), work)


@routes.command("/{incident_id}/unlink", needs=KEEP)
async def unlink(incident_id: str, body: linking.LinkContact, work: Work) -> IncidentView:
    """移出事件: it was put there by mistake."""
    return await incident_view(await linking.unlink_contact(incident_id, body, work), work)
