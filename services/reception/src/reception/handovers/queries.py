"""Hand-overs as screens and paper show them."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.words import StaffId
from reception.cases.model.shown import Named, named
from reception.colleagues.model import Colleague, name_of
from reception.contacts.model import OUTCOME_TEXTS, Outcome
from reception.handovers.collection import THE_DESK
from reception.handovers.model.hand_over import Answer, Desk, HandOver, HandOverState, Line
from reception.handovers.model.things import KIND_TEXTS, OpenThing


class ThingView(BaseModel):
    """An open thing of the desk."""

    key: str
    kind: Named
    id: str
    number: str
    title: str
    where: str
    owner: str
    """Empty: whoever is at the desk."""
    since: datetime
    due_at: datetime | None
    overdue: bool


class AnswerView(BaseModel):
    """What was said to a line; `owner` has it."""

    accepted: bool
    owner: str
    reason: str
    at: datetime
    by: str


class LineView(ThingView):
    """A line of a hand-over."""

    carried: int
    before: AnswerView | None
    answer: AnswerView | None
    settled: bool


class Taken(BaseModel):
    """Contacts of one kind that were logged in the shift."""

    outcome: Named
    count: int


class HandOverCard(BaseModel):
    """A hand-over in the list."""

    id: str
    state: HandOverState
    from_name: str
    to_name: str
    begun_at: datetime
    ended_at: datetime | None
    lines: int
    left: int
    """Lines that were not accepted."""


class HandOverView(HandOverCard):
    """The whole record (F17)."""

    from_id: StaffId
    since: datetime | None
    note: str
    taken: list[Taken]
    items: list[LineView]
    answered: int
    mine: bool
    """Whoever asks is handing over: the other side is somebody else's."""


class DeskNow(BaseModel):
    """Who is on, what is open, and the hand-over that is under way."""

    on_duty: str
    since: datetime | None
    current: str | None
    things: list[ThingView]


async def desk_now(things: Sequence[OpenThing], reader: Reader) -> DeskNow:
    """What would be handed over now."""
    desk = await reader.find(Desk, THE_DESK) or Desk(id=THE_DESK)
    people = {thing.owner_id for thing in things if thing.owner_id}
    names = await reader.find_many(Colleague, sorted(people | {desk.on_duty or ""}))
    return DeskNow(
        on_duty=name_of(names, desk.on_duty),
        since=desk.since,
        current=desk.current,
        things=[_thing(each, names, reader.now) for each in things],
    )


async def list_hand_overs(reader: Reader, *, limit: int, cursor: str | None) -> Page[HandOverCard]:
    """The last begun first."""
    found, following = await reader.page(
        HandOver, {}, sort=["-begun_at"], limit=limit, cursor=cursor
    )
    people = {each.from_id for each in found} | {each.to_id for each in found if each.to_id}
    names = await reader.find_many(Colleague, sorted(people))
    return Page(items=[_card(each, names) for each in found], next=following)


async def show_hand_over(hand_over_id: str, reader: Reader) -> HandOverView:
    """The whole record. Raises Missing."""
    return await hand_over_view(await reader.load(HandOver, hand_over_id), reader)


async def hand_over_view(hand_over: HandOver, reader: Reader) -> HandOverView:
    """A hand-over with the names of everybody in it."""
    answers = [each for line in hand_over.lines for each in (line.answer, line.before) if each]
    people = {hand_over.from_id, hand_over.to_id or ""}
    people |= {line.thing.owner_id or "" for line in hand_over.lines}
    people |= {answer.owner_id for answer in answers} | {answer.by for answer in answers}
    names = await reader.find_many(Colleague, sorted(people))
    return HandOverView(
        **dict(_card(hand_over, names)),
        from_id=hand_over.from_id,
        since=hand_over.since,
        note=hand_over.note,
        taken=[
            Taken(outcome=named(Outcome(outcome), OUTCOME_TEXTS), count=count)
            for outcome, count in sorted(hand_over.taken.items())
        ],
        items=[_line(line, names, reader.now) for line in hand_over.lines],
        answered=hand_over.answered,
        mine=reader.caller is not None and reader.caller.staff_id == hand_over.from_id,
    )


def _card(hand_over: HandOver, names: Mapping[str, Colleague]) -> HandOverCard:
    return HandOverCard(
        id=hand_over.id,
        state=hand_over.state,
        from_name=name_of(names, hand_over.from_id),
        to_name=name_of(names, hand_over.to_id),
        begun_at=hand_over.begun_at,
        ended_at=hand_over.ended_at,
        lines=len(hand_over.lines),
        left=len(hand_over.left),
    )


def _thing(thing: OpenThing, names: Mapping[str, Colleague], now: datetime) -> ThingView:
    return ThingView(
        key=thing.key,
        kind=named(thing.kind, KIND_TEXTS),
        id=thing.id,
        number=thing.number,
        title=thing.title,
        where=thing.where,
        owner=name_of(names, thing.owner_id),
        since=thing.since,
        due_at=thing.due_at,
        overdue=thing.due_at is not None and thing.due_at < now,
    )


def _line(line: Line, names: Mapping[str, Colleague], now: datetime) -> LineView:
    return LineView(
        **dict(_thing(line.thing, names, now)),
        carried=line.carried,
        before=_answer(line.before, names),
        answer=_answer(line.answer, names),
        settled=line.settled,
    )


def _answer(answer: Answer | None, names: Mapping[str, Colleague]) -> AnswerView | None:
    if answer is None:
        return None
    return AnswerView(
        accepted=answer.accepted,
        owner=name_of(names, answer.owner_id),
        reason=answer.reason,
        at=answer.at,
        by=name_of(names, answer.by),
    )
