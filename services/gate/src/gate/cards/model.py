"""A numbered card (来访卡 F36, 车辆出入IC卡 F41), and where it is by its dated facts.

Two tablets tell of one card in any order, an hour late. So nothing is decided by what was heard
last: each fact has its time, and the latest of them says where the card is.
"""

from datetime import datetime, timedelta
from enum import StrEnum
from unicodedata import normalize

from pydantic import BaseModel, ConfigDict

from contracts.refusals import Invalid, Refused
from contracts.words import Actor, Discreet, PersonalText
from gate.passes.model import Named

MOST_CARDS = 5_000
"""Cards one estate has; more are not read at once."""
FACTS_KEPT = timedelta(days=40)
"""How far before a card's latest fact its other facts are kept: longer than a tablet is away."""


class CardKind(StrEnum):
    """What the card opens."""

    VISITOR = "visitor"
    VEHICLE = "vehicle"


CARD_KIND_TEXTS: dict[CardKind, tuple[str, str]] = {
    CardKind.VISITOR: ("来访卡", "visitor card"),
    CardKind.VEHICLE: ("车辆出入卡", "vehicle card"),
}
"""Kind → (Chinese, English), as staff read them."""


class CardState(StrEnum):
    """Where a card is: in a box, with a visitor, or nobody knows."""

    STOCK = "stock"
    OUT = "out"
    LOST = "lost"


CARD_STATE_TEXTS: dict[CardState, tuple[str, str]] = {
    CardState.STOCK: ("在库", "in the box"),
    CardState.OUT: ("已发出", "handed out"),
    CardState.LOST: ("已挂失", "lost"),
}
"""State → (Chinese, English), as staff read them."""


class CardUnknown(Refused):
    """No such card was ever put into the stock."""

    zh = "卡号 {number} 不在库存登记中。请核对卡号，或请客服先登记入库。"
    en = "No card {number} is in the stock. Check the number, or have the desk enter it first."


class CardOfOtherKind(Refused):
    """A visitor card was taken for a vehicle card, or the other way round."""

    zh = "卡号 {number} 是{kind_zh}。请换一张。"
    en = "Card {number} is a {kind_en}. Take another one."


class CardStillOut(Refused):
    """It is with somebody else, as far as is known."""

    zh = "卡号 {number} 自 {since} 起在另一访客处。请换一张卡，并核实该访客是否已离场。"
    en = (
        "Card {number} is with another visitor since {since}. Take another card,"
        " and find out whether that visitor has left."
    )


class CardIsLost(Refused):
    """It was reported lost, and nobody has reported it found."""

    zh = "卡号 {number} 已挂失。如已找到，请先登记「找回」，再发卡。"
    en = "Card {number} was reported lost. If it is here, report it found before handing it out."


class CardNotOfThisVisit(Refused):
    """The card handed back is not the one this visitor was given."""

    zh = "卡号 {number} 不是发给这位访客的卡。请核对卡号，两位访客可能拿错了卡。"
    en = "Card {number} was not given to this visitor. Check it; two may have taken each other's."


class CardNotReturned(Refused):
    """A visitor left and the card did not come back."""

    zh = "访客离场时卡号 {number} 未收回。请联系访客取回，或由主管批准挂失。"
    en = "Card {number} did not come back when its visitor left. Get it, or have it declared lost."


class CardNotLost(Refused):
    """A card was reported found that nobody had reported lost."""

    zh = "卡号 {number} 没有挂失记录。请核对卡号。"
    en = "Card {number} was not reported lost. Check the number."


class LossNeedsAnother(Refused):
    """Whoever loses a card does not approve the loss."""

    zh = "挂失卡号 {number} 须由另一位负责人批准。请填写批准人。"
    en = "Somebody else must approve the loss of card {number}. Name them."


class CardNumberTaken(Refused):
    """The stock has a card of this number."""

    zh = "卡号 {number} 已经入库。请核对起止号码。"
    en = "Card {number} is in the stock already. Check the first and the last number."


class CardNumberEmpty(Invalid):
    """A card number has letters, digits or hyphens."""

    zh = "卡号“{typed}”无效：请使用字母、数字或连字符。"
    en = "“{typed}” is no card number: use letters, digits or hyphens."


class CardAct(StrEnum):
    """What can happen to a card."""

    ISSUED = "issued"
    RETURNED = "returned"
    LOST = "lost"
    FOUND = "found"


class CardFact(Discreet):
    """What happened to the card, when, where and by whom; the visit it was with, if with one."""

    model_config = ConfigDict(frozen=True)

    what: CardAct
    at: datetime
    by: Actor
    gate: str = ""
    visit_id: str | None = None
    kind: CardKind | None = None
    """As which it was handed out."""
    approver_id: str | None = None
    """Who approved that it is given up as lost."""
    note: PersonalText = ""


class Stocked(BaseModel):
    """When a card was put into the stock, and by whom."""

    model_config = ConfigDict(frozen=True)

    at: datetime
    by: Actor


