"""Who is calling, by HTTP."""

from typing import Annotated

from fastapi import Query

from chassis.reader import Reader
from chassis.web import Routes
from contracts.permissions import Permission
from reception.callers.commands import must_be_allowed_to_reveal, record_reveal
from reception.callers.model import RevealReason
from reception.callers.queries import FoundCallers, find_callers

routes = Routes("/callers")


@routes.query("", needs=Permission.SEE_DIRECTORY)
async def search_callers(
    reader: Reader,
    q: Annotated[str, Query(min_length=1, max_length=50)],
    reveal: bool = False,
    reason: RevealReason | None = None,
) -> FoundCallers:
    """By room, name, pinyin, initials or end of a phone; `reveal` shows phones in full."""
    if reveal:
        must_be_allowed_to_reveal(reader, reason)
    found = await find_callers(q, reader, full_phones=reveal)
    if reveal:
        record_reveal(reader, reason, (card.person_id for card in found.items if card.person_id))
    return found
