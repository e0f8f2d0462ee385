"""Archives states the directory; dispatch keeps where units are and who belongs to them."""

from contracts.archives import PersonStated, UnitStated
from dispatch.directory.model import Person, Unit


def unit_row(event: UnitStated) -> Unit | None:
    """The unit as stated; none once it is gone."""
    if event.gone:
        return None
    return Unit(
        id=event.unit_id,
        building=event.building,
        label=event.label,
        delivered_on=event.delivered_on,
    )


def person_row(event: PersonStated) -> Person | None:
    """The person as stated; none once they are gone."""
    if event.gone:
        return None
    return Person(id=event.person_id, name=event.name, ties=event.ties)
