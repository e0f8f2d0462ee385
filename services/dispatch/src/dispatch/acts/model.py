"""What may be done to a work order in which state, and where it leads: the one table of W06.

Pause, resume, transfer and force stand in the table but have no command yet (`IN_USE`). What an act
needs beside the state (consent before work, a household or none) is said by the feature that does
it: agreements, signing, settling.
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
    APPROVE_BUDGET = "approve_budget"
    DECLINE_BUDGET = "decline_budget"
    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    FINISH = "finish"
    SIGN = "sign"
    ISSUE_CODE = "signature_code"
    SIGN_BY_CODE = "sign_by_code"
    SIGN_LATER = "signature_later"
    NO_SIGNATURE = "no_signature"
    APPROVE_UNSIGNED = "approve_unsigned"
    REJECT_UNSIGNED = "reject_unsigned"
    INSPECT = "inspect"
    POST = "post"
    REOPEN = "reopen"
    CLOSE = "close"
    CLOSE_DECLINED = "close_declined"
    DELAY = "delay"
    CANCEL = "cancel"
    TRANSFER = "transfer"
    FORCE = "force"
    RECLASSIFY = "reclassify"


class Move(NamedTuple):
    """From which states an act is possible, and the state after it; None where it stays."""

    sources: frozenset[OrderState]
    to: OrderState | None


_S = OrderState
_COMING = frozenset({_S.DISPATCHED, _S.ACCEPTED, _S.ON_THE_WAY})
_UNDER_WAY = _COMING | {_S.ON_SITE}
_AT_WORK = frozenset({_S.QUOTED, _S.CONSENTED, _S.DECLINED, _S.WORKING, _S.PAUSED})
_UNSIGNED_YET = frozenset({_S.AWAITING_SIGNATURE, _S.UNSIGNED})
_NOBODY_COMING = frozenset({_S.HANDED_OVER, _S.RETURNED})

OPEN_STATES = frozenset({_S.OPENED}) | _NOBODY_COMING | _UNDER_WAY | _AT_WORK | _UNSIGNED_YET
"""Somebody still owes the next step."""

MOVES: Mapping[Act, Move] = MappingProxyType(
    {
        Act.HAND_OVER: Move(frozenset({_S.OPENED}), _S.HANDED_OVER),
        Act.ASSIGN: Move(_NOBODY_COMING | _UNDER_WAY, _S.DISPATCHED),
        Act.ACCEPT: Move(frozenset({_S.DISPATCHED}), _S.ACCEPTED),
        Act.GIVE_BACK: Move(_UNDER_WAY, _S.RETURNED),
        Act.SET_OUT: Move(frozenset({_S.ACCEPTED}), _S.ON_THE_WAY),
        Act.ARRIVE: Move(frozenset({_S.ACCEPTED, _S.ON_THE_WAY}), _S.ON_SITE),
        Act.DELAY: Move(_NOBODY_COMING | _COMING, None),
        Act.QUOTE: Move(frozenset({_S.ON_SITE}) | _AT_WORK - {_S.PAUSED}, _S.QUOTED),
        Act.CONSENT: Move(frozenset({_S.QUOTED}), _S.CONSENTED),
        Act.DECLINE: Move(frozenset({_S.QUOTED}), _S.DECLINED),
        Act.APPROVE_BUDGET: Move(frozenset({_S.QUOTED}), _S.CONSENTED),
        Act.DECLINE_BUDGET: Move(frozenset({_S.QUOTED}), _S.DECLINED),
        # On site or after a declined change only where a consent stands already: agreements says.
        Act.START: Move(frozenset({_S.ON_SITE, _S.CONSENTED, _S.DECLINED}), _S.WORKING),
        Act.PAUSE: Move(frozenset({_S.WORKING}), _S.PAUSED),
        Act.RESUME: Move(frozenset({_S.PAUSED}), _S.WORKING),
        Act.FINISH: Move(frozenset({_S.WORKING}), _S.AWAITING_SIGNATURE),
        Act.SIGN: Move(_UNSIGNED_YET, _S.DONE),
        Act.ISSUE_CODE: Move(_UNSIGNED_YET, None),
        Act.SIGN_BY_CODE: Move(_UNSIGNED_YET, _S.DONE),
        Act.SIGN_LATER: Move(_UNSIGNED_YET, _S.AWAITING_SIGNATURE),
        Act.NO_SIGNATURE: Move(frozenset({_S.AWAITING_SIGNATURE}), _S.UNSIGNED),
        Act.APPROVE_UNSIGNED: Move(frozenset({_S.UNSIGNED}), _S.DONE),
        Act.REJECT_UNSIGNED: Move(frozenset({_S.UNSIGNED}), _S.AWAITING_SIGNATURE),
        Act.INSPECT: Move(frozenset({_S.AWAITING_SIGNATURE}), _S.DONE),
        Act.POST: Move(frozenset({_S.DONE}), _S.POSTED),
        Act.REOPEN: Move(_UNSIGNED_YET | {_S.DONE, _S.POSTED, _S.CLOSED}, _S.HANDED_OVER),
        Act.CLOSE: Move(frozenset({_S.DONE, _S.POSTED}), _S.CLOSED),
        Act.CLOSE_DECLINED: Move(frozenset({_S.DECLINED}), _S.CLOSED),
        Act.CANCEL: Move(OPEN_STATES - _UNSIGNED_YET - {_S.WORKING, _S.PAUSED}, _S.CANCELLED),
        Act.TRANSFER: Move(_NOBODY_COMING | _UNDER_WAY, _S.TRANSFERRED),
        Act.FORCE: Move(OPEN_STATES, _S.FORCED),
        Act.RECLASSIFY: Move(OPEN_STATES, None),
    }
)

IN_USE = frozenset(MOVES) - {Act.PAUSE, Act.RESUME, Act.TRANSFER, Act.FORCE}
"""The acts that have a command or a reaction today."""

HEARD = frozenset({Act.POST, Act.REOPEN, Act.CLOSE})
"""What follows from another service's event, or from another act; nobody is offered it."""

