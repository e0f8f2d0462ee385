"""Signing in, refreshing, signing out. What a caller is told is durable before they are told."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from secrets import token_urlsafe
from typing import Any, Protocol, TypeVar

from pydantic import BaseModel, Field

from chassis.web.auth import AUDIENCE, ISSUER
from chassis.work import Command, Work
from contracts.refusals import Busy
from contracts.words import EstateId, StaffId
from identity.attempts.commands import count_attempt, count_failure, forget_attempts
from identity.estates.model import Estate, EstateName
from identity.keys.commands import signed
from identity.keys.model import TOKEN_LIFE
from identity.passwords.commands import hashed, is_outdated, matches
from identity.passwords.model import GivenPassword, NewPassword, must_be_hard_to_guess
from identity.sessions.model import (
    End,
    EstateNotYours,
    NoRole,
    PasswordWrong,
    Presented,
    RefreshToken,
    Session,
    SessionOver,
    SignInFailed,
)
from identity.staff.model import Staff

log = logging.getLogger(__name__)
T = TypeVar("T")

CHECKS_AT_ONCE = 4
CHECKS_WAITING = 64


class TooManySignIns(Busy):
    """More sign-ins at once than are checked one after another in a few seconds."""

    zh = "登录的人过多，请几秒后再试。"
    en = "Too many people are signing in. Try again in a few seconds."


class SignIn(Command):
    """Name and password; `estate` where they know which of their estates they want."""

    sign_in: str = Field(min_length=1, max_length=64)
    password: GivenPassword
    estate: EstateId | None = None


class Refresh(Command):
    """The refresh token (browsers send it as a cookie), and another estate to go to, if any."""

    refresh_token: str | None = Field(default=None, max_length=300, repr=False)
    estate: EstateId | None = None


class SignOut(Command):
    """The refresh token (browsers send it as a cookie instead)."""

    refresh_token: str | None = Field(default=None, max_length=300, repr=False)


class ChangePassword(Command):
    """One's own password."""

    current: GivenPassword
    new: NewPassword


class SignedIn(BaseModel):
    """A session. `access_token` is for `estate`; if none, refresh with one chosen of `estates`."""

    staff_id: StaffId
    estate: EstateName | None
    estates: list[EstateName]
    access_token: str | None = Field(default=None, repr=False)
    expires_in_seconds: int | None = None
    refresh_token: str | None = Field(default=None, repr=False)


class Perform(Protocol):
    """Runs one use case as work of the company, durably; gives what it returned."""

    async def __call__(self, use_case: Callable[[Work], Awaitable[T]]) -> T: ...


class SessionTimes(BaseModel):
    """How long sessions last; see IdentitySettings."""

    idle: timedelta
    length: timedelta
    grace: timedelta


class Sessions:
    """What is done with sessions. One a process: it bounds how many passwords it checks at once."""

    def __init__(self, times: SessionTimes) -> None:
        self._times = times
        self._places = asyncio.Semaphore(CHECKS_AT_ONCE)
        self._waiting = 0

    async def sign_in(self, command: SignIn, source: str, perform: Perform) -> SignedIn:
        """Begin a session. `source` is the caller's network address.

        Raises SignInFailed, SignInLocked (the same for names nobody has), NoRole, TooManySignIns.
        """
        name = command.sign_in.lower()
        async with self._place():

            async def begin_attempt(work: Work) -> Staff | None:
                await count_attempt(name, source, work)
                found = await work.select(Staff, {"sign_in": name, "active": True}, limit=1)
                return found[0] if found else None

            staff = await perform(begin_attempt)
            if not await matches(staff.password_hash if staff else None, command.password):
                await perform(lambda work: count_failure(source, work))
                log.warning(
                    "sign-in denied",
                    extra={"staff": staff.id if staff else None, "source": source},
                )
                raise SignInFailed
            assert staff is not None  # noqa: S101 - nobody's hash matches nothing
            found = staff

            async def begin(work: Work) -> SignedIn:
                await forget_attempts(name, work)
                return await _begin_session(found.id, command, work)

            signed_in = await perform(begin)
        log.info("signed in", extra={"staff": signed_in.staff_id, "source": source})
        return signed_in

    async def refresh(
        self, token: RefreshToken, estate: EstateId | None, perform: Perform
    ) -> SignedIn:
        """Replace the refresh token and get a fresh access token, with the rights of this moment.

        A token replaced before ends the session: somebody has a copy. Raises SessionOver,
        EstateNotYours, NoRole.
        """
        signed_in = await perform(lambda work: _refresh(token, estate, self._times, work))
        if signed_in is None:
            log.warning(
                "a used refresh token came again: the session is ended",
                extra={"session": token.session},
            )
            raise SessionOver
        return signed_in

    async def sign_out(self, token: RefreshToken, perform: Perform) -> None:
        """End the session; nothing to do where there is none."""

        async def end(work: Work) -> None:
            session = await work.find(Session, token.session)
            if session is None:
                return
            if session.presented(token, work.now, grace=self._times.grace) != Presented.FOREIGN:
                session.end(work.now, End.SIGNED_OUT)

        await perform(end)

    async def sign_out_everywhere(self, staff_id: StaffId, perform: Perform) -> None:
        """End all of somebody's sessions."""

        async def end(work: Work) -> None:
            (await work.load(Staff, staff_id)).sign_out_everywhere(work.now)

        await perform(end)
        log.info("signed out everywhere", extra={"staff": staff_id})

    async def change_password(
        self, staff_id: StaffId, command: ChangePassword, source: str, perform: Perform
    ) -> None:
        """Take a new password and end all sessions, this one too.

        Guesses at the current one count like those at the door. Raises PasswordWrong, SignInLocked,
        PasswordTooEasy.
        """
        async with self._place():

            async def begin_attempt(work: Work) -> Staff:
                staff = await work.load(Staff, staff_id)
                await count_attempt(staff.sign_in, source, work)
                return staff

            staff = await perform(begin_attempt)
            must_be_hard_to_guess(command.new, staff.sign_in)
            if not await matches(staff.password_hash, command.current):
                await perform(lambda work: count_failure(source, work))
                log.warning("password change denied", extra={"staff": staff_id, "source": source})
                raise PasswordWrong
            password_hash = await hashed(command.new)

            async def take(work: Work) -> None:
                await forget_attempts(staff.sign_in, work)
                (await work.load(Staff, staff_id)).take_password(password_hash, work.now)

            await perform(take)
        log.info("password changed", extra={"staff": staff_id})

    @asynccontextmanager
    async def _place(self) -> AsyncIterator[None]:
        """A check takes 19 MiB and a thread: a few at once, some waiting, the rest turned away."""
        if self._waiting >= CHECKS_WAITING:
            raise TooManySignIns
        self._waiting += 1
        try:
            async with self._places:
                yield
        finally:
            self._waiting -= 1


