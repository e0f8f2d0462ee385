"""Who may come in, decided before anything is read of what they send."""

from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute

from chassis.caller import Caller
from chassis.performing import Performer
from chassis.reader import Reader
from chassis.web.auth import Gatekeeper
from chassis.web.problems import current_trace_id, language_of
from chassis.work import Origin
from contracts.permissions import Permission
from contracts.refusals import NotAllowed
from contracts.words import COMPANY, Actor, ActorKind, EstateId


class _Mark:
    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return self.name


PUBLIC = _Mark("PUBLIC")
"""No sign-in needed; the route says why."""
SIGNED_IN = _Mark("SIGNED_IN")
"""Any signed-in person, whatever their rights."""
Needs = Permission | _Mark


@dataclass(frozen=True)
class Call:
    """A request whose caller is known and may: what a raw route is given. `caller` is None on
    public routes.
    """

    request: Request
    performer: Performer
    caller: Caller | None

    @property
    def estate(self) -> EstateId:
        """The estate the caller's token is bound to; the company's for public routes."""
        return self.caller.estate if self.caller else COMPANY

    @property
    def language(self) -> str:
        """`en` or `zh`, as the caller asks."""
        return language_of(self.request)

    async def reader(self) -> Reader:
        """The reading half, in the caller's estate."""
        bound = self.performer.store.bound(self.estate)
        await self.performer.door.open(bound)
        return Reader(bound, now=self.performer.clock(), caller=self.caller)

    def origin(self, key: str, digest: str | None) -> Origin:
        """Where work done for this call comes from; `digest` tells whether a repeated key is the
        same request.
        """
        return Origin(
            actor=self.caller.actor if self.caller else Actor(kind=ActorKind.SYSTEM, id="public"),
            key=key,
            correlation=current_trace_id() or key,
            caller=self.caller,
            body_hash=digest,
        )


Admit = Callable[[Request], Awaitable[Call]]


def admitting(needs: Needs) -> Admit:
    """Lets in whoever has what a route needs. It raises NotSignedIn, NotAllowed."""

    async def admit(request: Request) -> Call:
        performer: Performer = request.app.state.performer
        gatekeeper: Gatekeeper = request.app.state.gatekeeper
        if needs is PUBLIC:
            return Call(request, performer, None)
        caller = await gatekeeper.caller(request)
        request.state.caller = caller
        if isinstance(needs, Permission) and not caller.may(needs):
            raise NotAllowed(permission=needs.value)
        return Call(request, performer, caller)

    return admit


async def admitted(request: Request) -> Call:
    """The call that `GuardedRoute` has let in."""
    call: Call = request.state.call
    return call


Answer = Callable[[Call], Awaitable[Response | None]]


def guarded_by(admit: Admit, quickly: Answer | None = None) -> type[APIRoute]:
    """A kind of route that lets nobody in but by `admit`.

    FastAPI reads and parses a body before it asks its dependencies: whoever may not would be told
    what is wrong with their JSON, and could have us read as much of it as we take.
    `quickly` answers what needs nothing of FastAPI; of the rest it makes None.
    """

    class GuardedRoute(APIRoute):
        def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
            answer = super().get_route_handler()

            async def guarded(request: Request) -> Response:
                request.state.call = call = await admit(request)
                if quickly is not None and (quick := await quickly(call)) is not None:
                    return quick
                return await answer(request)

            return guarded

    return GuardedRoute
