"""PINs, with the company, by their owner's id."""

from chassis.store.collection import Collection
from identity.pins.model import Pin

PINS = Collection(Pin, "pins")
