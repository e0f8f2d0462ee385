"""Names, phones, codes and what people typed, planted everywhere, are found nowhere in the clear:
not in events, documents, logs, spans, the live feed or anything that leaves for a group.
"""

import asyncio
import json
import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import nats
import pytest
from bson import json_util
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from chassis.bus.overhearing import overhearing
from chassis.logs import JsonLines
from chassis.testing import SurroundingServers, TestSigner, eventually
from contracts.dispatch.agreements import QuoteDeclined, SignatureCodeIssued, SignatureRefused
from contracts.orders import NoSignature
from contracts.permissions import Permission
from contracts.words import SeriesNumber
from tests.integration.dispatch.stage import WANG, person
from tests.integration.notifications.listening import Receiver, listening
from tests.integration.notifications.stage import (
    SUPERVISOR,
    Notices,
    an,
    an_estate,
    channels_file,
    notified,
)
from tests.integration.notifications.test_live_feed import browsing

NAME, PHONE, OWN_PHONE, EMAIL = "金丝雀", "10000042424", "10000042425", "canary@example.com"
CODE, REASON, NOTE = "271828", "金丝雀家的水管", "金丝雀来电"
PLANTED = (NAME, PHONE, OWN_PHONE, EMAIL, CODE, REASON, NOTE)


class Lines(logging.Handler):
    """Every log line there is, as it would be written."""

    def __init__(self) -> None:
        super().__init__(level=0)
        self.setFormatter(JsonLines())
        self.text = ""

    def emit(self, record: logging.LogRecord) -> None:
        self.text += self.format(record)


@pytest.fixture
def logged() -> Any:
    """What is logged, down to the details of our own code."""
    lines, root = Lines(), logging.getLogger()
    ours = [logging.getLogger(name) for name in ("chassis", "notifications", "httpx", "httpcore")]
    levels = [(logger, logger.level) for logger in ours]
    root.addHandler(lines)
    for logger in ours[:2]:
        logger.setLevel(logging.DEBUG)
    yield lines
    root.removeHandler(lines)
    for logger, level in levels:
        logger.setLevel(level)


async def story(notices: Notices) -> None:
    """Everything that carries something personal, told until it is delivered."""
    await notices.scene.stage.archives.say(
        person("p-zhang", NAME, PHONE, "8-2-0101"), estate=notices.scene.estate
    )

    async def known() -> bool:
        row = await notices.running.store.database["people"].find_one(
            {"_id": {"$regex": "p-zhang"}, "estate": notices.scene.estate, "version": 2}
        )
        return row is not None

    await eventually(known, what="the planted person is known")
    await notices.manager.do("/preferences/people/p-zhang", email=EMAIL)
    await notices.of(WANG, ()).do("/preferences/mine", phone=OWN_PHONE)
    await notices.choose(
        "channel_policy",
        households=["sms", "outbox"],
        staff=["sms"],
        groups=[{"channel": "webhook", "name": "program"}],
    )
    order_id = await notices.delayed(reason=REASON, contact_name=NAME, contact_phone=PHONE)
    number = SeriesNumber("WX-20261123-0001")
    later = datetime.now(UTC) + timedelta(hours=1)
    code = {"number": number, "person_id": "p-zhang", "code": CODE, "expires_at": later}
    refusal = {"number": number, "round": 1, "reason": NoSignature.PRICE, "note": NOTE}
    await notices.say(
        an(SignatureCodeIssued, order_id, **code),
        an(SignatureRefused, order_id, **refusal, decide_by=later),
        an(QuoteDeclined, order_id, round=1, reason=REASON),
    )
    await notices.inbox(SUPERVISOR, "signature_refused")

    async def all_ended() -> bool:
        items = (await notices.manager.see("/deliveries", limit=200))["items"]
        kept = [item for item in items if item["state"]["code"] == "not_sent"]
        codes = [item for item in kept if item["template"] == "signature_code"]
        return bool(codes) and any(item["recipient_kind"] == "staff" for item in kept)

    await eventually(all_ended, what="the code and a member of staff's message are kept")
    settled = (await notices.manager.see("/outbox"))["items"][0]
    await notices.manager.do(f"/deliveries/{settled['id']}/settle", note=NOTE)


@pytest.mark.rule("J7")
async def test_what_is_personal_is_nowhere_in_the_clear(
    servers: SurroundingServers,
    signer: TestSigner,
    spans: InMemorySpanExporter,
    logged: Lines,
    tmp_path: Path,
) -> None:
    receiver = Receiver()
    wire: list[str] = []
    async with listening(receiver) as outside:
        group = {"channel": "webhook", "url": f"{outside}/program", "estates": ["e1"]}
        file = channels_file(tmp_path, groups={"program": group})
        settings: dict[str, Any] = {"channels_file": file, "webhooks_to_loopback": True}
        async with notified(servers.surroundings(), signer, **settings) as [stage]:
            notices = await an_estate(stage)
            running = notices.running
            nats_url = stage.surroundings.nats_url
            async with (
                listening(running.app) as address,
                overhearing(nats_url, lambda envelope: wire.append(envelope.model_dump_json())),
                browsing(address, notices, tuple(Permission)) as browser,
            ):
                await story(notices)
                await browser.until("change", 6)
                feed = browser.text
            documents = ""
            for name in await running.store.database.list_collection_names():
                rows = running.store.database[name].find({})
                documents += json_util.dumps([row async for row in rows], ensure_ascii=False)
            streams = await _streams(nats_url)

    traces = "".join(span.to_json() for span in spans.get_finished_spans())
    posted = json.dumps([post.body for post in receiver.posts], ensure_ascii=False)
    places = {
        "events": "".join(wire),
        "streams": streams,
        "documents": documents,
        "logs": logged.text,
        "traces": traces,
        "feed": feed,
        "group": posted,
    }
    assert all(places.values()), [name for name, text in places.items() if not text]
    spelled = [*PLANTED, *(json.dumps(word)[1:-1] for word in PLANTED)]
    found = [(name, word) for name, text in places.items() for word in spelled if word in text]
    assert found == []


async def _streams(nats_url: str) -> str:
    """Every message every stream holds."""
    connection = await nats.connect(nats_url)
    jetstream = connection.jetstream()
    text = ""
    for stream in await jetstream.streams_info():
        assert stream.config.name is not None
        subscription = await jetstream.subscribe(
            "evt.>", stream=stream.config.name, ordered_consumer=True
        )
        for _ in range(stream.state.messages):
            message = await asyncio.wait_for(subscription.next_msg(), 5)
            text += message.data.decode()
    await connection.close()
    return text
