"""A quote's lines priced by the catalogue, or typed in (F06, W33).

Money is whole fen: a line is rounded half up once, and a total is the sum of its lines. A line that
costs nothing says why, or who else supplies it.
"""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Annotated, NamedTuple, TypedDict, Unpack

from pydantic import ConfigDict, Field, StringConstraints

from contracts.orders import LinePart, QuotedLine, SuppliedBy
from contracts.refusals import Invalid, Refused
from contracts.words import Discreet, Fen, PersonalText
from dispatch.catalogue.model.terms import Measure, Offer, Price, PriceCode

MOST_LINES = 50

Quantity = Annotated[Decimal, Field(gt=0, max_digits=7, decimal_places=2)]
"""At most two places: 1.5 m, 0.25 h."""


class TariffUnset(Refused):
    """Nothing can be quoted by a catalogue in which nothing was ever approved."""

    zh = (
        "本小区的服务项目尚无批准的收费标准，不能按项目报价。请在“服务项目”中拟定，由管理处经理批准；"
        "材料可直接填写名称与单价。"
    )
    en = (
        "This estate's catalogue has nothing approved yet. Propose services there and have the"
        " manager approve them; material can be typed in with its price."
    )


class NotInTariff(Invalid):
    """A line names a price that does not hold that day."""

    zh = "现行服务项目中没有 {codes}。请从在用的收费项目中选择，材料可直接填写名称与单价。"
    en = "No {codes} is offered now. Choose from the catalogue, or type material with its price."


class LineUnclear(Invalid):
    """A line is a price of the catalogue, or something typed in with its price; not both."""

    zh = "每一行请填写收费项目编号，或者填写名称与单价，二者选一。"
    en = "Give each line the code of a catalogue price, or a label and a price; not both."


class FreeWithoutReason(Invalid):
    """What costs nothing says why."""

    zh = "“{label}”不收费，请填写原因；业主自备的材料请选“业主自备”。"
    en = "“{label}” costs nothing: say why, or that the owner supplies it."


class OwnersMaterial(Invalid):
    """What the owner supplies is material, and nobody charges for it (W33)."""

    zh = "“{label}”标为业主自备：只适用于材料，且不收费。请改为我方提供，或将单价留空。"
    en = (
        "“{label}” is said to be the owner's: that is for parts, at no charge. Mend one of the two."
    )


class AskedLine(Discreet):
    """A line as the technician gives it: a price of the catalogue and how much, or something typed
    in, which is material unless `part` says else.

    `supplied_by` is of material: ours and paid, unless the owner brings it (W33). `free_reason`
    takes the charge away.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    quantity: Quantity
    code: PriceCode | None = None
    label: Annotated[PersonalText, StringConstraints(max_length=100)] = ""
    measure: Measure = ""
    price_fen: Price | None = None
    part: LinePart | None = None
    supplied_by: SuppliedBy | None = None
    free_reason: Annotated[PersonalText, StringConstraints(max_length=200)] = ""

    @property
    def typed_in(self) -> bool:
        """Whether it stands in no catalogue. Raises LineUnclear."""
        free = bool(self.free_reason) or self.supplied_by is SuppliedBy.OWNER
        by_hand = bool(self.label) and (free or self.price_fen is not None)
        anything = bool(self.label or self.measure or self.part) or self.price_fen is not None
        if (self.code is not None and anything) or (self.code is None and not by_hand):
            raise LineUnclear
        return self.code is None


class PricedLine(NamedTuple):
    """A line with its amount, and what the warranty calls it, if the catalogue says."""

    line: QuotedLine
    warranty_item: str | None = None


def amount_of(quantity_hundredths: int, price_fen: int) -> Fen:
    """Quantity × price in whole fen, rounded half up."""
    return Fen((quantity_hundredths * price_fen + 50) // 100)


def total_of(lines: Iterable[QuotedLine]) -> Fen:
    """The sum of the lines' amounts."""
    return Fen(sum(line.amount_fen for line in lines))


def priced(asked: Sequence[AskedLine], offers: Mapping[str, Offer] | None) -> list[PricedLine]:
    """The lines with their amounts, in the order given; `offers` by code, None: 未设定.

    Raises TariffUnset, NotInTariff, LineUnclear, FreeWithoutReason, OwnersMaterial.
    """
    codes = [line.code for line in asked if not line.typed_in]
    if codes and offers is None:
        raise TariffUnset
    known = offers or {}
    if missing := [code for code in codes if code not in known]:
        raise NotInTariff(codes=", ".join(map(str, missing)))
    return [
        PricedLine(_by_catalogue(line, known[line.code]), known[line.code].warranty_item)
        if line.code
        else PricedLine(_typed_in(line))
        for line in asked
    ]


def _by_catalogue(asked: AskedLine, offer: Offer) -> QuotedLine:
    supplied_by = _supplied_by(asked, offer.part, offer.zh)
    reason = offer.free_reason or asked.free_reason
    free = bool(reason) or supplied_by is SuppliedBy.OWNER
    return _line(
        asked,
        code=offer.code,
        label=offer.zh,
        measure=offer.measure,
        price_fen=Fen(0) if free else offer.price_fen,
        part=offer.part,
        supplied_by=supplied_by,
        free_reason=reason,
    )


def _typed_in(asked: AskedLine) -> QuotedLine:
    part = asked.part or LinePart.PARTS
    supplied_by = _supplied_by(asked, part, asked.label)
    price = Fen(0) if asked.free_reason else Fen(asked.price_fen or 0)
    if supplied_by is SuppliedBy.OWNER and asked.price_fen:
        raise OwnersMaterial(label=asked.label)
    return _line(
        asked,
        code="",
        label=asked.label,
        measure=asked.measure,
        price_fen=price,
        part=part,
        supplied_by=supplied_by,
        free_reason=asked.free_reason,
    )


def _supplied_by(asked: AskedLine, part: LinePart, label: str) -> SuppliedBy | None:
    if part is LinePart.PARTS:
        return asked.supplied_by or SuppliedBy.COMPANY
    if asked.supplied_by is not None:
        raise OwnersMaterial(label=label)
    return None


class _Worth(TypedDict):
    code: str
    label: str
    measure: str
    price_fen: Fen
    part: LinePart
    supplied_by: SuppliedBy | None
    free_reason: str


def _line(asked: AskedLine, **worth: Unpack[_Worth]) -> QuotedLine:
    owners = worth["supplied_by"] is SuppliedBy.OWNER
    if not (worth["price_fen"] or worth["free_reason"] or owners):
        raise FreeWithoutReason(label=worth["label"])
    hundredths = int(asked.quantity * 100)
    amount = amount_of(hundredths, worth["price_fen"])
    return QuotedLine(**worth, quantity_hundredths=hundredths, amount_fen=amount)
