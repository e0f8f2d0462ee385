"""What is said about an estate. Both events carry all that a service needs to work for it."""

from contracts.identity import EstateOpened, EstateStated
from identity.estates.model import Estate


def estate_opened(estate: Estate) -> EstateOpened:
    """An estate began."""
    return EstateOpened(
        estate_id=estate.id,
        name=estate.name,
        zone=estate.calendar.zone,
        calendar=estate.calendar,
        keys=estate.keys,
    )


def estate_stated(estate: Estate) -> EstateStated:
    """An estate as it now is."""
    return EstateStated(
        estate_id=estate.id,
        name=estate.name,
        zone=estate.calendar.zone,
        calendar=estate.calendar,
        keys=estate.keys,
        closed=estate.closed_at is not None,
    )
