"""The repair a call is about: one signed-off round of a work order, as dispatch told of it."""

from pydantic import ConfigDict

from contracts.calendars import Instant
from contracts.dispatch.agreements import WorkOrderSignedOff
from contracts.orders import RepairKind
from contracts.urgency import UrgencyClass
from contracts.words import ContactId, Discreet, OrderId, PersonalText, StaffId, UnitId


class Repair(Discreet):
    """What whoever calls must know: what was done where, by whom, and whom to call.

    A repair in a public place has no unit: the reporter is called (E01). Without a contact the
    engineering room took the call itself (E21).
    """

    model_config = ConfigDict(frozen=True)

    case_id: str
    order_id: OrderId
    order_number: str
    contact_id: ContactId | None
    round: int
    kind: RepairKind
    urgency: UrgencyClass
    technician_id: StaffId
    signed_off_at: Instant
    """Limits of the first calls run from here."""
    unit_id: UnitId | None = None
    unit_label: str = ""
    building: str = ""
    place: PersonalText = ""
    matter: PersonalText = ""
    contact_name: PersonalText = ""
    contact_phone: PersonalText = ""


def repair_of(event: WorkOrderSignedOff, case_id: str) -> Repair:
    """The round as dispatch told of it."""
    return Repair(
        case_id=case_id,
        order_id=event.order_id,
        order_number=str(event.number),
        contact_id=event.contact_id,
        round=event.round,
        kind=event.kind,
        urgency=event.urgency,
        technician_id=event.technician_id,
        signed_off_at=event.at,
        unit_id=event.unit_id,
        unit_label=event.unit_label,
        building=event.building,
        place=event.place,
        matter=event.matter,
        contact_name=event.contact_name,
        contact_phone=event.contact_phone,
    )
