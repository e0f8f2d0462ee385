"""What is agreed with the household: the quote, its answer, the signature (A08, A09)."""

from datetime import datetime

from contracts.dispatch.orders import OrderEvent
from contracts.orders import (
    ConsentHow,
    NoSignature,
    Payer,
    QuotedLine,
    RepairKind,
    SignOff,
    Utility,
)
from contracts.urgency import UrgencyClass
from contracts.words import (
    Fen,
    FileId,
    PersonalText,
    PersonId,
    SeriesNumber,
    StaffId,
)


class WorkOrderQuoted(OrderEvent):
    """The technician found the cause and quoted by tariff; work waits for consent (A08)."""

    technician_id: StaffId
    round: int
    cause: PersonalText
    kind: RepairKind
    payer: Payer
    lines: tuple[QuotedLine, ...]
    total_fen: Fen


class QuoteAccepted(OrderEvent):
    """Somebody who may give it consented (E06), or the budget was approved in its place (E01)."""

    round: int
    how: ConsentHow
    person_id: PersonId | None = None
    """Who of the household consented; None for a budget."""
    total_fen: Fen
    technician_id: StaffId | None = None
    """Who may begin now."""


class QuoteDeclined(OrderEvent):
    """The quote was declined, with the reason as said: a new quote, or the end of the order."""

    round: int
    reason: PersonalText


class ShutOffNeeded(OrderEvent):
    """Water or power must be cut for the work (W34); none: not after all."""

    round: int
    utilities: tuple[Utility, ...]
    unanswered: tuple[Utility, ...]
    """To what of it nobody has said yes yet."""


class ShutOffAllowed(OrderEvent):
    """Somebody of the household said yes to it (W34): the technician may begin."""

    round: int
    utilities: tuple[Utility, ...]
    how: ConsentHow
    technician_id: StaffId | None = None


class SignatureRefused(OrderEvent):
    """Nobody signed (E11); a supervisor decides the same day, or the order is reworked."""

    number: SeriesNumber
    round: int
    reason: NoSignature
    note: PersonalText = ""
    decide_by: datetime | None = None
    """End of the estate's day; None where rework follows instead."""


class UnsignedUndecided(OrderEvent):
    """The supervisor's day is over (E11); said once, at `decide_by` or later after a stop."""

    number: SeriesNumber
    round: int
    reason: NoSignature
    decide_by: datetime


class SignatureCodeIssued(OrderEvent):
    """A code to sign with goes to somebody of the household who is away (E11)."""

    number: SeriesNumber
    person_id: PersonId
    code: PersonalText
    expires_at: datetime


class WorkOrderSignedOff(OrderEvent):
    """The order closed on site (A09): fees posts it (F08), reception follows it up (W09).

    `total_fen` is what was done; `payer` pays it. `disputed`: not to be chased (E11).
    """

    number: SeriesNumber
    technician_id: StaffId
    round: int
    how: SignOff
    signed_by: PersonId | None = None
    file_id: FileId | None = None
    """The signature, or the inspection's photo."""
    kind: RepairKind
    urgency: UrgencyClass
    payer: Payer
    lines: tuple[QuotedLine, ...]
    total_fen: Fen
    disputed: bool = False
    requested_at: datetime
    completed_at: datetime
    contact_name: PersonalText = ""
    contact_phone: PersonalText = ""
    matter: PersonalText = ""
    place: PersonalText = ""
    unit_label: str = ""