async def _begin_session(staff_id: StaffId, command: SignIn, work: Work) -> SignedIn:
    staff = await work.load(Staff, staff_id)
    if is_outdated(staff.password_hash):
        staff.password_hash = await hashed(command.password)
    estates = await _estates_of(staff, work)
    theirs = [estate.id for estate in estates]
    chosen = command.estate if command.estate in theirs else None
    if chosen is None and len(theirs) == 1:
        chosen = theirs[0]
    token = RefreshToken(work.new_id(), token_urlsafe(16), token_urlsafe(32))
    session = Session.begin(token, staff.id, seed=token_urlsafe(32), chosen=chosen, at=work.now)
    work.add(session)
    return await _answer(staff, session, token, estates, work)


async def _refresh(
    token: RefreshToken, estate: EstateId | None, times: SessionTimes, work: Work
) -> SignedIn | None:
    """None where the session was ended because the token had been used before."""
    session = await work.find(Session, token.session)
    if session is None or session.is_over(work.now, idle=times.idle, length=times.length):
        raise SessionOver
    staff = await work.find(Staff, session.staff_id)
    if staff is None or not staff.keeps_session_of(session.began_at):
        raise SessionOver
    presented = session.presented(token, work.now, grace=times.grace)
    if presented is Presented.FOREIGN:
        raise SessionOver
    if presented is Presented.OLD:
        session.end(work.now, End.TOKEN_REUSED)
        return None
    estates = await _estates_of(staff, work)
    theirs = [each.id for each in estates]
    if estate is not None and estate not in theirs:
        raise EstateNotYours
    chosen = estate or session.chosen
    session.chosen = chosen if chosen in theirs else None
    if presented is Presented.CURRENT:
        successor = session.replace(token, work.now)
    else:
        successor = session.successor(token)
    return await _answer(staff, session, successor, estates, work)


async def _estates_of(staff: Staff, work: Work) -> list[EstateName]:
    """The open estates somebody may choose from. Raises NoRole when there are none."""
    found = await work.find_many(Estate, staff.estates)
    estates = [
        EstateName(id=estate.id, name=estate.name)
        for id_ in staff.estates
        if (estate := found.get(id_)) is not None and estate.closed_at is None
    ]
    if not estates:
        raise NoRole
    return estates


async def _answer(
    staff: Staff,
    session: Session,
    token: RefreshToken,
    estates: Sequence[EstateName],
    work: Work,
) -> SignedIn:
    estate = next((each for each in estates if each.id == session.chosen), None)
    answer = SignedIn(
        staff_id=staff.id, estate=estate, estates=list(estates), refresh_token=str(token)
    )
    if estate is not None:
        answer.access_token = await signed(_claims(staff, session, estate.id, work), work)
        answer.expires_in_seconds = int(TOKEN_LIFE.total_seconds())
    return answer


def _claims(staff: Staff, session: Session, estate: EstateId, work: Work) -> dict[str, Any]:
    return {
        "iss": ISSUER,
        "aud": AUDIENCE,
        "sub": staff.id,
        "est": estate,
        "prm": sorted(permission.value for permission in staff.permissions_in(estate)),
        "are": list(staff.areas_in(estate)),
        "sid": session.id,
        "iat": work.now,
        "exp": work.now + TOKEN_LIFE,
    }
