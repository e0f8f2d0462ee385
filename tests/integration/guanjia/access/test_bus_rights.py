"""What a service's user may do on a NATS that knows users: asked of the real server."""

import asyncio
import gc
import json
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import nats
import pytest
from nats.aio.client import Client
from nats.errors import Error as NatsError
from pydantic import ValidationError

from chassis.bus.connecting import connected
from chassis.bus.overhearing import Overhearing
from chassis.bus.rights import inbox_of
from chassis.bus.topology import stream_name
from chassis.logins import OPERATOR
from chassis.settings import ServiceSettings
from chassis.testing import eventually
from contracts.dispatch.orders import WorkOrderOpened
from contracts.event import Envelope, Event
from contracts.fees import PaymentTaken
from contracts.identity import EstateOpened
from contracts.words import EstateId
from guanjia.services import NAMES
from notifications.feed.model import CARRIED
from tests.contract.known import SAMPLES
from tests.e2e.guarded import Guarded

YUEHU = EstateId("yuehu")
OTHERS = [(service, NAMES[number - 1]) for number, service in enumerate(NAMES)]


@dataclass
class Visitor:
    """Somebody connected, and what the server refused them."""

    connection: Client
    refused: list[str] = field(default_factory=list)
    attempts: int = 0

    async def may_not_publish(self, subject: str) -> bool:
        return await self._is_refused(self.connection.publish(subject, b"{}"), subject)

    async def may_not_subscribe(self, subject: str) -> bool:
        return await self._is_refused(self.connection.subscribe(subject), subject)

    async def _is_refused(self, attempt: Awaitable[object], subject: str) -> bool:
        await attempt
        self.attempts += 1
        # The server refuses in order: once this is refused, all that came before is decided.
        last = f"forbidden.{self.attempts}"
        await self.connection.publish(last, b"")

        async def decided() -> bool:
            return any(last in each for each in self.refused)

        await eventually(decided)
        return any(f'"{subject}"'.lower() in each.lower() for each in self.refused)


@asynccontextmanager
async def visiting(bus: Guarded, user: str) -> AsyncIterator[Visitor]:
    refused: list[str] = []

    async def note(error: Exception) -> None:
        refused.append(str(error))

    connection = await nats.connect(
        bus.settings(ServiceSettings, user).nats_url,
        error_cb=note,
        inbox_prefix="_INBOX" if user == OPERATOR else inbox_of(user),
    )
    try:
        yield Visitor(connection, refused)
    finally:
        await connection.close()


@pytest.mark.parametrize(("service", "other"), OTHERS)
async def test_a_service_cannot_say_anothers_events(bus: Guarded, service: str, other: str) -> None:
    async with visiting(bus, service) as visitor, visiting(bus, OPERATOR) as operator:
        before = await kept(operator, other)

        assert await visitor.may_not_publish(f"evt.{other}.yuehu.anything.v1")

        assert await kept(operator, other) == before
        assert not await visitor.may_not_publish(f"evt.{service}.yuehu.anything.v1")


@pytest.mark.parametrize(("service", "other"), OTHERS)
async def test_a_service_cannot_read_what_it_may_not_hear(
    bus: Guarded, service: str, other: str
) -> None:
    async with visiting(bus, service) as visitor:
        for subject in (
            ">",
            "evt.>",
            f"evt.{other}.>",
            "_INBOX.>",
            f"{inbox_of(other)}.>",
            f"{inbox_of(OPERATOR)}.>",
            "$JS.>",
            "$JS.ACK.>",
            "$SYS.>",
        ):
            assert await visitor.may_not_subscribe(subject), subject
        assert not await visitor.may_not_subscribe(f"{inbox_of(service)}.mine")


@pytest.mark.parametrize(("service", "other"), OTHERS)
async def test_a_service_cannot_touch_streams_or_make_consumers(
    bus: Guarded, service: str, other: str
) -> None:
    own, others = stream_name(service), stream_name(other)
    async with visiting(bus, service) as visitor, visiting(bus, OPERATOR) as operator:
        await operator.connection.jetstream().publish(f"evt.{service}.yuehu.anything.v1", b"{}")
        before = await kept(operator, service)

        for call in (
            f"STREAM.DELETE.{own}",
            f"STREAM.PURGE.{own}",
            f"STREAM.UPDATE.{own}",
            f"STREAM.MSG.GET.{own}",
            f"STREAM.MSG.DELETE.{own}",
            f"STREAM.SNAPSHOT.{own}",
            "STREAM.CREATE.MINE",
            f"DIRECT.GET.{own}",
            f"STREAM.MSG.GET.{others}",
            f"CONSUMER.CREATE.{others}.mine",
            f"CONSUMER.CREATE.{others}.mine.evt.{other}.yuehu.anything.v1",
            f"CONSUMER.DURABLE.CREATE.{others}.mine",
            f"CONSUMER.DELETE.{others}.{service}-hears-{other}",
            f"CONSUMER.PAUSE.{others}.{service}-hears-{other}",
        ):
            assert await visitor.may_not_publish(f"$JS.API.{call}"), call

        assert await kept(operator, service) == before


