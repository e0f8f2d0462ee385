"""Slips as the office sees them, and as a tablet keeps the live ones."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from pydantic import BaseModel

from chassis.caller import Caller
from chassis.files import StoredFile
from chassis.reader import Reader
from chassis.sealing import VerifyingKey
from chassis.web import Page
from contracts.permissions import Permission
from contracts.refusals import Invalid, Missing
from contracts.words import Actor, ActorKind, Fen, FileId, PersonalText, UnitId
from gate.arrears.model import OpenCharge, arrears_of
from gate.codes.model import code_as_printed, code_as_read
from gate.slips.collection import SlipPolicy
from gate.slips.model.content import qr_text
from gate.slips.model.signing import CAPACITY_TEXTS
from gate.slips.model.slip import LIVE, SLIP_STATUS_TEXTS, CountedLine, Slip, SlipStatus
from gate.staff.model import Colleague, name_of

_MOST_LIVE = 2_000
_MOST_CHARGES = 5_000


class CodeMistyped(Invalid):
    """The signs do not make a code: one is wrong, or two are exchanged."""

    zh = "放行码 {typed} 有误。请逐字核对，或扫描二维码。"
    en = "{typed} is no slip code. Read it again sign by sign, or scan the picture."


class SlipView(Slip):
    """A slip with its words: what is left of each line in order; `qr` is what its picture says."""

    code_printed: str
    status_zh: str
    status_en: str
    left_of_lines: list[int]
    qr: str
    awaits_owner: bool


class SlipShown(SlipView):
    """A slip as the office looks at it: with the names of who applied and who decided, empty where
    it was nobody who works here. What the unit still owes, disputed charges as well, is for
    information and stops nothing (E10). None where nothing is told of it: no move-out, no unit, a
    tablet, or somebody who neither applies for slips nor approves them.
    """

    applied_by_name: PersonalText = ""
    decided_by_name: PersonalText = ""
    arrears_fen: Fen | None = None
    arrears_charges: int | None = None


class RowLine(BaseModel):
    """A line as a tablet compares it: `quantity` as signed, `left` what may still leave."""

    line: int
    name: str
    quantity: int
    unit: str
    left: int
    photo: FileId | None = None


class RowRelease(BaseModel):
    """What has left on a slip already (E10); the ids tell a tablet its own."""

    id: str
    at: datetime
    gate: str
    lines: list[CountedLine]


class SlipRow(BaseModel):
    """A slip that may leave, as a tablet keeps it. `signed` is the exact text of the signature;
    `trips_left` None: as often as there are goods.
    """

    id: str
    number: str
    code: str
    unit_id: UnitId | None
    unit_label: str
    signer: str
    signer_role: str
    move_out: bool
    lines: list[RowLine]
    plates: list[str]
    valid_from: datetime
    valid_until: datetime
    trips: int
    trips_left: int | None
    in_parts: bool
    lift_booking: str
    carrier: str
    releases: list[RowRelease]
    status: str
    signed: str
    signature: str
    key_id: str


class SlipRules(BaseModel):
    """What a tablet must know of the estate's rules for slips."""

    partial_release: bool
    hand_luggage_pieces: int | None


async def list_slips(
    reader: Reader,
    *,
    status: SlipStatus | None,
    unit_id: UnitId | None,
    awaiting_owner: bool,
    limit: int,
    cursor: str | None,
) -> Page[SlipShown]:
    """The last applied for first; for whoever has areas those of units in them (P07)."""
    where: dict[str, Any] = {}
    if status is not None:
        where["status"] = status.value
    if unit_id is not None:
        where["unit_id"] = unit_id
    if awaiting_owner:
        where |= {"confirm_by": {"$type": "date"}, "owners_word": None}
    areas = reader.caller.areas if reader.caller else frozenset()
    if areas:
        where["building"] = {"$in": sorted(areas)}
    found, following = await reader.page(
        Slip, where, sort=["-applied_at"], limit=limit, cursor=cursor
    )
    return Page(items=await as_shown(found, reader), next=following)


async def show_slip(slip_id: str, reader: Reader) -> Slip:
    """Raises Missing, also outside the caller's area."""
    return _in_reach(await reader.load(Slip, slip_id), reader)


