"""What is complained of, by whom, and the original it was said in (F10, F14)."""

from datetime import date

from pydantic import ConfigDict

from contracts.calendars import Instant
from contracts.complaints import ComplaintChannel, ComplaintKind
from contracts.words import Discreet, FileId, PersonalText, PersonId, StaffId, UnitId
from reception.complaints.model.plan import ActionKind


class Client(Discreet):
    """Who complains: somebody of the directory, somebody who said a name, or nobody named (K10)."""

    model_config = ConfigDict(frozen=True)

    person_id: PersonId | None = None
    name: PersonalText = ""
    phone: PersonalText = ""
    anonymous: bool = False


class Matter(Discreet):
    """What is complained of, where, by whom, and which unit it is about (E13)."""

    model_config = ConfigDict(frozen=True)

    channel: ComplaintChannel
    kind: ComplaintKind
    text: PersonalText
    client: Client = Client()
    unit_id: UnitId | None = None
    unit_label: str = ""
    building: str = ""
    place: PersonalText = ""
    against_unit_id: UnitId | None = None
    against_unit_label: str = ""
    hidden: bool = False
    """Who complains is shown only to those who work on it; always of one about a neighbour."""
    files: tuple[FileId, ...] = ()
    """The original (F14)."""
    requested_at: Instant


class ActionAsked(Discreet):
    """An action as it is proposed; its code is given by the complaint."""

    model_config = ConfigDict(frozen=True)

    kind: ActionKind
    what: PersonalText
    owner_id: StaffId
    due: date
