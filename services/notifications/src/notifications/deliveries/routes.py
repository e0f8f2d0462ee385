"""Deliveries and the outbox, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from notifications.channels.model import ChannelKind
from notifications.deliveries import commands
from notifications.deliveries.model import DeliveryState
from notifications.deliveries.queries import (
    DeliveryView,
    Wanted,
    deliveries,
    delivery_view,
    show_delivery,
)

routes = Routes("/deliveries")
outbox_routes = Routes("/outbox")

Limit = Annotated[int, Query(ge=1, le=200)]


@routes.query("", needs=Permission.SEE_NOTICES)
async def list_deliveries(
    reader: Reader,
    state: Annotated[list[DeliveryState] | None, Query()] = None,
    attention: bool = False,
    order_id: Annotated[str, Query(max_length=100)] = "",
    channel: ChannelKind | None = None,
    limit: Limit = 50,
    cursor: str | None = None,
) -> Page[DeliveryView]:
    """Newest first; `attention=true` leaves what somebody must see to."""
    wanted = Wanted(
        states=tuple(state or ()), attention=attention, order_id=order_id, channel=channel
    )
    return await deliveries(reader, wanted, limit=limit, cursor=cursor)


@routes.query("/{delivery_id}", needs=Permission.SEE_NOTICES)
async def show(delivery_id: str, reader: Reader) -> DeliveryView:
    """One delivery with every attempt."""
    return await show_delivery(delivery_id, reader)


@routes.command("/{delivery_id}/repeat", needs=Permission.MANAGE_NOTICES)
async def repeat(delivery_id: str, body: commands.RepeatDelivery, work: Work) -> DeliveryView:  # noqa: ARG001 - an empty body
    """Send again what failed, is uncertain, or was not sent."""
    return delivery_view(await commands.repeat_delivery(delivery_id, work), work.caller)


@routes.command("/{delivery_id}/settle", needs=Permission.MANAGE_NOTICES)
async def settle(delivery_id: str, body: commands.SettleDelivery, work: Work) -> DeliveryView:
    """It was seen to in another way, such as by a call."""
    return delivery_view(await commands.settle_delivery(delivery_id, body, work), work.caller)


@outbox_routes.query("", needs=Permission.SEE_NOTICES)
async def list_outbox(
    reader: Reader, limit: Limit = 50, cursor: str | None = None
) -> Page[DeliveryView]:
    """发件箱: what was not sent (未发送), because no channel is in use that would send it."""
    wanted = Wanted(states=(DeliveryState.NOT_SENT,))
    return await deliveries(reader, wanted, limit=limit, cursor=cursor)
