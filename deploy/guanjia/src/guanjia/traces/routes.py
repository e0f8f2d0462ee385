"""Traces over HTTP: the two questions, and the page that asks them. They need the right to run the
platform; the page itself holds nothing, and asks for a sign-in.
"""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import HTMLResponse

from chassis.web.auth import Gatekeeper
from contracts.permissions import Permission
from contracts.refusals import NotAllowed
from guanjia.pages import page
from guanjia.traces.shown import Search, ShownTrace, TracePage, Traces

PAGE = 50


def trace_routes(traces: Traces, gatekeeper: Gatekeeper) -> APIRouter:
    """`/traces`, `/traces/{trace_id}`, `GET /api/traces`, `GET /api/traces/{trace_id}`."""
    routes = APIRouter()

    async def operator(request: Request) -> None:
        caller = await gatekeeper.caller(request)
        request.state.caller = caller
        if not caller.may(Permission.RUN_PLATFORM):
            raise NotAllowed(permission=Permission.RUN_PLATFORM.value)

    needs_operator = Depends(operator)

    @routes.get("/api/traces", dependencies=[needs_operator])
    async def list_traces(
        trace_id: Annotated[str, Query(max_length=32, pattern="^[0-9a-fA-F]*$")] = "",
        text: Annotated[str, Query(max_length=200)] = "",
        least_ms: Annotated[float, Query(ge=0, le=86_400_000)] = 0,
        errors: bool = False,
        limit: Annotated[int, Query(ge=1, le=200)] = PAGE,
        cursor: Annotated[str | None, Query(max_length=60)] = None,
    ) -> TracePage:
        """The traces kept, newest first. `text` stands in the name of a span, such as a route."""
        search = Search(trace_id=trace_id, text=text, least_ms=least_ms, errors=errors)
        return await traces.page(search, limit=limit, cursor=cursor)

    @routes.get("/api/traces/{trace_id}", dependencies=[needs_operator])
    async def show_trace(trace_id: str) -> ShownTrace:
        """One trace as a waterfall."""
        return await traces.trace(trace_id.lower())

    @routes.get("/traces", include_in_schema=False)
    @routes.get("/traces/{trace_id}", include_in_schema=False)
    async def traces_page() -> HTMLResponse:
        return page("traces")

    return routes
