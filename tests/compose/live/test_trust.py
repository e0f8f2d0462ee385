"""A front door on an address of the estate's network, which signs for itself (web.md, Offline)."""

import os
import ssl
from collections.abc import AsyncIterator
from uuid import uuid4

import httpx
import pytest

from chassis.testing import eventually
from tests.compose.live.containers import ROOT, told
from tests.e2e.ports import free_ports

pytestmark = pytest.mark.timeout(120)
SITE = "127.0.0.1"


@pytest.fixture
async def door() -> AsyncIterator[str]:
    """Caddy alone with our Caddyfile; its address."""
    (port,) = free_ports(1)
    name = f"guanjia-door-{uuid4().hex[:8]}"
    folder = ROOT / "deploy/docker"
    await told(
        *("docker", "run", "--detach", "--rm", "--name", name, "--publish", f"{SITE}:{port}:8443"),
        *("--env", f"GUANJIA_SITE={SITE}", "--env", "XDG_DATA_HOME=/data"),
        *("--volume", f"{folder}/Caddyfile:/etc/caddy/Caddyfile:ro"),
        *("--volume", f"{folder}/trust:/srv/trust:ro", os.environ.get("CADDY_IMAGE", "caddy:2")),
        *("caddy", "run", "--config", "/etc/caddy/Caddyfile", "--adapter", "caddyfile"),
    )
    try:
        yield f"https://{SITE}:{port}"
    finally:
        await told("docker", "rm", "--force", name)


async def test_a_tablet_that_trusts_what_the_page_gives_out_is_on_a_secure_origin(
    door: str,
) -> None:
    async with httpx.AsyncClient(base_url=door, verify=False, trust_env=False) as stranger:

        async def given() -> str | None:
            try:
                answer = await stranger.get("/trust/root.crt")
            except httpx.TransportError:
                return None
            return answer.text if answer.status_code == 200 else None

        authority = await eventually(given, within_seconds=60)
        assert authority is not None
        page = await stranger.get("/trust/")
        assert (await stranger.get("/trust")).headers["location"] == "/trust/"
        beside = [
            (await stranger.get(path)).status_code
            for path in ("/trust/root.key", "/trust/%2e%2e/root.key", "/trust/root.crt/")
        ]
    assert 'href="root.crt"' in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert beside == [404, 404, 404]

    trusting = ssl.create_default_context(cadata=authority)
    async with httpx.AsyncClient(base_url=door, verify=trusting, trust_env=False) as tablet:
        assert (await tablet.get("/trust/trust.css")).status_code == 200