TECHNICIANS = frozenset(
    {
        Act.ACCEPT,
        Act.GIVE_BACK,
        Act.SET_OUT,
        Act.ARRIVE,
        Act.DELAY,
        Act.QUOTE,
        Act.START,
        Act.FINISH,
        Act.SIGN,
        Act.NO_SIGNATURE,
    }
)
"""The acts of the assigned technician alone, or reported for them by radio (E04)."""

HOUSEHOLDS = frozenset({Act.CONSENT, Act.DECLINE, Act.ISSUE_CODE, Act.SIGN_BY_CODE, Act.SIGN_LATER})
"""What somebody of the household says, recorded by the technician there or by the desk."""

_OF_A_UNIT = HOUSEHOLDS | {
    Act.SIGN,
    Act.NO_SIGNATURE,
    Act.APPROVE_UNSIGNED,
    Act.REJECT_UNSIGNED,
}
_OF_A_PLACE = frozenset({Act.APPROVE_BUDGET, Act.DECLINE_BUDGET, Act.INSPECT})

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
        Act.APPROVE_BUDGET: ("批准预算", "approve the budget"),
        Act.DECLINE_BUDGET: ("不批准预算", "decline the budget"),
        Act.START: ("开工", "start"),
        Act.PAUSE: ("暂停", "pause"),
        Act.RESUME: ("恢复", "resume"),
        Act.FINISH: ("完工", "finish"),
        Act.SIGN: ("签字", "sign"),
        Act.ISSUE_CODE: ("发签收码", "send a code to sign with"),
        Act.SIGN_BY_CODE: ("验证码签收", "sign by code"),
        Act.SIGN_LATER: ("改日签字", "sign at a later visit"),
        Act.NO_SIGNATURE: ("未签字", "nobody signs"),
        Act.APPROVE_UNSIGNED: ("批准未签字", "approve it unsigned"),
        Act.REJECT_UNSIGNED: ("不批准未签字", "refuse it unsigned"),
        Act.INSPECT: ("验收", "inspect"),
        Act.POST: ("入账", "post"),
        Act.REOPEN: ("返工", "reopen as rework"),
        Act.CLOSE: ("关单", "close"),
        Act.CLOSE_DECLINED: ("不修关单", "close as declined"),
        Act.DELAY: ("报延误", "report a delay"),
        Act.CANCEL: ("取消", "cancel"),
        Act.TRANSFER: ("转出", "transfer"),
        Act.FORCE: ("强制结单", "force"),
        Act.RECLASSIFY: ("改级别", "change class"),
    }
)
"""Act → (Chinese, English), as staff read them."""

_NOTHING_ZH = "无，此单已了结；如需再修，请另开新单"
_NOTHING_EN = "nothing, it is settled; open a new order if more is to be done"


def acts_in(state: OrderState, *, of_a_unit: bool) -> tuple[Act, ...]:
    """What people may do in a state to an order for a unit, or for a place without one (E01), in
    the order of the table.
    """
    others = _OF_A_PLACE if of_a_unit else _OF_A_UNIT
    return tuple(
        act
        for act, move in MOVES.items()
        if act in IN_USE - HEARD - others and state in move.sources
    )


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
) -> Step:
    """The step an act that the state allows adds to a history.

    Raises ActInFuture, ActBeforePrevious.
    """
    return Step(
        act=act,
        at=_time_of(report, previous),
        entered_at=report.now,
        by=report.by,
        state=MOVES[act].to or previous.state,
        technician_id=technician_id,
        note=note,
        by_radio=report.by_radio,
    )


def _time_of(report: Report, previous: Step) -> datetime:
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
