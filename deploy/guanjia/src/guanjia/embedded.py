"""The whole platform in one process: every service under /api/<service>, one lifespan for all."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

from fastapi import FastAPI, Response
from fastapi.responses import HTMLResponse
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from chassis.running import Running
from chassis.service import Service
from chassis.tracing import HTTP_TELEMETRY
from chassis.web.problems import install_problems

_WELCOME = """<!doctype html>
<html lang="zh"><meta charset="utf-8"><title>管家 Guanjia</title>
<body style="font-family: sans-serif; margin: 3em; line-height: 1.7">
<h1>管家 Guanjia</h1>
<p>平台已启动。The platform is up.</p>
<ul>
<li><a href="/health/ready">/health/ready</a> 各服务状态 each service's state</li>
<li><a href="/metrics">/metrics</a> 指标 metrics</li>
<li>/api/&lt;service&gt;/… 接口 the API: SERVICES</li>
</ul></body></html>
"""


class Embedded:
    """Services composed into one app. Building it opens no connection; `app`'s lifespan starts all.

    A mounted app's own lifespan does not run, so the root's enters every service: in the given
    order, and out again in the reverse one.
    """

    def __init__(self, services: Sequence[Service]) -> None:
        self.running = {service.name: Running(service) for service in services}
        self.app = self._build_app()

    async def readiness(self) -> dict[str, Any]:
        """`ready` when every service is; each service's own answer under its name."""
        states = {name: await running.readiness() for name, running in self.running.items()}
        return {"ready": all(state["ready"] for state in states.values()), "services": states}

    def _build_app(self) -> FastAPI:
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
            telemetry=HTTP_TELEMETRY,
        )
        install_problems(app)
        self._add_operations(app)
        for name, running in self.running.items():
            app.mount(f"/api/{name}", running.app)
        return app

    def _add_operations(self, app: FastAPI) -> None:
        @app.get("/", response_class=HTMLResponse)
        async def welcome() -> str:
            return _WELCOME.replace("SERVICES", ", ".join(self.running))

        @app.get("/health/live")
        async def live() -> dict[str, str]:
            return {"status": "live"}

        @app.get("/health/ready")
        async def ready(response: Response) -> dict[str, Any]:
            state = await self.readiness()
            response.status_code = 200 if state["ready"] else 503
            return state

        @app.get("/metrics")
        async def metrics() -> Response:
            return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
