"""Archives states the directory; dispatch keeps where units are."""

from contracts.archives import UnitStated
from dispatch.directory.model import Unit


def unit_row(event: UnitStated) -> Unit | None:
    """The unit as stated; none once it is gone."""
    if event.gone:
        return None
    return Unit(id=event.unit_id, building=event.building, label=event.label)
