"""An order closes on site with a signature (A09), a code, an inspection (E01) or a reason (E11)."""

from datetime import datetime, timedelta
from hmac import compare_digest

from contracts.calendars import WorkingCalendar
from contracts.orders import NoSignature, OrderState, SignOff
from contracts.refusals import Invalid, Refused
from contracts.words import FileId, PersonId
from dispatch.acts.model.steps import Report, Step
from dispatch.acts.model.table import Act
from dispatch.agreements.model import must_be_for_a_home, must_be_for_a_place
from dispatch.orders.model.order import WorkOrder
from dispatch.rounds.model import CODE_TRIES, SignatureCode, SignedOff, Unsigned

CODE_DIGITS = 6
CODE_LASTS = timedelta(hours=24)
"""Long enough for somebody at work or abroad; a new code replaces it at any time."""


class OwnWork(Refused):
    """Whoever did the work neither inspects it nor approves that nobody signed."""

    zh = "不能批准或验收自己维修的任务单。请由主管或楼管员办理。"
    en = "Your own work is approved or inspected by somebody else: a supervisor, the caretaker."


class PriceIsDisputed(Refused):
    """A disputed price is decided by a supervisor, not by a code or another visit (E11)."""

    zh = "业主对价格有异议，须先由主管决定：批准未签字，或不批准并继续取得签字。"
    en = "The price is disputed: a supervisor decides first, to approve it or to ask again."


class NoteMissing(Invalid):
    """Why somebody is not satisfied is the reason of the rework."""

    zh = "请写明对维修不满意的原因，返工人员需要知道。"
    en = "Say what is not right with the work: it is the reason of the rework."


class NoCode(Refused):
    """There is no code that could be given."""

    zh = "没有可用的签收码：尚未发送、已过期，或输错 {tries} 次。请重新发送签收码。"
    en = "There is no valid code: none was sent, it ran out, or {tries} were wrong. Send a new one."


class WrongCode(Refused):
    """Not the code that was sent; the try counts."""

    zh = "签收码不正确，还可输入 {left} 次。请与住户核对。"
    en = "That is not the code; {left} tries are left. Check it with the household."


class VisitInPast(Invalid):
    """A later visit lies ahead."""

    zh = "上门时间 {visit_at} 已经过去。请填写现在之后的时间。"
    en = "The visit {visit_at} has passed. Give a time that is still to come."


def sign(order: WorkOrder, person_id: PersonId, file_id: FileId, report: Report) -> None:
    """Somebody of the household signs. Raises NotYourOrder, NoHousehold."""
    must_be_for_a_home(order, Act.SIGN)
    order.must_be_by_technician(Act.SIGN, report)
    step = order.take(Act.SIGN, report, technician_id=order.technician_id)
    _sign_off(order, step, SignOff.SIGNATURE, person_id=person_id, file_id=file_id)


def inspect(order: WorkOrder, file_id: FileId, note: str, report: Report) -> None:
    """The building manager has seen the work, with a photo (E01). Raises HasHousehold, OwnWork."""
    must_be_inspectable(order, report)
    step = order.take(Act.INSPECT, report, note, order.technician_id)
    _sign_off(order, step, SignOff.INSPECTION, file_id=file_id)


def must_be_inspectable(order: WorkOrder, report: Report) -> None:
    """Raises IllegalMove, HasHousehold, OwnWork."""
    must_be_for_a_place(order, Act.INSPECT)
    _must_be_anothers(order, report)


def refuse(
    order: WorkOrder, reason: NoSignature, note: str, report: Report, calendar: WorkingCalendar
) -> None:
    """Nobody signs; a supervisor decides by the end of the estate's day, or rework follows (E11).

    Raises NotYourOrder, NoHousehold, NoteMissing.
    """
    must_be_for_a_home(order, Act.NO_SIGNATURE)
    order.must_be_by_technician(Act.NO_SIGNATURE, report)
    rework = reason is NoSignature.DISSATISFIED
    if rework and not note:
        raise NoteMissing
    step = order.take(Act.NO_SIGNATURE, report, note, order.technician_id)
    unsigned = Unsigned(
        reason=reason,
        note=note,
        by=report.by,
        at=step.at,
        decide_by=None if rework else calendar.end_of_day(step.at),
    )
    order.change_round(unsigned=unsigned)


