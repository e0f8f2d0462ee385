"""What the live feed says, and to whom: that something changed, never what it says.

Every event there is has an entry: the permission it takes to know of it, or that nobody is told. A
message carries ids and a place; no field that could hold personal data is copied, sealed or not.
"""

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict

from contracts import archives, fees, gate, identity, notifications
from contracts.dispatch import (
    agreements,
    beside,
    catalogue,
    crews,
    custody,
    orders,
    outside,
    patrols,
    recurring,
)
from contracts.event import Envelope, Event
from contracts.permissions import Permission
from contracts.reception import (
    care,
    complaints,
    contacts,
    duty,
    follow_ups,
    incidents,
    meetings,
    messages,
    referrals,
    surveys,
)
from contracts.words import EstateId, StaffId

_ORDERS = Permission.SEE_ORDERS
_FEES = Permission.SEE_FEES
_FOLLOW_UPS = Permission.SEE_FOLLOW_UPS
_COMPLAINTS = Permission.SEE_COMPLAINTS
_SURVEYS = Permission.SEE_SURVEYS
_DIRECTORY = Permission.SEE_DIRECTORY
_GATE = Permission.SEE_GATE
_INCIDENTS = Permission.SEE_CONTACTS
_DUTY = Permission.SEE_DUTY
_MEETINGS = Permission.SEE_MEETINGS
_CARE = Permission.SEE_CARE


@dataclass(frozen=True)
class Carried:
    """Who may know of an event. `placed`: it belongs to a building, so that whoever has areas hears
    of it only there, and not at all where the event names none (P07). `own`: told to nobody but
    whom it names.
    """

    needs: Permission
    placed: bool = True
    own: bool = False


