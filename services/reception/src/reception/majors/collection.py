"""How major events are kept and found, and the estate's chain of calls."""

from collections.abc import Mapping
from typing import Any, ClassVar

from chassis.policies import Policy, Preset
from chassis.reader import Reader
from chassis.store.collection import Collection, Index
from contracts.permissions import Permission
from contracts.refusals import NotAllowed
from reception.majors.model.chain import Levels
from reception.majors.model.event import MajorEvent

MAJORS = Collection(
    MajorEvent,
    "major_events",
    indexes=[
        Index("open", "-happened_at", "_id"),
        Index("-happened_at", "_id"),
        Index("reported_by.id", "-happened_at", "_id"),
    ],
)


class ReportingChain(Levels, Policy):
    """重大事件报告链: who is reported to in which order; unset, whoever reports names them."""

    presets: ClassVar[Mapping[str, Preset]] = {
        "rule_book": Preset(
            zh="客服主管 → 管理处经理 →（必要时）总经理",
            en="supervisor → estate manager → (where needed) general manager",
            source="客服部运作手册 4.6、3.2.5：主管、经理，必要时总经理",
            values={
                "levels": [
                    {"title": "客服主管"},
                    {"title": "管理处经理"},
                    {"title": "总经理", "optional": True},
                ]
            },
        ),
    }


async def major_in_reach(reader: Reader, major_id: str) -> MajorEvent:
    """An event the caller may see: who sees the desk's duty, or reported it themselves; of their
    buildings (P07). Raises Missing, NotAllowed.
    """
    event = await reader.load(MajorEvent, major_id)
    caller = reader.caller
    if caller is None or event.reported_by.id == caller.staff_id:
        return event
    if caller.may(Permission.SEE_DUTY) and caller.covers(event.building):
        return event
    raise NotAllowed(permission=Permission.SEE_DUTY.value)


def in_reach(reader: Reader) -> dict[str, Any]:
    """The filter of the same."""
    caller = reader.caller
    if caller is None:
        return {}
    own = {"reported_by.id": caller.staff_id}
    if not caller.may(Permission.SEE_DUTY):
        return own
    return {"$or": [{"building": {"$in": sorted(caller.areas)}}, own]} if caller.areas else {}
