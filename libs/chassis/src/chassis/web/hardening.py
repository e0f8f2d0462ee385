"""What every answer tells a browser: not to guess, not to frame, not to keep, not to load more."""

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

STRICT = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    # Answers name people; a browser's disk is no place for them.
    "Cache-Control": "no-store",
}
"""For whatever says nothing of its own; pages and files say what they need."""


OVER_HTTPS = {"Strict-Transport-Security": "max-age=31536000; includeSubDomains"}
"""Beside them where people come over HTTPS: from then on in no other way."""


class Hardened:
    """Adds to every answer what it does not say itself."""

    def __init__(self, app: ASGIApp, *, over_https: bool) -> None:
        self._app = app
        self._headers = {**STRICT, **(OVER_HTTPS if over_https else {})}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def hardened(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, hardened)
