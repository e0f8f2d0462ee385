"""Identity states tablets; gate keeps where they stand and which are revoked."""

from contracts.identity import TabletStated
from gate.tablets.model import Tablet


def tablet_row(event: TabletStated) -> Tablet:
    """The tablet as stated; a revoked one is kept, because what it sends must be recognised."""
    return Tablet(id=event.device_id, name=event.name, gate=event.gate, revoked=event.revoked)
