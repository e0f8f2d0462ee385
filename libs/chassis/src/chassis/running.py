"""Runs one service: its app, store, bus and polling, started and stopped in order; bears servers
being away.
"""

import asyncio
import contextlib
import gc
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Self

import uvicorn
from fastapi import FastAPI, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from chassis.bus.bus import Bus, set_up_bus
from chassis.due import DuePoller
from chassis.ending import end
from chassis.estates import EstateDoor
from chassis.files.sweeping import FileSweeper
from chassis.hearing import read_models
from chassis.logs import start_logging
from chassis.performing import Performer
from chassis.sealing import FileMasterKey, Keyring
from chassis.service import Service
from chassis.settings import ServiceSettings
from chassis.store.store import Store
from chassis.tracing import HTTP_TELEMETRY, start_tracing
from chassis.watching import Watcher
from chassis.web.auth import Gatekeeper, Keys
from chassis.web.backpressure import Backpressure
from chassis.web.document import describe
from chassis.web.hardening import Hardened
from chassis.web.limits import BodyLimit
from chassis.web.measuring import Measured
from chassis.web.problems import install_problems

log = logging.getLogger(__name__)

COULD_NOT_START = 3
"""The exit code uvicorn itself uses for it."""


class Running:
    """One service, ready to run. Building it opens no connection; entering it starts it."""

    def __init__(self, service: Service) -> None:
        self.service = service
        settings = service.settings
        self.keyring = Keyring(FileMasterKey(settings.master_key_file))
        self.store = Store(
            settings.mongo_url,
            service.name,
            service.database,
            service.all_collections,
            read_models(service.hears),
            self.keyring,
        )
        self.performer = Performer(self.store, EstateDoor(self.keyring))
        self.bus = Bus(service.name, settings, self.store, self.performer, service.hears)
        self.watcher = Watcher(self.store, self.bus, service.due)
        self.poller = DuePoller(service.name, service.due, self.performer)
        self.companions = [*service.companions, *([FileSweeper()] if service.files else [])]
        self._watcher: asyncio.Task[None] | None = None
        self.keys = Keys(settings.jwks_url)
        self.app = self._build_app(settings)

    async def set_up(self) -> list[str]:
        """Collections, indexes, streams and durables. The setup step; running services never do
        this.

        The store is opened for it alone. Raises when a server is away.
        """
        self.store.start(patiently=True)
        try:
            await self.store.set_up()
            if self.service.files:
                await self.store.file_bytes.set_up()
        finally:
            await self.store.stop()
        return await set_up_bus(self.service.name, self.service.settings, self.service.hears)

    async def __aenter__(self) -> Self:
        self.store.start()
        self.bus.start()
        self.poller.start()
        for companion in self.companions:
            companion.start(self.performer)
        self._watcher = asyncio.create_task(self.watcher.watch_forever(), name="watch")
        return self

    def leave(self) -> None:
        """About to stop: those who wait for more (an open live feed) are let go, so that the server
        need not wait for them.
        """
        for companion in self.companions:
            companion.leave()

    async def __aexit__(self, *error: object) -> None:
        self.leave()
        await end(self._watcher)
        # First nothing new is taken on, then what was taken on is committed, then it is published.
        await self.poller.stop()
        await asyncio.gather(*(companion.stop() for companion in self.companions))
        await self.bus.stop_hearing()
        await self.store.committer.stop()
        await self.bus.stop()
        await self.store.stop()

    async def readiness(self) -> dict[str, Any]:
        """What readiness tells: `ready`, and each part with its trouble in words
        (empty when well).
        """
        parts = {
            "store": "" if await self.store.reachable() else "MongoDB does not answer",
            "committer": "" if self.store.committer.alive else "the committer has stopped",
            "bus": self.bus.trouble or ("" if self.bus.connected else "NATS does not answer"),
            "relay": "" if self.bus.relay.alive else "the relay has stopped",
            "consumers": "" if self.bus.consuming else "a consumer has stopped",
            "polling": "" if self.poller.alive else "polling for due work has stopped",
            "companions": "; ".join(
                companion.trouble for companion in self.companions if companion.trouble
            ),
        }
        return {
            "service": self.service.name,
            "ready": not any(parts.values()),
            "parts": parts,
            "outbox_rows": self.bus.relay.backlog,
        }

    def _build_app(self, settings: ServiceSettings) -> FastAPI:
        service = self.service

        @asynccontextmanager
        async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
            async with self:
                yield

        app = FastAPI(
            title=f"Guanjia {service.name} {service.title}",
            version="1",
            lifespan=lifespan,
            docs_url=None,
            redoc_url=None,
            telemetry=HTTP_TELEMETRY,
        )
        app.state.performer = self.performer
        app.state.gatekeeper = Gatekeeper(self.keys, secure_cookies=settings.secure_cookies)
        app.state.backpressure = Backpressure(
            backlog=lambda: self.bus.relay.backlog,
            disk_share=lambda: self.watcher.disk_share,
            rows_limit=settings.outbox_rows_limit,
            disk_share_limit=settings.disk_share_limit,
            command_seconds_limit=settings.command_seconds_limit,
        )
        install_problems(app)
        describe(app)
        # The routes themselves: including a router makes each of them anew, at the first request.
        app.router.routes += [route for each in service.all_routes for route in each.router.routes]
        self._add_operations(app)
        app.add_middleware(
            BodyLimit, limit_bytes=settings.body_bytes_limit, larger=service.body_limits
        )
        app.add_middleware(Measured, service=service.name)
        app.add_middleware(Hardened, over_https=settings.secure_cookies)
        return app

    def _add_operations(self, app: FastAPI) -> None:
        @app.get("/health/live", include_in_schema=False)
        async def live() -> dict[str, str]:
            return {"service": self.service.name, "status": "live"}

        @app.get("/health/ready", include_in_schema=False)
        async def ready(response: Response) -> dict[str, Any]:
            state = await self.readiness()
            response.status_code = 200 if state["ready"] else 503
            return state

        @app.get("/metrics", include_in_schema=False)
        async def metrics() -> Response:
            return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


class Server(uvicorn.Server):
    """Uvicorn that lets go of those who wait for more before it waits for requests to end."""

    def __init__(self, config: uvicorn.Config, running: Running) -> None:
        super().__init__(config)
        self._running = running

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """As uvicorn's own."""
        await super().startup(sockets)
        keep_what_is_loaded()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """As uvicorn's own, but an open live feed does not hold it up."""
        self._running.leave()
        await super().shutdown(sockets)


def keep_what_is_loaded() -> None:
    """Called once all has started: modules, models and routes stay to the end, and the garbage
    collector need not look for garbage among them. It took a tenth of a second each time, in which
    nobody was answered.
    """
    gc.collect()
    gc.freeze()


def main(service: Service) -> None:
    """Run one service alone: `python -m dispatch`. The master key must exist; NATS and MongoDB may
    come later.
    """
    settings = service.settings
    start_logging(settings.log_level)
    start_tracing(f"guanjia-{service.name}")
    # uvicorn raises Ctrl-C once more when it has stopped in order.
    with contextlib.suppress(KeyboardInterrupt):
        running = Running(service)
        config = uvicorn.Config(
            running.app,
            host=settings.host,
            port=settings.port,
            access_log=False,
            log_config=None,
            loop="uvloop",
        )
        server = Server(config, running)
        server.run()
        if not server.started:
            raise SystemExit(COULD_NOT_START)
