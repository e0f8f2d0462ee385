"""What dispatch says: the life of a work order (W06); free text rides as ciphertext."""

from datetime import datetime
from typing import ClassVar

from contracts.event import Event
from contracts.orders import (
    ConsentHow,
    Department,
    NoSignature,
    OrderClock,
    OrderRelation,
    OrderState,
    PauseReason,
    Payer,
    QuotedLine,
    RepairKind,
    SignOff,
)
from contracts.urgency import UrgencyClass
from contracts.words import (
    ContactId,
    Fen,
    FileId,
    OrderId,
    PersonalText,
    PersonId,
    SeriesNumber,
    StaffId,
    UnitId,
)


class OrderEvent(Event, common=True):
    """Which order, for which contact, where, and when it happened: maybe before it was said."""

    about: ClassVar[str] = "order_id"

    order_id: OrderId
    contact_id: ContactId | None
    """None where the engineering room took the call itself (E21)."""
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""


class WorkOrderOpened(OrderEvent):
    """A repair slip became a numbered work order; its clocks run from `requested_at`."""

    number: SeriesNumber
    urgency: UrgencyClass
    requested_at: datetime
    place: PersonalText = ""


class WorkOrderHandedOver(OrderEvent):
    """The engineering dispatcher has the slip in hand (T09)."""

    late: bool


class WorkOrderAssigned(OrderEvent):
    """A technician was dispatched, or another one in their place."""

    technician_id: StaffId


class WorkOrderAccepted(OrderEvent):
    """The technician took it on."""

    technician_id: StaffId


class WorkOrderReturned(OrderEvent):
    """The technician gave it back, with a reason; it waits for another one."""

    technician_id: StaffId
    reason: PersonalText


class TechnicianSetOut(OrderEvent):
    """The technician is on the way."""

    technician_id: StaffId


class TechnicianArrived(OrderEvent):
    """The technician is on site."""

    technician_id: StaffId


class WorkOrderCompleted(OrderEvent):
    """The work is finished on site."""

    technician_id: StaffId
    round: int = 1
    """Which time the work was done: 2 and more are rework (T19)."""


class WorkOrderCancelled(OrderEvent):
    """The order was cancelled, with a reason; its number stays used."""

    reason: PersonalText
    technician_id: StaffId | None = None
    """Who had it, and need not go."""


class WorkOrderReclassified(OrderEvent):
    """It was put into another class, with a reason; its clocks keep their start (clocks 2)."""

    urgency: UrgencyClass
    reason: PersonalText


class WorkOrderPaused(OrderEvent):
    """The work and its clocks stand still for a reason, at the latest until `ends_at`."""

    technician_id: StaffId
    reason: PauseReason
    note: PersonalText = ""
    ends_at: datetime


class WorkOrderResumed(OrderEvent):
    """The work goes on from where it stood, or the pause has reached its cap."""

    technician_id: StaffId
    state: OrderState
    """Where it stands again."""
    ran_out: bool
    """Nobody resumed it: its longest time is over."""


class WorkOrderRelated(OrderEvent):
    """What it is to another order, or no longer where `undone`; the other says the counterpart."""

    relation: OrderRelation
    other_id: OrderId
    other_number: SeriesNumber
    undone: bool
    reason: PersonalText
    technician_id: StaffId | None = None
    """Who had it when it was merged into another, and need not go."""


class WorkOrderUrged(OrderEvent):
    """The owner asks where it stays (催单): the responsible one is told, and it moves up."""

    times: int
    """How often in this round by now."""
    technician_id: StaffId | None = None
    """Who has it; None where it waits for the dispatcher."""
    note: PersonalText = ""


class WorkOrderCommented(OrderEvent):
    """Somebody wrote something about it, which changes nothing else."""

    note: PersonalText


class AppointmentAgreed(OrderEvent):
    """The visit is agreed with the owner, between two times (T11); another one takes its place."""

    technician_id: StaffId | None = None
    starts_at: datetime
    ends_at: datetime
    note: PersonalText = ""
    contact_name: PersonalText = ""
    contact_phone: PersonalText = ""


class AssistantJoined(OrderEvent):
    """Somebody helps the technician, who stays the one responsible (E19)."""

    technician_id: StaffId
    assistant_id: StaffId
    share_percent: int


class AssistantLeft(OrderEvent):
    """Somebody helps no longer, while the work goes on (E19)."""

    technician_id: StaffId
    assistant_id: StaffId


class WorkOrderTransferred(OrderEvent):
    """It goes to another department, whose dispatcher has still to take it in hand (W32, T22)."""

    department: Department
    reason: PersonalText
    technician_id: StaffId | None = None
    """Who had it, and need not go."""


class WorkOrderForced(OrderEvent):
    """Somebody who may took it from everybody, or ended it as it stands, against its course."""

    state: OrderState
    """HANDED_OVER, for the dispatcher to begin anew, or FORCED."""
    reason: PersonalText
    technician_id: StaffId | None = None
    """Who had it, and need not go on."""


class WorkOrderClockWarned(OrderEvent):
    """A clock reached 80, 100 or 150 percent of its limit at `at`; said once for each."""

    clock: OrderClock
    percent: int
    deadline: datetime
    provisional: bool = False
    """The deadline lies in a year whose holidays are not out yet."""
    technician_id: StaffId | None = None
    """Who has the order."""


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


class WorkStarted(OrderEvent):
    """The technician began the work."""

    technician_id: StaffId
    round: int


class TechnicianDelayed(OrderEvent):
    """The technician cannot come in time: owner and building manager are to be told (T10)."""

    number: SeriesNumber
    technician_id: StaffId | None
    reason: PersonalText
    expected_at: datetime
    contact_name: PersonalText = ""
    contact_phone: PersonalText = ""


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


class WorkOrderReopened(OrderEvent):
    """The owner is not satisfied: the order is to be done again (T19, F16)."""

    number: SeriesNumber
    round: int
    """The round that begins; the first rework is 2."""
    notice_number: str = ""
    """The rectification notice's; empty where the owner refused to sign on site."""
    reason: PersonalText
    technician_id: StaffId | None = None
    """Who did the round before."""


class WorkOrderPosted(OrderEvent):
    """Finance has it in the summary sheet (F08)."""

    round: int


class WorkOrderClosed(OrderEvent):
    """Settled: the owner was satisfied at the follow-up, or the quote was declined for good."""

    round: int
    satisfied: bool
    """False where the quote was declined and nothing was done."""
