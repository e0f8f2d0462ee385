"""Who is told what of the gate: deliveries on their way, viewers, vehicles overnight, differences,
lost cards, calls passed on.
"""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from contracts.event import Event
from contracts.gate import (
    CardLost,
    DeliveryAdmitted,
    DiscrepancyRaised,
    PhoneNoteTaken,
    VehicleStaysOvernight,
    VisitClass,
    VisitorAdmitted,
)
from notifications.audiences.model import (
    AT_HOME,
    FOREMAN,
    SALES,
    SUPERVISOR,
    Holders,
    Household,
    OnePerson,
    Telling,
    Urgency,
)
from notifications.texts.model import Value, Word

FOLLOWED_WITHIN = timedelta(hours=2)
"""After which nobody need follow a delivery any more, or see to a visitor or a vehicle."""

DESK_WORD = Word("服务台", "the desk")
"""Where something was done that no tablet told of."""

NO_UNIT = Word("未说明房号", "no unit named")

GateTeller = Callable[[Any, Value], list[Telling]]
"""From an event and where it is: whom it makes us tell what."""


def _delivery(event: DeliveryAdmitted, where: Value) -> list[Telling]:
    """W24: the radio call to the foreman on patrol, in writing."""
    values: dict[str, Value] = {"gate": event.gate or DESK_WORD, "where": where}
    until = event.at + FOLLOWED_WITHIN
    return [Telling(Holders(FOREMAN), "delivery_admitted", values, Urgency.NOW, expires_at=until)]


def _admitted(event: VisitorAdmitted, _: Value) -> list[Telling]:
    """W19: the radio call to sales, in writing. Of other visitors nobody is told."""
    if event.visit_class is not VisitClass.VIEWER:
        return []
    values: dict[str, Value] = {"gate": event.gate or DESK_WORD, "people": str(event.people)}
    until = event.at + FOLLOWED_WITHIN
    return [Telling(Holders(SALES), "viewer_admitted", values, Urgency.NOW, expires_at=until)]


def _overnight(event: VehicleStaysOvernight, _: Value) -> list[Telling]:
    """E17: whoever was visited; at the estate's hour or not at all, for by morning it is over."""
    if event.host_id is not None:
        to: OnePerson | Household = OnePerson(event.host_id)
    elif event.unit_id is not None:
        to = Household(event.unit_id, AT_HOME)
    else:
        return []
    until = event.at + FOLLOWED_WITHIN
    return [Telling(to, "vehicle_overnight", {}, Urgency.NOW, expires_at=until)]


def _difference(event: DiscrepancyRaised, _: Value) -> list[Telling]:
    """E02: whoever settles it is told."""
    values: dict[str, Value] = {"gate": event.gate or DESK_WORD}
    return [Telling(Holders(event.owner), "difference_raised", values, Urgency.CIVIL)]


def _card_lost(event: CardLost, _: Value) -> list[Telling]:
    values: dict[str, Value] = {"card": event.card_number}
    return [Telling(Holders(SUPERVISOR), "card_lost", values, Urgency.DIGEST)]


def _phone_note(event: PhoneNoteTaken, where: Value) -> list[Telling]:
    """F52: whoever it was passed on to, in writing; of what the guard answered alone nobody."""
    if not event.role:
        return []
    place = where if event.unit_id is not None else NO_UNIT
    values: dict[str, Value] = {"gate": event.gate or DESK_WORD, "where": place}
    return [Telling(Holders(event.role), "phone_note_taken", values, Urgency.CIVIL)]


GATE_TELLERS: Mapping[type[Event], GateTeller] = {
    DeliveryAdmitted: _delivery,
    VisitorAdmitted: _admitted,
    VehicleStaysOvernight: _overnight,
    DiscrepancyRaised: _difference,
    CardLost: _card_lost,
    PhoneNoteTaken: _phone_note,
}
"""Event → who is told what of it."""
