"""Making, changing and dissolving crews."""

from typing import Annotated

from pydantic import Field, StringConstraints

from chassis.reader import Reader
from chassis.work import Command, Work
from contracts.words import PersonalText, StaffId
from dispatch.colleagues.model import Colleague, must_all_work_here
from dispatch.crews.events import crew_changed
from dispatch.crews.model import Crew

MOST_CREWS = 200
"""How many standing crews are read at once: an estate has a dozen."""

Building = Annotated[str, StringConstraints(min_length=1, max_length=50)]


class DescribeCrew(Command):
    """A crew as it should be; no buildings means it looks after all."""

    name: Annotated[PersonalText, StringConstraints(min_length=1, max_length=50)]
    members: Annotated[tuple[StaffId, ...], Field(max_length=100)] = ()
    buildings: Annotated[tuple[Building, ...], Field(max_length=200)] = ()


class TurnCrew(Command):
    """撤销 or 恢复: whether it is to be dissolved, or to be as it was."""

    dissolved: bool


async def standing_crews(reader: Reader) -> list[Crew]:
    """The crews that are not dissolved."""
    return await reader.select(Crew, {"dissolved": None}, limit=MOST_CREWS)


async def make_crew(command: DescribeCrew, work: Work) -> Crew:
    """Raises CrewNameTaken, NamedTwice, NotAtWorkHere, NotAllowed (P07)."""
    crew = Crew(id=work.new_id(), name=command.name)
    await _describe(crew, command, work)
    work.add(crew)
    work.say(crew_changed(crew))
    return crew


async def change_crew(crew_id: str, command: DescribeCrew, work: Work) -> Crew:
    """Raises Missing, CrewDissolved, CrewNameTaken, NamedTwice, NotAtWorkHere, NotAllowed (P07)."""
    crew = await _crew_in_reach(crew_id, work)
    await _describe(crew, command, work)
    work.say(crew_changed(crew))
    return crew


async def turn_crew(crew_id: str, command: TurnCrew, work: Work) -> Crew:
    """Raises Missing, CrewDissolved, CrewStands, CrewNameTaken, NotAllowed (P07)."""
    crew = await _crew_in_reach(crew_id, work)
    if command.dissolved:
        crew.dissolve(work.actor, work.now)
    else:
        crew.bring_back()
        crew.must_differ_in_name(await standing_crews(work))
    work.say(crew_changed(crew))
    return crew


async def _describe(crew: Crew, command: DescribeCrew, work: Work) -> None:
    before = set(crew.members)
    crew.become(command.name, command.members, command.buildings)
    _must_cover(crew, work)
    crew.must_differ_in_name(await standing_crews(work))
    # Who has left stays in a crew until somebody takes them out; nobody who has left comes in.
    new = [each for each in command.members if each not in before]
    must_all_work_here(new, await work.find_many(Colleague, new))


async def _crew_in_reach(crew_id: str, work: Work) -> Crew:
    crew = await work.load(Crew, crew_id)
    _must_cover(crew, work)
    return crew


def _must_cover(crew: Crew, work: Work) -> None:
    """Raises NotAllowed: whoever has areas plans for crews of those buildings alone (P07)."""
    if work.caller is not None:
        for building in crew.buildings or ("",):
            work.caller.must_cover(building)
