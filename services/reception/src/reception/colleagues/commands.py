"""Who may be given something to do."""

from chassis.work import Work
from contracts.refusals import Refused
from contracts.words import StaffId
from reception.colleagues.model import Colleague


class NotHere(Refused):
    """Only who works here now is asked, or told."""

    zh = "此人不在岗，不能转给他。请另选一位，或转给前台。"
    en = "They do not work here now. Choose somebody else, or pass it to the desk."


async def must_be_here(staff_id: StaffId, building: str, work: Work) -> None:
    """Raises NotHere for who has left, is unknown, or does not work in that building (P07)."""
    colleague = await work.find(Colleague, staff_id)
    if colleague is None or not (
        colleague.active if not building else colleague.may_act_in(building)
    ):
        raise NotHere
