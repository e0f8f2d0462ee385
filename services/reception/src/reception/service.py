"""The map of reception (接待): what it keeps, what it hears and how, what it says."""

from collections.abc import Mapping, Sequence

from chassis.due import Due
from chassis.estates import ESTATES, estate_row
from chassis.files import FileRules
from chassis.hearing import Heard, Projection, Reaction, Switch
from chassis.service import Service
from contracts import fees
from contracts.archives import DirectoryRestated, PersonStated, UnitStated
from contracts.dispatch import agreements, beside, orders
from contracts.event import Event
from contracts.identity import EstateOpened, EstateStated, StaffStated
from contracts.permissions import Permission
from contracts.reception import care, duty, incidents, meetings
from contracts.reception import messages as message_events
from contracts.reception import referrals as referral_events
from contracts.reception.complaints import (
    ComplaintClockWarned,
    ComplaintClosed,
    ComplaintEscalated,
    ComplaintGroupGrew,
    ComplaintReferred,
    ComplaintRegistered,
    ComplaintStepTaken,
)
from contracts.reception.contacts import (
    ContactLogged,
    ContactSettled,
    PromiseGiven,
    PromiseOverdue,
    RepairRequested,
)
from contracts.reception.follow_ups import (
    FollowUpAssigned,
    FollowUpDone,
    FollowUpOverdue,
    FollowUpPlanned,
    FollowUpRescheduled,
    RectificationNoticeIssued,
    RepairSatisfied,
)
from contracts.reception.surveys import (
    SurveyClosed,
    SurveyFindingDone,
    SurveyFindingOverdue,
    SurveyFindingSet,
    SurveyIssued,
    SurveyPublished,
    SurveyReported,
)
from reception.callers import routes as callers
from reception.callers.collection import PEOPLE, UNITS
from reception.callers.reactions import person_row, unit_row
from reception.care import routes as care_routes
from reception.care.collection import CARE
from reception.cases import routes as cases
from reception.cases.collection import CASES
from reception.colleagues import routes as colleagues
from reception.colleagues.collection import COLLEAGUES
from reception.colleagues.reactions import colleague_row
from reception.complaints import routes as complaints
from reception.complaints.collection import (
    COMPLAINTS,
    ComplaintLadder,
    ComplaintPolicy,
    is_in_reach,
)
from reception.complaints.commands.registering import begin_of_contact
from reception.complaints.commands.telling import warn_of_clocks
from reception.contacts import routes as contacts
from reception.contacts.collection import CONTACTS
from reception.contacts.commands import Beginning
from reception.contacts.model import Outcome
from reception.contacts.reactions import follow_charge, follow_order
from reception.dutylog import routes as dutylog
from reception.dutylog.collection import DAYS, ENTRIES
from reception.emergencies import routes as emergencies
from reception.emergencies.collection import EmergencyPlans
from reception.figures import routes as figures
from reception.followups import routes as followups
from reception.followups.collection import (
    FOLLOW_UPS,
    NOTICES,
    RAIN,
    FollowUpDuty,
    FollowUpPolicy,
)
from reception.followups.commands.planning import tell_overdue
from reception.followups.commands.rain import release_after_rain
from reception.followups.reactions import begin_rework, plan_follow_ups
from reception.handovers import routes as handovers
from reception.handovers.collection import DESKS, HAND_OVERS
from reception.incidents import routes as incident_routes
from reception.incidents.collection import CALL_LISTS, INCIDENTS
from reception.intake import routes as intake
from reception.majors import routes as majors
from reception.majors.collection import MAJORS, ReportingChain
from reception.meetings import routes as meeting_routes
from reception.meetings.collection import MEETINGS, MeetingPolicy
from reception.messages import routes as messages
from reception.messages.collection import MESSAGES
from reception.promises import routes as promises
from reception.promises.commands import tell_overdue as tell_broken_promise
from reception.referrals import routes as referrals
from reception.referrals.collection import REFERRALS
from reception.referrals.commands import tell_overdue as tell_late_answer
from reception.reports import routes as reports
from reception.settings import ReceptionSettings
from reception.surveys.collection.surveys import (
    BALLOTS,
    FINDINGS,
    SHEETS,
    SURVEYS,
    TRAYS,
    SurveyPolicy,
)
from reception.surveys.commands.following import tell_finding_overdue
from reception.surveys.routes import committee as survey_committee
from reception.surveys.routes import public as survey_public
from reception.surveys.routes import staff as survey_staff
from reception.tasks import routes as tasks
from reception.tasks.collection import TASKS

