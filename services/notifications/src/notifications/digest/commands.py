"""Noting what can wait, and sending it together."""

import uuid
from collections.abc import Mapping
from datetime import datetime

from chassis.work import Work
from contracts.words import StaffId
from notifications.digest.collection import DigestPolicy
from notifications.digest.model import Digest, DigestLine
from notifications.inbox.commands import put_into_inbox
from notifications.inbox.model import InboxMessage
from notifications.preferences.commands import preference_of
from notifications.preferences.model import of_staff
from notifications.templates.commands import compose
from notifications.texts.model import Value


async def note_for_digest(
    staff_id: StaffId, template: str, values: Mapping[str, Value], at: datetime, work: Work
) -> None:
    """Keep a line for the member of staff's next digest, in their language."""
    preference = await preference_of(work, of_staff(staff_id))
    policy = await work.policy(DigestPolicy) or DigestPolicy()
    calendar = (await work.estate_card()).calendar
    goes_at = policy.next_after(work.now, calendar)
    digest = await work.find(Digest, _digest_id(staff_id, goes_at))
    if digest is None:
        digest = Digest(id=_digest_id(staff_id, goes_at), staff_id=staff_id, goes_at=goes_at)
        work.add(digest)
    _, text, _ = await compose(work, template, values, preference.language)
    line_id = str(uuid.uuid5(uuid.UUID(work.key), template))
    digest.note(DigestLine(id=line_id, at=at, text=text))


async def send_digest(digest_id: str, work: Work) -> None:
    """Put the day's digest into the inbox, as one message."""
    digest = await work.load(Digest, digest_id)
    preference = await preference_of(work, of_staff(digest.staff_id))
    values = {"count": str(digest.count), "lines": digest.text()}
    title, text, _ = await compose(work, "digest", values, preference.language)
    await put_into_inbox(
        InboxMessage(
            id=digest.id,
            staff_id=digest.staff_id,
            template="digest",
            title=title,
            text=text,
            at=digest.goes_at,
        ),
        work,
    )
    digest.sent_at = work.now


def _digest_id(staff_id: StaffId, goes_at: datetime) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"digest {staff_id} {goes_at.isoformat()}"))
