"""No work before somebody agreed to the quote (A08), and nothing charged above what they agreed to.

For a place without a household the budget's approval stands in place of consent (E01). A rework may
begin without a new quote; then it charges what was agreed and never signed off, or nothing.
"""

from collections.abc import Sequence
from typing import NamedTuple

from contracts.orders import UTILITY_TEXTS, ConsentHow, Payer, QuotedLine, RepairKind
from contracts.refusals import Invalid, Refused
from contracts.words import Fen, PersonId
from dispatch.acts.model.steps import Report, Step
from dispatch.acts.model.table import Act
from dispatch.orders.model.order import WorkOrder
from dispatch.orders.model.refusals import WorkBegun
from dispatch.rounds.model import Agreement, LeftOpen, Quote
from dispatch.tariffs.model import total_of
from dispatch.words.model import yuan


class NotAgreed(Refused):
    """Work begins when somebody who may has agreed to the quote (A08)."""

    zh = "任务单 {number} 尚未报价并取得同意，不能开工。请先报价，并登记业主同意或预算批准。"
    en = "Nobody has agreed to a quote for {number} yet. Quote first, and have it agreed to."


class ShutOffUnanswered(Refused):
    """Nothing is cut before the household has said yes (W34)."""

    zh = "任务单 {number} 需要{what_zh}，业主尚未同意，不能开工或完工。请先说明，并登记业主同意。"
    en = "{number} needs {what_en}, and nobody has said yes. Explain to the household; record it."


class PointsOpen(Refused):
    """Obligatory points of the checklist are done, or it is said why not."""

    zh = "必查项未完成：{points_zh}。请逐项核对，或填写未完成的原因后再报完工。"
    en = "Obligatory points are open: {points_en}. Tick them, or say why they are left open."


class AboveAgreed(Refused):
    """More than was agreed to is not charged."""

    zh = "金额 {yuan} 元超过已同意的 {agreed_yuan} 元。请重新报价，取得同意后再报完工。"
    en = "¥{yuan} is more than the ¥{agreed_yuan} agreed to. Quote again and have it agreed to."


class QuoteChanged(Refused):
    """Somebody agreed to an amount that is not the quote's any more."""

    zh = "报价已改为 {yuan} 元，与所同意的金额不同。请将新报价告知对方后再登记。"
    en = "The quote is ¥{yuan} by now, not what they agreed to. Tell them, and record it again."


class OwnQuote(Refused):
    """Who quotes does not approve the budget (E01)."""

    zh = "不能批准自己报价的预算。请由另一位有权批准的人办理。"
    en = "The budget of one's own quote is approved by somebody else who may."


class NobodyToCharge(Invalid):
    """A place has no household that could pay (E01)."""

    zh = "公共区域维修没有可收费的业主。请将付款方改为物业公司、开发商或维修资金。"
    en = "A place has no owner to charge. Choose the company, the developer or the fund as payer."


class NoHousehold(Refused):
    """Nobody lives in a place: a budget and an inspection stand for consent and signature (E01)."""

    zh = "任务单 {number} 是公共区域维修，没有业主可以同意或签字。请改用预算批准和验收。"
    en = "{number} is for a place nobody lives in. Have its budget approved and its work inspected."


class HasHousehold(Refused):
    """What is done in a home is agreed to and signed by its people (A08, A09)."""

    zh = "任务单 {number} 是住户维修，须由住户同意并签字，不能以预算批准或验收代替。"
    en = "{number} is for a home: its people consent and sign; no budget or inspection replaces it."


class Finding(NamedTuple):
    """What the technician found, and who is to pay for it."""

    cause: str
    kind: RepairKind
    payer: Payer
    not_covered_reason: str = ""
    cause_code: str = ""


def must_be_for_a_home(order: WorkOrder, act: Act) -> None:
    """Raises IllegalMove, NoHousehold."""
    order.must_allow(act)
    if order.slip.unit_id is None:
        raise NoHousehold(number=str(order.number))


def must_be_for_a_place(order: WorkOrder, act: Act) -> None:
    """Raises IllegalMove, HasHousehold."""
    order.must_allow(act)
    if order.slip.unit_id is not None:
        raise HasHousehold(number=str(order.number))


def quote(order: WorkOrder, finding: Finding, lines: Sequence[QuotedLine], report: Report) -> Quote:
    """The cause is found, and this is what it costs; a revised quote needs agreement anew.

    Raises NotYourOrder, NobodyToCharge.
    """
    order.must_be_by_technician(Act.QUOTE, report)
    if order.slip.unit_id is None and finding.payer is Payer.OWNER:
        raise NobodyToCharge
    technician_id = order.technician_id
    if technician_id is None:
        raise ValueError(f"on site without a technician: {order.id}")
    step = order.take(Act.QUOTE, report, finding.cause, technician_id)
    quoted = Quote(
        **finding._asdict(),
        lines=tuple(lines),
        total_fen=total_of(lines),
        technician_id=technician_id,
        by=report.by,
        at=step.at,
    )
    order.change_round(quotes=(*order.round.quotes, quoted))
    return quoted


