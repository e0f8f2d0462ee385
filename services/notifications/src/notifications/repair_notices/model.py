"""Who is told what of a repair, from the slip to the signature: what dispatch says.

A warning goes to whoever owns the step at 80 %, to the supervisor at 100 %, to the next level at
150 %; what can wait goes into the digest (E23, levels.md).
"""

from collections.abc import Mapping

from contracts.dispatch.agreements import (
    QuoteAccepted,
    QuoteDeclined,
    SignatureCodeIssued,
    SignatureRefused,
    UnsignedUndecided,
    WorkOrderQuoted,
    WorkOrderSignedOff,
)
from contracts.dispatch.beside import (
    AppointmentAgreed,
    AssistantJoined,
    TechnicianDelayed,
    WorkOrderClockWarned,
    WorkOrderRelated,
    WorkOrderUrged,
)
from contracts.dispatch.orders import (
    WorkOrderAssigned,
    WorkOrderCancelled,
    WorkOrderForced,
    WorkOrderOpened,
    WorkOrderRecalled,
    WorkOrderReopened,
    WorkOrderResumed,
    WorkOrderReturned,
    WorkOrderTransferred,
)
from contracts.event import Event
from contracts.orders import (
    CONSENT_TEXTS,
    DEPARTMENT_TEXTS,
    NO_SIGNATURE_TEXTS,
    ORDER_CLOCK_TEXTS,
    ConsentHow,
    NoSignature,
    OrderClock,
    Payer,
)
from notifications.audiences.model import (
    CARETAKER,
    DISPATCHER,
    MANAGER,
    SUPERVISOR,
    UNSET,
    Audience,
    Holders,
    OneColleague,
    OnePerson,
    Teller,
    Telling,
    Urgency,
    by_class,
    household,
    values_of,
)
from notifications.orders.model import Known
from notifications.texts.model import Money, Word


def _opened(_: WorkOrderOpened, order: Known) -> list[Telling]:
    return [Telling(Holders(DISPATCHER), "order_opened", values_of(order), by_class(order))]


def _assigned(event: WorkOrderAssigned, order: Known) -> list[Telling]:
    to = OneColleague(event.technician_id)
    return [Telling(to, "order_assigned", values_of(order), by_class(order))]


def _returned(_: WorkOrderReturned, order: Known) -> list[Telling]:
    return [Telling(Holders(DISPATCHER), "order_returned", values_of(order), by_class(order))]


def _cancelled(event: WorkOrderCancelled, order: Known) -> list[Telling]:
    if event.technician_id is None:
        return []
    to = OneColleague(event.technician_id)
    return [Telling(to, "order_cancelled", values_of(order), by_class(order))]


def _resumed(event: WorkOrderResumed, order: Known) -> list[Telling]:
    """Nobody went on in time: whoever has it, and the dispatcher, are told that it counts again."""
    if not event.ran_out:
        return []
    to: list[Audience] = [OneColleague(event.technician_id), Holders(DISPATCHER)]
    return [Telling(each, "pause_ran_out", values_of(order), by_class(order)) for each in to]


def _transferred(event: WorkOrderTransferred, order: Known) -> list[Telling]:
    """Its dispatcher takes it in hand next; who had it need not go."""
    values = values_of(order, department=Word(*DEPARTMENT_TEXTS[event.department]))
    told = [Telling(Holders(DISPATCHER), "order_transferred", values, by_class(order))]
    return told + _withdrawn(event, order)


def _withdrawn(
    event: WorkOrderTransferred | WorkOrderForced | WorkOrderRecalled | WorkOrderRelated,
    order: Known,
) -> list[Telling]:
    if event.technician_id is None:
        return []
    to = OneColleague(event.technician_id)
    return [Telling(to, "order_withdrawn", values_of(order), by_class(order))]


def _urged(event: WorkOrderUrged, order: Known) -> list[Telling]:
    """The responsible one, else the dispatcher who has still to find one."""
    to: Audience = Holders(DISPATCHER)
    if event.technician_id is not None:
        to = OneColleague(event.technician_id)
    values = values_of(order, times=str(event.times))
    return [Telling(to, "order_urged", values, by_class(order))]


def _agreed_on_visit(event: AppointmentAgreed, order: Known) -> list[Telling]:
    """T11: whoever goes, and the household that was promised it."""
    window = {"starts_at": event.starts_at, "ends_at": event.ends_at}
    told = household(event, order, "visit_agreed", Urgency.CIVIL, pays=False, **window)
    if event.technician_id is not None:
        to = OneColleague(event.technician_id)
        told.append(Telling(to, "visit_to_make", values_of(order, **window), by_class(order)))
    return told


def _joined(event: AssistantJoined, order: Known) -> list[Telling]:
    to = OneColleague(event.assistant_id)
    return [Telling(to, "order_to_help", values_of(order), by_class(order))]


def _delayed(event: TechnicianDelayed, order: Known) -> list[Telling]:
    """T10: the owner promptly, and the building manager; who is waiting is told at any hour."""
    expected = {"expected_at": event.expected_at}
    caretaker = Holders(CARETAKER)
    told = [
        Telling(caretaker, "delay_reported", values_of(order, **expected), by_class(order)),
    ]
    unreached = Telling(caretaker, "owner_not_reached", values_of(order), by_class(order))
    to_owner = household(
        event, order, "technician_delayed", Urgency.NOW, pays=False, expected_at=event.expected_at
    )
    told += [
        Telling(each.to, each.template, each.values, each.urgency, event.expected_at, unreached)
        for each in to_owner
    ]
    return told


