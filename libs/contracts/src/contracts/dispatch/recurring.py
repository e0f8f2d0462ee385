"""Recurring work (周期服务, T34): plans, their periods, and the visits agreed with owners."""

from datetime import date
from enum import StrEnum
from typing import ClassVar

from contracts.event import Event
from contracts.words import OrderId, UnitId


class PlanState(StrEnum):
    """Whether a plan makes anything."""

    GOING = "going"
    PAUSED = "paused"
    ENDED = "ended"


PLAN_STATE_TEXTS: dict[PlanState, tuple[str, str]] = {
    PlanState.GOING: ("进行中", "going"),
    PlanState.PAUSED: ("已暂停", "paused"),
    PlanState.ENDED: ("已结束", "ended"),
}
"""State → (Chinese, English), as staff read them."""


class PeriodState(StrEnum):
    """What became of one date of a plan."""

    MAKING = "making"
    MADE = "made"
    MISSED = "missed"
    """Its day had passed before anybody looked: somebody chooses."""
    PASSED_OVER = "passed_over"


PERIOD_STATE_TEXTS: dict[PeriodState, tuple[str, str]] = {
    PeriodState.MAKING: ("生成中", "being made"),
    PeriodState.MADE: ("已生成", "made"),
    PeriodState.MISSED: ("已错过，待选择", "missed, to be decided"),
    PeriodState.PASSED_OVER: ("不再补办", "passed over"),
}
"""State → (Chinese, English), as staff read them."""


class VisitState(StrEnum):
    """How far the visit to one unit is."""

    WAITING = "waiting"
    NOT_REACHED = "not_reached"
    NOT_AT_HOME = "not_at_home"
    DECLINED = "declined"
    AGREED = "agreed"
    DONE = "done"
    FELL_THROUGH = "fell_through"


VISIT_STATE_TEXTS: dict[VisitState, tuple[str, str]] = {
    VisitState.WAITING: ("待约定", "to be agreed"),
    VisitState.NOT_REACHED: ("未联系上", "not reached"),
    VisitState.NOT_AT_HOME: ("上门未遇", "nobody at home"),
    VisitState.DECLINED: ("业主不需要", "declined"),
    VisitState.AGREED: ("已约定", "agreed"),
    VisitState.DONE: ("已完成", "done"),
    VisitState.FELL_THROUGH: ("已取消，待重约", "cancelled, to be agreed anew"),
}
"""State → (Chinese, English), as staff read them."""


class ServicePlanChanged(Event):
    """A plan was made, paused, goes on, or ended."""

    about: ClassVar[str] = "plan_id"

    plan_id: str
    state: PlanState


class ServicePeriodChanged(Event):
    """A date of a plan fell due: its visits are there, or its day was missed and somebody has to
    choose; or they chose.
    """

    about: ClassVar[str] = "period_id"

    period_id: str
    plan_id: str
    day: date
    state: PeriodState


class ServiceVisitChanged(Event):
    """A visit was agreed with the owner, was not, was declined, or is done."""

    about: ClassVar[str] = "planned_id"

    planned_id: str
    period_id: str
    unit_id: UnitId | None = None
    building: str = ""
    state: VisitState
    order_id: OrderId | None = None
    """Its work order, once there is one."""
