"""A member of staff: a name, a way to sign in, grants, and the rules of what may be granted."""

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from contracts.permissions import Permission
from contracts.refusals import Invalid, Missing, Refused
from contracts.words import COMPANY, Discreet, EstateId, PersonalText, StaffId
from identity.roles.model import ADMINISTRATOR, TECHNICIAN, permissions_of, role

SignInName = Annotated[
    str, StringConstraints(to_lower=True, pattern=r"^[A-Za-z][A-Za-z0-9._-]{1,31}$")
]
"""Begins with a letter, so that no phone number becomes one; kept in the clear, in lower case."""
Building = Annotated[str, StringConstraints(min_length=1, max_length=20)]


class BuildingsMissing(Invalid):
    """The role is for own buildings only, and none are named."""

    zh = "{role}只管自己的楼栋（P07）：请填写楼栋。"
    en = "{role} acts in their own buildings only (P07): name the buildings."


class BuildingsDiffer(Refused):
    """A token carries one list of buildings, so all of a person's roles in an estate share it."""

    zh = "此人在该小区的其他岗位只管“{areas}”，同一小区内须一致。请改楼栋，或收回其他岗位。"
    en = (
        "Their other roles there are for “{areas}”, and within an estate all share the buildings."
        " Change the buildings, or withdraw the others."
    )


class TechnicianMustNotCollect(Refused):
    """Who repairs does not collect (A07)."""

    zh = "维修人员不得收费（A07）：{role}与维修岗位不能授予同一人。请授予他人。"
    en = "A technician collects no money (A07), so cannot be {role} as well. Choose somebody else."


class RoleNotHere(Refused):
    """The platform's role belongs to the company, the rule book's roles to estates."""

    zh = "{role}不能在“{estate}”授予：平台岗位只属公司，其他岗位只属小区。"
    en = "{role} cannot be granted in {estate}: administrators are the company's, others estates'."


class StaffInactive(Refused):
    """They do not work here any more."""

    zh = "此人已停用，不能再更改。如需恢复，请重新登记。"
    en = "They are deactivated and kept as they were. Register them again if they come back."


class Grant(BaseModel):
    """A role in one estate; `areas` are buildings, none means all of it."""

    model_config = ConfigDict(frozen=True)

    role: str
    estate: EstateId
    areas: tuple[Building, ...] = ()


class Staff(Discreet):
    """Who they are, how they sign in, and what they were granted where."""

    id: StaffId
    sign_in: str
    name: PersonalText
    password_hash: str = Field(repr=False)
    grants: tuple[Grant, ...] = ()
    active: bool = True
    registered_at: datetime
    signed_out_at: datetime | None = None
    """Sessions begun up to then are over."""

    def grants_in(self, estate: EstateId) -> tuple[Grant, ...]:
        """Their grants in one estate, in the order given."""
        return tuple(grant for grant in self.grants if grant.estate == estate)

    def roles_in(self, estate: EstateId) -> tuple[str, ...]:
        """Their roles in one estate."""
        return tuple(grant.role for grant in self.grants_in(estate))

    def areas_in(self, estate: EstateId) -> tuple[str, ...]:
        """The buildings they may act in there; none means all."""
        return next((grant.areas for grant in self.grants_in(estate)), ())

    def permissions_in(self, estate: EstateId) -> frozenset[Permission]:
        """What they may do in one estate; nothing once deactivated."""
        return permissions_of(self.roles_in(estate)) if self.active else frozenset()

    @property
    def estates(self) -> tuple[EstateId, ...]:
        """Where they have a role, in the order granted; none once deactivated."""
        return tuple(dict.fromkeys(grant.estate for grant in self.grants)) if self.active else ()

    def grant(self, grant: Grant) -> None:
        """Give a role in an estate; the same role again takes the new buildings.

        Raises RoleUnknown, RoleNotHere, BuildingsMissing (P07), BuildingsDiffer,
        TechnicianMustNotCollect (A07).
        """
        self._must_be_active()
        given = role(grant.role)
        if (given.id == ADMINISTRATOR) != (grant.estate == COMPANY):
            raise RoleNotHere(role=given.zh, estate=grant.estate)
        if given.own_buildings and not grant.areas:
            raise BuildingsMissing(role=given.zh)
        others = [each for each in self.grants_in(grant.estate) if each.role != grant.role]
        if others and set(others[0].areas) != set(grant.areas):
            raise BuildingsDiffer(areas="、".join(others[0].areas) or "全部 / all")
        _technician_must_not_collect([grant.role, *(each.role for each in others)])
        kept = [
            each for each in self.grants if (each.role, each.estate) != (grant.role, grant.estate)
        ]
        self.grants = (*kept, grant)

    def withdraw(self, role_id: str, estate: EstateId) -> None:
        """Take a role back. Raises Missing where they do not have it."""
        if role_id not in self.roles_in(estate):
            raise Missing(kind="Grant", id=role_id)
        self.grants = tuple(
            grant for grant in self.grants if (grant.role, grant.estate) != (role_id, estate)
        )

    def move_to(self, areas: tuple[str, ...], estate: EstateId) -> None:
        """Change the buildings of their roles in an estate. Raises Missing, BuildingsMissing."""
        self._must_be_active()
        theirs = self.grants_in(estate)
        if not theirs:
            raise Missing(kind="Grant", id=estate)
        for grant in theirs:
            if role(grant.role).own_buildings and not areas:
                raise BuildingsMissing(role=role(grant.role).zh)
        self.grants = tuple(
            grant.model_copy(update={"areas": areas}) if grant.estate == estate else grant
            for grant in self.grants
        )

    def take_password(self, password_hash: str, at: datetime) -> None:
        """A new password; every session so far is over."""
        self._must_be_active()
        self.password_hash = password_hash
        self.sign_out_everywhere(at)

    def sign_out_everywhere(self, at: datetime) -> None:
        """Every session begun so far is over; tokens already made last to their end (5 minutes)."""
        self.signed_out_at = at

    def keeps_session_of(self, began_at: datetime) -> bool:
        """Whether a session begun then still counts."""
        return self.active and (self.signed_out_at is None or began_at > self.signed_out_at)

    def deactivate(self, at: datetime) -> None:
        """They do not work here any more. Nothing is deleted: what they did stays theirs."""
        self.active = False
        self.sign_out_everywhere(at)

    def _must_be_active(self) -> None:
        if not self.active:
            raise StaffInactive


def _technician_must_not_collect(role_ids: list[str]) -> None:
    if TECHNICIAN not in role_ids:
        return
    for each in map(role, role_ids):
        if Permission.COLLECT_FEES in each.permissions:
            raise TechnicianMustNotCollect(role=each.zh)
