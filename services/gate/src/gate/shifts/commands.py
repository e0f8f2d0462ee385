"""Beginning a shift, handing it over, and giving up one that nobody handed over."""

from datetime import timedelta
from typing import Annotated

from pydantic import Field

from chassis.work import Work
from contracts.words import DeviceId, PersonalText, StaffId
from gate.discrepancies.commands import raise_found
from gate.retention.commands import forget_at
from gate.shifts.collection import ShiftPolicy
from gate.shifts.events import shift_handed_over
from gate.shifts.model import Ended, HandOver, Line, OnDuty, Shift
from gate.telling.commands import ActData, ActKind, MadeId
from gate.telling.model import Difference, Told

DraftName = Annotated[str, Field(pattern=r"^[0-9A-Za-z._-]{1,64}$")]
"""A half-done act by its id, or by its kind where it stays on the tablet."""
MOST_LINES = 60
MOST_DRAFTS = 100


class BeginShift(ActData):
    """A guard is on. A second one at the same gate names the same shift."""

    shift_id: MadeId


class LineTold(Line, ActData):
    """One line, as the next guard accepted it on the tablet."""

    key: str = Field(pattern=r"^[a-z_]{1,40}$")
    expected: int | None = Field(default=None, ge=0, le=10**12)
    counted: int | None = Field(default=None, ge=0, le=10**12)
    note: PersonalText = Field(default="", max_length=300)


class HandOverShift(ActData):
    """The whole hand-over: `to_guard` has looked at each line and unlocks the tablet next."""

    hand_over_id: MadeId
    shift_id: MadeId
    lines: tuple[LineTold, ...] = Field(default=(), max_length=MOST_LINES)
    to_guard: StaffId = Field(min_length=1, max_length=64)
    drafts: tuple[DraftName, ...] = Field(default=(), max_length=MOST_DRAFTS)
    note: PersonalText = Field(default="", max_length=500)


async def begin_shift(command: BeginShift, work: Work, told: Told) -> Shift:
    """Somebody is on; told again, or by another guard's tablet, the shift is the same."""
    shift = await _shift(command.shift_id, work, told)
    hours = (await work.policy(ShiftPolicy) or ShiftPolicy()).hours_at_most
    guard = OnDuty(guard=StaffId(told.by.id), at=told.at, device=DeviceId(told.device))
    shift.join(guard, lasts_at_most=timedelta(hours=hours))
    return shift


async def hand_over_shift(command: HandOverShift, work: Work, told: Told) -> HandOver:
    """Completes whatever was found; what does not tally is a difference (E02)."""
    known = await work.find(HandOver, command.hand_over_id)
    if known is not None:
        return known
    hand_over = HandOver(
        id=command.hand_over_id,
        shift_id=command.shift_id,
        gate=told.gate,
        device=DeviceId(told.device),
        at=told.at,
        heard_at=work.now,
        from_guard=told.by,
        to_guard=command.to_guard,
        lines=tuple(Line(**dict(line)) for line in command.lines),
        drafts=command.drafts,
        note=command.note,
        erase_at=await forget_at(told.at, work),
    )
    shift = await _shift(command.shift_id, work, told)
    for line in hand_over.lines:
        with told.tolerating(about=hand_over.id):
            line.must_tally()
    with told.tolerating(about=hand_over.id):
        hand_over.must_have_two_sides()
    with told.tolerating(about=shift.id):
        shift.must_be_handed_over_once(hand_over.id)
    shift.end(Ended(at=told.at, hand_over_id=hand_over.id))
    work.add(hand_over)
    work.say(shift_handed_over(hand_over))
    return hand_over


async def look_at_shift(shift_id: str, work: Work) -> None:
    """A shift that should long be over: the foreman is told where nobody handed over."""
    shift = await work.load(Shift, shift_id)
    refusal = shift.lapse(work.now)
    if refusal is not None and shift.began_at is not None:
        difference = Difference(refusal, about=shift.id)
        await raise_found([difference], work, at=shift.began_at, gate=shift.gate)


async def _shift(shift_id: str, work: Work, told: Told) -> Shift:
    shift = await work.find(Shift, shift_id)
    if shift is None:
        shift = Shift(id=shift_id, gate=told.gate)
        work.add(shift)
    return shift


ACTS = [
    ActKind("shift.begin", BeginShift, begin_shift),
    ActKind("shift.hand_over", HandOverShift, hand_over_shift),
]
