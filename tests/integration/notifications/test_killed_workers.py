"""Workers that die or stop: what was being sent is repeated under its id, open feeds are let go."""

import asyncio
import os
import signal
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from starlette.responses import JSONResponse
from starlette.types import Receive, Scope, Send

from chassis.errands import ErrandRunner
from chassis.testing import SurroundingServers, TestSigner, eventually
from contracts.words import OrderId
from tests.e2e.ports import free_ports
from tests.integration.notifications.listening import Receiver, listening
from tests.integration.notifications.stage import an_estate, channels_file, notified, opened
from tests.integration.notifications.test_live_feed import browsing
from tests.programs import start


@pytest.mark.parametrize(("dies_at", "posts"), [("errand-claimed", 1), ("errand-done", 2)])
async def test_a_webhook_of_a_killed_worker_is_repeated_under_its_id(
    servers: SurroundingServers, signer: TestSigner, tmp_path: Path, dies_at: str, posts: int
) -> None:
    receiver = Receiver()
    async with listening(receiver) as outside:
        group = {"channel": "webhook", "url": f"{outside}/program", "estates": ["e1"]}
        file = channels_file(tmp_path, groups={"program": group})
        settings: dict[str, Any] = {"channels_file": file, "webhooks_to_loopback": True}
        async with notified(
            servers.surroundings(), signer, delivery_claim_seconds=1.0, **settings
        ) as [stage]:
            notices = await an_estate(stage)
            endpoint = {"channel": "webhook", "name": "program"}
            await notices.choose("channel_policy", groups=[endpoint])
            (runner,) = [
                each
                for each in notices.running.service.companions
                if isinstance(each, ErrandRunner)
            ]
            # The worker that survives leaves this one to the worker that dies.
            await runner.stop()
            environment = stage.surroundings.environment() | {
                "GUANJIA_CHANNELS_FILE": str(file),
                "GUANJIA_WEBHOOKS_TO_LOOPBACK": "true",
                "GUANJIA_DELIVERY_CLAIM_SECONDS": "1",
                "GUANJIA_PORT": "0",
                "GUANJIA_FAILPOINT": dies_at,
            }
            doomed = await start("notifications", environment=environment, output=Path(os.devnull))
            try:
                await notices.say(opened(OrderId(str(uuid4()))))
                assert await asyncio.wait_for(doomed.wait(), 40) == -9
            finally:
                if doomed.returncode is None:
                    doomed.kill()
            runner.start(notices.running.performer)

            sent = await notices.delivery("sent", channel="webhook")

    assert [post.id for post in receiver.at("/program")] == [sent["id"]] * posts
    assert [attempt["outcome"] for attempt in sent["attempts"]] == ["", "sent"]


async def test_a_service_that_is_stopped_lets_its_browsers_go_and_does_not_wait_for_them(
    servers: SurroundingServers, signer: TestSigner
) -> None:
    async def jwks(scope: Scope, receive: Receive, send: Send) -> None:
        await JSONResponse(signer.jwks)(scope, receive, send)

    (port,) = free_ports(1)
    async with listening(jwks) as identity, notified(servers.surroundings(), signer) as [stage]:
        notices = await an_estate(stage)
        environment = stage.surroundings.environment() | {
            "GUANJIA_PORT": str(port),
            "GUANJIA_JWKS_URL": identity,
        }
        service = await start("notifications", environment=environment, output=Path(os.devnull))
        address = f"http://127.0.0.1:{port}"

        async def ready() -> bool:
            async with httpx.AsyncClient(base_url=address) as client:
                try:
                    return (await client.get("/health/ready")).status_code == 200
                except httpx.TransportError:
                    return False

        try:
            await eventually(ready, what="the service is ready", within_seconds=40)
            async with browsing(address, notices) as browser:
                service.send_signal(signal.SIGTERM)
                assert await browser.until("end") == [{"reason": "leaving"}]
                await asyncio.wait_for(service.wait(), 20)
        finally:
            if service.returncode is None:
                service.kill()
