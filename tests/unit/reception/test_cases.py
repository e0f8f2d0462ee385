"""A case is the same however its events arrive, and tells the whole story of it (W06)."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contracts.dispatch.agreements import (
    QuoteAccepted,
    SignatureCodeIssued,
    WorkOrderQuoted,
    WorkOrderSignedOff,
)
from contracts.dispatch.beside import WorkOrderClockWarned
from contracts.dispatch.orders import (
    OrderEvent,
    TechnicianArrived,
    TechnicianSetOut,
    WorkOrderAccepted,
    WorkOrderAssigned,
    WorkOrderCancelled,
    WorkOrderClosed,
    WorkOrderCompleted,
    WorkOrderHandedOver,
    WorkOrderOpened,
    WorkOrderPosted,
    WorkOrderReclassified,
    WorkOrderReopened,
    WorkOrderReturned,
)
from contracts.fees import ChargeSlipIssued, PaymentMethod, PaymentTaken, PaymentVoided
from contracts.orders import ConsentHow, OrderClock, OrderState, Payer, RepairKind, SignOff
from contracts.urgency import UrgencyClass
from contracts.words import (
    Actor,
    ActorKind,
    ChargeId,
    ContactId,
    Fen,
    OrderId,
    PaymentId,
    PersonId,
    SeriesNumber,
    StaffId,
)
from reception.cases.model.case import SATISFIED, Case
from reception.cases.model.charges import ChargeEvent, charge_entry
from reception.cases.model.entries import Entry, Telling, own_entry
from reception.cases.model.money import yuan
from reception.cases.model.orders import order_entry
from reception.service import HEARS
from tests.contract.examples import example

MONDAY = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
DESK = Actor(kind=ActorKind.STAFF, id="desk")
ORDER, CONTACT = OrderId("c1"), ContactId("c1")
WANG, LI = StaffId("wang"), StaffId("li")


def at(minutes: int) -> datetime:
    return MONDAY + timedelta(minutes=minutes)


def a_case() -> Case:
    case = Case(id=CONTACT, contact_id=CONTACT, building="8")
    case.record(own_entry(CONTACT, "logged", MONDAY, DESK, "t0", ("接待登记", "logged")))
    return case


def satisfied(round_: int, minutes: int) -> Entry:
    texts = "业主满意", "satisfied"
    about = f"{CONTACT}-{round_}"
    return own_entry(about, SATISFIED, at(minutes), DESK, "t", texts, round=round_)


def opened(minutes: int = 2) -> WorkOrderOpened:
    return WorkOrderOpened(
        order_id=ORDER,
        number=SeriesNumber("WX-20261123-0001"),
        contact_id=CONTACT,
        urgency=UrgencyClass.P2,
        requested_at=MONDAY,
        at=at(minutes),
    )


def signed_off(round_: int, minutes: int) -> WorkOrderSignedOff:
    return WorkOrderSignedOff(
        order_id=ORDER,
        contact_id=CONTACT,
        number=SeriesNumber("WX-20261123-0001"),
        technician_id=LI,
        round=round_,
        how=SignOff.SIGNATURE,
        kind=RepairKind.LEAK,
        urgency=UrgencyClass.P1,
        payer=Payer.OWNER,
        lines=(),
        total_fen=Fen(8050),
        requested_at=MONDAY,
        completed_at=at(minutes - 2),
        at=at(minutes),
    )


def technicians(
    kind: type[WorkOrderAssigned | WorkOrderAccepted | TechnicianArrived | WorkOrderCompleted],
    minutes: int,
    technician: StaffId = WANG,
) -> OrderEvent:
    return kind(order_id=ORDER, contact_id=CONTACT, technician_id=technician, at=at(minutes))


STORY: list[OrderEvent] = [
    opened(),
    WorkOrderHandedOver(order_id=ORDER, contact_id=CONTACT, at=at(8), late=True),
    technicians(WorkOrderAssigned, 9),
    WorkOrderReturned(
        order_id=ORDER, contact_id=CONTACT, technician_id=WANG, reason="缺料", at=at(12)
    ),
    WorkOrderReclassified(
        order_id=ORDER, contact_id=CONTACT, urgency=UrgencyClass.P1, reason="漏电", at=at(13)
    ),
    technicians(WorkOrderAssigned, 14, LI),
    technicians(WorkOrderAccepted, 15, LI),
    TechnicianSetOut(order_id=ORDER, contact_id=CONTACT, technician_id=LI, at=at(16)),
    WorkOrderClockWarned(
        order_id=ORDER,
        contact_id=CONTACT,
        clock=OrderClock.ON_SITE,
        percent=80,
        at=at(24),
        deadline=at(30),
    ),
    # Reported late: it happened before the warning that was told first.
    technicians(TechnicianArrived, 20, LI),
    WorkOrderQuoted(
        order_id=ORDER,
        contact_id=CONTACT,
        technician_id=LI,
        round=1,
        cause="阀芯老化",
        kind=RepairKind.LEAK,
        payer=Payer.OWNER,
        lines=(),
        total_fen=Fen(8050),
        at=at(30),
    ),
    QuoteAccepted(
        order_id=ORDER,
        contact_id=CONTACT,
        round=1,
        how=ConsentHow.PHONE,
        person_id=PersonId("p"),
        total_fen=Fen(8050),
        at=at(32),
    ),
    technicians(WorkOrderCompleted, 60, LI),
    signed_off(1, 62),
    WorkOrderPosted(order_id=ORDER, contact_id=CONTACT, round=1, at=at(63)),
    WorkOrderReopened(
        order_id=ORDER,
        contact_id=CONTACT,
        number=SeriesNumber("WX-20261123-0001"),
        round=2,
        notice_number="ZG-20261124-0001",
        reason="还在滴",
        technician_id=LI,
        at=at(1500),
    ),
    technicians(WorkOrderAssigned, 1501),
    signed_off(2, 1600),
    WorkOrderClosed(order_id=ORDER, contact_id=CONTACT, round=2, satisfied=True, at=at(1700)),
    # Finance was late: a closed order is posted without opening again.
    WorkOrderPosted(order_id=ORDER, contact_id=CONTACT, round=2, at=at(1800)),
]
KNOWN = [
    heard
    for heard in dict.fromkeys(each.event for each in HEARS)
    if issubclass(heard, (OrderEvent, ChargeEvent))
]
LEGS = st.integers(min_value=1, max_value=len(STORY))


def entry(version: int, *, by: str = "li") -> Entry:
    telling = Telling(
        id=f"event-{version}",
        by=Actor(kind=ActorKind.STAFF, id=by),
        trace=f"trace-{version}",
        version=version,
    )
    return order_entry(STORY[version - 1], telling)


@pytest.mark.rule("W06")
@settings(max_examples=30, deadline=None)
@given(st.data(), LEGS)
def test_any_order_and_any_repeats_of_the_events_end_in_the_same_case(
    data: st.DataObject, length: int
) -> None:
    versions = list(range(1, length + 1))
    repeats = data.draw(st.lists(st.sampled_from(versions), max_size=10))
    arrivals = data.draw(st.permutations(versions + repeats))
    straight, shuffled = a_case(), a_case()

    for version in versions:
        straight.record(entry(version))
    for version in arrivals:
        shuffled.record(entry(version))

    assert shuffled == straight
    assert len(straight.timeline) == length + 1


@settings(max_examples=30, deadline=None)
@given(st.sets(LEGS, min_size=1))
def test_whatever_has_arrived_so_far_stands_in_order_of_time(versions: set[int]) -> None:
    case = a_case()

    for version in versions:
        case.record(entry(version))

    times = [each.at for each in case.timeline]
    assert times == sorted(times)


@pytest.mark.rule("W06")
def test_the_whole_story_is_read_off_the_timeline() -> None:
    case = a_case()
    for version in range(1, len(STORY) + 1):
        case.record(entry(version))

    assert case.order is not None
    assert case.order.number == "WX-20261123-0001"
    assert case.order.state is OrderState.CLOSED
    assert case.order.urgency is UrgencyClass.P1
    assert case.order.technician_id == LI
    assert case.order.round == 2
    assert case.order.settled_at == at(1700)
    assert [each.zh for each in case.timeline] == [
        "接待登记",
        "已开任务单 WX-20261123-0001（P2）",
        "工程部已接单，超过 5 分钟",
        "已派工",
        "维修人员退回（代报）",
        "级别改为 P1",
        "已派工",
        "维修人员已接受",
        "维修人员已出发",
        "维修人员已到场",
        "“到场”时限已用 80%",
        "已报价 ¥80.50，付款方：业主",
        "电话同意 ¥80.50",
        "已完工",
        "现场结单：业主签字，¥80.50",
        "财务已入账",
        "返工，第 2 轮（ZG-20261124-0001）",
        "已派工",
        "现场结单：业主签字，¥80.50",
        "任务单已关闭，业主满意",
        "财务已入账",
    ]


@pytest.mark.rule("T19")
def test_a_finished_repair_is_settled_when_the_owner_is_satisfied_with_its_last_round() -> None:
    case = a_case()
    settled = []

    for each in [*map(entry, range(1, 16)), satisfied(1, 70), entry(16), satisfied(2, 1650)]:
        case.record(each)
        assert case.order is not None
        settled.append(case.order.settled_at)

    assert settled == [*[None] * 15, at(70), None, at(1650)]


@pytest.mark.rule("T19")
@settings(max_examples=40, deadline=None)
@given(st.permutations([entry(14), entry(16), entry(18), entry(19), satisfied(2, 1650)]))
def test_an_order_closed_by_a_satisfied_owner_was_settled_when_they_said_so(
    arrivals: list[Entry],
) -> None:
    case = a_case()

    for each in arrivals:
        case.record(each)

    assert case.order is not None
    assert case.order.settled_at == at(1650)


def test_an_order_to_be_done_again_has_no_technician_until_one_is_dispatched() -> None:
    case = a_case()

    for version in (14, 15, 16):
        case.record(entry(version))

    assert case.order is not None
    assert case.order.state is OrderState.HANDED_OVER
    assert case.order.technician_id is None


def test_the_state_is_that_of_the_newest_version_also_when_an_older_event_comes_later() -> None:
    case = a_case()

    case.record(entry(10))
    case.record(entry(1))

    assert case.order is not None
    assert case.order.state is OrderState.ON_SITE
    assert case.order.number == "WX-20261123-0001"


def test_an_order_given_back_has_no_technician() -> None:
    case = a_case()

    for version in (1, 3, 4):
        case.record(entry(version))

    assert case.order is not None
    assert case.order.state is OrderState.RETURNED
    assert case.order.technician_id is None
    assert case.timeline[-1].note == "缺料"


@pytest.mark.rule("E04")
def test_what_a_dispatcher_entered_for_a_technician_is_marked() -> None:
    assert entry(10, by="dispatcher").zh == "维修人员已到场（代报）"
    assert entry(10, by="dispatcher").en == "technician on site (reported by radio)"
    assert entry(3, by="dispatcher").zh == "已派工"


def test_a_cancelled_order_settles_its_case_and_keeps_the_reason() -> None:
    case = a_case()
    cancelled = WorkOrderCancelled(order_id=ORDER, contact_id=CONTACT, reason="误报", at=at(3))

    case.record(
        order_entry(cancelled, Telling(id="e", by=DESK, trace="t", version=2)),
    )

    assert case.order is not None
    assert case.order.settled_at == at(3)
    assert case.timeline[-1].note == "误报"


CHARGE: dict[str, Any] = {
    "charge_id": ChargeId("g1"),
    "order_id": ORDER,
    "contact_id": CONTACT,
    "at": at(80),
}
PAYMENT = CHARGE | {
    "payment_id": PaymentId("z1"),
    "amount_fen": Fen(5000),
    "receipt_number": "0000017",
}


@pytest.mark.rule("F09", "F25", "E12")
@pytest.mark.parametrize(
    ("event", "zh"),
    [
        (
            ChargeSlipIssued(
                **CHARGE,
                number=SeriesNumber("SF-20261123-0001"),
                amount_fen=Fen(8050),
                disputed=True,
            ),
            "已开收费单 SF-20261123-0001：¥80.50，有争议，暂不催收",
        ),
        (
            PaymentTaken(**PAYMENT, method=PaymentMethod.CASH, outstanding_fen=Fen(3050)),
            "已收款 ¥50.00（现金），收据 0000017，尚欠 ¥30.50",
        ),
        (
            PaymentVoided(**PAYMENT, outstanding_fen=Fen(8050), reason="金额写错"),
            "收款 ¥50.00 连同收据 0000017 已作废，尚欠 ¥80.50",
        ),
    ],
)
def test_money_stands_in_the_timeline_in_yuan_and_changes_nothing_of_the_order(
    event: ChargeEvent, zh: str
) -> None:
    case = a_case()
    for version in (1, 14):
        case.record(entry(version))
    before = case.order

    told = charge_entry(event, Telling(id="m", by=DESK, trace="t", version=99))
    case.record(told)

    assert told.zh == zh
    assert case.order == before


@pytest.mark.parametrize(("fen", "text"), [(0, "¥0.00"), (5, "¥0.05"), (12345, "¥123.45")])
def test_fen_are_read_as_yuan(fen: int, text: str) -> None:
    assert yuan(Fen(fen)) == text


@pytest.mark.rule("E11")
def test_a_code_to_sign_with_is_not_shown_to_whoever_reads_the_case() -> None:
    event = SignatureCodeIssued(
        order_id=ORDER,
        contact_id=CONTACT,
        number=SeriesNumber("WX-20261123-0001"),
        person_id=PersonId("p"),
        code="271828",
        expires_at=at(90),
        at=at(61),
    )

    told = order_entry(event, Telling(id="e", by=DESK, trace="t", version=3))

    assert "271828" not in told.model_dump_json()


@pytest.mark.parametrize("kind", KNOWN, ids=lambda kind: kind.__name__)
def test_every_step_of_an_order_and_of_a_charge_has_words_in_both_languages(
    kind: type[OrderEvent | ChargeEvent],
) -> None:
    event = example(kind)
    telling = Telling(id="e", by=DESK, trace="t", version=3)

    told = (
        order_entry(event, telling)
        if isinstance(event, OrderEvent)
        else charge_entry(event, telling)
    )

    assert any("\u4e00" <= letter <= "\u9fff" for letter in told.zh)
    assert told.zh != told.en
    assert event.event_name() not in told.zh


def test_a_case_shows_no_personal_text_in_its_repr() -> None:
    case = a_case()
    case.record(entry(4))

    assert "某业主" not in repr(case)
    assert "漏水" not in repr(case)
    assert "缺料" not in repr(case)
