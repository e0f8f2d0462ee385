"""The map of dispatch (派工): what it keeps, what it hears and how, what it says."""

from collections.abc import Sequence

from chassis.due import Due
from chassis.estates import ESTATES, estate_row
from chassis.files import FileRules
from chassis.hearing import Heard, Projection, Reaction, Switch
from chassis.service import Service
from contracts.archives import DirectoryRestated, UnitStated
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
from contracts.permissions import Permission
from contracts.reception import RepairRequested
from dispatch.crews import routes as crews
from dispatch.crews.collection import TECHNICIANS
from dispatch.crews.reactions import technician_row
from dispatch.directory.collection import UNITS
from dispatch.directory.reactions import unit_row
from dispatch.orders import routes as orders
from dispatch.orders.collection import ORDERS, ClockPolicy
from dispatch.orders.commands import warn_of_clocks
from dispatch.orders.reactions import open_requested_order
from dispatch.settings import DispatchSettings

HEARS: Sequence[Heard] = [
    Reaction(
        RepairRequested,
        open_requested_order,
        bears="the order's id is the contact's, so a repeat finds it",
    ),
    Projection(EstateOpened, ESTATES, estate_row),
    Projection(EstateStated, ESTATES, estate_row),
    Projection(StaffStated, TECHNICIANS, technician_row),
    Projection(UnitStated, UNITS, unit_row),
    Switch(DirectoryRestated),
]
SAYS: Sequence[type[Event]] = [
    WorkOrderOpened,
    WorkOrderHandedOver,
    WorkOrderAssigned,
    WorkOrderAccepted,
    WorkOrderReturned,
    TechnicianSetOut,
    TechnicianArrived,
    WorkOrderCompleted,
    WorkOrderCancelled,
    WorkOrderReclassified,
    WorkOrderClockWarned,
]


def build(settings: DispatchSettings | None = None) -> Service:
    """The service with these settings, or with those of the environment. Opens no connection."""
    return Service(
        name="dispatch",
        title="派工",
        settings=settings or DispatchSettings(),
        collections=[ORDERS, UNITS, TECHNICIANS],
        hears=HEARS,
        says=SAYS,
        routes=[orders.routes, crews.routes],
        due=[Due(ORDERS, warn_of_clocks)],
        policies=[ClockPolicy],
        files=FileRules(see=Permission.SEE_ORDERS),
    )
