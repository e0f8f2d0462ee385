"""What is said about the care list: where and when, never who or why."""

from datetime import datetime

from contracts.reception.care import CareBegun, CareCalled, CareEnded
from reception.care.model import Care, Outcome


def care_begun(care: Care, at: datetime) -> CareBegun:
    """They are minded, or called otherwise than before."""
    return CareBegun(
        care_id=care.id,
        unit_id=care.unit_id,
        building=care.building,
        responsible_id=care.calling.caller_id,
        next_on=care.next_on,
        at=at,
    )


def care_called(care: Care) -> CareCalled:
    """They were called."""
    call = care.calls[-1]
    return CareCalled(
        care_id=care.id,
        unit_id=care.unit_id,
        building=care.building,
        reached=call.outcome is not Outcome.NOT_REACHED,
        next_on=care.next_on,
        at=call.at,
    )


def care_ended(care: Care, at: datetime) -> CareEnded:
    """They are off the list."""
    return CareEnded(care_id=care.id, unit_id=care.unit_id, building=care.building, at=at)
