"""What is said of expected visits. No names, and not the code."""

from contracts.gate import ExpectedVisitMade, ExpectedVisitWithdrawn
from gate.expected.model import ExpectedVisit


def expected_visit_made(expected: ExpectedVisit) -> ExpectedVisitMade:
    """Somebody is expected."""
    return ExpectedVisitMade(
        expected_id=expected.id,
        visit_class=expected.visit_class,
        at=expected.made_at,
        unit_id=expected.unit_id,
        building=expected.building,
    )


def expected_visit_withdrawn(expected: ExpectedVisit) -> ExpectedVisitWithdrawn:
    """They are not expected any more."""
    withdrawn = expected.withdrawn
    return ExpectedVisitWithdrawn(
        expected_id=expected.id,
        at=withdrawn.at if withdrawn else expected.made_at,
        unit_id=expected.unit_id,
        building=expected.building,
    )
