"""Cards, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Page, Routes
from chassis.work import Work
from contracts.permissions import Permission
from gate.cards.commands import (
    FindCard,
    LoseCard,
    StockCards,
    find_card,
    lose_card,
    stock_cards,
)
from gate.cards.model import Card, CardKind, CardState, card_number
from gate.cards.queries import (
    CardCount,
    CardView,
    card_view,
    card_views,
    count_cards,
    list_cards,
)
from gate.telling.commands import at_the_desk

routes = Routes("/cards")


@routes.command("/stock", needs=Permission.MANAGE_CARDS, status=201)
async def stock(body: StockCards, work: Work) -> Page[CardView]:
    """Put numbered cards into a gate's box (F36, F41)."""
    return Page(items=await card_views(await stock_cards(body, work), work))


@routes.command("/lost", needs=Permission.MANAGE_CARDS)
async def lost(body: LoseCard, work: Work) -> CardView:
    """Give a card up as lost; somebody else than who reports it has approved it."""
    return await card_view(await lose_card(body, work, at_the_desk(work)), work)


@routes.command("/found", needs=Permission.MANAGE_CARDS)
async def found(body: FindCard, work: Work) -> CardView:
    """A lost card is back."""
    return await card_view(await find_card(body, work, at_the_desk(work)), work)


@routes.query("", needs=Permission.SEE_GATE)
async def cards(
    reader: Reader,
    kind: CardKind | None = None,
    state: CardState | None = None,
    place: Annotated[str | None, Query(max_length=40)] = None,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    cursor: str | None = None,
) -> Page[CardView]:
    """Cards by number, and where each is."""
    return await list_cards(reader, kind=kind, state=state, place=place, limit=limit, cursor=cursor)


@routes.query("/counts", needs=Permission.SEE_GATE)
async def counts(reader: Reader) -> list[CardCount]:
    """Of each gate's cards, how many are in a box, out and lost."""
    return await count_cards(reader)


@routes.query("/{number}", needs=Permission.SEE_GATE)
async def one(number: str, reader: Reader) -> CardView:
    """One card and what has happened to it."""
    return await card_view(await reader.load(Card, card_number(number)), reader)
