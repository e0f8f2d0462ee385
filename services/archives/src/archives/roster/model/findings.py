"""All that was found wrong in a roster: counted without end, kept up to a bound."""

from collections import Counter
from collections.abc import Iterable

from archives.roster.model.faults import Fault, Finding
from archives.roster.model.limits import LIMITS, RosterLimits


class Findings:
    """Blocking faults and warnings, apart.

    Memory is bounded by `RosterLimits.kept_faults` of each.
    """

    def __init__(self, limits: RosterLimits = LIMITS) -> None:
        self.blocking: list[Finding] = []
        self.warnings: list[Finding] = []
        self.counts: Counter[Fault] = Counter()
        self.bad_rows = 0
        self._kept = limits.kept_faults

    def add(self, of_one_row: Iterable[Finding]) -> None:
        """Take note of what was found in one row."""
        is_bad = False
        for finding in of_one_row:
            self.counts[finding.fault] += 1
            is_bad = is_bad or finding.blocks
            kept = self.blocking if finding.blocks else self.warnings
            if len(kept) < self._kept:
                kept.append(finding)
        self.bad_rows += is_bad

    @property
    def not_kept(self) -> int:
        """How many were counted but are not in the lists."""
        return self.counts.total() - len(self.blocking) - len(self.warnings)
