"""What people do with things in custody (W11)."""

from collections.abc import Collection, Sequence
from datetime import timedelta
from typing import Annotated

from pydantic import ConfigDict, Field, StringConstraints

from chassis.files import StoredFile
from chassis.reader import Reader
from chassis.work import Command, Work
from contracts.calendars import Instant
from contracts.custody import Handling
from contracts.orders import OrderKind
from contracts.words import Discreet, FileId, OrderId, PersonalText, PersonId
from dispatch.consents.model import must_be_of_unit
from dispatch.custody.collection import CustodyPolicy, slip_in_reach
from dispatch.custody.events import (
    custody_handled,
    custody_short,
    custody_taken_in,
    custody_warned,
)
from dispatch.custody.model.pieces import Condition, Piece, Tag
from dispatch.custody.model.refusals import DueInPast, NotAPaidService, PiecesStillHeld, TagInUse
from dispatch.custody.model.slip import OVER, CustodySlip, counted_in
from dispatch.custody.model.stages import Handled
from dispatch.directory.model import Person
from dispatch.orders.commands import order_in_reach

MOST_PIECES = 100
MOST_SLIPS = 50
"""Of one order."""

Words = Annotated[PersonalText, StringConstraints(min_length=1, max_length=200)]
Damage = Annotated[PersonalText, StringConstraints(max_length=200)]
Tags = Annotated[tuple[Tag, ...], Field(min_length=1, max_length=MOST_PIECES)]
Photos = Annotated[tuple[FileId, ...], Field(max_length=5)]
Count = Annotated[int, Field(ge=0, le=MOST_PIECES)]


class PieceIn(Discreet):
    """A piece as it is taken in: its tag, what it is, damage with photos."""

    model_config = ConfigDict(extra="forbid")

    tag: Tag
    what: Words
    damage: Damage = ""
    photos: Photos = ()


class TakeIn(Command):
    """The pieces, how many were counted, and when the owner wants them back."""

    pieces: Annotated[tuple[PieceIn, ...], Field(min_length=1, max_length=MOST_PIECES)]
    counted: Count
    due_at: Instant


class SendOut(Command):
    """To which vendor, who took it, both counts, and when it is to be back here."""

    tags: Tags
    vendor: Words
    receiver: Words
    counted: Count
    vendor_counted: Count
    vendor_due_at: Instant


class ComeBack(Command):
    """What of the `expected` came, by tags, and both counts."""

    expected: Tags
    tags: Annotated[tuple[Tag, ...], Field(max_length=MOST_PIECES)]
    bringer: Words
    counted: Count
    vendor_counted: Count


class FindPieces(Command):
    """Where missing pieces turned up."""

    tags: Tags
    where: Words


class CheckPieces(Command):
    """How they look after the vendor had them."""

    tags: Tags
    damage: Damage = ""
    photos: Photos = ()


class GiveBack(Command):
    """Who of the household has them now, how many were counted, and the signature."""

    tags: Tags
    counted: Count
    person_id: PersonId
    file_id: FileId


class SettlePieces(Command):
    """How what is lost for good was made good for."""

    tags: Tags
    how: Words


async def take_in(order_id: OrderId, command: TakeIn, work: Work) -> CustodySlip:
    """Count pieces in for a paid service under way.

    Raises NotAPaidService, CountsDiffer, TagTwice, TagInUse, DamageWithoutPhoto, DueInPast.
    """
    order = await order_in_reach(work, order_id)
    if order.slip.kind is not OrderKind.PAID_SERVICE or not order.open:
        raise NotAPaidService(number=str(order.number))
    if command.due_at <= work.now:
        raise DueInPast(due_at=command.due_at.isoformat())
    await work.estate_card()
    given = [
        Piece(
            tag=each.tag,
            what=each.what,
            taken_in=Condition(damage=each.damage, photos=each.photos, at=work.now, by=work.actor),
        )
        for each in command.pieces
    ]
    pieces = counted_in(given, counted=command.counted)
    await _must_exist([photo for each in command.pieces for photo in each.photos], work)
    await _must_be_free([piece.tag for piece in pieces], work)
    slip = CustodySlip(
        id=work.new_id(),
        number=work.number("DG"),
        order_id=order.id,
        order_number=str(order.number),
        unit_id=order.slip.unit_id,
        unit_label=order.slip.unit_label,
        building=order.slip.building,
        owner_name=order.slip.contact_name,
        promised_at=command.due_at,
        pieces=pieces,
        handled=(
            Handled(
                what=Handling.TAKE_IN,
                tags=tuple(piece.tag for piece in pieces),
                at=work.now,
                by=work.actor,
                counted=command.counted,
            ),
        ),
    )
    slip.look_ahead(await _soon(work))
    work.add(slip)
    work.say(custody_taken_in(slip), about=slip)
    return slip


async def send_out(custody_id: str, command: SendOut, work: Work) -> CustodySlip:
    """Hand over to the vendor. Raises NotThere, CountsDiffer, DueInPast."""
    slip = await slip_in_reach(work, custody_id)
    slip.send_out(
        command.tags,
        command.vendor,
        command.receiver,
        command.vendor_due_at,
        work.actor,
        work.now,
        counted=command.counted,
        vendor_counted=command.vendor_counted,
    )
    return await _say(slip, work)


