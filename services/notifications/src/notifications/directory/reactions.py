"""Archives states the directory and identity the staff; notifications keeps the part it needs."""

from contracts.archives import PersonStated, UnitStated
from contracts.identity import StaffStated
from notifications.directory.model import Colleague, Person, Unit


def unit_row(event: UnitStated) -> Unit | None:
    """The unit as stated; none once it is gone."""
    if event.gone:
        return None
    return Unit(
        id=event.unit_id,
        building=event.building,
        entrance=event.entrance,
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
        ties=event.ties,
    )


def colleague_row(event: StaffStated) -> Colleague:
    """Somebody of the staff, also once they have left: what was for them is not for others."""
    return Colleague(id=event.staff_id, roles=event.roles, areas=event.areas, active=event.active)
