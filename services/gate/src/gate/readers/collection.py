"""Where plate readers are kept."""

from chassis.store.collection import Collection, Index
from gate.readers.model import PlateReader

READERS = Collection(PlateReader, "plate_readers", indexes=[Index("gate")])