CARRIED: Mapping[type[Event], Carried] = {
    identity.EstateOpened: Carried(Permission.SEE_ESTATE, placed=False),
    identity.EstateStated: Carried(Permission.SEE_ESTATE, placed=False),
    identity.StaffStated: Carried(Permission.MANAGE_STAFF, placed=False),
    identity.TabletStated: Carried(Permission.SEE_GATE, placed=False),
    archives.UnitStated: Carried(_DIRECTORY),
    archives.PersonStated: Carried(_DIRECTORY),
    archives.DirectoryRestated: Carried(_DIRECTORY, placed=False),
    contacts.ContactLogged: Carried(Permission.SEE_CONTACTS),
    contacts.RepairRequested: Carried(Permission.SEE_CONTACTS),
    contacts.PromiseGiven: Carried(Permission.SEE_CONTACTS),
    contacts.PromiseOverdue: Carried(Permission.SEE_CONTACTS),
    contacts.ContactSettled: Carried(Permission.SEE_CONTACTS),
    referrals.MatterReferred: Carried(Permission.LOG_CONTACTS),
    referrals.ReferralTaken: Carried(Permission.LOG_CONTACTS),
    referrals.AnswerAppointed: Carried(Permission.LOG_CONTACTS),
    referrals.MatterAnswered: Carried(Permission.LOG_CONTACTS),
    referrals.AnswerTold: Carried(Permission.LOG_CONTACTS),
    referrals.ReferralOverdue: Carried(Permission.LOG_CONTACTS),
    messages.MessageTaken: Carried(Permission.LOG_CONTACTS),
    messages.MessageRead: Carried(Permission.LOG_CONTACTS),
    follow_ups.FollowUpPlanned: Carried(_FOLLOW_UPS),
    follow_ups.FollowUpAssigned: Carried(_FOLLOW_UPS),
    follow_ups.FollowUpRescheduled: Carried(_FOLLOW_UPS),
    follow_ups.FollowUpDone: Carried(_FOLLOW_UPS),
    follow_ups.FollowUpOverdue: Carried(_FOLLOW_UPS),
    follow_ups.RectificationNoticeIssued: Carried(_FOLLOW_UPS),
    follow_ups.RepairSatisfied: Carried(_FOLLOW_UPS),
    incidents.IncidentDeclared: Carried(_INCIDENTS, placed=False),
    incidents.IncidentRestated: Carried(_INCIDENTS, placed=False),
    incidents.IncidentRestored: Carried(_INCIDENTS, placed=False),
    incidents.IncidentReopened: Carried(_INCIDENTS, placed=False),
    incidents.IncidentContactLinked: Carried(_INCIDENTS, placed=False),
    incidents.HouseholdTold: Carried(_INCIDENTS),
    duty.DeskTaskEntered: Carried(_DUTY, placed=False),
    duty.DeskTaskAssigned: Carried(_DUTY, placed=False),
    duty.DeskTaskDone: Carried(_DUTY, placed=False),
    duty.DeskHandOverBegun: Carried(_DUTY, placed=False),
    duty.DeskHandOverAnswered: Carried(_DUTY, placed=False),
    duty.DeskHandOverWithdrawn: Carried(_DUTY, placed=False),
    duty.DeskHandedOver: Carried(_DUTY, placed=False),
    complaints.ComplaintRegistered: Carried(_COMPLAINTS),
    complaints.ComplaintStepTaken: Carried(_COMPLAINTS),
    complaints.ComplaintReferred: Carried(_COMPLAINTS),
    complaints.ComplaintEscalated: Carried(_COMPLAINTS),
    complaints.ComplaintGroupGrew: Carried(_COMPLAINTS),
    complaints.ComplaintClosed: Carried(_COMPLAINTS),
    complaints.ComplaintClockWarned: Carried(_COMPLAINTS),
    surveys.SurveyIssued: Carried(_SURVEYS, placed=False),
    surveys.SurveyClosed: Carried(_SURVEYS, placed=False),
    surveys.SurveyReported: Carried(_SURVEYS, placed=False),
    surveys.SurveyPublished: Carried(Permission.READ_PUBLISHED_SURVEYS, placed=False),
    surveys.SurveyFindingSet: Carried(_SURVEYS, placed=False),
    surveys.SurveyFindingDone: Carried(_SURVEYS, placed=False),
    surveys.SurveyFindingOverdue: Carried(_SURVEYS, placed=False),
    duty.DutyLogged: Carried(_DUTY, placed=False),
    duty.DutyDayRead: Carried(_DUTY, placed=False),
    duty.MajorEventReported: Carried(_DUTY),
    duty.MajorEventFollowed: Carried(_DUTY),
    duty.MajorEventClosed: Carried(_DUTY),
    meetings.MeetingCalled: Carried(_MEETINGS, placed=False),
    meetings.MeetingSigned: Carried(_MEETINGS, placed=False),
    meetings.MeetingDecided: Carried(_MEETINGS, placed=False),
    meetings.MeetingEnded: Carried(_MEETINGS, placed=False),
    care.CareBegun: Carried(_CARE),
    care.CareCalled: Carried(_CARE),
    care.CareEnded: Carried(_CARE),
    orders.WorkOrderOpened: Carried(_ORDERS),
    orders.WorkOrderHandedOver: Carried(_ORDERS),
    orders.WorkOrderAssigned: Carried(_ORDERS),
    orders.WorkOrderAccepted: Carried(_ORDERS),
    orders.WorkOrderReturned: Carried(_ORDERS),
    orders.WorkOrderRecalled: Carried(_ORDERS),
    orders.TechnicianSetOut: Carried(_ORDERS),
    orders.TechnicianArrived: Carried(_ORDERS),
    orders.WorkOrderPaused: Carried(_ORDERS),
    orders.WorkOrderResumed: Carried(_ORDERS),
    orders.WorkOrderCompleted: Carried(_ORDERS),
    orders.WorkOrderCancelled: Carried(_ORDERS),
    orders.WorkOrderReclassified: Carried(_ORDERS),
    orders.WorkOrderTransferred: Carried(_ORDERS),
    orders.WorkOrderForced: Carried(_ORDERS),
    crews.SkillAsked: Carried(_ORDERS),
    crews.CrewChanged: Carried(_ORDERS, placed=False),
    crews.DutyChanged: Carried(_ORDERS, placed=False),
    crews.SkillsChanged: Carried(_ORDERS, placed=False),
    crews.StaffReassigned: Carried(_ORDERS, placed=False),
    crews.StaffReleased: Carried(_ORDERS, placed=False),
    beside.AppointmentAgreed: Carried(_ORDERS),
    beside.AssistantJoined: Carried(_ORDERS),
    beside.AssistantLeft: Carried(_ORDERS),
    beside.WorkOrderUrged: Carried(_ORDERS),
    beside.WorkOrderCommented: Carried(_ORDERS),
    beside.ChecklistTicked: Carried(_ORDERS),
    beside.WorkOrderRelated: Carried(_ORDERS),
    beside.WorkOrderClockWarned: Carried(_ORDERS),
    outside.VendorAsked: Carried(_ORDERS),
    outside.VendorAnswered: Carried(_ORDERS),
    outside.VendorLinkRevoked: Carried(_ORDERS),
    outside.VendorTakenOver: Carried(_ORDERS),
    outside.VendorSentBack: Carried(_ORDERS),
    outside.VendorWithdrawn: Carried(_ORDERS),
    outside.OrderFilesAdded: Carried(_ORDERS),
    outside.OrderCostsNoted: Carried(_ORDERS),
    outside.PaperSlipSent: Carried(_ORDERS),
    outside.PaperSlipSettled: Carried(_ORDERS),
    agreements.WorkOrderQuoted: Carried(_ORDERS),
    agreements.QuoteAccepted: Carried(_ORDERS),
    agreements.ShutOffNeeded: Carried(_ORDERS),
    agreements.ShutOffAllowed: Carried(_ORDERS),
    agreements.QuoteDeclined: Carried(_ORDERS),
    orders.WorkStarted: Carried(_ORDERS),
    beside.TechnicianDelayed: Carried(_ORDERS),
    agreements.SignatureRefused: Carried(_ORDERS),
    agreements.UnsignedUndecided: Carried(_ORDERS),
    agreements.SignatureCodeIssued: Carried(_ORDERS),
    agreements.WorkOrderSignedOff: Carried(_ORDERS),
    orders.WorkOrderReopened: Carried(_ORDERS),
    orders.WorkOrderPosted: Carried(_ORDERS),
    orders.WorkOrderClosed: Carried(_ORDERS),
    catalogue.ServiceDrafted: Carried(_ORDERS, placed=False),
    catalogue.ServiceDecided: Carried(_ORDERS, placed=False),
    catalogue.ServiceEnded: Carried(_ORDERS, placed=False),
    patrols.PatrolRoundChanged: Carried(Permission.SEE_PATROLS, placed=False),
    patrols.PatrolFindingRecorded: Carried(Permission.SEE_PATROLS),
    patrols.PatrolFindingRepaired: Carried(Permission.SEE_PATROLS),
    patrols.PatrolFindingFollowedUp: Carried(Permission.SEE_PATROLS),
    recurring.ServicePlanChanged: Carried(_ORDERS, placed=False),
    recurring.ServicePeriodChanged: Carried(_ORDERS, placed=False),
    recurring.ServiceVisitChanged: Carried(_ORDERS),
    custody.CustodyTakenIn: Carried(_ORDERS),
    custody.CustodyHandled: Carried(_ORDERS),
    custody.CustodyShort: Carried(_ORDERS),
    custody.CustodyWarned: Carried(_ORDERS),
    fees.RepairPosted: Carried(_FEES),
    fees.ChargeSlipIssued: Carried(_FEES),
    fees.ChargeDisputed: Carried(_FEES),
    fees.ChargeDisputeResolved: Carried(_FEES),
    fees.NotAtHome: Carried(_FEES),
    fees.PaymentTaken: Carried(_FEES),
    fees.PaymentVoided: Carried(_FEES),
    fees.ChargeSettled: Carried(_FEES),
    gate.VisitorAdmitted: Carried(_GATE),
    gate.VisitorDeparted: Carried(_GATE),
    gate.VisitorRefused: Carried(_GATE),
    gate.DeliveryAdmitted: Carried(_GATE),
    gate.CardLost: Carried(_GATE, placed=False),
    gate.ExpectedVisitMade: Carried(_GATE),
    gate.ExpectedVisitWithdrawn: Carried(_GATE),
    gate.DiscrepancyRaised: Carried(Permission.SEE_GATE, placed=False),
    gate.DiscrepancySettled: Carried(Permission.SEE_GATE, placed=False),
    gate.ShiftHandedOver: Carried(Permission.SEE_GATE, placed=False),
    gate.GoodsSlipApplied: Carried(_GATE),
    gate.GoodsSlipApproved: Carried(_GATE),
    gate.GoodsReleased: Carried(_GATE),
    gate.GoodsSentBack: Carried(_GATE),
    gate.VehicleStaysOvernight: Carried(_GATE),
    gate.PlateRead: Carried(_GATE, placed=False),
    gate.PhoneNoteTaken: Carried(_GATE),
    notifications.InboxMessageArrived: Carried(Permission.SEE_NOTICES, placed=False, own=True),
}
"""Event → who may know of it."""

