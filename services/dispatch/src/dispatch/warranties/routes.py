"""Warranties, by HTTP."""

from chassis.reader import Reader
from chassis.web import Routes
from contracts.permissions import Permission
from contracts.words import UnitId
from dispatch.warranties.queries import WarrantyView, unit_warranty

routes = Routes("/warranty")


@routes.query("", needs=Permission.SEE_ORDERS)
async def show_warranty(unit_id: UnitId, reader: Reader) -> WarrantyView:
    """保修期: what is still the developer's in a unit, and until when."""
    return await unit_warranty(unit_id, reader)
