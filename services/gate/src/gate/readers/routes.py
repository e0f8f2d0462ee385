"""Plate readers, by HTTP."""

from chassis.reader import Reader
from chassis.web import Routes
from chassis.work import Work
from contracts.permissions import Permission
from gate.readers.commands import (
    HostAllowed,
    Registered,
    RegisterReader,
    TakeAwayReader,
    register_reader,
    take_reader_away,
)
from gate.readers.queries import ReaderView, list_readers, reader_view


def reader_routes(host_allowed: HostAllowed) -> Routes:
    """The routes of plate readers; which hosts barriers may have is the operator's to say."""
    routes = Routes("/plate-readers")

    @routes.command("", needs=Permission.MANAGE_DEVICES, status=201)
    async def register(body: RegisterReader, work: Work) -> Registered:
        """Register a plate reader; its secret is told in this answer alone."""
        return await register_reader(body, work, host_allowed)

    @routes.command("/{reader_id}/take-away", needs=Permission.MANAGE_DEVICES)
    async def take_away(reader_id: str, body: TakeAwayReader, work: Work) -> ReaderView:  # noqa: ARG001 - a command has a body
        """Listen to it no more."""
        return reader_view(await take_reader_away(reader_id, work))

    @routes.query("", needs=Permission.MANAGE_DEVICES)
    async def readers(reader: Reader) -> list[ReaderView]:
        """The estate's plate readers."""
        return await list_readers(reader)

    return routes
