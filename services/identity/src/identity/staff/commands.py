"""What can be done with staff: work of the company, each change said in every estate it concerns.

Who acts for an estate sees and changes that estate's side of a person alone; who they are, and
their password, are the company's matter as soon as they work elsewhere too.
"""

from collections.abc import Iterable

from pydantic import Field

from chassis.work import Command, Work
from contracts.refusals import Invalid, Missing, NotAllowed, Refused
from contracts.words import COMPANY, EstateId, PersonalText, StaffId
from identity.estates.model import Estate
from identity.passwords.commands import hashed
from identity.passwords.model import NewPassword, must_be_hard_to_guess
from identity.roles.model import role
from identity.staff.events import staff_stated
from identity.staff.model import Building, Grant, SignInName, Staff


class SignInNameTaken(Refused):
    """Sign-in names are unique in the company."""

    zh = "登录名“{sign_in}”已被使用。请换一个。"
    en = "The sign-in name {sign_in} is in use. Choose another."


class OwnGrants(NotAllowed):
    """Nobody decides what they themselves may do."""

    zh = "不能更改自己的岗位或状态。请由他人办理。"
    en = "Nobody changes their own roles or state. Ask somebody else to."


class CompanyDecides(NotAllowed):
    """Not the estate manager's to decide."""

    zh = "此事由公司办理，请联系平台管理员。"
    en = "This is for the company to decide. Ask the platform's administrators."


class GrantsMissing(Invalid):
    """Somebody registered by an estate begins with a role in it."""

    zh = "请至少填写一个本小区的岗位。"
    en = "Name at least one role in your estate."


class NewGrant(Command):
    """A role in an estate (left out: the caller's own), for some buildings or for all."""

    role: str
    estate: EstateId | None = None
    areas: tuple[Building, ...] = Field(default=(), max_length=200)


class RegisterStaff(Command):
    """Somebody new, with what they may do from the first day."""

    sign_in: SignInName
    name: PersonalText = Field(min_length=1, max_length=60, repr=False)
    password: NewPassword
    grants: tuple[NewGrant, ...] = Field(default=(), max_length=100)


class WithdrawGrant(Command):
    """A role in an estate (left out: the caller's own) to take back."""

    role: str
    estate: EstateId | None = None


class MoveStaff(Command):
    """The buildings somebody acts in (none: all), in an estate (left out: the caller's own)."""

    areas: tuple[Building, ...] = Field(max_length=200)
    estate: EstateId | None = None


class ResetPassword(Command):
    """A new password for somebody who forgot theirs."""

    password: NewPassword


async def register_staff(command: RegisterStaff, work: Work) -> Staff:
    """Register somebody. Raises SignInNameTaken, and what `grant` raises."""
    must_be_hard_to_guess(command.password, command.sign_in)
    if await work.count(Staff, {"sign_in": command.sign_in}):
        raise SignInNameTaken(sign_in=command.sign_in)
    if not command.grants and not _acts_for_company(work):
        raise GrantsMissing
    staff = Staff(
        id=StaffId(work.new_id()),
        sign_in=command.sign_in,
        name=command.name,
        password_hash=await hashed(command.password),
        registered_at=work.now,
    )
    for new in command.grants:
        await _grant(staff, new, work)
    work.add(staff)
    _state(staff, staff.estates, work)
    return staff


async def grant(staff_id: StaffId, command: NewGrant, work: Work) -> Staff:
    """Give somebody a role in an estate.

    Raises Missing for an estate or a person the caller does not know of, OwnGrants, CompanyDecides,
    EstateIsClosed, and what the model refuses.
    """
    staff = await known(staff_id, work)
    estate = await _grant(staff, command, work)
    _state(staff, [estate], work)
    return staff


