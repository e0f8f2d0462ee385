"""The map of archives (档案): what it keeps, what it hears and how, what it says."""

from collections.abc import Sequence

from archives.directory import routes as directory
from archives.directory.collection import PEOPLE, UNITS
from archives.directory.events import directory_restated, person_stated, unit_stated
from archives.history import routes as history
from archives.history.collection import ENTRIES
from archives.history.reactions import remember
from archives.roster import routes as roster
from archives.settings import ArchivesSettings
from chassis.estates import ESTATES, estate_row
from chassis.hearing import Heard, Projection, Reaction
from chassis.restating import Restatable, restating
from chassis.service import Service
from contracts.archives import DirectoryRestated, PersonStated, UnitStated
from contracts.dispatch.agreements import (
    QuoteAccepted,
    QuoteDeclined,
    SignatureRefused,
    WorkOrderQuoted,
    WorkOrderSignedOff,
)
from contracts.dispatch.orders import (
    WorkOrderCancelled,
    WorkOrderClosed,
    WorkOrderForced,
    WorkOrderOpened,
    WorkOrderReopened,
)
from contracts.event import Event
from contracts.fees import (
    ChargeDisputed,
    ChargeDisputeResolved,
    ChargeSettled,
    ChargeSlipIssued,
    NotAtHome,
    PaymentTaken,
    PaymentVoided,
)
from contracts.identity import EstateOpened, EstateStated
from contracts.reception.contacts import ContactLogged
from contracts.reception.follow_ups import FollowUpDone, RectificationNoticeIssued

REMEMBERED: Sequence[type[Event]] = [
    ContactLogged,
    WorkOrderOpened,
    WorkOrderQuoted,
    QuoteAccepted,
    QuoteDeclined,
    SignatureRefused,
    WorkOrderSignedOff,
    WorkOrderReopened,
    WorkOrderClosed,
    WorkOrderCancelled,
    WorkOrderForced,
    ChargeSlipIssued,
    NotAtHome,
    PaymentTaken,
    PaymentVoided,
    ChargeDisputed,
    ChargeDisputeResolved,
    ChargeSettled,
    FollowUpDone,
    RectificationNoticeIssued,
]
"""What matters for a unit's history."""
HEARS: Sequence[Heard] = [
    Projection(EstateOpened, ESTATES, estate_row),
    Projection(EstateStated, ESTATES, estate_row),
    *(
        Reaction(
            event, remember, bears="one entry for each event, under an id that follows from it"
        )
        for event in REMEMBERED
    ),
]
SAYS: Sequence[type[Event]] = [UnitStated, PersonStated, DirectoryRestated]


def build(settings: ArchivesSettings | None = None) -> Service:
    """The service with these settings, or with those of the environment. Opens no connection."""
    return Service(
        name="archives",
        title="档案",
        settings=settings or ArchivesSettings(),
        collections=[UNITS, PEOPLE, ENTRIES],
        hears=HEARS,
        says=SAYS,
        routes=[directory.routes, history.routes, roster.routes],
        due=[
            restating(
                [
                    Restatable(UNITS, UnitStated, unit_stated),
                    Restatable(PEOPLE, PersonStated, person_stated),
                ],
                directory_restated,
            )
        ],
        larger_bodies={roster.UPLOAD_PATH: roster.UPLOAD_BYTES},
    )
