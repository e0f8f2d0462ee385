"""A tiny service for chassis' own tests: notes that are written, changed and counted. Says
`NoteWritten`, `NoteStated`.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from pydantic import BaseModel, Field

from chassis.due import Due
from chassis.estates import ESTATES, EstateCard
from chassis.files import FileRules, StoredFile
from chassis.policies import Policy, Preset
from chassis.reader import Reader
from chassis.restating import Restatable, restating
from chassis.service import Service
from chassis.settings import ServiceSettings
from chassis.store.collection import Collection, Index
from chassis.web import CommandAnswer, Routes
from chassis.work import Command, Work
from contracts.event import Event
from contracts.permissions import Permission
from contracts.refusals import Refused
from contracts.words import FileId, PersonalText, SeriesNumber


class NoteWritten(Event):
    """A note was written."""

    about: ClassVar[str] = "note_id"

    note_id: str
    number: SeriesNumber
    author: PersonalText = ""


class NoteStated(Event):
    """A note as it now is."""

    about: ClassVar[str] = "note_id"

    note_id: str
    text: str
    author: PersonalText = ""


class NotesRestated(Event):
    """The end of a restatement."""

    about: ClassVar[str] = "restatement_id"

    restatement_id: str
    counts: dict[str, int]


class Note(BaseModel):
    """A note with its author's name."""

    id: str
    number: SeriesNumber
    text: str
    author: PersonalText = ""
    changes: int = 0
    remind_at: datetime | None = None
    reminded: int = 0


class Shelf(BaseModel):
    """Something a decision may rest on."""

    id: str
    open: bool = True


class ShelfClosed(Refused):
    """No notes on a closed shelf."""

    zh = "架子 {shelf} 已关闭，请换一个。"
    en = "Shelf {shelf} is closed; take another."


class NotePolicy(Policy):
    """What an estate lays down about its notes."""

    presets: ClassVar[Mapping[str, Preset]] = {
        "short": Preset(zh="短记", en="short", source="made up", values={"longest": 20})
    }

    longest: int | None = Field(default=None, ge=1)
    heading: str | None = None


NOTES = Collection(
    Note,
    "notes",
    indexes=[Index("text", unique=True, partial={"text": {"$gt": "unique"}})],
    tokens=lambda note: [f"x:{note.author}"] if note.author else [],
    due=lambda note: note.remind_at,
)
SHELVES = Collection(Shelf, "shelves")


class WriteNote(Command):
    """What is written."""

    text: str
    author: str = ""
    shelf: str | None = None
    remind_at: datetime | None = None
    sketch: FileId | None = None


class ChangeNote(Command):
    """The new text."""

    text: str


async def write_note(command: WriteNote, work: Work) -> Note:
    """Write a numbered note, resting on an open shelf if one is named."""
    await work.estate_card()
    if command.shelf is not None:
        shelf = await work.load(Shelf, command.shelf)
        if not shelf.open:
            raise ShelfClosed(shelf=shelf.id)
        work.rely_on(shelf)
    if command.sketch is not None:
        await work.load(StoredFile, command.sketch)
    note = Note(
        id=work.new_id(),
        number=work.number("NT"),
        text=command.text,
        author=command.author,
        remind_at=command.remind_at,
    )
    work.add(note)
    work.say(NoteWritten(note_id=note.id, number=note.number, author=note.author))
    work.say(note_stated(note))
    return note


async def change_note(note_id: str, command: ChangeNote, work: Work) -> Note:
    """Change the text."""
    note = await work.load(Note, note_id)
    note.text, note.changes = command.text, note.changes + 1
    work.say(note_stated(note))
    return note


def note_stated(note: Note) -> NoteStated:
    """The event that carries all of a note."""
    return NoteStated(note_id=note.id, text=note.text, author=note.author)


async def remind(note_id: str, work: Work) -> None:
    """The note falls due once."""
    note = await work.load(Note, note_id)
    note.remind_at, note.reminded = None, note.reminded + 1


async def purpose_is_public(file: StoredFile, reader: Reader) -> bool:
    """Whoever has areas sees what hangs at the gate of all of them."""
    return file.purpose == "public"


routes = Routes("/notes")


@routes.command("", needs=Permission.LOG_CONTACTS, status=201)
async def write(body: WriteNote, work: Work) -> Note:
    """Write a note."""
    return await write_note(body, work)


@routes.command("/{note_id}/change", needs=Permission.LOG_CONTACTS)
async def change(note_id: str, body: ChangeNote, work: Work) -> CommandAnswer:
    """Change a note."""
    await change_note(note_id, body, work)
    return CommandAnswer()


@routes.query("/{note_id}", needs=Permission.SEE_CONTACTS)
async def show(note_id: str, reader: Reader) -> Note:
    """One note."""
    return await reader.load(Note, note_id)


@routes.query("/{note_id}/torn", needs=Permission.SEE_CONTACTS)
async def tear(note_id: str, reader: Reader) -> Note:
    """Always fails, in a way nobody has foreseen."""
    raise RuntimeError(f"torn in {reader.estate}: {note_id}")


def build(settings: ServiceSettings) -> Service:
    """The jotter."""
    return Service(
        name="jotter",
        title="记事",
        settings=settings,
        collections=[NOTES, SHELVES],
        says=[NoteWritten, NoteStated, NotesRestated],
        routes=[routes],
        policies=[NotePolicy],
        files=FileRules(see=Permission.SEE_CONTACTS, concerns=purpose_is_public),
        due=[
            Due(NOTES, remind),
            restating(
                [Restatable(NOTES, NoteStated, note_stated)],
                lambda id_, counts: NotesRestated(restatement_id=id_, counts=counts),
            ),
        ],
    )


__all__ = ["ESTATES", "EstateCard", "build"]
