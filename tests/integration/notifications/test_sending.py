"""What leaves the house: webhooks and e-mail against local servers, with retries and no doubles."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from aiosmtpd.smtp import SMTP, Envelope, Session
from opentelemetry import trace
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from chassis.testing import Surroundings, SurroundingServers, TestSigner, eventually
from contracts.dispatch.orders import WorkOrderOpened
from contracts.words import OrderId
from tests.integration.dispatch.stage import WANG, Stage
from tests.integration.notifications.listening import Receiver, listening
from tests.integration.notifications.stage import (
    Notices,
    an_estate,
    channels_file,
    notified,
    opened,
)

FAST = {
    "first_retry_seconds": 0.05,
    "longest_retry_seconds": 0.2,
    "quiet_from": "00:00",
    "quiet_until": "00:00",
    "staff_rest_on_days_off": False,
}
ESTATES = [f"e{number}" for number in range(1, 30)]


class Mailbox:
    """What an SMTP server took; the recipients refused are refused for good."""

    def __init__(self) -> None:
        self.letters: list[Envelope] = []
        self.refused: set[str] = set()
        self.answering = asyncio.Event()
        self.answering.set()

    async def handle_RCPT(  # noqa: N802 - the library's name
        self,
        _server: SMTP,
        _session: Session,
        envelope: Envelope,
        address: str,
        _options: list[str],
    ) -> str:
        if address in self.refused:
            return "550 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(  # noqa: N802 - the library's name
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        self.letters.append(envelope)
        await self.answering.wait()
        return "250 OK"


@pytest.fixture
async def mailbox() -> AsyncIterator[tuple[Mailbox, int]]:
    """A local SMTP server, and its port."""
    box = Mailbox()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(box, loop=loop), "127.0.0.1", 0)
    yield box, server.sockets[0].getsockname()[1]
    server.close()


@pytest.fixture(scope="module")
async def receiving() -> AsyncIterator[tuple[Receiver, str]]:
    """A receiver of webhooks, and its address."""
    found = Receiver()
    async with listening(found) as address:
        yield found, address


@pytest.fixture
def receiver(receiving: tuple[Receiver, str]) -> Receiver:
    """The receiver, to which nothing has come yet and which has been told nothing."""
    receiving[0].forget()
    return receiving[0]


@pytest.fixture(scope="module")
def webhooks(
    receiving: tuple[Receiver, str], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """Settings with which all groups are the receiver's."""
    groups = {
        name: {
            "channel": channel,
            "url": f"{receiving[1]}/{name}",
            "secret": "s",
            "estates": ESTATES,
        }
        for name, channel in {"program": "webhook", "robot": "wecom", "ding": "dingtalk"}.items()
    }
    file = channels_file(tmp_path_factory.mktemp("operator"), groups=groups)
    return {"channels_file": file, "webhooks_to_loopback": True}


@pytest.fixture(scope="module")
async def stage(
    servers: SurroundingServers,
    signer: TestSigner,
    spans: InMemorySpanExporter,
    webhooks: dict[str, Any],
) -> AsyncIterator[Stage]:
    """Notifications whose operator has set up all groups."""
    async with notified(servers.surroundings(), signer, **webhooks) as [running]:
        yield running


@pytest.fixture
async def notices(stage: Stage, receiver: Receiver) -> Notices:
    """A new estate, which tries again quickly; it uses no group yet."""
    found = await an_estate(stage)
    await found.choose("delivery_policy", **FAST)
    return found


def a_new_order() -> WorkOrderOpened:
    """An event of which a group is told one thing."""
    return opened(OrderId(str(uuid4())))


async def to_group(notices: Notices, channel: str, name: str) -> None:
    """Have the estate's staff told at one group."""
    await notices.choose("channel_policy", groups=[{"channel": channel, "name": name}])


async def test_a_group_is_told_once_however_many_it_concerns(
    notices: Notices, receiver: Receiver
) -> None:
    await to_group(notices, "wecom", "robot")
    await notices.delayed()

    async def all_sent() -> bool:
        items = (await notices.manager.see("/deliveries", state="sent"))["items"]
        told = sorted(item["template"] for item in items)
        return told == ["delay_reported", "order_assigned", "order_opened"]

    await eventually(all_sent, what="all three are sent")
    bodies = [post.body["text"]["content"] for post in receiver.at("/robot")]
    assert len(bodies) == 3
    assert not any("王师傅" in body or "张三丰" in body for body in bodies)


