"""How follow-ups, notices and rain are kept and found, and what an estate sets about them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

from chassis.caller import Caller
from chassis.policies import Policy, PolicyHistory, Preset
from chassis.reader import Reader
from chassis.store.collection import Collection, Index
from contracts.refusals import NotAllowed
from contracts.words import FollowUpId, NoticeId
from reception.followups.model.call import FollowUp
from reception.followups.model.duty import Duty
from reception.followups.model.limits import FollowUpLimits
from reception.followups.model.notice import RectificationNotice
from reception.followups.model.rain import RainLog

FOLLOW_UPS = Collection(
    FollowUp,
    "follow_ups",
    indexes=[
        Index("owed", "runs_out_at", "_id"),
        Index("responsible_id", "owed", "runs_out_at", "_id"),
        Index("repair.unit_id", "runs_out_at", "_id"),
        Index("repair.order_id"),
        Index("state", "repair.signed_off_at"),
        Index("which", "repair.signed_off_at", "_id"),
    ],
    due=lambda call: call.look_at,
)
NOTICES = Collection(
    RectificationNotice,
    "notices",
    indexes=[
        Index("-issued_at", "_id"),
        Index("repair.unit_id", "-issued_at", "_id"),
    ],
)
RAIN = Collection(RainLog, "rain", due=lambda log: log.look_at)


class FollowUpPolicy(FollowUpLimits, Policy):
    """By when finished repairs are followed up (T13-T17); what is not set shows 未设定 (J1)."""

    presets: ClassVar[Mapping[str, Preset]] = {
        "association_2004_grade_1": Preset(
            zh="协会 2004 一级（参考值）",
            en="association 2004 grade 1 (reference values)",
            source="levels.md, Cases；回访时限摘自地方标准转载，仅作参考值，不是法规",
            values={
                "safety": {"basis": "calendar", "duration": "P1D"},
                "leak": {"basis": "calendar", "duration": "P3D"},
                "other": {"basis": "calendar", "duration": "P3D"},
                "urgent": {"basis": "calendar", "duration": "PT2H"},
                "urgent_again": {"basis": "calendar", "duration": "P3D"},
                "notice": {"basis": "calendar", "duration": "PT24H"},
            },
        ),
    }


class FollowUpDuty(Duty, Policy):
    """Who is responsible for a call (J9); unset, it is whoever logged the contact."""


async def limits_at(reader: Reader, at: datetime) -> FollowUpLimits:
    """The estate's limits in force at a moment; all unset before anybody chose some."""
    history = await reader.find(PolicyHistory, FollowUpPolicy.kind())
    policy = history.in_force(FollowUpPolicy, at) if history else None
    return FollowUpLimits.model_validate(policy.model_dump()) if policy else FollowUpLimits()


async def duty_in_force(reader: Reader) -> Duty:
    """Who calls, as set now."""
    return await reader.policy(FollowUpDuty) or Duty()


async def call_in_reach(reader: Reader, follow_up_id: FollowUpId) -> FollowUp:
    """A call the caller may see and act on: of their buildings, or theirs to make (P07).

    Raises Missing, NotAllowed.
    """
    call = await reader.load(FollowUp, follow_up_id)
    caller, building = reader.caller, call.repair.building
    if caller is None or caller.covers(building) or call.responsible_id == caller.staff_id:
        return call
    raise NotAllowed(permission=f"area {building}")


async def notice_in_reach(reader: Reader, notice_id: NoticeId) -> RectificationNotice:
    """A notice about one of the caller's buildings, or one of their own (P07).

    Raises Missing, NotAllowed.
    """
    notice = await reader.load(RectificationNotice, notice_id)
    caller, building = reader.caller, notice.repair.building
    if caller is None or caller.covers(building) or notice.issued_by.id == caller.staff_id:
        return notice
    raise NotAllowed(permission=f"area {building}")


def in_reach(caller: Caller | None, own: str) -> dict[str, Any]:
    """The filter that leaves the caller's buildings, and what `own` names as theirs (P07)."""
    if caller is None or not caller.areas:
        return {}
    buildings = {"repair.building": {"$in": sorted(caller.areas)}}
    return {"$or": [buildings, {own: caller.staff_id}]}
