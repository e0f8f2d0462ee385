"""How fees finds units and people."""

from collections.abc import Iterator

from chassis.sealing import name_tokens, phone_tokens
from chassis.store.collection import Collection, Index
from fees.directory.model import Person, Unit


def person_tokens(person: Person) -> Iterator[str]:
    """By name, or by the phone a payer gives at the counter."""
    yield from name_tokens(person.name)
    for phone in person.phones:
        yield from phone_tokens(phone)


UNITS = Collection(Unit, "units", indexes=[Index("building", "entrance", "room")])
PEOPLE = Collection(Person, "people", indexes=[Index("ties.unit_id")], tokens=person_tokens)
