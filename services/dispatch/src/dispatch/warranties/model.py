"""Which items of a unit are under warranty on a day (E05).

A period in months begins with the delivery and ends on the corresponding day, or on the last day of
a month that has none (民法典 §202); that day still counts.
"""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from contracts.orders import Payer
from contracts.refusals import Refused

LONGEST_MONTHS = 1200

Name = Annotated[str, StringConstraints(min_length=1, max_length=100)]


class UnderWarranty(Refused):
    """What the developer still has to repair is not charged to the household."""

    zh = (
        "{items_zh} 仍在保修期内（至 {until}），不应由业主付费。请将付款方改为开发商（developer）；"
        "如不属保修范围，请填写理由 not_covered_reason。"
    )
    en = (
        "{items_en} is under warranty until {until}, so the household does not pay. Choose the"
        " developer as payer, or give a not_covered_reason."
    )


class WarrantyTerm(BaseModel):
    """How long one kind of work is under warranty, from the unit's delivery."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: Name
    zh: Name
    en: Name
    months: Annotated[int, Field(ge=1, le=LONGEST_MONTHS)]


class Cover(BaseModel):
    """One term for one unit: its last day, and whether a given day lies within it."""

    model_config = ConfigDict(frozen=True)

    term: WarrantyTerm
    through: date
    covered: bool


def last_day(delivered_on: date, months: int) -> date:
    """The last day of a period of so many months."""
    count = delivered_on.year * 12 + delivered_on.month - 1 + months
    year, month = divmod(count, 12)
    return date(year, month + 1, min(delivered_on.day, monthrange(year, month + 1)[1]))


def covers(terms: Iterable[WarrantyTerm], delivered_on: date | None, day: date) -> list[Cover]:
    """Every term of a unit; none where its delivery is not known."""
    if delivered_on is None:
        return []
    ends = [(term, last_day(delivered_on, term.months)) for term in terms]
    return [
        Cover(term=term, through=through, covered=delivered_on <= day <= through)
        for term, through in ends
    ]


def must_not_charge_what_is_covered(
    items: Iterable[str | None], found: Iterable[Cover], *, payer: Payer, reason: str
) -> None:
    """The household is not charged for an item under warranty, unless a reason says why it is not
    covered. Raises UnderWarranty.
    """
    if payer is not Payer.OWNER or reason:
        return
    asked = set(items)
    hit = [cover for cover in found if cover.covered and cover.term.code in asked]
    if hit:
        raise UnderWarranty(
            items=[cover.term.code for cover in hit],
            items_zh="、".join(cover.term.zh for cover in hit),
            items_en=", ".join(cover.term.en for cover in hit),
            until=min(cover.through for cover in hit).isoformat(),
        )
