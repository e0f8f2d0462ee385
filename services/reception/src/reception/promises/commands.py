"""Promising, settling what was promised, and the warning when it is overdue."""

from typing import Annotated

from pydantic import StringConstraints

from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.reception.contacts import PromiseGiven, PromiseOverdue
from contracts.words import ContactId, PersonalText
from reception.cases.model.case import Case
from reception.cases.model.entries import own_entry
from reception.contacts.commands import answered_for, close
from reception.contacts.model import Contact
from reception.promises.events import said

Reason = Annotated[PersonalText, StringConstraints(min_length=1, max_length=500)]


class Promise(Command):
    """By when the owner hears, and what they were told."""

    promised_until: Instant
    note: Annotated[PersonalText, StringConstraints(max_length=500)] = ""


class Settle(Command):
    """What came of it, as the owner was told."""

    result: Reason


async def promise(contact_id: ContactId, command: Promise, work: Work) -> Contact:
    """A time, or another one than before (T21). Raises PromiseImpossible, SettledAlready,
    NotYourPromise, Missing, NotAllowed.
    """
    contact = await answered_for(contact_id, work)
    contact.promise(command.promised_until, now=work.now)
    texts = ("承诺答复时间", "promised when the owner hears")
    await _enter(contact, "promised", texts, command.note, work)
    work.say(said(PromiseGiven, contact, command.promised_until, work.now), about=contact)
    return contact


async def settle(contact_id: ContactId, command: Settle, work: Work) -> Contact:
    """What was promised is done and told. Raises SettledAlready, EndsByItself, NotYourPromise,
    Missing, NotAllowed.
    """
    contact = await answered_for(contact_id, work)
    contact.must_be_settleable()
    await _enter(contact, "settled", ("办结", "settled"), command.result, work)
    close(contact, work)
    return contact


async def tell_overdue(contact_id: str, work: Work) -> None:
    """Say once that a promise was not kept in time."""
    contact = await work.load(Contact, contact_id)
    if (promised := contact.warn(work.now)) is None:
        return
    work.say(said(PromiseOverdue, contact, promised, work.now), about=contact)
    await _enter(contact, "promise_overdue", ("承诺超时", "promise overdue"), "", work)


async def _enter(
    contact: Contact, kind: str, texts: tuple[str, str], note: str, work: Work
) -> None:
    case = await work.load(Case, contact.id)
    about = f"{contact.id}-{work.now.isoformat()}"
    case.record(own_entry(about, kind, work.now, work.actor, work.correlation, texts, note=note))