_AS_A_SET = (
    "a timeline is a set of entries, the newest version tells the state; waits for its contact"
)

_STEPS: Sequence[type[Event]] = [
    orders.WorkOrderOpened,
    orders.WorkOrderHandedOver,
    orders.WorkOrderAssigned,
    orders.WorkOrderAccepted,
    orders.WorkOrderReturned,
    orders.WorkOrderRecalled,
    beside.TechnicianDelayed,
    orders.TechnicianSetOut,
    orders.TechnicianArrived,
    agreements.WorkOrderQuoted,
    agreements.QuoteAccepted,
    agreements.QuoteDeclined,
    orders.WorkStarted,
    orders.WorkOrderPaused,
    orders.WorkOrderResumed,
    orders.WorkOrderCompleted,
    agreements.SignatureRefused,
    agreements.UnsignedUndecided,
    agreements.SignatureCodeIssued,
    orders.WorkOrderPosted,
    orders.WorkOrderClosed,
    orders.WorkOrderCancelled,
    orders.WorkOrderReclassified,
    orders.WorkOrderTransferred,
    orders.WorkOrderForced,
    beside.AppointmentAgreed,
    beside.AssistantJoined,
    beside.AssistantLeft,
    beside.WorkOrderUrged,
    beside.WorkOrderCommented,
    beside.WorkOrderRelated,
    beside.WorkOrderClockWarned,
]
_CHARGES: Sequence[type[Event]] = [
    fees.RepairPosted,
    fees.ChargeSlipIssued,
    fees.ChargeDisputed,
    fees.ChargeDisputeResolved,
    fees.NotAtHome,
    fees.PaymentTaken,
    fees.PaymentVoided,
    fees.ChargeSettled,
]

HEARS: Sequence[Heard] = [
    *(Reaction(step, follow_order, bears=_AS_A_SET) for step in _STEPS),
    *(Reaction(step, follow_charge, bears=_AS_A_SET) for step in _CHARGES),
    Reaction(
        agreements.WorkOrderSignedOff,
        plan_follow_ups,
        bears="a call's id is made of order, round and which; those of an earlier round are void",
    ),
    Reaction(
        orders.WorkOrderReopened,
        begin_rework,
        bears="calls of earlier rounds are void, also those planned later",
    ),
    Projection(EstateOpened, ESTATES, estate_row),
    Projection(EstateStated, ESTATES, estate_row),
    Projection(StaffStated, COLLEAGUES, colleague_row),
    Projection(UnitStated, UNITS, unit_row),
    Projection(PersonStated, PEOPLE, person_row),
    Switch(DirectoryRestated),
]
SAYS: Sequence[type[Event]] = [
    ContactLogged,
    RepairRequested,
    FollowUpPlanned,
    FollowUpAssigned,
    FollowUpRescheduled,
    FollowUpDone,
    FollowUpOverdue,
    RectificationNoticeIssued,
    RepairSatisfied,
    incidents.IncidentDeclared,
    incidents.IncidentRestated,
    incidents.IncidentRestored,
    incidents.IncidentReopened,
    incidents.IncidentContactLinked,
    incidents.HouseholdTold,
    duty.DeskTaskEntered,
    duty.DeskTaskAssigned,
    duty.DeskTaskDone,
    duty.DeskHandOverBegun,
    duty.DeskHandOverAnswered,
    duty.DeskHandOverWithdrawn,
    duty.DeskHandedOver,
    ComplaintRegistered,
    ComplaintStepTaken,
    ComplaintReferred,
    ComplaintEscalated,
    ComplaintGroupGrew,
    ComplaintClosed,
    ComplaintClockWarned,
    SurveyIssued,
    SurveyClosed,
    SurveyReported,
    SurveyPublished,
    SurveyFindingSet,
    SurveyFindingDone,
    SurveyFindingOverdue,
    duty.DutyLogged,
    duty.DutyDayRead,
    duty.MajorEventReported,
    duty.MajorEventFollowed,
    duty.MajorEventClosed,
    meetings.MeetingCalled,
    meetings.MeetingSigned,
    meetings.MeetingDecided,
    meetings.MeetingEnded,
    care.CareBegun,
    care.CareCalled,
    care.CareEnded,
    ContactSettled,
    PromiseGiven,
    PromiseOverdue,
    referral_events.MatterReferred,
    referral_events.ReferralTaken,
    referral_events.AnswerAppointed,
    referral_events.MatterAnswered,
    referral_events.AnswerTold,
    referral_events.ReferralOverdue,
    message_events.MessageTaken,
    message_events.MessageRead,
]


