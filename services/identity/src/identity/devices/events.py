"""What is said about tablets, in the estate where they stand."""

from contracts.identity import TabletStated
from identity.devices.model import Device


def tablet_stated(device: Device) -> TabletStated:
    """A tablet as it now is."""
    return TabletStated(
        device_id=device.id, name=device.name, gate=device.gate, revoked=device.revoked
    )
