"""Routes as features write them: a command or a query, with the permission it needs."""

import asyncio
import inspect
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated, Any, Generic, TypeVar, get_type_hints

from fastapi import APIRouter, Depends, Header, Response
from fastapi.datastructures import Default
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from pydantic import BaseModel, WithJsonSchema

from chassis.performing import body_hash
from chassis.reader import Reader
from chassis.web.admitting import (
    PUBLIC,
    Answer,
    Call,
    Needs,
    admitted,
    admitting,
    guarded_by,
)
from chassis.web.backpressure import Backpressure
from chassis.web.document import PROBLEMS, told_of
from chassis.web.reading import ReadArguments, short_way
from chassis.work import Work
from contracts.refusals import Busy, Invalid
from contracts.words import COMPANY

T = TypeVar("T")


class KeyMissing(Invalid):
    """A command came without an idempotency key."""

    zh = "请求缺少 Idempotency-Key（UUID）。请为每次办理生成一个编号；重试时使用同一编号。"
    en = (
        "Send an Idempotency-Key header (a UUID): a new one for each act,"
        " the same one when repeating it."
    )


KeyHeader = Annotated[
    str | None,
    Header(alias="Idempotency-Key", description="A UUID, new for each act."),
    # Asked for by the route, which says more about it than that it is missing.
    WithJsonSchema({"type": "string", "format": "uuid"}),
]


class Page(BaseModel, Generic[T]):
    """A part of a list, and the cursor of the next part (None at the end)."""

    items: list[T]
    next: str | None = None


class CommandAnswer(BaseModel):
    """For commands that have nothing to tell but that they were done."""

    done: bool = True


@dataclass(frozen=True)
class Declared:
    """A route as declared, for the architecture tests and the security matrix."""

    method: str
    path: str
    needs: Needs
    because: str
    endpoint: Callable[..., Any]


