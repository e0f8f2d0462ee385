"""The documentation pages: every service's HTTP interface, and the events between them."""

import json
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from fastapi import APIRouter, FastAPI, Response
from fastapi.responses import HTMLResponse

from chassis.service import Service
from contracts.refusals import Missing
from guanjia import asyncapi
from guanjia.pages import ASSETS, Assets, page


def serve_documentation(app: FastAPI, services: Sequence[Service]) -> None:
    """`/docs`, `/docs/{service}`, `/events`, `/asyncapi.json`, and Swagger UI's own files."""
    swagger = Path(str(files("fastapi_offline"))) / "static"
    app.mount(f"{ASSETS}/swagger", Assets(directory=swagger), name="swagger")
    app.include_router(_routes(services))


def _routes(services: Sequence[Service]) -> APIRouter:
    routes = APIRouter(include_in_schema=False)
    known = {service.name: service for service in services}
    events = json.dumps(asyncapi.document(services), ensure_ascii=False).encode()

    @routes.get("/docs")
    async def docs() -> HTMLResponse:
        told = ",".join(f"{service.name}:{service.title}" for service in services)
        return page("docs", services=told)

    @routes.get("/docs/{service}")
    async def service_docs(service: str) -> HTMLResponse:
        if service not in known:
            raise Missing(kind="service", id=service)
        title = f"{known[service].title} {service}"
        return page("service", service=service, title=title)

    @routes.get("/events")
    async def events_page() -> HTMLResponse:
        return page("events")

    @routes.get("/asyncapi.json")
    async def asyncapi_document() -> Response:
        return Response(events, media_type="application/json")

    return routes
