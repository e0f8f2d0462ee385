"""The list of causes, by HTTP."""

from chassis.reader import Reader
from chassis.web import Routes
from contracts.permissions import Permission
from dispatch.causes.commands import causes_in_force
from dispatch.causes.model import Cause

routes = Routes("/causes")


@routes.query("", needs=Permission.SEE_ORDERS)
async def list_causes(reader: Reader) -> list[Cause]:
    """故障原因: what a technician chooses from; empty while the estate has set none (未设定)."""
    return list(await causes_in_force(reader))
