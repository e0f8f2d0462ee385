"""Who did it, and who may be asked to: the staff, as identity states them."""

from collections.abc import Mapping

from contracts.words import Discreet, PersonalText, StaffId


class Colleague(Discreet):
    """Somebody who works or worked here; their name stays on what they did."""

    id: StaffId
    name: PersonalText
    roles: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    """Buildings they may act in; none means all."""
    active: bool = True

    def may_act_in(self, building: str) -> bool:
        """Whether they work here now and the building lies in their area (P07)."""
        return self.active and (not self.areas or building in self.areas)


def name_of(colleagues: Mapping[str, Colleague], staff_id: str | None) -> str:
    """How somebody is called; empty for nobody and for whom identity has not stated."""
    found = colleagues.get(staff_id or "")
    return found.name if found else ""
