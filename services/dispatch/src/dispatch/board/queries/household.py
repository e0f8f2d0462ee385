"""Who of the household may be asked, for whoever stands at the door or calls."""

from pydantic import BaseModel

from chassis.caller import Caller
from chassis.reader import Reader
from contracts.orders import OrderState
from contracts.permissions import Permission
from contracts.words import PersonId
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


async def household_of(order: WorkOrder, reader: Reader) -> list[Member]:
    """By name; empty unless consent or signature is awaited, and for whoever records neither."""
    unit_id = order.slip.unit_id
    if unit_id is None or order.state not in _ASKED or not _records(order, reader.caller):
        return []
    today = (await reader.estate_card()).calendar.local_day(reader.now)
    rights = await rights_in_force(reader)
    quoted = order.round.quotes[-1] if order.state is OrderState.QUOTED else None
    members = []
    for person in await reader.select(Person, {"ties.unit_id": unit_id}, limit=MOST_MEMBERS):
        relations = sorted(person.relations(unit_id, today))
        if relations:
            may = quoted is not None and rights.allows(relations, quoted.household_pays_fen)
            words = [named(each.value, RELATION_TEXTS[each]) for each in relations]
            members.append(
                Member(person_id=person.id, name=person.name, relations=words, may_consent=may)
            )
    return sorted(members, key=lambda member: (member.name, member.person_id))


def _records(order: WorkOrder, caller: Caller | None) -> bool:
    if caller is None:
        return False
    if order.concerns(caller.staff_id) or caller.may(Permission.ASSIGN_ORDERS):
        return True
    # Another technician has the right as well, but for their own orders.
    return caller.may(Permission.RECORD_CONSENT) and not caller.may(Permission.WORK_ON_ORDERS)
