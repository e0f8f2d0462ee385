"""站内信: what a member of staff was told, always there."""

from contracts.calendars import Instant
from contracts.refusals import Missing
from contracts.words import Discreet, StaffId


class InboxMessage(Discreet):
    """One message to one member of staff; it names numbers and places, and no person."""

    id: str
    staff_id: StaffId
    template: str
    title: str
    text: str
    at: Instant
    urgent: bool = False
    order_id: str = ""
    read: bool = False
    read_at: Instant | None = None

    def must_be_for(self, staff_id: StaffId) -> None:
        """Another's message is not there. Raises Missing."""
        if self.staff_id != staff_id:
            raise Missing(kind="InboxMessage", id=self.id)

    def mark_read(self, at: Instant) -> None:
        """Seen; the first time counts."""
        if not self.read:
            self.read, self.read_at = True, at