async def test_a_webhook_is_repeated_under_its_id_until_it_is_taken(
    notices: Notices, receiver: Receiver
) -> None:
    receiver.statuses["/program"] = [500, 429, 503]
    await to_group(notices, "webhook", "program")
    await notices.say(a_new_order())

    sent = await notices.delivery("sent", channel="webhook")

    posts = receiver.at("/program")
    assert [attempt["outcome"] for attempt in sent["attempts"]] == ["failed"] * 3 + ["sent"]
    assert [attempt["reason"] for attempt in sent["attempts"]][:3] == [
        "HTTP 500",
        "HTTP 429",
        "HTTP 503",
    ]
    assert {post.id for post in posts} == {sent["id"]}
    assert len({str(post.body) for post in posts}) == 1
    assert all(post.headers["webhook-signature"].startswith("v1,") for post in posts)


async def test_a_webhook_that_is_refused_is_given_up_and_repeated_by_hand(
    notices: Notices, receiver: Receiver
) -> None:
    receiver.statuses["/ding"] = [404]
    await to_group(notices, "dingtalk", "ding")
    await notices.say(a_new_order())

    given_up = await notices.delivery("given_up", attention=True)
    assert len(receiver.at("/ding")) == 1
    await notices.manager.do(f"/deliveries/{given_up['id']}/repeat")

    sent = await notices.delivery("sent")
    assert sent["id"] == given_up["id"]
    assert len(receiver.at("/ding")) == 2


async def test_the_last_try_is_the_last(notices: Notices, receiver: Receiver) -> None:
    await notices.choose("delivery_policy", **(FAST | {"tries": 3}))
    receiver.statuses["/program"] = [500] * 10
    await to_group(notices, "webhook", "program")
    await notices.say(a_new_order())

    given_up = await notices.delivery("given_up")

    assert len(given_up["attempts"]) == len(receiver.at("/program")) == 3


async def test_one_trace_goes_from_the_desk_to_the_webhook(
    notices: Notices, receiver: Receiver
) -> None:
    await to_group(notices, "webhook", "program")
    with trace.get_tracer("test").start_as_current_span("the call") as span:
        trace_id = f"{span.get_span_context().trace_id:032x}"
        await notices.say(a_new_order())

    await notices.delivery("sent", channel="webhook")

    (post,) = receiver.at("/program")
    assert post.headers["traceparent"].split("-")[1] == trace_id


async def test_workers_side_by_side_send_each_message_once(
    servers: SurroundingServers,
    signer: TestSigner,
    receiver: Receiver,
    webhooks: dict[str, Any],
) -> None:
    async with notified(servers.surroundings(), signer, workers=3, **webhooks) as [stage, *_]:
        notices = await an_estate(stage)
        await notices.choose("delivery_policy", **FAST)
        await to_group(notices, "webhook", "program")
        for _ in range(20):
            await notices.say(a_new_order())

        async def all_sent() -> bool:
            items = (await notices.manager.see("/deliveries", state="sent", limit=200))["items"]
            return len(items) == 20

        await eventually(all_sent, what="all are sent", within_seconds=30)

    posted = Counter(post.id for post in receiver.at("/program"))
    assert set(posted.values()) == {1}


async def test_a_webhook_whose_worker_died_is_repeated_under_its_id_by_another(
    servers: SurroundingServers,
    signer: TestSigner,
    receiver: Receiver,
    webhooks: dict[str, Any],
) -> None:
    settings = webhooks | {"delivery_claim_seconds": 0.5}
    receiver.silent.add("/program")
    async with notified(servers.surroundings(), signer, workers=2, **settings) as [stage, *_]:
        notices = await an_estate(stage)
        await notices.choose("delivery_policy", **FAST)
        await to_group(notices, "webhook", "program")
        await notices.say(a_new_order())

        async def asked() -> bool:
            return bool(receiver.at("/program"))

        await eventually(asked, what="the first attempt is under way")
        # The first worker hears nothing any more; its claim runs out.
        receiver.silent.clear()
        sent = await notices.delivery("sent", channel="webhook")
        receiver.hang_up()

    assert {post.id for post in receiver.at("/program")} == {sent["id"]}
    assert len(sent["attempts"]) == 2
    assert sent["attempts"][0]["outcome"] == ""


