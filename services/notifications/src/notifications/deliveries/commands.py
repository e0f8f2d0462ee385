"""Deciding on a message, carrying it out of the house, and seeing to what did not arrive."""

import asyncio
import logging
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated

from opentelemetry import propagate, trace
from pydantic import StringConstraints

from chassis.reader import Reader
from chassis.saying import wire_headers
from chassis.work import Command, Work
from contracts.words import PersonalText
from notifications.channels.model import ChannelKind, Outcome, Parcel, Port, Result
from notifications.deliveries.collection import DeliveryPolicy, delivery_in_reach
from notifications.deliveries.model import (
    About,
    Delivery,
    DeliveryState,
    Message,
    Recipient,
    RecipientKind,
    Way,
)

log = logging.getLogger(__name__)
tracer = trace.get_tracer("notifications.deliveries")

SEND_SECONDS = 20.0
"""Longer than any channel's own time-out; what takes longer is given for lost."""


class RepeatDelivery(Command):
    """Nothing but that it is to be sent again."""


class SettleDelivery(Command):
    """How it was seen to: `电话告知`."""

    note: Annotated[PersonalText, StringConstraints(min_length=1, max_length=500)]


@dataclass(frozen=True)
class Planned:
    """A message decided on, before quiet hours and channels have had their say."""

    about: About
    recipient: Recipient
    message: Message
    ways: tuple[Way, ...]
    urgent: bool
    on_duty: bool = False
    expires_at: datetime | None = None


async def plan(planned: Planned, work: Work) -> None:
    """Have a message delivered, once for each event, recipient and channel.

    Who cannot be reached has a delivery too: somebody must see that they were not told.
    """
    channel = planned.ways[0].channel if planned.ways else "none"
    id_ = _delivery_id(work.key, planned.recipient, planned.message.template, channel)
    if await work.find(Delivery, id_) is not None:
        return
    policy = await _policy(work)
    disturbs = planned.urgent or planned.on_duty
    work.add(
        Delivery.planned(
            id_,
            about=planned.about,
            recipient=planned.recipient,
            message=planned.message,
            ways=planned.ways,
            urgent=disturbs,
            tries=policy.tries,
            now=work.now,
            send_at=work.now
            if disturbs
            else await _allowed_from(work.now, planned.recipient, work),
            expires_at=planned.expires_at,
            traceparent=wire_headers().get("traceparent", ""),
        )
    )


class Courier:
    """Carries deliveries to the outside: claimed in one commit, recorded in another."""

    def __init__(self, ports: Mapping[ChannelKind, Port], *, claimed_for: timedelta) -> None:
        self._ports = ports
        self._claimed_for = claimed_for

    async def claim(self, delivery_id: str, work: Work) -> Parcel | None:
        """Begin an attempt; None where none begins."""
        delivery = await work.load(Delivery, delivery_id)
        port = self._ports.get(delivery.way.channel)
        drops_doubles = port is None or port.drops_doubles
        if not delivery.begin(work.now, claimed_for=self._claimed_for, drops_doubles=drops_doubles):
            return None
        return Parcel(
            delivery_id=delivery.id,
            estate=work.estate,
            channel=delivery.way.channel,
            address=delivery.way.address,
            template=delivery.message.template,
            title=delivery.message.title,
            text=delivery.message.text,
            facts=delivery.message.facts,
            language=delivery.message.language,
            attempt=len(delivery.attempts),
            at=delivery.planned_at,
            order_id=delivery.about.order_id,
            traceparent=delivery.traceparent,
        )

    async def carry(self, parcel: Parcel) -> Result:
        """Try once; part of the trace of what the message tells."""
        port = self._ports.get(parcel.channel)
        if port is None:
            reason = f"the platform has no {parcel.channel.value} set up / 平台未配置此渠道"
            return Result(outcome=Outcome.NOT_SENT, reason=reason)
        with tracer.start_as_current_span(
            f"deliver {parcel.channel.value}",
            context=propagate.extract({"traceparent": parcel.traceparent}),
            kind=trace.SpanKind.CLIENT,
            attributes={
                "guanjia.service": "notifications",
                "guanjia.estate": parcel.estate,
                "guanjia.delivery": parcel.delivery_id,
            },
        ) as span:
            result = await _tried(port, parcel)
            span.set_attribute("guanjia.outcome", result.outcome.value)
        return result

    async def record(self, delivery_id: str, parcel: Parcel, result: Result, work: Work) -> None:
        """Keep how the attempt ended; after the last one, go on by the next channel."""
        delivery = await work.load(Delivery, delivery_id)
        rule = (await _policy(work)).retries
        wait = max(rule.delay(parcel.attempt), timedelta(seconds=result.retry_after_seconds or 0))
        again_at = work.now + wait
        if not delivery.urgent:
            again_at = await _allowed_from(again_at, delivery.recipient, work)
        delivery.end(parcel.attempt, result, work.now, again_at=again_at)
        if delivery.state is DeliveryState.GIVEN_UP and delivery.others:
            await _go_on(delivery, rule.tries, work)


