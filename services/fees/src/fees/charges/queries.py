"""What the desk is to collect, and one charge as a whole."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from pydantic import BaseModel

from chassis.caller import Caller
from chassis.reader import Reader
from chassis.sought import literally
from chassis.web import Page
from contracts.calendars import WorkingCalendar
from contracts.fees import PAYMENT_METHOD_TEXTS
from contracts.permissions import Permission
from contracts.words import ChargeId, ContactId, Fen, OrderId, PaymentId, SeriesNumber, UnitId
from fees.charges.collection import charge_in_reach, in_reach
from fees.charges.model import (
    CHARGE_TEXTS,
    Charge,
    ChargeState,
    Dispute,
    Taking,
    Visit,
)
from fees.staff.model import Colleague, name_of
from fees.words.model import Named, named

TO_COLLECT = (ChargeState.OPEN, ChargeState.PARTLY_PAID)
"""What the desk goes to the door for; disputed ones are not chased (E11)."""


class ChargeAct(StrEnum):
    """What may be done with a charge."""

    TAKE_PAYMENT = "take_payment"
    NOT_AT_HOME = "not_at_home"
    DISPUTE = "dispute"
    RESOLVE = "resolve"


ACT_TEXTS = {
    ChargeAct.TAKE_PAYMENT: ("收款", "take a payment"),
    ChargeAct.NOT_AT_HOME: ("无人在家", "nobody at home"),
    ChargeAct.DISPUTE: ("登记争议", "dispute"),
    ChargeAct.RESOLVE: ("处理争议", "decide the dispute"),
}
"""Act → (Chinese, English), as staff read them."""


class ChargeCard(BaseModel):
    """A charge in the desk's list; `overdue` where the visit was due on an earlier day."""

    id: ChargeId
    number: SeriesNumber
    state: Named
    where: str
    building: str
    unit_id: UnitId | None
    content: str
    order_number: str
    amount_fen: Fen
    paid_fen: Fen
    outstanding_fen: Fen
    disputed: bool
    issued_at: datetime
    collect_from: datetime
    overdue: bool


class TakingView(BaseModel):
    """A payment of the charge."""

    payment_id: PaymentId
    receipt_number: str
    amount_fen: Fen
    method: Named
    at: datetime
    by: str
    voided: bool


class VisitView(BaseModel):
    """A visit in vain."""

    at: datetime
    by: str
    next_visit_at: datetime | None
    note: str


class DisputeView(BaseModel):
    """A dispute, and how it was decided if it was."""

    raised_at: datetime
    raised_by: str
    reason: str
    at_signature: bool
    decided_at: datetime | None
    decided_by: str
    decided_fen: Fen | None
    grounds: str


class ChargeLineView(BaseModel):
    """What was done."""

    label: str
    measure: str
    quantity_hundredths: int
    price_fen: Fen
    amount_fen: Fen


class ChargeView(ChargeCard):
    """The whole charge, and what the caller may do with it now."""

    order_id: OrderId
    round: int
    contact_id: ContactId | None
    contact_name: str
    original_fen: Fen
    lines: list[ChargeLineView]
    payments: list[TakingView]
    visits: list[VisitView]
    disputes: list[DisputeView]
    acts: list[Named]


class ChargeFilter(BaseModel):
    """What the list is narrowed to; no states mean what is to be collected. `text` is a number of
    the charge or its order, or a room.
    """

    states: Sequence[ChargeState] = ()
    building: str | None = None
    unit_id: UnitId | None = None
    order_id: OrderId | None = None
    overdue: bool = False
    text: str = ""


async def charges(
    reader: Reader, wanted: ChargeFilter, *, limit: int, cursor: str | None
) -> Page[ChargeCard]:
    """Charges the caller may see, the visit that has been due longest first."""
    calendar = (await reader.estate_card()).calendar
    found, following = await reader.page(
        Charge,
        {"$and": [in_reach(reader.caller), *_conditions(wanted, _today_began(reader, calendar))]},
        sort=["collect_from"],
        limit=limit,
        cursor=cursor,
    )
    today = calendar.local_day(reader.now)
    items = [ChargeCard(**_card(charge, today, calendar)) for charge in found]
    return Page(items=items, next=following)


async def show_charge(charge_id: ChargeId, reader: Reader) -> ChargeView:
    """The whole charge. Raises Missing, NotAllowed."""
    return await charge_view(await charge_in_reach(reader, charge_id), reader)


