"""The tariff, by HTTP."""

from chassis.reader import Reader
from chassis.web import Routes
from contracts.permissions import Permission
from dispatch.tariffs.queries import TariffView, tariff_in_force

routes = Routes("/tariff")


@routes.query("", needs=Permission.SEE_ORDERS)
async def show_tariff(reader: Reader) -> TariffView:
    """收费标准: the items a technician quotes by."""
    return await tariff_in_force(reader)
