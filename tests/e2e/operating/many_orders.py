"""Thousands of open work orders put into an estate at once, as dispatch makes and keeps them."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import cycle
from uuid import uuid4

import dispatch.service
from chassis.performing import utc_now
from chassis.reader import Reader
from chassis.running import Running
from contracts.words import EstateId, OrderId, SeriesNumber, StaffId, UnitId
from dispatch.acts.model.steps import Report
from dispatch.acts.model.table import Act
from dispatch.orders.collection import ORDERS
from dispatch.orders.model.order import WorkOrder
from dispatch.settings import DispatchSettings
from dispatch.slips.model import Slip
from guanjia.services import Surroundings
from tests.unit.dispatch.builders import (
    GRADE_1,
    TO_THE_END_OF_WORK,
    TO_THE_SITE,
    staff,
    taken_to,
)

_STORIES: Sequence[Sequence[Act]] = (
    (),
    (Act.HAND_OVER,),
    TO_THE_SITE[:2],
    TO_THE_SITE,
    (*TO_THE_END_OF_WORK[:-1], Act.PAUSE),
    TO_THE_END_OF_WORK,
)
"""How far they have come: one for each column of the board."""
BUILDINGS = 20


async def put_open_orders(
    many: int, estate: EstateId, technician: StaffId, surroundings: Surroundings
) -> None:
    """So many in an estate that is open, evenly over the columns, asked for over the last days."""
    settings = DispatchSettings(**surroundings.settings())
    running = Running(dispatch.service.build(settings))
    running.store.start()
    try:
        bound = running.store.bound(estate)
        await running.performer.door.open(bound)
        reader = Reader(bound, now=utc_now(), caller=None)
        calendar = (await reader.estate_card()).calendar
        keys = bound.keys_for(ORDERS)
        told = [_story(acts, technician, reader) for acts in _STORIES]
        rows = []
        for number, story in zip(range(many), cycle(told), strict=False):
            order = _told_again(story, number)
            order.look_ahead(story.history[-1].at + timedelta(seconds=number), calendar)
            rows.append(ORDERS.encode(order, estate, 1, keys, "dispatch"))
        await running.store.database[ORDERS.name].insert_many(rows, ordered=False)
    finally:
        await running.store.stop()


def _story(acts: Sequence[Act], technician: StaffId, reader: Reader) -> WorkOrder:
    asked = reader.now - timedelta(hours=6)
    order = WorkOrder.opened(
        OrderId("story"),
        SeriesNumber("WX-20261122-0001"),
        Slip(
            matter="厨房水槽下面漏水，柜子都泡了", requested_at=asked, unit_id=UnitId("somewhere")
        ),
        Report(by=staff("desk"), now=asked),
        limits=GRADE_1,
    )
    return taken_to(order, *acts, technician=technician, every=7)


def _told_again(story: WorkOrder, number: int) -> WorkOrder:
    building = str(number % BUILDINGS + 1)
    where = {"building": building, "unit_label": f"{building}-1-{number // BUILDINGS:04}"}
    return story.model_copy(
        update={
            "id": OrderId(str(uuid4())),
            "number": SeriesNumber(f"WX-20261122-{number + 1:04}"),
            "slip": story.slip.model_copy(update=where),
        }
    )
