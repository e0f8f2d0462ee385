"""Every request measured, every answer with its trace id."""

import time

from opentelemetry import trace
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chassis.metrics import REQUESTS
from chassis.web.problems import current_trace_id

_READING = frozenset({"GET", "HEAD", "OPTIONS"})


class Measured:
    """Observes the time to the first byte by kind, route and status, and adds `X-Trace-Id`."""

    def __init__(self, app: ASGIApp, service: str) -> None:
        self._app = app
        self._service = service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()
        trace.get_current_span().set_attribute("guanjia.service", self._service)

        def observe(status: int) -> None:
            route = getattr(scope.get("route"), "path", "unmatched")
            seconds = time.perf_counter() - started
            kind = "read" if scope["method"] in _READING else "write"
            REQUESTS.labels(self._service, kind, route, str(status)).observe(seconds)

        async def measured(message: Message) -> None:
            if message["type"] == "http.response.start":
                observe(message["status"])
                if trace_id := current_trace_id():
                    MutableHeaders(scope=message)["X-Trace-Id"] = trace_id
            await send(message)

        try:
            await self._app(scope, receive, measured)
        except Exception:
            # Answered further out, by the handler of whatever nobody foresaw.
            observe(500)
            raise
