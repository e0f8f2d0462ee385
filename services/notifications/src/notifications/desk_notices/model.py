"""Who is told what of the desk: who took a matter first, who is asked, who was wanted."""

from collections.abc import Callable, Mapping
from typing import Any

from contracts.event import Event
from contracts.reception.contacts import ContactSettled, PromiseOverdue
from contracts.reception.messages import MessageRead, MessageTaken
from contracts.reception.referrals import MatterAnswered, MatterReferred, ReferralOverdue
from contracts.words import StaffId
from notifications.audiences.model import (
    DESK,
    SUPERVISOR,
    Audience,
    Holders,
    OneColleague,
    Telling,
    Urgency,
)
from notifications.texts.model import Value

DeskTeller = Callable[[Any, Value], list[Telling]]
"""From an event and where it is: whom it makes us tell what."""


def _or_desk(staff_id: StaffId | None) -> Audience:
    return OneColleague(staff_id, instead=DESK) if staff_id else Holders(DESK)


def _referred(event: MatterReferred, where: Value) -> list[Telling]:
    """W08, T08, W32: whom it was passed on to, or the desk."""
    values = _values(event, where) | {"due_at": event.due_at}
    return [Telling(_or_desk(event.to_id), "matter_referred", values, Urgency.CIVIL)]


def _answered(event: MatterAnswered, where: Value) -> list[Telling]:
    """W08: the first receiver hears what was decided, to tell the owner."""
    values = _values(event, where) | {"due_at": event.due_at}
    return [Telling(_or_desk(event.receiver_id), "matter_answered", values, Urgency.CIVIL)]


def _late_answer(event: ReferralOverdue, where: Value) -> list[Telling]:
    """E24: whoever owes the next step, and the supervisor."""
    values = _values(event, where) | {"due_at": event.due_at}
    asked = event.to_id or event.receiver_id
    return [
        Telling(_or_desk(asked), "answer_overdue", values, Urgency.CIVIL),
        Telling(Holders(SUPERVISOR), "answer_overdue", values, Urgency.CIVIL),
    ]


def _settled(event: ContactSettled, where: Value) -> list[Telling]:
    """W08: whoever took it first, however it ended."""
    if event.receiver_id is None:
        return []
    to = OneColleague(event.receiver_id, instead=DESK)
    return [Telling(to, "contact_settled", _values(event, where), Urgency.DIGEST)]


def _broken(event: PromiseOverdue, where: Value) -> list[Telling]:
    """T21: whoever promised, and the supervisor."""
    values = _values(event, where) | {"due_at": event.promised_until}
    return [
        Telling(_or_desk(event.receiver_id), "promise_overdue", values, Urgency.CIVIL),
        Telling(Holders(SUPERVISOR), "promise_overdue", values, Urgency.DIGEST),
    ]


def _message(event: MessageTaken, where: Value) -> list[Telling]:
    """F04: at once."""
    to = OneColleague(event.for_id, instead=SUPERVISOR)
    return [Telling(to, "message_taken", _values(event, where), Urgency.NOW)]


def _read(event: MessageRead, where: Value) -> list[Telling]:
    if event.receiver_id is None:
        return []
    to = OneColleague(event.receiver_id, instead=DESK)
    return [Telling(to, "message_read", _values(event, where), Urgency.DIGEST)]


def _values(event: Any, where: Value) -> dict[str, Value]:
    number = getattr(event, "contact_number", None) or event.number
    return {"contact": str(number), "where": where}


DESK_TELLERS: Mapping[type[Event], DeskTeller] = {
    MatterReferred: _referred,
    MatterAnswered: _answered,
    ReferralOverdue: _late_answer,
    ContactSettled: _settled,
    PromiseOverdue: _broken,
    MessageTaken: _message,
    MessageRead: _read,
}
"""Event → who is told what of it."""
