"""The map of gate (门岗): what it keeps, what it hears and how it bears repeats, what it says."""

from collections.abc import Sequence

from chassis.due import Due
from chassis.errands import Errand, ErrandRunner
from chassis.estates import ESTATES, estate_row
from chassis.files import FileRules
from chassis.hearing import Heard, Projection, Reaction, Switch
from chassis.performing import utc_now
from chassis.service import Service
from contracts.archives import DirectoryRestated, PersonStated, UnitStated
from contracts.event import Event
from contracts.fees import (
    ChargeDisputeResolved,
    ChargeSettled,
    ChargeSlipIssued,
    PaymentTaken,
    PaymentVoided,
)
from contracts.gate import (
    CardLost,
    DeliveryAdmitted,
    DiscrepancyRaised,
    DiscrepancySettled,
    ExpectedVisitMade,
    ExpectedVisitWithdrawn,
    GoodsReleased,
    GoodsSentBack,
    GoodsSlipApplied,
    GoodsSlipApproved,
    PhoneNoteTaken,
    PlateRead,
    ShiftHandedOver,
    VehicleStaysOvernight,
    VisitorAdmitted,
    VisitorDeparted,
    VisitorRefused,
)
from contracts.identity import EstateOpened, EstateStated, StaffStated, TabletStated
from contracts.permissions import Permission
from gate.acts import routes as acts
from gate.acts.collection import ACTS, JOURNALS
from gate.acts.model.kept import Act
from gate.arrears.collection import OPEN_CHARGES
from gate.arrears.reactions import keep_charge
from gate.barriers import routes as barriers
from gate.barriers.adapters import HttpBarriers
from gate.barriers.collection import OPENINGS
from gate.barriers.commands import BarrierMan
from gate.cards import routes as cards
from gate.cards.collection import CARDS
from gate.cards.model import Card
from gate.courtesies import routes as courtesies
from gate.courtesies.collection import COURTESIES
from gate.courtesies.model import Courtesy
from gate.courtesies.queries import courtesies_for_gates
from gate.directory.collection import PEOPLE, UNITS
from gate.directory.model import Unit
from gate.directory.reactions import person_row, unit_row
from gate.discrepancies import routes as discrepancies
from gate.discrepancies.collection import DISCREPANCIES
from gate.discrepancies.model import Discrepancy
from gate.drafts import routes as drafts
from gate.drafts.collection import DRAFTS
from gate.drafts.model import Draft
from gate.expected import routes as expected
from gate.expected.collection import EXPECTED
from gate.expected.model import ExpectedVisit
from gate.expected.queries import expected_on_tablets
from gate.gates import routes as gates
from gate.gates.collection import GatePolicy
from gate.gates.queries import gate_names
from gate.hosts import routes as hosts
from gate.hosts.collection import PHONES_SHOWN
from gate.inside import routes as inside
from gate.inside.collection import EMERGENCY_LISTS
from gate.known import routes as known
from gate.overnight import routes as overnight
from gate.overnight.collection import STAYS
from gate.overnight.model import OvernightStay
from gate.passages import routes as passages
from gate.passages.collection import HOUR_COUNTS, PASSAGES, PassagePolicy
from gate.passages.model import Passage
from gate.passages.queries import passage_rules
from gate.passes import routes as passes
from gate.passes.collection import PASSES, ParkingPolicy
from gate.phone_notes import routes as phone_notes
from gate.phone_notes.collection import PHONE_NOTES
from gate.phone_notes.model import PhoneNote
from gate.pledges import routes as pledges
from gate.pledges.collection import PLEDGES, PledgePolicy
from gate.pledges.model import Pledge
from gate.pledges.queries import pledge_rules
from gate.readers.collection import READERS
from gate.readers.routes import reader_routes
from gate.readings import routes as readings
from gate.readings.collection import READINGS
from gate.readings.model import PlateReading
from gate.retention.collection import RetentionPolicy
from gate.retention.commands import forgetting
from gate.settings import GateSettings
from gate.shifts import routes as shifts
from gate.shifts.collection import HAND_OVERS, SHIFTS, ShiftPolicy
from gate.shifts.commands import look_at_shift
from gate.shifts.model import HandOver
from gate.sites import routes as sites
from gate.sites.collection import SITES
from gate.sites.model import Site
from gate.sites.queries import live_sites
from gate.slips import routes as slips
from gate.slips.collection import SLIPS, SlipPolicy
from gate.slips.commands.office import expire_slip
from gate.slips.model.slip import LIVE, Slip
from gate.slips.queries.views import is_in_reach, live_slips, slip_keys, slip_rules
from gate.snapshot.model import Part
from gate.snapshot.queries.box import BOX_PARTS
from gate.snapshot.queries.directory import DIRECTORY_PARTS
from gate.snapshot.queries.duty import duty_parts
from gate.snapshot.queries.parts import policy_part, whole
from gate.snapshot.queries.visiting import visiting_parts
from gate.snapshot.routes import snapshot_routes
from gate.staff import routes as staff
from gate.staff.collection import COLLEAGUES
from gate.staff.reactions import colleague_row
from gate.tablets.collection import TABLETS
from gate.tablets.reactions import tablet_row
from gate.timings import routes as timings
from gate.timings.collection import TIMINGS
from gate.visits import routes as visits
from gate.visits.collection import VISITS, AdmissionPolicy
from gate.visits.commands.leaving import look_at_visit
from gate.visits.queries.settings import admission_rules
from gate.watch import routes as watch
from gate.watch.collection import WATCH
from gate.watch.model import WatchEntry
from gate.watch.queries import watched_on_tablets

