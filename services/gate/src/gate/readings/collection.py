"""How readings are kept and found."""

from chassis.sealing import plate_tokens
from chassis.store.collection import Collection, Index
from gate.directory.model import plate_as_read
from gate.readings.model import PlateReading

READINGS = Collection(
    PlateReading,
    "plate_readings",
    indexes=[Index("gate", "-at"), Index("reader_id", "-at"), Index("-at")],
    tokens=lambda each: plate_tokens(plate_as_read(each.plate)),
    due=lambda each: each.erase_at,
)