async def withdraw_grant(staff_id: StaffId, command: WithdrawGrant, work: Work) -> Staff:
    """Take a role back; what they were allowed lasts until their token runs out (5 minutes)."""
    staff = await known(staff_id, work)
    estate = _estate_meant(command.estate, work)
    _may_decide(staff, command.role, work)
    staff.withdraw(command.role, estate)
    _state(staff, [estate], work)
    return staff


async def move_staff(staff_id: StaffId, command: MoveStaff, work: Work) -> Staff:
    """Change somebody's buildings in an estate (P07)."""
    staff = await known(staff_id, work)
    estate = _estate_meant(command.estate, work)
    for role_id in staff.roles_in(estate):
        _may_decide(staff, role_id, work)
    staff.move_to(command.areas, estate)
    _state(staff, [estate], work)
    return staff


async def reset_password(staff_id: StaffId, command: ResetPassword, work: Work) -> Staff:
    """Give somebody a new password and end all their sessions."""
    staff = await _wholly_ours(staff_id, work)
    must_be_hard_to_guess(command.password, staff.sign_in)
    staff.take_password(await hashed(command.password), work.now)
    return staff


async def deactivate_staff(staff_id: StaffId, work: Work) -> Staff:
    """They left: no sign-in, no role, all sessions over. Their record stays."""
    staff = await _wholly_ours(staff_id, work)
    estates = staff.estates
    staff.deactivate(work.now)
    _state(staff, estates, work)
    return staff


async def restate_staff(estate: EstateId, work: Work) -> int:
    """Say everybody with a role in an estate again, deactivated ones too; returns how many."""
    ids = [staff.id for staff in await work.select(Staff, {"grants.estate": estate}, limit=4_000)]
    staff_there = (await work.find_many(Staff, ids)).values()
    for staff in staff_there:
        _state(staff, [estate], work)
    return len(staff_there)


async def known(staff_id: StaffId, work: Work) -> Staff:
    """Who has a role in the caller's estate; for the company anybody. Raises Missing."""
    staff = await work.load(Staff, staff_id)
    if not _acts_for_company(work) and not staff.grants_in(_of_caller(work)):
        raise Missing(kind="Staff", id=staff_id)
    return staff


async def _grant(staff: Staff, new: NewGrant, work: Work) -> EstateId:
    estate_id = _estate_meant(new.estate, work)
    _may_decide(staff, new.role, work)
    estate = await work.load(Estate, estate_id)
    estate.must_be_open()
    staff.grant(Grant(role=new.role, estate=estate_id, areas=new.areas))
    return estate_id


async def _wholly_ours(staff_id: StaffId, work: Work) -> Staff:
    """Whose every role is the caller's to decide. Raises Missing, OwnGrants, CompanyDecides."""
    staff = await known(staff_id, work)
    for each in staff.grants:
        if not _acts_for_company(work) and each.estate != _of_caller(work):
            raise CompanyDecides
        _may_decide(staff, each.role, work)
    return staff


def _estate_meant(estate: EstateId | None, work: Work) -> EstateId:
    """The estate named, if the caller may speak of it; else their own. Raises Missing."""
    if work.caller is None:
        return estate or COMPANY
    if estate is not None and not _acts_for_company(work) and estate != work.caller.estate:
        raise Missing(kind="Estate", id=estate)
    return estate or work.caller.estate


def _may_decide(staff: Staff, role_id: str, work: Work) -> None:
    """Raises OwnGrants for oneself, CompanyDecides for a role the company alone gives."""
    if work.caller is not None and work.caller.staff_id == staff.id:
        raise OwnGrants
    if role(role_id).by_company and not _acts_for_company(work):
        raise CompanyDecides


def _acts_for_company(work: Work) -> bool:
    return work.caller is None or work.caller.estate == COMPANY


def _of_caller(work: Work) -> EstateId:
    return work.caller.estate if work.caller is not None else COMPANY


def _state(staff: Staff, estates: Iterable[EstateId], work: Work) -> None:
    for estate in estates:
        work.say(staff_stated(staff, estate), about=staff, estate=estate)
