"""What lies in the gates' boxes, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Routes
from chassis.work import Work
from contracts.permissions import Permission
from gate.pledges.commands import GiveBackPledge, fetch_pledge
from gate.pledges.model import HeldPledge, held_pledge
from gate.pledges.queries import Box, box_of
from gate.telling.commands import at_the_desk

routes = Routes("/box")


@routes.query("", needs=Permission.SEE_GATE)
async def box(reader: Reader, gate: Annotated[str, Query(max_length=40)] = "") -> Box:
    """What should lie in a gate's box now, or in all of them: cards, documents, deposits."""
    return await box_of(reader, gate)


@routes.command("/give-back", needs=Permission.MANAGE_CARDS)
async def give_back(body: GiveBackPledge, work: Work) -> HeldPledge:
    """Somebody fetches what they left behind when they went."""
    return held_pledge(await fetch_pledge(body, work, at_the_desk(work)))
