"""The map of dispatch (派工): what it keeps, what it hears and how, what it says."""

from collections.abc import Sequence

from chassis.due import Due
from chassis.estates import ESTATES, estate_row
from chassis.files import FileRules
from chassis.hearing import Heard, Projection, Reaction, Switch
from chassis.service import Service
from contracts.archives import DirectoryRestated, PersonStated, UnitStated
from contracts.dispatch.agreements import (
    QuoteAccepted,
    QuoteDeclined,
    ShutOffAllowed,
    ShutOffNeeded,
    SignatureCodeIssued,
    SignatureRefused,
    UnsignedUndecided,
    WorkOrderQuoted,
    WorkOrderSignedOff,
)
from contracts.dispatch.beside import (
    AppointmentAgreed,
    AssistantJoined,
    AssistantLeft,
    ChecklistTicked,
    TechnicianDelayed,
    WorkOrderClockWarned,
    WorkOrderCommented,
    WorkOrderRelated,
    WorkOrderUrged,
)
from contracts.dispatch.catalogue import ServiceDecided, ServiceDrafted, ServiceEnded
from contracts.dispatch.crews import (
    CrewChanged,
    DutyChanged,
    SkillAsked,
    SkillsChanged,
    StaffReassigned,
    StaffReleased,
)
from contracts.dispatch.custody import CustodyHandled, CustodyShort, CustodyTakenIn, CustodyWarned
from contracts.dispatch.orders import (
    TechnicianArrived,
    TechnicianSetOut,
    WorkOrderAccepted,
    WorkOrderAssigned,
    WorkOrderCancelled,
    WorkOrderClosed,
    WorkOrderCompleted,
    WorkOrderForced,
    WorkOrderHandedOver,
    WorkOrderOpened,
    WorkOrderPaused,
    WorkOrderPosted,
    WorkOrderRecalled,
    WorkOrderReclassified,
    WorkOrderReopened,
    WorkOrderResumed,
    WorkOrderReturned,
    WorkOrderTransferred,
    WorkStarted,
)
from contracts.dispatch.outside import (
    OrderCostsNoted,
    OrderFilesAdded,
    PaperSlipSent,
    PaperSlipSettled,
    VendorAnswered,
    VendorAsked,
    VendorLinkRevoked,
    VendorSentBack,
    VendorTakenOver,
    VendorWithdrawn,
)
from contracts.dispatch.patrols import (
    PatrolFindingFollowedUp,
    PatrolFindingRecorded,
    PatrolFindingRepaired,
    PatrolRoundChanged,
)
from contracts.dispatch.recurring import (
    ServicePeriodChanged,
    ServicePlanChanged,
    ServiceVisitChanged,
)
from contracts.event import Event
from contracts.fees import RepairPosted
from contracts.identity import EstateOpened, EstateStated, StaffStated
from contracts.permissions import Permission
from contracts.reception.contacts import RepairRequested
from contracts.reception.follow_ups import RectificationNoticeIssued, RepairSatisfied
from dispatch.attachments import routes as attachments
from dispatch.attachments.collection import ATTACHMENTS
from dispatch.board.queries.files import is_in_reach
from dispatch.board.routes import agreements, board, company, orders, related, signing
from dispatch.catalogue import routes as catalogue
from dispatch.catalogue.collection.catalogues import CATALOGUES
from dispatch.causes import routes as causes
from dispatch.causes.collection import CauseList
from dispatch.checklists.collection import ChecklistPolicy
from dispatch.colleagues import routes as colleagues
from dispatch.colleagues.collection import COLLEAGUES
from dispatch.colleagues.reactions import colleague_row
from dispatch.consents.collection import ConsentPolicy
from dispatch.costs import routes as costs
from dispatch.costs.collection import COST_SHEETS
from dispatch.crews import routes as crews
from dispatch.crews.collection import CREWS, TECHNICIANS
from dispatch.crews.reactions import technician_row
from dispatch.custody import routes as custody
from dispatch.custody.collection import CUSTODIES, CustodyPolicy
from dispatch.custody.commands import look_at_custody
from dispatch.directory.collection import PEOPLE, UNITS
from dispatch.directory.reactions import person_row, unit_row
from dispatch.dispatching import routes as dispatching
from dispatch.dispatching.collection import ROTATIONS, DispatchModes
from dispatch.dispatching.commands import look_who_is_there
from dispatch.orders.collection import ORDERS, ClockPolicy
from dispatch.orders.reactions import open_requested_order
from dispatch.paper_slips import routes as paper_slips
from dispatch.paper_slips.collection import PAPER_SLIPS
from dispatch.patrols import routes as patrols
from dispatch.patrols.collection import FINDINGS, PATROL_PLANS, ROUNDS, ROUTES
from dispatch.patrols.commands.plans import make_rounds, miss_round
from dispatch.patrols.reactions import follow_findings_order
from dispatch.pauses.collection import PausePolicy
from dispatch.pauses.commands import look_at_clocks
from dispatch.reassignments import routes as reassignments
from dispatch.reassignments.collection import POSTINGS, REASSIGNMENTS
from dispatch.recurring import routes as recurring
from dispatch.recurring.collection import PERIODS, PLANS, VISITS
from dispatch.recurring.commands.periods import make_visits
from dispatch.recurring.commands.plans import make_what_falls_due
from dispatch.recurring.reactions import follow_planned_order
from dispatch.reports import routes as reports
from dispatch.rosters import routes as rosters
from dispatch.rosters.collection import ROSTERS, ShiftPlan
from dispatch.settings import DispatchSettings
from dispatch.settling.reactions import close_satisfied_order, post_order, reopen_failed_order
from dispatch.skills import routes as skills
from dispatch.skills.collection import SHEETS, SkillCatalogue
from dispatch.sub_orders.collection import SUB_ORDERS
from dispatch.sub_orders.reactions import withdraw_what_is_over
from dispatch.sub_orders.routes.desk import desk_routes
from dispatch.sub_orders.routes.public import PHOTOS, PREFIX, link_routes
from dispatch.tariffs import routes as tariffs
from dispatch.vendors import routes as vendors
from dispatch.vendors.collection import VENDORS, VendorPolicy
from dispatch.views import routes as views
from dispatch.views.collection import SHELVES
from dispatch.warranties import routes as warranties
from dispatch.warranties.collection import WarrantyPolicy
from dispatch.ways.collection import WayPolicy

