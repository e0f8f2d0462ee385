"""The map of gate (门岗): what it keeps, what it hears and how it bears repeats, what it says."""

from collections.abc import Sequence

from chassis.due import Due
from chassis.estates import ESTATES, estate_row
from chassis.files import FileRules
from chassis.hearing import Heard, Projection, Switch
from chassis.service import Service
from contracts.archives import DirectoryRestated, PersonStated, UnitStated
from contracts.event import Event
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
    VisitorAdmitted,
    VisitorDeparted,
    VisitorRefused,
)
from contracts.identity import EstateOpened, EstateStated, TabletStated
from contracts.permissions import Permission
from gate.acts import routes as acts
from gate.acts.collection import ACTS, JOURNALS
from gate.acts.model import Act
from gate.cards import routes as cards
from gate.cards.collection import CARDS
from gate.courtesies import routes as courtesies
from gate.courtesies.collection import COURTESIES
from gate.courtesies.model import Courtesy
from gate.directory.collection import PEOPLE, UNITS
from gate.directory.reactions import person_row, unit_row
from gate.discrepancies import routes as discrepancies
from gate.discrepancies.collection import DISCREPANCIES
from gate.discrepancies.model import Discrepancy
from gate.expected import routes as expected
from gate.expected.collection import EXPECTED
from gate.expected.model import ExpectedVisit
from gate.hosts import routes as hosts
from gate.hosts.collection import PHONES_SHOWN
from gate.inside.collection import EMERGENCY_LISTS
from gate.known import routes as known
from gate.passes import routes as passes
from gate.passes.collection import PASSES
from gate.pledges import routes as pledges
from gate.pledges.collection import PLEDGES, PledgePolicy
from gate.pledges.model import Pledge
from gate.retention.collection import RetentionPolicy
from gate.retention.commands import forgetting
from gate.settings import GateSettings
from gate.sites import routes as sites
from gate.sites.collection import SITES
from gate.slips import routes as slips
from gate.slips.collection import SLIPS, SlipPolicy
from gate.slips.commands.office import expire_slip
from gate.slips.queries.views import is_in_reach
from gate.tablets.collection import TABLETS
from gate.tablets.reactions import tablet_row
from gate.visits import routes as visits
from gate.visits.collection import VISITS, AdmissionPolicy
from gate.visits.commands.leaving import look_at_visit
from gate.watch import routes as watch
from gate.watch.collection import WATCH
from gate.watch.model import WatchEntry

HEARS: Sequence[Heard] = [
    Projection(EstateOpened, ESTATES, estate_row),
    Projection(EstateStated, ESTATES, estate_row),
    Projection(UnitStated, UNITS, unit_row),
    Projection(PersonStated, PEOPLE, person_row),
    Switch(DirectoryRestated),
    Projection(TabletStated, TABLETS, tablet_row),
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
    GoodsSlipApplied,
    GoodsSlipApproved,
    GoodsReleased,
    GoodsSentBack,
]


def build(settings: GateSettings | None = None) -> Service:
    """The service with these settings, or with those of the environment. Opens no connection."""
    return Service(
        name="gate",
        title="门岗",
        settings=settings or GateSettings(),
        collections=[
            UNITS,
            PEOPLE,
            PASSES,
            TABLETS,
            ACTS,
            JOURNALS,
            DISCREPANCIES,
            EMERGENCY_LISTS,
            VISITS,
            CARDS,
            PLEDGES,
            EXPECTED,
            WATCH,
            COURTESIES,
            PHONES_SHOWN,
            SITES,
            SLIPS,
        ],
        hears=HEARS,
        says=SAYS,
        routes=[
            passes.routes,
            known.routes,
            *acts.routes,
            discrepancies.routes,
            visits.routes,
            cards.routes,
            pledges.routes,
            expected.routes,
            hosts.routes,
            watch.routes,
            courtesies.routes,
            sites.routes,
            slips.routes,
        ],
        due=[
            Due(ACTS, forgetting(Act)),
            Due(DISCREPANCIES, forgetting(Discrepancy)),
            Due(VISITS, look_at_visit),
            Due(PLEDGES, forgetting(Pledge)),
            Due(EXPECTED, forgetting(ExpectedVisit)),
            Due(WATCH, forgetting(WatchEntry)),
            Due(COURTESIES, forgetting(Courtesy)),
            Due(SLIPS, expire_slip),
        ],
        policies=[RetentionPolicy, AdmissionPolicy, PledgePolicy, SlipPolicy],
        files=FileRules(see=Permission.SEE_GATE, concerns=is_in_reach),
    )
