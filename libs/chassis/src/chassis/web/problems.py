"""Errors as RFC 9457 problems. One table says which family gets which status; the text is the
refusal's own.
"""

import logging
import traceback
from collections.abc import Iterable, Mapping
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from opentelemetry import trace
from pydantic import BaseModel, ValidationError
from starlette.exceptions import HTTPException

from chassis.store.transactions import StoreError, is_away
from chassis.tracing import without_names
from chassis.web.faults import UNREADABLE, fault_text
from contracts.refusals import (
    Busy,
    Invalid,
    Missing,
    NotAllowed,
    NotSignedIn,
    NotYet,
    Refusal,
    Refused,
    Stale,
    TooOften,
)

log = logging.getLogger(__name__)

RETRY_AFTER_SECONDS = 2
_STATUS: list[tuple[type[Refusal], int]] = [
    (Missing, 404),
    (NotSignedIn, 401),
    (NotAllowed, 403),
    (Invalid, 422),
    (TooOften, 429),
    (Busy, 503),
    (Refused, 409),
    (Stale, 409),
    (NotYet, 409),
    # Of no family: an alarm (a broken seal, an unreadable master key), not an answer to a caller.
    (Refusal, 500),
]
_TITLES = {
    400: ("请求有误", "Bad request"),
    401: ("需要登录", "Sign-in needed"),
    403: ("没有权限", "Not allowed"),
    404: ("没有找到", "Not found"),
    405: ("不支持此操作", "Method not allowed"),
    409: ("未能办理", "Refused"),
    413: ("内容过大", "Too large"),
    415: ("内容类型不支持", "Unsupported content type"),
    422: ("内容有误", "Invalid"),
    429: ("过于频繁", "Too often"),
    500: ("系统出错", "Something went wrong"),
    503: ("系统繁忙", "Busy"),
}


class Problem(BaseModel):
    """What every refusal answers: `code` is the reason's name, `detail` says what to do, `data`
    fills it in.
    """

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    code: str
    data: dict[str, Any] = {}
    trace_id: str | None = None


class BodyTooLarge(HTTPException):
    """A body is larger than its path takes. An HTTPException, because whatever else FastAPI meets
    while it reads a body it calls malformed.
    """

    def __init__(self, limit_bytes: int) -> None:
        super().__init__(413)
        self.limit_bytes = limit_bytes


def language_of(request: Request) -> str:
    """`en` when the caller asks for English first, else Chinese."""
    first = request.headers.get("accept-language", "").split(",")[0].strip().lower()
    return "en" if first.startswith("en") else "zh"


def current_trace_id() -> str | None:
    """The trace of this moment, as 32 hex digits."""
    context = trace.get_current_span().get_span_context()
    return f"{context.trace_id:032x}" if context.is_valid else None


def status_of(refusal: Refusal) -> int:
    """The HTTP status of a refusal's family."""
    return next(status for family, status in _STATUS if isinstance(refusal, family))


def problem(
    request: Request,
    status: int,
    code: str,
    detail: str,
    data: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
) -> JSONResponse:
    """A problem answer."""
    zh, en = _TITLES.get(status, _TITLES[400])
    body = Problem(
        title=zh if language_of(request) == "zh" else en,
        status=status,
        detail=detail,
        code=code,
        data={key: _plain(value) for key, value in (data or {}).items()},
        trace_id=current_trace_id(),
    )
    more = dict(headers or {})
    if status == 503:
        more["Retry-After"] = str(RETRY_AFTER_SECONDS)
    if status == 401:
        more["WWW-Authenticate"] = "Bearer"
    if body.trace_id:
        more["X-Trace-Id"] = body.trace_id
    return JSONResponse(
        body.model_dump(mode="json"),
        status_code=status,
        headers=more,
        media_type="application/problem+json",
    )


def refusal_answer(request: Request, refusal: Refusal) -> JSONResponse:
    """The answer to a named refusal."""
    status = status_of(refusal)
    if status == 500:
        log.error(
            "alarm: %s",
            refusal.code,
            extra={"path": without_names(request.url.path)},
            exc_info=refusal,
        )
        return _unexpected(request)
    if status in {401, 403}:
        caller = getattr(request.state, "caller", None)
        log.warning(
            "denied",
            extra={
                "code": refusal.code,
                "path": without_names(request.url.path),
                "data": _plain(refusal.data),
                "staff": getattr(caller, "staff_id", None),
                "estate": getattr(caller, "estate", None),
            },
        )
    again = refusal.again_in_seconds
    return problem(
        request,
        status,
        refusal.code,
        refusal.message(language_of(request)),
        refusal.data,
        {"Retry-After": str(again)} if again is not None else None,
    )


