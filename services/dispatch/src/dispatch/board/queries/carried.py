"""What a technician's phone carries: their open orders whole, and all it takes to report what is
done there while there is no network.
"""

from datetime import datetime

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.orders import (
    NO_SIGNATURE_TEXTS,
    ORDER_STATE_TEXTS,
    PAUSE_REASON_TEXTS,
    PAYER_TEXTS,
    REPAIR_KIND_TEXTS,
    OrderState,
    PauseReason,
)
from contracts.words import PersonId, StaffId
from dispatch.acts.model.table import (
    ACT_TEXTS,
    HOUSEHOLDS,
    MOVES,
    OF_A_UNIT,
    TECHNICIANS,
    WITH_A_TECHNICIAN,
    Act,
)
from dispatch.board.queries.filters import BoardFilter, where
from dispatch.board.queries.grabbing import kinds_grabbed
from dispatch.board.queries.household import members_of
from dispatch.board.queries.order import OrderView, order_view
from dispatch.consents.commands import rights_in_force
from dispatch.consents.model import ConsentLimit
from dispatch.orders.model.order import WorkOrder
from dispatch.pauses.commands import caps_in_force
from dispatch.pauses.model import state_before_pause
from dispatch.warranties.commands import unit_covers
from dispatch.ways.commands import ways_in_force
from dispatch.words.model import Named, named

MOST_CARRIED = 60
"""Of one technician's open orders, the most pressing ones; nobody does as many in a day."""
_REPORTED = TECHNICIANS | HOUSEHOLDS | {Act.COMMENT}


class Speaker(BaseModel):
    """Somebody of the unit today; `consents_to`: fen, `unlimited`, or nothing that costs them."""

    person_id: PersonId
    name: str
    relations: list[Named]
    consents_to: ConsentLimit


class CarriedOrder(OrderView):
    """An order to be done without a network.

    `responsible`: the caller is its technician; else they help. `goes_on_as`: where it stands
    again after a pause. `speakers`: who of the household may be asked, from the acceptance on;
    empty for who only helps. `covered`: what is under warranty, as of the request. `way`: what the
    estate tells of the way to the building, or empty.
    """

    responsible: bool
    goes_on_as: OrderState | None
    speakers: list[Speaker]
    covered: list[Named]
    way: str


class Reportable(Named):
    """What a technician reports, from which states, and the state after it; None: it stays, or,
    after a pause, goes on as the order says. `of_a_unit`: not for a place without a household.
    """

    sources: list[OrderState]
    to: OrderState | None
    of_a_unit: bool


class Carried(BaseModel):
    """All of it, and when it was so. Words are as staff read them; `pause_reasons` are those the
    estate has set a longest time for. `more`: not all open orders are here. `zone`: the estate's.
    `grabs`: some orders are grabbed here (抢单); which, one asks with a network.
    """

    taken_at: datetime
    zone: str
    staff_id: StaffId
    orders: list[CarriedOrder]
    more: bool
    grabs: bool
    acts: list[Reportable]
    states: list[Named]
    repair_kinds: list[Named]
    payers: list[Named]
    pause_reasons: list[Named]
    no_signature_reasons: list[Named]


async def carried(reader: Reader) -> Carried:
    """The caller's open orders, the most pressing first."""
    staff_id = reader.caller.staff_id if reader.caller else StaffId("")
    mine = BoardFilter(in_hands_of=staff_id)
    orders, following = await reader.page(
        WorkOrder, await where(mine, reader), sort=["runs_out_at"], limit=MOST_CARRIED
    )
    caps = await caps_in_force(reader)
    ways = await ways_in_force(reader)
    return Carried(
        taken_at=reader.now,
        zone=(await reader.estate_card()).calendar.zone,
        staff_id=staff_id,
        orders=[await _carried(order, staff_id, ways, reader) for order in orders],
        more=following is not None,
        grabs=bool(await kinds_grabbed(reader)),
        acts=[_reportable(act) for act in Act if act in _REPORTED],
        states=[named(each.value, texts) for each, texts in ORDER_STATE_TEXTS.items()],
        repair_kinds=[named(each.value, texts) for each, texts in REPAIR_KIND_TEXTS.items()],
        payers=[named(each.value, texts) for each, texts in PAYER_TEXTS.items()],
        pause_reasons=[
            named(each.value, PAUSE_REASON_TEXTS[each])
            for each in PauseReason
            if caps.of(each) is not None
        ],
        no_signature_reasons=[
            named(each.value, texts) for each, texts in NO_SIGNATURE_TEXTS.items()
        ],
    )


async def _carried(
    order: WorkOrder, staff_id: StaffId, ways: dict[str, str], reader: Reader
) -> CarriedOrder:
    shown = await order_view(order, reader)
    responsible = order.concerns(staff_id)
    return CarriedOrder(
        **dict(shown),
        responsible=responsible,
        goes_on_as=state_before_pause(order),
        speakers=await _speakers(order, reader) if responsible else [],
        covered=await _covered(order, reader),
        way=ways.get(order.slip.building, ""),
    )


async def _speakers(order: WorkOrder, reader: Reader) -> list[Speaker]:
    """By name, once the technician has taken the order on."""
    if order.state not in WITH_A_TECHNICIAN:
        return []
    rights = await rights_in_force(reader)
    return [
        Speaker(
            person_id=member.person_id,
            name=member.name,
            relations=member.named,
            consents_to=rights.greatest(member.relations),
        )
        for member in await members_of(order, reader)
    ]


async def _covered(order: WorkOrder, reader: Reader) -> list[Named]:
    day = order.requested_on((await reader.estate_card()).calendar)
    covers = await unit_covers(order.slip.unit_id, day, reader)
    return [
        named(cover.term.code, (cover.term.zh, cover.term.en)) for cover in covers if cover.covered
    ]


def _reportable(act: Act) -> Reportable:
    move = MOVES[act]
    return Reportable(
        **named(act.value, ACT_TEXTS[act]).model_dump(),
        sources=sorted(move.sources),
        to=None if move.or_to else move.to,
        of_a_unit=act in OF_A_UNIT,
    )
