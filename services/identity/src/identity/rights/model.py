"""Sets of rights that several roles of the rule book have alike."""

from contracts.permissions import Permission

_P = Permission
LOOK = frozenset(
    {
        _P.SEE_DIRECTORY,
        _P.SEE_CONTACTS,
        _P.SEE_ORDERS,
        _P.SEE_FOLLOW_UPS,
        _P.SEE_HISTORY,
        _P.SEE_SURVEYS,
        _P.READ_PUBLISHED_SURVEYS,
        _P.SEE_DUTY,
        _P.SEE_MEETINGS,
    }
)
# P11, P20: any desk takes complaints, and follows them.
COMPLAINTS = frozenset({_P.SEE_COMPLAINTS, _P.TAKE_COMPLAINTS, _P.HANDLE_COMPLAINTS})
DESK = (
    LOOK
    | COMPLAINTS
    | {
        _P.LOG_CONTACTS,
        _P.SEE_PHONES,
        _P.FOLLOW_UP,
        _P.RECORD_CONSENT,
        _P.NOTE_ORDERS,
        _P.KEEP_CUSTODY,
        _P.ENTER_SURVEYS,
        _P.KEEP_INCIDENTS,
        _P.SEE_CARE,
    }
)
# The desk is handed over as a whole, so not by whoever has buildings of their own.
ON_DUTY = frozenset({_P.KEEP_DUTY, _P.KEEP_CARE})
ABOVE_THE_DESK = ON_DUTY | {_P.REVIEW_DUTY, _P.HOLD_MEETINGS, _P.KEEP_INCIDENTS, _P.SEE_CARE}
LEAD = LOOK | {
    _P.SEE_COMPLAINTS,
    _P.DECIDE_COMPLAINTS,
    _P.NOTE_ORDERS,
    _P.SEE_PHONES,
    _P.SEE_GATE,
    _P.SEE_TIMINGS,
    _P.SEE_FEES,
    _P.APPROVE_BUDGET,
    _P.DRAFT_SERVICES,
    _P.APPROVE_SERVICES,
    _P.SEE_PATROLS,
    _P.SEE_ORDER_REPORTS,
}
GATE = frozenset(
    {_P.SEE_GATE, _P.ACT_AT_GATE, _P.SEE_DIRECTORY, _P.SEE_PHONES, _P.DECIDE_OVERNIGHT}
)
# What a guard cannot take back is decided by who stands above the gate, day and night.
ABOVE_THE_GATE = frozenset({_P.REVOKE_DEVICES, _P.MANAGE_CARDS, _P.SETTLE_DIFFERENCES})
VISITS_AND_SLIPS = frozenset(
    {
        _P.SEE_GATE,
        _P.EXPECT_VISITORS,
        _P.APPLY_FOR_SLIPS,
        _P.APPROVE_SLIPS,
        _P.DECIDE_OVERNIGHT,
    }
)
DISPATCH = frozenset({_P.SEE_ORDERS, _P.NOTE_ORDERS, _P.HAND_OVER_ORDERS, _P.ASSIGN_ORDERS})
# A lost tablet is not left trusted until the morning.
NIGHT = frozenset({_P.APPROVE_BUDGET, _P.REVOKE_DEVICES, _P.REASSIGN_STAFF})
PATROL = frozenset({_P.SEE_PATROLS, _P.WALK_PATROLS})
PLAN_WORK = PATROL | {_P.MANAGE_PATROLS, _P.MANAGE_RECURRING}
