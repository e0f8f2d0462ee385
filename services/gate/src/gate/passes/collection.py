"""How passes are kept and found: by number, and a parking card by its plate as a guard reads it."""

from chassis.sealing import plate_tokens
from chassis.store.collection import Collection, Index
from gate.directory.model import plate_as_read
from gate.passes.model import Pass

PASSES = Collection(
    Pass,
    "passes",
    indexes=[Index("number", unique=True), Index("unit_id", "-issued_at"), Index("-issued_at")],
    tokens=lambda each: plate_tokens(plate_as_read(each.plate)),
)
