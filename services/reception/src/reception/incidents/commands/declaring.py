"""Declaring an incident, saying something else of it, restoring it."""

from typing import Annotated

from pydantic import Field, StringConstraints

from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.reception.incidents import IncidentKind
from contracts.words import PersonalText
from reception.callers.model import Unit
from reception.contacts.model import CLOCKS_DIFFER
from reception.incidents.collection import incident_in_reach
from reception.incidents.events import incident_declared, incident_restated, incident_turned
from reception.incidents.model.calls import CallList, Household, call_list_id
from reception.incidents.model.incident import Incident, Statement, Turn, must_lie_ahead
from reception.incidents.model.refusals import BuildingUnknown, IncidentInFuture

MOST_UNITS_OF_A_BUILDING = 3000

Told = Annotated[PersonalText, StringConstraints(min_length=1, max_length=500)]
Text = Annotated[PersonalText, StringConstraints(max_length=500)]
Building = Annotated[str, StringConstraints(min_length=1, max_length=50)]


class DeclareIncident(Command):
    """What has failed where since when, what callers are told, and when it should be over."""

    kind: IncidentKind
    matter: Told
    buildings: tuple[Building, ...] = Field(min_length=1, max_length=40)
    began_at: Instant | None = None
    cause: Text = ""
    tell_callers: Told
    restore_at: Instant | None = None


class RestateIncident(Command):
    """What is said from now on; all of it, not only what changes."""

    cause: Text = ""
    tell_callers: Told
    restore_at: Instant | None = None


class TurnIncident(Command):
    """It works again, or does not after all; `at` is now if left out."""

    at: Instant | None = None
    note: Text = ""


class ReopenIncident(Command):
    """Why it is open again."""

    note: Told


async def declare_incident(command: DeclareIncident, work: Work) -> Incident:
    """One incident over these buildings, with a call list of their households (E08).

    Raises BuildingUnknown, IncidentInFuture, RestoreTimePast, NotAllowed.
    """
    await work.estate_card()
    began_at = _happened(command.began_at, work)
    must_lie_ahead(command.restore_at, work.now)
    statement = Statement(
        cause=command.cause,
        tell_callers=command.tell_callers,
        restore_at=command.restore_at,
        at=work.now,
        by=work.actor,
    )
    incident = Incident(
        id=work.new_id(),
        number=work.number("SJ"),
        kind=command.kind,
        matter=command.matter,
        buildings=tuple(dict.fromkeys(command.buildings)),
        began_at=began_at,
        declared_at=work.now,
        declared_by=work.actor,
        statements=(statement,),
    )
    await _lay_out_calls(incident, work)
    work.add(incident)
    work.say(incident_declared(incident), about=incident)
    return incident


async def restate_incident(incident_id: str, command: RestateIncident, work: Work) -> Incident:
    """Tell callers something else; what was said before stays as history.

    Raises IncidentIsOver, RestoreTimePast, NothingRestated.
    """
    incident = await incident_in_reach(work, incident_id)
    incident.restate(Statement(**command.model_dump(), at=work.now, by=work.actor))
    work.say(incident_restated(incident))
    return incident


async def restore_incident(incident_id: str, command: TurnIncident, work: Work) -> Incident:
    """It works again: whoever was told, or called, is to be told so.

    Raises IncidentIsOver, RestoredBeforeBegun, IncidentInFuture.
    """
    incident = await incident_in_reach(work, incident_id)
    at = _happened(command.at, work)
    incident.restore(
        Turn(restored=True, at=at, entered_at=work.now, by=work.actor, note=command.note)
    )
    work.say(incident_turned(incident))
    return incident


async def reopen_incident(incident_id: str, command: ReopenIncident, work: Work) -> Incident:
    """It has failed again: everybody is called anew. Raises IncidentIsOpen."""
    incident = await incident_in_reach(work, incident_id)
    incident.reopen(
        Turn(restored=False, at=work.now, entered_at=work.now, by=work.actor, note=command.note)
    )
    for place in range(len(incident.buildings)):
        (await work.load(CallList, call_list_id(incident.id, place))).call_again()
    work.say(incident_turned(incident))
    return incident


async def _lay_out_calls(incident: Incident, work: Work) -> None:
    for place, building in enumerate(incident.buildings):
        if work.caller is not None:
            work.caller.must_cover(building)
        units = await work.select(
            Unit, {"building": building}, sort=["label"], limit=MOST_UNITS_OF_A_BUILDING
        )
        if not units:
            raise BuildingUnknown(building=building)
        households = tuple(Household(unit_id=unit.id, label=unit.label) for unit in units)
        work.add(
            CallList(
                id=call_list_id(incident.id, place),
                incident_id=incident.id,
                building=building,
                households=households,
            )
        )
        incident.households += len(households)


def _happened(at: Instant | None, work: Work) -> Instant:
    if at is not None and at > work.now + CLOCKS_DIFFER:
        raise IncidentInFuture(at=at.isoformat())
    return min(at or work.now, work.now)
