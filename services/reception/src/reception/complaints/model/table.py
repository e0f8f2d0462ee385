"""What may be done to a complaint in which state, and where it leads: the one table of W02-W05."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from contracts.complaints import ComplaintAct, ComplaintState

_A, _S = ComplaintAct, ComplaintState


class Move(NamedTuple):
    """From which states an act is possible, and the state after it; None where it stays.

    `or_to`: states it may lead to instead, by what it says.
    """

    sources: frozenset[ComplaintState]
    to: ComplaintState | None
    or_to: frozenset[ComplaintState] = frozenset()


OVER = frozenset({_S.CLOSED, _S.MERGED})
"""Nothing is owed of it."""
OPEN = frozenset(_S) - OVER
RESULT_KNOWN = frozenset({_S.SATISFIED, _S.EXPLAINED}) | OVER
"""The client has the result."""

_JUDGED = frozenset(_S) - {_S.REGISTERED, _S.CHECKED, _S.MERGED}
_IN_HAND = frozenset({_S.HANDLING, _S.PLANNED, _S.TOLD, _S.CARRIED_OUT})
_UNSETTLED = _IN_HAND | {_S.NOT_VALID, _S.EXPLAINED, _S.VALID, _S.ESCALATED}
_CLOSABLE = OPEN - {_S.CLOSING_ASKED, _S.SATISFIED, _S.EXPLAINED}
_MERGEABLE = frozenset({_S.REGISTERED, _S.CHECKED, _S.NOT_VALID, _S.VALID, _S.HANDLING})

MOVES: Mapping[ComplaintAct, Move] = MappingProxyType(
    {
        _A.CHECK: Move(frozenset({_S.REGISTERED}), _S.CHECKED),
        # A major one goes to whoever decides it first (A14).
        _A.JUDGE: Move(
            frozenset({_S.CHECKED}), _S.VALID, or_to=frozenset({_S.NOT_VALID, _S.ESCALATED})
        ),
        _A.EXPLAIN: Move(frozenset({_S.NOT_VALID}), _S.EXPLAINED),
        _A.HANDLE: Move(frozenset({_S.VALID}), _S.HANDLING),
        _A.REFER: Move(frozenset({_S.VALID, _S.HANDLING}), _S.HANDLING),
        _A.PLAN: Move(frozenset({_S.HANDLING, _S.PLANNED}), _S.PLANNED),
        _A.TELL: Move(frozenset({_S.PLANNED}), _S.TOLD),
        _A.CARRY_OUT: Move(frozenset({_S.TOLD}), _S.TOLD, or_to=frozenset({_S.CARRIED_OUT})),
        # Not satisfied goes back to the plan; of a group each household is asked.
        _A.FOLLOW_UP: Move(
            frozenset({_S.CARRIED_OUT}),
            _S.SATISFIED,
            or_to=frozenset({_S.HANDLING, _S.CARRIED_OUT}),
        ),
        _A.CLOSE: Move(frozenset({_S.SATISFIED, _S.EXPLAINED}), _S.CLOSED),
        _A.ASK_CLOSING: Move(_CLOSABLE, _S.CLOSING_ASKED),
        _A.APPROVE_CLOSING: Move(frozenset({_S.CLOSING_ASKED}), _S.CLOSED),
        _A.REJECT_CLOSING: Move(frozenset({_S.CLOSING_ASKED}), _S.REGISTERED, or_to=_CLOSABLE),
        _A.ESCALATE: Move(_UNSETTLED, _S.ESCALATED),
        _A.DECIDE: Move(frozenset({_S.ESCALATED}), _S.HANDLING),
        _A.MERGE: Move(_MERGEABLE, _S.MERGED),
        _A.ANSWER: Move(OPEN, None),
        _A.FEED_BACK: Move(_IN_HAND, None),
        _A.URGE: Move(OPEN, None),
        _A.VISIT: Move(OPEN, None),
        _A.JOIN: Move(OPEN - {_S.SATISFIED, _S.EXPLAINED, _S.CLOSING_ASKED}, None),
        _A.ANALYSE: Move(_JUDGED, None),
        # Only what the company passed on, once: the complaint says (F13).
        _A.STRIKE_OFF: Move(frozenset({_S.CLOSED}), None),
        _A.COMMENT: Move(frozenset(_S), None),
    }
)

NOTED = frozenset(act for act, move in MOVES.items() if move.to is None)
"""What is noted beside the course of it: it moves nothing, and may be typed in later."""


def acts_in(state: ComplaintState) -> tuple[ComplaintAct, ...]:
    """What the table allows in a state, in its order."""
    return tuple(act for act, move in MOVES.items() if state in move.sources)
