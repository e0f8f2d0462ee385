"""A contact at the desk (F01-F03): who, when, what, where, and what became of it."""

from datetime import timedelta
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from contracts.calendars import Instant
from contracts.complaints import ComplaintKind
from contracts.reception.contacts import Channel, RequestFile
from contracts.refusals import Invalid, Refused
from contracts.urgency import Emergency
from contracts.words import (
    Actor,
    ContactId,
    Discreet,
    PersonalText,
    PersonId,
    SeriesNumber,
    StaffId,
    UnitId,
)

LONGEST_APPOINTMENT = timedelta(days=366)
MOST_FILES = 12
CLOCKS_DIFFER = timedelta(minutes=1)
"""How far a desk's clock may be ahead of ours; what it calls later than now counts as now."""


class Outcome(StrEnum):
    """What a contact becomes (W01)."""

    REPAIR = "repair"
    COMPLAINT = "complaint"
    CONSULTATION = "consultation"
    MOVE_IN = "move_in"
    DECORATION = "decoration"
    PAYMENT = "payment"
    RELEASE = "release"
    OTHER = "other"


OUTCOME_TEXTS: dict[Outcome, tuple[str, str]] = {
    Outcome.REPAIR: ("日常报修", "repair"),
    Outcome.COMPLAINT: ("投诉", "complaint"),
    Outcome.CONSULTATION: ("咨询", "advice"),
    Outcome.MOVE_IN: ("交房", "moving in"),
    Outcome.DECORATION: ("装修", "decoration"),
    Outcome.PAYMENT: ("交费", "payment"),
    Outcome.RELEASE: ("放行", "release of goods"),
    Outcome.OTHER: ("其他业务", "other business"),
}
"""Outcome → (Chinese, English), as staff read them."""


class RequestedInFuture(Invalid):
    """Nobody has called tomorrow."""

    zh = "来访来电时间 {requested_at} 还没有到。请填写实际时间，或留空表示现在。"
    en = "The time of the request {requested_at} has not come yet. Give the real time, or none."


class AnonymousIsNamed(Invalid):
    """A caller who wishes to stay unnamed is not recorded by name (K10)."""

    zh = "来电人要求匿名，不能同时登记姓名、电话或住户。请清空这些栏，或取消匿名。"
    en = "An anonymous caller is not recorded by name, phone or person. Empty these, or unset it."


class WhereIsMissing(Invalid):
    """A repair is for a unit, or for a place without one (E01)."""

    zh = "报修须选择房号，或填写公共区域的位置。"
    en = "A repair needs a unit, or the place described."


class OnlyForRepairs(Invalid):
    """Urgency, appointment and these photos belong to a repair."""

    zh = "急修项目、复杂工程、预约时间和报修照片只用于报修。请改为“日常报修”，或清空这些栏。"
    en = "Emergency, complex work, appointment and photos belong to repairs. Change it, or empty these."


class AppointmentImpossible(Invalid):
    """An appointment lies after the request, within a year."""

    zh = "预约时间 {appointment_at} 须晚于来电时间，且在一年之内。请核对。"
    en = "The appointment {appointment_at} must be after the request and within a year. Check it."


class KindOfComplaintMissing(Invalid):
    """A complaint says what it is about; nothing else does."""

    zh = "投诉须选择类别；其他来访来电不填投诉内容。请核对。"
    en = "A complaint needs its kind; any other contact has none. Check it."


class WhichUnit(Refused):
    """The caller has several units, so the desk asks which one it is about (E15)."""

    zh = "该住户有多处房产，请问清并选择：{labels}。"
    en = "This person has several units. Ask which one it is about: {labels}."


class Requester(Discreet):
    """Who asks: somebody of the directory, somebody who said their name, or nobody named (K10)."""

    model_config = ConfigDict(frozen=True)

    person_id: PersonId | None = None
    name: PersonalText = ""
    phone: PersonalText = ""
    anonymous: bool = False


class RepairAsked(BaseModel):
    """What a repair slip says beside the matter (F07)."""

    model_config = ConfigDict(frozen=True)

    emergency: Emergency | None = None
    complex_work: bool = False
    appointment_at: Instant | None = None


class ComplaintAsked(BaseModel):
    """What a complaint says beside the matter: of what kind, about which unit (E13), and whether
    who complains is to be kept from all who do not work on it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: ComplaintKind
    against_unit_id: UnitId | None = None
    hidden: bool = False


class Contact(Discreet):
    """A call or walk-in in the log. What was typed stays; what comes of it is its case."""

    id: ContactId
    number: SeriesNumber
    channel: Channel
    outcome: Outcome
    requester: Requester
    matter: PersonalText
    unit_id: UnitId | None = None
    unit_label: str = ""
    building: str = ""
    place: PersonalText = ""
    repair: RepairAsked | None = None
    complaint: ComplaintAsked | None = None
    files: tuple[RequestFile, ...] = ()
    """What came with a repair; the order shows it too."""
    requested_at: Instant
    """When they asked; clocks run from here (levels.md, clocks 1)."""
    entered_at: Instant
    taken_by: Actor
    closed_at: Instant | None = None
    """When nothing was owed any more: at once, or when its case was settled."""
    incident_id: str | None = None
    """The incident it is about and counts for, if one (E08)."""

    def concerns(self, staff_id: StaffId) -> bool:
        """Whether somebody took it themselves, so that their area does not matter (P07)."""
        return self.taken_by.id == staff_id
