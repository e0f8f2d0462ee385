"""What a technician may grab (抢单)."""

from chassis.reader import Reader
from chassis.sought import Sought
from chassis.web import Page
from contracts.orders import Department, DispatchMode, OrderKind
from dispatch.acts.model.table import MOVES, NOBODYS, Act
from dispatch.board.queries.cards import OrderCard, OrderFace, cards_of
from dispatch.board.queries.filters import in_reach
from dispatch.dispatching.commands import modes_in_force
from dispatch.orders.model.order import WorkOrder
from dispatch.skills.model import SkillSheet

_STATES = sorted(NOBODYS & MOVES[Act.ASSIGN].sources)


async def kinds_grabbed(reader: Reader) -> list[str]:
    """The kinds of order that go to whoever grabs them, as they are stored."""
    modes = await modes_in_force(reader)
    return [kind.value for kind in OrderKind if modes.of(kind) is DispatchMode.GRAB]


async def to_grab(reader: Reader, *, limit: int, cursor: str | None = None) -> Page[OrderCard]:
    """Orders nobody has, of the kinds that are grabbed here, in the caller's buildings and within
    what they can do, the most pressing first. Whether they are on duty is asked when they grab.
    """
    kinds = await kinds_grabbed(reader)
    if reader.caller is None or not kinds:
        return Page(items=[], next=None)
    sheet = await reader.find(SkillSheet, reader.caller.staff_id)
    where = {
        "$and": [
            in_reach(reader.caller),
            {
                "state": {"$in": _STATES},
                "technician_id": None,
                "department": Department.ENGINEERING.value,
                "slip.kind": {"$in": kinds},
                "slip.skill": {"$in": ["", *sorted(sheet.skills if sheet else ())]},
                # A rework is first of all theirs who did it.
                "rounds.1": {"$exists": False},
            },
        ]
    }
    sought = Sought(where, ["runs_out_at"], limit, cursor)
    ((found, following),) = await reader.glances(OrderFace, WorkOrder, [sought])
    return Page(items=await cards_of(found, reader), next=following)
