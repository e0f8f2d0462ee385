"""Overnight stays, by HTTP."""

from chassis.reader import Reader
from chassis.web import Routes
from chassis.work import Work
from contracts.permissions import Permission
from gate.overnight.commands import DecideStay, decide_stay
from gate.overnight.model import OvernightStay
from gate.overnight.queries import OvernightVehicle, overnight_list

routes = Routes("/overnight")


@routes.query("", needs=Permission.SEE_GATE)
async def overnight(reader: Reader) -> list[OvernightVehicle]:
    """Visitors' vehicles that stay tonight, and what was decided about each."""
    return await overnight_list(reader)


@routes.command("/{visit_id}", needs=Permission.DECIDE_OVERNIGHT, status=201)
async def decide(visit_id: str, body: DecideStay, work: Work) -> OvernightStay:
    """It may stay tonight, or may for a fee."""
    return await decide_stay(visit_id, body, work)
