"""How units and people are kept and found."""

from collections.abc import Iterator

from archives.directory.model import Person, Unit, marks_of
from chassis.sealing import name_tokens, phone_tokens, plate_tokens
from chassis.store.collection import Collection, Index


def person_tokens(person: Person) -> Iterator[str]:
    """By name, pinyin or initials, phone or its tail, plate; and as a roster recognises them."""
    yield from marks_of(person)
    yield from name_tokens(person.name)
    for phone in person.phones:
        yield from phone_tokens(phone)
    for plate in person.plates:
        yield from plate_tokens(plate)


UNITS = Collection(
    Unit, "units", indexes=[Index("label"), Index("building", "entrance", "room"), Index("room")]
)
PEOPLE = Collection(Person, "people", indexes=[Index("ties.unit_id")], tokens=person_tokens)
