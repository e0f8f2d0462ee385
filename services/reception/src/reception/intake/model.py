"""What belongs to which outcome."""

from contracts.refusals import Invalid
from contracts.words import StaffId
from reception.contacts.model import Outcome
from reception.messages.model import ForWhomMissing
from reception.referrals.model import ReplyTimeMissing


class OnlyForMessages(Invalid):
    """A message is an outcome of its own."""

    zh = "“转告给谁”只用于转告。请改为“转告”，或清空此栏。"
    en = "Whom a message is for belongs to messages only. Change the outcome, or empty this."


class GoesByItself(Invalid):
    """A repair goes to engineering, a complaint into its procedure, a message to its reader."""

    zh = "报修转工程部，投诉按投诉程序办理，转告直接发给本人，都不再转出。请清空“转出”。"
    en = "Repairs, complaints and messages have their own way and are not passed on. Empty that."


def must_fit(outcome: Outcome, for_id: StaffId | None, *, passed_on: bool) -> None:
    """A question has an appointed reply (E24), a message somebody it is for (F04).

    Raises ReplyTimeMissing, ForWhomMissing, OnlyForMessages, GoesByItself.
    """
    if outcome is Outcome.QUESTION and not passed_on:
        raise ReplyTimeMissing
    if outcome is Outcome.MESSAGE and for_id is None:
        raise ForWhomMissing
    if for_id is not None and outcome is not Outcome.MESSAGE:
        raise OnlyForMessages
    if passed_on and outcome in (Outcome.REPAIR, Outcome.COMPLAINT, Outcome.MESSAGE):
        raise GoesByItself
