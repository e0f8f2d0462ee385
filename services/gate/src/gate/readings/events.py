"""What is said of a reading: that there is one. The plate is looked up by whoever may see it."""

from contracts.gate import PlateRead
from gate.readings.model import PlateReading


def plate_read(reading: PlateReading) -> PlateRead:
    """A tablet at that gate shows it."""
    return PlateRead(
        reading_id=reading.id,
        gate=reading.gate,
        direction=reading.direction.value,
        let_through=reading.passage_id is not None,
        at=reading.at,
    )
