"""夜值调配记录 (F48): in an emergency somebody works for another department, until a time."""

from datetime import datetime, timedelta

from contracts.calendars import Instant
from contracts.orders import Department
from contracts.refusals import Invalid, Refused
from contracts.words import Actor, Discreet, OrderId, PersonalText, StaffId

LONGEST = timedelta(hours=24)
"""An emergency is over within a day, or is planned for otherwise."""


class NotWithinADay(Invalid):
    """It ends after now, and within a day."""

    zh = "调配须在此刻之后、24 小时之内结束。请核对时间。"
    en = "It ends after now and within 24 hours. Check the time."


class TheirOwnDepartment(Refused):
    """Nobody is sent to where they belong."""

    zh = "所选人员本就属于该部门，无需调配。"
    en = "They belong to that department; there is nothing to reassign."


class ReassignedAlready(Refused):
    """One thing after another: they are somewhere else already."""

    zh = "该人员已临时调往其他部门，{until} 结束。请先归队，再重新调配。"
    en = "They are with another department until {until}. Release them first."


class ReleasedAlready(Refused):
    """They are back."""

    zh = "该次调配已结束，无需重复办理。"
    en = "That reassignment is over; nothing more is needed."


class Reassignment(Discreet):
    """One entry of the record; who decided it, and when it ended if that was early."""

    id: str
    staff_id: StaffId
    from_department: Department | None
    to_department: Department
    reason: PersonalText
    order_id: OrderId | None = None
    by: Actor
    at: Instant
    until: Instant
    released_at: Instant | None = None
    released_by: Actor | None = None

    def stands(self, at: datetime) -> bool:
        """Whether they are there at a moment."""
        return self.at <= at < (self.released_at or self.until)

    def must_make_sense(self) -> None:
        """Raises NotWithinADay, TheirOwnDepartment."""
        if not self.at < self.until <= self.at + LONGEST:
            raise NotWithinADay
        if self.from_department is self.to_department:
            raise TheirOwnDepartment

    def release(self, at: datetime, by: Actor) -> None:
        """They are back before the time. Raises ReleasedAlready."""
        if not self.stands(at):
            raise ReleasedAlready
        self.released_at, self.released_by = at, by


class Posting(Discreet):
    """Where somebody works beside their own department; the id is theirs, the newest counts."""

    id: StaffId
    reassignment_id: str
    department: Department
    until: Instant

    def stands(self, at: datetime) -> bool:
        """Whether they are there still."""
        return at < self.until

    def must_be_over(self, at: datetime) -> None:
        """Raises ReassignedAlready."""
        if self.stands(at):
            raise ReassignedAlready(until=self.until.isoformat())