async def test_a_service_cannot_pull_or_settle_anothers_durable(bus: Guarded) -> None:
    durable = "EVT_DISPATCH.archives-hears-dispatch"
    async with visiting(bus, "fees") as visitor:
        for subject in (
            f"$JS.API.CONSUMER.MSG.NEXT.{durable}",
            f"$JS.API.CONSUMER.INFO.{durable}",
            f"$JS.ACK.{durable}.1.1.1.1.0",
        ):
            assert await visitor.may_not_publish(subject), subject


async def test_the_live_feed_hears_what_it_carries_and_nothing_wider(bus: Guarded) -> None:
    told: list[str] = []
    url = bus.settings(ServiceSettings, "notifications").nats_url
    async with visiting(bus, "notifications") as visitor, visiting(bus, OPERATOR) as desk:
        assert await visitor.may_not_subscribe("evt.dispatch.*.not_in_the_feed.v1")
        assert await visitor.may_not_subscribe("evt.dispatch.>")

        feed = Overhearing(url, lambda envelope: told.append(envelope.type), events=list(CARRIED))
        await feed.connect()
        try:
            for event in (WorkOrderOpened, PaymentTaken):
                await desk.connection.publish(event.subject_for(YUEHU), envelope(event))

            async def both() -> bool:
                return sorted(told) == sorted(
                    event.type_name() for event in (WorkOrderOpened, PaymentTaken)
                )

            await eventually(both)
        finally:
            await feed.stop()


@pytest.mark.parametrize("login", [{}, {"user": "dispatch", "pass": "a guess"}])
async def test_who_has_no_password_is_not_let_in(bus: Guarded, login: dict[str, str]) -> None:
    host, _, port = bus.nats.partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    try:
        assert json.loads((await reader.readline()).removeprefix(b"INFO "))["auth_required"]
        writer.write(
            b"CONNECT " + json.dumps({"verbose": False} | login).encode() + b"\r\nPING\r\n"
        )

        assert await reader.readline() == b"-ERR 'Authorization Violation'\r\n"
    finally:
        writer.close()
        await writer.wait_closed()


async def test_where_an_answer_is_sent_moves_no_stream_and_forges_no_event(bus: Guarded) -> None:
    """NATS does not check where an answer is asked to go (ADR 0014)."""
    info = "$JS.API.CONSUMER.INFO.EVT_IDENTITY.dispatch-hears-identity"
    pull = "$JS.API.CONSUMER.MSG.NEXT.EVT_IDENTITY.dispatch-hears-identity"
    own = "evt.dispatch.yuehu.anything.v1"
    async with visiting(bus, "dispatch") as visitor, visiting(bus, OPERATOR) as operator:
        jetstream = operator.connection.jetstream()
        before = {service: await kept(operator, service) for service in NAMES}
        await jetstream.publish(EstateOpened.subject_for(YUEHU), envelope(EstateOpened))

        for target in ("STREAM.DELETE.EVT_GATE", "STREAM.PURGE.EVT_IDENTITY"):
            for asked in (own, info):
                await visitor.connection.publish(asked, b"{}", reply=f"$JS.API.{target}")
        for asked in (own, info, pull):
            await visitor.connection.publish(asked, b"{}", reply=PaymentTaken.subject_for(YUEHU))

        async def three_landed() -> bool:
            return await kept(operator, "fees") == before["fees"] + 3

        await eventually(three_landed)
        assert all([await kept(operator, service) >= before[service] for service in NAMES])
        end = (await jetstream.stream_info("EVT_FEES")).state.last_seq
        for sequence in range(end - 2, end + 1):
            message = await jetstream.get_msg("EVT_FEES", sequence)
            assert not is_event_of("fees", message.subject or "", message.data or b"")


def is_event_of(service: str, subject: str, body: bytes) -> bool:
    """Whether somebody who hears that service would take it for one of its events."""
    if not subject.startswith(f"evt.{service}."):
        # It stands in the stream, and no durable is delivered it: they filter by subject.
        return False
    try:
        return Envelope.parse(body).source == f"guanjia/{service}"
    except ValidationError:
        return False


async def kept(operator: Visitor, service: str) -> int:
    """How many events stand in a service's stream."""
    info = await operator.connection.jetstream().stream_info(stream_name(service))
    return int(info.state.messages)


def envelope(event: type[Event]) -> bytes:
    return (SAMPLES / f"{event.type_name()}.json").read_bytes()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
async def test_a_wrong_login_is_told_for_what_it_is(bus: Guarded) -> None:
    stranger = f"nats://{OPERATOR}:a-guess@{bus.nats}"

    with pytest.raises(NatsError, match="Authorization Violation"):
        async with connected(stranger, "test"):
            pass

    # The client does not close the socket of a login that was refused: let it go here.
    gc.collect()


async def test_a_right_that_is_missing_is_told_for_what_it_is(bus: Guarded) -> None:
    url = bus.settings(ServiceSettings, "gate").nats_url

    with pytest.raises(NatsError, match="permissions violation"):
        async with connected(url, "test") as connection:
            await connection.jetstream(timeout=0.2).stream_info("EVT_FEES")
