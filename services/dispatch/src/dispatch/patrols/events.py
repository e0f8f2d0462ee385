"""What is said about patrols."""

from datetime import datetime

from contracts.dispatch.patrols import (
    FindingState,
    PatrolFindingFollowedUp,
    PatrolFindingRecorded,
    PatrolFindingRepaired,
    PatrolRoundChanged,
)
from contracts.words import StaffId
from dispatch.patrols.model.finding import Finding
from dispatch.patrols.model.round import PatrolRound


def patrol_round_changed(walk: PatrolRound) -> PatrolRoundChanged:
    """It fell due, was begun, finished or missed."""
    return PatrolRoundChanged(
        round_id=walk.id, route_id=walk.route_id, state=walk.state, late=walk.late
    )


def patrol_finding_recorded(finding: Finding) -> PatrolFindingRecorded:
    """Its order is open."""
    return PatrolFindingRecorded(
        finding_id=finding.id,
        order_id=finding.order_id,
        building=finding.building,
        at=finding.found_at,
        finder_id=StaffId(finding.by.id),
    )


def patrol_finding_repaired(finding: Finding, at: datetime) -> PatrolFindingRepaired:
    """Its order has ended."""
    return PatrolFindingRepaired(
        finding_id=finding.id,
        order_id=finding.order_id,
        building=finding.building,
        at=finding.ended_at or at,
        finder_id=StaffId(finding.by.id),
        number=finding.order_number,
        repaired=finding.state is FindingState.REPAIRED,
    )


def patrol_finding_followed_up(finding: Finding) -> PatrolFindingFollowedUp:
    """Somebody looked at it again."""
    return PatrolFindingFollowedUp(
        finding_id=finding.id,
        order_id=finding.order_id,
        building=finding.building,
        at=finding.looks[-1].at,
        satisfied=finding.looks[-1].satisfied,
    )