async def repeat_delivery(delivery_id: str, work: Work) -> Delivery:
    """Send it again, by hand. Raises Missing, NotAllowed, NothingToRepeat."""
    delivery = await delivery_in_reach(work, delivery_id)
    delivery.repeat(work.now, tries=(await _policy(work)).tries)
    return delivery


async def settle_delivery(delivery_id: str, command: SettleDelivery, work: Work) -> Delivery:
    """Somebody has seen to it in another way. Raises Missing, NotAllowed, NothingToSettle."""
    delivery = await delivery_in_reach(work, delivery_id)
    delivery.settle(work.actor, command.note)
    return delivery


async def _tried(port: Port, parcel: Parcel) -> Result:
    try:
        async with asyncio.timeout(SEND_SECONDS):
            return await port.send(parcel)
    except TimeoutError:
        reason = "no answer in time"
    except Exception as error:
        # Its text may quote the message, so only its kind is told.
        reason = f"{type(error).__name__} in the channel"
        log.error("a channel failed: %s", type(error).__name__, extra={"channel": parcel.channel})
    outcome = Outcome.FAILED if port.drops_doubles else Outcome.UNCERTAIN
    return Result(outcome=outcome, reason=reason)


async def _go_on(given_up: Delivery, tries: int, work: Work) -> None:
    way, *others = given_up.others
    id_ = str(uuid.uuid5(uuid.UUID(given_up.id), way.channel.value))
    if await work.find(Delivery, id_) is not None:
        return
    send_at = work.now
    if not given_up.urgent:
        send_at = await _allowed_from(work.now, given_up.recipient, work)
    work.add(
        Delivery.planned(
            id_,
            about=given_up.about,
            recipient=given_up.recipient,
            message=given_up.message,
            ways=(way, *others),
            urgent=given_up.urgent,
            tries=tries,
            now=work.now,
            send_at=send_at,
            expires_at=given_up.expires_at,
            traceparent=given_up.traceparent,
        )
    )


async def _policy(reader: Reader) -> DeliveryPolicy:
    return await reader.policy(DeliveryPolicy) or DeliveryPolicy()


async def _allowed_from(at: datetime, recipient: Recipient, reader: Reader) -> datetime:
    policy = await _policy(reader)
    days_off = policy.staff_rest_on_days_off
    if recipient.kind in (RecipientKind.PERSON, RecipientKind.CONTACT):
        days_off = policy.households_rest_on_days_off
    calendar = (await reader.estate_card()).calendar
    return policy.allowed_from(at, calendar, days_off_are_quiet=days_off)


def _delivery_id(key: str, recipient: Recipient, template: str, channel: str) -> str:
    """The same for the same event, recipient and channel, so that a repeat makes no second one."""
    return str(uuid.uuid5(uuid.UUID(key), f"{recipient.kind}/{recipient.id}/{template}/{channel}"))
