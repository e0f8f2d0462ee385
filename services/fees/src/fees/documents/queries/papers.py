"""A receipt and a charge slip as they stand now."""

from datetime import datetime
from zoneinfo import ZoneInfo

from chassis.estates import EstateCard
from chassis.reader import Reader
from contracts.fees import PAYMENT_METHOD_TEXTS
from contracts.words import ChargeId, Fen, PaymentId
from fees.charges.model import Charge, Subject
from fees.documents.model import Paper, PaperLine
from fees.payments.model import Payment
from fees.staff.model import Colleague, name_of
from fees.words.model import yuan


async def receipt_paper(payment_id: PaymentId, reader: Reader) -> Paper:
    """The receipt of a payment, marked where it is void. Raises Missing, NotAllowed."""
    payment = await reader.load(Payment, payment_id)
    _must_cover(payment.building, reader)
    charge = await reader.load(Charge, payment.charge_id)
    estate = await reader.estate_card()
    names = await reader.find_many(Colleague, [payment.taken_by])
    return Paper(
        title="收据",
        estate=estate.name,
        number=payment.receipt_number,
        fields=[
            ("交款人", payment.payer_name),
            ("房号", charge.subject.where),
            ("收费单号", str(payment.charge_number)),
            ("任务单号", charge.subject.order_number),
            ("收款方式", PAYMENT_METHOD_TEXTS[payment.method][0]),
            ("收款日期", _on_paper(payment.at, estate)),
        ],
        lines=[PaperLine(f"维修服务：{charge.subject.content}", "", "", yuan(payment.amount_fen))],
        amount_fen=payment.amount_fen,
        amount_label="实收金额",
        footer=[
            f"收款人：{name_of(names, payment.taken_by)}",
            _still_owed(payment),
            _replacing(payment),
        ],
        void=_on_paper(payment.voided.at, estate) if payment.voided else "",
    )


async def slip_paper(charge_id: ChargeId, reader: Reader) -> Paper:
    """The charge slip for the door (F09). Raises Missing, NotAllowed."""
    charge = await reader.load(Charge, charge_id)
    _must_cover(charge.subject.building, reader)
    estate = await reader.estate_card()
    return Paper(
        title="收费单",
        estate=estate.name,
        number=str(charge.number),
        fields=[
            ("住户", charge.subject.contact_name),
            ("房号", charge.subject.where),
            ("任务单号", charge.subject.order_number),
            ("开单日期", _on_paper(charge.issued_at, estate)),
        ],
        lines=_lines(charge.subject, charge),
        amount_fen=charge.outstanding_fen,
        amount_label="应付金额",
        footer=[
            f"已收：{yuan(charge.paid_fen)} 元" if charge.paid_fen else "",
            "本单有争议，处理前不催收。" if charge.disputed else "",
            "请向收费人员索取收据。维修人员不收取任何费用。",
        ],
    )


def _lines(subject: Subject, charge: Charge) -> list[PaperLine]:
    lines = [
        PaperLine(
            line.label,
            f"{_hundredths(line.quantity_hundredths)} {line.measure}".strip(),
            yuan(line.price_fen),
            yuan(line.amount_fen),
        )
        for line in subject.lines
    ] or [PaperLine(subject.content, "", "", yuan(charge.original_fen))]
    if less := charge.original_fen - charge.amount_fen:
        lines.append(PaperLine("减免", "", "", yuan(Fen(-less))))
    return lines


def _hundredths(quantity: int) -> str:
    whole, part = divmod(quantity, 100)
    return f"{whole}.{part:02d}".rstrip("0").rstrip(".")


def _still_owed(payment: Payment) -> str:
    return f"本次收款后尚欠 {yuan(payment.left_fen)} 元" if payment.left_fen else ""


def _replacing(payment: Payment) -> str:
    return "本收据替换此前作废的收据" if payment.replaces else ""


def _on_paper(at: datetime, estate: EstateCard) -> str:
    return f"{at.astimezone(ZoneInfo(estate.zone)):%Y-%m-%d %H:%M}"


def _must_cover(building: str, reader: Reader) -> None:
    if reader.caller is not None:
        reader.caller.must_cover(building)
