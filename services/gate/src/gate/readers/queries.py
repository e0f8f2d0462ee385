"""Plate readers as those who manage them see them: never their secrets."""

from datetime import datetime

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.words import Actor
from gate.passages.model import Direction
from gate.readers.model import PlateReader

_MOST = 500


class ReaderView(BaseModel):
    """A reader without its secret; `barrier_host` is empty where there is no barrier."""

    id: str
    name: str
    gate: str
    direction: Direction
    barrier_host: str
    registered_at: datetime
    registered_by: Actor
    taken_away_at: datetime | None


async def list_readers(reader: Reader) -> list[ReaderView]:
    """All of the estate's, by gate, those out of use as well."""
    found = await reader.select(PlateReader, sort=["gate"], limit=_MOST)
    return [reader_view(each) for each in found]


def reader_view(shown: PlateReader) -> ReaderView:
    """One reader."""
    host = shown.barrier.host if shown.barrier else ""
    kept = shown.model_dump(exclude={"secret", "barrier"})
    return ReaderView(**kept, barrier_host=host)
