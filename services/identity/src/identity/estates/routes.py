"""Estates over HTTP."""

from collections.abc import Callable

from chassis.reader import Reader
from chassis.sealing import MasterKey
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from contracts.words import EstateId
from identity.estates import commands, queries
from identity.estates.commands import ChangeCalendar, OpenEstate, RenameEstate
from identity.estates.queries import EstateView


def estate_routes(master: Callable[[], MasterKey]) -> Routes:
    """The routes of estates; `master` gives the master key, read when it is needed."""
    routes = Routes("/estates", company=True)

    @routes.command("", needs=Permission.OPEN_ESTATES, status=201)
    async def open_estate(body: OpenEstate, work: Work) -> EstateView:
        """Open an estate."""
        return EstateView.of(await commands.open_estate(body, work, master=master()))

    @routes.query("/all", needs=Permission.OPEN_ESTATES)
    async def every_estate(reader: Reader, cursor: str | None = None) -> Page[EstateView]:
        """Every estate, oldest first."""
        items, following = await queries.every_estate(reader, cursor=cursor)
        return Page(items=items, next=following)

    @routes.query("/this", needs=Permission.SEE_ESTATE)
    async def this_estate(reader: Reader) -> EstateView:
        """The estate the token is bound to, with its calendar."""
        return await queries.this_estate(reader)

    @routes.command("/{estate_id}/rename", needs=Permission.OPEN_ESTATES)
    async def rename_estate(estate_id: EstateId, body: RenameEstate, work: Work) -> EstateView:
        """Call an estate otherwise; its id stays."""
        return EstateView.of(await commands.rename_estate(estate_id, body, work))

    @routes.command("/{estate_id}/calendar", needs=Permission.MANAGE_CALENDAR)
    async def change_calendar(estate_id: EstateId, body: ChangeCalendar, work: Work) -> EstateView:
        """Change the weekly working hours, and take the official holidays published since."""
        return EstateView.of(await commands.change_calendar(estate_id, body, work))

    @routes.command("/{estate_id}/holidays/refresh", needs=Permission.MANAGE_CALENDAR)
    async def refresh_holidays(estate_id: EstateId, work: Work) -> EstateView:
        """Take the official holidays published since."""
        return EstateView.of(await commands.refresh_holidays(estate_id, work))

    @routes.command("/{estate_id}/key/rotate", needs=Permission.RUN_PLATFORM)
    async def rotate_key(estate_id: EstateId, work: Work) -> EstateView:
        """Seal personal data with a fresh data key from here on."""
        return EstateView.of(await commands.rotate_key(estate_id, work, master=master()))

    @routes.command("/{estate_id}/key/rewrap", needs=Permission.RUN_PLATFORM)
    async def rewrap_keys(estate_id: EstateId, work: Work) -> EstateView:
        """Wrap the data keys under the newest master key."""
        return EstateView.of(await commands.rewrap_keys(estate_id, work, master=master()))

    @routes.command("/{estate_id}/close", needs=Permission.OPEN_ESTATES)
    async def close_estate(estate_id: EstateId, work: Work) -> EstateView:
        """Close an estate: nobody gets a token for it any more."""
        return EstateView.of(await commands.close_estate(estate_id, work))

    @routes.command("/{estate_id}/restate", needs=Permission.RUN_PLATFORM)
    async def restate_estate(estate_id: EstateId, work: Work) -> EstateView:
        """Say the estate again as it is."""
        return EstateView.of(await commands.restate_estate(estate_id, work))

    return routes
