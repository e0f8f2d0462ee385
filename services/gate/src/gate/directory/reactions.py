"""Archives states the directory; gate keeps the part it needs."""

from contracts.archives import PersonStated, UnitStated
from gate.directory.model import Person, Unit


def unit_row(event: UnitStated) -> Unit | None:
    """The unit as stated; none once it is gone."""
    if event.gone:
        return None
    return Unit(
        id=event.unit_id,
        building=event.building,
        entrance=event.entrance,
        room=event.room,
        label=event.label,
    )


def person_row(event: PersonStated) -> Person | None:
    """The person as stated; none once they are gone."""
    if event.gone:
        return None
    return Person(
        id=event.person_id,
        name=event.name,
        phones=event.phones,
        plates=event.plates,
        ties=event.ties,
    )
