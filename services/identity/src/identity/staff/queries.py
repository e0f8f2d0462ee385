"""Staff as they are shown: who acts for an estate is told that estate's side of a person alone."""

from typing import Self

from pydantic import BaseModel

from chassis.caller import Caller
from chassis.reader import Reader
from contracts.permissions import Permission
from contracts.refusals import Missing, NotSignedIn
from contracts.words import COMPANY, Discreet, EstateId, PersonalText, StaffId
from identity.estates.model import Estate, EstateName
from identity.roles.model import ROLES, Named, named_permissions, named_roles
from identity.staff.model import Staff


class Colleague(Discreet):
    """Somebody with a role in the caller's estate."""

    id: StaffId
    name: PersonalText
    roles: list[Named]
    areas: list[str]


class RoleThere(BaseModel):
    """A role somebody has in one estate."""

    estate: EstateId
    role: Named
    areas: list[str]


class StaffView(Discreet):
    """Somebody as their manager sees them: to an estate's only that estate's roles are told."""

    id: StaffId
    sign_in: str
    name: PersonalText
    active: bool
    grants: list[RoleThere]

    @classmethod
    def of(cls, staff: Staff, caller: Caller | None) -> Self:
        """What the caller may see of them."""
        return cls(
            id=staff.id,
            sign_in=staff.sign_in,
            name=staff.name,
            active=staff.active,
            grants=[
                RoleThere(
                    estate=grant.estate,
                    role=named_roles([grant.role])[0],
                    areas=list(grant.areas),
                )
                for grant in staff.grants
                if caller is None or caller.estate in (COMPANY, grant.estate)
            ],
        )


class Me(Discreet):
    """Who is signed in, where, and what they may do there."""

    id: StaffId
    sign_in: str
    name: PersonalText
    estate: EstateName
    zone: str | None
    """The estate's, as the time-zone database names it; None for the company, which has none."""
    estates: list[EstateName]
    """All they may choose; the company among them for the platform team."""
    roles: list[Named]
    areas: list[str]
    permissions: list[Named]
    """What the token carries, which may be minutes older than the roles."""


async def me(reader: Reader) -> Me:
    """The caller."""
    caller = _caller(reader)
    staff = await reader.load(Staff, caller.staff_id)
    estates = await my_estates(reader)
    here = next((estate for estate in estates if estate.id == caller.estate), None)
    estate = await reader.find(Estate, caller.estate)
    return Me(
        id=staff.id,
        sign_in=staff.sign_in,
        name=staff.name,
        estate=here or EstateName(id=caller.estate, name=caller.estate),
        zone=estate.calendar.zone if estate else None,
        estates=estates,
        roles=named_roles(staff.roles_in(caller.estate)),
        areas=list(staff.areas_in(caller.estate)),
        permissions=named_permissions(caller.permissions),
    )


async def my_estates(reader: Reader) -> list[EstateName]:
    """The open estates the caller has a role in."""
    staff = await reader.load(Staff, _caller(reader).staff_id)
    found = await reader.find_many(Estate, staff.estates)
    return [
        EstateName(id=estate.id, name=estate.name)
        for id_ in staff.estates
        if (estate := found.get(id_)) is not None and estate.closed_at is None
    ]


async def colleagues(
    reader: Reader, *, role_id: str | None, cursor: str | None
) -> tuple[list[Colleague], str | None]:
    """Who has a role, or this one, in the caller's estate, longest there first; the next cursor."""
    estate = _caller(reader).estate
    grant = {"estate": estate} | ({"role": role_id} if role_id else {})
    where = {"grants": {"$elemMatch": grant}, "active": True}
    found, following = await reader.page(
        Staff, where, sort=["registered_at"], cursor=cursor, limit=200
    )
    return [
        Colleague(
            id=staff.id,
            name=staff.name,
            roles=named_roles(staff.roles_in(estate)),
            areas=list(staff.areas_in(estate)),
        )
        for staff in found
    ], following


async def one_of_staff(staff_id: StaffId, reader: Reader) -> StaffView:
    """Somebody the caller may know of. Raises Missing, also for somebody of other estates only."""
    caller = _caller(reader)
    staff = await reader.load(Staff, staff_id)
    if caller.estate != COMPANY and not staff.grants_in(caller.estate):
        raise Missing(kind="Staff", id=staff_id)
    return StaffView.of(staff, caller)


def every_role() -> list[Named]:
    """The roles there are, in the order of the rule book."""
    return named_roles(ROLES)


def every_permission() -> list[Named]:
    """The permissions there are, by id."""
    return named_permissions(Permission)


def _caller(reader: Reader) -> Caller:
    if reader.caller is None:
        raise NotSignedIn
    return reader.caller
