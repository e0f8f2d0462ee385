"""What a screen is told of a complaint."""

from datetime import date, datetime

from pydantic import BaseModel

from contracts.clocks import ClockState
from contracts.complaints import ComplaintAct
from contracts.words import ContactId, FileId, SeriesNumber, StaffId, UnitId
from reception.cases.model.shown import Named


class ComplaintCard(BaseModel):
    """A complaint as the list shows it. Of a hidden client nothing but that they are hidden."""

    id: str
    number: SeriesNumber
    kind: Named
    channel: Named
    state: Named
    level: Named
    where: str
    building: str
    unit_id: UnitId | None
    who: str
    hidden: bool
    anonymous: bool
    against: str
    matter: str
    requested_at: datetime
    round: int
    households: int
    major: bool
    department: Named | None
    responsible_id: StaffId | None
    responsible: str
    owner: str
    due_at: datetime | None
    """The first deadline of what runs; None where nothing has one."""
    overdue: bool
    over: bool
    ending: Named | None
    cause: Named | None


class ClockView(BaseModel):
    """What a clock shows now. `limit` says 未设定 where none is set."""

    clock: Named
    which: str
    state: ClockState
    started_at: datetime
    stopped_at: datetime | None
    deadline: datetime | None
    overdue: bool
    limit: Named | None


class ActionView(BaseModel):
    """An action of a plan, and what proves it done."""

    code: str
    kind: Named
    what: str
    owner_id: StaffId
    owner: str
    due: date
    done_at: datetime | None
    proof: str
    files: list[FileId]
    in_force: bool


class HouseholdView(BaseModel):
    """One who complains: when answered, and what they said last in this round."""

    id: str
    label: str
    who: str
    phone: str
    unit_id: UnitId | None
    joined_at: datetime
    answered_at: datetime | None
    satisfied: bool


class StepView(BaseModel):
    """One thing that was done."""

    act: Named
    at: datetime
    entered_at: datetime
    who: str
    state: Named
    note: str
    proposal: str
    how: Named | None
    household: str
    valid: bool | None
    satisfied: bool | None
    level: Named | None
    meeting: str
    meeting_at: datetime | None
    cause: Named | None
    other_id: str | None
    other_number: str
    files: list[FileId]


class Repeat(BaseModel):
    """The same unit or place, and kind, before (N09)."""

    id: str
    number: SeriesNumber
    requested_at: datetime
    state: Named


class ComplaintView(ComplaintCard):
    """The whole complaint. Phones show their last four digits, unless revealed for a reason."""

    contact_id: ContactId | None
    place: str
    phone: str
    taken_by: str
    entered_at: datetime
    valid: bool | None
    decider_role: str | None
    group_told_above: int | None
    files: list[FileId]
    clocks: list[ClockView]
    actions: list[ActionView]
    group: list[HouseholdView]
    history: list[StepView]
    repeats: list[Repeat]
    possible: list[ComplaintAct]
    """What the caller may do now, in the order of the procedure."""
    from_company: bool
    struck_off: bool
