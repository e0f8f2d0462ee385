"""What a command is given, read from a request the short way.

FastAPI's own way serves every kind of parameter, and its general machinery takes a good part of a
small request. Nearly all commands take the ids of their path and one body: these are read here, by
the same models. A request that is not as it should be is left to FastAPI, which tells what is
wrong with it.
"""

import inspect
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, get_type_hints

from fastapi import Request
from pydantic import BaseModel, TypeAdapter, ValidationError
from starlette.routing import compile_path

Arguments = Mapping[str, Any]
ReadArguments = Callable[[Request], Awaitable[Arguments | None]]
_JSON = "application/json"


def short_way(function: Callable[..., Any], path: str, given: set[str]) -> ReadArguments | None:
    """Reads the arguments of `function` but those `given` to it; None where it takes others than
    the path's and one body.

    What it returns reads None from a request it cannot make them of.
    """
    in_path = compile_path(path)[2]
    hints = get_type_hints(function, include_extras=True)
    names = [name for name in inspect.signature(function).parameters if name not in given]
    bodies = [name for name in names if name not in in_path]
    if len(bodies) > 1 or any(not _is_model(hints[name]) for name in bodies):
        return None
    places = {name: TypeAdapter[Any](hints[name]) for name in names if name in in_path}
    body_name = bodies[0] if bodies else ""
    body = TypeAdapter[Any](hints[body_name]) if bodies else None

    async def read(request: Request) -> Arguments | None:
        try:
            found = {
                name: kind.validate_python(request.path_params[name])
                for name, kind in places.items()
            }
            if body is not None:
                if request.headers.get("content-type", "").partition(";")[0] != _JSON:
                    return None
                found[body_name] = body.validate_json(await request.body())
        except ValidationError:
            return None
        return found

    return read


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)
