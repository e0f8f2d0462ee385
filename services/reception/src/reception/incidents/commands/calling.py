"""Ticking the call list."""

from typing import Annotated

from pydantic import StringConstraints

from chassis.work import Command, Work
from contracts.words import PersonalText, UnitId
from reception.incidents.collection import incident_in_reach
from reception.incidents.events import household_told
from reception.incidents.model.calls import CallList, Told, call_list_id
from reception.incidents.model.incident import Incident
from reception.incidents.model.refusals import NotOnTheCallList


class TickHousehold(Command):
    """A unit was told; of which of the two, the incident's state tells."""

    unit_id: UnitId
    note: Annotated[PersonalText, StringConstraints(max_length=200)] = ""


class UntickHousehold(Command):
    """A tick was a slip of the hand."""

    unit_id: UnitId


async def tick_household(incident_id: str, command: TickHousehold, work: Work) -> CallList:
    """Somebody there was told: that it failed, or, once it is restored, that it works again. A
    second tick changes nothing (E08). Raises NotOnTheCallList, NotAllowed.
    """
    incident = await incident_in_reach(work, incident_id)
    work.rely_on(incident)
    calls = await _part_with(incident, command.unit_id, work)
    told = Told(at=work.now, by=work.actor, note=command.note)
    restored = not incident.open
    if calls.tick(command.unit_id, told, restored=restored):
        work.say(household_told(calls, command.unit_id, work.now, restored=restored, told=True))
    return calls


async def untick_household(incident_id: str, command: UntickHousehold, work: Work) -> CallList:
    """Take a tick back. Raises NotOnTheCallList, NotAllowed."""
    incident = await incident_in_reach(work, incident_id)
    work.rely_on(incident)
    calls = await _part_with(incident, command.unit_id, work)
    restored = not incident.open
    if calls.untick(command.unit_id, restored=restored):
        work.say(household_told(calls, command.unit_id, work.now, restored=restored, told=False))
    return calls


async def parts_of(incident: Incident, work: Work) -> list[CallList]:
    """The call list, a part for each building in the incident's order."""
    ids = [call_list_id(incident.id, place) for place in range(len(incident.buildings))]
    found = await work.find_many(CallList, ids)
    return [found[id_] for id_ in ids]


async def _part_with(incident: Incident, unit_id: UnitId, work: Work) -> CallList:
    for calls in await parts_of(incident, work):
        if calls.holds(unit_id):
            if work.caller is not None:
                work.caller.must_cover(calls.building)
            return calls
    raise NotOnTheCallList(building="、".join(incident.buildings))
