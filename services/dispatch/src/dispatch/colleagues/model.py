"""The staff of the estate by name, and whose people they are."""

from collections.abc import Mapping, Sequence

from pydantic import ConfigDict

from contracts.orders import Department
from contracts.refusals import Refused
from contracts.words import Discreet, PersonalText, StaffId

TECHNICIAN = "P12"
"""维修（服务）人员: the role by its id in requirements.md C, as identity states it."""

DEPARTMENTS: Mapping[str, Department] = {
    TECHNICIAN: Department.ENGINEERING,
    "P13": Department.ENGINEERING,
    "P15": Department.SECURITY,
    "P16": Department.SECURITY,
    "P05": Department.CUSTOMER_SERVICE,
    "P06": Department.CUSTOMER_SERVICE,
    "P07": Department.CUSTOMER_SERVICE,
    "P11": Department.CUSTOMER_SERVICE,
    "P24": Department.CUSTOMER_SERVICE,
}
"""Role of requirements.md C → whose people they are; managers, finance and sales are nobody's."""


class NotAtWorkHere(Refused):
    """Only somebody who works in the estate now can be planned for."""

    zh = "所选人员不在本小区在职。请从人员名单中选择。"
    en = "This person does not work in this estate now. Choose somebody from the list."


class Colleague(Discreet):
    """A member of staff; their name stays on what they did, also after they have left. `areas`: the
    buildings they may act in, none = all.
    """

    model_config = ConfigDict(frozen=True)

    id: StaffId
    name: PersonalText
    roles: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    active: bool = True

    @property
    def department(self) -> Department | None:
        """The department of the first of their roles that is one's."""
        return next((DEPARTMENTS[role] for role in self.roles if role in DEPARTMENTS), None)

    def may_act_in(self, building: str) -> bool:
        """Whether a building is theirs to act in (P07)."""
        return not self.areas or building in self.areas


def must_all_work_here(asked: Sequence[StaffId], found: Mapping[str, Colleague]) -> None:
    """Raises NotAtWorkHere."""
    if any(id_ not in found or not found[id_].active for id_ in asked):
        raise NotAtWorkHere
