"""How cases are kept, and who may see one."""

from chassis.reader import Reader
from chassis.store.collection import Collection, Index
from contracts.refusals import NotAllowed
from reception.cases.model.case import Case

CASES = Collection(Case, "cases", indexes=[Index("order.number")])


async def case_in_reach(reader: Reader, case_id: str) -> Case:
    """A case the caller may see: of their buildings, or one they have had a hand in (P07).

    Raises Missing, NotAllowed.
    """
    case = await reader.load(Case, case_id)
    caller = reader.caller
    if caller is None or caller.covers(case.building) or case.concerns(caller.staff_id):
        return case
    raise NotAllowed(permission=f"area {case.building}")
