"""Who of the household may be asked, for whoever stands at the door or calls."""

from typing import NamedTuple

from pydantic import BaseModel

from chassis.caller import Caller
from chassis.reader import Reader
from contracts.orders import OrderState
from contracts.permissions import Permission
from contracts.words import PersonId, Relation
from dispatch.consents.commands import rights_in_force
from dispatch.consents.model import RELATION_TEXTS
from dispatch.directory.model import Person
from dispatch.orders.model.order import WorkOrder
from dispatch.words.model import Named, named

MOST_MEMBERS = 50
_ASKED = frozenset({OrderState.QUOTED, OrderState.AWAITING_SIGNATURE, OrderState.UNSIGNED})


class Member(BaseModel):
    """Somebody of the unit today; `may_consent` to the quote that waits. No phone: the slip names
    whom to call.
    """

    person_id: PersonId
    name: str
    relations: list[Named]
    may_consent: bool


class OfTheUnit(NamedTuple):
    """Somebody of the unit today, and what they are to it."""

    name: str
    person_id: PersonId
    relations: list[Relation]

    @property
    def named(self) -> list[Named]:
        """What they are to it, as staff read it."""
        return [named(each.value, RELATION_TEXTS[each]) for each in self.relations]


async def household_of(order: WorkOrder, reader: Reader) -> list[Member]:
    """By name; empty unless a yes or a signature is awaited, and for whoever records neither."""
    asked = order.state in _ASKED or bool(order.round.unanswered)
    if not asked or not _records(order, reader.caller):
        return []
    rights = await rights_in_force(reader)
    quoted = order.round.quotes[-1] if order.state is OrderState.QUOTED else None
    return [
        Member(
            person_id=member.person_id,
            name=member.name,
            relations=member.named,
            may_consent=quoted is not None
            and rights.allows(member.relations, quoted.household_pays_fen),
        )
        for member in await members_of(order, reader)
    ]


async def members_of(order: WorkOrder, reader: Reader) -> list[OfTheUnit]:
    """Everybody of the order's unit today, by name; nobody of a place."""
    unit_id = order.slip.unit_id
    if unit_id is None:
        return []
    today = (await reader.estate_card()).calendar.local_day(reader.now)
    found = await reader.select(Person, {"ties.unit_id": unit_id}, limit=MOST_MEMBERS)
    members = [
        OfTheUnit(person.name, person.id, sorted(person.relations(unit_id, today)))
        for person in found
    ]
    return sorted(member for member in members if member.relations)


def _records(order: WorkOrder, caller: Caller | None) -> bool:
    if caller is None:
        return False
    if order.concerns(caller.staff_id) or caller.may(Permission.ASSIGN_ORDERS):
        return True
    # Another technician has the right as well, but for their own orders.
    return caller.may(Permission.RECORD_CONSENT) and not caller.may(Permission.WORK_ON_ORDERS)
