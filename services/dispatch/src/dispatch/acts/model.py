"""What may be done to a work order in which state, and where it leads: the one table of W06.

Quote, consent, pause, signature, posting, closing, transfer and force stand in the table but have
no command yet (`IN_USE`). Until signatures are taken, `finish` leads straight to `done`; then it
will lead to `awaiting_signature`.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from contracts.calendars import Instant
from contracts.orders import ORDER_STATE_TEXTS, OrderState
from contracts.refusals import Invalid, Refused
from contracts.words import Actor, Discreet, PersonalText, StaffId

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


class Act(StrEnum):
    """Something done to a work order."""

    OPEN = "open"
    HAND_OVER = "hand_over"
    ASSIGN = "assign"
    ACCEPT = "accept"
    GIVE_BACK = "return"
    SET_OUT = "set_out"
    ARRIVE = "arrive"
    QUOTE = "quote"
    CONSENT = "consent"
    DECLINE = "decline"
    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    FINISH = "finish"
    SIGN = "sign"
    POST = "post"
    CLOSE = "close"
    CANCEL = "cancel"
    TRANSFER = "transfer"
    FORCE = "force"
    RECLASSIFY = "reclassify"


class Move(NamedTuple):
    """From which states an act is possible, and the state after it; None where it stays."""

    sources: frozenset[OrderState]
    to: OrderState | None


_S = OrderState
_UNDER_WAY = frozenset({_S.DISPATCHED, _S.ACCEPTED, _S.ON_THE_WAY, _S.ON_SITE})
_AT_WORK = frozenset({_S.QUOTED, _S.CONSENTED, _S.DECLINED, _S.WORKING, _S.PAUSED})

OPEN_STATES = (
    frozenset({_S.OPENED, _S.HANDED_OVER, _S.RETURNED, _S.AWAITING_SIGNATURE})
    | _UNDER_WAY
    | _AT_WORK
)
"""Somebody still owes the next step."""

MOVES: Mapping[Act, Move] = MappingProxyType(
    {
        Act.HAND_OVER: Move(frozenset({_S.OPENED}), _S.HANDED_OVER),
        Act.ASSIGN: Move(frozenset({_S.HANDED_OVER, _S.RETURNED}) | _UNDER_WAY, _S.DISPATCHED),
        Act.ACCEPT: Move(frozenset({_S.DISPATCHED}), _S.ACCEPTED),
        Act.GIVE_BACK: Move(_UNDER_WAY, _S.RETURNED),
        Act.SET_OUT: Move(frozenset({_S.ACCEPTED}), _S.ON_THE_WAY),
        Act.ARRIVE: Move(frozenset({_S.ACCEPTED, _S.ON_THE_WAY}), _S.ON_SITE),
        Act.QUOTE: Move(frozenset({_S.ON_SITE, _S.DECLINED}), _S.QUOTED),
        Act.CONSENT: Move(frozenset({_S.QUOTED}), _S.CONSENTED),
        Act.DECLINE: Move(frozenset({_S.QUOTED}), _S.DECLINED),
        Act.START: Move(frozenset({_S.ON_SITE, _S.CONSENTED}), _S.WORKING),
        Act.PAUSE: Move(frozenset({_S.WORKING}), _S.PAUSED),
        Act.RESUME: Move(frozenset({_S.PAUSED}), _S.WORKING),
        Act.FINISH: Move(frozenset({_S.ON_SITE, _S.WORKING}), _S.DONE),
        Act.SIGN: Move(frozenset({_S.AWAITING_SIGNATURE}), _S.DONE),
        Act.POST: Move(frozenset({_S.DONE}), _S.POSTED),
        Act.CLOSE: Move(frozenset({_S.DONE, _S.POSTED, _S.DECLINED}), _S.CLOSED),
        Act.CANCEL: Move(OPEN_STATES - {_S.AWAITING_SIGNATURE}, _S.CANCELLED),
        Act.TRANSFER: Move(frozenset({_S.HANDED_OVER, _S.RETURNED}) | _UNDER_WAY, _S.TRANSFERRED),
        Act.FORCE: Move(OPEN_STATES, _S.FORCED),
        Act.RECLASSIFY: Move(OPEN_STATES, None),
    }
)

IN_USE = frozenset(
    {
        Act.HAND_OVER,
        Act.ASSIGN,
        Act.ACCEPT,
        Act.GIVE_BACK,
        Act.SET_OUT,
        Act.ARRIVE,
        Act.FINISH,
        Act.CANCEL,
        Act.RECLASSIFY,
    }
)
"""The acts that have a command today."""

TECHNICIANS = frozenset({Act.ACCEPT, Act.GIVE_BACK, Act.SET_OUT, Act.ARRIVE, Act.FINISH})
"""The acts of the assigned technician alone, or reported for them by radio (E04)."""

ACT_TEXTS: Mapping[Act, tuple[str, str]] = MappingProxyType(
    {
        Act.OPEN: ("开单", "open"),
        Act.HAND_OVER: ("接单", "hand over"),
        Act.ASSIGN: ("派工", "assign"),
        Act.ACCEPT: ("接受", "accept"),
        Act.GIVE_BACK: ("退回", "give back"),
        Act.SET_OUT: ("出发", "set out"),
        Act.ARRIVE: ("到场", "arrive"),
        Act.QUOTE: ("报价", "quote"),
        Act.CONSENT: ("业主同意", "consent"),
        Act.DECLINE: ("业主不同意", "decline"),
        Act.START: ("开工", "start"),
        Act.PAUSE: ("暂停", "pause"),
        Act.RESUME: ("恢复", "resume"),
        Act.FINISH: ("完工", "finish"),
        Act.SIGN: ("签字", "sign"),
        Act.POST: ("入账", "post"),
        Act.CLOSE: ("关单", "close"),
        Act.CANCEL: ("取消", "cancel"),
        Act.TRANSFER: ("转出", "transfer"),
        Act.FORCE: ("强制结单", "force"),
        Act.RECLASSIFY: ("改级别", "change class"),
    }
)
"""Act → (Chinese, English), as staff read them."""

_NOTHING_ZH = "无，此单已了结；如需再修，请另开新单"
_NOTHING_EN = "nothing, it is settled; open a new order if more is to be done"


def acts_in(state: OrderState) -> tuple[Act, ...]:
    """The acts in use that are possible in a state, in the order of the table."""
    return tuple(act for act, move in MOVES.items() if act in IN_USE and state in move.sources)


class Report(BaseModel):
    """Who enters an act, when, and when it happened if that was earlier (E04)."""

    model_config = ConfigDict(frozen=True)

    by: Actor
    now: Instant
    at: Instant | None = None
    by_radio: bool = False
    """代报: entered by a dispatcher for the technician."""


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


def must_allow(act: Act, state: OrderState, number: str) -> None:
    """Raises IllegalMove, which names the acts that are possible instead."""
    if state in MOVES[act].sources:
        return
    possible = acts_in(state)
    state_zh, state_en = ORDER_STATE_TEXTS[state]
    act_zh, act_en = ACT_TEXTS[act]
    raise IllegalMove(
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
    history: Sequence[Step],
    number: str,
    act: Act,
    report: Report,
    note: str,
    technician_id: StaffId | None,
) -> Step:
    """The step an act adds to a history. Raises IllegalMove, ActInFuture, ActBeforePrevious."""
    state = history[-1].state
    must_allow(act, state, number)
    return Step(
        act=act,
        at=_time_of(report, history[-1]),
        entered_at=report.now,
        by=report.by,
        state=MOVES[act].to or state,
        technician_id=technician_id,
        note=note,
        by_radio=report.by_radio,
    )


def _time_of(report: Report, previous: Step) -> datetime:
    if report.at is None:
        # Two workers' clocks may differ by a little; the order's own acts never go back.
        return max(report.now, previous.at)
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
