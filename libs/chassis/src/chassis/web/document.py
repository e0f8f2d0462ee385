"""What a service's OpenAPI says of every answer that is no success, and of who may ask."""

from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from chassis.web.admitting import PUBLIC, Needs
from chassis.web.auth import BROWSER_HEADER, COOKIE
from chassis.web.problems import Problem

PROBLEM_TYPE = "application/problem+json"
PROBLEMS: dict[int | str, dict[str, Any]] = {
    status: {"model": Problem, "description": text}
    for status, text in {
        401: "nobody is signed in",
        403: "not allowed in this estate",
        404: "no such thing here",
        409: "a rule refused; `code` names it",
        413: "the body is too large",
        415: "the body is of another kind",
        422: "the request is not valid",
        500: "something went wrong and was recorded; nothing of it is told",
        503: "busy; repeat with the same key",
    }.items()
}
"""Status → what it means, on every route."""

_SIGN_INS = {
    "token": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
    "browser": {
        "type": "apiKey",
        "in": "cookie",
        "name": COOKIE,
        "description": f"Counts only with the header {BROWSER_HEADER}. Over HTTPS its name"
        " begins with __Host-.",
    },
}


def told_of(needs: Needs) -> dict[str, Any]:
    """What a route's own part says of who may ask."""
    return {} if needs is PUBLIC else {"security": [{name: []} for name in _SIGN_INS]}


def describe(app: FastAPI) -> None:
    """Have an app's OpenAPI tell problems as what they are: FastAPI would have all answers be of
    one media type.
    """

    def document() -> dict[str, Any]:
        if app.openapi_schema is None:
            made = get_openapi(title=app.title, version=app.version, routes=app.routes)
            made.setdefault("components", {})["securitySchemes"] = _SIGN_INS
            for answer in _problems_in(made):
                answer["content"] = {PROBLEM_TYPE: answer["content"]["application/json"]}
            _tell_times_as_local(made)
            app.openapi_schema = made
        return app.openapi_schema

    app.openapi = document  # type: ignore[method-assign]  # the documented way


def _tell_times_as_local(part: Any) -> None:
    """JSON Schema's `time` has an offset. Ours are an estate's own: `time-local`, as OpenAPI's list
    of formats has it.
    """
    match part:
        case {"type": "string", "format": "time"}:
            part["format"] = "time-local"
        case dict():
            for each in part.values():
                _tell_times_as_local(each)
        case list():
            for each in part:
                _tell_times_as_local(each)


def _problems_in(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for path in document["paths"].values():
        for operation in path.values():
            for status, answer in operation["responses"].items():
                if int(status) in PROBLEMS:
                    yield answer
