"""Who collects, counts and decides: the staff by name, as identity states them."""

from collections.abc import Mapping

from contracts.refusals import Refused
from contracts.words import Discreet, PersonalText, StaffId

TECHNICIAN = "P12"
"""维修（服务）人员: the role by its id in requirements.md C, as identity states it."""


class NotAtWorkHere(Refused):
    """The person named does not work in this estate now."""

    zh = "所选人员（{staff_id}）不是本小区在岗人员。请从在岗人员中选择。"
    en = "{staff_id} does not work in this estate now. Choose somebody who does."


class TechniciansTakeNoMoney(Refused):
    """A worker takes no cash, so they hold no receipts either (A07)."""

    zh = "维修人员不得收取费用，不能领用收据。请发给前台或收费员。"
    en = "Technicians take no money and hold no receipts. Issue them to the desk or a collector."


class Colleague(Discreet):
    """Somebody who works or worked here; their name stays on what they did."""

    id: StaffId
    name: PersonalText
    roles: tuple[str, ...] = ()
    active: bool = True

    @property
    def is_technician(self) -> bool:
        """Whether they hold the technician's role, whatever else they hold."""
        return TECHNICIAN in self.roles


def name_of(found: Mapping[str, Colleague], staff_id: str | None) -> str:
    """The name, or the id while identity has not stated the person; empty for nobody."""
    colleague = found.get(staff_id or "")
    return colleague.name if colleague else staff_id or ""


def must_be_at_work(colleague: Colleague | None, staff_id: StaffId) -> Colleague:
    """Raises NotAtWorkHere."""
    if colleague is None or not colleague.active:
        raise NotAtWorkHere(staff_id=staff_id)
    return colleague
