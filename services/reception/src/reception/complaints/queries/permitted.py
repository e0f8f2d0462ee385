"""What a caller may do to complaints: which right each act takes."""

from collections.abc import Iterable, Mapping

from chassis.caller import Caller
from contracts.complaints import ComplaintAct
from contracts.permissions import Permission

_A, _P = ComplaintAct, Permission

NEEDS: Mapping[ComplaintAct, Permission] = {
    _A.CHECK: _P.TAKE_COMPLAINTS,
    _A.JUDGE: _P.TAKE_COMPLAINTS,
    _A.EXPLAIN: _P.TAKE_COMPLAINTS,
    _A.HANDLE: _P.TAKE_COMPLAINTS,
    _A.REFER: _P.TAKE_COMPLAINTS,
    _A.PLAN: _P.HANDLE_COMPLAINTS,
    _A.TELL: _P.HANDLE_COMPLAINTS,
    _A.CARRY_OUT: _P.HANDLE_COMPLAINTS,
    _A.FOLLOW_UP: _P.TAKE_COMPLAINTS,
    _A.CLOSE: _P.TAKE_COMPLAINTS,
    _A.ASK_CLOSING: _P.HANDLE_COMPLAINTS,
    _A.APPROVE_CLOSING: _P.DECIDE_COMPLAINTS,
    _A.REJECT_CLOSING: _P.DECIDE_COMPLAINTS,
    _A.ESCALATE: _P.HANDLE_COMPLAINTS,
    _A.DECIDE: _P.DECIDE_COMPLAINTS,
    _A.MERGE: _P.TAKE_COMPLAINTS,
    _A.ANSWER: _P.TAKE_COMPLAINTS,
    _A.FEED_BACK: _P.HANDLE_COMPLAINTS,
    _A.URGE: _P.TAKE_COMPLAINTS,
    _A.STRIKE_OFF: _P.TAKE_COMPLAINTS,
    _A.VISIT: _P.HANDLE_COMPLAINTS,
    _A.JOIN: _P.TAKE_COMPLAINTS,
    _A.ANALYSE: _P.HANDLE_COMPLAINTS,
    _A.COMMENT: _P.SEE_COMPLAINTS,
}
"""Act → the right it takes."""


def permitted(acts: Iterable[ComplaintAct], caller: Caller | None) -> list[ComplaintAct]:
    """Those of the acts the caller has the right to."""
    return [act for act in acts if caller is None or caller.may(NEEDS[act])]