class Card(Discreet):
    """One card; its number is its id, once in the estate whatever its kind.

    A number a guard typed that the stock does not have is kept as well, not `stocked`, because the
    card is out there all the same.
    """

    id: str
    kind: CardKind | None = None
    """None while a card that is not in the stock has only been handed back."""
    home: str = ""
    """The gate whose stock it belongs to; empty: not known."""
    stocked: Stocked | None = None
    facts: tuple[CardFact, ...] = ()
    """In the order in which they happened."""
    state: CardState = CardState.STOCK
    visit_id: str | None = None
    """Who has it, while it is out."""
    place: str = ""
    """The gate whose box it lies in, while in stock."""
    since: datetime | None = None
    """When it came to be where it is."""
    erase_at: datetime | None = None
    """When what was written of its loss is forgotten."""

    @property
    def remembered_since(self) -> datetime:
        """When somebody last wrote something of it."""
        return max(fact.at for fact in self.facts if fact.note)

    def erase(self) -> None:
        """Forget what was written, which may name somebody; where it was stays."""
        self.facts = tuple(fact.model_copy(update={"note": ""}) for fact in self.facts)
        self.erase_at = None

    def put_into_stock(self, home: str, kind: CardKind, stocked: Stocked) -> None:
        """Count it among a gate's cards. Raises CardNumberTaken."""
        if self.stocked is not None:
            raise CardNumberTaken(number=self.id)
        self.home, self.kind, self.stocked = home, kind, stocked
        self._settle()

    def must_be_of(self, kind: CardKind) -> None:
        """Raises CardUnknown, CardOfOtherKind."""
        if self.stocked is None:
            raise CardUnknown(number=self.id)
        if self.kind is not None and self.kind is not kind:
            zh, en = CARD_KIND_TEXTS[self.kind]
            raise CardOfOtherKind(number=self.id, kind_zh=zh, kind_en=en)

    def must_be_free(self, *, visit_id: str, at: datetime | None) -> None:
        """By the facts up to `at`; None: by all there are. Raises CardStillOut, CardIsLost."""
        before = [fact for fact in self.facts if at is None or fact.at <= at]
        last = before[-1] if before else None
        if last is None or last.visit_id == visit_id:
            return
        if last.what is CardAct.ISSUED:
            raise CardStillOut(number=self.id, since=last.at.isoformat(), visit_id=last.visit_id)
        if last.what is CardAct.LOST:
            raise CardIsLost(number=self.id)

    def must_be_lost(self) -> None:
        """Raises CardNotLost."""
        if self.state is not CardState.LOST:
            raise CardNotLost(number=self.id)

    def must_have_gone_with(self, visit_id: str) -> None:
        """Raises CardNotOfThisVisit."""
        if not self.went_with(visit_id):
            raise CardNotOfThisVisit(number=self.id, visit_id=visit_id)

    def must_be_back_from(self, visit_id: str) -> None:
        """Raises CardNotReturned."""
        if self.visit_id == visit_id:
            raise CardNotReturned(number=self.id, visit_id=visit_id)

    def went_with(self, visit_id: str) -> bool:
        """Whether it was handed out to this visit."""
        return any(fact.what is CardAct.ISSUED and fact.visit_id == visit_id for fact in self.facts)

    def note(self, fact: CardFact) -> None:
        """Take in what has happened, whatever else is known; told again, it changes nothing."""
        if fact not in self.facts:
            self.facts = (*self.facts, fact)
            self._settle()
            if not any(each.note for each in self.facts):
                self.erase_at = None

    def _settle(self) -> None:
        """Where it is, by its latest fact."""
        self.facts = _in_order(self.facts)
        last = self.facts[-1] if self.facts else None
        if self.stocked is None:
            self.kind = next((each.kind for each in reversed(self.facts) if each.kind), None)
        self.visit_id, self.place = None, self.home
        self.since = last.at if last else self.stocked.at if self.stocked else None
        match last.what if last else None:
            case CardAct.ISSUED:
                self.state, self.place = CardState.OUT, ""
                self.visit_id = last.visit_id if last else None
            case CardAct.LOST:
                self.state, self.place = CardState.LOST, ""
            case _:
                self.state = CardState.STOCK
                self.place = (last.gate if last else "") or self.home


def kind_named(kind: CardKind) -> Named:
    """A kind as staff read it."""
    zh, en = CARD_KIND_TEXTS[kind]
    return Named(code=kind.value, zh=zh, en=en)


def card_number(typed: str) -> str:
    """A number as it is kept: usual width, capitals, without spaces. Raises CardNumberEmpty."""
    kept = "".join(
        sign for sign in normalize("NFKC", typed).upper() if sign.isalnum() or sign == "-"
    )
    if not kept.strip("-"):
        raise CardNumberEmpty(typed=typed)
    return kept


def _in_order(facts: tuple[CardFact, ...]) -> tuple[CardFact, ...]:
    """As they happened, without those too old to matter.

    A card comes back, or is lost, after it was handed out to the same visit, whatever a tablet's
    clock says. Of one instant: it comes back from one visitor before the next one gets it.
    """
    handed_out: dict[str | None, datetime] = {}
    for fact in facts:
        if fact.what is CardAct.ISSUED:
            handed_out[fact.visit_id] = min(fact.at, handed_out.get(fact.visit_id, fact.at))

    def moment(fact: CardFact) -> tuple[datetime, int, str, str, str]:
        order = list(CardAct).index(fact.what) + 1
        given = handed_out.get(fact.visit_id) if fact.visit_id else None
        if fact.what is CardAct.RETURNED and (given is None or given < fact.at):
            order = 0
        at = max(fact.at, given) if given else fact.at
        return at, order, fact.visit_id or "", fact.gate, fact.model_dump_json()

    oldest = max(fact.at for fact in facts) - FACTS_KEPT if facts else None
    kept = [fact for fact in facts if oldest is None or fact.at >= oldest]
    return tuple(sorted(kept, key=moment))
