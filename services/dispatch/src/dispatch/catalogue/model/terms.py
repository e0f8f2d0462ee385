"""The terms of a service: what it is called, what it costs, from when to when (001 §4.3)."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from contracts.orders import LinePart
from contracts.words import Fen

HIGHEST_PRICE_FEN = 100_000_000
"""A single price of more than a million yuan is a mistake of typing."""
MOST_PRICES = 30

Price = Annotated[Fen, Field(ge=0, le=HIGHEST_PRICE_FEN)]
_CODE = r"[A-Za-z0-9_.-]"
Code = Annotated[str, StringConstraints(min_length=1, max_length=30, pattern=rf"^{_CODE}+$")]
PriceCode = Annotated[
    str, StringConstraints(min_length=1, max_length=61, pattern=rf"^{_CODE}+(/{_CODE}+)?$")
]
"""A price of a service: the service's code, alone or with the line's own behind a `/`."""
Label = Annotated[str, StringConstraints(min_length=1, max_length=100, strip_whitespace=True)]
Measure = Annotated[str, StringConstraints(max_length=20, strip_whitespace=True)]
Remark = Annotated[str, StringConstraints(max_length=500, strip_whitespace=True)]


class ServiceKind(StrEnum):
    """Whether a service is charged (001 §4.3)."""

    FREE = "free"
    PAID = "paid"


SERVICE_KIND_TEXTS: dict[ServiceKind, tuple[str, str]] = {
    ServiceKind.FREE: ("无偿", "free"),
    ServiceKind.PAID: ("有偿", "paid"),
}
"""Kind → (Chinese, English), as staff read them."""


class PriceLine(BaseModel):
    """One price: labour, parts or call-out, for one of `measure` (次, 米, 件).

    `suffix` tells the lines of a service apart; empty for the one that has the service's own code.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    suffix: Annotated[str, StringConstraints(max_length=30, pattern=rf"^{_CODE}*$")] = ""
    part: LinePart = LinePart.LABOUR
    zh: Annotated[str, StringConstraints(max_length=100, strip_whitespace=True)] = ""
    en: Annotated[str, StringConstraints(max_length=100, strip_whitespace=True)] = ""
    measure: Measure = ""
    price_fen: Price


class ServiceTerms(BaseModel):
    """What is proposed and approved as a whole.

    `warranty_item` names what the warranty calls it (E05). Of a free service `free_reason` says
    why nothing is charged, and stands on each quote.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: ServiceKind
    zh: Label
    en: Label
    lines: Annotated[tuple[PriceLine, ...], Field(min_length=1, max_length=MOST_PRICES)]
    free_reason: Remark = ""
    remark: Remark = ""
    """说明: what is to be known about it at the desk."""
    warranty_item: Annotated[str, StringConstraints(max_length=100)] | None = None
    valid_from: date
    valid_to: date | None = None

    @model_validator(mode="after")
    def _make_sense(self) -> Self:
        suffixes = [line.suffix for line in self.lines]
        if len(suffixes) != len(set(suffixes)):
            raise ValueError("价格行编号重复 / two price lines have the same suffix")
        if self.kind is ServiceKind.FREE:
            if any(line.price_fen for line in self.lines):
                raise ValueError("无偿项目单价须为 0 / a free service costs 0")
            if not self.free_reason:
                raise ValueError("请填写无偿的依据 / say why it is free")
        elif self.free_reason:
            raise ValueError("有偿项目没有无偿依据 / a paid service has no reason to be free")
        elif not any(line.price_fen for line in self.lines):
            raise ValueError("有偿项目至少一行有价格 / a paid service has a price above 0")
        if self.valid_to is not None and self.valid_to < self.valid_from:
            raise ValueError("有效期止日早于起日 / valid until a day before it begins")
        return self


class Offer(BaseModel):
    """One price that holds on a day, as a quote takes it."""

    model_config = ConfigDict(frozen=True)

    code: str
    service_code: str
    part: LinePart
    zh: str
    en: str
    measure: str
    price_fen: Fen
    free_reason: str
    warranty_item: str | None


def offers_of(code: str, terms: ServiceTerms) -> list[Offer]:
    """The prices of a service, in their order."""
    return [
        Offer(
            code=f"{code}/{line.suffix}" if line.suffix else code,
            service_code=code,
            part=line.part,
            zh=f"{terms.zh}（{line.zh}）" if line.zh else terms.zh,
            en=f"{terms.en} ({line.en})" if line.en else terms.en,
            measure=line.measure,
            price_fen=line.price_fen,
            free_reason=terms.free_reason,
            warranty_item=terms.warranty_item,
        )
        for line in terms.lines
    ]
