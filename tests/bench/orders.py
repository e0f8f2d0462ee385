"""Years of work orders put into dispatch at once, as its own code makes and keeps them."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from itertools import cycle, islice
from typing import Any
from uuid import uuid4

from pymongo import WriteConcern

import dispatch.service
from chassis.logins import OPERATOR
from chassis.performing import utc_now
from chassis.reader import Reader
from chassis.running import Running
from chassis.sealing import EstateKeys, hash_tokens, seal_fields
from chassis.store.driver import Document
from chassis.store.setup import declared_indexes, set_up_database
from chassis.testing import eventually
from contracts.calendars import WorkingCalendar
from contracts.orders import OrderState
from contracts.words import EstateId, OrderId, SeriesNumber, StaffId
from dispatch.acts.model.steps import Report
from dispatch.acts.model.table import OPEN_STATES, Act
from dispatch.crews.model import Technician
from dispatch.orders.collection import ORDERS, order_tokens
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
_SERVICE = "dispatch"
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


@dataclass(frozen=True)
class _Pattern:
    """An order as it is stored, from which others are made: they differ in who they are and where.

    A document bears its own seals: nothing sealed for one opens in another.
    """

    order: WorkOrder
    clear: Document
    tokens: list[str]

    @classmethod
    def of(cls, order: WorkOrder, estate: EstateId, keys: EstateKeys) -> "_Pattern":
        """Encoded once."""
        clear = ORDERS.encode(order, estate, 1, None, _SERVICE)
        return cls(order, clear, hash_tokens(keys, order_tokens(order)))

    def told_again(self, number: int, keys: EstateKeys) -> Document:
        """As if it had been asked for elsewhere too, the day and the people being the same."""
        id_ = str(uuid4())
        day = CALENDAR.local_day(self.order.slip.requested_at)
        own = {
            "number": f"WX-{day:%Y%m%d}-{number % 10_000:04}",
            "slip": self.clear["slip"] | _place(number),
        }
        owner = f"{_SERVICE}.{ORDERS.name}:{id_}"
        sealed = seal_fields(WorkOrder, self.clear | own, keys, owner)
        return sealed | {"_id": ORDERS.key(keys.estate, id_), "tokens": self.tokens}


async def filled(on: Stage) -> Filled:
    """So many orders in the demo estate, the open ones of the last days.

    Each of a few hundred orders is made and encoded by dispatch's own code; the others are copies
    of these documents with an id, a number, a place and seals of their own. One of each thousand is
    read back as dispatch reads it. Lists and searches are indexed once all are in.
    """
    running = Running(dispatch.service.build(on.servers.settings(DispatchSettings, _SERVICE)))
    running.store.start()
    try:
        bound = running.store.bound(EstateId(ESTATE))
        await eventually(partial(_staff_known, running), within_seconds=60)
        await running.performer.door.open(bound)
        reader = Reader(bound, now=utc_now(), caller=None)
        people = [each.id for each in await reader.select(Technician, {"active": True})]
        calendar = (await reader.estate_card()).calendar
        keys = bound.keys_for(ORDERS)
        if keys is None:
            raise LookupError("the estate's keys have not come")
        documents = _documents(people, calendar, reader.now, keys)
        async with _indexed_afterwards(on):
            waiting = await _put(documents, running, keys)
    finally:
        await running.store.stop()
    return Filled(waiting)


async def _staff_known(running: Running) -> bool:
    found = running.store.database["technicians"].count_documents({"estate": ESTATE})
    return await found > 0


async def _put(
    documents: Iterator[Document], running: Running, keys: EstateKeys
) -> Sequence[OrderId]:
    """A batch is on its way while the next is made. Answers those nobody has been sent to."""
    kept = running.store.database.get_collection(ORDERS.name, write_concern=WriteConcern(1))
    waiting: list[OrderId] = []
    sent: set[asyncio.Future[Any]] = set()
    while batch := list(islice(documents, BATCH)):
        found = [ORDERS.decode(each, keys, _SERVICE) for each in batch if _waits(each)]
        waiting += [order.id for order in found]
        ORDERS.decode(batch[0], keys, _SERVICE)
        sent.add(asyncio.ensure_future(kept.insert_many(batch, ordered=False)))
        if len(sent) > 1:
            done, sent = await asyncio.wait(sent, return_when=asyncio.FIRST_COMPLETED)
            for each in done:
                each.result()
    await asyncio.gather(*sent)
    return waiting


def _waits(document: Document) -> bool:
    return bool(document["state"] == OrderState.HANDED_OVER.value)


@asynccontextmanager
async def _indexed_afterwards(on: Stage) -> AsyncIterator[None]:
    """The setup step's indexes of orders are taken away, but for who they are and what falls due,
    and made again: one sort of all is several times cheaper than a place found for each.
    """
    operator = Running(dispatch.service.build(on.servers.settings(DispatchSettings, OPERATOR)))
    operator.store.start(patiently=True)
    try:
        database = operator.store.database
        for index in declared_indexes([ORDERS])[ORDERS.name]:
            if index.document["name"] not in {"estate", "due"}:
                await database[ORDERS.name].drop_index(index.document["name"])
        yield
        await set_up_database(database, [ORDERS])
    finally:
        await operator.store.stop()


def _documents(
    people: Sequence[StaffId], calendar: WorkingCalendar, now: datetime, keys: EstateKeys
) -> Iterator[Document]:
    settled = [_story(number, people, SIGNED_OFF, now, YEARS * 365) for number in range(STORIES)]
    unsettled = [
        _story(number, people, acts, now, 4)
        for number, acts in zip(range(STORIES), cycle(_OPEN), strict=False)
    ]
    for order in (*settled, *unsettled):
        order.look_ahead(order.history[-1].at, calendar)
    for order in unsettled:
        # Whoever was to be warned has been, or dispatch would do it while it is measured.
        order.tell(now, calendar)
        order.look_ahead(now, calendar)
        if order.state not in OPEN_STATES:
            raise ValueError(f"not open: {order.state}")
    patterns = [
        [_Pattern.of(each, keys.estate, keys) for each in some] for some in (settled, unsettled)
    ]
    for number, pattern in zip(
        range(ORDERS_IN_ALL - OPEN_ORDERS), cycle(patterns[0]), strict=False
    ):
        yield pattern.told_again(number, keys)
    for number, pattern in zip(range(OPEN_ORDERS), cycle(patterns[1]), strict=False):
        yield pattern.told_again(number + ORDERS_IN_ALL, keys)


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


def _at(slip: Slip, number: int) -> Slip:
    return slip.model_copy(update=_place(number))


def _place(number: int) -> dict[str, str]:
    building, room = str(number % BUILDINGS + 1), f"{number // BUILDINGS % 30 + 1:02}01"
    where = {"unit_id": f"u-{building}-{room}", "building": building}
    return where | {"unit_label": f"{building}-1-{room}"}
