"""Work orders for tests, with sensible defaults."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from contracts.calendars import Span, WorkingCalendar, weekly
from contracts.orders import (
    ConsentHow,
    Department,
    NoSignature,
    OrderState,
    PauseReason,
    Payer,
    QuotedLine,
    RepairKind,
)
from contracts.urgency import Emergency
from contracts.words import (
    Actor,
    ActorKind,
    Fen,
    FileId,
    OrderId,
    PersonId,
    SeriesNumber,
    StaffId,
    UnitId,
)
from dispatch.acts.model.steps import Report
from dispatch.acts.model.table import Act
from dispatch.agreements import model as agreements
from dispatch.agreements.model import Finding
from dispatch.checklists.model import CheckPoint
from dispatch.clocks.model import OrderLimits
from dispatch.diversions import model as diversions
from dispatch.orders.collection import ClockPolicy
from dispatch.orders.model.order import WorkOrder
from dispatch.pauses import model as pauses
from dispatch.pauses.collection import PausePolicy
from dispatch.pauses.model import PauseCaps
from dispatch.signing import model as signing
from dispatch.slips.model import Slip

CALENDAR = WorkingCalendar(
    zone="Asia/Shanghai",
    week=weekly(Span(time(8, 30), time(12)), Span(time(13, 30), time(18))),
    published_through=2026,
    holidays=frozenset({date(2026, 10, 1)}),
)
MONDAY = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
"""A working day, 10:00 in the estate."""
GRADE_1 = OrderLimits.model_validate(ClockPolicy.from_preset("grade_1").model_dump())

DISPATCHER = Actor(kind=ActorKind.STAFF, id="dispatcher")
WANG, LI = StaffId("wang"), StaffId("li")
HOME = UnitId("u-8-2-0101")
ZHANG = PersonId("p-zhang")
SIGNATURE = FileId("f-signature")
CAPS = PauseCaps.model_validate(PausePolicy.from_preset("suggested").model_dump())

POINTS = (
    CheckPoint(code="covers", zh="穿鞋套", en="shoe covers"),
    CheckPoint(code="tested", zh="试用", en="tried out"),
    CheckPoint(code="old_parts", zh="旧件过目", en="old parts shown", obligatory=False),
)
"""A checklist."""

TO_THE_SITE = (Act.HAND_OVER, Act.ASSIGN, Act.ACCEPT, Act.SET_OUT, Act.ARRIVE)
TO_THE_END_OF_WORK = (*TO_THE_SITE, Act.QUOTE, Act.CONSENT, Act.START, Act.FINISH)
SIGNED_OFF = (*TO_THE_END_OF_WORK, Act.SIGN)


def staff(id_: str) -> Actor:
    return Actor(kind=ActorKind.STAFF, id=id_)


def report(now: datetime = MONDAY, *, by: str = "dispatcher", **more: Any) -> Report:
    return Report(by=staff(by), now=now, **more)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def an_order(
    *,
    requested_at: datetime = MONDAY,
    emergency: Emergency | None = None,
    limits: OrderLimits | None = GRADE_1,
    entered_at: datetime | None = None,
    **slip: Any,
) -> WorkOrder:
    """An order as just opened for a leaking tap in 8-2-0101."""
    defaults: dict[str, Any] = {
        "matter": "厨房漏水",
        "unit_id": HOME,
        "unit_label": "8-2-0101",
        "building": "8",
    }
    return WorkOrder.opened(
        OrderId("order-1"),
        SeriesNumber("WX-20261123-0001"),
        Slip(**(defaults | {"requested_at": requested_at, "emergency": emergency} | slip)),
        report(entered_at or requested_at, by="desk"),
        limits=limits,
    )


def lines(*amounts_fen: int) -> list[QuotedLine]:
    """One piece of each amount."""
    return [
        QuotedLine(
            label="材料", quantity_hundredths=100, price_fen=Fen(amount), amount_fen=Fen(amount)
        )
        for amount in amounts_fen
    ]


def finding(payer: Payer = Payer.OWNER, kind: RepairKind = RepairKind.OTHER) -> Finding:
    return Finding("阀芯磨损", kind, payer)


def a_place() -> WorkOrder:
    """An order for a public place: nobody lives there (E01)."""
    return an_order(unit_id=None, unit_label="", place="地下水泵房")


def later(order: WorkOrder, by: float = 1) -> datetime:
    """So many minutes after the order's last act."""
    return max(order.history[-1].at, order.history[-1].entered_at) + minutes(by)


def taken_to(
    order: WorkOrder,
    *acts: Act,
    technician: StaffId = WANG,
    every: float = 1,
    amounts_fen: Sequence[int] = (10_000,),
    payer: Payer = Payer.OWNER,
) -> WorkOrder:
    """The order after these acts, one every so many minutes; quoted at the amounts."""
    for act in acts:
        now = later(order, every)
        desk, own = report(now), report(now, by=order.technician_id or technician)
        match act:
            case Act.HAND_OVER:
                order.hand_over(desk)
            case Act.ASSIGN:
                order.assign(technician, desk)
            case Act.CANCEL:
                order.cancel("误报", desk)
            case Act.QUOTE:
                agreements.quote(order, finding(payer), lines(*amounts_fen), own)
            case Act.CONSENT:
                agreements.consent(order, ConsentHow.ON_SITE, ZHANG, "", own)
            case Act.APPROVE_BUDGET:
                agreements.approve_budget(order, "", report(now, by="manager"))
            case Act.DECLINE:
                agreements.decline(order, "太贵", own)
            case Act.START:
                agreements.start(order, "", own)
            case Act.FINISH:
                agreements.finish(order, None, "", own, left_open_reason="缺料")
            case Act.SIGN:
                signing.sign(order, ZHANG, SIGNATURE, own)
            case Act.PAUSE:
                pauses.pause(order, PauseReason.WAITING_FOR_PARTS, "", own, caps=CAPS)
            case Act.RESUME:
                pauses.resume(order, "", own)
            case Act.RECALL:
                diversions.recall(order, desk)
            case Act.TRANSFER:
                diversions.transfer(order, Department.ENVIRONMENT, "绿化的事", desk)
            case Act.FORCE:
                diversions.force(order, OrderState.FORCED, "重复", report(now, by="manager"))
            case Act.NO_SIGNATURE:
                signing.refuse(order, NoSignature.ABSENT, "", own, CALENDAR)
            case _:
                order.step(act, own, note="说明")
    return order
