"""What the events heard say of a unit: nothing for what happened in no unit."""

from typing import Any

from archives.history.model.entries import EntryKind, Told, yuan
from contracts.dispatch.agreements import (
    QuoteAccepted,
    QuoteDeclined,
    SignatureRefused,
    WorkOrderQuoted,
    WorkOrderSignedOff,
)
from contracts.dispatch.orders import (
    OrderEvent,
    WorkOrderCancelled,
    WorkOrderClosed,
    WorkOrderForced,
    WorkOrderOpened,
    WorkOrderReopened,
)
from contracts.fees import (
    PAYMENT_METHOD_TEXTS,
    ChargeDisputed,
    ChargeDisputeResolved,
    ChargeSettled,
    ChargeSlipIssued,
    NotAtHome,
    PaymentTaken,
    PaymentVoided,
)
from contracts.orders import (
    CONSENT_TEXTS,
    NO_SIGNATURE_TEXTS,
    PAYER_TEXTS,
    SIGN_OFF_TEXTS,
    OrderState,
)
from contracts.reception.contacts import Channel, ContactLogged
from contracts.reception.follow_ups import FollowUpDone, RectificationNoticeIssued

ChargeEvent = (
    ChargeSlipIssued
    | NotAtHome
    | PaymentVoided
    | PaymentTaken
    | ChargeDisputed
    | ChargeDisputeResolved
    | ChargeSettled
)
ReceptionEvent = ContactLogged | FollowUpDone | RectificationNoticeIssued
HistoryEvent = OrderEvent | ChargeEvent | ReceptionEvent

_CHANNELS = {Channel.CALL: ("来电", "call"), Channel.WALK_IN: ("来访", "walk-in")}


def told_by(event: HistoryEvent) -> Told | None:
    """The event as an entry's content; None where it concerns no unit."""
    if event.unit_id is None:
        return None
    match event:
        case OrderEvent():
            zh, en, more = _of_order(event)
        case ContactLogged() | FollowUpDone() | RectificationNoticeIssued():
            zh, en, more = _of_reception(event)
        case _:
            zh, en, more = _of_charge(event)
    return Told(
        kind=EntryKind(event.event_name()),
        unit_id=event.unit_id,
        building=event.building,
        at=event.requested_at if isinstance(event, ContactLogged) else event.at,
        zh=zh,
        en=en,
        contact_id=event.contact_id,
        order_id=None if isinstance(event, ContactLogged) else event.order_id,
        **more,
    )


_Telling = tuple[str, str, dict[str, Any]]


def _of_reception(event: ReceptionEvent) -> _Telling:
    match event:
        case ContactLogged():
            zh, en = _CHANNELS[event.channel]
            return f"{zh}登记 {event.number}", f"{en} logged as {event.number}", {}
        case FollowUpDone(satisfied=True):
            return "回访：满意", "followed up: satisfied", {"note": event.opinion}
        case FollowUpDone():
            return "回访：不满意", "followed up: not satisfied", {"note": event.opinion}
        case RectificationNoticeIssued():
            return (
                f"发出整改通知单 {event.number}",
                f"rectification notice {event.number} issued",
                {"note": event.opinion},
            )


def _of_order(event: OrderEvent) -> _Telling:
    match event:
        case WorkOrderOpened():
            return (
                f"开任务单 {event.number}（{event.urgency}）",
                f"work order {event.number} opened ({event.urgency})",
                {},
            )
        case WorkOrderQuoted():
            total, (zh, en) = yuan(event.total_fen), PAYER_TEXTS[event.payer]
            return (
                f"报价 {total}，付款方：{zh}",
                f"quoted {total}, paid by: {en}",
                {"amount_fen": event.total_fen, "note": event.cause},
            )
        case QuoteAccepted():
            total, (zh, en) = yuan(event.total_fen), CONSENT_TEXTS[event.how]
            return f"{zh} {total}", f"{en}: {total}", {"amount_fen": event.total_fen}
        case QuoteDeclined():
            return "不同意报价", "quote declined", {"note": event.reason}
        case SignatureRefused():
            zh, en = NO_SIGNATURE_TEXTS[event.reason]
            return f"未签字：{zh}", f"not signed: {en}", {"note": event.note}
        case WorkOrderSignedOff():
            total, (zh, en) = yuan(event.total_fen), SIGN_OFF_TEXTS[event.how]
            doubt = ("，有争议", ", disputed") if event.disputed else ("", "")
            return (
                f"任务单 {event.number} 现场结单：{zh}，{total}{doubt[0]}",
                f"work order {event.number} signed off: {en}, {total}{doubt[1]}",
                {"amount_fen": event.total_fen},
            )
        case _:
            return _of_order_state(event)


def _of_order_state(event: OrderEvent) -> _Telling:
    match event:
        case WorkOrderReopened():
            return (
                f"任务单 {event.number} 返工，第 {event.round} 次",
                f"work order {event.number} reopened, round {event.round}",
                {"note": event.reason},
            )
        case WorkOrderClosed(satisfied=True):
            return "任务单已关闭，业主满意", "work order closed, satisfied", {}
        case WorkOrderClosed():
            return "任务单已关闭，未维修", "work order closed, nothing was done", {}
        case WorkOrderCancelled():
            return "任务单已取消", "work order cancelled", {"note": event.reason}
        case WorkOrderForced(state=OrderState.FORCED):
            return "任务单已强制结单", "work order ended by force", {"note": event.reason}
        case WorkOrderForced():
            return "任务单已强制收回", "work order taken back by force", {"note": event.reason}
        case _:
            raise TypeError(f"{type(event).__name__} is in no history")


def _of_charge(event: ChargeEvent) -> _Telling:
    match event:
        case ChargeSlipIssued():
            total = yuan(event.amount_fen)
            doubt = (
                ("，有争议，暂不催收", ", disputed and not chased") if event.disputed else ("", "")
            )
            zh = f"开收费单 {event.number}：{total}{doubt[0]}"
            en = f"charge slip {event.number} issued: {total}{doubt[1]}"
            return zh, en, {"amount_fen": event.amount_fen}
        case NotAtHome():
            return "上门收费，无人在家", "nobody at home when the collector came", {}
        case PaymentTaken():
            (zh, en), paid = PAYMENT_METHOD_TEXTS[event.method], yuan(event.amount_fen)
            rest = yuan(event.outstanding_fen)
            return (
                f"收款 {paid}（{zh}），收据 {event.receipt_number}，尚欠 {rest}",
                f"{paid} paid ({en}), receipt {event.receipt_number}, {rest} still due",
                {"amount_fen": event.amount_fen},
            )
        case PaymentVoided():
            paid, rest = yuan(event.amount_fen), yuan(event.outstanding_fen)
            return (
                f"收款 {paid} 连同收据 {event.receipt_number} 作废，尚欠 {rest}",
                f"payment of {paid} voided with receipt {event.receipt_number}, {rest} still due",
                {"amount_fen": event.amount_fen, "note": event.reason},
            )
        case ChargeDisputed():
            return (
                "对费用有异议，暂不催收",
                "charge disputed and not chased",
                {"note": event.reason},
            )
        case ChargeDisputeResolved():
            due = yuan(event.amount_fen)
            return (
                f"费用争议已处理，应收 {due}",
                f"disputed charge decided: {due} is due",
                {"amount_fen": event.amount_fen, "note": event.reason},
            )
        case ChargeSettled():
            return "费用已结清", "nothing more is due", {}
