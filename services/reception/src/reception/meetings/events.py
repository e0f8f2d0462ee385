"""What is said about meetings."""

from datetime import datetime

from contracts.reception.meetings import (
    MeetingCalled,
    MeetingDecided,
    MeetingEnded,
    MeetingId,
    MeetingSigned,
)
from reception.meetings.model.meeting import Decision, Meeting, MeetingState


def meeting_called(meeting: Meeting) -> MeetingCalled:
    """It is to be held."""
    return MeetingCalled(
        meeting_id=MeetingId(meeting.id),
        number=meeting.number,
        kind=meeting.kind,
        begins_at=meeting.begins_at,
        at=meeting.called_at,
    )


def meeting_signed(meeting: Meeting, at: datetime) -> MeetingSigned:
    """The list of who is there has changed."""
    return MeetingSigned(meeting_id=MeetingId(meeting.id), present=len(meeting.present), at=at)


def meeting_decided(meeting: Meeting, decision: Decision) -> MeetingDecided:
    """Something was decided."""
    return MeetingDecided(
        meeting_id=MeetingId(meeting.id),
        decision_id=decision.id,
        case_id=decision.case_id,
        at=decision.at,
    )


def meeting_ended(meeting: Meeting, at: datetime) -> MeetingEnded:
    """It is over."""
    return MeetingEnded(
        meeting_id=MeetingId(meeting.id), held=meeting.state is MeetingState.HELD, at=at
    )
