"""Noting a call, told by a tablet."""

from collections.abc import Iterator, Sequence

from pydantic import Field

from chassis.work import Wanted, Work
from contracts.words import DeviceId, PersonalText, UnitId
from gate.directory.model import Unit
from gate.phone_notes.events import phone_note_taken
from gate.phone_notes.model import PassedBy, PassedTo, PhoneNote
from gate.retention.commands import RETENTION_RULES, forget_at
from gate.telling.commands import ActData, ActKind, MadeId
from gate.telling.model import Told


class LogPhoneNote(ActData):
    """Who rang, what was asked, and to whom and how it was passed on."""

    note_id: MadeId
    caller_name: PersonalText = Field(min_length=1, max_length=60)
    caller_phone: PersonalText = Field(default="", max_length=30)
    asked: PersonalText = Field(min_length=1, max_length=500)
    unit_id: UnitId | None = Field(default=None, max_length=64)
    passed_to: PassedTo
    whom: PersonalText = Field(default="", max_length=60)
    passed_by: PassedBy | None = None


async def log_phone_note(command: LogPhoneNote, work: Work, told: Told) -> PhoneNote:
    """Keep it and tell the role, once however often it is told."""
    known = await work.find(PhoneNote, command.note_id)
    if known is not None:
        return known
    unit = await work.find(Unit, command.unit_id) if command.unit_id else None
    note = PhoneNote(
        **command.model_dump(exclude={"note_id"}),
        id=command.note_id,
        unit_label=unit.label if unit else "",
        building=unit.building if unit else "",
        at=told.at,
        told_at=work.now,
        by=told.by,
        gate=told.gate,
        device=DeviceId(told.device) if told.device else None,
        erase_at=await forget_at(told.at, work),
    )
    with told.tolerating(note.id):
        note.must_say_how()
    work.add(note)
    work.say(phone_note_taken(note), about=note)
    return note


def _read_of_note(command: LogPhoneNote) -> Iterator[Wanted]:
    yield PhoneNote, command.note_id
    if command.unit_id:
        yield Unit, command.unit_id
    yield RETENTION_RULES


ACTS: Sequence[ActKind] = [
    ActKind("phone_note.log", LogPhoneNote, log_phone_note, reads=_read_of_note)
]
