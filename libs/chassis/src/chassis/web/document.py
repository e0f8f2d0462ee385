"""What a service's OpenAPI says of every answer that is no success, and of who may ask."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from chassis.web.admitting import PUBLIC, Needs
from chassis.web.auth import BROWSER_HEADER, COOKIE
from chassis.web.problems import Problem

PROBLEM_TYPE = "application/problem+json"
_PROBLEM = {PROBLEM_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
PROBLEMS: dict[int | str, dict[str, Any]] = {
    # By reference, not as a model: FastAPI would build a validator for each status of each route,
    # which cost a sixth of every start.
    status: {"description": text, "content": _PROBLEM}
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
    """Have an app's OpenAPI tell what `PROBLEMS` refer to, who may ask, and times as they are."""

    def document() -> dict[str, Any]:
        if app.openapi_schema is None:
            made = get_openapi(title=app.title, version=app.version, routes=app.routes)
            components = made.setdefault("components", {})
            components["securitySchemes"] = _SIGN_INS
            components.setdefault("schemas", {})[Problem.__name__] = Problem.model_json_schema(
                ref_template="#/components/schemas/{model}"
            )
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
