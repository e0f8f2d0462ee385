"""What is said about hand-overs: who and how many, no texts."""

from datetime import datetime

from contracts.reception.duty import (
    DeskHandedOver,
    DeskHandOverAnswered,
    DeskHandOverBegun,
    DeskHandOverWithdrawn,
)
from contracts.words import StaffId
from reception.handovers.model.hand_over import HandOver


def hand_over_begun(hand_over: HandOver) -> DeskHandOverBegun:
    """The list is there."""
    return DeskHandOverBegun(
        hand_over_id=hand_over.id,
        from_staff_id=hand_over.from_id,
        lines=len(hand_over.lines),
        at=hand_over.begun_at,
    )


def hand_over_answered(hand_over: HandOver, at: datetime) -> DeskHandOverAnswered:
    """Lines have an answer, or the list is another."""
    return DeskHandOverAnswered(
        hand_over_id=hand_over.id,
        answered=hand_over.answered,
        lines=len(hand_over.lines),
        at=at,
    )


def hand_over_withdrawn(hand_over: HandOver, at: datetime) -> DeskHandOverWithdrawn:
    """Nobody took over."""
    return DeskHandOverWithdrawn(hand_over_id=hand_over.id, at=at)


def desk_handed_over(hand_over: HandOver, to_id: StaffId, at: datetime) -> DeskHandedOver:
    """The next shift is on."""
    return DeskHandedOver(
        hand_over_id=hand_over.id,
        from_staff_id=hand_over.from_id,
        to_staff_id=to_id,
        lines=len(hand_over.lines),
        left=len(hand_over.left),
        at=at,
    )
