"""Every event somebody is told of."""

from collections.abc import Mapping

from contracts.event import Event
from notifications.audiences.model import Teller, Telling
from notifications.case_notices.model import CASE_TELLERS
from notifications.orders.model import Known
from notifications.repair_notices.model import REPAIR_TELLERS

TELLERS: Mapping[type[Event], Teller] = {**REPAIR_TELLERS, **CASE_TELLERS}
"""Event → who is told what of it, in the order of an order's life."""


def tellings(event: Event, order: Known) -> list[Telling]:
    """What an event makes us tell, and whom; empty where it concerns nobody."""
    return TELLERS[type(event)](event, order)
