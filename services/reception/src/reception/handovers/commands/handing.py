"""Beginning a hand-over, answering its lines, taking over."""

from typing import Annotated

from pydantic import Field, StringConstraints

from chassis.work import Command, Work
from contracts.words import PersonalText, StaffId
from reception.contacts.model import Contact
from reception.handovers.collection import THE_DESK
from reception.handovers.commands.gathering import open_things
from reception.handovers.events import (
    desk_handed_over,
    hand_over_answered,
    hand_over_begun,
    hand_over_withdrawn,
)
from reception.handovers.model.hand_over import Answer, Desk, HandOver
from reception.handovers.model.things import ThingKind
from reception.tasks.commands import must_work_here, pass_on
from reception.tasks.model import DeskTask

MOST_LINES = 2000

Reason = Annotated[PersonalText, StringConstraints(max_length=300)]


class BeginHandOver(Command):
    """What the next shift should know beside the list."""

    note: Annotated[PersonalText, StringConstraints(max_length=1000)] = ""


class AnswerLines(Command):
    """Accepted; or not, for a reason: it stays with whoever hands over, or with `owner_id`."""

    keys: tuple[str, ...] = Field(min_length=1, max_length=MOST_LINES)
    accepted: bool
    reason: Reason = ""
    owner_id: StaffId | None = None


async def begin_hand_over(command: BeginHandOver, work: Work) -> HandOver:
    """Make the list of everything that is open. Raises HandOverIsOpen."""
    desk = await the_desk(work)
    hand_over_id = work.new_id()
    desk.begin(hand_over_id)
    last = await work.find(HandOver, desk.last) if desk.last else None
    hand_over = HandOver.begun(
        hand_over_id,
        StaffId(work.actor.id),
        work.now,
        await open_things(work),
        last=last,
        note=command.note,
    )
    since = {"entered_at": {"$gte": hand_over.since}} if hand_over.since else {}
    hand_over.taken = await work.tally(Contact, "outcome", since) if since else {}
    work.add(hand_over)
    work.say(hand_over_begun(hand_over), about=hand_over)
    return hand_over


async def refresh_hand_over(hand_over_id: str, work: Work) -> HandOver:
    """Bring the list up to what is open now. Raises HandOverIsOver."""
    hand_over = await work.load(HandOver, hand_over_id)
    desk = await the_desk(work)
    last = await work.find(HandOver, desk.last) if desk.last else None
    hand_over.gather(await open_things(work), last=last)
    work.say(hand_over_answered(hand_over, work.now))
    return hand_over


async def answer_lines(hand_over_id: str, command: AnswerLines, work: Work) -> HandOver:
    """Raises HandOverIsOver, TakenOverByOneself, LineUnknown, ReasonMissing, NobodyThere."""
    hand_over = await work.load(HandOver, hand_over_id)
    by = StaffId(work.actor.id)
    stays_with = command.owner_id or hand_over.from_id
    if not command.accepted:
        await must_work_here(stays_with, work)
    answer = Answer(
        accepted=command.accepted,
        owner_id=by if command.accepted else stays_with,
        reason="" if command.accepted else command.reason,
        at=work.now,
        by=by,
    )
    hand_over.answer(command.keys, answer)
    work.say(hand_over_answered(hand_over, work.now))
    return hand_over


async def take_over(hand_over_id: str, work: Work) -> HandOver:
    """The next shift is on; tasks are of whom the lines name.

    Raises HandOverIsOver, TakenOverByOneself, SomethingNew, LinesUnanswered.
    """
    hand_over = await work.load(HandOver, hand_over_id)
    desk = await the_desk(work)
    by = StaffId(work.actor.id)
    hand_over.complete(by, work.now, await open_things(work))
    desk.take_over(hand_over)
    await _give_tasks(hand_over, work)
    work.say(desk_handed_over(hand_over, by, work.now))
    return hand_over


async def withdraw_hand_over(hand_over_id: str, work: Work) -> HandOver:
    """Whoever hands over stays. Raises HandOverIsOver, NotYourHandOver."""
    hand_over = await work.load(HandOver, hand_over_id)
    desk = await the_desk(work)
    hand_over.withdraw(StaffId(work.actor.id), work.now)
    desk.stay()
    work.say(hand_over_withdrawn(hand_over, work.now))
    return hand_over


async def the_desk(work: Work) -> Desk:
    """The estate's desk; before the first hand-over nobody is on."""
    desk = await work.find(Desk, THE_DESK)
    if desk is None:
        desk = Desk(id=THE_DESK)
        work.add(desk)
    return desk


async def _give_tasks(hand_over: HandOver, work: Work) -> None:
    """Not accepted, a task stays with whom its line names; the giver's own go to the next shift."""
    lines = [line for line in hand_over.lines if line.thing.kind is ThingKind.TASK and line.answer]
    tasks = await work.find_many(DeskTask, [line.thing.id for line in lines])
    for line in lines:
        task, answer = tasks.get(line.thing.id), line.answer
        if task is None or answer is None or not task.open:
            continue
        if answer.accepted and task.owner_id not in (hand_over.from_id, None):
            continue
        pass_on(task, answer.owner_id, work)
