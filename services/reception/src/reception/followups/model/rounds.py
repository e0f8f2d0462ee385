"""The calls of one round of a repair: planned, ended by a later round, concluded (T19)."""

from collections.abc import Iterable, Sequence

from contracts.words import OrderId, StaffId
from reception.followups.model.call import CallState, FollowUp, id_of_call
from reception.followups.model.limits import FollowUpLimits, Which, calls_for
from reception.followups.model.rain import RainLog
from reception.followups.model.repair import Repair


def plan_round(
    repair: Repair,
    limits: FollowUpLimits,
    rain: RainLog,
    responsible_id: StaffId | None,
    *,
    current_round: int,
) -> list[FollowUp]:
    """The calls a signed-off round needs.

    Told late, they find the rain recorded meanwhile; those of a round that is over are void.
    """
    calls = [
        FollowUp.planned(repair, which, limits) for which in calls_for(repair.kind, repair.urgency)
    ]
    fallen = rain.since(repair.signed_off_at, repair.building)
    for call in calls:
        call.responsible_id = responsible_id
        if fallen is not None:
            call.rain(fallen)
    end_before(current_round, calls)
    return calls


def end_before(round_: int, calls: Iterable[FollowUp]) -> list[FollowUp]:
    """Make the open calls of earlier rounds void: the work is done again. Those it ended."""
    ended = [call for call in calls if call.open and call.repair.round < round_]
    for call in ended:
        call.void()
    return ended


def conclude(answered: FollowUp, round_: Sequence[FollowUp]) -> bool:
    """What an answer means for its round, whose calls these are.

    Not satisfied: the others are void, nobody asks twice about work that is to be done again.
    True once every call found the owner satisfied: the case is settled.
    """
    if answered.state is CallState.NOT_SATISFIED:
        for call in round_:
            call.void()
    return all(call.state is CallState.SATISFIED for call in round_)


def ids_of_rounds(order_id: OrderId, rounds: Iterable[int]) -> list[str]:
    """The ids of all calls these rounds of an order may have."""
    return [id_of_call(order_id, each, which) for each in rounds for which in Which]
