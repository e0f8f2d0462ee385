"""What is said about complaints. Of a hidden client's unit nothing is said (E13)."""

from datetime import datetime
from typing import TypedDict

from contracts.complaints import ComplaintAct, ComplaintKind
from contracts.event import Event
from contracts.reception.complaints import (
    ComplaintClockWarned,
    ComplaintClosed,
    ComplaintEscalated,
    ComplaintGroupGrew,
    ComplaintReferred,
    ComplaintRegistered,
    ComplaintStepTaken,
)
from contracts.words import SeriesNumber, StaffId, UnitId
from reception.complaints.model.clocks import Reached
from reception.complaints.model.complaint import Complaint
from reception.complaints.model.limits import Ladder
from reception.complaints.model.steps import Step
from reception.complaints.model.table import NOTED

_HANDED = (ComplaintAct.HANDLE, ComplaintAct.REFER, ComplaintAct.DECIDE)


class _About(TypedDict):
    complaint_id: str
    number: SeriesNumber
    kind: ComplaintKind
    at: datetime
    responsible_id: StaffId
    unit_id: UnitId | None
    building: str


def complaint_registered(complaint: Complaint) -> ComplaintRegistered:
    """It has its number."""
    matter = complaint.matter
    return ComplaintRegistered(
        **_about(complaint, matter.requested_at),
        channel=matter.channel,
        contact_id=complaint.contact_id,
        requested_at=matter.requested_at,
    )


def said_of(complaint: Complaint, step: Step, ladder: Ladder) -> Event:
    """What an act makes us say."""
    standing, about = complaint.standing, _about(complaint, step.at)
    if standing.ending is not None and step.act not in NOTED:
        return ComplaintClosed(
            **about,
            ending=standing.ending,
            valid=standing.valid,
            round=standing.round,
            households=1 + len(standing.households),
        )
    if step.act in _HANDED:
        return ComplaintReferred(**about, department=step.department, round=standing.round)
    if step.level is not None:
        return ComplaintEscalated(
            **about,
            level=step.level,
            decider_role=ladder.decides(step.level),
            major=standing.major,
        )
    return ComplaintStepTaken(**about, act=step.act, state=step.state, round=standing.round)


def group_grew(complaint: Complaint, households: int, at: datetime) -> ComplaintGroupGrew:
    """More than the estate's setting."""
    return ComplaintGroupGrew(**_about(complaint, at), households=households)


def clock_warned(complaint: Complaint, reached: Reached) -> ComplaintClockWarned:
    """A share of a clock is used up."""
    return ComplaintClockWarned(
        **_about(complaint, reached.at),
        clock=reached.told.clock,
        which=reached.told.which,
        percent=reached.told.percent,
        deadline=reached.deadline,
        level=complaint.standing.level,
    )


def _about(complaint: Complaint, at: datetime) -> _About:
    matter = complaint.matter
    return _About(
        complaint_id=complaint.id,
        number=complaint.number,
        kind=matter.kind,
        at=at,
        responsible_id=StaffId(complaint.owner_id),
        unit_id=None if matter.hidden else matter.unit_id,
        building=matter.building,
    )
