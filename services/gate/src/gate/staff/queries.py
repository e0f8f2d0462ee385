"""Who may approve what a guard does not decide alone."""

from chassis.reader import Reader
from contracts.words import Discreet, PersonalText, StaffId
from gate.staff.model import ABOVE_THE_GATE, Colleague

_MOST = 500


class Approver(Discreet):
    """Somebody above the gate."""

    id: StaffId
    name: PersonalText


async def list_approvers(reader: Reader) -> list[Approver]:
    """Everybody above the gate but who asks: nobody approves what they report themselves."""
    where = {"active": True, "roles": {"$in": list(ABOVE_THE_GATE)}}
    found = await reader.select(Colleague, where, limit=_MOST)
    asks = reader.caller.staff_id if reader.caller else ""
    others = [Approver(id=each.id, name=each.name) for each in found if each.id != asks]
    return sorted(others, key=lambda each: (each.name, each.id))
