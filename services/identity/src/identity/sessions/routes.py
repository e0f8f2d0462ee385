"""Sessions over HTTP: tokens in the body for programs, HttpOnly cookies for browsers."""

from fastapi import Request, Response

from chassis.web import PUBLIC, SIGNED_IN, Call, CommandAnswer, Routes
from chassis.web.sources import source_of
from contracts.refusals import NotSignedIn
from identity.callers.commands import SESSIONS_PREFIX, Cookies, performing
from identity.sessions.commands import (
    ChangePassword,
    Refresh,
    Sessions,
    SignedIn,
    SignIn,
    SignOut,
)
from identity.sessions.model import RefreshToken, SessionOver


def session_routes(sessions: Sessions, cookies: Cookies) -> Routes:
    """The routes of sessions."""
    routes = Routes(SESSIONS_PREFIX, company=True)

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
        token = _presented(body.refresh_token, cookies, call.request)
        signed_in = await sessions.refresh(token, body.estate, performing(call))
        return cookies.given(signed_in, call.request, response)

    @routes.raw(
        "/sign-out", method="POST", needs=PUBLIC, because="the refresh token proves who asks"
    )
    async def sign_out(body: SignOut, response: Response, call: Call) -> CommandAnswer:
        """End this session. Where there is none, there is nothing to do."""
        cookies.forget_session(call.request, response)
        try:
            token = _presented(body.refresh_token, cookies, call.request)
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
        cookies.forget_session(call.request, response)
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
        cookies.forget_session(call.request, response)
        return CommandAnswer()

    return routes


def _presented(in_body: str | None, cookies: Cookies, request: Request) -> RefreshToken:
    """The refresh token of the body, else of a browser's cookie. Raises SessionOver."""
    return RefreshToken.parse(in_body or cookies.session(request))
