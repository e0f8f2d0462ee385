"""Barriers, by HTTP: opened by a guard for whom they have just let through."""

from chassis.reader import Reader
from chassis.web import Routes
from chassis.work import Work
from contracts.permissions import Permission
from gate.barriers.commands import OpenFor, open_for_guard
from gate.barriers.model import BarrierOpening

routes = Routes("/barriers")


@routes.command("/{reader_id}/open", needs=Permission.ACT_AT_GATE, status=202)
async def open_(reader_id: str, body: OpenFor, work: Work) -> BarrierOpening:
    """Have the barrier beside a plate reader opened, for a passage or a visit let through."""
    return await open_for_guard(reader_id, body, work)


@routes.query("/openings/{opening_id}", needs=Permission.SEE_GATE)
async def opening(opening_id: str, reader: Reader) -> BarrierOpening:
    """What became of a command to open."""
    return await reader.load(BarrierOpening, opening_id)
