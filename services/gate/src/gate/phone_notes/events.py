"""What is said of phone notes: ids, place and role. Not who rang, nor what was asked."""

from contracts.gate import PhoneNoteTaken
from gate.phone_notes.model import PhoneNote


def phone_note_taken(note: PhoneNote) -> PhoneNoteTaken:
    """A call was noted; the role it was passed on to is told. A unit the directory does not know
    is not said, for others would wait for it in vain.
    """
    return PhoneNoteTaken(
        note_id=note.id,
        role=note.role,
        at=note.at,
        gate=note.gate,
        unit_id=note.unit_id if note.unit_label else None,
        building=note.building,
    )
