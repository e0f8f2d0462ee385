"""What is said about shifts: who handed over to whom, and whether it tallied. No names."""

from contracts.gate import ShiftHandedOver
from contracts.words import StaffId
from gate.shifts.model import HandOver


def shift_handed_over(hand_over: HandOver) -> ShiftHandedOver:
    """The next guard is on."""
    return ShiftHandedOver(
        hand_over_id=hand_over.id,
        shift_id=hand_over.shift_id,
        gate=hand_over.gate,
        at=hand_over.at,
        from_staff_id=StaffId(hand_over.from_guard.id),
        to_staff_id=hand_over.to_guard,
        lines=len(hand_over.lines),
        differences=hand_over.differences,
        drafts=len(hand_over.drafts),
    )
