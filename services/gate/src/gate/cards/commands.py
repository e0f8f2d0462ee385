"""What happens to cards: put into stock, handed out, handed back, lost, found."""

from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator

from chassis.work import Command, Work
from contracts.refusals import Invalid
from contracts.words import PersonalText, StaffId
from gate.cards.events import card_lost
from gate.cards.model import (
    Card,
    CardAct,
    CardFact,
    CardKind,
    LossNeedsAnother,
    Stocked,
    card_number,
)
from gate.retention.commands import forget_at
from gate.staff.model import Colleague, must_be_above_the_gate
from gate.telling.commands import ActData, ActKind
from gate.telling.model import SUPERVISOR, Told

MOST_AT_ONCE = 500
"""Cards put into stock by one entry."""

CardNumber = Annotated[str, Field(min_length=1, max_length=40), AfterValidator(card_number)]
"""A card's number as typed; kept in usual width and capitals."""


class StockEndsBeforeItBegins(Invalid):
    """The last number is before the first, or there are too many between them."""

    zh = "起止号码 {first} 至 {last} 有误，一次最多登记 {most} 张。请核对。"
    en = "From {first} to {last} cannot be: at most {most} cards at once. Check both numbers."


class StockCards(Command):
    """Numbered cards put into a gate's box: `prefix` and the numbers from `first` to `last`, each
    with `digits` digits: V, 1 to 30, 3 → V001 … V030.
    """

    kind: CardKind
    gate: str = Field(min_length=1, max_length=40)
    prefix: str = Field(default="", max_length=20)
    first: int = Field(ge=0, le=999_999)
    last: int = Field(ge=0, le=999_999)
    digits: int = Field(default=3, ge=1, le=6)

    @model_validator(mode="after")
    def _is_a_range(self) -> Self:
        if not 0 <= self.last - self.first < MOST_AT_ONCE:
            raise StockEndsBeforeItBegins(first=self.first, last=self.last, most=MOST_AT_ONCE)
        return self

    @property
    def numbers(self) -> list[str]:
        """The cards' numbers."""
        return [
            card_number(f"{self.prefix}{number:0{self.digits}}")
            for number in range(self.first, self.last + 1)
        ]


class LoseCard(ActData):
    """A card is given up as lost: who approved it, and the visitor who had it, if known."""

    card_number: CardNumber
    kind: CardKind
    visit_id: str | None = Field(default=None, max_length=64)
    approver_id: StaffId = Field(min_length=1, max_length=64)
    note: PersonalText = Field(default="", max_length=300)


class FindCard(ActData):
    """A lost card is in the gate's box again."""

    card_number: CardNumber
    kind: CardKind


async def stock_cards(command: StockCards, work: Work) -> list[Card]:
    """Put cards into stock; one that guards used before it was entered keeps its facts.

    Raises CardNumberTaken; then none is put.
    """
    stocked = Stocked(at=work.now, by=work.actor)
    known = await work.find_many(Card, command.numbers)
    cards = []
    for number in command.numbers:
        card = known.get(number)
        if card is None:
            card = Card(id=number)
            work.add(card)
        card.put_into_stock(command.gate, command.kind, stocked)
        cards.append(card)
    return cards


async def hand_out_card(number: str, kind: CardKind, visit_id: str, work: Work, told: Told) -> Card:
    """Give a visitor a card. Refuses CardUnknown, CardOfOtherKind, CardStillOut, CardIsLost."""
    card = await _card(number, work)
    with told.tolerating(about=card.id):
        card.must_be_of(kind)
        # Who asks has not handed it out yet: what others have told meanwhile counts as well.
        card.must_be_free(visit_id=visit_id, at=None if told.asked else told.at)
    card.note(_fact(CardAct.ISSUED, told, visit_id=visit_id, kind=kind))
    return card


async def take_card_back(number: str, visit_id: str, work: Work, told: Told) -> Card:
    """A visitor hands a card in; it lies in this gate's box now."""
    card = await _card(number, work)
    card.note(_fact(CardAct.RETURNED, told, visit_id=visit_id))
    return card


async def must_have_gone_with(
    numbers: tuple[str, ...], visit_id: str, work: Work, told: Told
) -> None:
    """Of cards a visitor has handed in. Refuses CardNotOfThisVisit for each that was another's."""
    for number in numbers:
        card = await _card(number, work)
        with told.tolerating(about=card.id):
            card.must_have_gone_with(visit_id)


async def must_all_be_back(numbers: tuple[str, ...], visit_id: str, work: Work, told: Told) -> None:
    """Of a visitor who has left. Refuses CardNotReturned for each that is not."""
    for number in numbers:
        card = await _card(number, work)
        with told.tolerating(about=card.id):
            card.must_be_back_from(visit_id)


async def lose_card(command: LoseCard, work: Work, told: Told) -> Card:
    """Give a card up as lost. Refuses LossNeedsAnother, ApproverMayNot, CardUnknown,
    CardOfOtherKind.
    """
    card = await _card(command.card_number, work)
    with told.tolerating(about=card.id):
        card.must_be_of(command.kind)
        if command.approver_id == told.by.id:
            raise LossNeedsAnother(number=card.id)
        must_be_above_the_gate(await work.find(Colleague, command.approver_id))
    fact = _fact(
        CardAct.LOST,
        told,
        visit_id=command.visit_id,
        approver_id=command.approver_id,
        note=command.note,
    )
    card.note(fact)
    if any(each.note for each in card.facts):
        card.erase_at = await forget_at(card.remembered_since, work)
    work.say(card_lost(card, fact), about=card)
    return card


async def find_card(command: FindCard, work: Work, told: Told) -> Card:
    """A lost card is back in this gate's box. Refuses CardNotLost, CardUnknown, CardOfOtherKind."""
    card = await _card(command.card_number, work)
    with told.tolerating(about=card.id):
        card.must_be_of(command.kind)
        card.must_be_lost()
    card.note(_fact(CardAct.FOUND, told))
    return card


async def _card(number: str, work: Work) -> Card:
    """The card, also one that is not in the stock: it is out there all the same."""
    card = await work.find(Card, number)
    if card is None:
        card = Card(id=number)
        work.add(card)
    return card


def _fact(
    what: CardAct,
    told: Told,
    *,
    visit_id: str | None = None,
    kind: CardKind | None = None,
    approver_id: str | None = None,
    note: str = "",
) -> CardFact:
    return CardFact(
        what=what,
        at=told.at,
        by=told.by,
        gate=told.gate,
        visit_id=visit_id,
        kind=kind,
        approver_id=approver_id,
        note=note,
    )


ACTS = (
    ActKind("card.lost", LoseCard, lose_card, owner=SUPERVISOR),
    ActKind("card.found", FindCard, find_card),
)
"""What guards tell of cards."""
