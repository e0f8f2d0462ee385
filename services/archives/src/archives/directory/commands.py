"""Stating units and people; showing a phone in full, which needs a right and a reason."""

import logging
from collections.abc import Iterable, Sequence

from archives.directory.events import person_stated, unit_stated
from archives.directory.model import Person, RevealReason, RevealReasonMissing, Unit
from chassis.reader import Reader
from chassis.work import Work
from contracts.permissions import Permission
from contracts.refusals import NotAllowed

log = logging.getLogger(__name__)


async def state_units(units: Sequence[Unit], work: Work) -> int:
    """Add units, or have those known follow what is stated; the changed are said and counted."""
    known = await work.find_many(Unit, [unit.id for unit in units])
    changed = 0
    for stated in units:
        unit = known.get(stated.id)
        if unit is None:
            unit = stated.model_copy()
            work.add(unit)
        else:
            before = unit.model_copy()
            unit.follow(stated)
            if unit == before:
                continue
        work.say(unit_stated(unit), about=unit)
        changed += 1
    return changed


async def state_people(people: Sequence[Person], work: Work) -> int:
    """As `state_units`, for people."""
    known = await work.find_many(Person, [person.id for person in people])
    changed = 0
    for stated in people:
        person = known.get(stated.id)
        if person is None:
            person = stated.model_copy()
            work.add(person)
        else:
            before = person.model_copy()
            person.follow(stated)
            if person == before:
                continue
        work.say(person_stated(person), about=person)
        changed += 1
    return changed


def must_be_allowed_to_reveal(reader: Reader, reason: RevealReason | None) -> None:
    """Raises NotAllowed without the right, RevealReasonMissing without a reason."""
    if reader.caller is None or not reader.caller.may(Permission.SEE_PHONES):
        raise NotAllowed(permission=Permission.SEE_PHONES.value)
    if reason is None:
        raise RevealReasonMissing


def record_reveal(reader: Reader, reason: RevealReason | None, shown: Iterable[str]) -> None:
    """Log who saw whose phone and why (E07). `shown` are ids of people, never names."""
    log.info(
        "phones shown in full",
        extra={
            "estate": reader.estate,
            "actor": str(reader.caller.actor) if reader.caller else "",
            "reason": reason.value if reason else "",
            "shown": sorted(shown),
        },
    )
