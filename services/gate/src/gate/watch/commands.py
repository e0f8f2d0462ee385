"""Putting somebody on the watch list, taking them off, and seeing whether a visitor is on it."""

import asyncio
from itertools import chain

from pydantic import Field

from chassis.sealing import plate_query_tokens, whole_name_token
from chassis.work import Command, Work
from contracts.words import PersonalText
from gate.directory.model import plate_as_read
from gate.retention.commands import forget_at
from gate.staff.model import Colleague, must_be_above_the_gate
from gate.telling.commands import NearInstant
from gate.telling.model import Told
from gate.watch.model import WatchEnd, WatchEntry, WatchKind, must_be_approved

_MOST_ALIKE = 100
"""Rows looked at that one name or the end of one plate finds."""


class WatchFor(Command):
    """Whom to watch for: the name or the plate, why, what to do, who decided it, and until when if
    not for good.
    """

    kind: WatchKind
    text: PersonalText = Field(min_length=1, max_length=100)
    reason: PersonalText = Field(min_length=1, max_length=300)
    instruction: PersonalText = Field(default="", max_length=300)
    decided_by: PersonalText = Field(min_length=1, max_length=100)
    until: NearInstant | None = None


class StopWatching(Command):
    """Why somebody is taken off the list."""

    reason: PersonalText = Field(min_length=1, max_length=300)


async def watch_for(command: WatchFor, work: Work) -> WatchEntry:
    """Raises WatchOverAlready."""
    entry = WatchEntry(
        **dict(command),
        id=work.new_id(),
        made_by=work.actor,
        made_at=work.now,
        over_at=command.until,
    )
    entry.must_not_be_over(work.now)
    if entry.over_at is not None:
        entry.erase_at = await forget_at(entry.over_at, work)
    work.add(entry)
    return entry


async def stop_watching(entry_id: str, command: StopWatching, work: Work) -> WatchEntry:
    """Raises Missing, WatchEndedAlready."""
    entry = await work.load(WatchEntry, entry_id)
    entry.end(WatchEnd(at=work.now, by=work.actor, reason=command.reason))
    entry.erase_at = await forget_at(entry.remembered_since, work)
    return entry


async def must_not_be_watched(
    *,
    name: str,
    plate: str,
    seen_id: str | None,
    approved_by: str | None,
    about: str,
    work: Work,
    told: Told,
) -> None:
    """Whoever is on the list comes in by the decision of somebody above the gate. Refuses
    WatchedNeedsApproval, WatchApproverIsTheGuard, ApproverMayNot.
    """
    searches = [[whole_name_token(name)] if name else [], plate_query_tokens(plate_as_read(plate))]
    alike = await asyncio.gather(
        *(work.select(WatchEntry, tokens=each, limit=_MOST_ALIKE) for each in searches if each)
    )
    found = {
        entry.id: entry
        for entry in chain(*alike)
        if entry.in_force(work.now if told.asked else told.at) and entry.means(name, plate)
    }
    if not found:
        return
    approver = await work.find(Colleague, approved_by) if approved_by else None
    with told.tolerating(about=about):
        must_be_approved(
            found.values(), seen_id=seen_id, approved_by=approved_by, guard_id=told.by.id
        )
        must_be_above_the_gate(approver)
