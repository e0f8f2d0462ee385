"""PINs and unlocking over HTTP. A tablet proves itself by the cookie it was enrolled with, a
program by the header `X-Guanjia-Device`.
"""

from typing import Annotated

from fastapi import Header, Request, Response

from chassis.web import PUBLIC, SIGNED_IN, Call, CommandAnswer, Routes
from chassis.web.sources import source_of
from chassis.work import Work
from contracts.permissions import Permission
from contracts.refusals import NotSignedIn
from contracts.words import StaffId
from identity.callers.commands import DEVICES_PREFIX, Cookies, performing
from identity.devices.commands import give_tablet_up
from identity.devices.model import Credential
from identity.pins.commands import (
    Pins,
    SetPin,
    ThisTablet,
    Unlock,
    Unlocked,
    UnlockWithPassword,
    clear_pin,
    this_tablet,
)

DeviceToken = Annotated[
    str | None,
    Header(alias="X-Guanjia-Device", max_length=300, description="A tablet's credential."),
]
_PROOF = "the tablet's credential proves where it is asked"


def pin_routes(pins: Pins) -> Routes:
    """The routes of PINs."""
    routes = Routes("/pins", company=True)

    @routes.raw("", method="POST", needs=SIGNED_IN)
    async def set_pin(body: SetPin, call: Call) -> CommandAnswer:
        """Set my PIN for the gate's tablets."""
        if call.caller is None:
            raise NotSignedIn
        source = source_of(call.request)
        await pins.set_own(call.caller.staff_id, body, source, performing(call))
        return CommandAnswer()

    @routes.command("/{staff_id}/clear", needs=Permission.MANAGE_STAFF)
    async def clear(staff_id: StaffId, work: Work) -> CommandAnswer:
        """Have somebody's PIN count no more; they unlock with their password and set another."""
        await clear_pin(staff_id, work)
        return CommandAnswer()

    return routes


def unlock_routes(pins: Pins, cookies: Cookies) -> Routes:
    """The routes by which a tablet's guards come and go."""
    routes = Routes(DEVICES_PREFIX, company=True)

    def presented(token: str | None, request: Request) -> Credential:
        return Credential.parse(token or cookies.device(request))

    @routes.raw("/self", method="GET", needs=PUBLIC, because=_PROOF)
    async def tablet(
        response: Response, call: Call, device_token: DeviceToken = None
    ) -> ThisTablet:
        """This tablet: its gate and estate, whether it is revoked, and who may unlock it."""
        credential = presented(device_token, call.request)
        response.headers["Cache-Control"] = "no-store"
        return await performing(call)(lambda work: this_tablet(credential, work))

    @routes.raw("/unlock", method="POST", needs=PUBLIC, because=_PROOF)
    async def unlock(
        body: Unlock, response: Response, call: Call, device_token: DeviceToken = None
    ) -> Unlocked:
        """Begin a shift's session on this tablet; whoever was signed in on it is replaced."""
        credential = presented(device_token, call.request)
        unlocked = await pins.unlock(credential, body, performing(call))
        return cookies.given(unlocked, call.request, response)

    @routes.raw("/unlock-with-password", method="POST", needs=PUBLIC, because=_PROOF)
    async def unlock_with_password(
        body: UnlockWithPassword,
        response: Response,
        call: Call,
        device_token: DeviceToken = None,
    ) -> Unlocked:
        """The same with name and password, setting a PIN for the next time."""
        credential = presented(device_token, call.request)
        source = source_of(call.request)
        unlocked = await pins.unlock_with_password(credential, body, source, performing(call))
        return cookies.given(unlocked, call.request, response)

    @routes.raw("/give-up", method="POST", needs=PUBLIC, because=_PROOF)
    async def give_up(
        response: Response, call: Call, device_token: DeviceToken = None
    ) -> CommandAnswer:
        """End this tablet's registration: the machine is used for something else."""
        credential = presented(device_token, call.request)
        cookies.forget_device(call.request, response)
        await performing(call)(lambda work: give_tablet_up(credential, work))
        return CommandAnswer()

    return routes
