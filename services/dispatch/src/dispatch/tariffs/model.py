"""The estate's list of services and prices, and a quote's lines priced by it (F06, W33).

Money is whole fen: a line is rounded half up once, and a total is the sum of its lines.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Annotated, NamedTuple, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from contracts.orders import QuotedLine
from contracts.refusals import Invalid, Refused
from contracts.words import Discreet, Fen, PersonalText

HIGHEST_PRICE_FEN = 100_000_000
"""A single price of more than a million yuan is a mistake of typing."""
MOST_LINES = 50

Price = Annotated[Fen, Field(ge=0, le=HIGHEST_PRICE_FEN)]
Quantity = Annotated[Decimal, Field(gt=0, max_digits=7, decimal_places=2)]
"""At most two places: 1.5 m, 0.25 h."""
Code = Annotated[str, StringConstraints(min_length=1, max_length=30, pattern=r"^[A-Za-z0-9_.-]+$")]
Label = Annotated[str, StringConstraints(min_length=1, max_length=100)]
Measure = Annotated[str, StringConstraints(max_length=20)]


class TariffUnset(Refused):
    """Nothing can be quoted by a tariff nobody has set."""

    zh = (
        "本小区尚未设定维修服务收费标准，不能按项目报价。请由管理处经理在派工设置“service_tariff”中"
        "填写，或选用预设后核对价格。"
    )
    en = (
        "This estate has no tariff yet. The estate manager sets it: dispatch's settings,"
        " service_tariff; a preset has samples to start from."
    )


class NotInTariff(Invalid):
    """A line names an item the tariff in force does not have."""

    zh = "收费标准中没有项目 {codes}。请从现行收费项目中选择，材料可直接填写名称与单价。"
    en = "The tariff has no item {codes}. Choose from it, or type material with its price."


class LineUnclear(Invalid):
    """A line is an item of the tariff, or something typed in with its price; not both."""

    zh = "每一行请填写收费项目编号，或者填写名称与单价，二者选一。"
    en = "Give each line the code of a tariff item, or a label and a price; not both."


class TariffItem(BaseModel):
    """One service of the list. `warranty_item` names what the warranty calls it (E05)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: Code
    zh: Label
    en: Label
    measure: Measure = ""
    """What one of it is: 次, 米, 个."""
    price_fen: Price
    free: bool = False
    """无偿: done without charge; else 有偿."""
    warranty_item: str | None = None

    @model_validator(mode="after")
    def _free_costs_nothing(self) -> Self:
        if self.free and self.price_fen:
            msg = f"{self.code}: 无偿项目单价须为 0 / a free item costs 0"
            raise ValueError(msg)
        return self


class AskedLine(Discreet):
    """A line as the technician gives it: a tariff item and how much, or material typed in (W33)."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    quantity: Quantity
    code: Code | None = None
    label: Annotated[PersonalText, StringConstraints(max_length=100)] = ""
    measure: Measure = ""
    price_fen: Price | None = None

    @property
    def typed_in(self) -> bool:
        """Whether it stands in no tariff. Raises LineUnclear."""
        by_hand = bool(self.label) and self.price_fen is not None
        anything = bool(self.label or self.measure) or self.price_fen is not None
        if (self.code is not None and anything) or (self.code is None and not by_hand):
            raise LineUnclear
        return by_hand


class PricedLine(NamedTuple):
    """A line with its amount, and what the warranty calls it, if the tariff says."""

    line: QuotedLine
    warranty_item: str | None = None


def amount_of(quantity_hundredths: int, price_fen: int) -> Fen:
    """Quantity × price in whole fen, rounded half up."""
    return Fen((quantity_hundredths * price_fen + 50) // 100)


def total_of(lines: Iterable[QuotedLine]) -> Fen:
    """The sum of the lines' amounts."""
    return Fen(sum(line.amount_fen for line in lines))


def yuan(fen: int) -> str:
    """As staff read it: `12.50`."""
    return f"{fen // 100}.{fen % 100:02d}"


def priced(asked: Sequence[AskedLine], items: Sequence[TariffItem] | None) -> list[PricedLine]:
    """The lines with their amounts, in the order given; `items` None: the tariff is unset.

    Raises TariffUnset, NotInTariff, LineUnclear.
    """
    codes = [line.code for line in asked if not line.typed_in]
    if codes and items is None:
        raise TariffUnset
    known = {item.code: item for item in items or ()}
    if missing := [code for code in codes if code not in known]:
        raise NotInTariff(codes=", ".join(map(str, missing)))
    return [_priced(line, known[line.code] if line.code else None) for line in asked]


def _priced(asked: AskedLine, item: TariffItem | None) -> PricedLine:
    hundredths = int(asked.quantity * 100)
    price = item.price_fen if item else Fen(asked.price_fen or 0)
    line = QuotedLine(
        code=item.code if item else "",
        label=item.zh if item else asked.label,
        measure=item.measure if item else asked.measure,
        quantity_hundredths=hundredths,
        price_fen=price,
        amount_fen=amount_of(hundredths, price),
    )
    return PricedLine(line, item.warranty_item if item else None)
