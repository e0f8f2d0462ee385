"""Who is told what of an order's part that an outside vendor does: the vendor at what they gave,
and whoever asked them, who goes on with it.

The vendor's text names no person, place or matter: those stand behind the link alone.
"""

from collections.abc import Mapping

from contracts.dispatch.outside import (
    VendorAnswered,
    VendorAsked,
    VendorSentBack,
    VendorWithdrawn,
)
from contracts.event import Event
from contracts.vendors import VENDOR_ANSWER_TEXTS
from notifications.audiences.model import (
    OneColleague,
    Outsider,
    Teller,
    Telling,
    by_class,
    values_of,
)
from notifications.orders.model import Known
from notifications.texts.model import Value, Word

Said = VendorAsked | VendorSentBack | VendorWithdrawn


def _asked(event: VendorAsked, order: Known) -> list[Telling]:
    part: dict[str, Value] = {"part": _part(event), "due_at": event.due_at}
    to, urgency = _vendor(event), by_class(order)
    if not event.link:
        return [Telling(to, "vendor_asked", part, urgency, event.expires_at)]
    with_link = {**part, "link": event.link}
    return [Telling(to, "vendor_asked_by_link", with_link, urgency, event.expires_at)]


def _sent_back(event: VendorSentBack, order: Known) -> list[Telling]:
    return [Telling(_vendor(event), "vendor_sent_back", {"part": _part(event)}, by_class(order))]


def _withdrawn(event: VendorWithdrawn, order: Known) -> list[Telling]:
    return [Telling(_vendor(event), "vendor_withdrawn", {"part": _part(event)}, by_class(order))]


def _answered(event: VendorAnswered, order: Known) -> list[Telling]:
    """Who typed it in for them knows it already."""
    if not event.via_link:
        return []
    answer = Word(*VENDOR_ANSWER_TEXTS[event.answer])
    values = values_of(order, part=_part(event), answer=answer)
    return [Telling(OneColleague(event.asked_by), "vendor_answered", values, by_class(order))]


def _vendor(event: Said) -> Outsider:
    return Outsider(event.vendor_id, event.vendor_phone, event.vendor_email)


def _part(event: Said | VendorAnswered) -> str:
    return f"{event.number}-{event.place}"


VENDOR_TELLERS: Mapping[type[Event], Teller] = {
    VendorAsked: _asked,
    VendorSentBack: _sent_back,
    VendorWithdrawn: _withdrawn,
    VendorAnswered: _answered,
}
"""Event → who is told what of it."""
