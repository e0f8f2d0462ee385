"""What a guard tells of somebody at the gate: who, to whom, why, and who said yes."""

from datetime import datetime
from enum import StrEnum

from pydantic import ConfigDict, Field

from contracts.gate import MOST_VISITORS, VisitClass
from contracts.words import Actor, Discreet, PersonalText, PersonId, UnitId

TAIL_LENGTH = 4
"""How much of a phone or document number is kept (J6, J7)."""


class ConsentHow(StrEnum):
    """How the host said that the visitor may come (A10, J6)."""

    EXPECTED = "expected"
    """Told to the desk beforehand."""
    PHONE = "phone"
    STANDING = "standing"
    """This guest may always come."""
    IN_PERSON = "in_person"
    NOT_NEEDED = "not_needed"


CONSENT_TEXTS: dict[ConsentHow, tuple[str, str]] = {
    ConsentHow.EXPECTED: ("已预约", "expected"),
    ConsentHow.PHONE: ("电话确认", "by phone"),
    ConsentHow.STANDING: ("长期许可", "standing permission"),
    ConsentHow.IN_PERSON: ("当面确认", "in person"),
    ConsentHow.NOT_NEEDED: ("无需确认", "not needed"),
}
"""How → (Chinese, English), as guards read them."""


class Answer(StrEnum):
    """What the host said."""

    YES = "yes"
    NO = "no"
    NO_ANSWER = "no_answer"


ANSWER_TEXTS: dict[Answer, tuple[str, str]] = {
    Answer.YES: ("同意", "yes"),
    Answer.NO: ("不同意", "no"),
    Answer.NO_ANSWER: ("无人接听", "no answer"),
}
"""Answer → (Chinese, English), as guards read them."""


class VehicleKind(StrEnum):
    """What drives in. A truck opens its rear doors when it leaves (W25)."""

    CAR = "car"
    VAN = "van"
    TRUCK = "truck"
    MOTORBIKE = "motorbike"
    OTHER = "other"


VEHICLE_KIND_TEXTS: dict[VehicleKind, tuple[str, str]] = {
    VehicleKind.CAR: ("小客车", "car"),
    VehicleKind.VAN: ("面包车", "van"),
    VehicleKind.TRUCK: ("货车", "truck"),
    VehicleKind.MOTORBIKE: ("摩托车", "motorbike"),
    VehicleKind.OTHER: ("其他", "other"),
}
"""Kind → (Chinese, English), as guards read them."""


class TurnAwayReason(StrEnum):
    """Why somebody was not let in."""

    NO_HOST = "no_host"
    HOST_REFUSED = "host_refused"
    NO_ANSWER = "no_answer"
    TOUT = "tout"
    WATCH_LIST = "watch_list"
    NO_PASS = "no_pass"  # noqa: S105 - a paper, not a password
    OTHER = "other"


class Consent(Discreet):
    """The host's answer, and how it came: the number called (its tail), when, and who spoke (J6).

    Who called is the guard who tells of it.
    """

    how: ConsentHow
    answer: Answer
    number_tail: PersonalText = Field(default="", max_length=TAIL_LENGTH)
    at: datetime | None = None
    person_id: PersonId | None = None
    """Who said it."""


class Vehicle(Discreet):
    """What a visitor came in (F39). `driver` and `companions` where the estate asks for them."""

    plate: PersonalText = Field(default="", max_length=20)
    """As typed."""
    kind: VehicleKind = VehicleKind.CAR
    driver: PersonalText = Field(default="", max_length=100)
    companions: int | None = Field(default=None, ge=0, le=MOST_VISITORS)
    parking_place: PersonalText = Field(default="", max_length=100)
    route_told: bool = False
    """Whether the guard has said which way, how the card works and where to unload (W24)."""
    card_number: str = Field(default="", max_length=40)


class Purpose(Discreet):
    """Who came, to whom and why, as far as it was asked and told."""

    visit_class: VisitClass
    name: PersonalText = Field(default="", max_length=100)
    people: int = Field(default=1, ge=1, le=MOST_VISITORS)
    company: PersonalText = Field(default="", max_length=100)
    unit_id: UnitId | None = None
    place: PersonalText = Field(default="", max_length=200)
    """Where to, if not to a unit: the club house, the sales office."""
    host_id: PersonId | None = None
    reason: PersonalText = Field(default="", max_length=300)
    expected_id: str | None = None
    consent: Consent | None = None
    card_number: str = Field(default="", max_length=40)
    vehicle: Vehicle | None = None
    site_id: str | None = None
    pass_number: str = Field(default="", max_length=40)
    document_tail: PersonalText = Field(default="", max_length=TAIL_LENGTH)
    watch_entry_id: str | None = None
    """The entry of the watch list the guard has seen."""
    approved_by: str | None = None
    """The member of staff who let a watched person in."""
    leave_by: datetime | None = None


class Particulars(Purpose):
    """A purpose with where the unit stands, as the directory had it when it was told."""

    unit_label: str = ""
    building: str = ""
    """The unit's, for whoever has areas (P07); empty for a place."""

    def without_names(self) -> "Particulars":
        """What is counted and no more: class, people, unit, kind of vehicle, how the host said
        yes. A place or a reason is free text and may name somebody.
        """
        return Particulars(
            visit_class=self.visit_class,
            people=self.people,
            unit_id=self.unit_id,
            unit_label=self.unit_label,
            building=self.building,
            expected_id=self.expected_id,
            card_number=self.card_number,
            consent=Consent(how=self.consent.how, answer=self.consent.answer)
            if self.consent
            else None,
            vehicle=Vehicle(kind=self.vehicle.kind, card_number=self.vehicle.card_number)
            if self.vehicle
            else None,
        )


class Crossing(Discreet):
    """One way through a gate: when, who let it through, where; and when we heard of it."""

    model_config = ConfigDict(frozen=True)

    at: datetime
    by: Actor
    gate: str = ""
    device: str = ""
    provisional: bool = False
    """Decided without the network, by what the tablet knew."""
    heard_at: datetime


class Departure(Crossing):
    """The way out: what was handed back, and whether a truck's rear doors were opened (W25)."""

    cards_returned: tuple[str, ...] = ()
    pledge_returned: bool = False
    rear_doors_checked: bool | None = None
    note: PersonalText = ""


class TurnedAway(Crossing):
    """Not let in: why, and what the guard wrote of it."""

    reason: TurnAwayReason
    note: PersonalText = ""
