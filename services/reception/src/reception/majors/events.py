"""What is said about major events: that, where and when."""

from datetime import datetime

from contracts.reception.duty import MajorEventClosed, MajorEventFollowed, MajorEventReported
from reception.majors.model.event import MajorEvent


def major_reported(event: MajorEvent) -> MajorEventReported:
    """The chain begins."""
    return MajorEventReported(
        major_id=event.id,
        number=event.number,
        kind=event.kind,
        building=event.building,
        at=event.reported_at,
    )


def major_followed(event: MajorEvent, at: datetime) -> MajorEventFollowed:
    """Something was done about it."""
    return MajorEventFollowed(major_id=event.id, building=event.building, at=at)


def major_closed(event: MajorEvent, at: datetime) -> MajorEventClosed:
    """It is over."""
    return MajorEventClosed(major_id=event.id, building=event.building, at=at)
