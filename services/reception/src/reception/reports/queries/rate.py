"""The follow-up rate of a period, from the calls as they stand now."""

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.orders import REPAIR_KIND_TEXTS, RepairKind
from reception.colleagues.model import Colleague, name_of
from reception.followups.model.call import FollowUp, id_of_call
from reception.followups.model.limits import Which
from reception.reports.model import (
    TARGET_PERCENT,
    FollowedUp,
    Tally,
    followed_up,
    must_be_a_period,
    tallies,
    tally,
)

_AT_A_TIME = 500
_NOBODY = "未分派", "unassigned"


class RateRow(Tally):
    """One line: what it counts, in both languages, and the rate in percent with one decimal."""

    key: str
    """A month, a kind's code, or the id of who is responsible (empty for nobody)."""
    zh: str
    en: str
    rate: float | None


class FollowUpRate(BaseModel):
    """N02 of a period, both days included; each repair counts once in every table."""

    since: date
    until: date
    target_percent: int
    total: RateRow
    by_month: list[RateRow]
    by_kind: list[RateRow]
    by_responsible: list[RateRow]


async def follow_up_rate(reader: Reader, since: date, until: date) -> FollowUpRate:
    """Repairs first signed off in the period, in the caller's buildings (P07).

    Raises PeriodImpossible.
    """
    must_be_a_period(since, until)
    calendar = (await reader.estate_card()).calendar
    calls = await _calls(reader, since, until)
    repairs = followed_up(calls, reader.now, calendar)
    names = await _names(repairs, reader)
    kinds = {kind.value: texts for kind, texts in REPAIR_KIND_TEXTS.items()}
    return FollowUpRate(
        since=since,
        until=until,
        target_percent=TARGET_PERCENT,
        total=_row("", ("合计", "total"), tally(repairs)),
        by_month=[_row(key, (key, key), counted) for key, counted in tallies(repairs, _month)],
        by_kind=[_row(key, kinds[key], counted) for key, counted in tallies(repairs, _kind)],
        by_responsible=[
            _row(key, _called(key, names), counted)
            for key, counted in tallies(repairs, _responsible)
        ],
    )


async def _calls(reader: Reader, since: date, until: date) -> list[FollowUp]:
    """All calls of the repairs that were first signed off in the period."""
    orders: list[str] = []
    async for firsts in _first_calls(reader, since, until):
        orders += await _begun_here(firsts, reader)
    calls: list[FollowUp] = []
    for place in range(0, len(orders), _AT_A_TIME):
        where = {"repair.order_id": {"$in": orders[place : place + _AT_A_TIME]}}
        cursor: str | None = None
        while True:
            found, cursor = await reader.page(FollowUp, where, limit=_AT_A_TIME, cursor=cursor)
            calls += found
            if cursor is None:
                break
    return calls


async def _first_calls(reader: Reader, since: date, until: date) -> AsyncIterator[list[FollowUp]]:
    """Pages of the first calls of rounds signed off in the period."""
    where: dict[str, Any] = {
        "which": Which.FIRST.value,
        "repair.signed_off_at": (await reader.estate_card()).days(since, until),
    }
    if reader.caller is not None and reader.caller.areas:
        where["repair.building"] = {"$in": sorted(reader.caller.areas)}
    cursor: str | None = None
    while True:
        found, cursor = await reader.page(
            FollowUp, where, sort=["repair.signed_off_at"], limit=_AT_A_TIME, cursor=cursor
        )
        yield found
        if cursor is None:
            return


async def _begun_here(firsts: Sequence[FollowUp], reader: Reader) -> list[str]:
    """The orders whose first sign-off is among these: rework counts where its repair does."""
    before = {
        call.id: [
            id_of_call(call.repair.order_id, round_, Which.FIRST)
            for round_ in range(1, call.repair.round)
        ]
        for call in firsts
    }
    known = await reader.find_many(FollowUp, sorted(id_ for ids in before.values() for id_ in ids))
    return [call.repair.order_id for call in firsts if known.keys().isdisjoint(before[call.id])]


async def _names(repairs: Iterable[FollowedUp], reader: Reader) -> Mapping[str, Colleague]:
    ids = {repair.responsible_id for repair in repairs if repair.responsible_id}
    return await reader.find_many(Colleague, sorted(ids))


def _row(key: str, texts: tuple[str, str], counted: Tally) -> RateRow:
    return RateRow(**dict(counted), key=key, zh=texts[0], en=texts[1], rate=counted.rate_percent)


def _called(key: str, names: Mapping[str, Colleague]) -> tuple[str, str]:
    return (name_of(names, key) or key,) * 2 if key else _NOBODY


def _month(repair: FollowedUp) -> str:
    return repair.month


def _kind(repair: FollowedUp) -> str:
    return RepairKind(repair.kind).value


def _responsible(repair: FollowedUp) -> str:
    return repair.responsible_id or ""