class Routes:
    """The routes of one feature.

    `company`: the feature's documents are the company's, whatever estate the caller's token is
    bound to, and the feature itself keeps each caller to their estate (`work.caller.estate`).
    Identity alone has such features.
    """

    def __init__(self, prefix: str, *, tag: str | None = None, company: bool = False) -> None:
        self.router = APIRouter(
            prefix=prefix,
            tags=[tag or prefix.strip("/") or "service"],
            generate_unique_id_function=_operation_id,
        )
        self.declared: list[Declared] = []
        self.company = company
        self._prefix = prefix

    def command(
        self, path: str, *, needs: Needs, status: int = 200, because: str = "", method: str = "POST"
    ) -> Callable[[Callable[..., Awaitable[BaseModel]]], Callable[..., Awaitable[BaseModel]]]:
        """A write. The function takes `work: Work` among its parameters and returns the answer's
        model.

        It runs again from the start when what it read was stale, and is answered from the key row
        when repeated.
        """

        def declare(
            function: Callable[..., Awaitable[BaseModel]],
        ) -> Callable[..., Awaitable[BaseModel]]:
            endpoint = _command_endpoint(function, status, company=self.company)
            quickly = _quickly(endpoint, short_way(function, self._prefix + path, {"work"}))
            self._add(endpoint, function, path, method, needs, because, status, quickly)
            return function

        return declare

    def query(
        self, path: str, *, needs: Needs, because: str = ""
    ) -> Callable[[Callable[..., Awaitable[Any]]], Callable[..., Awaitable[Any]]]:
        """A read. The function takes `reader: Reader` and returns the answer's model."""

        def declare(function: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
            endpoint = _query_endpoint(function, company=self.company)
            self._add(endpoint, function, path, "GET", needs, because, 200)
            return function

        return declare

    def raw(
        self, path: str, *, method: str, needs: Needs, status: int = 200, because: str = ""
    ) -> Callable[[Callable[..., Awaitable[Any]]], Callable[..., Awaitable[Any]]]:
        """A route that speaks HTTP itself (uploads, cookies, key sets). The function takes `call:
        Call`.
        """

        def declare(function: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
            async def endpoint(*, call_: Call, **arguments: Any) -> Any:
                return await function(call=call_, **arguments)

            added = inspect.Parameter(
                "call_", inspect.Parameter.KEYWORD_ONLY, default=Depends(admitted)
            )
            wrapped = _with_signature(endpoint, function, {"call"}, [added])
            self._add(wrapped, function, path, method, needs, because, status)
            return function

        return declare

    def _add(
        self,
        endpoint: Callable[..., Any],
        function: Callable[..., Any],
        path: str,
        method: str,
        needs: Needs,
        because: str,
        status: int,
        quickly: Answer | None = None,
    ) -> None:
        if needs is PUBLIC and not because:
            raise TypeError(f"{method} {path} is public: say why with because=")
        self.declared.append(Declared(method, self._prefix + path, needs, because, function))
        answer = get_type_hints(function)["return"]
        speaks_for_itself = isinstance(answer, type) and issubclass(answer, Response)
        self.router.add_api_route(
            path,
            endpoint,
            methods=[method],
            status_code=status,
            response_model=None if speaks_for_itself else answer,
            # Of its own answer FastAPI would tell that it is JSON. Ours is left to its default: it
            # alone is written by pydantic in one go.
            response_class=Response if speaks_for_itself else Default(JSONResponse),
            responses=PROBLEMS,
            openapi_extra=told_of(needs),
            name=function.__name__,
            description=inspect.getdoc(function) or "",
            route_class_override=guarded_by(admitting(needs), quickly),
        )


def _operation_id(route: APIRoute) -> str:
    # The feature's name belongs to it: several features have a `show`.
    return "_".join([*map(str, route.tags), route.name]).replace("-", "_")


def _command_endpoint(
    function: Callable[..., Awaitable[BaseModel]], status: int, *, company: bool
) -> Callable[..., Awaitable[Response]]:
    async def endpoint(*, call_: Call, idempotency_key: str | None, **arguments: Any) -> Response:
        key = checked_key(idempotency_key)
        request = call_.request
        backpressure: Backpressure = request.app.state.backpressure
        backpressure.check()
        digest = body_hash(
            request.method.encode(),
            request.url.path.encode(),
            request.url.query.encode(),
            await request.body(),
        )

        async def use_case(work: Work) -> BaseModel:
            return await function(work=work, **arguments)

        try:
            async with asyncio.timeout(backpressure.command_seconds_limit):
                outcome = await call_.performer.perform(
                    use_case,
                    estate=COMPANY if company else call_.estate,
                    origin=call_.origin(key, digest),
                )
        except TimeoutError:
            raise Busy(reason="the command took too long") from None
        headers = {"Idempotent-Replayed": "true"} if outcome.repeated else {}
        return Response(outcome.answer, status, headers, "application/json")

    return _with_signature(
        endpoint,
        function,
        {"work"},
        [
            inspect.Parameter("call_", inspect.Parameter.KEYWORD_ONLY, default=Depends(admitted)),
            inspect.Parameter(
                "idempotency_key",
                inspect.Parameter.KEYWORD_ONLY,
                default=None,
                annotation=KeyHeader,
            ),
        ],
    )


def _quickly(
    endpoint: Callable[..., Awaitable[Response]], read: ReadArguments | None
) -> Answer | None:
    if read is None:
        return None

    async def answer(call: Call) -> Response | None:
        arguments = await read(call.request)
        if arguments is None:
            return None
        key = call.request.headers.get("idempotency-key")
        return await endpoint(call_=call, idempotency_key=key, **arguments)

    return answer


def _query_endpoint(
    function: Callable[..., Awaitable[Any]], *, company: bool
) -> Callable[..., Awaitable[Any]]:
    async def endpoint(*, call_: Call, **arguments: Any) -> Any:
        performer = call_.performer
        bound = performer.store.bound(COMPANY if company else call_.estate)
        await performer.door.open(bound)
        reader = Reader(bound, now=performer.clock(), caller=call_.caller)
        return await function(reader=reader, **arguments)

    return _with_signature(
        endpoint,
        function,
        {"reader"},
        [inspect.Parameter("call_", inspect.Parameter.KEYWORD_ONLY, default=Depends(admitted))],
    )


def _with_signature(
    endpoint: Callable[..., Any],
    function: Callable[..., Any],
    given: set[str],
    added: list[inspect.Parameter],
) -> Callable[..., Any]:
    """Give FastAPI the function's own parameters, without what chassis gives, with what chassis
    needs.
    """
    signature = inspect.signature(function)
    if missing := given - set(signature.parameters):
        raise TypeError(f"{function.__name__} must take {', '.join(missing)}")
    hints = get_type_hints(function, include_extras=True)
    own = [
        parameter.replace(
            kind=inspect.Parameter.KEYWORD_ONLY, annotation=hints.get(name, parameter.annotation)
        )
        for name, parameter in signature.parameters.items()
        if name not in given
    ]
    endpoint.__signature__ = inspect.Signature([*own, *added])  # type: ignore[attr-defined]  # FastAPI reads it
    endpoint.__name__ = function.__name__
    endpoint.__doc__ = function.__doc__
    return endpoint


def checked_key(key: str | None) -> str:
    """The idempotency key in its usual spelling. Raises KeyMissing."""
    try:
        return str(uuid.UUID(key or ""))
    except ValueError:
        raise KeyMissing from None
