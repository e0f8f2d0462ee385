"""What the embedded platform serves beside the services: pages for who runs it, health, metrics."""

from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any

from fastapi import APIRouter, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from fastapi.telemetry import TelemetryConfig
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from chassis.tracing import HTTP_TELEMETRY, asked_by_a_probe
from guanjia.pages import ASSETS, page

Readiness = Callable[[], Awaitable[Mapping[str, Any]]]

PLATFORM = "/platform"
_PAGES = (PLATFORM, "/traces", "/api/traces", "/docs", "/events", "/asyncapi.json", ASSETS)


def telemetry(is_console: Callable[[MutableMapping[str, Any]], bool]) -> TelemetryConfig:
    """Which requests leave a trace: those to services, and those to nowhere."""

    def leaves_none(scope: MutableMapping[str, Any]) -> bool:
        # Looking at traces leaves none, or the list would fill with itself.
        path = str(scope.get("path", ""))
        about = path == "/" or any(path == page or path.startswith(f"{page}/") for page in _PAGES)
        return about or asked_by_a_probe(scope) or is_console(scope)

    return {**HTTP_TELEMETRY, "exclude": leaves_none}


def operation_routes(readiness: Readiness, *, shows_demo: Callable[[], bool]) -> APIRouter:
    """`/platform`, `/health/live`, `/health/ready`, `/metrics`."""
    routes = APIRouter(include_in_schema=False)

    @routes.get(PLATFORM)
    async def platform() -> HTMLResponse:
        return page("platform", demo="yes" if shows_demo() else "no")

    @routes.get("/health/live")
    async def live() -> dict[str, str]:
        return {"status": "live"}

    @routes.get("/health/ready")
    async def ready(response: Response) -> Mapping[str, Any]:
        state = await readiness()
        response.status_code = 200 if state["ready"] else 503
        return state

    @routes.get("/metrics")
    async def metrics() -> Response:
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)

    return routes


def without_console() -> APIRouter:
    """`/` where the console is not built: the platform's own page."""
    routes = APIRouter(include_in_schema=False)

    @routes.get("/")
    async def home() -> RedirectResponse:
        return RedirectResponse(PLATFORM)

    return routes
