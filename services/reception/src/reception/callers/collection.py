"""How the desk finds who is calling."""

from collections.abc import Iterator

from chassis.sealing import name_tokens, phone_tokens
from chassis.store.collection import Collection, Index
from reception.callers.model import Person, Unit


def person_tokens(person: Person) -> Iterator[str]:
    """By name in characters, pinyin or initials; by phone or its last four digits."""
    yield from name_tokens(person.name)
    for phone in person.phones:
        yield from phone_tokens(phone)


UNITS = Collection(Unit, "units", indexes=[Index("spellings"), Index("building", "label")])
PEOPLE = Collection(Person, "people", indexes=[Index("ties.unit_id")], tokens=person_tokens)
