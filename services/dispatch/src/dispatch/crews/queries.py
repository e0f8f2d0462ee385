"""The crews as screens show them."""

from chassis.reader import Reader
from chassis.web import Page
from contracts.words import Discreet, PersonalText, StaffId
from dispatch.colleagues.model import Colleague
from dispatch.crews.model import Crew


class CrewMember(Discreet):
    """Somebody of a crew; `active`: they work here still."""

    id: StaffId
    name: PersonalText
    active: bool


class CrewView(Discreet):
    """A crew; no buildings means it looks after all."""

    id: str
    name: PersonalText
    members: list[CrewMember]
    buildings: list[str]
    dissolved: bool


async def list_crews(
    reader: Reader, *, dissolved: bool, limit: int, cursor: str | None
) -> Page[CrewView]:
    """The standing crews, or those that were dissolved, in the order they were made."""
    where = {"dissolved": {"$ne": None} if dissolved else None}
    found, following = await reader.page(Crew, where, sort=["_id"], limit=limit, cursor=cursor)
    return Page(items=await crew_views(found, reader), next=following)


async def crew_views(crews: list[Crew], reader: Reader) -> list[CrewView]:
    """Crews with their members' names, in the same order."""
    ids = sorted({member for crew in crews for member in crew.members})
    people = await reader.find_many(Colleague, ids)
    return [
        CrewView(
            id=crew.id,
            name=crew.name,
            members=[_member(each, people.get(each)) for each in crew.members],
            buildings=list(crew.buildings),
            dissolved=crew.dissolved is not None,
        )
        for crew in crews
    ]


async def crew_view(crew: Crew, reader: Reader) -> CrewView:
    """One crew with its members' names."""
    return (await crew_views([crew], reader))[0]


def _member(staff_id: StaffId, colleague: Colleague | None) -> CrewMember:
    if colleague is None:
        return CrewMember(id=staff_id, name=staff_id, active=False)
    return CrewMember(id=staff_id, name=colleague.name, active=colleague.active)