async def come_back(custody_id: str, command: ComeBack, work: Work) -> CustodySlip:
    """Take back from the vendor; what is missing is told. Raises NotThere, CountsDiffer."""
    slip = await slip_in_reach(work, custody_id)
    slip.come_back(
        command.tags,
        command.expected,
        command.bringer,
        work.actor,
        work.now,
        counted=command.counted,
        vendor_counted=command.vendor_counted,
    )
    short = custody_short(slip)
    if short is not None:
        work.say(short, about=slip)
    return await _say(slip, work)


async def find_pieces(custody_id: str, command: FindPieces, work: Work) -> CustodySlip:
    """Missing pieces turned up. Raises NotThere."""
    slip = await slip_in_reach(work, custody_id)
    slip.find(command.tags, command.where, work.actor, work.now)
    return await _say(slip, work)


async def check_pieces(custody_id: str, command: CheckPieces, work: Work) -> CustodySlip:
    """Look at what came back. Raises NotThere, DamageWithoutPhoto."""
    slip = await slip_in_reach(work, custody_id)
    await _must_exist(command.photos, work)
    condition = Condition(damage=command.damage, photos=command.photos, at=work.now, by=work.actor)
    slip.check(command.tags, condition)
    return await _say(slip, work)


async def give_back(custody_id: str, command: GiveBack, work: Work) -> CustodySlip:
    """To the household, against a signature.

    Raises NotThere, NotChecked, CountsDiffer, NotOfTheUnit, Missing.
    """
    slip = await slip_in_reach(work, custody_id)
    await _must_live_there(command.person_id, slip, work)
    await _must_exist([command.file_id], work)
    slip.give_back(
        command.tags,
        command.person_id,
        command.file_id,
        work.actor,
        work.now,
        counted=command.counted,
    )
    return await _say(slip, work)


async def settle_pieces(custody_id: str, command: SettlePieces, work: Work) -> CustodySlip:
    """Made good for, by somebody who never had it in hand. Raises NotThere, OwnLoss."""
    slip = await slip_in_reach(work, custody_id)
    slip.settle(command.tags, command.how, work.actor, work.now)
    return await _say(slip, work)


async def look_at_custody(custody_id: str, work: Work) -> None:
    """Say what of its clock has come, each once (T35)."""
    slip = await work.load(CustodySlip, custody_id)
    soon = await _soon(work)
    for what in slip.tell(work.now, soon):
        work.say(custody_warned(slip, what, work.now), about=slip)
    slip.look_ahead(soon)


async def slips_of(order_id: OrderId, reader: Reader) -> list[CustodySlip]:
    """The custody slips of an order."""
    return await reader.select(CustodySlip, {"order_id": order_id}, limit=MOST_SLIPS)


async def must_hold_nothing(order_id: OrderId, reader: Reader) -> None:
    """A service ends when all is back with the owner or settled. Raises PiecesStillHeld."""
    for slip in await slips_of(order_id, reader):
        held = [piece.tag for piece in slip.pieces if piece.place not in OVER]
        if held:
            raise PiecesStillHeld(number=str(slip.number), count=len(held), tags="、".join(held))


async def is_custody_file_in_reach(file: StoredFile, reader: Reader) -> bool:
    """Whether a photo or signature is of a slip in the caller's buildings (P07)."""
    of_it = [
        {"pieces.taken_in.photos": file.id},
        {"pieces.checked.photos": file.id},
        {"handled.file_id": file.id},
    ]
    found = await reader.select(CustodySlip, {"$or": of_it}, limit=1)
    caller = reader.caller
    return bool(found) and (caller is None or caller.covers(found[0].building))


async def _say(slip: CustodySlip, work: Work) -> CustodySlip:
    slip.look_ahead(await _soon(work))
    work.say(custody_handled(slip), about=slip)
    return slip


async def _soon(reader: Reader) -> timedelta | None:
    policy = await reader.policy(CustodyPolicy)
    return policy.due_soon if policy else None


async def _must_live_there(person_id: PersonId, slip: CustodySlip, work: Work) -> None:
    person = await work.find(Person, person_id)
    if slip.unit_id is None:
        return
    today = (await work.estate_card()).calendar.local_day(work.now)
    must_be_of_unit(person, slip.unit_id, slip.unit_label, today)


async def _must_exist(files: Collection[FileId], work: Work) -> None:
    found = await work.find_many(StoredFile, sorted(set(files)))
    for file_id in files:
        if file_id not in found:
            await work.load(StoredFile, file_id)


async def _must_be_free(tags: Sequence[str], reader: Reader) -> None:
    where = {"tags_out": {"$in": list(tags)}}
    found = await reader.select(CustodySlip, where, limit=1)
    if found:
        used = [tag for tag in tags if tag in found[0].tags_out]
        raise TagInUse(tags="、".join(used), number=str(found[0].number))
