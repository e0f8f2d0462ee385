"""Passing a matter on, answering it, telling the owner, and the warning when that is overdue."""

from datetime import UTC, datetime
from typing import Annotated

from pydantic import StringConstraints

from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.permissions import Permission
from contracts.reception.referrals import (
    AnswerAppointed,
    AnswerTold,
    MatterAnswered,
    MatterReferred,
    ReferralEvent,
    ReferralKind,
    ReferralOverdue,
    ReferralTaken,
)
from contracts.words import ContactId, PersonalText, ReferralId, StaffId
from reception.cases.model.case import Case
from reception.cases.model.entries import own_entry
from reception.colleagues.commands import must_be_here
from reception.contacts.commands import answered_for, close
from reception.contacts.model import Contact
from reception.referrals.collection import referral_in_reach
from reception.referrals.events import said
from reception.referrals.model import (
    KIND_TEXTS,
    About,
    NotAskedOfYou,
    Referral,
    ReferredAlready,
    Standing,
    Word,
    due_for,
)

Text = Annotated[PersonalText, StringConstraints(min_length=1, max_length=2000)]


class PassOn(Command):
    """Whom to ask; left out, it is the desk. `reply_by`: when the owner hears (T20, T21)."""

    kind: ReferralKind
    to_id: StaffId | None = None
    reply_by: Instant | None = None
    note: Annotated[PersonalText, StringConstraints(max_length=500)] = ""


class Say(Command):
    """What is answered, or how the owner was told."""

    text: Text


class Appoint(Command):
    """When the owner hears instead."""

    reply_by: Instant


async def pass_on(contact_id: ContactId, command: PassOn, work: Work) -> Referral:
    """Ask somebody about a contact that is logged. Raises ReferredAlready, SettledAlready,
    ReplyTimeMissing, ReplyTimeImpossible, SameDay, NotHere, NotYourPromise, Missing, NotAllowed.
    """
    contact = await answered_for(contact_id, work)
    contact.must_be_open()
    earlier = await work.select(
        Referral,
        {"about.contact_id": contact.id, "standing": {"$ne": Standing.TOLD.value}},
        limit=1,
    )
    if earlier:
        raise ReferredAlready
    return await refer(contact, command, work)


async def refer(contact: Contact, command: PassOn, work: Work) -> Referral:
    """A referral of a contact nobody is asked about yet; the contact is open until it is told."""
    if command.to_id is not None:
        await must_be_here(command.to_id, contact.building, work)
    card = await work.estate_card()
    today = card.calendar.local_day(work.now)
    owed_at = due_for(
        command.kind,
        command.reply_by,
        now=work.now,
        day_ends=card.days(today, today)["$lt"].astimezone(UTC),
    )
    referral = Referral(
        id=ReferralId(work.new_id()),
        about=About(
            contact_id=contact.id,
            number=contact.number,
            unit_id=contact.unit_id,
            unit_label=contact.unit_label or contact.building,
            building=contact.building,
        ),
        kind=command.kind,
        matter=contact.matter,
        note=command.note,
        receiver_id=contact.receiver_id,
        to_id=command.to_id,
        asked_by=work.actor,
        asked_at=work.now,
        owed_at=owed_at,
    )
    work.add(referral)
    contact.promised_until = contact.promised_until or owed_at
    contact.closed_at = None
    zh, en = KIND_TEXTS[command.kind]
    await _enter(referral, "referred", (f"转出：{zh}", f"passed on: {en}"), command.note, work)
    _say(MatterReferred, referral, work)
    return referral


async def take(referral_id: ReferralId, work: Work) -> Referral:
    """领取: see to what was passed to the desk. Raises SomebodyHasIt, ReferralOver."""
    referral = await referral_in_reach(work, referral_id)
    staff_id = StaffId(work.actor.id)
    referral.take(staff_id)
    contact = await work.load(Contact, referral.about.contact_id)
    contact.receiver_id = contact.receiver_id or staff_id
    await _enter(referral, "taken", ("领取办理", "taken"), "", work)
    _say(ReferralTaken, referral, work)
    return referral


async def answer(referral_id: ReferralId, command: Say, work: Work) -> Referral:
    """答复: by whom it was asked of, or a supervisor. Raises NotAskedOfYou, AnsweredAlready,
    ReferralOver, Missing, NotAllowed.
    """
    referral = await referral_in_reach(work, referral_id)
    _must_be_asked(referral, work)
    referral.answered(_word(command.text, work))
    await _enter(referral, "answered", ("已答复", "answered"), command.text, work)
    _say(MatterAnswered, referral, work)
    return referral


async def tell(referral_id: ReferralId, command: Say, work: Work) -> Referral:
    """告知业主: by the first receiver, or a supervisor (W08). It settles the contact, unless that
    is a repair. Raises NotAnswered, ReferralOver, NotYourPromise, Missing, NotAllowed.
    """
    referral = await referral_in_reach(work, referral_id)
    contact = await answered_for(referral.about.contact_id, work)
    referral.tell(_word(command.text, work))
    if contact.repair is None:
        close(contact, work)
    await _enter(referral, "told", ("已告知业主", "the owner was told"), command.text, work)
    _say(AnswerTold, referral, work)
    return referral


async def appoint(referral_id: ReferralId, command: Appoint, work: Work) -> Referral:
    """改约: the owner hears at another time (T20). Raises ReplyTimeImpossible, ReferralOver,
    NotYourPromise, Missing, NotAllowed.
    """
    referral = await referral_in_reach(work, referral_id)
    contact = await answered_for(referral.about.contact_id, work)
    referral.appoint(command.reply_by, now=work.now)
    contact.promised_until = command.reply_by
    await _enter(referral, "appointed", ("改约答复时间", "another time for the answer"), "", work)
    _say(AnswerAppointed, referral, work)
    return referral


async def tell_overdue(referral_id: str, work: Work) -> None:
    """Say once that the owner has not heard by the appointed time."""
    referral = await work.load(Referral, referral_id)
    if referral.warn(work.now):
        await _enter(referral, "referral_overdue", ("答复超时", "answer overdue"), "", work)
        _say(ReferralOverdue, referral, work)


async def end_by(contact: Contact, text: str, work: Work) -> None:
    """What was passed on about a contact goes on as something else."""
    where = {"about.contact_id": contact.id, "standing": {"$ne": Standing.TOLD.value}}
    for found in await work.select(Referral, where, limit=1):
        referral = await work.load(Referral, found.id)
        referral.end(_word(text, work))
        _say(AnswerTold, referral, work)


def _must_be_asked(referral: Referral, work: Work) -> None:
    caller = work.caller
    if caller is None or caller.may(Permission.ASSIGN_FOLLOW_UPS):
        return
    if referral.to_id != caller.staff_id:
        raise NotAskedOfYou


def _word(text: str, work: Work) -> Word:
    return Word(text=text, by=work.actor, at=work.now)


def _say(event: type[ReferralEvent], referral: Referral, work: Work) -> None:
    work.say(said(event, referral, work.now), about=referral)


async def _enter(
    referral: Referral, kind: str, texts: tuple[str, str], note: str, work: Work
) -> None:
    case = await work.load(Case, referral.about.contact_id)
    at: datetime = work.now
    about = f"{referral.id}-{at.isoformat()}"
    case.record(own_entry(about, kind, at, work.actor, work.correlation, texts, note=note))
