"""Whether this plate or this pass is known: always an answer, also that it is not. Asked by guards
and by plate readers.
"""

from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.sealing import plate_query_tokens
from contracts.refusals import Invalid
from contracts.words import Relation, UnitId
from gate.directory.model import Person, Unit, masked_name, plate_as_read, same_plate
from gate.known.model import plate_warnings
from gate.passes.commands import parking_rules
from gate.passes.model import Named, Pass, PassKind, Standing, named, pass_number

_MOST_ALIKE = 100
"""Rows looked at whose plates end alike."""
_LASTED = frozenset({Standing.VALID, Standing.EXPIRED})
_RESIDENT = Named(code="resident", zh="住户", en="resident")


class PlateOrPass(Invalid):
    """Both were asked for at once, or neither."""

    zh = "请提供 plate（车牌）或 pass（证件编号），二者选一。"
    en = "Give a plate or a pass, not both."


class Known(BaseModel):
    """What the gate knows of a plate or pass as `asked`.

    `standing` are the words a guard acts on; `kind`, the masked `holder`, the labels of `units`,
    company and days are empty where it is not known. `warnings` never block.
    """

    asked: str
    known: bool
    standing: Named
    kind: Named | None = None
    holder: str = ""
    units: list[str] = []
    company: str = ""
    valid_from: date | None = None
    valid_until: date | None = None
    parking: Named | None = None
    """Of a parking card: what it still lets the car do, and what the guard says (E16)."""
    warnings: list[Named] = []


async def is_known(reader: Reader, *, plate: str | None, pass_: str | None) -> Known:
    """Raises PlateOrPass."""
    match plate, pass_:
        case str(plate), None:
            return await known_plate(plate, reader)
        case None, str(number):
            found = await reader.select(Pass, {"number": pass_number(number)}, limit=1)
            return await _known_pass(number, found, reader) or _unknown(number)
        case _:
            raise PlateOrPass


async def known_plate(plate: str, reader: Reader) -> Known:
    """A resident's car, or one with a parking card; of several cards the one that is valid."""
    tokens = plate_query_tokens(plate_as_read(plate))
    answer = None
    if tokens:
        alike = await reader.select(Person, tokens=tokens, limit=_MOST_ALIKE)
        residents = [person for person in alike if person.comes_by(plate)]
        cards = await reader.select(Pass, tokens=tokens, limit=_MOST_ALIKE)
        own = [card for card in cards if same_plate(card.plate, plate)]
        answer = await _known_resident(plate, residents, reader)
        answer = answer or await _known_pass(plate, own, reader)
    found = answer or _unknown(plate)
    return found.model_copy(update={"warnings": plate_warnings(plate)})


async def _known_resident(asked: str, people: Sequence[Person], reader: Reader) -> Known | None:
    today = await _today(reader)
    ties = [(person, tie) for person in people for tie in person.ties_on(today)]
    units = await _units_in_reach([tie.unit_id for _, tie in ties], reader)
    here = [(person, tie) for person, tie in ties if tie.unit_id in units]
    if not here:
        return None
    order = list(Relation)
    holder, _ = min(here, key=lambda each: (order.index(each[1].relation), each[0].id))
    labels = sorted({units[tie.unit_id].label for _, tie in here})
    return Known(
        asked=asked,
        known=True,
        standing=named(Standing.VALID),
        kind=_RESIDENT,
        holder=masked_name(holder.name),
        units=labels,
    )


async def _known_pass(asked: str, passes: Sequence[Pass], reader: Reader) -> Known | None:
    caller, today = reader.caller, await _today(reader)
    shown = [each for each in passes if caller is None or caller.covers(each.building)]
    if not shown:
        return None
    order = list(Standing)
    best = min(shown, key=lambda each: (order.index(each.standing(today)), each.number))
    parking = await _parking(best, today, reader)
    unit = await reader.find(Unit, best.unit_id) if best.unit_id else None
    return Known(
        asked=asked,
        known=True,
        standing=named(best.standing(today)),
        kind=named(best.kind),
        holder=masked_name(best.holder),
        units=[unit.label] if unit else [],
        company=best.company,
        valid_from=best.valid_from,
        valid_until=best.valid_until,
        parking=parking,
    )


async def _parking(card: Pass, today: date, reader: Reader) -> Named | None:
    if card.kind is not PassKind.PARKING_CARD or card.standing(today) not in _LASTED:
        return None
    return (await parking_rules(reader)).said(card.valid_until, today)


def _unknown(asked: str) -> Known:
    return Known(asked=asked, known=False, standing=named(Standing.UNKNOWN))


async def _units_in_reach(ids: Sequence[UnitId], reader: Reader) -> dict[str, Unit]:
    """Units that are there and in the caller's area (P07)."""
    units = await reader.find_many(Unit, sorted(set(ids)))
    caller = reader.caller
    return {
        id_: unit for id_, unit in units.items() if caller is None or caller.covers(unit.building)
    }


async def _today(reader: Reader) -> date:
    return reader.now.astimezone(ZoneInfo((await reader.estate_card()).zone)).date()
