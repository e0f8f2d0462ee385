"""The other half of chassis' own tests: hears the jotter, keeps a read model, and reacts."""

from typing import ClassVar

from pydantic import BaseModel

from chassis.hearing import Heard, Projection, Reaction, Switch
from chassis.service import Service
from chassis.settings import ServiceSettings
from chassis.store.collection import Collection
from chassis.work import Work
from contracts.event import Event
from contracts.refusals import Invalid, NotYet, Refused
from contracts.words import PersonalText
from tests.integration.chassis.jotter import NotesRestated, NoteStated, NoteWritten


class EchoHeard(Event):
    """A note was heard of."""

    about: ClassVar[str] = "echo_id"

    echo_id: str


class Echo(BaseModel):
    """One per note heard of; `times` shows whether a repeat was applied twice."""

    id: str
    times: int = 0
    author: PersonalText = ""


class NoteRow(BaseModel):
    """A note as the jotter last stated it."""

    id: str
    text: str
    author: PersonalText = ""


class Tally(BaseModel):
    """How many notes were heard of, one document all reactions fight over."""

    id: str
    count: int = 0


ECHOES = Collection(Echo, "echoes")
ROWS = Collection(NoteRow, "note_rows", tokens=lambda row: [f"x:{row.author}"])
TALLIES = Collection(Tally, "tallies")


class Declined(Refused):
    """A rule that says no."""


async def echo_note(event: NoteWritten, work: Work) -> None:
    """Count the note once; names beginning with a word of trouble make it."""
    if event.author.startswith("declined"):
        raise Declined(reason=event.author)
    if event.author.startswith("poison"):
        raise Invalid(reason="poison")
    if event.author.startswith("crash"):
        raise RuntimeError("crash")
    if (
        event.author.startswith("orphan")
        and await work.find(Echo, f"cause-{event.note_id}") is None
    ):
        raise NotYet(reason="no cause")
    echo = await work.find(Echo, event.note_id)
    if echo is None:
        echo = Echo(id=event.note_id, author=event.author)
        work.add(echo)
    echo.times += 1
    work.say(EchoHeard(echo_id=echo.id))


async def tally_note(event: NoteWritten, work: Work) -> None:
    """Add one to the estate's tally."""
    tally = await work.find(Tally, "all")
    if tally is None:
        tally = Tally(id="all")
        work.add(tally)
    tally.count += 1


def note_row(event: NoteStated) -> NoteRow | None:
    """The row of a note; an emptied note is gone."""
    return NoteRow(id=event.note_id, text=event.text, author=event.author) if event.text else None


HEARS: list[Heard] = [
    Reaction(NoteWritten, echo_note, bears="inbox"),
    Reaction(NoteWritten, tally_note, bears="inbox"),
    Projection(NoteStated, ROWS, note_row),
    Switch(NotesRestated),
]


def build(settings: ServiceSettings) -> Service:
    """The echo."""
    return Service(
        name="echo",
        title="回声",
        settings=settings,
        collections=[ECHOES, ROWS, TALLIES],
        hears=HEARS,
        says=[EchoHeard],
    )
