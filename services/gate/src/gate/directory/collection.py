"""How gate finds units and people."""

from collections.abc import Iterator

from chassis.sealing import name_tokens, phone_tokens, plate_tokens
from chassis.store.collection import Collection, Index
from gate.directory.model import Person, Unit, plate_as_read


def person_tokens(person: Person) -> Iterator[str]:
    """By name as a visitor says it, by a phone or its end, by plate as a guard reads it."""
    yield from name_tokens(person.name)
    for phone in person.phones:
        yield from phone_tokens(phone)
    for plate in person.plates:
        yield from plate_tokens(plate_as_read(plate))


UNITS = Collection(Unit, "units", indexes=[Index("building", "entrance", "room")])
PEOPLE = Collection(Person, "people", indexes=[Index("ties.unit_id")], tokens=person_tokens)
