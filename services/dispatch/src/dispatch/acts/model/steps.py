"""The steps an order's history consists of: who reports an act, when, and what is refused."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import TypedDict, Unpack

from pydantic import BaseModel, ConfigDict, Field

from contracts.calendars import Instant
from contracts.orders import (
    ORDER_STATE_TEXTS,
    Department,
    DispatchMode,
    OrderState,
    PauseReason,
)
from contracts.refusals import Invalid, Refused
from contracts.words import Actor, Discreet, OrderId, PersonalText, StaffId
from dispatch.acts.model.table import ACT_TEXTS, MOVES, Act

CLOCKS_DIFFER = timedelta(minutes=1)
"""How far a phone's clock may be ahead of ours; what it calls later than now counts as now."""


class IllegalMove(Refused):
    """The act is not possible in the order's state."""

    zh = "任务单 {number} 现为“{state_zh}”，不能“{act_zh}”。现在可以：{possible_zh}。"
    en = "Work order {number} is {state_en}: no “{act_en}” now. Possible now: {possible_en}."


class ActInFuture(Invalid):
    """Nothing is reported before it has happened."""

    zh = "时间 {at} 还没有到。请填写实际发生的时间，或留空表示现在。"
    en = "{at} has not come yet. Give the time it really happened, or leave it out for now."


class ActBeforePrevious(Invalid):
    """An order's acts follow each other in time."""

    zh = "时间 {at} 早于上一步“{previous_zh}”（{previous_at}）。请核对实际时间。"
    en = "{at} is before the previous step “{previous_en}” at {previous_at}. Check the time."


_NOTHING_ZH = "无，此单已了结；如需再修，请另开新单"
_NOTHING_EN = "nothing, it is settled; open a new order if more is to be done"


class Report(BaseModel):
    """Who enters an act, when, and when it happened if that was earlier (E04)."""

    model_config = ConfigDict(frozen=True)

    by: Actor
    now: Instant
    at: Instant | None = None
    by_radio: bool = False
    """代报: entered by a dispatcher for the technician."""
    heard: bool = False
    """Told by another service: `at` is its time, and however late it comes it is taken."""


class PauseTerms(BaseModel):
    """Why the clocks stand still, and for how long at the most."""

    model_config = ConfigDict(frozen=True)

    reason: PauseReason
    cap: timedelta = Field(gt=timedelta())


class Doubt(StrEnum):
    """Why somebody should perhaps not be sent: said before, and never in the way of a yes."""

    OFF_DUTY = "off_duty"
    ON_LEAVE = "on_leave"
    ELSEWHERE = "elsewhere"
    """Working for another department in an emergency (P09)."""
    LACKS_SKILL = "lacks_skill"


DOUBT_TEXTS: Mapping[Doubt, tuple[str, str]] = MappingProxyType(
    {
        Doubt.OFF_DUTY: ("现不当班", "off duty"),
        Doubt.ON_LEAVE: ("请假中", "on leave"),
        Doubt.ELSEWHERE: ("已临时调往其他部门", "with another department for now"),
        Doubt.LACKS_SKILL: ("不具备所需技能", "without the skill asked for"),
    }
)
"""Doubt → (Chinese, English), as staff read them."""


class Assigned(BaseModel):
    """How somebody came to an order, and despite which doubts."""

    model_config = ConfigDict(frozen=True)

    mode: DispatchMode = DispatchMode.ASSIGN
    despite: tuple[Doubt, ...] = ()


class Particulars(TypedDict, total=False):
    """What some acts say beside their time; `state`: which of the states it may lead to."""

    state: OrderState
    pause: PauseTerms
    department: Department
    other: OrderId
    assigned: Assigned


class Step(Discreet):
    """One act of an order's history: when it happened, and when it was typed in."""

    model_config = ConfigDict(frozen=True)

    act: Act
    at: Instant
    entered_at: Instant
    by: Actor
    state: OrderState
    technician_id: StaffId | None = None
    note: PersonalText = ""
    by_radio: bool = False
    pause: PauseTerms | None = None
    department: Department | None = None
    """Where it was transferred to."""
    other: OrderId | None = None
    """What it was merged into."""
    assigned: Assigned | None = None
    """None where a dispatcher sent somebody of whom nothing was to be said."""


def illegal_move(act: Act, state: OrderState, number: str, possible: Sequence[Act]) -> IllegalMove:
    """The refusal of an act, which names those that are possible instead."""
    state_zh, state_en = ORDER_STATE_TEXTS[state]
    act_zh, act_en = ACT_TEXTS[act]
    return IllegalMove(
        number=number,
        state=state.value,
        state_zh=state_zh,
        state_en=state_en,
        act=act.value,
        act_zh=act_zh,
        act_en=act_en,
        possible=[each.value for each in possible],
        possible_zh="、".join(ACT_TEXTS[each][0] for each in possible) or _NOTHING_ZH,
        possible_en=", ".join(ACT_TEXTS[each][1] for each in possible) or _NOTHING_EN,
    )


def next_step(
    previous: Step,
    act: Act,
    report: Report,
    note: str,
    technician_id: StaffId | None,
    **said: Unpack[Particulars],
) -> Step:
    """The step an act that the state allows adds to a history.

    Raises ActInFuture, ActBeforePrevious.
    """
    move = MOVES[act]
    state = said.get("state", move.to or previous.state)
    if state not in {move.to or previous.state, *move.or_to}:
        raise ValueError(f"{act} does not lead to {state}")
    return Step(
        act=act,
        at=time_of(report, previous),
        entered_at=report.now,
        by=report.by,
        state=state,
        technician_id=technician_id,
        note=note,
        by_radio=report.by_radio,
        pause=said.get("pause"),
        department=said.get("department"),
        other=said.get("other"),
        assigned=said.get("assigned"),
    )


def time_of(report: Report, previous: Step) -> datetime:
    """When something was done that cannot have been before a step.

    Raises ActInFuture, ActBeforePrevious.
    """
    if report.at is None:
        # Two workers' clocks may differ by a little; the order's own acts never go back.
        return max(report.now, previous.at)
    if report.heard:
        return max(min(report.at, report.now), previous.at)
    if report.at > report.now + CLOCKS_DIFFER:
        raise ActInFuture(at=report.at.isoformat())
    at = min(report.at, report.now)
    if at < previous.at:
        zh, en = ACT_TEXTS[previous.act]
        raise ActBeforePrevious(
            at=report.at.isoformat(),
            previous_at=previous.at.isoformat(),
            previous_zh=zh,
            previous_en=en,
        )
    return at
