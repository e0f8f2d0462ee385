"""What a guard does with a slip: lets goods leave, turns them round, or files what has no slip."""

from collections.abc import Sequence
from datetime import timedelta

from pydantic import Field

from chassis.work import Work
from contracts.calendars import Instant
from contracts.words import DeviceId, FileId, PersonalText, PersonId, UnitId
from gate.codes.model import code_of
from gate.directory.model import Person, Unit
from gate.slips.collection import SlipPolicy
from gate.slips.commands.office import (
    CODE_KIND,
    MOST_LINES,
    Goods,
    draw_number,
    estate_day,
    policy_in_force,
    stamp_slip,
)
from gate.slips.events import goods_released, goods_sent_back, slip_applied
from gate.slips.model.leaving import objections
from gate.slips.model.refusals import MoreThanHandLuggage, SignerSaidNo
from gate.slips.model.signing import Signer, SignerCapacity, relations_to
from gate.slips.model.slip import (
    CALL_ANSWER_TEXTS,
    CallAnswer,
    CountedLine,
    Decision,
    GateCall,
    Release,
    SendBack,
    Slip,
    Stamp,
)
from gate.telling.commands import ActData, ActKind, MadeId
from gate.telling.model import Told

UNANNOUNCED_LASTS = timedelta(hours=12)
"""How long goods filed by the gate may wait for the stamp of the night and leave."""
MOST_PHOTOS = 6


class ReleaseSlip(ActData):
    """Every line as counted; lines not named count as 0. `plate` where goods leave by a vehicle."""

    release_id: MadeId
    slip_id: MadeId
    lines: tuple[CountedLine, ...] = Field(min_length=1, max_length=MOST_LINES)
    plate: PersonalText = Field(default="", max_length=20)
    rear_doors_checked: bool | None = None
    trip: int | None = Field(default=None, ge=1, le=50)
    signature_seen: bool = False
    photos: tuple[FileId, ...] = Field(default=(), max_length=MOST_PHOTOS)
    """Ids a tablet gave its pictures; they come when the network lets them (POST /files)."""
    note: PersonalText = Field(default="", max_length=300)


class SendBackGoods(ActData):
    """What was counted where it differed, and why the goods were turned round."""

    slip_id: MadeId
    lines: tuple[CountedLine, ...] = Field(default=(), max_length=MOST_LINES)
    note: PersonalText = Field(default="", max_length=300)


class CalledAbout(ActData):
    """The call to the registered number: the tail of the number, who answered and what."""

    answer: CallAnswer
    number_tail: PersonalText = Field(default="", max_length=4)
    at: Instant | None = None
    person_id: PersonId | None = None


class GoodsTold(Goods, ActData):
    """One line, as the tablet tells of it."""


class FileUnannounced(ActData):
    """Goods that stand at the gate without a slip (E09). `hand_luggage`: so few that the estate
    asks for none; they leave with this act, listed. `carrier` carries them; `note` says why.
    """

    slip_id: MadeId
    unit_id: UnitId
    lines: tuple[GoodsTold, ...] = Field(min_length=1, max_length=MOST_LINES)
    call: CalledAbout | None = None
    hand_luggage: bool = False
    plate: PersonalText = Field(default="", max_length=20)
    carrier: PersonalText = Field(default="", max_length=100)
    note: PersonalText = Field(default="", max_length=300)


async def release_slip(command: ReleaseSlip, work: Work, told: Told) -> Slip:
    """Goods leave once: asked, everything that speaks against it refuses; reported, each is a
    difference and the goods are recorded as gone. Raises Missing, and when asked what `objections`
    finds.
    """
    slip = await work.load(Slip, command.slip_id)
    if any(each.id == command.release_id for each in slip.releases):
        return slip
    release = Release(
        **command.model_dump(exclude={"release_id", "slip_id", "lines"}),
        lines=command.lines,
        id=command.release_id,
        at=told.at,
        told_at=work.now,
        by=told.by,
        gate=told.gate,
        device=DeviceId(told.device) if told.device else None,
        provisional=told.provisional,
    )
    _, zone = await estate_day(work)
    for objection in objections(slip, release, zone):
        with told.tolerating(slip.id):
            raise objection
    slip.take(release)
    work.say(goods_released(slip, release))
    return slip


