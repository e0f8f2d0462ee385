"""Every event somebody is told of, heard."""

from chassis.work import Work
from contracts.dispatch import OrderEvent
from contracts.fees import (
    ChargeDisputed,
    ChargeSlipIssued,
    NotAtHome,
    PaymentTaken,
    PaymentVoided,
)
from contracts.reception import (
    FollowUpAssigned,
    FollowUpOverdue,
    FollowUpPlanned,
    FollowUpRescheduled,
    RectificationNoticeIssued,
    RepairSatisfied,
)
from notifications.tellings.commands import tell

AboutOrder = (
    OrderEvent
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
