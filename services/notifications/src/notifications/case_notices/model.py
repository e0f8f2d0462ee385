"""Who is told what after the repair: what fees and reception say."""

from collections.abc import Mapping
from datetime import timedelta

from contracts.event import Event
from contracts.fees import (
    ChargeDisputed,
    ChargeSlipIssued,
    NotAtHome,
    PaymentTaken,
    PaymentVoided,
)
from contracts.reception.follow_ups import (
    FollowUpAssigned,
    FollowUpOverdue,
    FollowUpPlanned,
    FollowUpRescheduled,
    RectificationNoticeIssued,
    RepairSatisfied,
    Rescheduling,
)
from notifications.audiences.model import (
    DESK,
    SUPERVISOR,
    UNSET,
    Holders,
    OneColleague,
    Teller,
    Telling,
    Urgency,
    household,
    values_of,
)
from notifications.orders.model import Known
from notifications.texts.model import Money, Value

SOON = timedelta(days=1)
"""A follow-up due by then is told by itself; a later one can wait for the digest."""


def _charged(event: ChargeSlipIssued, order: Known) -> list[Telling]:
    """E11: what is disputed is not chased."""
    if event.disputed:
        return []
    money: dict[str, Value] = {"charge": str(event.number), "amount": Money(event.amount_fen)}
    values = values_of(order, **money)
    return [
        *household(event, order, "charge_issued", Urgency.CIVIL, pays=True, **money),
        Telling(Holders(DESK), "charge_to_collect", values, Urgency.DIGEST),
    ]


def _disputed(_: ChargeDisputed, order: Known) -> list[Telling]:
    return [Telling(Holders(SUPERVISOR), "charge_disputed", values_of(order), Urgency.CIVIL)]


def _not_at_home(event: NotAtHome, order: Known) -> list[Telling]:
    if event.next_visit_at is None:
        return household(event, order, "not_at_home", Urgency.CIVIL, pays=False)
    return household(
        event,
        order,
        "not_at_home_next",
        Urgency.CIVIL,
        pays=False,
        next_visit_at=event.next_visit_at,
    )


def _paid(event: PaymentTaken | PaymentVoided) -> dict[str, Value]:
    return {
        "amount": Money(event.amount_fen),
        "receipt": event.receipt_number,
        "outstanding": Money(event.outstanding_fen),
    }


def _payment_taken(event: PaymentTaken, order: Known) -> list[Telling]:
    return household(event, order, "payment_taken", Urgency.CIVIL, pays=True, **_paid(event))


def _payment_voided(event: PaymentVoided, order: Known) -> list[Telling]:
    """E12: the household holds the receipt, and the supervisor sees who voids."""
    values = values_of(order, **_paid(event))
    return [
        *household(event, order, "payment_voided", Urgency.CIVIL, pays=True, **_paid(event)),
        Telling(Holders(SUPERVISOR), "receipt_voided", values, Urgency.DIGEST),
    ]


def _follow_up_planned(event: FollowUpPlanned, order: Known) -> list[Telling]:
    if event.responsible_id is None:
        return []
    soon = event.due_at is not None and event.due_at - event.at <= SOON
    return [
        Telling(
            OneColleague(event.responsible_id, instead=SUPERVISOR),
            "follow_up_planned",
            values_of(order, due_at=event.due_at or UNSET),
            Urgency.CIVIL if soon else Urgency.DIGEST,
        )
    ]


def _follow_up_assigned(event: FollowUpAssigned, order: Known) -> list[Telling]:
    to = OneColleague(event.responsible_id, instead=SUPERVISOR)
    return [Telling(to, "follow_up_assigned", values_of(order), Urgency.CIVIL)]


def _follow_up_rescheduled(event: FollowUpRescheduled, order: Known) -> list[Telling]:
    """T14: whoever calls about a leak need not watch the weather; other changes are their own."""
    if event.why is not Rescheduling.RAIN or event.responsible_id is None:
        return []
    to = OneColleague(event.responsible_id, instead=SUPERVISOR)
    values = values_of(order, due_at=event.due_at or UNSET)
    return [Telling(to, "follow_up_after_rain", values, Urgency.DIGEST)]


def _follow_up_overdue(event: FollowUpOverdue, order: Known) -> list[Telling]:
    values = values_of(order, due_at=event.due_at)
    return [Telling(Holders(SUPERVISOR), "follow_up_overdue", values, Urgency.CIVIL)]


def _rectification(event: RectificationNoticeIssued, order: Known) -> list[Telling]:
    # The repairer is told by WorkOrderReopened, which follows from it.
    values = values_of(order, notice=str(event.number))
    return [Telling(Holders(SUPERVISOR), "rectification_issued", values, Urgency.DIGEST)]


def _satisfied(event: RepairSatisfied, order: Known) -> list[Telling]:
    if event.technician_id is None:
        return []
    to = OneColleague(event.technician_id)
    return [Telling(to, "repair_satisfied", values_of(order), Urgency.DIGEST)]


CASE_TELLERS: Mapping[type[Event], Teller] = {
    ChargeSlipIssued: _charged,
    ChargeDisputed: _disputed,
    NotAtHome: _not_at_home,
    PaymentTaken: _payment_taken,
    PaymentVoided: _payment_voided,
    FollowUpPlanned: _follow_up_planned,
    FollowUpAssigned: _follow_up_assigned,
    FollowUpRescheduled: _follow_up_rescheduled,
    FollowUpOverdue: _follow_up_overdue,
    RectificationNoticeIssued: _rectification,
    RepairSatisfied: _satisfied,
}
"""Event → who is told what of it."""
