"""A plate as a reader read it, and what was made of it."""

from datetime import datetime, timedelta

from contracts.words import Actor, ActorKind, Discreet, PersonalText
from gate.passages.model import Direction

SAME_CAR_WITHIN = timedelta(seconds=20)
"""A camera reads a car that waits again and again: that is one reading."""
FRESH = timedelta(seconds=60)
"""An older reading, sent after an outage, is logged and opens nothing."""


class PlateReading(Discreet):
    """Read once. `passage_id`: the vehicle is known and was let through; None: a guard decides."""

    id: str
    reader_id: str
    gate: str
    direction: Direction
    plate: PersonalText
    at: datetime
    told_at: datetime
    passage_id: str | None = None
    opening_id: str | None = None
    """The command to the barrier, if one was given."""
    erase_at: datetime | None = None

    @property
    def remembered_since(self) -> datetime:
        """When it was read."""
        return self.at

    def erase(self) -> None:
        """Forget the plate; that one was read stays."""
        self.plate = ""
        self.erase_at = None

    @property
    def by(self) -> Actor:
        """The reader, as named in records."""
        return Actor(kind=ActorKind.DEVICE, id=self.reader_id)

    @property
    def is_fresh(self) -> bool:
        """Whether the car may still be standing there."""
        return self.told_at - self.at <= FRESH
