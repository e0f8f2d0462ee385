"""Staff, and who one is oneself, over HTTP."""

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import SIGNED_IN, CommandAnswer, Page, Routes
from chassis.work import Command, Work
from contracts.permissions import Permission
from contracts.refusals import NotAllowed
from contracts.words import COMPANY, EstateId, StaffId
from identity.estates.model import EstateName
from identity.roles.model import Named
from identity.staff import commands, queries
from identity.staff.commands import (
    MoveStaff,
    NewGrant,
    RegisterStaff,
    ResetPassword,
    WithdrawGrant,
)
from identity.staff.queries import Colleague, Me, StaffView

routes = Routes("/staff", company=True)
own = Routes("", tag="me", company=True)


@own.query("/me", needs=SIGNED_IN)
async def me(reader: Reader) -> Me:
    """Who I am, my estates, my roles and permissions in this one."""
    return await queries.me(reader)


@own.query("/estates", needs=SIGNED_IN)
async def my_estates(reader: Reader) -> list[EstateName]:
    """The estates I have a role in; no others are ever named."""
    return await queries.my_estates(reader)


@own.query("/roles", needs=SIGNED_IN)
async def every_role(reader: Reader) -> list[Named]:  # noqa: ARG001 - the same for everybody who is signed in
    """The roles there are."""
    return queries.every_role()


@own.query("/permissions", needs=SIGNED_IN)
async def every_permission(reader: Reader) -> list[Named]:  # noqa: ARG001 - the same for everybody who is signed in
    """The permissions there are: whoever lacks one is told which."""
    return queries.every_permission()


@routes.query("", needs=Permission.SEE_ESTATE)
async def colleagues(
    reader: Reader, role: str | None = None, cursor: str | None = None
) -> Page[Colleague]:
    """Who works in this estate; `role=P12` for those who have that role."""
    items, following = await queries.colleagues(reader, role_id=role, cursor=cursor)
    return Page(items=items, next=following)


@routes.query("/{staff_id}", needs=Permission.MANAGE_STAFF)
async def one_of_staff(staff_id: StaffId, reader: Reader) -> StaffView:
    """Somebody with a role in this estate; for the platform team anybody."""
    return await queries.one_of_staff(staff_id, reader)


@routes.command("", needs=Permission.MANAGE_STAFF, status=201)
async def register_staff(body: RegisterStaff, work: Work) -> StaffView:
    """Register somebody with their first roles."""
    return StaffView.of(await commands.register_staff(body, work), work.caller)


@routes.command("/{staff_id}/grant", needs=Permission.MANAGE_STAFF)
async def grant(staff_id: StaffId, body: NewGrant, work: Work) -> StaffView:
    """Give a role in an estate, or other buildings for it."""
    return StaffView.of(await commands.grant(staff_id, body, work), work.caller)


@routes.command("/{staff_id}/withdraw-grant", needs=Permission.MANAGE_STAFF)
async def withdraw_grant(staff_id: StaffId, body: WithdrawGrant, work: Work) -> StaffView:
    """Take a role back."""
    return StaffView.of(await commands.withdraw_grant(staff_id, body, work), work.caller)


@routes.command("/{staff_id}/move", needs=Permission.MANAGE_STAFF)
async def move_staff(staff_id: StaffId, body: MoveStaff, work: Work) -> StaffView:
    """Change the buildings of all their roles in an estate."""
    return StaffView.of(await commands.move_staff(staff_id, body, work), work.caller)


@routes.command("/{staff_id}/reset-password", needs=Permission.MANAGE_STAFF)
async def reset_password(staff_id: StaffId, body: ResetPassword, work: Work) -> CommandAnswer:
    """Give them a new password; all their sessions end."""
    await commands.reset_password(staff_id, body, work)
    return CommandAnswer()


@routes.command("/{staff_id}/deactivate", needs=Permission.MANAGE_STAFF)
async def deactivate_staff(staff_id: StaffId, work: Work) -> StaffView:
    """They left."""
    return StaffView.of(await commands.deactivate_staff(staff_id, work), work.caller)


class RestateStaff(Command):
    """The estate whose staff are to be said again."""

    estate: EstateId


class Restated(BaseModel):
    """How many were said again."""

    staff: int


@routes.command("/restate", needs=Permission.RUN_PLATFORM)
async def restate_staff(body: RestateStaff, work: Work) -> Restated:
    """Say everybody of an estate again, for a service that was not there when it was said."""
    if work.caller is None or work.caller.estate != COMPANY:
        raise NotAllowed(permission=Permission.RUN_PLATFORM.value)
    return Restated(staff=await commands.restate_staff(body.estate, work))
