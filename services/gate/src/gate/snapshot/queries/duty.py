"""Who is on at a gate, what they left half done, who may approve, workers' passes, and the keys
slips are checked with.
"""

import json
from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import date, datetime
from typing import Any

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.sealing import VerifyingKey
from contracts.words import StaffId
from gate.directory.model import Unit, masked_name
from gate.drafts.model import Draft, DraftState
from gate.passes.model import Pass, PassKind
from gate.shifts.model import Shift, ShiftState
from gate.snapshot.model import Part, Rows
from gate.snapshot.queries.directory import estate_day
from gate.snapshot.queries.parts import MOST_ROWS, whole
from gate.staff.model import ABOVE_THE_GATE, Colleague, name_of

_AT_THE_GATE = "P15"
_ON = {"state": ShiftState.ON.value}
_LEFT = {"state": DraftState.LEFT.value}
_WORKERS = {"kind": {"$ne": PassKind.PARKING_CARD.value}}


class StaffRow(BaseModel):
    """A guard, or somebody who stands above the gate."""

    id: StaffId
    name: str
    roles: list[str]


class WorkerPassRow(BaseModel):
    """A worker's paper, as far as it lasts; also one revoked, so that it is recognised."""

    id: str
    number: str
    kind: str
    holder: str
    company: str | None
    valid_from: date
    valid_until: date
    site_id: str | None
    unit_label: str | None
    standing: str


class OnRow(BaseModel):
    """A guard who is on."""

    id: StaffId
    name: str
    since: datetime


class ShiftRow(BaseModel):
    """Who is on at one gate."""

    id: str
    gate: str
    guards: list[OnRow]
    began_at: datetime | None


class DraftRow(BaseModel):
    """A half-done act that waits at a gate (E02): its kind, what had been typed, who left it."""

    id: str
    kind: str
    data: dict[str, Any]
    left_by: str
    left_at: datetime | None


class KeyRow(BaseModel):
    """A public key of the estate, 32 raw bytes in base64."""

    id: str
    public_key: str


async def staff_rows(reader: Reader) -> list[StaffRow]:
    """By id."""
    roles = {"$in": [_AT_THE_GATE, *ABOVE_THE_GATE]}
    found = await reader.select(Colleague, {"active": True, "roles": roles}, limit=MOST_ROWS)
    return [StaffRow(id=each.id, name=each.name, roles=list(each.roles)) for each in found]


async def worker_pass_rows(reader: Reader) -> list[WorkerPassRow]:
    """Those that have not run out."""
    today = await estate_day(reader)
    where = {**_WORKERS, "valid_until": {"$gte": today.isoformat()}}
    found = await reader.select(Pass, where, sort=["number"], limit=MOST_ROWS)
    units = await reader.find_many(Unit, sorted({each.unit_id for each in found if each.unit_id}))
    return [
        WorkerPassRow(
            id=each.id,
            number=each.number,
            kind=each.kind.value,
            holder=masked_name(each.holder),
            company=each.company or None,
            valid_from=each.valid_from,
            valid_until=each.valid_until,
            site_id=each.site_id,
            unit_label=units[each.unit_id].label if each.unit_id in units else None,
            standing=each.standing(today).value,
        )
        for each in found
    ]


async def shift_rows(reader: Reader, _wanted: Collection[str] | None) -> Rows:
    """Gate → its shifts that are on."""
    shifts = await reader.select(Shift, _ON, sort=["began_at"], limit=MOST_ROWS)
    ids = sorted({each.guard for shift in shifts for each in shift.guards})
    names = await reader.find_many(Colleague, ids)
    rows: dict[str, list[BaseModel]] = {}
    for shift in shifts:
        guards = [
            OnRow(id=each.guard, name=name_of(names, each.guard), since=each.at)
            for each in shift.guards
        ]
        row = ShiftRow(id=shift.id, gate=shift.gate, guards=guards, began_at=shift.began_at)
        rows.setdefault(shift.gate, []).append(row)
    return rows


async def draft_rows(reader: Reader, _wanted: Collection[str] | None) -> Rows:
    """Gate → what waits there for whoever is on next."""
    drafts = await reader.select(Draft, _LEFT, limit=MOST_ROWS)
    names = await reader.find_many(
        Colleague, sorted({each.left.by.id for each in drafts if each.left})
    )
    rows: dict[str, list[BaseModel]] = {}
    for each in drafts:
        if not each.content:
            continue
        row = DraftRow(
            id=each.id,
            kind=each.kind,
            data=json.loads(each.content),
            left_by=name_of(names, each.left.by.id) if each.left else "",
            left_at=each.left.at if each.left else None,
        )
        rows.setdefault(each.gate, []).append(row)
    return rows


def duty_parts(*, keys: Callable[[Reader], Awaitable[Sequence[VerifyingKey]]]) -> tuple[Part, ...]:
    """The parts about who is on, and what they check papers by."""

    async def key_rows(reader: Reader) -> list[KeyRow]:
        return [KeyRow(id=each.key_id, public_key=each.public_key) for each in await keys(reader)]

    return (
        whole("staff", staff_rows, (Colleague, None)),
        whole("passes", worker_pass_rows, (Pass, None), (Unit, None)),
        Part("shift", ((Shift, _ON), (Colleague, None)), shift_rows, by_gate=True),
        Part("drafts", ((Draft, _LEFT), (Colleague, None)), draft_rows, by_gate=True),
        whole("keys", key_rows),
    )
