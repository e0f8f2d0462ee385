"""The map of fees (收费): what it keeps, what it hears and how it bears repeats, what it says."""

from collections.abc import Sequence

from chassis.due import Due
from chassis.estates import ESTATES, estate_row
from chassis.hearing import Heard, Projection, Reaction, Switch
from chassis.service import Service
from contracts.archives import DirectoryRestated, PersonStated, UnitStated
from contracts.dispatch.agreements import WorkOrderSignedOff
from contracts.event import Event
from contracts.fees import (
    ChargeDisputed,
    ChargeDisputeResolved,
    ChargeSettled,
    ChargeSlipIssued,
    NotAtHome,
    PaymentTaken,
    PaymentVoided,
    RepairPosted,
)
from contracts.identity import EstateOpened, EstateStated, StaffStated
from fees.charges import routes as charges
from fees.charges.collection import CHARGES
from fees.charges.reactions import post_signed_off_order
from fees.counts import routes as counts
from fees.counts.collection import CASH_COUNTS, DRAWERS
from fees.directory.collection import PEOPLE, UNITS
from fees.directory.reactions import person_row, unit_row
from fees.documents import routes as documents
from fees.ledger import routes as ledger
from fees.ledger.collection import ENTRIES, LEDGER_DAYS
from fees.ledger.commands import close_ledger_day
from fees.payments import routes as payments
from fees.payments.collection import PAYMENTS
from fees.receipts import routes as receipts
from fees.receipts.collection import BOOKS, NUMBER_SERIES
from fees.settings import FeesSettings
from fees.sheets import routes as sheets
from fees.sheets.collection import SHEET
from fees.staff.collection import COLLEAGUES
from fees.staff.reactions import colleague_row

HEARS: Sequence[Heard] = [
    Reaction(
        WorkOrderSignedOff,
        post_signed_off_order,
        bears="the row's id is the order's and its round's, so a repeat finds it; rounds do not"
        " rest on each other",
    ),
    Projection(EstateOpened, ESTATES, estate_row),
    Projection(EstateStated, ESTATES, estate_row),
    Projection(StaffStated, COLLEAGUES, colleague_row),
    Projection(UnitStated, UNITS, unit_row),
    Projection(PersonStated, PEOPLE, person_row),
    Switch(DirectoryRestated),
]
SAYS: Sequence[type[Event]] = [
    RepairPosted,
    ChargeSlipIssued,
    ChargeDisputed,
    ChargeDisputeResolved,
    NotAtHome,
    PaymentTaken,
    PaymentVoided,
    ChargeSettled,
]


def build(settings: FeesSettings | None = None) -> Service:
    """The service with these settings, or with those of the environment. Opens no connection."""
    return Service(
        name="fees",
        title="收费",
        settings=settings or FeesSettings(),
        collections=[
            SHEET,
            CHARGES,
            PAYMENTS,
            BOOKS,
            NUMBER_SERIES,
            ENTRIES,
            LEDGER_DAYS,
            DRAWERS,
            CASH_COUNTS,
            COLLEAGUES,
            UNITS,
            PEOPLE,
        ],
        hears=HEARS,
        says=SAYS,
        # The papers come first: their paths lie within those of payments and charges.
        routes=[
            documents.routes,
            sheets.routes,
            charges.routes,
            payments.routes,
            receipts.routes,
            ledger.routes,
            counts.routes,
        ],
        due=[Due(LEDGER_DAYS, close_ledger_day)],
    )
