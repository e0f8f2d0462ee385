"""Half-done acts that wait for somebody at the gate."""

import json
from datetime import datetime
from typing import Any

from chassis.reader import Reader
from contracts.words import Discreet, PersonalText
from gate.drafts.model import Draft, DraftState

MOST_DRAFTS = 200


class DraftView(Discreet):
    """A half-done act: its kind, and what had been typed, in the shape the tablet left it."""

    id: str
    kind: str
    data: dict[str, Any]
    note: PersonalText
    gate: str
    left_at: datetime | None
    left_by: str


async def waiting_drafts(reader: Reader, *, gate: str | None) -> list[DraftView]:
    """Those nobody has taken up, at one gate or at all; at most 200."""
    where = {"state": DraftState.LEFT.value} | ({"gate": gate} if gate else {})
    found = await reader.select(Draft, where, limit=MOST_DRAFTS)
    return [
        DraftView(
            id=draft.id,
            kind=draft.kind,
            data=json.loads(draft.content),
            note=draft.note,
            gate=draft.gate,
            left_at=draft.left.at if draft.left else None,
            left_by=draft.left.by.id if draft.left else "",
        )
        for draft in found
        if draft.content
    ]