_BEGINS: Mapping[Outcome, Beginning] = {Outcome.COMPLAINT: begin_of_contact}
"""What another feature begins with a contact in the act that logs it."""


def build(settings: ReceptionSettings | None = None) -> Service:
    """The service with these settings, or with those of the environment. Opens no connection."""
    known = settings or ReceptionSettings()
    return Service(
        name="reception",
        title="接待",
        settings=known,
        collections=[
            CONTACTS,
            CASES,
            COMPLAINTS,
            FOLLOW_UPS,
            NOTICES,
            RAIN,
            UNITS,
            PEOPLE,
            COLLEAGUES,
            INCIDENTS,
            CALL_LISTS,
            TASKS,
            HAND_OVERS,
            DESKS,
            SURVEYS,
            BALLOTS,
            SHEETS,
            TRAYS,
            FINDINGS,
            ENTRIES,
            DAYS,
            MAJORS,
            MEETINGS,
            CARE,
            REFERRALS,
            MESSAGES,
        ],
        hears=HEARS,
        says=SAYS,
        routes=[
            contacts.intake(_BEGINS),
            intake.routes(_BEGINS),
            contacts.routes,
            contacts.caller_routes,
            promises.routes,
            referrals.routes,
            messages.routes,
            callers.routes,
            cases.routes,
            complaints.routes,
            followups.routes,
            followups.notice_routes,
            reports.routes,
            figures.routes,
            colleagues.routes,
            incident_routes.routes,
            tasks.routes,
            handovers.routes,
            survey_staff.staff_routes(known.public_url),
            survey_staff.finding_routes,
            survey_committee.routes,
            survey_public.link_routes(),
            dutylog.routes,
            majors.routes,
            emergencies.routes,
            meeting_routes.routes,
            care_routes.routes,
        ],
        due=[
            Due(FOLLOW_UPS, tell_overdue),
            Due(RAIN, release_after_rain),
            Due(CONTACTS, tell_broken_promise),
            Due(REFERRALS, tell_late_answer),
            Due(COMPLAINTS, warn_of_clocks),
            Due(FINDINGS, tell_finding_overdue),
        ],
        policies=[
            FollowUpPolicy,
            FollowUpDuty,
            ComplaintPolicy,
            ComplaintLadder,
            SurveyPolicy,
            MeetingPolicy,
            ReportingChain,
            EmergencyPlans,
        ],
        files=FileRules(see=Permission.SEE_COMPLAINTS, concerns=is_in_reach),
    )