async def send_goods_back(command: SendBackGoods, work: Work, told: Told) -> Slip:
    """Goods are turned round; the slip stays good. Raises Missing."""
    slip = await work.load(Slip, command.slip_id)
    sent = SendBack(
        id=work.new_id(),
        at=told.at,
        by=told.by,
        gate=told.gate,
        lines=command.lines,
        note=command.note,
    )
    if slip.send_back(sent):
        work.say(goods_sent_back(slip, sent))
    return slip


async def file_unannounced(command: FileUnannounced, work: Work, told: Told) -> Slip:
    """A slip made by the gate: it waits for the stamp of the night, or leaves at once as hand
    luggage. Raises Missing for the unit, and when asked SignerSaidNo, MoreThanHandLuggage.
    """
    known = await work.find(Slip, command.slip_id)
    if known is not None:
        return known
    unit = await work.load(Unit, command.unit_id)
    policy = await policy_in_force(work)
    with told.tolerating(command.slip_id):
        _must_be_fit_to_file(command, policy)
    slip = Slip(
        id=command.slip_id,
        number=await draw_number(work),
        code=code_of(CODE_KIND, command.slip_id),
        unit_id=unit.id,
        unit_label=unit.label,
        building=unit.building,
        lines=tuple(each.line() for each in command.lines),
        signer=await _called(command.call, unit.id, work),
        plates=(command.plate,) if command.plate else (),
        leaves_from=told.at,
        leaves_until=told.at + UNANNOUNCED_LASTS,
        note=command.note,
        applied_at=told.at,
        applied_by=told.by,
        unannounced=True,
        call=_call(command.call, told),
        carrier=command.carrier,
    )
    work.add(slip)
    work.say(slip_applied(slip))
    if command.hand_luggage:
        _leave_by_hand(slip, work, told, policy)
    return slip


def _must_be_fit_to_file(command: FileUnannounced, policy: SlipPolicy) -> None:
    """Raises MoreThanHandLuggage, SignerSaidNo."""
    if command.hand_luggage:
        pieces, limit = sum(each.quantity for each in command.lines), policy.hand_luggage_pieces
        if pieces > (limit or 0):
            raise MoreThanHandLuggage(pieces=pieces, pieces_limit=limit or 0)
        return
    answer = command.call.answer if command.call else CallAnswer.NO_ANSWER
    if answer is not CallAnswer.YES:
        zh, en = CALL_ANSWER_TEXTS[answer]
        raise SignerSaidNo(answer_zh=zh, answer_en=en)


def _leave_by_hand(slip: Slip, work: Work, told: Told, policy: SlipPolicy) -> None:
    stamp_slip(slip, Decision(at=told.at, by=told.by, stamp=Stamp.HAND_LUGGAGE), work, policy)
    release = Release(
        id=slip.id,
        at=told.at,
        told_at=work.now,
        by=told.by,
        gate=told.gate,
        device=DeviceId(told.device) if told.device else None,
        lines=tuple(
            CountedLine(line=place, counted=line.quantity)
            for place, line in enumerate(slip.lines, 1)
        ),
        provisional=told.provisional,
    )
    slip.take(release)
    work.say(goods_released(slip, release))


async def _called(call: CalledAbout | None, unit_id: UnitId, work: Work) -> Signer:
    """Who stands for the signature: whoever was called, as far as they are known."""
    person = await work.find(Person, call.person_id) if call and call.person_id else None
    if person is None:
        return Signer(name="", capacity=None)
    today, _ = await estate_day(work)
    relations = relations_to(person, unit_id, today)
    capacity = SignerCapacity(relations[0].value) if relations else None
    return Signer(name=person.name, capacity=capacity, person_id=person.id)


def _call(call: CalledAbout | None, told: Told) -> GateCall | None:
    if call is None:
        return None
    return GateCall(
        answer=call.answer,
        at=call.at or told.at,
        number_tail=call.number_tail,
        person_id=call.person_id,
    )


ACTS: Sequence[ActKind] = [
    ActKind("slip.release", ReleaseSlip, release_slip, may_be_asked=True),
    ActKind("slip.send_back", SendBackGoods, send_goods_back),
    ActKind("slip.unannounced", FileUnannounced, file_unannounced),
]
