"""Change sets waiting for the next transaction: fair over estates, bounded, never two on one
aggregate.
"""

import asyncio
from collections import OrderedDict, deque
from collections.abc import Iterator
from dataclasses import dataclass, field

from opentelemetry.trace import INVALID_SPAN_CONTEXT, SpanContext

from chassis.store.changes import ChangeSet, Outcome
from contracts.words import EstateId


@dataclass(frozen=True)
class GroupLimits:
    """How much shares one transaction. `look_ahead`: how far past a change set that must wait its
    estate is searched.
    """

    documents: int = 1_000
    change_sets: int = 200
    weight_bytes: int = 4_000_000
    look_ahead: int = 64


@dataclass(slots=True, eq=False)
class Pending:
    """A change set and the caller waiting for it, in whose trace the commit is seen."""

    change: ChangeSet
    outcome: asyncio.Future[Outcome]
    trace: SpanContext = INVALID_SPAN_CONTEXT
    queued: bool = True

    def settle(self, outcome: Outcome) -> None:
        """Tell the caller; one that has gone away is not told."""
        if not self.outcome.done():
            self.outcome.set_result(outcome)

    def fail(self, error: BaseException) -> None:
        """Tell the caller that it was not done, and why."""
        if not self.outcome.done():
            self.outcome.set_exception(error)


@dataclass(slots=True)
class _Room:
    limits: GroupLimits
    numbered: bool
    members: list[Pending] = field(default_factory=list)
    touched: set[str] = field(default_factory=set)
    relied: set[str] = field(default_factory=set)
    held_back: set[str] = field(default_factory=set)
    documents: int = 0
    weight: int = 0

    def takes(self, change: ChangeSet) -> bool:
        if bool(change.numbers) != self.numbered:
            return False
        if not self.members:
            return True
        if (
            self.documents + change.size > self.limits.documents
            or self.weight + change.weight > self.limits.weight_bytes
            or len(self.members) >= self.limits.change_sets
        ):
            return False
        return (
            self.touched.isdisjoint(change.touched)
            and self.touched.isdisjoint(change.relied)
            and self.relied.isdisjoint(change.touched)
            and self.held_back.isdisjoint(change.touched)
        )

    def add(self, pending: Pending) -> None:
        change = pending.change
        pending.queued = False
        self.members.append(pending)
        self.touched |= change.touched
        self.relied |= change.relied
        self.documents += change.size
        self.weight += change.weight


class FairQueue:
    """First in, first out within an estate; estates take turns."""

    def __init__(self, limits: GroupLimits) -> None:
        self._limits = limits
        self._estates: OrderedDict[EstateId, deque[Pending]] = OrderedDict()
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def put(self, pending: Pending) -> None:
        """Join the end of the estate's line."""
        self._estates.setdefault(pending.change.estate, deque()).append(pending)
        self._length += 1

    def withdraw(self, pending: Pending) -> None:
        """Leave the line: the caller has gone away before a group took it."""
        line = self._estates.get(pending.change.estate)
        if line is not None and pending in line:
            line.remove(pending)
            self._length -= 1
            pending.queued = False

    def next_group(self) -> list[Pending]:
        """The change sets of the next transaction, in turn over estates; empty when nothing waits.

        Numbered and unnumbered change sets never share a group: the kind of the first decides.
        """
        first = next((line[0] for line in self._estates.values() if line), None)
        if first is None:
            return []
        room = _Room(self._limits, numbered=bool(first.change.numbers))
        took = True
        while took:
            took = False
            for estate in list(self._estates):
                pending = self._first_that_fits(estate, room)
                if pending is not None:
                    room.add(pending)
                    took = True
        self._rotate(room.members)
        return room.members

    def drain(self) -> Iterator[Pending]:
        """Everything still waiting, taken out."""
        for line in self._estates.values():
            yield from line
        self._estates.clear()
        self._length = 0

    def _first_that_fits(self, estate: EstateId, room: _Room) -> Pending | None:
        line = self._estates[estate]
        for place, pending in enumerate(line):
            if place >= self._limits.look_ahead:
                return None
            if room.takes(pending.change):
                del line[place]
                self._length -= 1
                return pending
            room.held_back |= pending.change.touched
        return None

    def _rotate(self, served: list[Pending]) -> None:
        """Estates that were left out come first in the next group, those served line up again."""
        for estate in [estate for estate, line in self._estates.items() if not line]:
            del self._estates[estate]
        for estate in dict.fromkeys(pending.change.estate for pending in served):
            if estate in self._estates:
                self._estates.move_to_end(estate)
