"""A platform in containers: a compose project of its own, with ports, secrets and volumes."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

import httpx

from chassis.testing import eventually
from guanjia.demo.person import client_of
from tests.e2e.ports import free_ports
from tests.e2e.shapes import Platform

ROOT = Path(__file__).parents[3]
COMPOSE = ROOT / "deploy/docker/compose.py"
STARTS_WITHIN_SECONDS = 90
_AGAIN = (502, 503, 504)
"""What the front door says for a container that went away amid a request."""


class Repeating(httpx.AsyncBaseTransport):
    """Repeats what got no answer, with the same key, as the screens do."""

    def __init__(self, *, within_seconds: float = 20) -> None:
        self._inner = httpx.AsyncHTTPTransport()
        self._within_seconds = within_seconds
        self.repeats = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        content = await request.aread()
        # One trace for all attempts: what the first has caused is told of the last.
        request.headers.setdefault("traceparent", f"00-{uuid4().hex}-{uuid4().hex[:16]}-01")
        async with asyncio.timeout(self._within_seconds):
            while True:
                try:
                    answer = await self._inner.handle_async_request(
                        httpx.Request(
                            request.method,
                            request.url,
                            headers=request.headers,
                            content=content,
                            extensions=request.extensions,
                        )
                    )
                    if answer.status_code not in _AGAIN:
                        return answer
                    await answer.aclose()
                except httpx.TransportError:
                    pass
                self.repeats += 1
                await asyncio.sleep(0.1)

    async def aclose(self) -> None:
        await self._inner.aclose()


@dataclass
class Project:
    """A compose project; `secrets` and `backups` are folders of this machine."""

    name: str
    secrets: Path
    backups: Path
    settings: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.port, self._tls_port = free_ports(2)
        self.backups.mkdir(parents=True, exist_ok=True)
        # The operator's program in its container is nobody of this machine.
        self.backups.chmod(0o777)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def environment(self) -> dict[str, str]:
        others = {name: v for name, v in os.environ.items() if not name.startswith("GUANJIA_")}
        own = {
            "COMPOSE_PROJECT_NAME": self.name,
            "PORT": str(self.port),
            "TLS_PORT": str(self._tls_port),
            "GUANJIA_SECRETS": str(self.secrets),
            "BACKUPS": str(self.backups),
        }
        return others | own | dict(self.settings)

    async def make(self, verb: str, **settings: str) -> str:
        """`make up`, `make upgrade`, `make down`; what it prints."""
        return await told(sys.executable, COMPOSE, verb, environment=self.environment | settings)

    async def compose(self, *words: str) -> str:
        """What compose answers."""
        return await told(*compose_words(), *words, environment=self.environment)

    async def operate(self, *words: str) -> str:
        """What `guanjia …` prints, as the operator in a container of its own."""
        return await self.compose("run", "--rm", "-T", "operator", *words)

    async def containers(self, service: str) -> list[str]:
        """Their ids."""
        return (await self.compose("ps", "-q", service)).split()

    async def nats_url(self) -> str:
        """Where the operator hears what is said; the network is one of this machine's."""
        password = await self.operate("cat", "/run/secrets/operator/nats.password")
        [nats] = await self.containers("nats")
        return f"nats://operator:{password.strip()}@{await address_of(nats)}:4222"

    async def remove(self) -> None:
        """With its data."""
        await self.compose("down", "--volumes", "--remove-orphans", "--timeout", "10")


class Container:
    """One container, killed and started again at the same place."""

    def __init__(self, id_: str) -> None:
        self.id = id_
        self.starts = 1

    async def end(self, number: signal.Signals) -> None:
        await told("docker", "kill", "--signal", number.name, self.id)

    async def start(self) -> None:
        self.starts += 1
        await told("docker", "start", self.id)

    async def until_answers(self, health: str) -> None:
        """Also to Caddy, which looks a second later."""
        async with httpx.AsyncClient(trust_env=False) as client:

            async def ready() -> bool:
                try:
                    url = f"http://{await address_of(self.id)}:8080{health}"
                    return (await client.get(url)).status_code == 200
                except httpx.TransportError:
                    return False

            await eventually(ready, within_seconds=STARTS_WITHIN_SECONDS, what=self.id)


@asynccontextmanager
async def platform_of(project: Project) -> AsyncIterator[Platform]:
    """A project that is up, as the story meets it."""
    [reception] = await project.containers("reception")
    async with client_of(project.address, Repeating()) as client:
        yield Platform(
            client, await project.nats_url(), Container(reception), reception_health="/health/ready"
        )


async def address_of(container: str) -> str:
    """In one of its networks."""
    form = "{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}"
    found = (await told("docker", "inspect", "--format", form, container)).split()
    return found[0] if found else "0.0.0.0"


def compose_words() -> list[str]:
    """The words that call compose here, by its file."""
    plugin = subprocess.run(["docker", "compose", "version"], capture_output=True, check=False)
    words = ["docker-compose"] if plugin.returncode else ["docker", "compose"]
    return [*words, "--project-directory", str(ROOT), "-f", str(ROOT / "docker-compose.yml")]


async def told(*words: str | Path, environment: Mapping[str, str] | None = None) -> str:
    """What a program prints. Raises AssertionError with its words when it fails."""
    process = await asyncio.create_subprocess_exec(
        *words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    try:
        printed, complaints = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert process.returncode == 0, f"{words}\n{printed.decode()}\n{complaints.decode()}"
    return printed.decode()
