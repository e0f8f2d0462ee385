"""Taking in what a plate reader sends: signed, once, and acted on at once."""

from uuid import NAMESPACE_OID, uuid5

from pydantic import ConfigDict, Field

from chassis.work import Work
from contracts.calendars import Instant
from contracts.words import Discreet, PersonalText
from gate.barriers.commands import ask_to_open
from gate.directory.model import same_plate
from gate.known.commands import Known, known_plate
from gate.passages.commands import LogPassage, log_passage
from gate.passages.model import Direction, PassageKind, Source
from gate.passes.model import Parking, PassKind, Standing
from gate.readers.model import PlateReader
from gate.readings.events import plate_read
from gate.readings.model import SAME_CAR_WITHIN, PlateReading
from gate.retention.commands import forget_at
from gate.telling.model import Told

_LAST_READINGS = 5


class ReadPlate(Discreet):
    """What a reader sends. `at`: when it read it, if not just now; `direction`: of a lane both
    ways. Whatever else its maker sends is left unread.
    """

    model_config = ConfigDict(extra="ignore", str_strip_whitespace=True, frozen=True)

    plate: PersonalText = Field(min_length=1, max_length=20)
    at: Instant | None = None
    direction: Direction | None = None


def key_of(reader_id: str, message_id: str) -> str:
    """The key one message of one reader is done under: again, it has the first answer."""
    return str(uuid5(NAMESPACE_OID, f"plate reading {reader_id} {message_id}"))


async def take_reading(reader_id: str, read: ReadPlate, work: Work) -> PlateReading:
    """A known vehicle is logged and let through, its barrier opened; any other waits for a guard.

    The same car read again within seconds is the reading there is. Raises Missing.
    """
    reader = await work.load(PlateReader, reader_id)
    at = min(read.at or work.now, work.now)
    direction = read.direction or reader.direction
    reading = PlateReading(
        id=work.new_id(),
        reader_id=reader.id,
        gate=reader.gate,
        direction=direction,
        plate=read.plate,
        at=at,
        told_at=work.now,
        erase_at=await forget_at(at, work),
    )
    before = await _same_car(reading, work)
    if before is not None:
        return before
    what = let_through_as(await known_plate(read.plate, work))
    if what is not None:
        await _let_through(reading, what, work)
        if reading.is_fresh and reader.barrier is not None:
            opening = ask_to_open(reader, reading.id, reading.by, work)
            reading.opening_id = opening.id
    work.add(reading)
    work.say(plate_read(reading), about=reading)
    return reading


def let_through_as(known: Known) -> PassageKind | None:
    """As what a plate passes by itself; None: a guard decides. Arrears are not asked for (E16)."""
    if known.kind is None:
        return None
    card = known.kind.code == PassKind.PARKING_CARD.value
    in_grace = known.parking is not None and known.parking.code == Parking.IN_GRACE.value
    if known.standing.code != Standing.VALID.value and not in_grace:
        return None
    return PassageKind.COMPANY_VEHICLE if card and not known.units else PassageKind.RESIDENT_VEHICLE


async def _let_through(reading: PlateReading, what: PassageKind, work: Work) -> None:
    told = Told(at=reading.at, by=reading.by, asked=True, gate=reading.gate)
    logged = LogPassage(
        passage_id=reading.id,
        what=what,
        direction=reading.direction,
        plate=reading.plate,
        source=Source.READER,
    )
    reading.passage_id = (await log_passage(logged, work, told)).id


async def _same_car(reading: PlateReading, work: Work) -> PlateReading | None:
    near = {"$gte": reading.at - SAME_CAR_WITHIN, "$lte": reading.at + SAME_CAR_WITHIN}
    where = {"reader_id": reading.reader_id, "direction": reading.direction.value, "at": near}
    for each in await work.select(PlateReading, where, sort=["-at"], limit=_LAST_READINGS):
        if same_plate(each.plate, reading.plate):
            return each
    return None
