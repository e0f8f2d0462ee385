"""Who acted, by name."""

from collections.abc import Iterable, Mapping

from chassis.reader import Reader
from contracts.words import Actor, ActorKind, StaffId
from dispatch.colleagues.model import Colleague


async def names_of_actors(actors: Iterable[Actor], reader: Reader) -> Mapping[str, str]:
    """Id → name, of the staff among them; nobody else has one."""
    staff = {StaffId(actor.id) for actor in actors if actor.kind is ActorKind.STAFF}
    found = await reader.find_many(Colleague, sorted(staff))
    return {id_: colleague.name for id_, colleague in found.items()}
