"""How long the gate keeps whom it names: a setting of the estate."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import ClassVar

from pydantic import Field

from chassis.policies import Policy, Preset

VISITOR_DATA_DAYS = 30
"""Where the estate has chosen nothing (levels.md, Retention)."""


class RetentionPolicy(Policy):
    """Days after which the gate's records forget whom they name. A change counts for what happens
    from then on, and a longer time also for what was to be forgotten earlier.
    """

    presets: ClassVar[Mapping[str, Preset]] = {
        "usual": Preset(
            zh="来访与车辆个人信息保存 30 天",
            en="visitors' and vehicles' personal data for 30 days",
            source="levels.md, Retention: personal-information law, shortest needed",
            values={"personal_days": VISITOR_DATA_DAYS},
        )
    }

    personal_days: int = Field(default=VISITOR_DATA_DAYS, ge=1, le=3 * 365)

    def until(self, since: datetime) -> datetime:
        """When what happened at a moment is to be forgotten."""
        return since + timedelta(days=self.personal_days)
