"""Patrols (巡查, F18): rounds walked against a plan, and what is found on them (W29)."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from contracts.event import Event
from contracts.words import OrderId, SeriesNumber, StaffId


class RoundState(StrEnum):
    """How far a round is."""

    DUE = "due"
    UNDER_WAY = "under_way"
    DONE = "done"
    MISSED = "missed"
    """Nobody had begun it when its time was up; entered later it is what it really was."""


ROUND_STATE_TEXTS: dict[RoundState, tuple[str, str]] = {
    RoundState.DUE: ("待巡", "due"),
    RoundState.UNDER_WAY: ("巡查中", "under way"),
    RoundState.DONE: ("已完成", "done"),
    RoundState.MISSED: ("漏巡", "missed"),
}
"""State → (Chinese, English), as staff read them."""


class FindingState(StrEnum):
    """What has become of a finding."""

    REPORTED = "reported"
    REPAIRED = "repaired"
    NOT_REPAIRED = "not_repaired"
    """Its order was ended without the work."""
    FOLLOWED_UP = "followed_up"


FINDING_STATE_TEXTS: dict[FindingState, tuple[str, str]] = {
    FindingState.REPORTED: ("已开单", "order opened"),
    FindingState.REPAIRED: ("已修复，待复查", "repaired, to be looked at"),
    FindingState.NOT_REPAIRED: ("未修，已结单", "ended without repair"),
    FindingState.FOLLOWED_UP: ("复查合格", "followed up"),
}
"""State → (Chinese, English), as staff read them."""


class PatrolRoundChanged(Event):
    """A round fell due, was begun, was finished, or was missed."""

    about: ClassVar[str] = "round_id"

    round_id: str
    route_id: str
    state: RoundState
    late: bool


class FindingEvent(Event, common=True):
    """Which finding, its work order, where, and when it happened."""

    about: ClassVar[str] = "finding_id"

    finding_id: str
    order_id: OrderId
    building: str = ""
    at: datetime


class PatrolFindingRecorded(FindingEvent):
    """Something was found on a round; its work order is open."""

    finder_id: StaffId


class PatrolFindingRepaired(FindingEvent):
    """Its order ended: whoever found it is told, and looks at it again."""

    finder_id: StaffId
    number: SeriesNumber
    repaired: bool
    """False where the order ended without the work."""


class PatrolFindingFollowedUp(FindingEvent):
    """Somebody looked at it again; not satisfied, it is to be done anew."""

    satisfied: bool
