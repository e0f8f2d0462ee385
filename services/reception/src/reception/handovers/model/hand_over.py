"""A hand-over of the desk: nothing that is open falls out of it (W28, F17).

The list is gathered, not typed. It can be completed only when every thing that is open at that
moment stands in it and has an answer: accepted by the next shift, or, for a reason, left with
somebody who is named.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Self

from pydantic import BaseModel, ConfigDict, Field

from contracts.calendars import Instant
from contracts.words import Discreet, PersonalText, StaffId
from reception.handovers.model.refusals import (
    HandOverIsOpen,
    HandOverIsOver,
    LinesUnanswered,
    LineUnknown,
    NotYourHandOver,
    ReasonMissing,
    SomethingNew,
    TakenOverByOneself,
)
from reception.handovers.model.things import OpenThing


class HandOverState(StrEnum):
    """Where it stands."""

    OPEN = "open"
    DONE = "done"
    WITHDRAWN = "withdrawn"


class Answer(Discreet):
    """What the next shift says to a line. Not accepted, it stays with `owner_id` for a reason."""

    model_config = ConfigDict(frozen=True)

    accepted: bool
    owner_id: StaffId
    """Who has it now: the next shift, or with whom it stays."""
    reason: PersonalText = ""
    at: Instant
    by: StaffId

    def must_have_a_reason(self) -> None:
        """Raises ReasonMissing."""
        if not self.accepted and not self.reason:
            raise ReasonMissing


class Line(Discreet):
    """A line of the list."""

    model_config = ConfigDict(frozen=True)

    thing: OpenThing
    carried: int = 0
    """How many hand-overs in a row it stood in before."""
    before: Answer | None = None
    """What was said to it in the last one."""
    answer: Answer | None = None
    settled: bool = False
    """It was done while the hand-over was under way, so no answer is needed."""

    @property
    def owed(self) -> bool:
        """Whether it needs an answer."""
        return self.answer is None and not self.settled


class HandOver(Discreet):
    """What one shift of the desk hands to the next; who took over, and what they said to it."""

    id: str
    from_id: StaffId
    begun_at: Instant
    since: Instant | None = None
    """When the desk was last taken over."""
    taken: Mapping[str, int] = Field(default_factory=dict)
    """Contacts logged since then, by outcome."""
    note: PersonalText = ""
    lines: tuple[Line, ...] = ()
    state: HandOverState = HandOverState.OPEN
    to_id: StaffId | None = None
    ended_at: Instant | None = None

    @classmethod
    def begun(
        cls,
        id_: str,
        from_id: StaffId,
        at: Instant,
        things: Sequence[OpenThing],
        *,
        last: Self | None = None,
        note: str = "",
    ) -> Self:
        """With a line for everything that is open, and what the last hand-over said to it."""
        hand_over = cls(
            id=id_, from_id=from_id, begun_at=at, since=last.ended_at if last else None, note=note
        )
        hand_over.gather(things, last=last)
        return hand_over

    @property
    def answered(self) -> int:
        """How many lines need nothing any more."""
        return sum(not line.owed for line in self.lines)

    @property
    def left(self) -> list[Line]:
        """The lines that were not accepted."""
        return [line for line in self.lines if line.answer and not line.answer.accepted]

    def gather(self, things: Sequence[OpenThing], *, last: Self | None = None) -> None:
        """Bring the list up to what is open now; answers stay. Raises HandOverIsOver."""
        self._must_be_open()
        known, open_ = self._by_key(), {thing.key: thing for thing in things}
        before = last._by_key() if last else {}
        lines = [
            line.model_copy(
                update={"thing": open_.get(key, line.thing), "settled": key not in open_}
            )
            for key, line in known.items()
        ]
        for key, thing in open_.items():
            if key not in known:
                lines.append(_carried(thing, before.get(key)))
        self.lines = tuple(lines)

    def answer(self, keys: Iterable[str], answer: Answer) -> None:
        """The next shift says something to some lines; the last word counts.

        Raises HandOverIsOver, TakenOverByOneself, LineUnknown, ReasonMissing.
        """
        self._must_be_open()
        self._must_have_two_sides(answer.by)
        answer.must_have_a_reason()
        wanted = set(keys)
        if wanted - self._by_key().keys():
            raise LineUnknown
        self.lines = tuple(
            line.model_copy(update={"answer": answer}) if line.thing.key in wanted else line
            for line in self.lines
        )

    def complete(self, by: StaffId, at: Instant, things: Sequence[OpenThing]) -> None:
        """The next shift is on.

        Raises HandOverIsOver, TakenOverByOneself, SomethingNew, LinesUnanswered.
        """
        self._must_be_open()
        self._must_have_two_sides(by)
        new = {thing.key for thing in things} - self._by_key().keys()
        if new:
            raise SomethingNew(count=len(new))
        self.gather(things)
        owed = sum(line.owed for line in self.lines)
        if owed:
            raise LinesUnanswered(count=owed)
        self.state, self.to_id, self.ended_at = HandOverState.DONE, by, at

    def withdraw(self, by: StaffId, at: Instant) -> None:
        """Whoever hands over stays. Raises HandOverIsOver, NotYourHandOver."""
        self._must_be_open()
        self.must_be_handed_over_by(by)
        self.state, self.ended_at = HandOverState.WITHDRAWN, at

    def must_be_handed_over_by(self, by: StaffId) -> None:
        """Raises NotYourHandOver."""
        if by != self.from_id:
            raise NotYourHandOver

    def _must_be_open(self) -> None:
        if self.state is not HandOverState.OPEN:
            raise HandOverIsOver

    def _must_have_two_sides(self, by: StaffId) -> None:
        if by == self.from_id:
            raise TakenOverByOneself

    def _by_key(self) -> Mapping[str, Line]:
        return {line.thing.key: line for line in self.lines}


class Desk(BaseModel):
    """Who is on at the desk, and which hand-over is under way; one for each estate."""

    id: str
    on_duty: StaffId | None = None
    since: Instant | None = None
    current: str | None = None
    last: str | None = None

    def begin(self, hand_over_id: str) -> None:
        """Raises HandOverIsOpen."""
        if self.current is not None:
            raise HandOverIsOpen(hand_over_id=self.current)
        self.current = hand_over_id

    def take_over(self, hand_over: HandOver) -> None:
        """The next shift is on."""
        self.on_duty, self.since = hand_over.to_id, hand_over.ended_at
        self.current, self.last = None, hand_over.id

    def stay(self) -> None:
        """The hand-over was withdrawn."""
        self.current = None


def _carried(thing: OpenThing, before: Line | None) -> Line:
    if before is None:
        return Line(thing=thing)
    return Line(thing=thing, carried=before.carried + 1, before=before.answer)
