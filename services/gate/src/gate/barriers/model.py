"""One command to open a barrier: tried for seconds, as a minute late it lets in another car."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from contracts.refusals import Refused
from contracts.words import Actor, Discreet

GOOD_FOR = timedelta(seconds=15)
"""How long after the passage the barrier may still be opened for it."""
AGAIN_AFTER = timedelta(seconds=2)
CLAIM_LASTS = timedelta(seconds=6)
"""Longer than a call takes; a worker that died in it left the barrier untried, or open twice, which
harms nobody.
"""


class NoBarrier(Refused):
    """Nothing to open stands there."""

    zh = "该处没有接入道闸。请人工开闸。"
    en = "No barrier is connected here. Open it by hand."


class NothingAllowsOpening(Refused):
    """A barrier opens for a passage or a visit that was let through just now, and for no other."""

    zh = "没有刚刚放行的通行或来访记录，不能远程开闸。请先登记放行。"
    en = "Nobody was let through just now. Log the passage or the visit first."


class OpeningState(StrEnum):
    """What became of the command."""

    WAITING = "waiting"
    OPENED = "opened"
    MISSED = "missed"
    """Nothing answered in time: the guard opens it by hand."""


class BarrierAnswer(NamedTuple):
    """Whether the controller took the command; else why not, without its address."""

    taken: bool
    reason: str = ""


class BarrierOpening(Discreet):
    """A command to open one barrier, for one passage or visit."""

    id: str
    reader_id: str
    gate: str
    for_id: str
    """The passage or the visit that allows it."""
    asked_at: datetime
    asked_by: Actor
    state: OpeningState = OpeningState.WAITING
    tries: int = 0
    try_at: datetime | None = None
    """When it is to be tried next; None once it is decided."""
    reason: str = ""

    def begin(self, now: datetime) -> bool:
        """Begin a try; False where it is too late for one."""
        if self.asked_at + GOOD_FOR < now:
            self.state, self.try_at = OpeningState.MISSED, None
            return False
        self.tries += 1
        self.try_at = now + CLAIM_LASTS
        return True

    def end(self, answer: BarrierAnswer, now: datetime) -> None:
        """How the try ended; after a failed one it is tried again while that makes sense."""
        self.reason = answer.reason
        if answer.taken:
            self.state, self.try_at = OpeningState.OPENED, None
        else:
            self.try_at = now + AGAIN_AFTER
