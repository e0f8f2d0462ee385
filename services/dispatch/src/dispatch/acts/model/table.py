"""What may be done to a work order in which state, and where it leads: the one table of W06.

What an act needs beside the state (consent before work, a household or none, time left to pause) is
said by the feature that does it: agreements, signing, settling, pauses, diversions.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from contracts.orders import OrderState


class Act(StrEnum):
    """Something done to a work order."""

    OPEN = "open"
    HAND_OVER = "hand_over"
    ASSIGN = "assign"
    RECALL = "recall"
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
    APPOINT = "appoint"
    ASK_SKILL = "ask_skill"
    MERGE = "merge"
    UNMERGE = "unmerge"
    RELATE = "relate"
    SPLIT = "split"
    JOIN = "join"
    LEAVE = "leave"
    URGE = "urge"
    COMMENT = "comment"
    NEED_SHUT_OFF = "need_shut_off"
    ALLOW_SHUT_OFF = "allow_shut_off"
    CHECK = "check"


class Move(NamedTuple):
    """From which states an act is possible, and the state after it; None where it stays.

    `or_to`: states it may lead to instead, where the feature that does it says so.
    """

    sources: frozenset[OrderState]
    to: OrderState | None
    or_to: frozenset[OrderState] = frozenset()


_S = OrderState
_COMING = frozenset({_S.DISPATCHED, _S.ACCEPTED, _S.ON_THE_WAY})
_UNDER_WAY = _COMING | {_S.ON_SITE}
_AT_WORK = frozenset({_S.QUOTED, _S.CONSENTED, _S.DECLINED, _S.WORKING, _S.PAUSED})
_THERE = _AT_WORK - {_S.PAUSED} | {_S.ON_SITE}
_UNSIGNED_YET = frozenset({_S.AWAITING_SIGNATURE, _S.UNSIGNED})
_NOBODY_COMING = frozenset({_S.HANDED_OVER, _S.RETURNED})
_TO_BE_TAKEN = frozenset({_S.OPENED, _S.TRANSFERRED})
_PAUSABLE = frozenset({_S.ACCEPTED, _S.ON_THE_WAY, _S.ON_SITE, _S.QUOTED, _S.CONSENTED, _S.WORKING})

NOBODYS = _TO_BE_TAKEN | _NOBODY_COMING
"""Nobody is dispatched: the order has no technician."""

ATTENDED = _UNDER_WAY | _AT_WORK
"""Somebody is on the way to it or there, and others may help."""

WITH_A_TECHNICIAN = (ATTENDED - {_S.DISPATCHED}) | _UNSIGNED_YET
"""Its technician has taken it on, and something is still owed."""

OPEN_STATES = NOBODYS | _UNDER_WAY | _AT_WORK | _UNSIGNED_YET
"""Somebody still owes the next step."""

FORCED_BACK = (OPEN_STATES - _UNSIGNED_YET - NOBODYS) | {_S.TRANSFERRED}
"""From where it can be taken from everybody, for the dispatcher to begin anew."""

MOVES: Mapping[Act, Move] = MappingProxyType(
    {
        Act.HAND_OVER: Move(_TO_BE_TAKEN, _S.HANDED_OVER),
        Act.ASSIGN: Move(_NOBODY_COMING | _UNDER_WAY, _S.DISPATCHED),
        Act.RECALL: Move(frozenset({_S.DISPATCHED}), _S.HANDED_OVER),
        Act.ACCEPT: Move(frozenset({_S.DISPATCHED}), _S.ACCEPTED),
        Act.GIVE_BACK: Move(_UNDER_WAY, _S.RETURNED),
        Act.SET_OUT: Move(frozenset({_S.ACCEPTED}), _S.ON_THE_WAY),
        Act.ARRIVE: Move(frozenset({_S.ACCEPTED, _S.ON_THE_WAY}), _S.ON_SITE),
        Act.DELAY: Move(_NOBODY_COMING | _COMING, None),
        Act.QUOTE: Move(_THERE, _S.QUOTED),
        Act.CONSENT: Move(frozenset({_S.QUOTED}), _S.CONSENTED),
        Act.DECLINE: Move(frozenset({_S.QUOTED}), _S.DECLINED),
        Act.APPROVE_BUDGET: Move(frozenset({_S.QUOTED}), _S.CONSENTED),
        Act.DECLINE_BUDGET: Move(frozenset({_S.QUOTED}), _S.DECLINED),
        # On site or after a declined change only where a consent stands already: agreements says.
        Act.START: Move(frozenset({_S.ON_SITE, _S.CONSENTED, _S.DECLINED}), _S.WORKING),
        Act.PAUSE: Move(_PAUSABLE, _S.PAUSED),
        Act.RESUME: Move(frozenset({_S.PAUSED}), _S.WORKING, or_to=_PAUSABLE),
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
        Act.CANCEL: Move(OPEN_STATES - _UNSIGNED_YET - {_S.WORKING}, _S.CANCELLED),
        Act.TRANSFER: Move(_NOBODY_COMING | _UNDER_WAY, _S.TRANSFERRED),
        # Work that is done has ways of its own to end without a signature (E11).
        Act.FORCE: Move(OPEN_STATES - _UNSIGNED_YET, _S.FORCED, or_to=frozenset({_S.HANDED_OVER})),
        Act.RECLASSIFY: Move(OPEN_STATES, None),
        Act.APPOINT: Move(NOBODYS | _COMING, None),
        Act.ASK_SKILL: Move(NOBODYS | _COMING, None),
        Act.MERGE: Move(NOBODYS | _COMING, _S.CANCELLED),
        # Only of what was merged: related says.
        Act.UNMERGE: Move(frozenset({_S.CANCELLED}), _S.HANDED_OVER),
        Act.SPLIT: Move(OPEN_STATES - {_S.OPENED}, None),
        Act.RELATE: Move(frozenset(_S), None),
        Act.JOIN: Move(ATTENDED, None),
        Act.LEAVE: Move(ATTENDED, None),
        Act.URGE: Move(OPEN_STATES, None),
        Act.COMMENT: Move(frozenset(_S), None),
        Act.NEED_SHUT_OFF: Move(_THERE, None),
        Act.ALLOW_SHUT_OFF: Move(_THERE | {_S.PAUSED}, None),
        Act.CHECK: Move(_THERE | {_S.PAUSED}, None),
    }
)

HEARD = frozenset({Act.POST, Act.REOPEN, Act.CLOSE})
"""What follows from another service's event, or from another act; nobody is offered it."""

