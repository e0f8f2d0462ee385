"""Tablets over HTTP: what managers do with them, and how one enrols."""

from datetime import timedelta

from fastapi import Response
from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import PUBLIC, Call, Page, Routes
from chassis.web.sources import source_of
from chassis.work import Command, Work
from contracts.permissions import Permission
from contracts.refusals import NotAllowed
from contracts.words import COMPANY, DeviceId, EstateId
from identity.callers.commands import (
    DEVICES_PREFIX,
    Cookies,
    is_browser,
    performing,
)
from identity.devices import commands, queries
from identity.devices.commands import (
    Enrolled,
    EnrolTablet,
    Registered,
    RegisterTablet,
    RevokeTablet,
)
from identity.devices.model import CODE_LIFE, Device
from identity.devices.queries import DeviceView


class RestateTablets(Command):
    """The estate whose tablets are to be said again."""

    estate: EstateId


class Restated(BaseModel):
    """How many were said again."""

    tablets: int


def device_routes(cookies: Cookies, registration_length: timedelta) -> Routes:
    """The routes of tablets; a registration lasts so long from its enrolment."""
    routes = Routes(DEVICES_PREFIX, company=True)

    @routes.query("", needs=Permission.REVOKE_DEVICES)
    async def tablets(reader: Reader, cursor: str | None = None) -> Page[DeviceView]:
        """This estate's tablets, revoked ones too, the last registered first."""
        items, following = await queries.tablets(reader, cursor=cursor)
        return Page(items=items, next=following)

    @routes.command("", needs=Permission.MANAGE_DEVICES, status=201)
    async def register(body: RegisterTablet, work: Work) -> Registered:
        """Register a tablet; the code is told here and nowhere else."""
        return _registered(*await commands.register_tablet(body, work))

    @routes.command("/{device_id}/code", needs=Permission.MANAGE_DEVICES)
    async def renew_code(device_id: DeviceId, work: Work) -> Registered:
        """Another code, for another or a reset tablet."""
        return _registered(*await commands.renew_code(device_id, work))

    @routes.command("/{device_id}/revoke", needs=Permission.REVOKE_DEVICES)
    async def revoke(device_id: DeviceId, body: RevokeTablet, work: Work) -> DeviceView:
        """Trust a tablet no more: lost, stolen, given away. Final."""
        return DeviceView.of(await commands.revoke_tablet(device_id, body, work))

    @routes.command("/restate", needs=Permission.RUN_PLATFORM)
    async def restate(body: RestateTablets, work: Work) -> Restated:
        """Say every tablet of an estate again, for a service that was not there."""
        if work.caller is None or work.caller.estate != COMPANY:
            raise NotAllowed(permission=Permission.RUN_PLATFORM.value)
        return Restated(tablets=await commands.restate_tablets(body.estate, work))

    @routes.raw("/enrol", method="POST", needs=PUBLIC, because="the code proves who asks")
    async def enrol(body: EnrolTablet, response: Response, call: Call) -> Enrolled:
        """Make this tablet the registered one; its browser keeps the proof as a cookie."""
        source = source_of(call.request)
        enrolled = await commands.enrol_tablet(
            body, source, performing(call), length=registration_length
        )
        response.headers["Cache-Control"] = "no-store"
        if not is_browser(call.request):
            return enrolled
        cookies.keep_device(enrolled.device_token or "", call.request, response)
        return enrolled.model_copy(update={"device_token": None})

    return routes


def _registered(device: Device, code: str) -> Registered:
    return Registered(id=device.id, code=code, code_minutes=int(CODE_LIFE.total_seconds() // 60))
