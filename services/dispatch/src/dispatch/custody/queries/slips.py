"""Custody as the desk reads it: what is here, at the vendor's, missing, due."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from chassis.reader import Reader
from chassis.sealing import query_tokens
from chassis.web import Page
from contracts.custody import HANDLING_TEXTS
from contracts.permissions import Permission
from contracts.words import Discreet, FileId, OrderId, PersonalText, PersonId, SeriesNumber
from dispatch.colleagues.model import Colleague
from dispatch.custody.collection import slip_in_reach
from dispatch.custody.model.pieces import PLACE_TEXTS, Piece, Place
from dispatch.custody.model.slip import OVER, CustodySlip
from dispatch.custody.model.stages import STAGE_TEXTS, Handled, Stage
from dispatch.directory.model import Person
from dispatch.words.model import Named, named

MOST_MEMBERS = 50


class CustodyCard(Discreet):
    """A slip in the list; `left`: pieces not back with the owner, `missing` of them lost."""

    id: str
    number: SeriesNumber
    order_id: OrderId
    order_number: str
    unit_label: str
    owner_name: PersonalText
    stage: Named
    pieces: int
    left: int
    missing: int
    damaged: int
    """With damage seen after the vendor had them."""
    due_at: datetime
    overdue: bool
    vendor: PersonalText
    vendor_due_at: datetime | None
    vendor_late: bool


class PieceView(Discreet):
    """One piece: where it is, how it looked when it came and when it was checked."""

    tag: str
    what: PersonalText
    place: Named
    damage: PersonalText
    photos: list[FileId]
    been_out: bool
    checked: bool
    new_damage: PersonalText
    new_photos: list[FileId]
    may_go_back: bool


class HandledView(Discreet):
    """One hand-over; `short`: the counts differ, or pieces are missing."""

    what: Named
    tags: list[str]
    at: datetime
    by: PersonalText
    counted: int
    other_counted: int | None
    whom: PersonalText
    missing: list[str]
    short: bool
    person: PersonalText
    file_id: FileId | None


class Resident(Discreet):
    """Somebody of the unit today, who may take things back."""

    person_id: PersonId
    name: PersonalText


class CustodyView(CustodyCard):
    """A slip with its pieces and everything that happened, newest first. `household`: who may take
    things back, for whoever keeps custody.
    """

    items: list[PieceView]
    handled: list[HandledView]
    household: list[Resident]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which slips: what they wait for, overdue, of an order, and what was typed: a number, a tag, a
    room, or the owner's name, pinyin or initials. Closed ones only where asked for.
    """

    stage: Stage | None = None
    overdue: bool = False
    order_id: OrderId | None = None
    text: str = ""


async def list_custody(
    reader: Reader, wanted: Wanted, *, limit: int, cursor: str | None
) -> Page[CustodyCard]:
    """What is due first, first."""
    where = _where(wanted, reader)
    tokens = None
    if wanted.text:
        known = {"$in": [wanted.text, wanted.text.upper()]}
        of_it = [{name: known} for name in ("number", "unit_label", "tags_out")]
        if not await reader.select(CustodySlip, where | {"$or": of_it}, limit=1):
            tokens = query_tokens(wanted.text)
            if not tokens:
                return Page(items=[])
        else:
            where |= {"$or": of_it}
    found, following = await reader.page(
        CustodySlip, where, tokens=tokens, sort=["promised_at"], limit=limit, cursor=cursor
    )
    return Page(items=[_card(each, reader.now) for each in found], next=following)


async def show_custody(custody_id: str, reader: Reader) -> CustodyView:
    """Raises Missing, NotAllowed."""
    return await custody_view(await slip_in_reach(reader, custody_id), reader)


async def custody_view(slip: CustodySlip, reader: Reader) -> CustodyView:
    """A slip as the caller may see it now."""
    staff = sorted({each.by.id for each in slip.handled})
    colleagues = await reader.find_many(Colleague, staff)
    names = {id_: each.name for id_, each in colleagues.items()}
    ids = sorted({each.person_id for each in slip.handled if each.person_id})
    people = await reader.find_many(Person, ids)
    return CustodyView(
        **dict(_card(slip, reader.now)),
        items=[_piece(each) for each in slip.pieces],
        handled=[_handled(each, names, people) for each in reversed(slip.handled)],
        household=await _household(slip, reader),
    )


def _where(wanted: Wanted, reader: Reader) -> dict[str, Any]:
    where: dict[str, Any] = {"stage": {"$ne": Stage.CLOSED.value}}
    if wanted.stage is not None:
        where["stage"] = wanted.stage.value
    if wanted.overdue:
        where["promised_at"] = {"$lte": reader.now}
    if wanted.order_id is not None:
        where = {"order_id": wanted.order_id}
    areas = reader.caller.areas if reader.caller else frozenset()
    if areas:
        where["building"] = {"$in": sorted(areas)}
    return where


def _card(slip: CustodySlip, now: datetime) -> CustodyCard:
    late = slip.vendor_due_at is not None and now >= slip.vendor_due_at
    return CustodyCard(
        **slip.model_dump(include=set(CustodyCard.model_fields) - {"stage", "pieces", "number"}),
        number=slip.number,
        due_at=slip.promised_at,
        stage=named(slip.stage.value, STAGE_TEXTS[slip.stage]),
        pieces=len(slip.pieces),
        left=sum(piece.place not in OVER for piece in slip.pieces),
        missing=len(slip.of(Place.MISSING)),
        damaged=sum(bool(piece.new_damage) for piece in slip.pieces),
        overdue=slip.overdue(now),
        vendor_late=late and bool(slip.of(Place.AT_VENDOR)),
    )


def _piece(piece: Piece) -> PieceView:
    return PieceView(
        tag=piece.tag,
        what=piece.what,
        place=named(piece.place.value, PLACE_TEXTS[piece.place]),
        damage=piece.taken_in.damage,
        photos=list(piece.taken_in.photos),
        been_out=piece.been_out,
        checked=piece.checked is not None,
        new_damage=piece.new_damage,
        new_photos=list(piece.checked.photos) if piece.checked else [],
        may_go_back=piece.may_go_back,
    )


def _handled(each: Handled, names: Mapping[str, str], people: Mapping[str, Person]) -> HandledView:
    person = people.get(each.person_id) if each.person_id else None
    other = each.counted if each.other_counted is None else each.other_counted
    return HandledView(
        **each.model_dump(include={"at", "counted", "other_counted", "whom", "file_id"}),
        what=named(each.what.value, HANDLING_TEXTS[each.what]),
        tags=list(each.tags),
        missing=list(each.missing),
        by=names.get(each.by.id, each.by.id),
        short=bool(each.missing) or other != each.counted,
        person=person.name if person else "",
    )


async def _household(slip: CustodySlip, reader: Reader) -> list[Resident]:
    caller = reader.caller
    if slip.unit_id is None or slip.closed or not caller or not caller.may(Permission.KEEP_CUSTODY):
        return []
    today = (await reader.estate_card()).calendar.local_day(reader.now)
    found = await reader.select(Person, {"ties.unit_id": slip.unit_id}, limit=MOST_MEMBERS)
    there = [each for each in found if each.relations(slip.unit_id, today)]
    return sorted(
        (Resident(person_id=each.id, name=each.name) for each in there),
        key=lambda each: (each.name, each.person_id),
    )