NOTED = frozenset({Act.RELATE, Act.SPLIT, Act.JOIN, Act.LEAVE, Act.URGE, Act.COMMENT, Act.CHECK})
"""What is noted beside the history: it moves nothing, and a report of what came before it (E04)
is taken all the same.
"""

TECHNICIANS = frozenset(
    {
        Act.ACCEPT,
        Act.GIVE_BACK,
        Act.SET_OUT,
        Act.ARRIVE,
        Act.DELAY,
        Act.QUOTE,
        Act.START,
        Act.PAUSE,
        Act.RESUME,
        Act.FINISH,
        Act.SIGN,
        Act.NO_SIGNATURE,
        Act.NEED_SHUT_OFF,
        Act.CHECK,
    }
)
"""The acts of the assigned technician alone, or reported for them by radio (E04)."""

HOUSEHOLDS = frozenset(
    {Act.CONSENT, Act.DECLINE, Act.ALLOW_SHUT_OFF, Act.ISSUE_CODE, Act.SIGN_BY_CODE, Act.SIGN_LATER}
)
"""What somebody of the household says, recorded by the technician there or by the desk."""

OF_A_UNIT = HOUSEHOLDS | {
    Act.SIGN,
    Act.NO_SIGNATURE,
    Act.APPROVE_UNSIGNED,
    Act.REJECT_UNSIGNED,
    Act.NEED_SHUT_OFF,
}
"""The acts in which somebody of a household has a part, or is missing."""

_OF_A_PLACE = frozenset({Act.APPROVE_BUDGET, Act.DECLINE_BUDGET, Act.INSPECT})

ACT_TEXTS: Mapping[Act, tuple[str, str]] = MappingProxyType(
    {
        Act.OPEN: ("开单", "open"),
        Act.HAND_OVER: ("接单", "hand over"),
        Act.ASSIGN: ("派工", "assign"),
        Act.RECALL: ("撤销派工", "take the assignment back"),
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
        Act.TRANSFER: ("转部门", "transfer"),
        Act.FORCE: ("强制收回或结单", "force"),
        Act.RECLASSIFY: ("改级别", "change class"),
        Act.APPOINT: ("预约上门", "agree on a visit"),
        Act.ASK_SKILL: ("指定技能", "ask for a skill"),
        Act.MERGE: ("合并", "merge into another"),
        Act.UNMERGE: ("撤销合并", "undo the merge"),
        Act.SPLIT: ("拆单", "split"),
        Act.RELATE: ("关联", "link"),
        Act.JOIN: ("加派协助", "add somebody to help"),
        Act.LEAVE: ("协助离开", "let a helping one go"),
        Act.URGE: ("催单", "note that the owner urges"),
        Act.COMMENT: ("备注", "comment"),
        Act.NEED_SHUT_OFF: ("需停水停电", "need water or power off"),
        Act.ALLOW_SHUT_OFF: ("业主同意停水停电", "allow water or power off"),
        Act.CHECK: ("逐项核对", "tick the checklist"),
    }
)
"""Act → (Chinese, English), as staff read them."""


def acts_in(state: OrderState, *, of_a_unit: bool) -> tuple[Act, ...]:
    """What people may do in a state to an order for a unit, or for a place without one (E01), in
    the order of the table.
    """
    others = _OF_A_PLACE if of_a_unit else OF_A_UNIT
    return tuple(
        act for act, move in MOVES.items() if act not in HEARD | others and state in move.sources
    )
