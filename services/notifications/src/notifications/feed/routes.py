"""The live feed, by HTTP: `text/event-stream`.

A browser opens it with `fetch` and not with `EventSource`, which cannot send the header that a
cookie counts with.
"""

import asyncio
from collections.abc import AsyncGenerator

from fastapi.responses import StreamingResponse
from starlette.types import Send

from chassis.web import SIGNED_IN, Call, Routes
from contracts.refusals import NotSignedIn
from notifications.feed.queries import FeedHub

_HEADERS = {
    "Cache-Control": "no-store",
    # Proxies that keep answers back until they are whole must not do so here.
    "X-Accel-Buffering": "no",
}


class EventStream(StreamingResponse):
    """A stream that lets go of who does not take what it is sent."""

    media_type = "text/event-stream"
    patience_seconds = 30.0

    async def stream_response(self, send: Send) -> None:
        """As Starlette's own, each part taken within some seconds; else the connection ends."""
        await send(
            {
                "type": "http.response.start",
                "status": self.status_code,
                "headers": self.raw_headers,
            }
        )
        try:
            async for part in self.body_iterator:
                chunk = part.encode() if isinstance(part, str) else part
                async with asyncio.timeout(self.patience_seconds):
                    await send({"type": "http.response.body", "body": chunk, "more_body": True})
        except TimeoutError:
            return
        finally:
            # Whoever broke off is forgotten now, and not when memory is next swept.
            if isinstance(self.body_iterator, AsyncGenerator):
                await self.body_iterator.aclose()
        await send({"type": "http.response.body", "body": b"", "more_body": False})


def feed_routes(hub: FeedHub) -> Routes:
    """`GET /feed`."""
    routes = Routes("/feed")

    @routes.raw("", method="GET", needs=SIGNED_IN)
    async def feed(call: Call) -> EventStream:
        """What has just changed, as far as the caller may know: `change` events with `id`, `type`,
        `event`, `service`, `aggregate_id`, `at`, `unit_id`, `building`, `order_id`, `trace_id`.
        `refetch`: fetch anew; `end`: open it again.
        """
        if call.caller is None:
            raise NotSignedIn
        resumed = "last-event-id" in call.request.headers
        return EventStream(hub.events(call.caller, resumed=resumed), headers=_HEADERS)

    return routes