@contextlib.asynccontextmanager
async def by_mail(
    surroundings: Surroundings, signer: TestSigner, folder: Path, port: int, **settings: Any
) -> AsyncIterator[Notices]:
    """An estate that tells households by e-mail; Zhang San has an address."""
    account = {
        "host": "127.0.0.1",
        "port": port,
        "security": "none",
        "sender": "管家 <no-reply@example.com>",
    }
    file = channels_file(folder, email=account)
    async with notified(surroundings, signer, channels_file=file, **settings) as [stage]:
        notices = await an_estate(stage)
        await notices.choose("delivery_policy", **FAST)
        await notices.choose("channel_policy", households=["email", "outbox"])
        await notices.manager.do("/preferences/people/p-zhang", email="zhang@example.com")
        yield notices


async def test_an_email_goes_out_as_it_was_decided(
    servers: SurroundingServers,
    signer: TestSigner,
    mailbox: tuple[Mailbox, int],
    tmp_path: Path,
) -> None:
    async with by_mail(servers.surroundings(), signer, tmp_path, mailbox[1]) as notices:
        await notices.delayed()
        sent = await notices.delivery("sent", channel="email")

    (letter,) = mailbox[0].letters
    assert letter.rcpt_tos == ["zhang@example.com"]
    text = _parsed(letter)
    assert text["Subject"] == "维修人员晚到"
    assert text["Message-ID"] == f"<{sent['id']}@example.com>"
    assert "WX-20261123-0001" in text.get_content()
    assert sent["address"] == "•••@example.com"


def _parsed(letter: Envelope) -> EmailMessage:

    assert isinstance(letter.content, bytes)
    return message_from_bytes(letter.content, policy=policy.default)


async def test_a_mailbox_that_is_not_there_is_given_up_and_the_next_channel_is_taken(
    servers: SurroundingServers,
    signer: TestSigner,
    mailbox: tuple[Mailbox, int],
    tmp_path: Path,
) -> None:
    mailbox[0].refused.add("zhang@example.com")
    async with by_mail(servers.surroundings(), signer, tmp_path, mailbox[1]) as notices:
        await notices.delayed()

        given_up = await notices.delivery("given_up", channel="email")
        next_one = await notices.delivery("not_sent", channel="outbox")

    assert given_up["attempts"][0]["reason"] == "SMTP 550"
    assert next_one["recipient_id"] == "p-zhang"
    assert mailbox[0].letters == []


async def test_an_email_whose_worker_died_is_uncertain_and_repeated_by_hand_only(
    servers: SurroundingServers,
    signer: TestSigner,
    mailbox: tuple[Mailbox, int],
    tmp_path: Path,
) -> None:
    mailbox[0].answering.clear()
    claim: dict[str, Any] = {"delivery_claim_seconds": 0.5}
    async with by_mail(servers.surroundings(), signer, tmp_path, mailbox[1], **claim) as notices:
        await notices.delayed()

        uncertain = await notices.delivery("uncertain", channel="email", attention=True)
        assert len(mailbox[0].letters) == 1
        mailbox[0].answering.set()
        await notices.manager.do(f"/deliveries/{uncertain['id']}/repeat")
        await notices.delivery("sent", channel="email")

    assert len(mailbox[0].letters) == 2


async def test_a_channel_the_platform_has_not_set_up_sends_nothing_and_says_so(
    notices: Notices,
) -> None:
    await notices.choose("channel_policy", households=["sms"])
    await notices.delayed()

    kept = await notices.delivery("not_sent", channel="sms")

    assert "未配置" in kept["attempts"][0]["reason"]


async def test_somebody_of_the_staff_on_duty_is_told_in_quiet_hours(notices: Notices) -> None:
    await notices.choose("channel_policy", households=["outbox"], staff=["sms"])
    await notices.choose("delivery_policy", quiet_from="00:00", quiet_until="23:59")
    on_duty = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    own = notices.of(WANG, ())
    await own.do("/preferences/mine", phone="10000000222", on_duty_until=on_duty)

    await notices.order(urgency="P2")

    told = await notices.delivery("not_sent", channel="sms")
    assert (told["recipient_id"], told["address"]) == (WANG, "•••0222")
