"""The views somebody may choose from."""

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.permissions import Permission
from dispatch.views.collection import SHARED, shelf_of
from dispatch.views.model import MOST_VIEWS, BoardNarrowing, Chosen, Shelf


class ViewOfOrders(BaseModel):
    """A saved view."""

    name: str
    wanted: BoardNarrowing


class Views(BaseModel):
    """One's own views and those the estate shares; `first`: the board opens with it. `may_share`:
    whether the caller keeps the shared ones. `most`: how many there may be of each.
    """

    own: list[ViewOfOrders]
    shared: list[ViewOfOrders]
    first: Chosen | None
    may_share: bool
    most: int


async def views_of_caller(reader: Reader) -> Views:
    """Empty for who has saved none; a first one that was removed is none."""
    caller = reader.caller
    mine = shelf_of(caller.staff_id) if caller else ""
    found = await reader.find_many(Shelf, [mine, SHARED])
    own, shared = found.get(mine, Shelf(id=mine)), found.get(SHARED, Shelf(id=SHARED))
    first = own.first
    there = first is not None and (shared if first.shared else own).named(first.name) is not None
    return Views(
        own=_views(own),
        shared=_views(shared),
        first=first if there else None,
        may_share=caller is not None and caller.may(Permission.MANAGE_SETTINGS),
        most=MOST_VIEWS,
    )


def _views(shelf: Shelf) -> list[ViewOfOrders]:
    return [ViewOfOrders(name=view.name, wanted=view.wanted) for view in shelf.views]
