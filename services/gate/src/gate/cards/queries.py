"""Cards as staff see them: where each is, and how many lie where they should."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.words import Actor, ActorKind
from gate.cards.model import (
    CARD_STATE_TEXTS,
    MOST_CARDS,
    Card,
    CardAct,
    CardFact,
    CardKind,
    CardState,
    kind_named,
)
from gate.passes.model import Named
from gate.staff.model import Colleague, name_of


class CardFactView(BaseModel):
    """What happened to a card, when, at which gate, by whom; the visit it was with. `by_name` and
    `approver` are empty where nobody of staff did it, or had to approve.
    """

    what: CardAct
    at: datetime
    by: Actor
    by_name: str
    approver: str
    gate: str
    visit_id: str | None
    approver_id: str | None
    note: str


class CardView(BaseModel):
    """A card and where it is: in `place`'s box, or with `visit_id`, or lost, `since` when.

    `in_stock_list`: somebody entered it; else a guard typed a number nobody knows.
    """

    number: str
    kind: Named | None
    state: Named
    home: str
    place: str
    visit_id: str | None
    since: datetime | None
    in_stock_list: bool
    facts: list[CardFactView]


class CardCount(BaseModel):
    """How many of a gate's cards of one kind are where. `size` is all: each is in one place."""

    home: str
    kind: CardKind
    size: int
    stock: int
    out: int
    lost: int


async def list_cards(
    reader: Reader,
    *,
    kind: CardKind | None,
    state: CardState | None,
    place: str | None,
    limit: int,
    cursor: str | None,
) -> Page[CardView]:
    """Cards by number; `place`: the gate whose box they lie in."""
    where: dict[str, Any] = {}
    if kind is not None:
        where["kind"] = kind.value
    if state is not None:
        where["state"] = state.value
    if place is not None:
        where["place"] = place
    found, following = await reader.page(Card, where, limit=limit, cursor=cursor)
    return Page(items=await card_views(found, reader), next=following)


async def count_cards(reader: Reader) -> list[CardCount]:
    """By gate and kind: of the cards in the stock, how many are where."""
    cards = await reader.select(Card, {"stocked": {"$ne": None}}, limit=MOST_CARDS)
    return counted(cards)


def counted(cards: Sequence[Card]) -> list[CardCount]:
    """Rows by gate and kind."""
    found = Counter((card.home, card.kind, card.state) for card in cards if card.kind)
    kinds = sorted({(card.home, card.kind) for card in cards if card.kind is not None})
    return [
        CardCount(
            home=home,
            kind=kind,
            size=sum(found[home, kind, state] for state in CardState),
            stock=found[home, kind, CardState.STOCK],
            out=found[home, kind, CardState.OUT],
            lost=found[home, kind, CardState.LOST],
        )
        for home, kind in kinds
    ]


async def card_view(card: Card, reader: Reader) -> CardView:
    """One card with its words."""
    return (await card_views([card], reader))[0]


async def card_views(cards: Sequence[Card], reader: Reader) -> list[CardView]:
    """Cards with their words, the last fact of each first."""
    facts = [fact for card in cards for fact in card.facts]
    ids = {fact.by.id for fact in facts if fact.by.kind is ActorKind.STAFF}
    ids |= {fact.approver_id for fact in facts if fact.approver_id}
    names = await reader.find_many(Colleague, sorted(ids)) if ids else {}
    return [_view(card, names) for card in cards]


def _view(card: Card, names: Mapping[str, Colleague]) -> CardView:
    zh, en = CARD_STATE_TEXTS[card.state]
    return CardView(
        number=card.id,
        kind=kind_named(card.kind) if card.kind else None,
        state=Named(code=card.state.value, zh=zh, en=en),
        home=card.home,
        place=card.place,
        visit_id=card.visit_id,
        since=card.since,
        in_stock_list=card.stocked is not None,
        facts=[_fact_view(fact, names) for fact in reversed(card.facts)],
    )


def _fact_view(fact: CardFact, names: Mapping[str, Colleague]) -> CardFactView:
    return CardFactView(
        **fact.model_dump(exclude={"kind"}),
        by_name=name_of(names, fact.by.id) if fact.by.kind is ActorKind.STAFF else "",
        approver=name_of(names, fact.approver_id) if fact.approver_id else "",
    )
