"""Leaving a half-done act, and taking one up."""

import json
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from chassis.work import Work
from contracts.words import PersonalText
from gate.drafts.model import Draft, Handled
from gate.retention.commands import forget_at
from gate.telling.commands import ActData, ActKind, MadeId
from gate.telling.model import Told

LONGEST_CONTENT = 20_000
"""Characters of a half-done act as JSON."""


def _bounded(content: dict[str, Any]) -> dict[str, Any]:
    if len(json.dumps(content, ensure_ascii=False)) > LONGEST_CONTENT:
        raise ValueError(f"more than {LONGEST_CONTENT} characters")
    return content


class LeaveDraft(ActData):
    """What had been typed of an act of a kind, and why it could not be finished."""

    draft_id: MadeId
    kind: str = Field(pattern=r"^[a-z_]+\.[a-z_]+$", max_length=40)
    data: Annotated[dict[str, Any], AfterValidator(_bounded)]
    note: PersonalText = Field(default="", max_length=300)


class TakeDraft(ActData):
    """Somebody goes on with it."""

    draft_id: MadeId


async def leave_draft(command: LeaveDraft, work: Work, told: Told) -> Draft:
    """Told again, or after it was taken, it changes nothing."""
    draft = await _draft(command.draft_id, work)
    if draft.left is None:
        content = json.dumps(command.data, ensure_ascii=False, sort_keys=True)
        left = Handled(at=told.at, by=told.by, gate=told.gate)
        draft.erase_at = await forget_at(told.at, work)
        draft.leave(command.kind, content, command.note, left)
    return draft


async def take_draft(command: TakeDraft, work: Work, told: Told) -> Draft:
    """Told by two guards it is a difference, because both may finish it."""
    draft = await _draft(command.draft_id, work)
    with told.tolerating(about=draft.id):
        draft.must_not_be_taken(told.by)
    draft.take(Handled(at=told.at, by=told.by, gate=told.gate))
    return draft


async def _draft(draft_id: str, work: Work) -> Draft:
    draft = await work.find(Draft, draft_id)
    if draft is None:
        draft = Draft(id=draft_id)
        work.add(draft)
    return draft


ACTS = [
    ActKind("draft.leave", LeaveDraft, leave_draft),
    ActKind("draft.take", TakeDraft, take_draft),
]
