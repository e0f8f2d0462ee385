"""What should lie in the gates' boxes now: a tablet shows its own without a network (F36)."""

from datetime import datetime

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.words import Fen, UnitId
from gate.cards.model import Card
from gate.pledges.model import Pledge
from gate.snapshot.queries.parts import MOST_ROWS, whole
from gate.visits.model.visit import Visit, VisitState

_HELD = {"held": True}
_INSIDE = {"state": VisitState.INSIDE.value}


class CardRow(BaseModel):
    """A numbered card and where it is."""

    kind: str | None
    number: str
    state: str
    visit_id: str | None
    place: str


class HeldRow(BaseModel):
    """A document or a deposit in `gate`'s box, since when, and whose: enough to give it to whom it
    belongs. `left_at`: they have gone without it. Its id is the visit's.
    """

    id: str
    kind: str
    document: str | None
    amount_fen: Fen | None
    receipt_number: str
    gate: str
    taken_at: datetime | None
    name: str
    unit_id: UnitId | None
    unit_label: str | None
    place: str | None
    left_at: datetime | None


async def card_rows(reader: Reader) -> list[CardRow]:
    """All cards anybody has heard of."""
    return [
        CardRow(
            kind=card.kind.value if card.kind else None,
            number=card.id,
            state=card.state.value,
            visit_id=card.visit_id,
            place=card.place,
        )
        for card in await reader.select(Card, limit=MOST_ROWS)
    ]


async def held_rows(reader: Reader) -> list[HeldRow]:
    """By visit; also what somebody left behind, and what nobody has told whose it is."""
    pledges = await reader.select(Pledge, _HELD, limit=MOST_ROWS)
    visits = await reader.find_many(Visit, [pledge.id for pledge in pledges])
    return [_held_row(pledge, visits.get(pledge.id)) for pledge in pledges]


def _held_row(pledge: Pledge, visit: Visit | None) -> HeldRow:
    left, about = pledge.left, visit.about if visit else None
    return HeldRow(
        id=pledge.id,
        kind=left.kind.value,
        document=left.document.value if left.document else None,
        amount_fen=left.amount_fen,
        receipt_number=left.receipt_number,
        gate=pledge.gate,
        taken_at=pledge.taken.at if pledge.taken else None,
        name=about.name if about else "",
        unit_id=about.unit_id if about else None,
        unit_label=(about.unit_label or None) if about else None,
        place=(about.place or None) if about else None,
        left_at=visit.left.at if visit and visit.left else None,
    )


BOX_PARTS = (
    whole("cards", card_rows, (Card, None)),
    whole("pledges", held_rows, (Pledge, _HELD), (Visit, _INSIDE)),
)
