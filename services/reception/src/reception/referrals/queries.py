"""Matters passed on, as lists and pages show them."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.refusals import NotAllowed
from contracts.words import ContactId, ReferralId, SeriesNumber, StaffId
from reception.cases.model.shown import Named, named
from reception.colleagues.model import Colleague, name_of
from reception.contacts.model import Contact
from reception.referrals.collection import in_reach
from reception.referrals.model import KIND_TEXTS, STANDING_TEXTS, Referral, Standing, Word


class Wanted(StrEnum):
    """Asked of me; nobody's yet, at the desk; for me to tell the owner; all open; those over."""

    OF_ME = "of_me"
    NOBODYS = "nobodys"
    TO_TELL = "to_tell"
    OPEN = "open"
    OVER = "over"


class WordView(BaseModel):
    """Who said what when."""

    text: str
    who: str
    at: datetime


class ReferralView(BaseModel):
    """One of them; `mine_to_answer`, `mine_to_tell`: what the caller may do now."""

    id: ReferralId
    contact_id: ContactId
    number: SeriesNumber
    kind: Named
    standing: Named
    where: str
    matter: str
    note: str
    receiver_id: StaffId | None
    receiver: str
    to_id: StaffId | None
    to: str
    asked_by: str
    asked_at: datetime
    owed_at: datetime
    answer: WordView | None
    told: WordView | None


async def list_referrals(
    reader: Reader, wanted: Wanted, *, limit: int, cursor: str | None
) -> Page[ReferralView]:
    """Those the caller may see, the one due first in front; of those over the last one."""
    over = wanted is Wanted.OVER
    found, following = await reader.page(
        Referral,
        {"$and": [in_reach(reader.caller), _where(wanted, reader)]},
        sort=["-owed_at" if over else "owed_at"],
        limit=limit,
        cursor=cursor,
    )
    names = await _names(found, reader)
    return Page(items=[_view(each, names) for each in found], next=following)


async def of_contact(contact_id: ContactId, reader: Reader) -> list[ReferralView]:
    """All of a contact, the newest first. Raises Missing, NotAllowed."""
    contact, caller = await reader.load(Contact, contact_id), reader.caller
    found = await reader.select(
        Referral,
        {"$and": [in_reach(reader.caller), {"about.contact_id": contact_id}]},
        sort=["-asked_at"],
    )
    theirs = caller is None or found or contact.concerns(caller.staff_id)
    if not theirs and not (caller and caller.covers(contact.building)):
        raise NotAllowed(permission=f"area {contact.building}")
    names = await _names(found, reader)
    return [_view(each, names) for each in found]


async def referral_view(referral: Referral, reader: Reader) -> ReferralView:
    """One as the caller sees it now."""
    return _view(referral, await _names([referral], reader))


def _where(wanted: Wanted, reader: Reader) -> dict[str, Any]:
    me = reader.caller.staff_id if reader.caller else None
    match wanted:
        case Wanted.OF_ME:
            return {"to_id": me, "standing": Standing.ASKED.value}
        case Wanted.NOBODYS:
            return {"to_id": None, "standing": Standing.ASKED.value}
        case Wanted.TO_TELL:
            return {"receiver_id": me, "standing": Standing.ANSWERED.value}
        case Wanted.OPEN:
            return {"standing": {"$in": [Standing.ASKED.value, Standing.ANSWERED.value]}}
        case Wanted.OVER:
            return {"standing": Standing.TOLD.value}


async def _names(found: list[Referral], reader: Reader) -> Mapping[str, Colleague]:
    ids: set[str] = set()
    for each in found:
        words = [word.by.id for word in (each.answer, each.told) if word]
        ids |= {id_ for id_ in (each.receiver_id, each.to_id, each.asked_by.id, *words) if id_}
    return await reader.find_many(Colleague, sorted(ids))


def _view(referral: Referral, names: Mapping[str, Colleague]) -> ReferralView:
    return ReferralView(
        id=referral.id,
        contact_id=referral.about.contact_id,
        number=referral.about.number,
        kind=named(referral.kind, KIND_TEXTS),
        standing=named(referral.standing, STANDING_TEXTS),
        where=referral.about.unit_label,
        matter=referral.matter,
        note=referral.note,
        receiver_id=referral.receiver_id,
        receiver=name_of(names, referral.receiver_id),
        to_id=referral.to_id,
        to=name_of(names, referral.to_id),
        asked_by=name_of(names, referral.asked_by.id),
        asked_at=referral.asked_at,
        owed_at=referral.owed_at,
        answer=_word(referral.answer, names),
        told=_word(referral.told, names),
    )


def _word(word: Word | None, names: Mapping[str, Colleague]) -> WordView | None:
    return WordView(text=word.text, who=name_of(names, word.by.id), at=word.at) if word else None
