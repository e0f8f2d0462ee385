"""What happened at a gate, and whether we were asked before or told after it.

One use case serves both. A rule that refuses when somebody asks is a difference (差异) when they
report what has happened already: nobody can take it back, and no fact is lost.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from contracts.refusals import Refusal, Refused
from contracts.words import Actor

FOREMAN, SUPERVISOR, MANAGER = "P16", "P05", "P03"
"""Roles a difference waits for (requirements C)."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What a report and the rules do not agree on: the refusal an ask would have met, and which
    document it is about.
    """

    refusal: Refusal
    about: str

    @property
    def code(self) -> str:
        """The refusal's name."""
        return type(self.refusal).__name__


@dataclass(slots=True)
class Told:
    """One act as it reached us.

    `at` is when it happened, corrected for the tablet's clock; `by` the guard who acted, who may
    not be the one who sends. `device` and `gate` are empty where it is done at a desk.
    """

    at: datetime
    by: Actor
    asked: bool
    device: str = ""
    gate: str = ""
    provisional: bool = False
    differences: list[Difference] = field(default_factory=list)

    @contextmanager
    def tolerating(self, about: str) -> Iterator[None]:
        """A rule that may refuse. Asked: it does. Told: it is noted, and the work goes on."""
        try:
            yield
        except Refused as refusal:
            if self.asked:
                raise
            self.differences.append(Difference(refusal, about))
