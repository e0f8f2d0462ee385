"""Errors as RFC 9457 problems. One table says which family gets which status; the text is the
refusal's own.
"""

import logging
from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from opentelemetry import trace
from pydantic import BaseModel, ValidationError
from starlette.exceptions import HTTPException

from chassis.store.transactions import StoreError, is_away
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
)

log = logging.getLogger(__name__)

RETRY_AFTER_SECONDS = 2
_STATUS: list[tuple[type[Refusal], int]] = [
    (Missing, 404),
    (NotSignedIn, 401),
    (NotAllowed, 403),
    (Invalid, 422),
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
    headers = {"Retry-After": str(RETRY_AFTER_SECONDS)} if status == 503 else {}
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return JSONResponse(
        body.model_dump(mode="json"),
        status_code=status,
        headers=headers,
        media_type="application/problem+json",
    )


def refusal_answer(request: Request, refusal: Refusal) -> JSONResponse:
    """The answer to a named refusal."""
    status = status_of(refusal)
    if status == 500:
        log.error("alarm: %s", refusal.code, extra={"path": request.url.path}, exc_info=refusal)
        return _unexpected(request)
    if status in {401, 403}:
        caller = getattr(request.state, "caller", None)
        log.warning(
            "denied",
            extra={
                "code": refusal.code,
                "path": request.url.path,
                "data": _plain(refusal.data),
                "staff": getattr(caller, "staff_id", None),
                "estate": getattr(caller, "estate", None),
            },
        )
    return problem(
        request, status, refusal.code, refusal.message(language_of(request)), refusal.data
    )


def install_problems(app: FastAPI) -> None:
    """Answer every error of the app as a problem; nothing leaks from an unexpected one."""

    @app.exception_handler(Refusal)
    async def refused(request: Request, error: Refusal) -> JSONResponse:
        return refusal_answer(request, error)

    @app.exception_handler(RequestValidationError)
    async def invalid(request: Request, error: RequestValidationError) -> JSONResponse:
        return _faults(request, error.errors())

    @app.exception_handler(ValidationError)
    async def invalid_inside(request: Request, error: ValidationError) -> JSONResponse:
        log.error("a model refused data outside a request body", exc_info=error)
        return _unexpected(request)

    @app.exception_handler(HTTPException)
    async def http(request: Request, error: HTTPException) -> JSONResponse:
        texts = {
            404: ("没有这个地址。", "There is no such address."),
            405: ("此地址不支持这种请求方式。", "This address does not take this method."),
            413: (
                "提交的内容过大。请缩小后重试。",
                "The body is too large. Make it smaller and repeat.",
            ),
        }
        zh, en = texts.get(error.status_code, (str(error.detail), str(error.detail)))
        return problem(
            request, error.status_code, "HttpError", zh if language_of(request) == "zh" else en
        )

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


def _unexpected(request: Request) -> JSONResponse:
    zh = "系统出错，我们已记录。请稍后重试；如仍失败，请把追踪号告诉技术人员。"
    en = (
        "Something went wrong and was recorded."
        " Try again; if it fails again, tell support the trace id."
    )
    return problem(request, 500, "Unexpected", zh if language_of(request) == "zh" else en)


def _faults(request: Request, errors: Any) -> JSONResponse:
    """One line per fault: where, and what is wrong; the input itself is not repeated (it may name
    people).
    """
    faults = [
        {
            "where": ".".join(str(part) for part in fault["loc"]),
            "what": fault["msg"],
            "type": fault["type"],
        }
        for fault in errors
    ][:50]
    zh = "提交的内容有误，未办理。请按下列各项修改后重试。"
    en = "The request is not valid and nothing was done. Correct what is listed and repeat."
    detail = zh if language_of(request) == "zh" else en
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