_BY_TYPE = {event.type_name(): (event, carried) for event, carried in CARRIED.items()}
_IDS = ("unit_id", "building", "order_id")
_WHOSE = ("technician_id", "responsible_id", "staff_id")


class Change(BaseModel):
    """Something changed: which kind of event, about what, where, when, in which trace."""

    model_config = ConfigDict(frozen=True)

    id: str
    type: str
    event: str
    """Short: `work_order_assigned`."""
    service: str
    aggregate_id: str
    at: datetime
    unit_id: str = ""
    building: str = ""
    order_id: str = ""
    trace_id: str = ""


@dataclass(frozen=True)
class Overheard:
    """A change, and who may know of it."""

    change: Change
    estate: EstateId
    carried: Carried
    whose: frozenset[str]
    """Whose work it is: they hear of it outside their areas too."""


@dataclass(frozen=True)
class Listener:
    """Whom a feed is for, as their token says."""

    staff_id: StaffId
    estate: EstateId
    permissions: frozenset[str]
    areas: frozenset[str] = frozenset()

    def may_know(self, overheard: Overheard) -> bool:
        """Same estate, the right to see such things, and the place or the work is theirs."""
        carried = overheard.carried
        if overheard.estate != self.estate or carried.needs.value not in self.permissions:
            return False
        if carried.own:
            return self.staff_id in overheard.whose
        if not self.areas or not carried.placed or self.staff_id in overheard.whose:
            return True
        return overheard.change.building in self.areas


