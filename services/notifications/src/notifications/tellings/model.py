"""Every event somebody is told of."""

from collections.abc import Mapping

from contracts.event import Event
from notifications.audiences.model import Teller, Telling
from notifications.case_notices.model import CASE_TELLERS
from notifications.complaint_notices.model import COMPLAINT_TELLERS
from notifications.custody_notices.model import CUSTODY_TELLERS
from notifications.desk_notices.model import DESK_TELLERS
from notifications.gate_notices.model import GATE_TELLERS, GateTeller
from notifications.orders.model import Known
from notifications.patrol_notices.model import PATROL_TELLERS
from notifications.plan_notices.model import PLAN_TELLERS
from notifications.repair_notices.model import REPAIR_TELLERS
from notifications.texts.model import Value
from notifications.vendor_notices.model import VENDOR_TELLERS

TELLERS: Mapping[type[Event], Teller] = {
    **REPAIR_TELLERS,
    **VENDOR_TELLERS,
    **PATROL_TELLERS,
    **CUSTODY_TELLERS,
    **CASE_TELLERS,
}
"""Event → who is told what of it, in the order of an order's life."""
_PLACED: Mapping[type[Event], GateTeller] = {
    **GATE_TELLERS,
    **PLAN_TELLERS,
    **DESK_TELLERS,
    **COMPLAINT_TELLERS,
}


def tellings(event: Event, order: Known) -> list[Telling]:
    """What an event makes us tell, and whom; empty where it concerns nobody."""
    return TELLERS[type(event)](event, order)


def placed_tellings(event: Event, where: Value) -> list[Telling]:
    """What an event that is about no order makes us tell, and whom; `where` is the unit's label."""
    return _PLACED[type(event)](event, where)
