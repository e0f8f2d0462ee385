"""Sessions over HTTP: tokens in the body for programs, HttpOnly cookies for browsers.

A browser tells that it is one by the header `X-Guanjia`, which other origins cannot send; its
scripts never see a token.
"""

import uuid
from collections.abc import Awaitable, Callable
from ipaddress import IPv6Address, ip_address, ip_network
from typing import TypeVar

from fastapi import Request, Response

from chassis.store.changes import AlreadyTaken
from chassis.web import PUBLIC, SIGNED_IN, Call, CommandAnswer, Routes
from chassis.web.auth import BROWSER_HEADER, cookie_name
from chassis.work import Work
from contracts.refusals import NotSignedIn
from contracts.words import COMPANY
from identity.sessions.commands import (
    ChangePassword,
    Perform,
    Refresh,
    Sessions,
    SessionTimes,
    SignedIn,
    SignIn,
    SignOut,
)
from identity.sessions.model import RefreshToken, SessionOver

T = TypeVar("T")
PREFIX = "/sessions"
REFRESH_COOKIE = "guanjia_refresh"
_FIRST_TRIES = 3


def session_routes(times: SessionTimes, *, secure_cookies: bool, public_path: str | None) -> Routes:
    """The routes of sessions; see IdentitySettings for what differs."""
    routes = Routes(PREFIX, company=True)
    sessions = Sessions(times)
    cookies = _Cookies(secure_cookies, public_path, int(times.length.total_seconds()))

    @routes.raw("", method="POST", needs=PUBLIC, because="this is how one becomes known")
    async def sign_in(body: SignIn, response: Response, call: Call) -> SignedIn:
        """Sign in with name and password; who has several estates and names none gets the list."""
        signed_in = await sessions.sign_in(body, source_of(call.request), performing(call))
        return cookies.given(signed_in, call.request, response)

    @routes.raw(
        "/refresh", method="POST", needs=PUBLIC, because="the refresh token proves who asks"
    )
    async def refresh(body: Refresh, response: Response, call: Call) -> SignedIn:
        """A fresh access token, for the same estate or another of mine, and a new refresh token."""
        token = cookies.presented(body.refresh_token, call.request)
        signed_in = await sessions.refresh(token, body.estate, performing(call))
        return cookies.given(signed_in, call.request, response)

    @routes.raw(
        "/sign-out", method="POST", needs=PUBLIC, because="the refresh token proves who asks"
    )
    async def sign_out(body: SignOut, response: Response, call: Call) -> CommandAnswer:
        """End this session. Where there is none, there is nothing to do."""
        cookies.take_back(call.request, response)
        try:
            token = cookies.presented(body.refresh_token, call.request)
        except SessionOver:
            return CommandAnswer()
        await sessions.sign_out(token, performing(call))
        return CommandAnswer()

    @routes.raw("/sign-out-everywhere", method="POST", needs=SIGNED_IN)
    async def sign_out_everywhere(response: Response, call: Call) -> CommandAnswer:
        """End all my sessions. Access tokens already made last to their end, 5 minutes at most."""
        if call.caller is None:
            raise NotSignedIn
        await sessions.sign_out_everywhere(call.caller.staff_id, performing(call))
        cookies.take_back(call.request, response)
        return CommandAnswer()

    @routes.raw("/change-password", method="POST", needs=SIGNED_IN)
    async def change_password(
        body: ChangePassword, response: Response, call: Call
    ) -> CommandAnswer:
        """Change my password; all my sessions end."""
        if call.caller is None:
            raise NotSignedIn
        source = source_of(call.request)
        await sessions.change_password(call.caller.staff_id, body, source, performing(call))
        cookies.take_back(call.request, response)
        return CommandAnswer()

    return routes


class _Cookies:
    """A browser's two: the access token goes to all services, the refresh token to these routes."""

    def __init__(self, secure: bool, public_path: str | None, refresh_seconds: int) -> None:
        self._secure = secure
        self._access = cookie_name(secure=secure)
        # It is for one path, which the stricter prefix does not allow.
        self._refresh = f"__Secure-{REFRESH_COOKIE}" if secure else REFRESH_COOKIE
        self._public_path = public_path
        self._refresh_seconds = refresh_seconds

    def presented(self, in_body: str | None, request: Request) -> RefreshToken:
        """The refresh token of the body, else of a browser's cookie. Raises SessionOver."""
        in_cookie = (
            request.cookies.get(self._refresh) if BROWSER_HEADER in request.headers else None
        )
        return RefreshToken.parse(in_body or in_cookie or "")

    def given(self, signed_in: SignedIn, request: Request, response: Response) -> SignedIn:
        """The answer for who asks: a browser gets its tokens as cookies, hidden from scripts."""
        response.headers["Cache-Control"] = "no-store"
        if BROWSER_HEADER not in request.headers:
            return signed_in
        self._set(
            response,
            self._access,
            signed_in.access_token,
            signed_in.expires_in_seconds or 0,
            path="/",
        )
        self._set(
            response,
            self._refresh,
            signed_in.refresh_token,
            self._refresh_seconds,
            path=self._path(request),
        )
        return signed_in.model_copy(update={"access_token": None, "refresh_token": None})

    def take_back(self, request: Request, response: Response) -> None:
        """Have a browser forget both."""
        if BROWSER_HEADER in request.headers:
            self._set(response, self._access, None, 0, path="/")
            self._set(response, self._refresh, None, 0, path=self._path(request))

    def _path(self, request: Request) -> str:
        mounted_at = self._public_path
        if mounted_at is None:
            mounted_at = str(request.scope.get("root_path", ""))
        return mounted_at.rstrip("/") + PREFIX

    def _set(
        self, response: Response, name: str, value: str | None, seconds: int, *, path: str
    ) -> None:
        response.set_cookie(
            name,
            value or "",
            max_age=seconds if value else 0,
            path=path,
            secure=self._secure,
            httponly=True,
            samesite="strict",
        )


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


def source_of(request: Request) -> str:
    """The network address failures are counted for: of IPv6 the /64, which is one subscriber."""
    host = request.client.host if request.client else "unknown"
    try:
        address = ip_address(host)
    except ValueError:
        return host
    if isinstance(address, IPv6Address) and address.ipv4_mapped is None:
        return str(ip_network((address, 64), strict=False))
    return str(address)
