"""Who is told what of patrols: whoever found something, when its order has ended (W29)."""

from collections.abc import Mapping

from contracts.dispatch.patrols import PatrolFindingRepaired
from contracts.event import Event
from notifications.audiences.model import OneColleague, Teller, Telling, Urgency, values_of
from notifications.orders.model import Known


def _ended(event: PatrolFindingRepaired, order: Known) -> list[Telling]:
    template = "finding_repaired" if event.repaired else "finding_not_repaired"
    return [Telling(OneColleague(event.finder_id), template, values_of(order), Urgency.CIVIL)]


PATROL_TELLERS: Mapping[type[Event], Teller] = {PatrolFindingRepaired: _ended}
"""Event → who is told what of it."""
