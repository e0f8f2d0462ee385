"""Showing a guard whom to call: a resident's phone in full, on record."""

from chassis.work import Command, Work
from contracts.refusals import Missing
from contracts.words import DeviceId, PersonId
from gate.directory.model import Person, Unit
from gate.hosts.model import Because, PhoneShown


class ShowPhone(Command):
    """Why the host is called."""

    because: Because


async def show_phone(person_id: PersonId, command: ShowPhone, work: Work) -> Person:
    """Whose phones are shown; that they were is kept, with who asked and why (E07).

    Raises Missing, also where no unit of theirs lies in the caller's area (P07).
    """
    person = await work.load(Person, person_id)
    caller = work.caller
    if caller is not None and caller.areas:
        units = await work.find_many(Unit, sorted({tie.unit_id for tie in person.ties}))
        if not any(caller.covers(unit.building) for unit in units.values()):
            raise Missing(kind=Person.__name__, id=person_id)
    shown = PhoneShown(
        id=work.new_id(),
        person_id=person_id,
        because=command.because,
        at=work.now,
        by=work.actor,
        gate=caller.gate if caller else "",
        device=DeviceId(caller.device if caller else ""),
    )
    work.add(shown)
    return person
