"""A colleague, as identity states them: their name stays on what they did."""

from collections.abc import Mapping

from contracts.refusals import Refused
from contracts.words import Discreet, PersonalText, StaffId

ABOVE_THE_GATE = ("P16", "P09", "P05", "P03")
"""Roles that decide what a guard does not alone: the foreman, night duty, supervisor, manager."""


class ApproverMayNot(Refused):
    """Whoever is named as having approved it is not somebody above the gate."""

    zh = "批准人须为在职的当班班长、夜值、客服主管或管理处经理。请另选批准人。"
    en = "A foreman, night duty, a supervisor or the manager approves this. Name one of them."


class Colleague(Discreet):
    """Somebody who works or worked here."""

    id: StaffId
    name: PersonalText
    roles: tuple[str, ...] = ()
    active: bool = True

    @property
    def above_the_gate(self) -> bool:
        """Whether they decide what a guard does not alone."""
        return self.active and any(role in ABOVE_THE_GATE for role in self.roles)


def must_be_above_the_gate(approver: Colleague | None) -> None:
    """Raises ApproverMayNot."""
    if approver is None or not approver.above_the_gate:
        raise ApproverMayNot


def name_of(found: Mapping[str, Colleague], staff_id: str) -> str:
    """The name, or the id while identity has not stated the person."""
    colleague = found.get(staff_id)
    return colleague.name if colleague else staff_id