def _clock_warned(event: WorkOrderClockWarned, order: Known) -> list[Telling]:
    zh, en = ORDER_CLOCK_TEXTS[event.clock]
    values = values_of(
        order, clock=Word(zh, en), percent=str(event.percent), deadline=event.deadline
    )
    to: Audience
    if event.percent < 100:
        to = _owner_of_step(event)
    else:
        to = Holders(SUPERVISOR if event.percent < 150 else MANAGER)
    told = [Telling(to, "clock_warned", values, by_class(order))]
    if event.clock is OrderClock.ON_SITE and event.percent == 100:
        # Nobody came in time, whether or not anybody said so: T10 again.
        told.append(Telling(Holders(CARETAKER), "clock_warned", values, by_class(order)))
        told += household(event, order, "arrival_overdue", by_class(order), pays=False)
    return told


def _owner_of_step(event: WorkOrderClockWarned) -> Audience:
    theirs = event.clock in (OrderClock.ON_SITE, OrderClock.DONE)
    if theirs and event.technician_id is not None:
        return OneColleague(event.technician_id)
    return Holders(DISPATCHER)


def _quoted(event: WorkOrderQuoted, order: Known) -> list[Telling]:
    amount = Money(event.total_fen)
    if order.unit_id is None:
        values = values_of(order, amount=amount)
        return [Telling(Holders(MANAGER), "budget_wanted", values, by_class(order))]
    if event.payer is not Payer.OWNER:
        return []
    return household(event, order, "quote_ready", by_class(order), pays=True, amount=amount)


def _accepted(event: QuoteAccepted, order: Known) -> list[Telling]:
    # Whoever consented on site did so before the technician's eyes.
    if event.how is ConsentHow.ON_SITE or event.technician_id is None:
        return []
    values = values_of(order, amount=Money(event.total_fen), how=Word(*CONSENT_TEXTS[event.how]))
    to = OneColleague(event.technician_id)
    return [Telling(to, "quote_accepted", values, by_class(order))]


def _declined(_: QuoteDeclined, order: Known) -> list[Telling]:
    return [Telling(Holders(DISPATCHER), "quote_declined", values_of(order), Urgency.DIGEST)]


def _refused(event: SignatureRefused, order: Known) -> list[Telling]:
    """E11: price and absence are decided the same day; dissatisfaction is reworked."""
    if event.reason is NoSignature.DISSATISFIED:
        return []
    values = values_of(
        order,
        reason=Word(*NO_SIGNATURE_TEXTS[event.reason]),
        decide_by=event.decide_by or UNSET,
    )
    return [Telling(Holders(SUPERVISOR), "signature_refused", values, Urgency.CIVIL)]


def _undecided(event: UnsignedUndecided, order: Known) -> list[Telling]:
    """E11: the supervisor's day is over, so the next level hears of it."""
    reason = Word(*NO_SIGNATURE_TEXTS[event.reason])
    values = values_of(order, reason=reason, decide_by=event.decide_by)
    return [Telling(Holders(MANAGER), "unsigned_undecided", values, Urgency.CIVIL)]


def _code_issued(event: SignatureCodeIssued, order: Known) -> list[Telling]:
    values = values_of(order, code=event.code, expires_at=event.expires_at)
    to = OnePerson(event.person_id)
    return [Telling(to, "signature_code", values, Urgency.NOW, event.expires_at)]


def _signed_off(event: WorkOrderSignedOff, order: Known) -> list[Telling]:
    if event.payer is Payer.OWNER and event.total_fen:
        return household(
            event,
            order,
            "repair_done_charged",
            Urgency.CIVIL,
            pays=False,
            amount=Money(event.total_fen),
        )
    return household(event, order, "repair_done", Urgency.CIVIL, pays=False)


def _reopened(event: WorkOrderReopened, order: Known) -> list[Telling]:
    values = values_of(order, round=str(event.round))
    to: list[Audience] = [Holders(DISPATCHER)]
    if event.technician_id is not None:
        to.append(OneColleague(event.technician_id))
    return [Telling(each, "order_reopened", values, by_class(order)) for each in to]


REPAIR_TELLERS: Mapping[type[Event], Teller] = {
    WorkOrderOpened: _opened,
    WorkOrderAssigned: _assigned,
    WorkOrderReturned: _returned,
    WorkOrderCancelled: _cancelled,
    WorkOrderResumed: _resumed,
    WorkOrderTransferred: _transferred,
    WorkOrderForced: _withdrawn,
    WorkOrderRecalled: _withdrawn,
    WorkOrderRelated: _withdrawn,
    WorkOrderUrged: _urged,
    AppointmentAgreed: _agreed_on_visit,
    AssistantJoined: _joined,
    TechnicianDelayed: _delayed,
    WorkOrderClockWarned: _clock_warned,
    WorkOrderQuoted: _quoted,
    QuoteAccepted: _accepted,
    QuoteDeclined: _declined,
    SignatureRefused: _refused,
    UnsignedUndecided: _undecided,
    SignatureCodeIssued: _code_issued,
    WorkOrderSignedOff: _signed_off,
    WorkOrderReopened: _reopened,
}
"""Event → who is told what of it."""
