"""It rained: the second calls about leaks become due (T14)."""

from datetime import date
from typing import Annotated, Any

from pydantic import BaseModel, Field, StringConstraints

from chassis.work import Command, Work
from contracts.reception.follow_ups import Rescheduling
from reception.cases.model.case import Case
from reception.cases.model.entries import own_entry
from reception.followups.events import follow_up_rescheduled
from reception.followups.model.call import CallState, FollowUp
from reception.followups.model.rain import THE_LOG, RainDay, RainLog

_AT_A_TIME = 50
"""Calls made due in one transaction."""

Building = Annotated[str, StringConstraints(min_length=1, max_length=50)]


class RecordRain(Command):
    """It rained on a day, on the whole estate or on these buildings."""

    day: date
    buildings: Annotated[tuple[Building, ...], Field(max_length=500)] = ()


class RainRecorded(BaseModel):
    """What was recorded, and how many calls waited for it: they are due within a moment."""

    day: date
    buildings: list[str]
    calls: int


async def record_rain(command: RecordRain, work: Work) -> RainRecorded:
    """Record that it rained. Whoever has areas records it for those (P07).

    Raises RainInFuture, NotAllowed.
    """
    buildings = set(command.buildings)
    if work.caller is not None and work.caller.areas:
        for building in buildings:
            work.caller.must_cover(building)
        buildings = buildings or set(work.caller.areas)
    log = await work.find(RainLog, THE_LOG)
    if log is None:
        log = RainLog()
        work.add(log)
    calendar = (await work.estate_card()).calendar
    rain = log.record(command.day, buildings, by=work.actor, at=work.now, calendar=calendar)
    waiting = await work.count(FollowUp, _waiting_for(rain))
    return RainRecorded(day=rain.day, buildings=sorted(rain.buildings), calls=waiting)


async def release_after_rain(log_id: str, work: Work) -> None:
    """Make the calls due that wait for a recorded rain, some at a time until all are."""
    log = await work.load(RainLog, log_id)
    rain = log.next_to_look_after()
    if rain is None:
        log.look_at = None
        return
    waiting = await work.select(FollowUp, _waiting_for(rain), limit=_AT_A_TIME)
    calls = await work.find_many(FollowUp, [call.id for call in waiting])
    for call in calls.values():
        await _release(call, rain, work)
    if len(waiting) < _AT_A_TIME:
        log.looked_after(rain)
    log.look_at = work.now if log.next_to_look_after() else None


async def _release(call: FollowUp, rain: RainDay, work: Work) -> None:
    if not call.rain(rain):
        return
    calendar = (await work.estate_card()).calendar
    call.look_ahead(work.now, calendar)
    work.say(follow_up_rescheduled(call, Rescheduling.RAIN, work.now, calendar))
    case = await work.load(Case, call.repair.case_id)
    texts = "已下雨，可再次回访", "it rained: the second call can be made"
    case.record(
        own_entry(call.id, "follow_up_rain", rain.recorded_at, rain.by, work.correlation, texts)
    )


def _waiting_for(rain: RainDay) -> dict[str, Any]:
    where: dict[str, Any] = {
        "state": CallState.WAITING_FOR_RAIN.value,
        "repair.signed_off_at": {"$lt": rain.until},
    }
    if rain.buildings:
        where["repair.building"] = {"$in": sorted(rain.buildings)}
    return where