_OF_A_CHARGE = "the last said of a charge counts, whenever it comes"
HEARS: Sequence[Heard] = [
    Projection(EstateOpened, ESTATES, estate_row),
    Projection(EstateStated, ESTATES, estate_row),
    Projection(UnitStated, UNITS, unit_row),
    Projection(PersonStated, PEOPLE, person_row),
    Switch(DirectoryRestated),
    Projection(TabletStated, TABLETS, tablet_row),
    Projection(StaffStated, COLLEAGUES, colleague_row),
    Reaction(ChargeSlipIssued, keep_charge, bears=_OF_A_CHARGE),
    Reaction(PaymentTaken, keep_charge, bears=_OF_A_CHARGE),
    Reaction(PaymentVoided, keep_charge, bears=_OF_A_CHARGE),
    Reaction(ChargeDisputeResolved, keep_charge, bears=_OF_A_CHARGE),
    Reaction(ChargeSettled, keep_charge, bears=_OF_A_CHARGE),
]
SAYS: Sequence[type[Event]] = [
    VisitorAdmitted,
    VisitorDeparted,
    VisitorRefused,
    DeliveryAdmitted,
    CardLost,
    ExpectedVisitMade,
    ExpectedVisitWithdrawn,
    DiscrepancyRaised,
    DiscrepancySettled,
    ShiftHandedOver,
    GoodsSlipApplied,
    GoodsSlipApproved,
    GoodsReleased,
    GoodsSentBack,
    PlateRead,
    VehicleStaysOvernight,
    PhoneNoteTaken,
]
ON_TABLETS: Sequence[Part] = [
    *DIRECTORY_PARTS,
    *BOX_PARTS,
    *visiting_parts(
        expected=expected_on_tablets, watched=watched_on_tablets, courtesies=courtesies_for_gates
    ),
    *duty_parts(keys=slip_keys),
    whole("sites", live_sites, (Site, None), (Unit, None)),
    whole("slips", live_slips, (Slip, {"status": {"$in": sorted(LIVE)}})),
    policy_part(gate_names, admission_rules, pledge_rules, slip_rules, passage_rules),
]


def build(settings: GateSettings | None = None) -> Service:
    """The service with these settings, or with those of the environment. Opens no connection."""
    settings = settings or GateSettings()
    man = BarrierMan(HttpBarriers(settings.allows_barrier_at, clock=utc_now))
    opening = Errand(OPENINGS, man.claim, man.do, man.record)
    return Service(
        name="gate",
        title="门岗",
        settings=settings,
        collections=[
            UNITS,
            PEOPLE,
            PASSES,
            TABLETS,
            COLLEAGUES,
            SHIFTS,
            HAND_OVERS,
            DRAFTS,
            ACTS,
            JOURNALS,
            DISCREPANCIES,
            EMERGENCY_LISTS,
            TIMINGS,
            VISITS,
            CARDS,
            PLEDGES,
            EXPECTED,
            WATCH,
            COURTESIES,
            PHONES_SHOWN,
            SITES,
            SLIPS,
            OPEN_CHARGES,
            PASSAGES,
            HOUR_COUNTS,
            READERS,
            READINGS,
            OPENINGS,
            STAYS,
            PHONE_NOTES,
        ],
        hears=HEARS,
        says=SAYS,
        routes=[
            passes.routes,
            known.routes,
            *acts.routes,
            discrepancies.routes,
            *shifts.routes,
            drafts.routes,
            visits.routes,
            cards.routes,
            pledges.routes,
            expected.routes,
            *hosts.routes,
            gates.routes,
            staff.routes,
            watch.routes,
            courtesies.routes,
            sites.routes,
            slips.routes,
            passages.routes,
            phone_notes.routes,
            reader_routes(settings.allows_barrier_at),
            readings.routes,
            barriers.routes,
            overnight.routes,
            snapshot_routes(ON_TABLETS),
            inside.routes,
            timings.routes,
        ],
        due=[
            Due(ACTS, forgetting(Act)),
            Due(DISCREPANCIES, forgetting(Discrepancy)),
            Due(VISITS, look_at_visit),
            Due(CARDS, forgetting(Card)),
            Due(PLEDGES, forgetting(Pledge)),
            Due(EXPECTED, forgetting(ExpectedVisit)),
            Due(SHIFTS, look_at_shift),
            Due(HAND_OVERS, forgetting(HandOver)),
            Due(DRAFTS, forgetting(Draft)),
            Due(WATCH, forgetting(WatchEntry)),
            Due(COURTESIES, forgetting(Courtesy)),
            Due(SLIPS, expire_slip),
            Due(PASSAGES, forgetting(Passage)),
            Due(PHONE_NOTES, forgetting(PhoneNote)),
            Due(STAYS, forgetting(OvernightStay)),
            Due(READINGS, forgetting(PlateReading)),
        ],
        policies=[
            RetentionPolicy,
            GatePolicy,
            AdmissionPolicy,
            PledgePolicy,
            ShiftPolicy,
            SlipPolicy,
            PassagePolicy,
            ParkingPolicy,
        ],
        files=FileRules(see=Permission.SEE_GATE, concerns=is_in_reach),
        companions=[ErrandRunner("gate", opening)],
    )
