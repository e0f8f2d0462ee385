"""Acts that were kept, and how far each tablet's acts have come."""

import json
from datetime import datetime
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.web import Page
from contracts.words import Actor, DeviceId, StaffId
from gate.acts.model.kept import Act, Journal, Outcome, SaidDifference
from gate.acts.model.sent import is_skewed
from gate.tablets.model import Tablet


class DecisionView(BaseModel):
    """What was decided about it."""

    applied: bool
    at: datetime
    by: Actor
    why: str


class KeptAct(BaseModel):
    """An act that was not taken in as it came: `rejected` for `differences`, or `quarantined`
    because its tablet is revoked. `sent` is the whole act; empty once it has been forgotten.
    """

    id: str
    journal: str
    sequence: int
    kind: str
    guard: StaffId
    device: DeviceId
    gate: str
    at: datetime
    received_at: datetime
    outcome: Outcome
    differences: list[SaidDifference]
    sent: dict[str, Any]
    decided: DecisionView | None


class TabletJournal(BaseModel):
    """How far one tablet's acts have come. `skewed`: its clock was off by more than is passed over
    when it was last heard; times are corrected either way. `beyond`: acts from this number on wait
    on the tablet for those before it, since `beyond_since`.
    """

    journal: str
    device: DeviceId
    tablet: str
    gate: str
    revoked: bool
    expects: int
    heard_at: datetime
    clock_offset_ms: int | None
    skewed: bool
    beyond: int | None
    beyond_since: datetime | None


async def list_kept(reader: Reader, *, limit: int, cursor: str | None) -> Page[KeptAct]:
    """Those nobody has decided about, the first received first."""
    found, following = await reader.page(
        Act, {"held": True}, sort=["received_at"], limit=limit, cursor=cursor
    )
    return Page(items=[kept_act(act) for act in found], next=following)


async def show_kept(act_id: str, reader: Reader) -> KeptAct:
    """One act, also after the decision. Raises Missing."""
    return kept_act(await reader.load(Act, act_id))


def kept_act(act: Act) -> KeptAct:
    """The act as whoever decides sees it."""
    return KeptAct(
        **dict(act)
        | {
            "differences": list(act.differences),
            "sent": json.loads(act.sent) if act.sent else {},
            "decided": DecisionView(**dict(act.decided)) if act.decided else None,
        }
    )


async def list_journals(reader: Reader, *, limit: int, cursor: str | None) -> Page[TabletJournal]:
    """The last heard first."""
    found, following = await reader.page(Journal, sort=["-heard_at"], limit=limit, cursor=cursor)
    tablets = await reader.find_many(Tablet, sorted({journal.device for journal in found}))
    return Page(
        items=[_view(journal, tablets.get(journal.device)) for journal in found], next=following
    )


async def journal_view(journal: Journal, reader: Reader) -> TabletJournal:
    """One journal with its tablet."""
    return _view(journal, await reader.find(Tablet, journal.device))


def _view(journal: Journal, tablet: Tablet | None) -> TabletJournal:
    return TabletJournal(
        journal=journal.id,
        device=journal.device,
        tablet=tablet.name if tablet else "",
        gate=journal.gate,
        revoked=tablet.revoked if tablet else False,
        expects=journal.expects,
        heard_at=journal.heard_at,
        clock_offset_ms=journal.clock_offset_ms,
        skewed=is_skewed(journal.clock_offset_ms),
        beyond=journal.beyond,
        beyond_since=journal.beyond_since,
    )
