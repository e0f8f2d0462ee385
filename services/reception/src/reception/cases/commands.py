"""Finding the case an event is about, or beginning it."""

from chassis.work import Work
from contracts.refusals import NotYet
from contracts.words import ContactId, OrderId
from reception.cases.model.case import Case


class ContactNotYet(NotYet):
    """An order's event came before its contact was here, as after a restore."""

    zh = "登记 {contact} 尚未到达"
    en = "contact {contact} is not here yet"


async def case_of(order_id: OrderId, contact_id: ContactId | None, work: Work) -> Case:
    """The case of an order: its contact's, or its own where no contact was taken at the desk (E21).

    A contact's case begins with it, so its absence is waited out. Raises ContactNotYet.
    """
    case = await work.find(Case, contact_id or order_id)
    if case is None:
        if contact_id is not None:
            raise ContactNotYet(contact=contact_id)
        case = Case(id=order_id, order_id=order_id)
        work.add(case)
    return case
