"""The list a shift hands over, drawn from what is there: the tablet draws the same offline."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.gate import VisitClass
from contracts.words import Discreet, PersonalText
from gate.cards.model import Card, CardState
from gate.discrepancies.model import Discrepancy
from gate.drafts.model import Draft, DraftState
from gate.pledges.model import Pledge, PledgeKind
from gate.shifts.model import LineKey, line_texts
from gate.slips.model.slip import LIVE, Slip
from gate.visits.commands.staying import overnight_since
from gate.visits.model.visit import Visit, VisitState

M = TypeVar("M", bound=BaseModel)
MOST_SHOWN = 200
"""Of one line; its count is of all."""


class ListedThing(Discreet):
    """One thing of a line, named as guards name it, and since when it is so."""

    id: str
    title: PersonalText
    since: datetime | None


class ListedLine(Discreet):
    """What there should be: `expected` counts things or people, of deposits their sum in fen."""

    key: LineKey
    zh: str
    en: str
    expected: int
    things: list[ListedThing]


class HandOverList(Discreet):
    """What one gate hands over now. What visitors have is the estate's; boxes are the gate's."""

    gate: str
    at: datetime
    lines: list[ListedLine]


async def hand_over_list(reader: Reader, *, gate: str) -> HandOverList:
    """Every line, also those with nothing in it: that it is nothing is accepted as well."""
    lines = [
        *await _inside(reader),
        await _cards_out(reader),
        await _cards_in_box(reader, gate),
        *await _pledges(reader, gate),
        await _slips(reader),
        await _drafts(reader, gate),
        await _discrepancies(reader, gate),
    ]
    return HandOverList(gate=gate, at=reader.now, lines=lines)


async def _inside(reader: Reader) -> list[ListedLine]:
    since = await overnight_since(reader)
    found = await _visits_inside(reader)
    workers = [each for each in found if _is_worker(each)]
    driven = [each for each in found if each.about is not None and each.about.vehicle is not None]
    overnight = [each for each in driven if each.at is not None and each.at <= since]
    return [
        _people(LineKey.PEOPLE_INSIDE, found),
        _people(LineKey.WORKERS_INSIDE, workers),
        _visits(LineKey.VEHICLES_INSIDE, driven),
        _visits(LineKey.OVERNIGHT, overnight),
        _visits(LineKey.OVERSTAYED, [each for each in found if each.overstayed(reader.now)]),
    ]


async def _visits_inside(reader: Reader) -> list[Visit]:
    where = {"state": VisitState.INSIDE.value}
    return await _all(Visit, where, reader, sort=["-at"])


def _people(key: LineKey, visits: Sequence[Visit]) -> ListedLine:
    people = sum(each.about.people for each in visits if each.about is not None)
    return _line(key, people, _shown(visits))


def _visits(key: LineKey, visits: Sequence[Visit]) -> ListedLine:
    return _line(key, len(visits), _shown(visits))


def _shown(visits: Sequence[Visit]) -> list[ListedThing]:
    return [
        ListedThing(id=each.id, title=_who(each), since=each.at) for each in visits[:MOST_SHOWN]
    ]


def _is_worker(visit: Visit) -> bool:
    return visit.about is not None and visit.about.visit_class is VisitClass.WORKER


async def _all(
    model: type[M], where: Mapping[str, Any], reader: Reader, *, sort: Sequence[str] = ()
) -> list[M]:
    """Page by page: what is inside or held is counted whole, however much it is."""
    found, following = await reader.page(model, where, sort=sort, limit=MOST_SHOWN)
    while following is not None:
        more, following = await reader.page(
            model, where, sort=sort, limit=MOST_SHOWN, cursor=following
        )
        found += more
    return found


async def _cards_out(reader: Reader) -> ListedLine:
    where = {"state": CardState.OUT.value}
    return await _cards(LineKey.CARDS_OUT, where, reader)


async def _cards_in_box(reader: Reader, gate: str) -> ListedLine:
    where = {"state": CardState.STOCK.value, "place": gate}
    return await _cards(LineKey.CARDS_STOCK, where, reader)


async def _cards(key: LineKey, where: dict[str, Any], reader: Reader) -> ListedLine:
    found = await reader.select(Card, where, sort=["id"], limit=MOST_SHOWN)
    things = [ListedThing(id=each.id, title=each.id, since=each.since) for each in found]
    return _line(key, await reader.count(Card, where), things)


async def _pledges(reader: Reader, gate: str) -> list[ListedLine]:
    held = await _all(Pledge, {"held": True, "gate": gate}, reader)
    deposits = [each for each in held if each.left.kind is PledgeKind.DEPOSIT]
    documents = [each for each in held if each.left.kind is PledgeKind.DOCUMENT]
    return [
        _line(
            LineKey.DOCUMENTS_HELD,
            len(documents),
            [_thing(each, each.named[0]) for each in documents[:MOST_SHOWN]],
        ),
        _line(
            LineKey.DEPOSITS_FEN,
            sum(each.left.amount_fen or 0 for each in deposits),
            [_thing(each, each.left.receipt_number) for each in deposits[:MOST_SHOWN]],
        ),
    ]


async def _slips(reader: Reader) -> ListedLine:
    where = {"status": {"$in": sorted(status.value for status in LIVE)}}
    found = await reader.select(Slip, where, sort=["leaves_until"], limit=MOST_SHOWN)
    things = [
        ListedThing(id=each.id, title=str(each.number), since=each.applied_at) for each in found
    ]
    return _line(LineKey.SLIPS, await reader.count(Slip, where), things)


async def _drafts(reader: Reader, gate: str) -> ListedLine:
    where = {"state": DraftState.LEFT.value, "gate": gate}
    found = await reader.select(Draft, where, limit=MOST_SHOWN)
    things = [
        ListedThing(id=each.id, title=each.kind, since=each.left.at if each.left else None)
        for each in found
    ]
    return _line(LineKey.DRAFTS, await reader.count(Draft, where), things)


async def _discrepancies(reader: Reader, gate: str) -> ListedLine:
    where = {"settled": None, "gate": {"$in": [gate, ""]}}
    found = await reader.select(Discrepancy, where, sort=["-raised_at"], limit=MOST_SHOWN)
    things = [ListedThing(id=each.id, title=each.zh, since=each.raised_at) for each in found]
    return _line(LineKey.DIFFERENCES, await reader.count(Discrepancy, where), things)


def _line(key: LineKey, expected: int, things: list[ListedThing]) -> ListedLine:
    zh, en = line_texts(key)
    return ListedLine(key=key, zh=zh, en=en, expected=expected, things=things)


def _thing(pledge: Pledge, title: str) -> ListedThing:
    return ListedThing(id=pledge.id, title=title, since=pledge.taken.at if pledge.taken else None)


def _who(visit: Visit) -> str:
    about = visit.about
    if about is None:
        return ""
    plate = about.vehicle.plate if about.vehicle else ""
    return " ".join(each for each in (about.unit_label or about.place, about.name, plate) if each)
