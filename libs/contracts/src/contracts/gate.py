"""What gate says: who came in and went out, and what leaves on goods slips. Ids and places only, no
names: who somebody is stands in the gate's own register, and is erased there.
"""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Literal

from contracts.event import Event
from contracts.words import PersonId, SeriesNumber, StaffId, UnitId


class GoodsEvent(Event, common=True):
    """What every event of a goods slip says: which slip, where, and when it happened, which may be
    before it was told.
    """

    about: ClassVar[str] = "slip_id"

    slip_id: str
    number: SeriesNumber
    unit_id: UnitId | None = None
    """None where goods leave from works in no unit."""
    building: str = ""
    at: datetime


class GoodsSlipApplied(GoodsEvent):
    """Somebody asks for a goods slip's stamp (F42)."""

    unannounced: bool = False
    """The gate asks: the goods stand there without a slip (E09)."""


class GoodsSlipApproved(GoodsEvent):
    """A slip is stamped: by the office, by night duty, or by the estate's rule for hand luggage."""

    stamp: Literal["office", "night_duty", "hand_luggage"]
    leaves_until: datetime


class GoodsReleased(GoodsEvent):
    """Goods left on the slip through a gate (A11). Once `burnt`, nothing more may leave on it."""

    release_id: str
    gate: str = ""
    burnt: bool


class GoodsSentBack(GoodsEvent):
    """Goods were turned round at the gate, because something differed from the slip."""

    gate: str = ""


class VisitClass(StrEnum):
    """What somebody comes to the gate for; it decides what is asked of them (W17 to W24)."""

    BUSINESS = "business"
    GUEST = "guest"
    VIEWER = "viewer"
    DELIVERY = "delivery"
    TOUT = "tout"
    WORKER = "worker"
    OTHER = "other"


VISIT_CLASS_TEXTS: dict[VisitClass, tuple[str, str]] = {
    VisitClass.BUSINESS: ("公务来访", "business"),
    VisitClass.GUEST: ("业主访客", "guest of a resident"),
    VisitClass.VIEWER: ("看房客户", "viewer"),
    VisitClass.DELIVERY: ("送货", "delivery"),
    VisitClass.TOUT: ("推销", "tout"),
    VisitClass.WORKER: ("施工人员", "worker"),
    VisitClass.OTHER: ("其他", "other"),
}
"""Class → (Chinese, English), as staff read them."""


MOST_VISITORS = 500
"""A coach party is one visit; more people are a mistake of typing."""


class VisitorAdmitted(Event):
    """Somebody came in (F36). `at` is when, by the gate's clock put right; it may be heard late."""

    about: ClassVar[str] = "visit_id"

    visit_id: str
    visit_class: VisitClass
    people: int
    at: datetime
    gate: str = ""
    unit_id: UnitId | None = None
    building: str = ""
    host_id: PersonId | None = None
    expected_id: str | None = None
    with_vehicle: bool = False
    provisional: bool = False
    """Decided by a tablet without the network."""


class VisitorDeparted(Event):
    """Somebody who had come in went out; what is still theirs or ours is told by differences."""

    about: ClassVar[str] = "visit_id"

    visit_id: str
    at: datetime
    gate: str = ""
    unit_id: UnitId | None = None
    building: str = ""


class VisitorRefused(Event):
    """Somebody was turned away at the gate."""

    about: ClassVar[str] = "visit_id"

    visit_id: str
    visit_class: VisitClass
    reason: str
    at: datetime
    gate: str = ""
    unit_id: UnitId | None = None
    building: str = ""


class DeliveryAdmitted(Event):
    """A delivery drove in and was told the way: the foreman on patrol follows it (W24, P16)."""

    about: ClassVar[str] = "visit_id"

    visit_id: str
    vehicle: str
    """Its kind: car, van, truck …"""
    at: datetime
    gate: str = ""
    unit_id: UnitId | None = None
    building: str = ""


class CardLost(Event):
    """A numbered card is given up as lost, by somebody's approval."""

    about: ClassVar[str] = "card_number"

    card_number: str
    kind: str
    approver_id: str
    at: datetime
    visit_id: str | None = None


class ExpectedVisitMade(Event):
    """Somebody is expected at the gate, once, several times or always."""

    about: ClassVar[str] = "expected_id"

    expected_id: str
    visit_class: VisitClass
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""


class ExpectedVisitWithdrawn(Event):
    """They are not expected any more."""

    about: ClassVar[str] = "expected_id"

    expected_id: str
    at: datetime
    unit_id: UnitId | None = None
    building: str = ""


class DiscrepancyRaised(Event):
    """A difference (差异): what was reported does not agree with a rule or a record; `rule` is the
    name of the refusal an ask would have met, `about_id` the document. The role `owner` settles it.
    """

    about: ClassVar[str] = "discrepancy_id"

    discrepancy_id: str
    rule: str
    kind: str = ""
    """Of the act that showed it, such as `visit.admit`; empty where a date that passed did."""
    about_id: str = ""
    gate: str = ""
    owner: str
    happened_at: datetime


class DiscrepancySettled(Event):
    """A difference came to its end."""

    about: ClassVar[str] = "discrepancy_id"

    discrepancy_id: str
    how: str


class ShiftHandedOver(Event):
    """One guard handed over to the next (F17). `differences`: lines that did not tally, each of
    which is told by a DiscrepancyRaised as well (E02); `drafts`: half-done acts passed on.
    """

    about: ClassVar[str] = "hand_over_id"

    hand_over_id: str
    shift_id: str
    gate: str = ""
    at: datetime
    from_staff_id: StaffId
    to_staff_id: StaffId
    lines: int
    differences: int
    drafts: int = 0


class PlateRead(Event):
    """A plate reader read a plate; a tablet at the gate shows it. The plate itself is not said."""

    about: ClassVar[str] = "reading_id"

    reading_id: str
    gate: str
    direction: Literal["in", "out"]
    let_through: bool
    """The vehicle is known and passed by itself; else a guard decides."""
    at: datetime


class VehicleStaysOvernight(Event):
    """A visitor's vehicle was still inside when the estate's evening hour struck, `at`; said every
    night it stays (E17). Whoever was visited is told.
    """

    about: ClassVar[str] = "visit_id"

    visit_id: str
    at: datetime
    host_id: PersonId | None = None
    unit_id: UnitId | None = None
    building: str = ""


class PhoneNoteTaken(Event):
    """The guard-post noted a call and passed it on (F52). `role`: to whom, by its id such as P16;
    empty where it was passed on to nobody. Who rang and what was asked is not said.
    """

    about: ClassVar[str] = "note_id"

    note_id: str
    role: str
    at: datetime
    gate: str = ""
    unit_id: UnitId | None = None
    building: str = ""
