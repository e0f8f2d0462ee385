"""What should lie in a gate's box now: cards, documents and deposits, to be compared by hand."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.words import Fen
from gate.cards.model import Card, CardKind, CardState
from gate.cards.queries import MOST_CARDS, kind_named
from gate.passes.model import Named
from gate.pledges.model import HELD_DOCUMENT_TEXTS, HeldDocument, Pledge, PledgeKind

MOST_HELD = 2_000


class CardsInBox(BaseModel):
    """The cards of one kind that lie there."""

    kind: Named
    numbers: list[str]


class HeldPledge(BaseModel):
    """A document or a deposit held for a visit; `what` names it."""

    visit_id: str
    kind: PledgeKind
    what: Named
    amount_fen: Fen | None
    receipt_number: str
    gate: str
    taken_at: datetime | None


class Box(BaseModel):
    """A gate's box as it should look now; of every gate where none was asked for.

    `deposits_fen` is what the deposits come to.
    """

    gate: str
    cards: list[CardsInBox]
    documents: list[HeldPledge]
    deposits: list[HeldPledge]
    deposits_fen: Fen


async def box_of(reader: Reader, gate: str) -> Box:
    """What should lie in the box of one gate, or of all (empty)."""
    where: dict[str, Any] = {"state": CardState.STOCK.value}
    held: dict[str, Any] = {"held": True}
    if gate:
        where["place"] = held["gate"] = gate
    cards = await reader.select(Card, where, limit=MOST_CARDS)
    pledges = await reader.select(Pledge, held, limit=MOST_HELD)
    return _box(gate, cards, [held_pledge(each) for each in pledges])


async def pledges_held(reader: Reader) -> list[Pledge]:
    """All that is held at any gate, for the tablets' snapshot."""
    return await reader.select(Pledge, {"held": True}, limit=MOST_HELD)


def held_pledge(pledge: Pledge) -> HeldPledge:
    """One pledge with its words."""
    deposit = pledge.left.kind is PledgeKind.DEPOSIT
    document = pledge.left.document or HeldDocument.OTHER
    zh, en = ("押金", "deposit") if deposit else HELD_DOCUMENT_TEXTS[document]
    return HeldPledge(
        visit_id=pledge.id,
        kind=pledge.left.kind,
        what=Named(code=PledgeKind.DEPOSIT if deposit else document, zh=zh, en=en),
        amount_fen=pledge.left.amount_fen,
        receipt_number=pledge.left.receipt_number,
        gate=pledge.gate,
        taken_at=pledge.taken.at if pledge.taken else None,
    )


def _box(gate: str, cards: Sequence[Card], pledges: Sequence[HeldPledge]) -> Box:
    deposits = [each for each in pledges if each.kind is PledgeKind.DEPOSIT]
    return Box(
        gate=gate,
        cards=[
            CardsInBox(
                kind=kind_named(kind),
                numbers=sorted(card.id for card in cards if card.kind is kind),
            )
            for kind in CardKind
        ],
        documents=[each for each in pledges if each.kind is PledgeKind.DOCUMENT],
        deposits=deposits,
        deposits_fen=Fen(sum(each.amount_fen or 0 for each in deposits)),
    )
