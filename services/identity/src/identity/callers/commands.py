"""What identity's public routes know of who calls, and what a browser keeps for us.

Tokens go in the body to programs and as HttpOnly cookies to browsers. A browser tells that it is
one by the header `X-Guanjia`, which other origins cannot send; its scripts never see a token.
"""

import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from fastapi import Request, Response

from chassis.store.changes import AlreadyTaken
from chassis.web import Call
from chassis.web.auth import BROWSER_HEADER, cookie_name
from chassis.work import Work
from contracts.words import COMPANY
from identity.callers.model import Tokens

T = TypeVar("T")
G = TypeVar("G", bound=Tokens)
SESSIONS_PREFIX = "/sessions"
DEVICES_PREFIX = "/devices"
REFRESH_COOKIE = "guanjia_refresh"
DEVICE_COOKIE = "guanjia_device"
_FIRST_TRIES = 3


class Perform(Protocol):
    """Runs one use case as work of the company, durably; gives what it returned."""

    async def __call__(self, use_case: Callable[[Work], Awaitable[T]]) -> T: ...


@dataclass(frozen=True)
class Cookies:
    """The three a browser keeps: the access token goes to all services, the refresh token to the
    routes of sessions, a tablet's credential to those of devices.

    `public_path`: where browsers reach identity; None: where it is mounted. The seconds say how
    long a browser keeps the latter two; whether they are still worth anything, we say.
    """

    secure: bool
    public_path: str | None
    session_seconds: int
    device_seconds: int

    def session(self, request: Request) -> str:
        """A browser's refresh token; empty where there is none."""
        return self._presented(REFRESH_COOKIE, request)

    def given(self, tokens: G, request: Request, response: Response) -> G:
        """The answer for who asks: a browser gets its tokens as cookies, hidden from scripts."""
        response.headers["Cache-Control"] = "no-store"
        if not is_browser(request):
            return tokens
        self._keep_session(tokens, request, response)
        return tokens.model_copy(update={"access_token": None, "refresh_token": None})

    def forget_session(self, request: Request, response: Response) -> None:
        """Have a browser forget both."""
        if is_browser(request):
            self._keep_session(Tokens(), request, response)

    def device(self, request: Request) -> str:
        """A browser's tablet credential; empty where there is none."""
        return self._presented(DEVICE_COOKIE, request)

    def keep_device(self, token: str, request: Request, response: Response) -> None:
        """Give a tablet's browser its credential."""
        path = self._path(request, DEVICES_PREFIX)
        self._set(response, self._name(DEVICE_COOKIE), token, self.device_seconds, path=path)

    def forget_device(self, request: Request, response: Response) -> None:
        """Have a browser forget that it was a tablet, and who was signed in on it."""
        if is_browser(request):
            self.keep_device("", request, response)
            self.forget_session(request, response)

    def _keep_session(self, tokens: Tokens, request: Request, response: Response) -> None:
        access, seconds = tokens.access_token, tokens.expires_in_seconds or 0
        self._set(response, cookie_name(secure=self.secure), access, seconds, path="/")
        path = self._path(request, SESSIONS_PREFIX)
        name = self._name(REFRESH_COOKIE)
        self._set(response, name, tokens.refresh_token, self.session_seconds, path=path)

    def _presented(self, name: str, request: Request) -> str:
        return request.cookies.get(self._name(name), "") if is_browser(request) else ""

    def _name(self, name: str) -> str:
        # Both are for one path, which the stricter prefix does not allow.
        return f"__Secure-{name}" if self.secure else name

    def _path(self, request: Request, prefix: str) -> str:
        mounted_at = self.public_path
        if mounted_at is None:
            mounted_at = str(request.scope.get("root_path", ""))
        return mounted_at.rstrip("/") + prefix

    def _set(
        self, response: Response, name: str, value: str | None, seconds: int, *, path: str
    ) -> None:
        response.set_cookie(
            name,
            value or "",
            max_age=seconds if value else 0,
            path=path,
            secure=self.secure,
            httponly=True,
            samesite="strict",
        )


def is_browser(request: Request) -> bool:
    """Whether it says so by the header."""
    return BROWSER_HEADER in request.headers


def performing(call: Call) -> Perform:
    """Runs use cases of this call as work of the company, each under a key of its own."""

    async def perform(use_case: Callable[[Work], Awaitable[T]]) -> T:
        for left in reversed(range(_FIRST_TRIES)):
            answers: list[T] = []

            async def run(work: Work, answers: list[T] = answers) -> None:
                answers.append(await use_case(work))

            origin = call.origin(str(uuid.uuid4()), None)
            try:
                await call.performer.perform(run, estate=COMPANY, origin=origin)
            except AlreadyTaken:
                # Two met a name for the first time at once: the second finds what the first made.
                if not left:
                    raise
            else:
                return answers[-1]
        raise AssertionError("unreachable")

    return perform
