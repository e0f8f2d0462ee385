"""Whom something is told, and when: roles, households, single people; and what a telling is."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from contracts.words import PersonId, Relation, StaffId, UnitId
from notifications.orders.model import Known
from notifications.texts.model import Value, Word

MANAGER, SUPERVISOR, DESK, CARETAKER, DISPATCHER = "P03", "P05", "P06", "P07", "P13"
FOREMAN, SALES = "P16", "P17"
DIRECTOR, OFFICE = "P01", "P04"
"""The roles that are told things, by their ids in requirements.md C."""

NEXT_LEVEL: Mapping[str, str] = {
    CARETAKER: SUPERVISOR,
    DESK: SUPERVISOR,
    DISPATCHER: SUPERVISOR,
    FOREMAN: SUPERVISOR,
    SUPERVISOR: MANAGER,
    OFFICE: MANAGER,
    DIRECTOR: MANAGER,
}
"""Who is told instead where nobody holds a role."""

AT_HOME = (Relation.TENANT, Relation.OWNER, Relation.FAMILY, Relation.AGENT)
"""Whom what happens in the home is told first."""
WHO_PAYS = (Relation.OWNER, Relation.AGENT, Relation.TENANT, Relation.FAMILY)
"""Whom money is told first."""

PUBLIC = Word("公共区域", "a public place")
UNSET = Word("未设定", "not set")


class Urgency(StrEnum):
    """When somebody is told."""

    NOW = "now"
    """At any hour."""
    CIVIL = "civil"
    """When nobody is disturbed by it; in the inbox at once."""
    DIGEST = "digest"
    """With the rest of the day; staff only."""


@dataclass(frozen=True)
class Household:
    """One of the people of a unit: who gave this phone for the order, else by relation."""

    unit_id: UnitId
    relations: Sequence[Relation]
    phone: str = field(default="", repr=False)


@dataclass(frozen=True)
class OnePerson:
    """A person of the directory."""

    person_id: PersonId


@dataclass(frozen=True)
class OneColleague:
    """A member of staff; `instead` is told where they have left."""

    staff_id: StaffId
    instead: str = DISPATCHER


@dataclass(frozen=True)
class Holders:
    """Everybody who holds a role for the order's building; where nobody does, the next level."""

    role: str


@dataclass(frozen=True)
class Outsider:
    """Somebody outside the house who is asked to do something: a vendor, at what they gave."""

    id: str
    phone: str = field(default="", repr=False)
    email: str = field(default="", repr=False)


Audience = Household | OnePerson | OneColleague | Holders | Outsider


@dataclass(frozen=True)
class Telling:
    """One message to an audience. `unreached`: who is told, with what, that nobody could be."""

    to: Audience
    template: str
    values: Mapping[str, Value]
    urgency: Urgency
    expires_at: datetime | None = None
    unreached: "Telling | None" = None


Teller = Callable[[Any, Known], list[Telling]]
"""From an event and what is known of its order: whom it makes us tell what."""


def by_class(order: Known) -> Urgency:
    """At any hour where the order's class runs 24×7 (levels.md, clocks 5)."""
    return Urgency.NOW if order.round_the_clock else Urgency.CIVIL


def values_of(order: Known, **more: Value) -> dict[str, Value]:
    """What every message about an order may name, and more."""
    urgency = order.urgency.value
    return {"number": order.number, "where": order.where or PUBLIC, "urgency": urgency, **more}


def household(
    event: Any, order: Known, template: str, urgency: Urgency, *, pays: bool, **values: Value
) -> list[Telling]:
    """To the order's household; to nobody where it is about a public place."""
    unit_id = order.unit_id
    if unit_id is None:
        return []
    phone = getattr(event, "contact_phone", "")
    to = Household(unit_id, WHO_PAYS if pays else AT_HOME, phone)
    return [Telling(to, template, values_of(order, **values), urgency)]
