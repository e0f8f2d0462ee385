"""Plan cards, by HTTP; what stands on them is a setting (`emergency_plans`)."""

from chassis.reader import Reader
from chassis.web import Routes
from contracts.permissions import Permission
from reception.emergencies.queries import PlanCards, plan_cards

routes = Routes("/emergency-plans")


@routes.query("", needs=Permission.REPORT_EVENTS)
async def cards(reader: Reader) -> PlanCards:
    """应急预案卡: all seven, for every employee."""
    return await plan_cards(reader)
