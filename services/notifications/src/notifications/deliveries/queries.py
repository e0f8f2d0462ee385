"""What was sent to whom, what was not, and what wants attention."""

from datetime import datetime
from typing import Any

from pydantic import BaseModel

from chassis.caller import Caller
from chassis.reader import Reader
from chassis.web import Page
from contracts.permissions import Permission
from notifications.channels.model import CHANNEL_TEXTS, ChannelKind
from notifications.deliveries.collection import delivery_in_reach
from notifications.deliveries.model import (
    DELIVERY_STATE_TEXTS,
    WANTS_ATTENTION,
    Attempt,
    Delivery,
    DeliveryState,
    RecipientKind,
)

_SHOWN = 4


class Named(BaseModel):
    """A word of ours as staff read it."""

    code: str
    zh: str
    en: str


class AttemptView(BaseModel):
    """One try; `outcome` is empty while it is under way, or where nobody knows."""

    number: int
    begun_at: datetime
    ended_at: datetime | None
    outcome: str
    reason: str
    """What the other side said; for those who manage notices."""
    reference: str


class DeliveryView(BaseModel):
    """One delivery. `address` is masked; `text` is for those who manage notices, a secret one only
    while somebody must pass it on by hand.
    """

    id: str
    state: Named
    channel: Named
    event: str
    template: str
    title: str
    text: str
    language: str
    recipient_kind: RecipientKind
    recipient_id: str
    address: str
    urgent: bool
    order_id: str
    building: str
    planned_at: datetime
    next_at: datetime | None
    expires_at: datetime | None
    attempts: list[AttemptView]
    settled_note: str
    sent: bool
    """False for everything that has not certainly left the house."""


class Wanted(BaseModel):
    """What a list of deliveries is narrowed to."""

    states: tuple[DeliveryState, ...] = ()
    attention: bool = False
    order_id: str = ""
    channel: ChannelKind | None = None


async def deliveries(
    reader: Reader, wanted: Wanted, *, limit: int, cursor: str | None
) -> Page[DeliveryView]:
    """Newest first, of the caller's buildings."""
    states = set(wanted.states) | (WANTS_ATTENTION if wanted.attention else set())
    query: dict[str, Any] = {}
    if states:
        query["state"] = {"$in": sorted(state.value for state in states)}
    if wanted.order_id:
        query["about.order_id"] = wanted.order_id
    if wanted.channel is not None:
        query["way.channel"] = wanted.channel.value
    if reader.caller is not None and reader.caller.areas:
        query["about.building"] = {"$in": sorted(reader.caller.areas)}
    rows, more = await reader.page(
        Delivery, query, sort=["-planned_at"], limit=limit, cursor=cursor
    )
    return Page(items=[delivery_view(row, reader.caller) for row in rows], next=more)


async def show_delivery(delivery_id: str, reader: Reader) -> DeliveryView:
    """One delivery. Raises Missing, NotAllowed."""
    return delivery_view(await delivery_in_reach(reader, delivery_id), reader.caller)


def delivery_view(delivery: Delivery, caller: Caller | None) -> DeliveryView:
    """As this caller may see it."""
    manages = caller is not None and caller.may(Permission.MANAGE_NOTICES)
    by_hand = delivery.state in WANTS_ATTENTION | {DeliveryState.NOT_SENT}
    readable = manages and (by_hand or not delivery.message.secret)
    state_zh, state_en = DELIVERY_STATE_TEXTS[delivery.state]
    channel_zh, channel_en = CHANNEL_TEXTS[delivery.way.channel]
    return DeliveryView(
        id=delivery.id,
        state=Named(code=delivery.state.value, zh=state_zh, en=state_en),
        channel=Named(code=delivery.way.channel.value, zh=channel_zh, en=channel_en),
        event=delivery.about.event,
        template=delivery.message.template,
        title=delivery.message.title,
        text=delivery.message.text if readable else "",
        language=delivery.message.language,
        recipient_kind=delivery.recipient.kind,
        recipient_id=delivery.recipient.id,
        address=masked(delivery.way.address),
        urgent=delivery.urgent,
        order_id=delivery.about.order_id,
        building=delivery.about.building,
        planned_at=delivery.planned_at,
        next_at=delivery.look_at,
        expires_at=delivery.expires_at,
        attempts=[_attempt(attempt, manages=manages) for attempt in delivery.attempts],
        settled_note=delivery.settled_note if manages else "",
        sent=delivery.state is DeliveryState.SENT,
    )


def masked(address: str) -> str:
    """Enough to recognise an address by and not enough to use it: `•••5678`, `•••@example.com`."""
    name, at, host = address.partition("@")
    if at:
        return f"•••@{host}"
    return f"•••{name[-_SHOWN:]}" if len(name) > _SHOWN else "•••" * bool(name)


def _attempt(attempt: Attempt, *, manages: bool) -> AttemptView:
    return AttemptView(
        number=attempt.number,
        begun_at=attempt.begun_at,
        ended_at=attempt.ended_at,
        outcome=attempt.outcome.value if attempt.outcome else "",
        reason=attempt.reason if manages else "",
        reference=attempt.reference,
    )
