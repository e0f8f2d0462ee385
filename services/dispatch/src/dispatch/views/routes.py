"""我的视图, by HTTP. A view is named by its name, which stands for one on its shelf."""

from chassis.reader import Reader
from chassis.web import Routes
from chassis.work import Work
from contracts.permissions import Permission
from dispatch.views.commands import (
    ChooseFirst,
    RemoveView,
    SaveView,
    choose_first,
    remove_view,
    save_view,
)
from dispatch.views.queries import Views, views_of_caller

routes = Routes("/views")


@routes.query("", needs=Permission.SEE_ORDERS)
async def list_views(reader: Reader) -> Views:
    """One's own and the estate's, in the order in which they were saved."""
    return await views_of_caller(reader)


@routes.command("", needs=Permission.SEE_ORDERS)
async def save(body: SaveView, work: Work) -> Views:
    """Save one of one's own, or change it."""
    await save_view(body, work)
    return await views_of_caller(work)


@routes.command("/remove", needs=Permission.SEE_ORDERS)
async def remove(body: RemoveView, work: Work) -> Views:
    """Remove one of one's own."""
    await remove_view(body, work)
    return await views_of_caller(work)


@routes.command("/first", needs=Permission.SEE_ORDERS)
async def choose(body: ChooseFirst, work: Work) -> Views:
    """With which view the board opens."""
    await choose_first(body, work)
    return await views_of_caller(work)


@routes.command("/shared", needs=Permission.MANAGE_SETTINGS)
async def share(body: SaveView, work: Work) -> Views:
    """Save one for everybody of the estate, or change it."""
    await save_view(body, work, shared=True)
    return await views_of_caller(work)


@routes.command("/shared/remove", needs=Permission.MANAGE_SETTINGS)
async def unshare(body: RemoveView, work: Work) -> Views:
    """Remove one of the estate's."""
    await remove_view(body, work, shared=True)
    return await views_of_caller(work)
