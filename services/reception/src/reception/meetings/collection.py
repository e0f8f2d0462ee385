"""How meetings are kept: the last first; and what an estate sets about them."""

from collections.abc import Mapping
from typing import ClassVar

from chassis.policies import Policy, Preset
from chassis.store.collection import Collection, Index
from reception.meetings.model.meeting import Meeting
from reception.meetings.model.rhythm import Rhythm

MEETINGS = Collection(
    Meeting,
    "meetings",
    indexes=[
        Index("-begins_at", "_id"),
        Index("state", "-begins_at", "_id"),
        Index("decisions.case_id"),
    ],
)


class MeetingPolicy(Rhythm, Policy):
    """On which days the weekly and the monthly meeting are held (T26); unset, none is expected."""

    presets: ClassVar[Mapping[str, Preset]] = {
        "monday_and_month_end": Preset(
            zh="每周一 9:00 部门例会，每月最后一天 14:00 全体会议",
            en="department meeting on Mondays at 9:00, general one at month end",
            source="本平台建议值，供管理处参考；原规程只规定每周、每月各一次",
            values={"weekly_on": 0, "weekly_at": "09:00", "monthly_on": 31, "monthly_at": "14:00"},
        ),
    }
