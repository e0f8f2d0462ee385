"""Every event somebody is told of, heard."""

from chassis.work import Work
from contracts.dispatch.custody import CustodyEvent
from contracts.dispatch.orders import OrderEvent
from contracts.dispatch.patrols import FindingEvent, PatrolRoundChanged
from contracts.dispatch.recurring import ServicePeriodChanged
from contracts.fees import (
    ChargeDisputed,
    ChargeSlipIssued,
    NotAtHome,
    PaymentTaken,
    PaymentVoided,
)
from contracts.gate import (
    CardLost,
    DeliveryAdmitted,
    DiscrepancyRaised,
    PhoneNoteTaken,
    VehicleStaysOvernight,
    VisitorAdmitted,
)
from contracts.reception.complaints import ComplaintEvent
from contracts.reception.contacts import ContactSettled, PromiseOverdue
from contracts.reception.follow_ups import (
    FollowUpAssigned,
    FollowUpOverdue,
    FollowUpPlanned,
    FollowUpRescheduled,
    RectificationNoticeIssued,
    RepairSatisfied,
)
from contracts.reception.messages import MessageEvent
from contracts.reception.referrals import ReferralEvent
from notifications.tellings.commands import tell, tell_of_place

AboutOrder = (
    OrderEvent
    | FindingEvent
    | CustodyEvent
    | ChargeDisputed
    | ChargeSlipIssued
    | NotAtHome
    | PaymentTaken
    | PaymentVoided
    | FollowUpAssigned
    | FollowUpOverdue
    | FollowUpPlanned
    | FollowUpRescheduled
    | RectificationNoticeIssued
    | RepairSatisfied
)


async def tell_people(event: AboutOrder, work: Work) -> None:
    """Tell whom it concerns, once. Waits for the order and for whom it names."""
    await tell(event, event.order_id, work)


async def tell_of_visit(
    event: DeliveryAdmitted | VisitorAdmitted | VehicleStaysOvernight | PhoneNoteTaken, work: Work
) -> None:
    """Who follows it, receives them, was visited (W19, W24, E17), or sees to a call that was passed
    on (F52). Waits for the unit.
    """
    await tell_of_place(event, event.unit_id, event.building, work)


async def tell_of_trouble(
    event: DiscrepancyRaised | CardLost | PatrolRoundChanged | ServicePeriodChanged, work: Work
) -> None:
    """Whoever settles it, once."""
    await tell_of_place(event, None, "", work)


async def tell_of_matter(
    event: ContactSettled | PromiseOverdue | ReferralEvent | MessageEvent | ComplaintEvent,
    work: Work,
) -> None:
    """Whoever took a matter first, is asked about it, or was wanted (W08, E24, F04), handles or
    decides a complaint (W02, W03). Waits for the unit and for whom it names.
    """
    await tell_of_place(event, event.unit_id, event.building, work)
