"""What is said about differences: ids, the rule, and whose it is to settle. No names."""

from contracts.gate import DiscrepancyRaised, DiscrepancySettled
from gate.discrepancies.model import Discrepancy


def discrepancy_raised(found: Discrepancy) -> DiscrepancyRaised:
    """Something does not agree, and waits for its owner."""
    return DiscrepancyRaised(
        discrepancy_id=found.id,
        rule=found.code,
        kind=found.kind,
        about_id=found.about,
        gate=found.gate,
        owner=found.owner,
        happened_at=found.at,
    )


def discrepancy_settled(settled: Discrepancy) -> DiscrepancySettled:
    """It came to its end."""
    return DiscrepancySettled(
        discrepancy_id=settled.id, how=settled.settled.how.value if settled.settled else ""
    )
