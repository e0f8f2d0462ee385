"""Reporting a major event, calling up the chain, closing it."""

from typing import Annotated

from pydantic import Field, StringConstraints

from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.reception.duty import EmergencyKind
from contracts.words import PersonalText
from reception.contacts.model import CLOCKS_DIFFER
from reception.emergencies.commands import plan_card
from reception.majors.collection import ReportingChain, major_in_reach
from reception.majors.events import major_closed, major_followed, major_reported
from reception.majors.model.chain import Chain, ChainCall, Level, Skipped
from reception.majors.model.event import MajorEvent, Ticked, steps_for
from reception.majors.model.refusals import EventInFuture

Text = Annotated[PersonalText, StringConstraints(min_length=1, max_length=1000)]
Note = Annotated[PersonalText, StringConstraints(max_length=300)]
Place = Annotated[int, Field(ge=0, le=50)]


class ReportMajorEvent(Command):
    """What happened where and when; `happened_at` is now if left out."""

    kind: EmergencyKind
    matter: Text
    place: Annotated[PersonalText, StringConstraints(max_length=200)] = ""
    building: Annotated[str, StringConstraints(max_length=50)] = ""
    happened_at: Instant | None = None


class RecordChainCall(Command):
    """Which level was called, the first being 0, and whether they were reached."""

    level: Place
    reached: bool
    note: Note = ""


class SkipLevel(Command):
    """Which level is passed over, and why."""

    level: Place
    reason: Annotated[PersonalText, StringConstraints(min_length=1, max_length=300)]


class AlsoReportTo(Level, Command):
    """Somebody who is not in the estate's chain, or the first where it has none."""


class TickStep(Command):
    """Which step of the checklist was done, the first being 0."""

    step: Place


class CloseMajorEvent(Command):
    """What became of it."""

    outcome: Text


async def report_major_event(command: ReportMajorEvent, work: Work) -> MajorEvent:
    """By any employee, also over the head of whoever is away (T41, A15). Raises EventInFuture."""
    await work.estate_card()
    at = command.happened_at or work.now
    if at > work.now + CLOCKS_DIFFER:
        raise EventInFuture(at=at.isoformat())
    chain = await work.policy(ReportingChain) or ReportingChain()
    card = await plan_card(command.kind, work)
    event = MajorEvent(
        id=work.new_id(),
        number=work.number("ZD"),
        kind=command.kind,
        matter=command.matter,
        place=command.place,
        building=command.building,
        happened_at=min(at, work.now),
        reported_at=work.now,
        reported_by=work.actor,
        chain=Chain.of(chain.levels),
        steps=steps_for(command.kind, card.steps if card else ()),
    )
    work.add(event)
    work.say(major_reported(event), about=event)
    return event


async def record_chain_call(major_id: str, command: RecordChainCall, work: Work) -> MajorEvent:
    """Raises EventIsClosed, NoSuchRung, SomebodyBefore."""
    event = await major_in_reach(work, major_id)
    call = ChainCall(reached=command.reached, at=work.now, by=work.actor, note=command.note)
    event.call(command.level, call)
    work.say(major_followed(event, work.now))
    return event


async def skip_level(major_id: str, command: SkipLevel, work: Work) -> MajorEvent:
    """Raises EventIsClosed, NoSuchRung, ReachedAlready."""
    event = await major_in_reach(work, major_id)
    event.skip(command.level, Skipped(reason=command.reason, at=work.now, by=work.actor))
    work.say(major_followed(event, work.now))
    return event


async def also_report_to(major_id: str, command: AlsoReportTo, work: Work) -> MajorEvent:
    """Raises EventIsClosed."""
    event = await major_in_reach(work, major_id)
    event.also_report_to(Level.model_validate(command.model_dump()))
    work.say(major_followed(event, work.now))
    return event


async def tick_step(major_id: str, command: TickStep, work: Work) -> MajorEvent:
    """Raises EventIsClosed, NoSuchStep."""
    event = await major_in_reach(work, major_id)
    if event.tick(command.step, Ticked(at=work.now, by=work.actor)):
        work.say(major_followed(event, work.now))
    return event


async def close_major_event(major_id: str, command: CloseMajorEvent, work: Work) -> MajorEvent:
    """Raises EventIsClosed, NotReported, NobodyReached."""
    event = await major_in_reach(work, major_id)
    event.close(command.outcome, work.now, work.actor)
    work.say(major_closed(event, work.now))
    return event
