"""Setting and clearing PINs, and unlocking a tablet by one or by a password."""

import logging
from datetime import datetime, timedelta

from pydantic import Field

from chassis.work import Command, Work
from contracts.permissions import Permission
from contracts.words import DeviceId, Discreet, PersonalText, StaffId
from identity.attempts.commands import (
    count_failed,
    count_guess,
    forget_guesses,
    must_be_open,
)
from identity.attempts.model import Guessed
from identity.callers.commands import Perform
from identity.devices.commands import proved
from identity.devices.model import Credential, Device
from identity.estates.model import Estate, EstateName
from identity.passwords.commands import Checks, hashed, is_outdated, matches
from identity.passwords.model import GivenPassword
from identity.pins.model import GivenPin, NotAGuardHere, Pin, UnlockFailed, must_be_hard_to_guess
from identity.proofs.commands import Proofs
from identity.roles.model import roles_with
from identity.sessions.commands import SignedIn, begin_on_tablet
from identity.staff.commands import known
from identity.staff.model import Staff

log = logging.getLogger(__name__)


class SetPin(Command):
    """A PIN of one's own, with the password once more."""

    password: GivenPassword
    pin: GivenPin


class Unlock(Command):
    """Who is at the tablet, and their PIN."""

    staff_id: StaffId = Field(min_length=1, max_length=64)
    pin: GivenPin


class UnlockWithPassword(Command):
    """For who has no PIN or forgot it: the new one counts from here on."""

    sign_in: str = Field(min_length=1, max_length=64)
    password: GivenPassword
    new_pin: GivenPin


class GuardName(Discreet):
    """Who has unlocked a tablet."""

    id: StaffId
    name: PersonalText


class Unlocked(SignedIn):
    """A shift's session on a tablet, and what the tablet reads its own store with.

    `offline_until`: the PIN unlocks without us until then, the end of the shift.
    """

    guard: GuardName
    data_key: str = Field(repr=False)
    offline_until: datetime


class Guard(Discreet):
    """Who may unlock a tablet."""

    id: StaffId
    name: PersonalText
    has_pin: bool


class ThisTablet(Discreet):
    """A tablet as it is told about itself; a revoked one is told nothing of the guards."""

    device_id: DeviceId
    name: PersonalText
    gate: str
    estate: EstateName
    revoked: bool
    trusted_until: datetime | None
    guards: list[Guard]


