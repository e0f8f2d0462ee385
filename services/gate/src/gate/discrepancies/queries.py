"""Differences as those who settle them see them."""

from datetime import datetime
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.words import Actor, DeviceId
from gate.discrepancies.model import HOW_TEXTS, Discrepancy, How


class HowText(BaseModel):
    """A way to settle, as staff read it."""

    code: How
    zh: str
    en: str


class SettlementView(BaseModel):
    """How it ended."""

    at: datetime
    by: Actor
    how: HowText
    why: str


class DiscrepancyView(BaseModel):
    """A difference: the rule (`code`), what does not agree in both languages, where and when it
    showed, the guard who acted, the role that settles it, and how it was settled.

    Texts are empty once the estate's days for personal data have passed.
    """

    id: str
    code: str
    zh: str
    en: str
    about: str
    act: str
    kind: str
    gate: str
    device: DeviceId
    guard: str
    at: datetime
    raised_at: datetime
    owner: str
    settled: SettlementView | None


async def list_discrepancies(
    reader: Reader, *, settled: bool | None, about: str | None, limit: int, cursor: str | None
) -> Page[DiscrepancyView]:
    """The last raised first; open ones alone, settled ones alone, or both."""
    where: dict[str, Any] = {}
    if settled is not None:
        where["settled"] = {"$ne": None} if settled else None
    if about is not None:
        where["about"] = about
    found, following = await reader.page(
        Discrepancy, where, sort=["-raised_at"], limit=limit, cursor=cursor
    )
    return Page(items=[discrepancy_view(each) for each in found], next=following)


async def show_discrepancy(id_: str, reader: Reader) -> DiscrepancyView:
    """Raises Missing."""
    return discrepancy_view(await reader.load(Discrepancy, id_))


def discrepancy_view(shown: Discrepancy) -> DiscrepancyView:
    """One difference with the words of how it ended."""
    ended = shown.settled
    return DiscrepancyView(
        **dict(shown)
        | {
            "settled": None
            if ended is None
            else SettlementView(at=ended.at, by=ended.by, how=how_text(ended.how), why=ended.why)
        }
    )


def how_text(how: How) -> HowText:
    """Its code with both texts."""
    zh, en = HOW_TEXTS[how]
    return HowText(code=how, zh=zh, en=en)
