"""Who can be sent, and who is free now, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Routes
from contracts.permissions import Permission
from contracts.words import OrderId
from dispatch.dispatching.queries import (
    FreeTechnician,
    TechnicianCard,
    free_now,
    list_technicians,
)

routes = Routes("/technicians")


@routes.query("", needs=Permission.SEE_ORDERS)
async def technicians(reader: Reader) -> list[TechnicianCard]:
    """Who can be dispatched, by name."""
    return await list_technicians(reader)


@routes.query("/free", needs=Permission.SEE_ORDERS)
async def free(
    reader: Reader,
    order_id: OrderId | None = None,
    skill: Annotated[str, Query(max_length=30)] = "",
    building: Annotated[str, Query(max_length=50)] = "",
) -> list[FreeTechnician]:
    """Who can be sent, to an order or to something that asks for a skill: who is on duty, what they
    can do, and how many open orders they have; the fittest first.
    """
    return await free_now(reader, order_id, skill=skill, building=building)
