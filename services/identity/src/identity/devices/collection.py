"""Tablets, with the company: found by the code that enrols them, listed by estate."""

from chassis.store.collection import Collection, Index
from identity.devices.model import Device

DEVICES = Collection(
    Device, "devices", indexes=[Index("estate_id", "registered_at"), Index("code_hash")]
)
