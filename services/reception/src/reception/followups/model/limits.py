"""Which calls a finished repair needs, and by when (T13-T17). The source lost the numbers (J1)."""

from datetime import timedelta
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from contracts.clocks import Limit
from contracts.orders import RepairKind
from contracts.urgency import UrgencyClass

URGENT = frozenset({UrgencyClass.P0, UrgencyClass.P1})
"""急修: called within hours, and again after days (T16)."""

LONGEST_AHEAD = timedelta(days=366)
"""How far ahead another try or a reply may be set."""


class Which(StrEnum):
    """Which of a round's calls it is."""

    FIRST = "first"
    AGAIN = "again"
    AGAIN_AFTER_RAIN = "again_after_rain"


WHICH_TEXTS: dict[Which, tuple[str, str]] = {
    Which.FIRST: ("首次回访", "first call"),
    Which.AGAIN: ("急修再次回访", "second call after an urgent repair"),
    Which.AGAIN_AFTER_RAIN: ("雨后再次回访", "second call, after rain"),
}
"""Which → (Chinese, English), as staff read them."""

UNSET_TEXT = "未设定", "not set"
"""How a limit nobody has chosen is shown (J1)."""


class FollowUpLimits(BaseModel):
    """The estate's limits, as they were when a round was signed off; None is 未设定."""

    model_config = ConfigDict(frozen=True)

    safety: Limit | None = None
    """Safety equipment (T13)."""
    leak: Limit | None = None
    """Leaks (T14); after rain the same again, from when the rain was recorded."""
    other: Limit | None = None
    """All other repairs (T15)."""
    urgent: Limit | None = None
    """Urgent repairs of any kind (T16)."""
    urgent_again: Limit | None = None
    """The second call after an urgent repair (T16)."""
    notice: Limit | None = None
    """From a failed follow-up to the written notice (T17)."""

    def of(self, which: Which, kind: RepairKind, urgency: UrgencyClass) -> tuple[Limit, ...]:
        """The limits that hold for a call, of which the earliest counts; none is 未设定."""
        by_kind = {
            RepairKind.SAFETY: self.safety,
            RepairKind.LEAK: self.leak,
            RepairKind.OTHER: self.other,
        }
        urgent = self.urgent if urgency in URGENT else None
        holding = {
            Which.FIRST: (by_kind[kind], urgent),
            Which.AGAIN: (self.urgent_again,),
            Which.AGAIN_AFTER_RAIN: (self.leak,),
        }
        return tuple(limit for limit in holding[which] if limit is not None)


def calls_for(kind: RepairKind, urgency: UrgencyClass) -> tuple[Which, ...]:
    """The calls one round of a repair needs. An urgent leak is called first by the earlier limit,
    so that the owner is called once for both.
    """
    calls = [Which.FIRST]
    if urgency in URGENT:
        calls.append(Which.AGAIN)
    if kind is RepairKind.LEAK:
        calls.append(Which.AGAIN_AFTER_RAIN)
    return tuple(calls)
