"""What carries a card from one column of the board to another: told before anything is dropped."""

from pydantic import BaseModel

from chassis.caller import Caller
from contracts.orders import OrderState
from contracts.permissions import PERMISSION_TEXTS
from dispatch.acts.model.table import ACT_TEXTS, MOVES, TECHNICIANS, Act
from dispatch.board.queries.columns import COLUMN_STATES, Column
from dispatch.board.queries.rights import RIGHTS, may
from dispatch.words.model import Named, named

BY_DRAGGING = (Act.HAND_OVER, Act.ASSIGN, Act.RECALL, Act.ARRIVE, Act.PAUSE, Act.RESUME)
"""What can be done with a card by laying it elsewhere; all else needs the whole order before one's
eyes: a quote, a signature, a reason to cancel.
"""


class BoardMove(BaseModel):
    """An act, the states it is possible from, and the column the card lies in afterwards.

    `by_radio`: the technician's own act, which a dispatcher reports for them (代报). `yours`: the
    caller may; `permission` is what it takes.
    """

    act: Named
    states: list[OrderState]
    column: Column
    by_radio: bool
    permission: Named
    yours: bool


def board_moves(caller: Caller | None) -> list[BoardMove]:
    """The moves there are, in the order of an order's life; the server refuses all others."""
    return [_move(act, caller) for act in BY_DRAGGING]


def _move(act: Act, caller: Caller | None) -> BoardMove:
    move = MOVES[act]
    right = RIGHTS[act]
    return BoardMove(
        act=named(act.value, ACT_TEXTS[act]),
        states=sorted(move.sources),
        column=next(column for column, states in COLUMN_STATES.items() if move.to in states),
        by_radio=act in TECHNICIANS,
        permission=named(right.value, PERMISSION_TEXTS[right]),
        yours=may(act, caller),
    )