def approve_unsigned(order: WorkOrder, note: str, report: Report) -> None:
    """It closes without a signature; late after the day, disputed for its price. Raises OwnWork."""
    order.must_allow(Act.APPROVE_UNSIGNED)
    _must_be_anothers(order, report)
    unsigned = order.round.unsigned
    if unsigned is None or unsigned.decide_by is None:
        raise ValueError(f"unsigned without a reason: {order.id}")
    step = order.take(Act.APPROVE_UNSIGNED, report, note, order.technician_id)
    late = step.at > unsigned.decide_by
    _sign_off(order, step, SignOff.UNSIGNED, reason=unsigned.reason, late=late)


def reject_unsigned(order: WorkOrder, reason: str, report: Report) -> None:
    """The signature is to be asked for again. Raises OwnWork."""
    order.must_allow(Act.REJECT_UNSIGNED)
    _must_be_anothers(order, report)
    order.take(Act.REJECT_UNSIGNED, report, reason, order.technician_id)


def sign_later(order: WorkOrder, visit_at: datetime, note: str, report: Report) -> None:
    """Nobody is at home: somebody comes again for the signature. Raises VisitInPast."""
    _must_await_somebody(order, Act.SIGN_LATER)
    if visit_at <= report.now:
        raise VisitInPast(visit_at=visit_at.isoformat())
    order.take(Act.SIGN_LATER, report, note, order.technician_id)
    order.change_round(visit_at=visit_at)


def issue_code(order: WorkOrder, person_id: PersonId, digest: str, report: Report) -> SignatureCode:
    """A code to sign with; the one before is worth nothing any more. Raises PriceIsDisputed."""
    _must_await_somebody(order, Act.ISSUE_CODE)
    step = order.take(Act.ISSUE_CODE, report, technician_id=order.technician_id)
    code = SignatureCode(
        digest=digest,
        person_id=person_id,
        issued_at=step.at,
        expires_at=report.now + CODE_LASTS,
    )
    order.change_round(code=code)
    return code


def sign_by_code(order: WorkOrder, digest: str, report: Report) -> int | None:
    """Sign off with the code; a wrong one leaves the order unsigned and answers the tries left.

    Raises NoCode, PriceIsDisputed.
    """
    _must_await_somebody(order, Act.SIGN_BY_CODE)
    code = order.round.code
    if code is None or report.now >= code.expires_at or code.wrong >= CODE_TRIES:
        raise NoCode(tries=CODE_TRIES)
    if not compare_digest(digest, code.digest):
        order.change_round(code=code.model_copy(update={"wrong": code.wrong + 1}))
        return CODE_TRIES - code.wrong - 1
    step = order.take(Act.SIGN_BY_CODE, report, technician_id=order.technician_id)
    _sign_off(order, step, SignOff.CODE, person_id=code.person_id)
    return None


def _must_await_somebody(order: WorkOrder, act: Act) -> None:
    must_be_for_a_home(order, act)
    unsigned = order.round.unsigned
    disputed = unsigned is not None and unsigned.reason is NoSignature.PRICE
    if disputed and order.state is OrderState.UNSIGNED:
        raise PriceIsDisputed


def _must_be_anothers(order: WorkOrder, report: Report) -> None:
    if report.by.id in (order.technician_id, order.round.technician_id):
        raise OwnWork


def _sign_off(
    order: WorkOrder,
    step: Step,
    how: SignOff,
    *,
    person_id: PersonId | None = None,
    file_id: FileId | None = None,
    reason: NoSignature | None = None,
    late: bool = False,
) -> None:
    signed = SignedOff(
        how=how,
        at=step.at,
        by=step.by,
        person_id=person_id,
        file_id=file_id,
        reason=reason,
        late=late,
    )
    order.change_round(sign_off=signed)