_AS_THE_ORDER_IS = "compared with the order as it is, so that neither order nor repeats matter"
_OF_A_ROUND = "recorded in its round; only the last round moves the order, and once"

HEARS: Sequence[Heard] = [
    Reaction(RepairRequested, open_requested_order, bears="its id is the contact's: one order"),
    Reaction(RepairPosted, post_order, bears=_OF_A_ROUND),
    Reaction(RepairSatisfied, close_satisfied_order, bears=_OF_A_ROUND),
    Reaction(RectificationNoticeIssued, reopen_failed_order, bears=_OF_A_ROUND),
    *(
        Reaction(event, follow, bears=_AS_THE_ORDER_IS)
        for follow in (follow_planned_order, follow_findings_order, withdraw_what_is_over)
        for event in (
            WorkOrderSignedOff,
            WorkOrderReopened,
            WorkOrderCancelled,
            WorkOrderForced,
            WorkOrderClosed,
            WorkOrderRelated,
        )
    ),
    Projection(EstateOpened, ESTATES, estate_row),
    Projection(EstateStated, ESTATES, estate_row),
    Projection(StaffStated, TECHNICIANS, technician_row),
    Projection(StaffStated, COLLEAGUES, colleague_row),
    Projection(UnitStated, UNITS, unit_row),
    Projection(PersonStated, PEOPLE, person_row),
    Switch(DirectoryRestated),
]
SAYS: Sequence[type[Event]] = [
    WorkOrderOpened,
    WorkOrderHandedOver,
    WorkOrderAssigned,
    WorkOrderAccepted,
    WorkOrderRecalled,
    WorkOrderReturned,
    TechnicianSetOut,
    TechnicianDelayed,
    TechnicianArrived,
    WorkOrderQuoted,
    QuoteAccepted,
    QuoteDeclined,
    ShutOffNeeded,
    ShutOffAllowed,
    WorkStarted,
    WorkOrderPaused,
    WorkOrderResumed,
    WorkOrderCompleted,
    SignatureRefused,
    SignatureCodeIssued,
    UnsignedUndecided,
    WorkOrderSignedOff,
    WorkOrderPosted,
    WorkOrderReopened,
    WorkOrderClosed,
    WorkOrderCancelled,
    WorkOrderReclassified,
    WorkOrderTransferred,
    WorkOrderForced,
    AppointmentAgreed,
    AssistantJoined,
    AssistantLeft,
    WorkOrderUrged,
    WorkOrderCommented,
    WorkOrderRelated,
    WorkOrderClockWarned,
    ChecklistTicked,
    ServiceDrafted,
    ServiceDecided,
    ServiceEnded,
    CustodyTakenIn,
    CustodyHandled,
    CustodyShort,
    CustodyWarned,
    ServicePlanChanged,
    ServicePeriodChanged,
    ServiceVisitChanged,
    SkillAsked,
    CrewChanged,
    DutyChanged,
    SkillsChanged,
    StaffReassigned,
    StaffReleased,
    VendorAsked,
    VendorAnswered,
    VendorLinkRevoked,
    VendorTakenOver,
    VendorSentBack,
    VendorWithdrawn,
    OrderFilesAdded,
    OrderCostsNoted,
    PaperSlipSent,
    PaperSlipSettled,
    PatrolRoundChanged,
    PatrolFindingRecorded,
    PatrolFindingRepaired,
    PatrolFindingFollowedUp,
]


