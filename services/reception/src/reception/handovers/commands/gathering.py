"""What is open at the desk now, from every feature that keeps something open.

A feature that comes to have open things adds its source here, and its kind to `ThingKind`.
"""

from collections.abc import Awaitable, Callable, Sequence
from zoneinfo import ZoneInfo

from chassis.reader import Reader
from reception.care.model import Care
from reception.complaints.model.clocks import NEVER as NO_LIMIT
from reception.complaints.model.complaint import Complaint
from reception.contacts.model import Contact
from reception.followups.model.call import NEVER, FollowUp
from reception.handovers.model.things import OpenThing, ThingKind
from reception.incidents.model.incident import Incident
from reception.majors.model.event import MajorEvent
from reception.tasks.model import DeskTask

MOST_OF_A_KIND = 300
"""Beyond it the oldest count: what is younger follows when they are done."""

Source = Callable[[Reader], Awaitable[list[OpenThing]]]


async def open_things(reader: Reader) -> list[OpenThing]:
    """Everything the desk has not done yet, kind by kind, the oldest first."""
    return [thing for source in SOURCES for thing in await source(reader)]


async def _incidents(reader: Reader) -> list[OpenThing]:
    found = await reader.select(Incident, {"open": True}, sort=["began_at"], limit=MOST_OF_A_KIND)
    return [
        OpenThing(
            kind=ThingKind.INCIDENT,
            id=each.id,
            number=str(each.number),
            title=each.matter,
            where="、".join(each.buildings),
            since=each.began_at,
            due_at=each.says.restore_at,
        )
        for each in found
    ]


async def _contacts(reader: Reader) -> list[OpenThing]:
    found = await reader.select(
        Contact, {"closed_at": None}, sort=["entered_at"], limit=MOST_OF_A_KIND
    )
    return [
        OpenThing(
            kind=ThingKind.CONTACT,
            id=each.id,
            number=str(each.number),
            title=each.matter,
            where=each.unit_label or each.place,
            owner_id=each.receiver_id,
            since=each.requested_at,
            due_at=each.promised_until,
        )
        for each in found
    ]


async def _complaints(reader: Reader) -> list[OpenThing]:
    """Those no open contact stands for. Of a hidden client's no place is told (E13)."""
    found = await reader.select(
        Complaint, {"over": False}, sort=["runs_out_at"], limit=MOST_OF_A_KIND
    )
    return [
        OpenThing(
            kind=ThingKind.COMPLAINT,
            id=each.id,
            number=str(each.number),
            title=each.matter.text,
            where="" if each.matter.hidden else each.matter.unit_label or each.matter.place,
            owner_id=each.responsible_id,
            since=each.matter.requested_at,
            due_at=each.runs_out_at if each.runs_out_at != NO_LIMIT else None,
        )
        for each in found
        if each.contact_id is None
    ]


async def _follow_ups(reader: Reader) -> list[OpenThing]:
    calendar = (await reader.estate_card()).calendar
    due = {"owed": True, "runs_out_at": {"$lte": calendar.end_of_day(reader.now)}}
    found = await reader.select(FollowUp, due, sort=["runs_out_at"], limit=MOST_OF_A_KIND)
    return [
        OpenThing(
            kind=ThingKind.FOLLOW_UP,
            id=each.id,
            number=each.repair.order_number,
            title=each.repair.matter,
            where=each.repair.unit_label or each.repair.place,
            owner_id=each.responsible_id,
            since=each.repair.signed_off_at,
            due_at=each.runs_out_at if each.runs_out_at != NEVER else None,
        )
        for each in found
    ]


async def _tasks(reader: Reader) -> list[OpenThing]:
    found = await reader.select(DeskTask, {"open": True}, sort=["entered_at"], limit=MOST_OF_A_KIND)
    return [
        OpenThing(
            kind=ThingKind.TASK,
            id=each.id,
            title=each.text,
            owner_id=each.owner_id,
            since=each.entered_at,
            due_at=each.wanted_by,
        )
        for each in found
    ]


async def _majors(reader: Reader) -> list[OpenThing]:
    found = await reader.select(
        MajorEvent, {"open": True}, sort=["happened_at"], limit=MOST_OF_A_KIND
    )
    return [
        OpenThing(
            kind=ThingKind.MAJOR,
            id=each.id,
            number=str(each.number),
            title=each.matter,
            where=each.place or each.building,
            since=each.happened_at,
        )
        for each in found
    ]


async def _care(reader: Reader) -> list[OpenThing]:
    """That a call is due, and who makes it. Of whom it is, only the care list tells (E25)."""
    today = reader.now.astimezone(ZoneInfo((await reader.estate_card()).zone)).date()
    due = {"active": True, "next_on": {"$lte": today.isoformat()}}
    found = await reader.select(Care, due, sort=["next_on"], limit=MOST_OF_A_KIND)
    return [
        OpenThing(
            kind=ThingKind.CARE,
            id=each.id,
            title="",
            owner_id=each.calling.caller_id,
            since=each.entered_at,
        )
        for each in found
    ]


SOURCES: Sequence[Source] = (
    _majors,
    _incidents,
    _contacts,
    _complaints,
    _follow_ups,
    _care,
    _tasks,
)
