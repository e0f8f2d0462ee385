"""Years of work orders put into dispatch at once, as its own code makes and keeps them."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import cycle, islice
from uuid import uuid4

from pymongo import WriteConcern

import dispatch.service
from chassis.performing import utc_now
from chassis.reader import Reader
from chassis.running import Running
from chassis.testing import eventually
from contracts.calendars import WorkingCalendar
from contracts.words import EstateId, OrderId, SeriesNumber, StaffId, UnitId
from dispatch.acts.model.steps import Report
from dispatch.acts.model.table import OPEN_STATES, Act
from dispatch.crews.model import Technician
from dispatch.orders.collection import ORDERS
from dispatch.orders.model.order import WorkOrder
from dispatch.settings import DispatchSettings
from dispatch.slips.model import Slip
from guanjia.demo.estate import ESTATE
from tests.bench.stage import Stage
from tests.unit.dispatch.builders import (
    CALENDAR,
    GRADE_1,
    SIGNED_OFF,
    TO_THE_END_OF_WORK,
    TO_THE_SITE,
    staff,
    taken_to,
)

ORDERS_IN_ALL = int(os.environ.get("BENCH_ORDERS", "200000"))
OPEN_ORDERS = 2_000
YEARS = 3
STORIES = 400
"""Different ones; each is told of many units."""
BATCH = 1_000
BUILDINGS = 20
_MATTERS = (
    "厨房水槽下面漏水，柜子都泡了",
    "卫生间地漏返水有异味",
    "客厅灯不亮，换过灯泡也没有用",
    "主卧空调不制冷，滴水到地板",
    "入户门锁打不开，钥匙插不进去",
    "马桶堵塞，物业请带工具来",
    "阳台推拉门掉下来了",
    "电表跳闸，家里没电",
)
_PEOPLE = ("张三丰", "黄丽霞", "周芷若", "高远", "赵敏", "孙文静", "欧阳修平", "李小龙")
_OPEN = (
    (),
    (Act.HAND_OVER,),
    (Act.HAND_OVER,),
    TO_THE_SITE[:2],
    TO_THE_SITE[:3],
    TO_THE_SITE,
    TO_THE_END_OF_WORK[:-1],
    (*TO_THE_END_OF_WORK[:-1], Act.PAUSE),
    TO_THE_END_OF_WORK,
)
"""How far they have come: every column of the board has some."""


@dataclass(frozen=True)
class Filled:
    """Open orders that are nobody's yet, for whoever is measured to do something with."""

    waiting: Sequence[str]


async def filled(on: Stage) -> Filled:
    """So many orders in the demo estate, the open ones of the last days."""
    settings = on.servers.settings(DispatchSettings, "dispatch")
    running = Running(dispatch.service.build(settings))
    running.store.start()
    try:
        estate = EstateId(ESTATE)
        bound = running.store.bound(estate)

        async def known() -> bool:
            found = await running.store.database["technicians"].count_documents({"estate": estate})
            return found > 0

        await eventually(known, within_seconds=60)
        await running.performer.door.open(bound)
        reader = Reader(bound, now=utc_now(), caller=None)
        people = [each.id for each in await reader.select(Technician, {"active": True})]
        calendar = (await reader.estate_card()).calendar
        keys = bound.keys_for(ORDERS)
        kept = running.store.database.get_collection(ORDERS.name, write_concern=WriteConcern(1))
        waiting = []
        orders = _orders(people, calendar, reader.now)
        while batch := list(islice(orders, BATCH)):
            waiting += [order.id for order in batch if order.history[-1].act is Act.HAND_OVER]
            rows = [ORDERS.encode(order, estate, 1, keys, "dispatch") for order in batch]
            await kept.insert_many(rows, ordered=False)
    finally:
        await running.store.stop()
    return Filled(waiting)


def _orders(
    people: Sequence[StaffId], calendar: WorkingCalendar, now: datetime
) -> Iterator[WorkOrder]:
    settled = [_story(number, people, SIGNED_OFF, now, YEARS * 365) for number in range(STORIES)]
    unsettled = [
        _story(number, people, acts, now, 4)
        for number, acts in zip(range(STORIES), cycle(_OPEN), strict=False)
    ]
    for number, story in zip(range(ORDERS_IN_ALL - OPEN_ORDERS), cycle(settled), strict=False):
        yield _told_of(story, number, calendar)
    for number, story in zip(range(OPEN_ORDERS), cycle(unsettled), strict=False):
        order = _told_of(story, number + ORDERS_IN_ALL, calendar)
        # Whoever was to be warned has been, or dispatch would do it while it is measured.
        order.tell(now, calendar)
        order.look_ahead(now, calendar)
        if order.state not in OPEN_STATES:
            raise ValueError(f"not open: {order.state}")
        yield order


def _story(
    number: int, people: Sequence[StaffId], acts: Sequence[Act], now: datetime, days: int
) -> WorkOrder:
    """Begun some days ago, evenly over so many."""
    asked = now - timedelta(days=days) * (number + 1) / (STORIES + 1)
    slip = Slip(
        matter=_MATTERS[number % len(_MATTERS)],
        requested_at=asked,
        complex_work=number % 9 == 0,
        contact_name=_PEOPLE[number % len(_PEOPLE)],
        contact_phone=f"1381234{number:04}",
    )
    order = WorkOrder.opened(
        OrderId("story"),
        SeriesNumber("WX-20261122-0001"),
        slip,
        Report(by=staff("desk"), now=asked),
        limits=GRADE_1,
    )
    order.slip = _at(slip, number)
    return taken_to(order, *acts, technician=people[number % len(people)], every=7)


def _told_of(story: WorkOrder, number: int, calendar: WorkingCalendar) -> WorkOrder:
    day = CALENDAR.local_day(story.slip.requested_at)
    order = story.model_copy(
        update={
            "id": OrderId(str(uuid4())),
            "number": SeriesNumber(f"WX-{day:%Y%m%d}-{number % 10_000:04}"),
            "slip": _at(story.slip, number),
        }
    )
    order.look_ahead(story.history[-1].at, calendar)
    return order


def _at(slip: Slip, number: int) -> Slip:
    building, room = str(number % BUILDINGS + 1), f"{number // BUILDINGS % 30 + 1:02}01"
    where = {"unit_id": UnitId(f"u-{building}-{room}"), "building": building}
    return slip.model_copy(update=where | {"unit_label": f"{building}-1-{room}"})
