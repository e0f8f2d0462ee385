"""A colleague, as identity states them: their name stays on what they did."""

from collections.abc import Mapping

from contracts.words import Discreet, PersonalText, StaffId


class Colleague(Discreet):
    """Somebody who works or worked here."""

    id: StaffId
    name: PersonalText
    roles: tuple[str, ...] = ()
    active: bool = True


def name_of(found: Mapping[str, Colleague], staff_id: str) -> str:
    """The name, or the id while identity has not stated the person."""
    colleague = found.get(staff_id)
    return colleague.name if colleague else staff_id