def overheard(envelope: Envelope) -> Overheard | None:
    """What the feed makes of an event; None for one it does not know."""
    known = _BY_TYPE.get(envelope.type)
    if known is None:
        return None
    event, carried = known
    change = Change(
        id=envelope.id,
        type=envelope.type,
        event=event.event_name(),
        service=event.service(),
        aggregate_id=envelope.subject,
        at=envelope.time,
        trace_id=_trace_id(envelope.traceparent),
        **_texts(envelope.data, _IDS),
    )
    whose = frozenset(_texts(envelope.data, _WHOSE).values())
    return Overheard(change, envelope.estateid, carried, whose)


class Queue:
    """What one open feed has not been told yet. A full one is emptied: it is to fetch anew."""

    def __init__(self, longest: int) -> None:
        self._longest = longest
        self._changes: deque[Change] = deque()
        self.fell_behind = False

    def put(self, change: Change) -> None:
        """Add a change, or note that there were too many."""
        if len(self._changes) >= self._longest:
            self._changes.clear()
            self.fell_behind = True
        if not self.fell_behind:
            self._changes.append(change)

    def take(self) -> list[Change]:
        """All of them, oldest first."""
        taken = list(self._changes)
        self._changes.clear()
        return taken


def _texts(data: Mapping[str, Any], names: Iterable[str]) -> dict[str, str]:
    return {name: value for name in names if isinstance(value := data.get(name), str) and value}


def _trace_id(traceparent: str | None) -> str:
    parts = (traceparent or "").split("-")
    return parts[1] if len(parts) == 4 else ""
