"""How phone notes are kept and found: by time, place, the caller's name and phone."""

from collections.abc import Iterator

from chassis.sealing import name_tokens, phone_tokens
from chassis.store.collection import Collection, Index
from gate.phone_notes.model import PhoneNote


def caller_tokens(note: PhoneNote) -> Iterator[str]:
    """By the caller's name, and by the phone or its last four digits."""
    yield from name_tokens(note.caller_name)
    if note.caller_phone:
        yield from phone_tokens(note.caller_phone)


PHONE_NOTES = Collection(
    PhoneNote,
    "phone_notes",
    indexes=[Index("-at"), Index("building", "-at")],
    tokens=caller_tokens,
    due=lambda note: note.erase_at,
)
