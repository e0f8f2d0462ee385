"""Who is told what of the gate: deliveries on their way, differences, lost cards."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from contracts.event import Event
from contracts.gate import CardLost, DeliveryAdmitted, DiscrepancyRaised
from notifications.audiences.model import FOREMAN, SUPERVISOR, Holders, Telling, Urgency
from notifications.texts.model import Value, Word

FOLLOWED_WITHIN = timedelta(hours=2)
"""After which nobody need follow a delivery any more."""

DESK_WORD = Word("服务台", "the desk")
"""Where something was done that no tablet told of."""

GateTeller = Callable[[Any, Value], list[Telling]]
"""From an event and where it is: whom it makes us tell what."""


def _delivery(event: DeliveryAdmitted, where: Value) -> list[Telling]:
    """W24: the radio call to the foreman on patrol, in writing."""
    values: dict[str, Value] = {"gate": event.gate or DESK_WORD, "where": where}
    until = event.at + FOLLOWED_WITHIN
    return [Telling(Holders(FOREMAN), "delivery_admitted", values, Urgency.NOW, expires_at=until)]


def _difference(event: DiscrepancyRaised, _: Value) -> list[Telling]:
    """E02: whoever settles it is told."""
    values: dict[str, Value] = {"gate": event.gate or DESK_WORD}
    return [Telling(Holders(event.owner), "difference_raised", values, Urgency.CIVIL)]


def _card_lost(event: CardLost, _: Value) -> list[Telling]:
    values: dict[str, Value] = {"card": event.card_number}
    return [Telling(Holders(SUPERVISOR), "card_lost", values, Urgency.DIGEST)]


GATE_TELLERS: Mapping[type[Event], GateTeller] = {
    DeliveryAdmitted: _delivery,
    DiscrepancyRaised: _difference,
    CardLost: _card_lost,
}
"""Event → who is told what of it."""
