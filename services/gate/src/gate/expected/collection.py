"""How expected visits are kept and found: by code, by unit, by name and plate."""

from collections.abc import Iterator

from chassis.sealing import name_tokens, plate_tokens
from chassis.store.collection import Collection, Index
from gate.directory.model import plate_as_read
from gate.expected.model import ExpectedVisit


def expected_tokens(expected: ExpectedVisit) -> Iterator[str]:
    """By the guest's name, and by plate as a guard reads it."""
    yield from name_tokens(expected.name)
    yield from plate_tokens(plate_as_read(expected.plate))


EXPECTED = Collection(
    ExpectedVisit,
    "expected",
    indexes=[
        Index("code", unique=True),
        Index("over_at", "since"),
        Index("unit_id", "-made_at"),
        Index("host_id"),
        Index("-made_at"),
    ],
    tokens=expected_tokens,
    due=lambda expected: expected.erase_at,
)
