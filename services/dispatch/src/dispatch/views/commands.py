"""Saving what one looks at again and again, and choosing with what one begins."""

from chassis.work import Command, Work
from contracts.refusals import Missing
from dispatch.views.collection import SHARED, shelf_of
from dispatch.views.model import BoardNarrowing, Chosen, SavedView, Shelf, ViewName, ViewUnknown


class SaveView(Command):
    """A view; `was`: the name of the one it takes the place of, empty for a new one."""

    name: ViewName
    wanted: BoardNarrowing
    was: ViewName | None = None


class RemoveView(Command):
    """Which one."""

    name: ViewName


class ChooseFirst(Command):
    """With which view one's board opens; None: with all orders."""

    first: Chosen | None = None


async def save_view(command: SaveView, work: Work, *, shared: bool = False) -> None:
    """Keep it, one's own or the estate's. Raises NameTaken, ViewUnknown, TooManyViews."""
    shelf = await _shelf(work, shared=shared)
    shelf.save(SavedView(name=command.name, wanted=command.wanted), was=command.was or "")


async def remove_view(command: RemoveView, work: Work, *, shared: bool = False) -> None:
    """Raises ViewUnknown."""
    (await _shelf(work, shared=shared)).remove(command.name)


async def choose_first(command: ChooseFirst, work: Work) -> None:
    """Raises ViewUnknown."""
    shelf = await _shelf(work)
    if command.first is not None:
        among = await work.find(Shelf, SHARED) if command.first.shared else shelf
        if among is None or among.named(command.first.name) is None:
            raise ViewUnknown(name=command.first.name)
    shelf.first = command.first


async def _shelf(work: Work, *, shared: bool = False) -> Shelf:
    if work.caller is None:
        raise Missing(kind="Staff", id=work.actor.id)
    id_ = SHARED if shared else shelf_of(work.caller.staff_id)
    found = await work.find(Shelf, id_)
    if found is None:
        found = Shelf(id=id_)
        work.add(found)
    return found
