"""Meetings as lists and minutes show them, and which are to be held."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.words import SeriesNumber, StaffId
from reception.cases.model.shown import Named, named
from reception.colleagues.model import Colleague, name_of
from reception.meetings.collection import MeetingPolicy
from reception.meetings.model.meeting import KIND_TEXTS, Meeting, MeetingState
from reception.meetings.model.rhythm import expected

DAYS_BACK, DAYS_AHEAD = 28, 35
MOST_PLANNED = 200


class MeetingCard(BaseModel):
    """A meeting in the list."""

    id: str
    number: SeriesNumber
    kind: Named
    subject: str
    place: str
    begins_at: datetime
    state: MeetingState
    invited: int
    present: int
    decisions: int


class SignInView(BaseModel):
    """A line of the sign-in list (F44); `present` is None where nobody has said anything."""

    staff_id: StaffId
    name: str
    invited: bool
    present: bool | None
    reason: str
    at: datetime | None


class DecisionView(BaseModel):
    """What was decided."""

    id: str
    text: str
    case_id: str | None
    case_number: str
    owner: str
    due_at: datetime | None
    at: datetime


class MeetingView(MeetingCard):
    """The whole record."""

    called_by: str
    people: list[SignInView]
    decided: list[DecisionView]
    minutes: str
    ended_at: datetime | None
    ended_by: str
    signed: bool
    """Whoever asks has signed in."""


class ExpectedView(BaseModel):
    """A meeting that is to be held by the estate's setting."""

    kind: Named
    begins_at: datetime
    meeting_id: str | None
    missed: bool


class MeetingPlan(BaseModel):
    """The last four weeks and the next five; `unset` while the estate has set no days (未设定)."""

    unset: bool
    items: list[ExpectedView]


async def list_meetings(
    reader: Reader, *, state: MeetingState | None, limit: int, cursor: str | None
) -> Page[MeetingCard]:
    """The last first."""
    where = {"state": state.value} if state else {}
    found, following = await reader.page(
        Meeting, where, sort=["-begins_at"], limit=limit, cursor=cursor
    )
    return Page(items=[_card(each) for each in found], next=following)


async def meeting_plan(reader: Reader) -> MeetingPlan:
    """What is to be held, and what was missed (T26)."""
    rhythm = await reader.policy(MeetingPolicy) or MeetingPolicy()
    card = await reader.estate_card()
    today = reader.now.astimezone(ZoneInfo(card.zone)).date()
    first, last = today - timedelta(days=DAYS_BACK), today + timedelta(days=DAYS_AHEAD)
    # A meeting stands for its whole month, so those of the months at both ends count too.
    around = card.days(first - timedelta(days=31), last + timedelta(days=31))
    meetings = await reader.select(Meeting, {"begins_at": around}, limit=MOST_PLANNED)
    plan = expected(rhythm, first, last, card.zone, meetings, reader.now)
    return MeetingPlan(
        unset=rhythm.weekly_on is None and rhythm.monthly_on is None,
        items=[
            ExpectedView(
                kind=named(each.kind, KIND_TEXTS),
                begins_at=each.begins_at,
                meeting_id=each.meeting_id,
                missed=each.missed,
            )
            for each in plan
        ],
    )


async def show_meeting(meeting_id: str, reader: Reader) -> MeetingView:
    """The whole record. Raises Missing."""
    return await meeting_view(await reader.load(Meeting, meeting_id), reader)


async def meeting_view(meeting: Meeting, reader: Reader) -> MeetingView:
    """A meeting with the names of everybody in it."""
    people: set[str] = {*meeting.invited, *(each.staff_id for each in meeting.signed)}
    people |= {each.owner_id for each in meeting.decisions if each.owner_id}
    people |= {meeting.called_by.id, meeting.ended_by.id if meeting.ended_by else ""}
    names = await reader.find_many(Colleague, sorted(people))
    me = reader.caller.staff_id if reader.caller else ""
    return MeetingView(
        **dict(_card(meeting)),
        called_by=name_of(names, meeting.called_by.id),
        people=_people(meeting, names),
        decided=[
            DecisionView(
                id=each.id,
                text=each.text,
                case_id=each.case_id,
                case_number=each.case_number,
                owner=name_of(names, each.owner_id),
                due_at=each.due_at,
                at=each.at,
            )
            for each in meeting.decisions
        ],
        minutes=meeting.minutes,
        ended_at=meeting.ended_at,
        ended_by=name_of(names, meeting.ended_by.id if meeting.ended_by else None),
        signed=me in meeting.present,
    )


def _people(meeting: Meeting, names: Mapping[str, Colleague]) -> list[SignInView]:
    """Whoever is invited, in that order, then whoever came as well."""
    signed = {each.staff_id: each for each in meeting.signed}
    return [
        SignInView(
            staff_id=staff_id,
            name=name_of(names, staff_id),
            invited=staff_id in meeting.invited,
            present=signed[staff_id].present if staff_id in signed else None,
            reason=signed[staff_id].reason if staff_id in signed else "",
            at=signed[staff_id].at if staff_id in signed else None,
        )
        for staff_id in dict.fromkeys([*meeting.invited, *signed])
    ]


def _card(meeting: Meeting) -> MeetingCard:
    return MeetingCard(
        id=meeting.id,
        number=meeting.number,
        kind=named(meeting.kind, KIND_TEXTS),
        subject=meeting.subject,
        place=meeting.place,
        begins_at=meeting.begins_at,
        state=meeting.state,
        invited=len(meeting.invited),
        present=len(meeting.present),
        decisions=len(meeting.decisions),
    )
