"""The whole platform in one process: every service under /api/<service>, one lifespan for all."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

from fastapi import FastAPI

from chassis.running import Running
from chassis.service import Service
from chassis.web.auth import Gatekeeper
from chassis.web.hardening import Hardened
from chassis.web.problems import install_problems
from guanjia.console import BuiltConsole
from guanjia.data_folder import DataFolder
from guanjia.documentation import serve_documentation
from guanjia.operations import operation_routes, telemetry, without_console
from guanjia.pages import serve_assets
from guanjia.traces.routes import trace_routes
from guanjia.traces.shown import Traces


class Embedded:
    """Services composed into one app. Building it opens no connection; `app`'s lifespan starts all.

    A mounted app's own lifespan does not run, so the root's enters every service: in the given
    order, and out again in the reverse one.
    """

    def __init__(
        self, services: Sequence[Service], folder: DataFolder, console: BuiltConsole
    ) -> None:
        self.running = {service.name: Running(service) for service in services}
        self.app = self._build_app(folder, console)

    async def readiness(self) -> dict[str, Any]:
        """`ready` when every service is; each service's own answer under its name."""
        states = {name: await running.readiness() for name, running in self.running.items()}
        return {"ready": all(state["ready"] for state in states.values()), "services": states}

    def _build_app(self, folder: DataFolder, console: BuiltConsole) -> FastAPI:
        @asynccontextmanager
        async def lifespan(_: FastAPI) -> AsyncIterator[None]:
            async with AsyncExitStack() as started:
                for running in self.running.values():
                    await started.enter_async_context(running)
                yield

        app = FastAPI(
            title="Guanjia 管家",
            lifespan=lifespan,
            docs_url=None,
            redoc_url=None,
            openapi_url=None,
            telemetry=telemetry(console.is_asked),
        )
        install_problems(app)
        identity = self.running["identity"]
        over_https = identity.service.settings.secure_cookies
        gatekeeper = Gatekeeper(identity.keys, secure_cookies=over_https)
        app.include_router(operation_routes(self.readiness, shows_demo=folder.has_demo))
        app.include_router(trace_routes(Traces(folder.trace_file), gatekeeper))
        serve_documentation(app, [running.service for running in self.running.values()])
        serve_assets(app)
        for name, running in self.running.items():
            app.mount(f"/api/{name}", running.app)
        if console.is_there:
            app.mount("/", console, name="console")
        else:
            app.include_router(without_console())
        app.add_middleware(Hardened, over_https=over_https)
        return app
