"""The board and a technician's own list: orders as cards."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from pydantic import BaseModel, ConfigDict

from chassis.reader import Reader
from chassis.sought import Sought
from chassis.web import Page
from contracts.calendars import Instant, WorkingCalendar
from contracts.orders import (
    ORDER_KIND_TEXTS,
    ORDER_STATE_TEXTS,
    PAUSE_REASON_TEXTS,
    OrderKind,
    OrderState,
)
from contracts.urgency import UrgencyClass
from contracts.words import Discreet, OrderId, PersonalText, SeriesNumber, StaffId
from dispatch.board.queries.filters import BoardFilter, where
from dispatch.clocks.model import NEVER, ClockReading, next_out, read_clock
from dispatch.colleagues.model import Colleague
from dispatch.orders.model.order import WorkOrder
from dispatch.standing.model import Standing
from dispatch.words.model import Named, named


class OrderCard(BaseModel):
    """An order as the board shows it; `clock` is the one that runs out next, if any runs.

    `urges`: how often the owner asked where it stays (催单), in this round. `waiting_for`: why it
    is paused. `helping`: how many help beside the one responsible. `round`: which time it is done;
    2 and more are rework (返工). `skill`: what whoever goes should be able to do, by the code
    of the estate's catalogue; empty: nothing in particular. By `runs_out_at` cards lie in their
    columns, those without last: the next deadline, or when the owner urged first.
    """

    id: OrderId
    number: SeriesNumber
    kind: Named
    skill: str
    round: int
    state: Named
    urgency: UrgencyClass
    where: str
    building: str
    matter: str
    requested_at: datetime
    technician_id: StaffId | None
    technician: str
    clock: ClockReading | None
    overdue: bool
    urges: int
    waiting_for: Named | None
    helping: int
    changed_at: datetime | None
    runs_out_at: datetime | None


class SlipFace(Discreet):
    """What a card shows of the slip."""

    model_config = ConfigDict(frozen=True)

    matter: PersonalText
    requested_at: Instant
    kind: OrderKind = OrderKind.REPAIR
    skill: str = ""
    unit_label: str = ""
    building: str = ""
    place: PersonalText = ""


class OrderFace(Discreet):
    """The part of an order that its card is made of: no history, no rounds."""

    model_config = ConfigDict(frozen=True)

    id: OrderId
    number: SeriesNumber
    slip: SlipFace
    urgency: UrgencyClass
    state: OrderState
    technician_id: StaffId | None = None
    runs_out_at: Instant = NEVER
    changed_at: Instant | None = None
    standing: Standing


async def board(
    reader: Reader, wanted: BoardFilter, *, limit: int, cursor: str | None = None
) -> Page[OrderCard]:
    """Orders the caller may see: open ones, the one whose clock runs out next first; of a period,
    the newest request first.
    """
    sought = Sought(await where(wanted, reader), wanted.sort, limit, cursor)
    ((found, following),) = await reader.glances(OrderFace, WorkOrder, [sought])
    return Page(items=await cards_of(found, reader), next=following)


async def my_orders(reader: Reader, *, limit: int, cursor: str | None = None) -> Page[OrderCard]:
    """The open orders the caller does or helps with, wherever they are, the most pressing first."""
    mine = BoardFilter(in_hands_of=reader.caller.staff_id if reader.caller else StaffId(""))
    return await board(reader, mine, limit=limit, cursor=cursor)


async def names_of(ids: set[StaffId | None], reader: Reader) -> Mapping[str, str]:
    """Who has or had an order → name, also of those who have left."""
    found = await reader.find_many(Colleague, sorted(id_ for id_ in ids if id_ is not None))
    return {id_: colleague.name for id_, colleague in found.items()}


def card_of(
    order: OrderFace | WorkOrder,
    names: Mapping[str, str],
    now: datetime,
    calendar: WorkingCalendar,
) -> OrderCard:
    """An order as the board shows it at a moment."""
    standing, slip = order.standing, order.slip
    clock, runs_out = next_out(standing.clocks, calendar) or (None, NEVER)
    reason = standing.waiting_for
    return OrderCard(
        id=order.id,
        number=order.number,
        skill=slip.skill,
        kind=named(slip.kind.value, ORDER_KIND_TEXTS[slip.kind]),
        round=standing.round,
        state=named(order.state.value, ORDER_STATE_TEXTS[order.state]),
        urgency=order.urgency,
        where=slip.unit_label or slip.place,
        building=slip.building,
        matter=slip.matter,
        requested_at=slip.requested_at,
        technician_id=order.technician_id,
        technician=names.get(order.technician_id or "", ""),
        clock=read_clock(clock, now, calendar) if clock else None,
        overdue=now > runs_out,
        urges=standing.urges,
        waiting_for=named(reason.value, PAUSE_REASON_TEXTS[reason]) if reason else None,
        helping=standing.helping,
        changed_at=order.changed_at,
        runs_out_at=order.runs_out_at if order.runs_out_at < NEVER else None,
    )


async def cards_of(orders: Sequence[OrderFace], reader: Reader) -> list[OrderCard]:
    """Orders as cards, in the same order."""
    calendar = (await reader.estate_card()).calendar
    names = await names_of({order.technician_id for order in orders}, reader)
    return [card_of(order, names, reader.now, calendar) for order in orders]
