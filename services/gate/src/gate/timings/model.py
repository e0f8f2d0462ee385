"""Times as they are counted by day, tablet and flow: no act, no visitor, so they stay for good."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from uuid import NAMESPACE_OID, uuid5

from pydantic import BaseModel

from contracts.refusals import Invalid
from contracts.words import DeviceId

DOCUMENT_LIMIT_MS = 25_000
"""T30: a document is back within 25 seconds."""
LONGEST_RANGE_DAYS = 366
_FINE_MS, _COARSE_MS = 100, 1_000
_FINE_UNTIL_MS = 60_000


class DaysImpossible(Invalid):
    """The days asked for are none, or too many."""

    zh = "日期范围 {since} 至 {until} 有误：止不早于起，最多 {days} 天。"
    en = "From {since} to {until} cannot be: it ends on or after it begins, {days} days at most."


class Spread(BaseModel):
    """How many times there were, the middle one, the one 95 of 100 do not exceed, and how many
    exceeded 25 seconds. Milliseconds, rounded up to a tenth of a second.
    """

    count: int
    median_ms: int | None
    p95_ms: int | None
    over_25_s: int


class TimingTally(BaseModel):
    """One flow on one tablet on one day of the estate. Time, rounded up → how often."""

    id: str
    day: date
    gate: str
    device: DeviceId
    flow: str
    acts: int = 0
    document: dict[int, int] = {}
    handling: dict[int, int] = {}

    def count(self, *, document_ms: int | None, handling_ms: int | None) -> None:
        """One more act, with the times its tablet measured."""
        self.acts += 1
        for times, ms in ((self.document, document_ms), (self.handling, handling_ms)):
            if ms is not None:
                rounded = rounded_up(ms)
                times[rounded] = times.get(rounded, 0) + 1


def tally_id(day: date, device: DeviceId, gate: str, flow: str) -> str:
    """A tablet that moves to another gate begins another."""
    return str(uuid5(NAMESPACE_OID, f"{day} {device} {gate} {flow}"))


def rounded_up(ms: int) -> int:
    """To tenths of a second, beyond a minute to seconds: never a better time than it was."""
    step = _FINE_MS if ms <= _FINE_UNTIL_MS else _COARSE_MS
    return -(-ms // step) * step


def spread(tallies: Iterable[Mapping[int, int]]) -> Spread:
    """Of several days or tablets together, by nearest rank."""
    together: Counter[int] = Counter()
    for tally in tallies:
        together.update(tally)
    count = together.total()
    return Spread(
        count=count,
        median_ms=_ranked(together, count, 50),
        p95_ms=_ranked(together, count, 95),
        over_25_s=sum(often for ms, often in together.items() if ms > DOCUMENT_LIMIT_MS),
    )


def _ranked(times: Mapping[int, int], count: int, percent: int) -> int | None:
    """The time that so many of a hundred do not exceed."""
    wanted = -(-count * percent // 100)
    seen = 0
    for ms in sorted(times):
        seen += times[ms]
        if seen >= wanted:
            return ms
    return None
