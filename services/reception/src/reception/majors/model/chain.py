"""The chain of calls of a major event, in order; a level that is away is skipped (A15)."""

from collections.abc import Sequence
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from contracts.calendars import Instant
from contracts.words import Actor, Discreet, PersonalText
from reception.majors.model.refusals import NoSuchRung, ReachedAlready, SomebodyBefore

Title = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=60)]


class Level(BaseModel):
    """Who is reported to, by their post and its duty number. No private numbers."""

    model_config = ConfigDict(frozen=True)

    title: Title
    phone: Annotated[str, StringConstraints(strip_whitespace=True, max_length=40)] = ""
    optional: bool = False
    """Reported to where it is grave enough, such as the general manager (W30)."""


class Levels(BaseModel):
    """The chain an estate has chosen, the first to be called in front; empty: 未设定."""

    model_config = ConfigDict(frozen=True)

    levels: tuple[Level, ...] = Field(default=(), max_length=12)


class ChainCall(Discreet):
    """One call, and whether they were reached."""

    model_config = ConfigDict(frozen=True)

    reached: bool
    at: Instant
    by: Actor
    note: PersonalText = ""


class Skipped(Discreet):
    """The level was passed over."""

    model_config = ConfigDict(frozen=True)

    reason: PersonalText
    at: Instant
    by: Actor


class Rung(BaseModel):
    """A level of the chain of one event."""

    model_config = ConfigDict(frozen=True)

    level: Level
    calls: tuple[ChainCall, ...] = ()
    skipped: Skipped | None = None

    @property
    def reached(self) -> bool:
        """Whether they know."""
        return any(call.reached for call in self.calls)

    @property
    def settled(self) -> bool:
        """Whether the next may be called: they know, or do not answer, or are away."""
        return bool(self.calls) or self.skipped is not None

    @property
    def owed(self) -> bool:
        """Whether the event cannot be closed for it: neither reached nor skipped for a reason."""
        return not self.level.optional and not self.reached and self.skipped is None


class Chain(BaseModel):
    """All levels, as the estate's setting was when the event was reported."""

    model_config = ConfigDict(frozen=True)

    rungs: tuple[Rung, ...] = ()

    @classmethod
    def of(cls, levels: Sequence[Level]) -> Self:
        """Nobody called yet."""
        return cls(rungs=tuple(Rung(level=each) for each in levels))

    @property
    def reached(self) -> bool:
        """Whether anybody above knows."""
        return any(rung.reached for rung in self.rungs)

    @property
    def owed(self) -> list[str]:
        """The posts that have to be reported to still."""
        return [rung.level.title for rung in self.rungs if rung.owed]

    def called(self, place: int, call: ChainCall) -> Self:
        """Raises NoSuchRung, SomebodyBefore."""
        rung = self._rung(place)
        for before in self.rungs[:place]:
            if not before.settled:
                raise SomebodyBefore(title=before.level.title)
        return self._with(place, rung.model_copy(update={"calls": (*rung.calls, call)}))

    def skip(self, place: int, skipped: Skipped) -> Self:
        """Raises NoSuchRung, ReachedAlready."""
        rung = self._rung(place)
        if rung.reached:
            raise ReachedAlready(title=rung.level.title)
        return self._with(place, rung.model_copy(update={"skipped": skipped}))

    def longer(self, level: Level) -> Self:
        """With somebody more, who is not in the estate's chain."""
        return self.model_copy(update={"rungs": (*self.rungs, Rung(level=level))})

    def _rung(self, place: int) -> Rung:
        if not 0 <= place < len(self.rungs):
            raise NoSuchRung
        return self.rungs[place]

    def _with(self, place: int, rung: Rung) -> Self:
        rungs = (*self.rungs[:place], rung, *self.rungs[place + 1 :])
        return self.model_copy(update={"rungs": rungs})
