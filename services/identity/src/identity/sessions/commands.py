"""Signing in, refreshing, signing out. What a caller is told is durable before they are told."""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from secrets import token_urlsafe
from typing import Any

from pydantic import BaseModel, Field

from chassis.web.auth import AUDIENCE, ISSUER
from chassis.work import Command, Work
from contracts.words import DeviceId, EstateId, StaffId
from identity.callers.commands import Perform
from identity.callers.model import Tokens
from identity.devices.model import Device
from identity.estates.model import Estate, EstateName
from identity.keys.commands import signed
from identity.keys.model import TOKEN_LIFE
from identity.passwords.commands import hashed
from identity.passwords.model import GivenPassword, NewPassword, must_be_hard_to_guess
from identity.proofs.commands import Proofs
from identity.roles.model import ON_A_TABLET
from identity.sessions.model import (
    End,
    EstateNotYours,
    NoRole,
    Presented,
    RefreshToken,
    Session,
    SessionOver,
)
from identity.staff.model import Staff

log = logging.getLogger(__name__)


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


class SignedIn(Tokens):
    """A session. `access_token` is for `estate`; if none, refresh with one chosen of `estates`.

    `device_id`, `gate` and `ends_at` (the end of the shift) where a tablet was unlocked.
    """

    staff_id: StaffId
    estate: EstateName | None
    estates: list[EstateName]
    device_id: DeviceId | None = None
    gate: str = ""
    ends_at: datetime | None = None


class SessionTimes(BaseModel):
    """How long sessions last; see IdentitySettings."""

    idle: timedelta
    length: timedelta
    grace: timedelta


class Sessions:
    """What is done with sessions."""

    def __init__(self, times: SessionTimes, proofs: Proofs) -> None:
        self._times = times
        self._proofs = proofs

    async def sign_in(self, command: SignIn, source: str, perform: Perform) -> SignedIn:
        """Begin a session. `source` is the caller's network address.

        Raises SignInFailed, SignInLocked (the same for names nobody has), NoRole, TooManySignIns.
        """
        staff_id = await self._proofs.by_password(
            command.sign_in, command.password, source, perform
        )
        signed_in = await perform(lambda work: _begin(staff_id, command, work))
        log.info("signed in", extra={"staff": signed_in.staff_id, "source": source})
        return signed_in

    async def refresh(
        self, token: RefreshToken, estate: EstateId | None, perform: Perform
    ) -> SignedIn:
        """Replace the refresh token and get a fresh access token, with the rights of this moment.

        A token replaced before ends the session: somebody has a copy. Raises SessionOver,
        EstateNotYours, NoRole, and TabletRevoked where it was begun on a tablet.
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
        """End all of somebody's sessions, and their PIN: it counts no more than they do."""

        async def end(work: Work) -> None:
            (await work.load(Staff, staff_id)).sign_out_everywhere(work.now)

        await perform(end)
        log.info("signed out everywhere", extra={"staff": staff_id})

    async def change_password(
        self, staff_id: StaffId, command: ChangePassword, source: str, perform: Perform
    ) -> None:
        """Take a new password and end all sessions, this one too.

        Raises PasswordTooEasy, and what proving the current one raises.
        """
        staff = await self._proofs.once_more(staff_id, command.current, source, perform)
        must_be_hard_to_guess(command.new, staff.sign_in)
        password_hash = await hashed(command.new)

        async def take(work: Work) -> None:
            (await work.load(Staff, staff_id)).take_password(password_hash, work.now)

        await perform(take)
        log.info("password changed", extra={"staff": staff_id})


async def begin_on_tablet(
    staff: Staff, device: Device, work: Work, *, length: timedelta
) -> SignedIn:
    """A session of one shift, in the tablet's estate and with a tablet's rights alone.

    Raises NoRole where they have none there.
    """
    estates = await _estates_of(staff, device, work)
    ends_at = work.now + length
    if device.trusted_until is not None:
        ends_at = min(ends_at, device.trusted_until)
    token, session = _new_session(staff, device.estate_id, work)
    session.device_id, session.ends_at = device.id, ends_at
    return await _answer(staff, session, token, estates, device, work)


async def _begin(staff_id: StaffId, command: SignIn, work: Work) -> SignedIn:
    staff = await work.load(Staff, staff_id)
    estates = await _estates_of(staff, None, work)
    theirs = [estate.id for estate in estates]
    chosen = command.estate if command.estate in theirs else None
    if chosen is None and len(theirs) == 1:
        chosen = theirs[0]
    token, session = _new_session(staff, chosen, work)
    return await _answer(staff, session, token, estates, None, work)


def _new_session(staff: Staff, chosen: EstateId | None, work: Work) -> tuple[RefreshToken, Session]:
    token = RefreshToken(work.new_id(), token_urlsafe(16), token_urlsafe(32))
    session = Session.begin(token, staff.id, seed=token_urlsafe(32), chosen=chosen, at=work.now)
    work.add(session)
    return token, session


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
    device = await _tablet_of(session, work)
    estates = await _estates_of(staff, device, work)
    theirs = [each.id for each in estates]
    if estate is not None and estate not in theirs:
        raise EstateNotYours
    chosen = estate or session.chosen
    session.chosen = chosen if chosen in theirs else None
    if presented is Presented.CURRENT:
        successor = session.replace(token, work.now)
    else:
        successor = session.successor(token)
    return await _answer(staff, session, successor, estates, device, work)


async def _tablet_of(session: Session, work: Work) -> Device | None:
    """The tablet a session was begun on. Raises TabletRevoked, and SessionOver where another
    tablet was enrolled in its place since.
    """
    if session.device_id is None:
        return None
    device = await work.load(Device, session.device_id)
    device.must_be_trusted()
    if not device.keeps_session_of(session.began_at):
        raise SessionOver
    device.see(work.now)
    return device


async def _estates_of(staff: Staff, device: Device | None, work: Work) -> list[EstateName]:
    """The open estates somebody may choose from; on a tablet its own. Raises NoRole when there are
    none.
    """
    found = await work.find_many(Estate, staff.estates)
    estates = [
        EstateName(id=estate.id, name=estate.name)
        for id_ in staff.estates
        if device is None or id_ == device.estate_id
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
    device: Device | None,
    work: Work,
) -> SignedIn:
    estate = next((each for each in estates if each.id == session.chosen), None)
    answer = SignedIn(
        staff_id=staff.id,
        estate=estate,
        estates=list(estates),
        refresh_token=str(token),
        device_id=device.id if device else None,
        gate=device.gate if device else "",
        ends_at=session.ends_at,
    )
    if estate is not None:
        claims = _claims(staff, session, estate.id, device, work)
        answer.access_token = await signed(claims, work)
        answer.expires_in_seconds = int(TOKEN_LIFE.total_seconds())
    return answer


def _claims(
    staff: Staff, session: Session, estate: EstateId, device: Device | None, work: Work
) -> dict[str, Any]:
    rights = staff.permissions_in(estate)
    claims = {
        "iss": ISSUER,
        "aud": AUDIENCE,
        "sub": staff.id,
        "est": estate,
        "are": list(staff.areas_in(estate)),
        "sid": session.id,
        "iat": work.now,
        "exp": work.now + TOKEN_LIFE,
    }
    if device is not None:
        # Six digits on a tablet that several share open nothing but the gate.
        rights &= ON_A_TABLET
        claims |= {"device": device.id, "gate": device.gate}
    return claims | {"prm": sorted(permission.value for permission in rights)}