def quoted(order: WorkOrder, told_fen: Fen | None = None) -> Quote:
    """The quote that waits for an answer. Raises QuoteChanged where another sum was told."""
    waiting = order.round.quotes[-1]
    if told_fen is not None and told_fen != waiting.total_fen:
        raise QuoteChanged(fen=waiting.total_fen, yuan=yuan(waiting.total_fen))
    return waiting


def consent(
    order: WorkOrder, how: ConsentHow, person_id: PersonId, note: str, report: Report
) -> None:
    """Somebody of the household agrees (A08); whether they may is asked before."""
    must_be_for_a_home(order, Act.CONSENT)
    _agree(order, Act.CONSENT, how, person_id, note, report)


def approve_budget(order: WorkOrder, note: str, report: Report) -> None:
    """The budget stands in place of consent (E01). Raises OwnQuote."""
    must_be_for_a_place(order, Act.APPROVE_BUDGET)
    waiting = quoted(order)
    if report.by.id in (waiting.technician_id, waiting.by.id):
        raise OwnQuote
    _agree(order, Act.APPROVE_BUDGET, ConsentHow.BUDGET, None, note, report)


def decline(order: WorkOrder, reason: str, report: Report) -> None:
    """The household says no: a new quote, or the end. What was agreed to before still stands."""
    must_be_for_a_home(order, Act.DECLINE)
    order.take(Act.DECLINE, report, reason, order.technician_id)


def decline_budget(order: WorkOrder, reason: str, report: Report) -> None:
    """The budget is not approved: a new quote, or the end."""
    must_be_for_a_place(order, Act.DECLINE_BUDGET)
    order.take(Act.DECLINE_BUDGET, report, reason, order.technician_id)


def close_declined(order: WorkOrder, reason: str, report: Report) -> None:
    """Nothing was done and nothing will be. Raises WorkBegun, also in a rework: that is owed."""
    order.must_allow(Act.CLOSE_DECLINED)
    if order.rounds[0].started_at is not None:
        raise WorkBegun(number=str(order.number))
    order.take(Act.CLOSE_DECLINED, report, reason, order.technician_id)


def start(order: WorkOrder, note: str, report: Report) -> None:
    """The work begins, or goes on after a declined change.

    Raises NotYourOrder, NotAgreed, ShutOffUnanswered.
    """
    order.must_be_by_technician(Act.START, report)
    if order.round.agreed is None and order.round.number == 1:
        raise NotAgreed(number=str(order.number))
    _must_be_answered(order)
    step = order.take(Act.START, report, note, order.technician_id)
    order.change_round(started_at=order.round.started_at or step.at)


def finish(
    order: WorkOrder,
    lines: Sequence[QuotedLine] | None,
    note: str,
    report: Report,
    *,
    left_open_reason: str = "",
    cause_code: str = "",
) -> None:
    """The work is done; without final lines all that was agreed to was, and without a cause it was
    the quoted one's.

    Raises ShutOffUnanswered, PointsOpen, AboveAgreed.
    """
    order.must_be_by_technician(Act.FINISH, report)
    _must_be_answered(order)
    left_open = _left_open(order, left_open_reason)
    agreed = order.round.agreed
    done = tuple(lines if lines is not None else agreed.quote.lines if agreed else ())
    total = total_of(done)
    if total > order.round.ceiling_fen:
        raise AboveAgreed(
            fen=total,
            yuan=yuan(total),
            agreed_fen=order.round.ceiling_fen,
            agreed_yuan=yuan(order.round.ceiling_fen),
        )
    step = order.take(Act.FINISH, report, note, order.technician_id)
    found = order.round.quotes[-1:] or ([agreed.quote] if agreed else [])
    order.change_round(
        lines=done,
        total_fen=total,
        finished_at=step.at,
        technician_id=order.technician_id,
        left_open=left_open,
        cause_code=cause_code or "".join(quote.cause_code for quote in found),
    )


def _must_be_answered(order: WorkOrder) -> None:
    asked = [UTILITY_TEXTS[each] for each in order.round.unanswered]
    if asked:
        raise ShutOffUnanswered(
            number=str(order.number),
            what_zh="、".join(zh for zh, _ in asked),
            what_en=" and ".join(en for _, en in asked),
        )


def _left_open(order: WorkOrder, reason: str) -> LeftOpen | None:
    points = order.round.open_points
    if points and not reason:
        raise PointsOpen(
            points=[each.code for each in points],
            points_zh="、".join(each.zh for each in points),
            points_en=", ".join(each.en for each in points),
        )
    if not points:
        return None
    return LeftOpen(codes=tuple(each.code for each in points), reason=reason)


def _agree(
    order: WorkOrder,
    act: Act,
    how: ConsentHow,
    person_id: PersonId | None,
    note: str,
    report: Report,
) -> Step:
    step = order.take(act, report, note, order.technician_id)
    agreed = Agreement(
        quote=order.round.quotes[-1],
        how=how,
        person_id=person_id,
        by=report.by,
        at=step.at,
        note=note,
    )
    order.change_round(agreed=agreed)
    return step
