"""The board: open orders in columns by who owes the next step, and what has changed since."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import islice
from types import MappingProxyType

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.sought import Sought
from contracts.orders import OrderState
from contracts.words import OrderId
from dispatch.board.queries.cards import OrderCard, OrderFace, cards_of
from dispatch.board.queries.filters import BoardFilter, in_reach, where
from dispatch.orders.model.order import WorkOrder
from dispatch.words.model import Named, named

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
STILL_COMING = timedelta(seconds=30)
"""A change bears the time at which it was decided and is seen once it is committed, on clocks that
differ by a little: so far back is asked again.
"""
ASKED_ALIKE = timedelta(seconds=10)
"""Boards that follow the same changes ask since moments that lie close together, and are answered
as if it were the same one.
"""
MOST_CHANGES = 200


class Column(StrEnum):
    """Where a card lies on the board: by who owes the next step."""

    TO_TAKE = "to_take"
    TO_ASSIGN = "to_assign"
    COMING = "coming"
    ON_SITE = "on_site"
    PAUSED = "paused"
    TO_SIGN = "to_sign"


COLUMN_TEXTS: Mapping[Column, tuple[str, str]] = MappingProxyType(
    {
        Column.TO_TAKE: ("待接单", "to be taken in hand"),
        Column.TO_ASSIGN: ("待派工", "to be assigned"),
        Column.COMING: ("已派工", "on the way"),
        Column.ON_SITE: ("现场", "on site"),
        Column.PAUSED: ("暂停", "paused"),
        Column.TO_SIGN: ("待签字", "to be signed"),
    }
)
_S = OrderState
COLUMN_STATES: Mapping[Column, frozenset[OrderState]] = MappingProxyType(
    {
        Column.TO_TAKE: frozenset({_S.OPENED, _S.TRANSFERRED}),
        Column.TO_ASSIGN: frozenset({_S.HANDED_OVER, _S.RETURNED}),
        Column.COMING: frozenset({_S.DISPATCHED, _S.ACCEPTED, _S.ON_THE_WAY}),
        Column.ON_SITE: frozenset({_S.ON_SITE, _S.QUOTED, _S.CONSENTED, _S.DECLINED, _S.WORKING}),
        Column.PAUSED: frozenset({_S.PAUSED}),
        Column.TO_SIGN: frozenset({_S.AWAITING_SIGNATURE, _S.UNSIGNED}),
    }
)
"""Column → its states; every open state is in exactly one."""


class ColumnView(BaseModel):
    """A column's first cards, the most pressing first. `next` goes on in `GET /orders` with the
    column's `states` and the same filters. `count`: how many lie in it.
    """

    column: Named
    states: list[OrderState]
    count: int
    cards: list[OrderCard]
    next: str | None


class BoardView(BaseModel):
    """The columns at a moment; `until` is what changes are asked for since."""

    columns: list[ColumnView]
    until: datetime


class BoardChanges(BaseModel):
    """Cards that changed, oldest change first, also those that left the board. Some come again: of
    a card the newest `changed_at` counts. `next` goes on with the same `since`; after its end one
    asks since the first page's `until`.
    """

    cards: list[OrderCard]
    next: str | None
    until: datetime


async def show_board(reader: Reader, wanted: BoardFilter, *, each: int) -> BoardView:
    """All columns with their first cards: two questions, one for the cards and one to count."""
    columns = [
        wanted.model_copy(update={"states": sorted(COLUMN_STATES[column])}) for column in Column
    ]
    sought = [Sought(await where(only, reader), only.sort, each) for only in columns]
    found, counts = await asyncio.gather(
        reader.glances(OrderFace, WorkOrder, sought),
        reader.tally(WorkOrder, "state", await where(wanted, reader)),
    )
    cards = iter(await cards_of([face for faces, _ in found for face in faces], reader))
    views = [
        ColumnView(
            column=named(column.value, COLUMN_TEXTS[column]),
            states=list(only.states),
            count=sum(counts.get(state.value, 0) for state in only.states),
            cards=list(islice(cards, len(faces))),
            next=following,
        )
        for column, only, (faces, following) in zip(Column, columns, found, strict=True)
    ]
    return BoardView(columns=views, until=reader.now)


def changes_since(asked: datetime) -> datetime:
    """From when on changes are told to a board that knows what was before `asked`: earlier by what
    may still have been on its way, and the same for all who ask at almost the same time.
    """
    early = asked - STILL_COMING
    return early - (early - _EPOCH) % ASKED_ALIKE


async def cards_told_of(reader: Reader, order_ids: Sequence[OrderId]) -> BoardChanges:
    """Those of the orders the caller may see, as they are now; one page."""
    keys = [f"{reader.estate}:{each}" for each in order_ids]
    reached = {"$and": [{"_id": {"$in": keys}}, in_reach(reader.caller)]}
    ((found, _),) = await reader.glances(OrderFace, WorkOrder, [Sought(reached, [], len(keys))])
    return BoardChanges(cards=await cards_of(found, reader), next=None, until=reader.now)


async def changes(reader: Reader, since: datetime, cursor: str | None) -> BoardChanges:
    """What was done after a moment with orders the caller may see."""
    changed = {"changed_at": {"$gt": since}}
    reached = {"$and": [changed, in_reach(reader.caller)]}
    sought = Sought(reached, ["changed_at"], MOST_CHANGES, cursor)
    ((found, following),) = await reader.glances(OrderFace, WorkOrder, [sought])
    return BoardChanges(cards=await cards_of(found, reader), next=following, until=reader.now)
