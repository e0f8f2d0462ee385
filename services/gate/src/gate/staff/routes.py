"""Who may approve, by HTTP."""

from chassis.reader import Reader
from chassis.web import Routes
from contracts.permissions import Permission
from gate.staff.queries import Approver, list_approvers

routes = Routes("/approvers")


@routes.query("", needs=Permission.MANAGE_CARDS)
async def approvers(reader: Reader) -> list[Approver]:
    """Who may approve that a card is given up as lost; whoever asks is left out."""
    return await list_approvers(reader)
