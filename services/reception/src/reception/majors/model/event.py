"""A major event: what happened, who above knows of it since when, what was done (T41, W30)."""

from collections.abc import Sequence

from pydantic import BaseModel, ConfigDict

from contracts.calendars import Instant
from contracts.reception.duty import EmergencyKind
from contracts.words import Actor, Discreet, PersonalText, SeriesNumber
from reception.majors.model.chain import Chain, ChainCall, Level, Skipped
from reception.majors.model.refusals import (
    EventIsClosed,
    NobodyReached,
    NoSuchStep,
    NotReported,
)

PROTECT_THE_SCENE = ("保护现场，不让人进入或触动物品", "通知秩序部", "通知主管")
"""What a theft in a home always needs (W35), whatever the estate's card says."""


class Ticked(BaseModel):
    """A step was done."""

    model_config = ConfigDict(frozen=True)

    at: Instant
    by: Actor


class Step(BaseModel):
    """A step of the checklist, as it stood on the plan card."""

    model_config = ConfigDict(frozen=True)

    text: str
    done: Ticked | None = None


class MajorEvent(Discreet):
    """One event, from the first report to its end."""

    id: str
    number: SeriesNumber
    kind: EmergencyKind
    matter: PersonalText
    place: PersonalText = ""
    building: str = ""
    happened_at: Instant
    reported_at: Instant
    reported_by: Actor
    chain: Chain = Chain()
    steps: tuple[Step, ...] = ()
    outcome: PersonalText = ""
    closed_at: Instant | None = None
    closed_by: Actor | None = None
    open: bool = True

    def call(self, place: int, call: ChainCall) -> None:
        """Raises EventIsClosed, NoSuchRung, SomebodyBefore."""
        self._must_be_open()
        self.chain = self.chain.called(place, call)

    def skip(self, place: int, skipped: Skipped) -> None:
        """Report over the head of somebody who is away (A15).

        Raises EventIsClosed, NoSuchRung, ReachedAlready.
        """
        self._must_be_open()
        self.chain = self.chain.skip(place, skipped)

    def also_report_to(self, level: Level) -> None:
        """Raises EventIsClosed."""
        self._must_be_open()
        self.chain = self.chain.longer(level)

    def tick(self, place: int, ticked: Ticked) -> bool:
        """A step was done; whether that is new. Raises EventIsClosed, NoSuchStep."""
        self._must_be_open()
        if not 0 <= place < len(self.steps):
            raise NoSuchStep
        if self.steps[place].done is not None:
            return False
        done = self.steps[place].model_copy(update={"done": ticked})
        self.steps = (*self.steps[:place], done, *self.steps[place + 1 :])
        return True

    def close(self, outcome: str, at: Instant, by: Actor) -> None:
        """Raises EventIsClosed, NotReported, NobodyReached."""
        self._must_be_open()
        if self.chain.owed:
            raise NotReported(titles="、".join(self.chain.owed))
        if not self.chain.reached:
            raise NobodyReached
        self.outcome, self.closed_at, self.closed_by, self.open = outcome, at, by, False

    def _must_be_open(self) -> None:
        if not self.open:
            raise EventIsClosed(number=str(self.number))


def steps_for(kind: EmergencyKind, on_the_card: Sequence[str]) -> tuple[Step, ...]:
    """The checklist: the card's steps, and for a theft what it always needs, first (W35)."""
    first = PROTECT_THE_SCENE if kind is EmergencyKind.THEFT else ()
    return tuple(Step(text=text) for text in dict.fromkeys([*first, *on_the_card]))
