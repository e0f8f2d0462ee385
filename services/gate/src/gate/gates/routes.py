"""The estate's gates, by HTTP."""

from chassis.reader import Reader
from chassis.web import Routes
from contracts.permissions import Permission
from gate.gates.queries import GateNamed, list_gates

routes = Routes("/gates")


@routes.query("", needs=Permission.SEE_GATE)
async def gates(reader: Reader) -> list[GateNamed]:
    """The gates there are: those of the settings, and any other a tablet stands at."""
    return await list_gates(reader)
