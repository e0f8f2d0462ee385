"""A message for a colleague who was wanted and absent (F04)."""

from contracts.calendars import Instant
from contracts.refusals import Invalid, Refused
from contracts.words import ContactId, Discreet, PersonalText, SeriesNumber, StaffId, UnitId


class ForWhomMissing(Invalid):
    """A message is for somebody."""

    zh = "请选择转告给哪位同事（for_id）。"
    en = "Choose the colleague the message is for (for_id)."


class NotYourMessage(Refused):
    """Only who it is for can have read it."""

    zh = "这条转告不是给您的，不能由您签收。"
    en = "This message is for somebody else, who marks it as read."


class Message(Discreet):
    """Its id is its contact's. `from_name` and `from_phone`: who wants to be called back."""

    id: ContactId
    number: SeriesNumber
    for_id: StaffId
    receiver_id: StaffId | None
    text: PersonalText
    from_name: PersonalText = ""
    from_phone: PersonalText = ""
    unit_id: UnitId | None = None
    unit_label: str = ""
    building: str = ""
    taken_at: Instant
    read_at: Instant | None = None

    def read(self, by: str, at: Instant) -> bool:
        """Whether it was unread. Raises NotYourMessage."""
        if by != self.for_id:
            raise NotYourMessage
        fresh = self.read_at is None
        self.read_at = self.read_at or at
        return fresh