class Pins:
    """What is done with PINs. One a process: `checks` bounds how many it looks at at once."""

    def __init__(self, proofs: Proofs, checks: Checks, *, shift_length: timedelta) -> None:
        self._proofs = proofs
        self._checks = checks
        self._shift_length = shift_length

    async def set_own(
        self, staff_id: StaffId, command: SetPin, source: str, perform: Perform
    ) -> None:
        """Raises PinMalformed, PinTooEasy, PasswordWrong, SignInLocked."""
        must_be_hard_to_guess(command.pin)
        await self._proofs.once_more(staff_id, command.password, source, perform)
        pin_hash = await self._hashed(command.pin)
        await perform(lambda work: take_pin(staff_id, pin_hash, work))
        log.info("PIN set", extra={"staff": staff_id})

    async def unlock(self, credential: Credential, command: Unlock, perform: Perform) -> Unlocked:
        """Begin a shift's session on a tablet.

        Raises TabletUnknown, TabletRevoked, UnlockFailed, SignInLocked (the same for who is no
        guard), NotAGuardHere, NoRole.
        """
        staff_id = command.staff_id
        guess = f"{credential.device} {staff_id}"

        async def begin_attempt(work: Work) -> str | None:
            await _trusted(credential, work)
            await must_be_open(Guessed.TABLET, credential.device, work)
            await count_guess(Guessed.PIN, guess, work)
            pin, staff = await work.find(Pin, staff_id), await work.find(Staff, staff_id)
            return pin.pin_hash if pin is not None and _counts(pin, staff) else None

        async def begin(work: Work) -> Unlocked:
            device = await _trusted(credential, work)
            await forget_guesses(Guessed.PIN, guess, work)
            pin = await work.load(Pin, staff_id)
            if is_outdated(pin.pin_hash):
                pin.pin_hash = await hashed(command.pin)
            return await self._begin(await work.load(Staff, staff_id), device, work)

        async with self._checks.place():
            if not await matches(await perform(begin_attempt), command.pin):
                await perform(lambda work: count_failed(Guessed.TABLET, credential.device, work))
                log.warning("unlocking denied", extra={"device": credential.device})
                raise UnlockFailed
        unlocked = await perform(begin)
        log.info("tablet unlocked", extra={"device": credential.device, "staff": staff_id})
        return unlocked

    async def unlock_with_password(
        self, credential: Credential, command: UnlockWithPassword, source: str, perform: Perform
    ) -> Unlocked:
        """The same by name and password, with a new PIN for the next time.

        Raises what a sign-in raises, PinMalformed, PinTooEasy, TabletUnknown, TabletRevoked,
        NotAGuardHere.
        """
        must_be_hard_to_guess(command.new_pin)
        await perform(lambda work: _trusted(credential, work))
        staff_id = await self._proofs.by_password(
            command.sign_in, command.password, source, perform
        )
        pin_hash = await self._hashed(command.new_pin)

        async def begin(work: Work) -> Unlocked:
            device = await _trusted(credential, work)
            await take_pin(staff_id, pin_hash, work)
            await forget_guesses(Guessed.PIN, f"{device.id} {staff_id}", work)
            return await self._begin(await work.load(Staff, staff_id), device, work)

        unlocked = await perform(begin)
        log.info("tablet unlocked", extra={"device": credential.device, "staff": staff_id})
        return unlocked

    async def _begin(self, staff: Staff, device: Device, work: Work) -> Unlocked:
        if not _is_guard(staff, device):
            raise NotAGuardHere
        signed_in = await begin_on_tablet(staff, device, work, length=self._shift_length)
        return Unlocked(
            **dict(signed_in),
            guard=GuardName(id=staff.id, name=staff.name),
            data_key=device.data_key,
            offline_until=signed_in.ends_at or work.now,
        )

    async def _hashed(self, pin: GivenPin) -> str:
        async with self._checks.place():
            return await hashed(pin)


async def take_pin(staff_id: StaffId, pin_hash: str, work: Work) -> None:
    """Somebody's PIN from here on."""
    pin = await work.find(Pin, staff_id)
    if pin is None:
        work.add(Pin(id=staff_id, pin_hash=pin_hash, set_at=work.now))
    else:
        pin.take(pin_hash, work.now)


async def clear_pin(staff_id: StaffId, work: Work) -> None:
    """Have a PIN that others know count no more. Raises Missing, as for all of staff."""
    await known(staff_id, work)
    pin = await work.find(Pin, staff_id)
    if pin is not None:
        pin.clear()


async def this_tablet(credential: Credential, work: Work) -> ThisTablet:
    """What a tablet is told about itself. Raises TabletUnknown."""
    device = await proved(credential, work)
    estate = await work.load(Estate, device.estate_id)
    return ThisTablet(
        device_id=device.id,
        name=device.name,
        gate=device.gate,
        estate=EstateName(id=estate.id, name=estate.name),
        revoked=device.revoked,
        trusted_until=device.trusted_until,
        guards=[] if device.revoked else await _guards(device, work),
    )


async def _guards(device: Device, work: Work) -> list[Guard]:
    grant = {"estate": device.estate_id, "role": {"$in": roles_with(Permission.ACT_AT_GATE)}}
    where = {"grants": {"$elemMatch": grant}, "active": True}
    staff = await work.select(Staff, where, sort=["registered_at"], limit=500)
    pins = await work.find_many(Pin, [each.id for each in staff])
    return [
        Guard(
            id=each.id,
            name=each.name,
            has_pin=(pin := pins.get(each.id)) is not None and _counts(pin, each),
        )
        for each in staff
    ]


def _counts(pin: Pin, staff: Staff | None) -> bool:
    """Whether a PIN proves its owner: one set before a password change or a sign-out everywhere
    does not.
    """
    return bool(pin.pin_hash) and staff is not None and staff.keeps_session_of(pin.set_at)


def _is_guard(staff: Staff, device: Device) -> bool:
    return Permission.ACT_AT_GATE in staff.permissions_in(device.estate_id)


async def _trusted(credential: Credential, work: Work) -> Device:
    device = await proved(credential, work)
    device.must_be_trusted()
    return device
