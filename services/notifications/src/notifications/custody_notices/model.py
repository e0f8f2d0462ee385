"""Who is told what of residents' things in our hands (W11): pieces never vanish in silence."""

from collections.abc import Mapping

from contracts.custody import WARNED_TEXTS, Warned
from contracts.dispatch.custody import CustodyShort, CustodyWarned
from contracts.event import Event
from notifications.audiences.model import (
    DISPATCHER,
    PUBLIC,
    SUPERVISOR,
    Holders,
    Teller,
    Telling,
    Urgency,
)
from notifications.orders.model import Known
from notifications.texts.model import Value, Word


def _short(event: CustodyShort, order: Known) -> list[Telling]:
    """Loud: while the vendor is still at the door it can be settled by counting again."""
    values: dict[str, Value] = {
        "custody": str(event.number),
        "where": order.where or PUBLIC,
        "counted": str(event.counted),
        "other_counted": str(event.other_counted),
        "missing": str(len(event.missing)),
    }
    return [
        Telling(Holders(role), "custody_short", values, Urgency.NOW)
        for role in (DISPATCHER, SUPERVISOR)
    ]


def _warned(event: CustodyWarned, order: Known) -> list[Telling]:
    """Whoever keeps them; once it is late, also whoever answers for it."""
    values: dict[str, Value] = {
        "custody": str(event.number),
        "where": order.where or PUBLIC,
        "what": Word(*WARNED_TEXTS[event.what]),
        "due_at": event.due_at,
    }
    roles = [DISPATCHER] if event.what is Warned.DUE_SOON else [DISPATCHER, SUPERVISOR]
    return [Telling(Holders(role), "custody_warned", values, Urgency.CIVIL) for role in roles]


CUSTODY_TELLERS: Mapping[type[Event], Teller] = {CustodyShort: _short, CustodyWarned: _warned}
"""Event → who is told what of it."""
