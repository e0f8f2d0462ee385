"""That the list of everybody inside was taken to an emergency."""

from pydantic import Field

from chassis.work import Command, Work
from contracts.words import DeviceId
from gate.inside.model import EmergencyList
from gate.telling.commands import ActKind
from gate.telling.model import Told


class EmergencyPrinted(Command):
    """The emergency list was printed or shown; `people` stood on it."""

    list_id: str = Field(min_length=1, max_length=64, pattern=r"^[0-9A-Za-z-]+$")
    people: int = Field(ge=0, le=100_000)


async def emergency_printed(command: EmergencyPrinted, work: Work, told: Told) -> EmergencyList:
    """Once, however often it is told."""
    known = await work.find(EmergencyList, command.list_id)
    if known is not None:
        return known
    taken = EmergencyList(
        id=command.list_id,
        at=told.at,
        by=told.by,
        gate=told.gate,
        device=DeviceId(told.device),
        people=command.people,
    )
    work.add(taken)
    return taken


ACTS = [ActKind("emergency.printed", EmergencyPrinted, emergency_printed)]