def build(settings: DispatchSettings | None = None) -> Service:
    """The service with these settings, or with those of the environment. Opens no connection."""
    known = settings or DispatchSettings()
    return Service(
        name="dispatch",
        title="派工",
        settings=known,
        collections=[
            ORDERS,
            VENDORS,
            SUB_ORDERS,
            ATTACHMENTS,
            COST_SHEETS,
            PAPER_SLIPS,
            UNITS,
            PEOPLE,
            TECHNICIANS,
            COLLEAGUES,
            CATALOGUES,
            CUSTODIES,
            SHELVES,
            PLANS,
            PERIODS,
            VISITS,
            CREWS,
            SHEETS,
            ROSTERS,
            REASSIGNMENTS,
            POSTINGS,
            ROTATIONS,
            ROUTES,
            PATROL_PLANS,
            ROUNDS,
            FINDINGS,
        ],
        hears=HEARS,
        says=SAYS,
        routes=[
            orders.routes,
            agreements.routes,
            signing.routes,
            company.routes,
            related.routes,
            board.routes,
            views.routes,
            causes.routes,
            reports.routes,
            catalogue.routes,
            tariffs.routes,
            custody.routes,
            warranties.routes,
            crews.routes,
            colleagues.routes,
            skills.routes,
            rosters.routes,
            reassignments.routes,
            dispatching.routes,
            recurring.routes,
            vendors.routes,
            *desk_routes(known.public_url),
            link_routes(known.file_pixels_limit),
            attachments.routes,
            costs.routes,
            paper_slips.routes,
            paper_slips.of_orders,
            patrols.routes,
        ],
        larger_bodies={f"{PREFIX}{PHOTOS}": known.file_bytes_limit},
        due=[
            Due(ORDERS, look_at_clocks),
            Due(ROTATIONS, look_who_is_there),
            Due(CUSTODIES, look_at_custody),
            Due(PLANS, make_what_falls_due),
            Due(PERIODS, make_visits),
            Due(PATROL_PLANS, make_rounds),
            Due(ROUNDS, miss_round),
        ],
        policies=[
            ClockPolicy,
            ChecklistPolicy,
            CustodyPolicy,
            WarrantyPolicy,
            ConsentPolicy,
            PausePolicy,
            DispatchModes,
            SkillCatalogue,
            ShiftPlan,
            VendorPolicy,
            CauseList,
            WayPolicy,
        ],
        files=FileRules(see=Permission.SEE_ORDERS, concerns=is_in_reach),
    )
