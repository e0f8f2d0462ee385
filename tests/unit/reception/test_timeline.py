"""A case's timeline is the same however its events arrive (W06)."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.dispatch import (
    TechnicianArrived,
    TechnicianSetOut,
    WorkOrderAccepted,
    WorkOrderAssigned,
    WorkOrderCancelled,
    WorkOrderClockWarned,
    WorkOrderCompleted,
    WorkOrderHandedOver,
    WorkOrderOpened,
    WorkOrderReclassified,
    WorkOrderReturned,
)
from contracts.orders import OrderClock, OrderState
from contracts.reception import Channel
from contracts.urgency import UrgencyClass
from contracts.words import Actor, ActorKind, ContactId, OrderId, SeriesNumber, StaffId
from reception.contacts.model import Contact, Outcome, RepairAsked, Requester
from reception.timeline.model import Entry, OrderEvent, Telling, order_entry, own_entry

MONDAY = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
DESK = Actor(kind=ActorKind.STAFF, id="desk")
ORDER, CONTACT = OrderId("c1"), ContactId("c1")
WANG, LI = StaffId("wang"), StaffId("li")


def at(minutes: int) -> datetime:
    return MONDAY + timedelta(minutes=minutes)


def a_contact(*, repair: bool = True) -> Contact:
    contact = Contact(
        id=CONTACT,
        number=SeriesNumber("JD-20261123-0001"),
        channel=Channel.CALL,
        outcome=Outcome.REPAIR if repair else Outcome.CONSULTATION,
        requester=Requester(name="某业主"),
        matter="厨房漏水",
        repair=RepairAsked() if repair else None,
        requested_at=MONDAY,
        entered_at=at(2),
        taken_by=DESK,
    )
    contact.record(own_entry(CONTACT, "logged", MONDAY, DESK, "t0", ("接待登记", "logged")))
    return contact


def opened(minutes: int = 2) -> WorkOrderOpened:
    return WorkOrderOpened(
        order_id=ORDER,
        number=SeriesNumber("WX-20261123-0001"),
        contact_id=CONTACT,
        urgency=UrgencyClass.P2,
        requested_at=MONDAY,
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
    technicians(WorkOrderCompleted, 60, LI),
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
@given(st.data(), LEGS)
def test_any_order_and_any_repeats_of_the_events_end_in_the_same_case(
    data: st.DataObject, length: int
) -> None:
    versions = list(range(1, length + 1))
    repeats = data.draw(st.lists(st.sampled_from(versions), max_size=10))
    arrivals = data.draw(st.permutations(versions + repeats))
    straight, shuffled = a_contact(), a_contact()

    for version in versions:
        straight.record(entry(version))
    for version in arrivals:
        shuffled.record(entry(version))

    assert shuffled == straight
    assert len(straight.timeline) == length + 1


@given(st.sets(LEGS, min_size=1))
def test_whatever_has_arrived_so_far_stands_in_order_of_time(versions: set[int]) -> None:
    contact = a_contact()

    for version in versions:
        contact.record(entry(version))

    times = [each.at for each in contact.timeline]
    assert times == sorted(times)


@pytest.mark.rule("W06")
def test_the_whole_story_is_read_off_the_timeline() -> None:
    contact = a_contact()
    for version in range(1, len(STORY) + 1):
        contact.record(entry(version))

    assert contact.order is not None
    assert contact.order.number == "WX-20261123-0001"
    assert contact.order.state is OrderState.DONE
    assert contact.order.urgency is UrgencyClass.P1
    assert contact.order.technician_id == LI
    assert contact.closed_at == at(60)
    assert [each.zh for each in contact.timeline] == [
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
        "已完工",
    ]


def test_the_state_is_that_of_the_newest_version_also_when_an_older_event_comes_later() -> None:
    contact = a_contact()

    contact.record(entry(10))
    contact.record(entry(1))

    assert contact.order is not None
    assert contact.order.state is OrderState.ON_SITE
    assert contact.order.number == "WX-20261123-0001"


def test_an_order_given_back_has_no_technician() -> None:
    contact = a_contact()

    for version in (1, 3, 4):
        contact.record(entry(version))

    assert contact.order is not None
    assert contact.order.state is OrderState.RETURNED
    assert contact.order.technician_id is None
    assert contact.timeline[-1].note == "缺料"


@pytest.mark.rule("E04")
def test_what_a_dispatcher_entered_for_a_technician_is_marked() -> None:
    assert entry(10, by="dispatcher").zh == "维修人员已到场（代报）"
    assert entry(10, by="dispatcher").en == "technician on site (reported by radio)"
    assert entry(3, by="dispatcher").zh == "已派工"


def test_a_cancelled_order_closes_its_contact_and_keeps_the_reason() -> None:
    contact = a_contact()
    cancelled = WorkOrderCancelled(order_id=ORDER, contact_id=CONTACT, reason="误报", at=at(3))

    contact.record(
        order_entry(cancelled, Telling(id="e", by=DESK, trace="t", version=2)),
    )

    assert contact.closed_at == at(3)
    assert contact.timeline[-1].note == "误报"


def test_a_case_shows_no_personal_text_in_its_repr() -> None:
    contact = a_contact()
    contact.record(entry(4))

    assert "某业主" not in repr(contact)
    assert "漏水" not in repr(contact)
    assert "缺料" not in repr(contact)
