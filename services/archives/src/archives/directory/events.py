"""What is said about units and people: all of each, whenever it changes."""

from archives.directory.model import Person, Unit
from contracts.archives import DirectoryRestated, PersonStated, UnitStated


def unit_stated(unit: Unit) -> UnitStated:
    """A unit as it now is."""
    return UnitStated(
        unit_id=unit.id,
        building=unit.building,
        entrance=unit.entrance,
        room=unit.room,
        label=unit.label,
        area_hundredths=unit.area_hundredths,
        use=unit.use,
        delivered_on=unit.delivered_on,
        gone=unit.gone,
    )


def person_stated(person: Person) -> PersonStated:
    """A person as they now are. The estate's own number for them stays in the files."""
    return PersonStated(
        person_id=person.id,
        name=person.name,
        phones=person.phones,
        plates=person.plates,
        ties=person.ties,
        gone=person.gone,
    )


def directory_restated(restatement_id: str, counts: dict[str, int]) -> DirectoryRestated:
    """All units and people have been said again."""
    return DirectoryRestated(restatement_id=restatement_id, counts=counts)
