"""The board, its changes and the day's line, by HTTP."""

from datetime import date
from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Routes
from contracts.calendars import Instant
from contracts.permissions import Permission
from contracts.words import OrderId
from dispatch.board.queries.columns import (
    BoardChanges,
    BoardView,
    cards_told_of,
    changes,
    changes_since,
    show_board,
)
from dispatch.board.queries.day import DayLine, day_line
from dispatch.board.queries.filters import BoardFilter, reach_of
from dispatch.board.queries.moves import BoardMove, board_moves
from dispatch.board.queries.timeline import Timeline, timeline
from dispatch.board.routes.narrowing import Narrowed

routes = Routes("/board")
MOST_TOLD = 50
"""Orders a board asks for by name."""


@routes.query("", needs=Permission.SEE_ORDERS)
async def show(
    reader: Reader, narrowed: Narrowed, each: Annotated[int, Query(ge=1, le=100)] = 25
) -> BoardView:
    """The columns, each with its `each` most pressing cards and how many lie in it."""
    wanted = BoardFilter.model_validate(narrowed.model_dump())
    asked = ("board", reach_of(reader.caller), narrowed.model_dump_json(), each)
    return await reader.together(asked, lambda: show_board(reader, wanted, each=each))


@routes.query("/changes", needs=Permission.SEE_ORDERS)
async def show_changes(reader: Reader, since: Instant, cursor: str | None = None) -> BoardChanges:
    """Cards that changed since a board's or an answer's `until`, for a board that was away."""
    since = changes_since(since)
    asked = ("changes", reach_of(reader.caller), since, cursor)
    return await reader.together(asked, lambda: changes(reader, since, cursor))


@routes.query("/cards", needs=Permission.SEE_ORDERS)
async def show_cards(
    reader: Reader, order_id: Annotated[list[OrderId], Query(min_length=1, max_length=MOST_TOLD)]
) -> BoardChanges:
    """Orders a board was told of, as they are now; those that are not the caller's are left out."""
    wanted = sorted(set(order_id))
    asked = ("cards", reach_of(reader.caller), tuple(wanted))
    return await reader.together(asked, lambda: cards_told_of(reader, wanted))


@routes.query("/moves", needs=Permission.SEE_ORDERS)
async def show_moves(reader: Reader) -> list[BoardMove]:
    """What carries a card from which states into which column, and whether the caller may."""
    return board_moves(reader.caller)


@routes.query("/day", needs=Permission.SEE_ORDERS)
async def show_day(reader: Reader) -> DayLine:
    """当日: opened, out, back, done, overdue, waiting for parts (N12)."""
    return await reader.together(("day", reach_of(reader.caller)), lambda: day_line(reader))


@routes.query("/timeline", needs=Permission.SEE_ORDERS)
async def show_timeline(reader: Reader, day: date | None = None) -> Timeline:
    """时间表: each technician's day, today unless named: who had what from when to when."""
    return await timeline(reader, day)
