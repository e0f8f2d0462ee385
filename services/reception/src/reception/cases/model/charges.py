"""What fees tells of an order's charge (F08, F09, F25, E12), as entries of its case's timeline."""

from contracts.fees import (
    PAYMENT_METHOD_TEXTS,
    ChargeDisputed,
    ChargeDisputeResolved,
    ChargeSettled,
    ChargeSlipIssued,
    NotAtHome,
    PaymentTaken,
    PaymentVoided,
    RepairPosted,
)
from contracts.orders import PAYER_TEXTS
from reception.cases.model.entries import Entry, Telling
from reception.cases.model.money import yuan

ChargeEvent = (
    RepairPosted
    | ChargeSlipIssued
    | ChargeDisputed
    | ChargeDisputeResolved
    | NotAtHome
    | PaymentTaken
    | PaymentVoided
    | ChargeSettled
)


def charge_entry(event: ChargeEvent, telling: Telling) -> Entry:
    """What an event of fees says, as an entry under the event's own id.

    Its aggregate is a charge and no order, so its version counts for nothing here.
    """
    zh, en = _texts(event)
    return Entry(
        id=telling.id,
        at=event.at,
        by=telling.by,
        kind=event.event_name(),
        zh=zh,
        en=en,
        note=str(getattr(event, "reason", "")),
        trace=telling.trace,
    )


def _texts(event: ChargeEvent) -> tuple[str, str]:
    match event:
        case RepairPosted():
            amount, (zh, en) = yuan(event.amount_fen), PAYER_TEXTS[event.payer]
            return (
                f"已登入报修汇总表：{amount}，付款方：{zh}",
                f"posted to the repair summary sheet: {amount}, paid by: {en}",
            )
        case ChargeSlipIssued():
            amount = yuan(event.amount_fen)
            doubt = (
                ("，有争议，暂不催收", ", disputed and not chased") if event.disputed else ("", "")
            )
            return (
                f"已开收费单 {event.number}：{amount}{doubt[0]}",
                f"charge slip {event.number} issued: {amount}{doubt[1]}",
            )
        case ChargeDisputed():
            return "收费有争议，暂不催收", "the charge is disputed and not chased"
        case ChargeDisputeResolved():
            amount = yuan(event.amount_fen)
            return f"收费争议已处理，应收 {amount}", f"disputed charge decided: {amount} is due"
        case NotAtHome():
            return "上门收费，无人在家", "nobody at home when the collector came"
        case PaymentTaken():
            amount, rest = yuan(event.amount_fen), yuan(event.outstanding_fen)
            zh, en = PAYMENT_METHOD_TEXTS[event.method]
            return (
                f"已收款 {amount}（{zh}），收据 {event.receipt_number}，尚欠 {rest}",
                f"{amount} paid ({en}), receipt {event.receipt_number}, {rest} still due",
            )
        case PaymentVoided():
            amount, rest = yuan(event.amount_fen), yuan(event.outstanding_fen)
            return (
                f"收款 {amount} 连同收据 {event.receipt_number} 已作废，尚欠 {rest}",
                f"payment of {amount} voided with receipt {event.receipt_number}, {rest} still due",
            )
        case ChargeSettled():
            return "费用已结清", "nothing more is due"
