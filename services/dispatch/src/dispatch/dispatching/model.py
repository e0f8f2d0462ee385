"""Who can go: what is to be said of somebody, who may grab, and whose turn it is (轮派)."""

from collections.abc import Collection, Sequence
from datetime import datetime

from pydantic import BaseModel, ConfigDict

from contracts.calendars import Instant
from contracts.orders import DispatchMode
from contracts.refusals import Refused
from contracts.words import OrderId, StaffId
from dispatch.acts.model.steps import DOUBT_TEXTS, Assigned, Doubt
from dispatch.orders.model.order import WorkOrder
from dispatch.rosters.model import Duty

ROTATION = "rotation"
"""The id of an estate's one rotation."""


class AssignmentDoubtful(Refused):
    """Something is to be said of whom the dispatcher chose: it takes a yes, and no more."""

    zh = "{who}：{doubts_zh}。仍要派工请确认，或另选人员。"
    en = "{who}: {doubts_en}. Confirm to assign them all the same, or choose somebody else."


class NotForGrabbing(Refused):
    """Orders of this kind are not grabbed in this estate."""

    zh = "任务单 {number} 不在抢单范围，由调度派工。"
    en = "Work order {number} is not for grabbing; the dispatcher assigns it."


class TakenAlready(Refused):
    """Somebody was quicker."""

    zh = "任务单 {number} 已由{who}接下。请刷新列表，另选一单。"
    en = "{who} has work order {number} already. Refresh the list and choose another."


class CannotGrab(Refused):
    """Who grabs is on duty and has the skill that is asked for."""

    zh = "您{doubts_zh}，不能抢单。如有需要，请联系调度。"
    en = "You cannot grab it: {doubts_en}. Ask the dispatcher if it must be you."


class Candidate(BaseModel):
    """Somebody who could go to an order, as they stand now."""

    model_config = ConfigDict(frozen=True)

    id: StaffId
    duty: Duty
    elsewhere: bool = False
    """Working for another department in an emergency."""
    skills: frozenset[str] = frozenset()
    looks_after: bool = True
    """The place is their crew's."""
    open_orders: int = 0
    turn: int = 0
    """The number of the last turn they had; 0: none yet."""

    def doubts(self, skill: str) -> tuple[Doubt, ...]:
        """What is to be said before they are sent; of whom nothing is planned there is nothing."""
        found = {
            Doubt.OFF_DUTY: self.duty is Duty.OFF,
            Doubt.ON_LEAVE: self.duty is Duty.LEAVE,
            Doubt.ELSEWHERE: self.elsewhere,
            Doubt.LACKS_SKILL: bool(skill) and skill not in self.skills,
        }
        return tuple(doubt for doubt, there in found.items() if there)


def next_in_turn(candidates: Collection[Candidate], skill: str) -> StaffId | None:
    """Whose turn it is: of those on duty who have the skill, and of these first those whose place
    it is, whoever has the fewest open orders; among equals who has waited longest for a turn.

    Of whom nothing is planned is on duty only where nothing is planned for anybody. None where
    nobody is there.
    """
    rostered = any(each.duty is not Duty.UNSET for each in candidates)
    there = [
        each
        for each in candidates
        if not each.doubts(skill) and (each.duty is Duty.ON or not rostered)
    ]
    near = [each for each in there if each.looks_after] or there
    first = min(near, key=lambda each: (each.open_orders, each.turn, each.id), default=None)
    return first.id if first else None


def confirmed(candidate: Candidate, skill: str, *, name: str, anyway: bool) -> Assigned | None:
    """What the history says of a dispatcher's choice. Raises AssignmentDoubtful without a yes."""
    doubts = candidate.doubts(skill)
    if doubts and not anyway:
        raise AssignmentDoubtful(who=name, **_said(doubts))
    return Assigned(despite=doubts) if doubts else None


def must_be_free_to_grab(order: WorkOrder, mode: DispatchMode, *, who: str) -> None:
    """`who` has it already, if anybody does. Raises TakenAlready, NotForGrabbing."""
    if order.technician_id is not None:
        raise TakenAlready(number=str(order.number), who=who)
    if mode is not DispatchMode.GRAB:
        raise NotForGrabbing(number=str(order.number))


def must_be_able_to_grab(candidate: Candidate, skill: str) -> None:
    """Raises CannotGrab."""
    if doubts := candidate.doubts(skill):
        raise CannotGrab(**_said(doubts))


class Rotation(BaseModel):
    """Whose turn it was, and which orders wait until somebody is there."""

    id: str = ROTATION
    given: int = 0
    """How many turns there were."""
    turns: dict[StaffId, int] = {}
    """The number of everybody's last turn."""
    waiting: tuple[OrderId, ...] = ()
    look_at: Instant | None = None
    """When to look whether somebody is there."""

    def give(self, staff_id: StaffId) -> None:
        """It was their turn."""
        self.given += 1
        self.turns = self.turns | {staff_id: self.given}

    def wait(self, order_id: OrderId, look_at: datetime) -> None:
        """Nobody is there for it; look again then, or when it was to be looked anyway."""
        self.waiting = (*(each for each in self.waiting if each != order_id), order_id)
        self.look_at = min(self.look_at or look_at, look_at)

    def looked(self, at: Sequence[OrderId], done: Collection[OrderId], look_at: datetime) -> None:
        """Of these some wait no longer; the rest wait behind those nobody looked at."""
        behind = [each for each in at if each not in done]
        self.waiting = (*(each for each in self.waiting if each not in set(at)), *behind)
        self.look_at = look_at if self.waiting else None


def _said(doubts: Sequence[Doubt]) -> dict[str, object]:
    return {
        "doubts": [doubt.value for doubt in doubts],
        "doubts_zh": "、".join(DOUBT_TEXTS[doubt][0] for doubt in doubts),
        "doubts_en": ", ".join(DOUBT_TEXTS[doubt][1] for doubt in doubts),
    }
