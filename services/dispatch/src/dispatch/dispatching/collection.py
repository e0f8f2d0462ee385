"""The estate's ways of dispatching, its rotation, and how everybody who could go stands."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import ClassVar

from chassis.policies import Policy, Preset
from chassis.reader import Reader
from chassis.store.collection import Collection
from contracts.orders import Department, DispatchMode, OrderKind
from contracts.words import StaffId
from dispatch.acts.model.table import OPEN_STATES
from dispatch.crews.commands import standing_crews
from dispatch.crews.model import looks_after
from dispatch.dispatching.model import Candidate, Rotation
from dispatch.orders.model.order import WorkOrder
from dispatch.reassignments.commands import posted
from dispatch.rosters.commands import rosters_of
from dispatch.skills.model import SkillSheet

ROTATIONS = Collection(Rotation, "rotations", due=lambda rotation: rotation.look_at)


def _ways(**others: str) -> dict[str, str]:
    """All assigned but these."""
    return dict.fromkeys(OrderKind, DispatchMode.ASSIGN.value) | others


class DispatchModes(Policy):
    """派工方式: how orders of each kind come to a technician; unset, a dispatcher assigns."""

    repair: DispatchMode | None = None
    paid_service: DispatchMode | None = None
    free_service: DispatchMode | None = None
    patrol_finding: DispatchMode | None = None

    presets: ClassVar[Mapping[str, Preset]] = {
        "all_assigned": Preset(
            zh="一律派单",
            en="a dispatcher assigns all",
            source="001 §4.4：工程部接单人员派工",
            values=_ways(),
        ),
        "services_grabbed": Preset(
            zh="报修派单，服务抢单",
            en="repairs assigned, services grabbed",
            source="本平台建议",
            values=_ways(paid_service="grab", free_service="grab"),
        ),
        "repairs_in_rotation": Preset(
            zh="报修轮派，其余派单",
            en="repairs in rotation, the rest assigned",
            source="本平台建议",
            values=_ways(repair="rotate"),
        ),
    }

    def of(self, kind: OrderKind) -> DispatchMode:
        """How orders of a kind come to a technician."""
        chosen = {
            OrderKind.REPAIR: self.repair,
            OrderKind.PAID_SERVICE: self.paid_service,
            OrderKind.FREE_SERVICE: self.free_service,
            OrderKind.PATROL_FINDING: self.patrol_finding,
        }
        return chosen[kind] or DispatchMode.ASSIGN


async def candidates(
    people: Sequence[StaffId],
    building: str,
    at: datetime,
    reader: Reader,
    *,
    department: Department = Department.ENGINEERING,
    turns: Mapping[StaffId, int] | None = None,
) -> list[Candidate]:
    """How these stand at a moment, for something to be done in a building by a department; in
    their order. `turns`: the number of everybody's last turn.
    """
    zone = (await reader.estate_card()).zone
    rosters = await rosters_of(reader, people)
    sheets = await reader.find_many(SkillSheet, list(people))
    away = await posted(reader, people)
    crews = await standing_crews(reader)
    counts = await asyncio.gather(*(open_orders_of(each, reader) for each in people))
    return [
        Candidate(
            id=id_,
            duty=rosters[id_].duty_at(at, zone).duty,
            elsewhere=away.get(id_, department) is not department,
            skills=sheets[id_].skills if id_ in sheets else frozenset(),
            looks_after=looks_after(id_, building, crews),
            open_orders=count,
            turn=turns.get(id_, 0) if turns else 0,
        )
        for id_, count in zip(people, counts, strict=True)
    ]


async def open_orders_of(staff_id: StaffId, reader: Reader) -> int:
    """How many orders somebody has in hand, by an index."""
    states = {"$in": sorted(OPEN_STATES)}
    return await reader.count(WorkOrder, {"technician_id": staff_id, "state": states})