async def as_shown(slips: Sequence[Slip], reader: Reader) -> list[SlipShown]:
    """Slips in their order with names; those who move out with what their units owe (E10)."""
    told = _is_told_of_arrears(reader.caller)
    moves = {slip.unit_id for slip in slips if told and slip.move_out and slip.unit_id}
    where = {"unit_id": {"$in": sorted(moves)}, "outstanding_fen": {"$gt": 0}}
    owed = await reader.select(OpenCharge, where, limit=_MOST_CHARGES) if moves else []
    actors = [slip.applied_by for slip in slips] + [
        each.decision.by for each in slips if each.decision
    ]
    staff = sorted({actor.id for actor in actors if actor.kind is ActorKind.STAFF})
    names = await reader.find_many(Colleague, staff) if staff else {}
    shown = []
    for slip in slips:
        view = SlipShown(
            **dict(slip_view(slip)),
            applied_by_name=_name(slip.applied_by, names),
            decided_by_name=_name(slip.decision.by, names) if slip.decision else "",
        )
        if slip.move_out and slip.unit_id in moves:
            view.arrears_fen, view.arrears_charges = arrears_of(slip.unit_id, owed)
        shown.append(view)
    return shown


def _name(actor: Actor, names: Mapping[str, Colleague]) -> str:
    return name_of(names, actor.id) if actor.kind is ActorKind.STAFF else ""


async def slip_by_code(typed: str, reader: Reader) -> Slip:
    """The slip of a code as typed or scanned. Raises CodeMistyped, Missing."""
    code = code_as_read(typed)
    if code is None:
        raise CodeMistyped(typed=typed)
    found = await reader.select(Slip, {"code": code}, limit=1)
    if not found:
        raise Missing(kind=Slip.__name__, id=code)
    return _in_reach(found[0], reader)


def slip_view(slip: Slip) -> SlipView:
    """A slip with its words."""
    zh, en = SLIP_STATUS_TEXTS[slip.status]
    return SlipView(
        **dict(slip),
        code_printed=code_as_printed(slip.code),
        status_zh=zh,
        status_en=en,
        left_of_lines=slip.left,
        qr=qr_text(slip.code, slip.content, slip.seal),
        awaits_owner=slip.confirm_by is not None and slip.owners_word is None,
    )


async def live_slips(reader: Reader) -> list[SlipRow]:
    """All that may still leave now, those that run out first first."""
    where = {"status": {"$in": sorted(LIVE)}, "leaves_until": {"$gte": reader.now}}
    found = await reader.select(Slip, where, sort=["leaves_until"], limit=_MOST_LIVE)
    return [_row(slip) for slip in found]


async def slip_keys(reader: Reader) -> list[VerifyingKey]:
    """The public keys slips are checked with, newest first."""
    return reader.verifying_keys()


async def slip_rules(reader: Reader) -> SlipRules:
    """The estate's, or its defaults."""
    policy = await reader.policy(SlipPolicy) or SlipPolicy()
    return SlipRules(
        partial_release=policy.partial_releases, hand_luggage_pieces=policy.hand_luggage_pieces
    )


async def is_in_reach(file: StoredFile, reader: Reader) -> bool:
    """Whether a photo or signature is of a slip in the caller's area (P07)."""
    places = ("lines.photo", "releases.photos", "signature")
    either = {"$or": [{place: file.id} for place in places]}
    caller = reader.caller
    return any(
        caller is None or caller.covers(slip.building)
        for slip in await reader.select(Slip, either, limit=10)
    )


def _is_told_of_arrears(caller: Caller | None) -> bool:
    if caller is None or caller.device:
        return False
    return caller.may(Permission.APPLY_FOR_SLIPS) or caller.may(Permission.APPROVE_SLIPS)


def _row(slip: Slip) -> SlipRow:
    seal = slip.seal
    capacity = slip.signer.capacity
    return SlipRow(
        id=slip.id,
        number=str(slip.number),
        code=slip.code,
        unit_id=slip.unit_id,
        unit_label=slip.unit_label,
        signer=slip.signer.name,
        signer_role=CAPACITY_TEXTS[capacity][0] if capacity else "",
        move_out=slip.move_out,
        lines=[
            RowLine(line=place, **dict(line), left=left)
            for place, (line, left) in enumerate(zip(slip.lines, slip.left, strict=True), 1)
        ],
        plates=list(slip.plates),
        valid_from=slip.leaves_from,
        valid_until=slip.leaves_until,
        trips=slip.trips,
        trips_left=_trips_left(slip),
        in_parts=slip.in_parts,
        lift_booking=slip.lift_booking,
        carrier=slip.carrier,
        releases=[
            RowRelease(id=each.id, at=each.at, gate=each.gate, lines=list(each.lines))
            for each in slip.releases
        ],
        status=slip.status.value,
        signed=slip.content,
        signature=seal.signature if seal else "",
        key_id=seal.key_id if seal else "",
    )


def _trips_left(slip: Slip) -> int | None:
    if slip.in_parts and slip.trips == 1:
        return None
    return max(0, slip.trips - len(slip.releases))


def _in_reach(slip: Slip, reader: Reader) -> Slip:
    if reader.caller is not None and not reader.caller.covers(slip.building):
        raise Missing(kind=Slip.__name__, id=slip.id)
    return slip
