"""Bounds the size of request bodies before anything reads them."""

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send


class BodyLimit:
    """Refuses larger bodies with 413. Paths in `larger` have their own limit (uploads)."""

    def __init__(self, app: ASGIApp, limit_bytes: int, larger: dict[str, int]) -> None:
        self._app = app
        self._limit_bytes = limit_bytes
        self._larger = larger

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        path = scope["path"].removeprefix(scope.get("root_path", ""))
        limit = self._larger.get(path, self._limit_bytes)
        declared = dict(scope["headers"]).get(b"content-length", b"0")
        if declared.isdigit() and int(declared) > limit:
            await _refuse(limit)(scope, receive, send)
            return
        seen = 0
        answered = False

        async def bounded() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > limit:
                raise _TooMuch
            return message

        async def watched(message: Message) -> None:
            nonlocal answered
            answered = True
            await send(message)

        try:
            await self._app(scope, bounded, watched)
        except _TooMuch:
            if not answered:
                await _refuse(limit)(scope, receive, send)


class _TooMuch(Exception):
    pass


def _refuse(limit: int) -> JSONResponse:
    zh = f"提交的内容超过 {limit} 字节，请缩小或分批。"
    en = f"The body is larger than {limit} bytes; make it smaller or split it."
    body = {
        "type": "about:blank",
        "title": "内容过大 / Too large",
        "status": 413,
        "detail": f"{zh} / {en}",
        "code": "BodyTooLarge",
        "data": {"limit_bytes": limit},
        "trace_id": None,
    }
    return JSONResponse(body, 413, media_type="application/problem+json")
