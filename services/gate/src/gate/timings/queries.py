"""Times per gate and flow, over days."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta

from pydantic import BaseModel

from chassis.reader import Reader
from gate.timings.model import (
    LONGEST_RANGE_DAYS,
    DaysImpossible,
    Spread,
    TimingTally,
    spread,
)

_MOST_TALLIES = 100_000
"""A year of ten tablets with 27 flows."""


class TimingLine(BaseModel):
    """One flow at one gate; `flow` is empty for all of the gate's together, `gate` for all gates'.

    `document`: in the guard's hand (T30). `handling`: first touch to done, without the phone (N17).
    """

    gate: str
    flow: str
    acts: int
    document: Spread
    handling: Spread


class Timings(BaseModel):
    """Days of the estate, both included. All together first, then each gate, then its flows."""

    since: date
    until: date
    lines: list[TimingLine]


async def timings(reader: Reader, *, since: date, until: date) -> Timings:
    """Raises DaysImpossible."""
    if not timedelta(0) <= until - since < timedelta(days=LONGEST_RANGE_DAYS):
        raise DaysImpossible(since=since, until=until, days=LONGEST_RANGE_DAYS)
    days = {"day": {"$gte": since.isoformat(), "$lte": until.isoformat()}}
    groups: dict[tuple[str, str], list[TimingTally]] = defaultdict(list)
    for tally in await reader.select(TimingTally, days, limit=_MOST_TALLIES):
        for key in (("", ""), (tally.gate, ""), (tally.gate, tally.flow)):
            groups[key].append(tally)
    lines = [_line(gate, flow, groups[gate, flow]) for gate, flow in sorted(groups)]
    return Timings(since=since, until=until, lines=lines)


def _line(gate: str, flow: str, tallies: Sequence[TimingTally]) -> TimingLine:
    return TimingLine(
        gate=gate,
        flow=flow,
        acts=sum(each.acts for each in tallies),
        document=spread(each.document for each in tallies),
        handling=spread(each.handling for each in tallies),
    )
