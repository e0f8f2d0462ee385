"""The map of reception (接待): what it keeps, what it hears and how, what it says."""

from collections.abc import Sequence

from chassis.estates import ESTATES, estate_row
from chassis.hearing import Heard, Projection, Reaction, Switch
from chassis.service import Service
from contracts.archives import DirectoryRestated, PersonStated, UnitStated
from contracts.dispatch import (
    TechnicianArrived,
    TechnicianSetOut,
    WorkOrderAccepted,
    WorkOrderAssigned,
    WorkOrderCancelled,
    WorkOrderClockWarned,
    WorkOrderCompleted,
    WorkOrderHandedOver,
    WorkOrderOpened,
    WorkOrderReclassified,
    WorkOrderReturned,
)
from contracts.event import Event
from contracts.identity import EstateOpened, EstateStated, StaffStated
from contracts.reception import ContactLogged, RepairRequested
from reception.callers import routes as callers
from reception.callers.collection import PEOPLE, UNITS
from reception.callers.reactions import person_row, unit_row
from reception.colleagues.collection import COLLEAGUES
from reception.colleagues.reactions import colleague_row
from reception.contacts import routes as contacts
from reception.contacts.collection import CONTACTS
from reception.contacts.reactions import follow_order
from reception.settings import ReceptionSettings

_AS_A_SET = (
    "a timeline is a set of entries, the newest version tells the state; waits for its contact"
)

HEARS: Sequence[Heard] = [
    Reaction(WorkOrderOpened, follow_order, bears=_AS_A_SET),
    Reaction(WorkOrderHandedOver, follow_order, bears=_AS_A_SET),
    Reaction(WorkOrderAssigned, follow_order, bears=_AS_A_SET),
    Reaction(WorkOrderAccepted, follow_order, bears=_AS_A_SET),
    Reaction(WorkOrderReturned, follow_order, bears=_AS_A_SET),
    Reaction(TechnicianSetOut, follow_order, bears=_AS_A_SET),
    Reaction(TechnicianArrived, follow_order, bears=_AS_A_SET),
    Reaction(WorkOrderCompleted, follow_order, bears=_AS_A_SET),
    Reaction(WorkOrderCancelled, follow_order, bears=_AS_A_SET),
    Reaction(WorkOrderReclassified, follow_order, bears=_AS_A_SET),
    Reaction(WorkOrderClockWarned, follow_order, bears=_AS_A_SET),
    Projection(EstateOpened, ESTATES, estate_row),
    Projection(EstateStated, ESTATES, estate_row),
    Projection(StaffStated, COLLEAGUES, colleague_row),
    Projection(UnitStated, UNITS, unit_row),
    Projection(PersonStated, PEOPLE, person_row),
    Switch(DirectoryRestated),
]
SAYS: Sequence[type[Event]] = [ContactLogged, RepairRequested]


def build(settings: ReceptionSettings | None = None) -> Service:
    """The service with these settings, or with those of the environment. Opens no connection."""
    return Service(
        name="reception",
        title="接待",
        settings=settings or ReceptionSettings(),
        collections=[CONTACTS, UNITS, PEOPLE, COLLEAGUES],
        hears=HEARS,
        says=SAYS,
        routes=[contacts.routes, callers.routes],
    )
