"""Registering, enrolling and revoking tablets: work of the company, said in the tablet's estate."""

import logging
from base64 import b64encode
from datetime import timedelta
from secrets import randbelow, token_bytes, token_urlsafe

from pydantic import BaseModel, Field

from chassis.caller import Caller
from chassis.work import Command, Work
from contracts.permissions import Permission
from contracts.refusals import Missing, NotAllowed, NotSignedIn
from contracts.words import COMPANY, DeviceId, Discreet, EstateId, PersonalText
from identity.attempts.commands import (
    count_failed,
    count_guess,
    forget_guesses,
    must_be_open,
)
from identity.attempts.model import Guessed
from identity.callers.commands import Perform
from identity.devices.events import tablet_stated
from identity.devices.model import (
    CODE_DIGITS,
    CodeWrong,
    Credential,
    Device,
    GateName,
    TabletUnknown,
    code_as_shown,
    code_as_typed,
)
from identity.estates.model import Estate, EstateName

log = logging.getLogger(__name__)
DATA_KEY_BYTES = 32
_EVERY_CODE = "every code"


class RegisterTablet(Command):
    """A tablet by a name people call it, and the gate it stands at."""

    name: PersonalText = Field(min_length=1, max_length=40)
    gate: GateName


class RevokeTablet(Command):
    """Why a tablet is trusted no more."""

    reason: PersonalText = Field(min_length=1, max_length=200)


class EnrolTablet(Command):
    """The code a manager was given, grouped or not."""

    code: str = Field(min_length=1, max_length=30, repr=False)


class Enrolled(Discreet):
    """What this tablet is from here on. `device_token` is for programs; browsers get a cookie."""

    device_id: DeviceId
    name: PersonalText
    gate: str
    estate: EstateName
    device_token: str | None = Field(default=None, repr=False)


class Registered(BaseModel):
    """A tablet and the code that enrols it: told this once, good for 30 minutes."""

    id: DeviceId
    code: str = Field(repr=False)
    code_minutes: int


async def register_tablet(command: RegisterTablet, work: Work) -> tuple[Device, str]:
    """A new tablet of the caller's estate and its code. Raises EstateIsClosed."""
    caller = _caller(work)
    estate = await work.load(Estate, caller.estate)
    estate.must_be_open()
    device = Device(
        id=DeviceId(work.new_id()),
        estate_id=estate.id,
        name=command.name,
        gate=command.gate,
        registered_by=caller.staff_id,
        registered_at=work.now,
    )
    code = await _new_code(device, work)
    work.add(device)
    work.say(tablet_stated(device), about=device, estate=estate.id)
    return device, code


async def renew_code(device_id: DeviceId, work: Work) -> tuple[Device, str]:
    """Another code, for another or a reset tablet; the old credential ends when it is typed.

    Raises Missing, TabletAlreadyRevoked.
    """
    device = await _theirs(device_id, work)
    return device, await _new_code(device, work)


async def revoke_tablet(device_id: DeviceId, command: RevokeTablet, work: Work) -> Device:
    """Nobody unlocks it any more; what is signed in there is over within five minutes.

    Raises Missing, TabletAlreadyRevoked.
    """
    device = await _theirs(device_id, work)
    device.revoke(work.now, _caller(work).staff_id, command.reason)
    work.say(tablet_stated(device), about=device, estate=device.estate_id)
    return device


async def restate_tablets(estate: EstateId, work: Work) -> int:
    """Say every tablet of an estate again, revoked ones too; returns how many."""
    found = await work.select(Device, {"estate_id": estate}, limit=4_000)
    devices = (await work.find_many(Device, [device.id for device in found])).values()
    for device in devices:
        work.say(tablet_stated(device), about=device, estate=estate)
    return len(devices)


async def enrol_tablet(
    command: EnrolTablet, source: str, perform: Perform, *, length: timedelta
) -> Enrolled:
    """Make the tablet that types a code the registered one. `source` is its network address.

    Raises CodeWrong, SignInLocked after too many guesses from there, or from everywhere.
    """
    code = code_as_typed(command.code)

    async def begin_attempt(work: Work) -> None:
        await must_be_open(Guessed.CODE, _EVERY_CODE, work)
        await count_guess(Guessed.CODE_SOURCE, source, work)

    async def enrol(work: Work) -> Enrolled | None:
        found = await work.select(Device, {"code_hash": work.hashed([code])[0]}, limit=1)
        if not found:
            await count_failed(Guessed.CODE, _EVERY_CODE, work)
            return None
        device = await work.load(Device, found[0].id)
        estate = await work.load(Estate, device.estate_id)
        estate.must_be_open()
        data_key = b64encode(token_bytes(DATA_KEY_BYTES)).decode()
        credential = device.enrol(token_urlsafe(32), data_key, work.now, length=length)
        await forget_guesses(Guessed.CODE_SOURCE, source, work)
        return Enrolled(
            device_id=device.id,
            name=device.name,
            gate=device.gate,
            estate=EstateName(id=estate.id, name=estate.name),
            device_token=str(credential),
        )

    await perform(begin_attempt)
    enrolled = await perform(enrol)
    if enrolled is None:
        log.warning("enrolment of a tablet denied", extra={"source": source})
        raise CodeWrong
    log.info("tablet enrolled", extra={"device": enrolled.device_id, "source": source})
    return enrolled


async def proved(credential: Credential, work: Work) -> Device:
    """The tablet that presents this credential; a revoked one as well. Raises TabletUnknown."""
    device = await work.find(Device, credential.device)
    if device is None:
        raise TabletUnknown
    device.must_be_proved_by(credential, work.now)
    device.see(work.now)
    return device


async def give_tablet_up(credential: Credential, work: Work) -> None:
    """The tablet ends its own registration. Raises TabletUnknown."""
    (await proved(credential, work)).give_up()


async def _new_code(device: Device, work: Work) -> str:
    while True:
        code = f"{randbelow(10**CODE_DIGITS):0{CODE_DIGITS}}"
        code_hash = work.hashed([code])[0]
        if not await work.count(Device, {"code_hash": code_hash}):
            device.await_code(code_hash, work.now)
            return code_as_shown(code)


async def _theirs(device_id: DeviceId, work: Work) -> Device:
    """A tablet of the caller's estate. Raises Missing."""
    device = await work.load(Device, device_id)
    if device.estate_id != _caller(work).estate:
        raise Missing(kind="Device", id=device_id)
    return device


def _caller(work: Work) -> Caller:
    """Who acts, for an estate: the company itself has no gates. Raises NotAllowed."""
    if work.caller is None:
        raise NotSignedIn
    if work.caller.estate == COMPANY:
        raise NotAllowed(permission=Permission.MANAGE_DEVICES.value)
    return work.caller
