"""Archives states the directory; reception keeps who may call and from where."""

from contracts.archives import PersonStated, UnitStated
from reception.callers.model import Person, Unit, room_spellings


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
        spellings=room_spellings(event.building, event.entrance, event.room),
    )


def person_row(event: PersonStated) -> Person | None:
    """The person as stated; none once they are gone."""
    if event.gone:
        return None
    return Person(id=event.person_id, name=event.name, phones=event.phones, ties=event.ties)