async def charge_view(charge: Charge, reader: Reader) -> ChargeView:
    """A charge as the caller may see it now."""
    calendar = (await reader.estate_card()).calendar
    names = await reader.find_many(Colleague, sorted(_people(charge)))
    subject = charge.subject
    return ChargeView(
        **_card(charge, calendar.local_day(reader.now), calendar),
        order_id=subject.order_id,
        round=subject.round,
        contact_id=subject.contact_id,
        contact_name=subject.contact_name,
        original_fen=charge.original_fen,
        lines=[
            ChargeLineView(
                label=line.label,
                measure=line.measure,
                quantity_hundredths=line.quantity_hundredths,
                price_fen=line.price_fen,
                amount_fen=line.amount_fen,
            )
            for line in subject.lines
        ],
        payments=[_taking(taking, names) for taking in charge.takings],
        visits=[_visit(visit, names) for visit in charge.visits],
        disputes=[_dispute(dispute, names) for dispute in charge.disputes],
        acts=[named(act, ACT_TEXTS) for act in ChargeAct if _may(act, charge, reader.caller)],
    )


def _conditions(wanted: ChargeFilter, today_began: datetime) -> list[dict[str, Any]]:
    states = wanted.states or TO_COLLECT
    conditions: list[dict[str, Any]] = [{"state": {"$in": [state.value for state in states]}}]
    if wanted.order_id is not None:
        conditions = [{"subject.order_id": wanted.order_id}]
    if wanted.building is not None:
        conditions.append({"subject.building": wanted.building})
    if wanted.unit_id is not None:
        conditions.append({"subject.unit_id": wanted.unit_id})
    if wanted.overdue:
        conditions.append({"collect_from": {"$lt": today_began}})
    if text := wanted.text.strip():
        conditions.append(_number_or_room(text))
    return conditions


def _number_or_room(text: str) -> dict[str, Any]:
    """`SF-20261122-0007`, the end of it, the order's number, or the end of a room's."""
    number = literally(text.upper())
    ending = {"$regex": f"^{number}|-{number}$"}
    room = {"$regex": f"(^|-){literally(text)}$"}
    return {
        "$or": [{"number": ending}, {"subject.order_number": ending}, {"subject.unit_label": room}]
    }


def _today_began(reader: Reader, calendar: WorkingCalendar) -> datetime:
    return calendar.end_of_day(reader.now, days_later=-1)


def _card(charge: Charge, today: date, calendar: WorkingCalendar) -> dict[str, Any]:
    subject = charge.subject
    return {
        "id": charge.id,
        "number": charge.number,
        "state": named(charge.state, CHARGE_TEXTS),
        "where": subject.where,
        "building": subject.building,
        "unit_id": subject.unit_id,
        "content": subject.content,
        "order_number": subject.order_number,
        "amount_fen": charge.amount_fen,
        "paid_fen": charge.paid_fen,
        "outstanding_fen": charge.outstanding_fen,
        "disputed": charge.disputed,
        "issued_at": charge.issued_at,
        "collect_from": charge.collect_from,
        "overdue": charge.state in TO_COLLECT and calendar.local_day(charge.collect_from) < today,
    }


def _people(charge: Charge) -> set[str]:
    return (
        {taking.by for taking in charge.takings}
        | {visit.by.id for visit in charge.visits}
        | {dispute.raised_by.id for dispute in charge.disputes}
        | {dispute.decided_by.id for dispute in charge.disputes if dispute.decided_by}
    )


def _taking(taking: Taking, names: Mapping[str, Colleague]) -> TakingView:
    return TakingView(
        payment_id=taking.payment_id,
        receipt_number=taking.receipt_number,
        amount_fen=taking.amount_fen,
        method=named(taking.method, PAYMENT_METHOD_TEXTS),
        at=taking.at,
        by=name_of(names, taking.by),
        voided=taking.voided,
    )


def _visit(visit: Visit, names: Mapping[str, Colleague]) -> VisitView:
    return VisitView(
        at=visit.at,
        by=name_of(names, visit.by.id),
        next_visit_at=visit.next_visit_at,
        note=visit.note,
    )


def _dispute(dispute: Dispute, names: Mapping[str, Colleague]) -> DisputeView:
    return DisputeView(
        raised_at=dispute.raised_at,
        raised_by=name_of(names, dispute.raised_by.id),
        reason=dispute.reason,
        at_signature=dispute.at_signature,
        decided_at=dispute.decided_at,
        decided_by=name_of(names, dispute.decided_by.id if dispute.decided_by else None),
        decided_fen=dispute.decided_fen,
        grounds=dispute.grounds,
    )


def _may(act: ChargeAct, charge: Charge, caller: Caller | None) -> bool:
    if caller is None:
        return False
    if act is ChargeAct.RESOLVE:
        collected = caller.staff_id in {taking.by for taking in charge.takings}
        return charge.disputed and not collected and caller.may(Permission.RESOLVE_DISPUTES)
    if not caller.may(Permission.COLLECT_FEES):
        return False
    if act is ChargeAct.DISPUTE:
        return not charge.disputed and bool(charge.amount_fen)
    owed = bool(charge.outstanding_fen)
    return owed and (act is ChargeAct.TAKE_PAYMENT or not charge.disputed)