def install_problems(app: FastAPI) -> None:
    """Answer every error of the app as a problem; nothing leaks from an unexpected one."""

    @app.exception_handler(Refusal)
    async def refused(request: Request, error: Refusal) -> JSONResponse:
        return refusal_answer(request, error)

    @app.exception_handler(RequestValidationError)
    async def invalid(request: Request, error: RequestValidationError) -> JSONResponse:
        faults = error.errors()
        unread = any(f["loc"] == ("body",) and f["type"] != "missing" for f in faults)
        if unread and _sends_something_else(request):
            return _wrong_type(request)
        return _faults(request, faults)

    @app.exception_handler(ValidationError)
    async def invalid_inside(request: Request, error: ValidationError) -> JSONResponse:
        # Not with exc_info: pydantic's text quotes the value, which may name somebody.
        log.error(
            "a model refused data outside a request body",
            extra={
                "model": error.title,
                "faults": [f"{_where(fault)}: {fault['type']}" for fault in error.errors()],
                "stack": traceback.format_tb(error.__traceback__),
            },
        )
        return _unexpected(request)

    @app.exception_handler(BodyTooLarge)
    async def too_large(request: Request, error: BodyTooLarge) -> JSONResponse:
        return too_large_answer(request, error.limit_bytes)

    @app.exception_handler(HTTPException)
    async def http(request: Request, error: HTTPException) -> JSONResponse:
        if error.status_code == 400:
            return _faults(request, [{"loc": ("body",), "type": UNREADABLE, "msg": ""}])
        texts = {
            404: ("没有这个地址。", "There is no such address."),
            405: ("此地址不支持这种请求方式。", "This address does not take this method."),
        }
        zh, en = texts.get(error.status_code, (str(error.detail), str(error.detail)))
        detail = zh if language_of(request) == "zh" else en
        return problem(request, error.status_code, "HttpError", detail, headers=error.headers)

    @app.exception_handler(StoreError)
    async def store(request: Request, error: StoreError) -> JSONResponse:
        if is_away(error):
            return refusal_answer(request, Busy(reason="store"))
        log.error("unexpected store error", exc_info=error)
        return _unexpected(request)

    @app.exception_handler(Exception)
    async def unexpected(request: Request, error: Exception) -> JSONResponse:
        log.error("unexpected error", exc_info=error)
        return _unexpected(request)


def too_large_answer(request: Request, limit_bytes: int) -> JSONResponse:
    """The answer to a body above its path's limit."""
    zh = f"提交的内容超过 {limit_bytes} 字节，请缩小或分批。"
    en = f"The body is larger than {limit_bytes} bytes; make it smaller or split it."
    detail = zh if language_of(request) == "zh" else en
    return problem(request, 413, "BodyTooLarge", detail, {"limit_bytes": limit_bytes})


def _unexpected(request: Request) -> JSONResponse:
    zh = "系统出错，我们已记录。请稍后重试；如仍失败，请把追踪号告诉技术人员。"
    en = (
        "Something went wrong and was recorded."
        " Try again; if it fails again, tell support the trace id."
    )
    return problem(request, 500, "Unexpected", zh if language_of(request) == "zh" else en)


def _sends_something_else(request: Request) -> bool:
    """Whether a body is declared as anything but JSON."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    return kind != "application/json" and not kind.endswith("+json")


def _wrong_type(request: Request) -> JSONResponse:
    zh = "请以 application/json 提交内容（请求头 Content-Type）。"
    en = "Send the body as application/json (header Content-Type)."
    detail = zh if language_of(request) == "zh" else en
    return problem(request, 415, "ContentTypeUnsupported", detail)


def _where(fault: Mapping[str, Any]) -> str:
    return ".".join(str(part) for part in fault["loc"])


def _faults(request: Request, errors: Iterable[Mapping[str, Any]]) -> JSONResponse:
    """One line per fault, at most fifty: where, and what is wrong. The input is not repeated."""
    language = language_of(request)
    faults = [
        {"where": _where(fault), "what": fault_text(fault, language), "type": fault["type"]}
        for fault in errors
    ][:50]
    zh = "提交的内容有误，未办理。请按下列各项修改后重试。"
    en = "The request is not valid and nothing was done. Correct what is listed and repeat."
    detail = zh if language == "zh" else en
    return problem(request, 422, "RequestInvalid", detail, {"faults": faults})


def _plain(value: object) -> Any:
    if isinstance(value, str | int | float | bool | None):
        return value
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(item) for item in value]
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    return str(value)
