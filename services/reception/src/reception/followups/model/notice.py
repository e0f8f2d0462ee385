"""The written rectification notice to the repairer after a failed follow-up (F16, T17)."""

from uuid import NAMESPACE_OID, uuid5

from contracts.calendars import Instant
from contracts.words import Actor, Discreet, FollowUpId, NoticeId, PersonalText, SeriesNumber
from reception.followups.model.repair import Repair


class RectificationNotice(Discreet):
    """A numbered notice (ZG-…): what the owner said, about which round of which order."""

    id: NoticeId
    number: SeriesNumber
    follow_up_id: FollowUpId
    repair: Repair
    opinion: PersonalText
    failed_at: Instant
    issue_by: Instant | None
    """By when it had to be issued (T17); None while unset."""
    issued_at: Instant
    issued_by: Actor

    @property
    def late(self) -> bool:
        """Whether it was issued after its limit."""
        return self.issue_by is not None and self.issued_at > self.issue_by


def notice_id(follow_up_id: FollowUpId) -> NoticeId:
    """The same for the same call, so that it has one notice."""
    return NoticeId(str(uuid5(NAMESPACE_OID, f"notice {follow_up_id}")))
