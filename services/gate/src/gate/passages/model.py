"""One passage of somebody who is let through without being asked (E03, F39, F40, W22)."""

from datetime import date, datetime
from enum import StrEnum

from pydantic import Field

from contracts.refusals import Refused
from contracts.words import Actor, DeviceId, Discreet, PersonalText, UnitId


class PassageKind(StrEnum):
    """Who or what passes."""

    RESIDENT = "resident"
    STAFF = "staff"
    RIDER = "rider"
    PARCEL = "parcel"
    RESIDENT_VEHICLE = "resident_vehicle"
    COMPANY_VEHICLE = "company_vehicle"


PASSAGE_TEXTS: dict[PassageKind, tuple[str, str]] = {
    PassageKind.RESIDENT: ("住户", "resident"),
    PassageKind.STAFF: ("员工", "staff"),
    PassageKind.RIDER: ("骑手", "rider"),
    PassageKind.PARCEL: ("快递", "parcel"),
    PassageKind.RESIDENT_VEHICLE: ("住户车辆", "resident's vehicle"),
    PassageKind.COMPANY_VEHICLE: ("公司车辆", "company vehicle"),
}
"""Kind → (Chinese, English), as guards read them."""

VEHICLES = frozenset({PassageKind.RESIDENT_VEHICLE, PassageKind.COMPANY_VEHICLE})
DELIVERERS = frozenset({PassageKind.RIDER, PassageKind.PARCEL})


class Direction(StrEnum):
    """Which way through the gate."""

    IN = "in"
    OUT = "out"


class Source(StrEnum):
    """Who saw it."""

    HAND = "hand"
    READER = "reader"


class PlateMissing(Refused):
    """The log of vehicles names them (F39)."""

    zh = "车辆出入须登记车牌。请补录车牌。"
    en = "A vehicle is logged by its plate. Add the plate."


class WhereToMissing(Refused):
    """A rider goes to a room, or to the rack (E03)."""

    zh = "请选择房号，或“快递架”。"
    en = "Choose the room, or the parcel rack."


class StaffCardMissing(Refused):
    """Staff show their card on entry and exit (W22)."""

    zh = "员工进出须查验工作证。请登记证件编号。"
    en = "Staff show their card on entry and exit. Note its number."


class DriverMissing(Refused):
    """This estate asks who drives (F39)."""

    zh = "本小区要求登记驾驶人。请补录。"
    en = "This estate asks who drives. Add the driver."


class Passage(Discreet):
    """Logged once, by hand or by a plate reader."""

    id: str
    what: PassageKind
    direction: Direction
    at: datetime
    told_at: datetime
    """When the server heard of it."""
    by: Actor
    gate: str = ""
    device: DeviceId | None = None
    source: Source = Source.HAND
    unit_id: UnitId | None = None
    place: PersonalText = ""
    plate: PersonalText = ""
    driver: PersonalText = ""
    companions: int | None = Field(default=None, ge=0)
    card_number: PersonalText = ""
    erase_at: datetime | None = None

    @property
    def remembered_since(self) -> datetime:
        """When they passed."""
        return self.at

    def erase(self) -> None:
        """Forget whom it names; that somebody passed, when and where to stays."""
        self.place = self.plate = self.driver = self.card_number = ""
        self.erase_at = None

    def objections(self, *, driver_asked: bool, staff_card_asked: bool) -> list[Refused]:
        """What is missing of it, by the estate's rules."""
        found: list[Refused] = []
        if self.what in VEHICLES and not self.plate:
            found.append(PlateMissing())
        asked = driver_asked and self.source is Source.HAND
        if self.what in VEHICLES and asked and not self.driver:
            found.append(DriverMissing())
        if self.what in DELIVERERS and self.unit_id is None and not self.place:
            found.append(WhereToMissing())
        if self.what is PassageKind.STAFF and staff_card_asked and not self.card_number:
            found.append(StaffCardMissing())
        return found


class HourCount(Discreet):
    """How many passed one gate in one hour of the estate's day, by kind and direction."""

    id: str
    day: date
    hour: int = Field(ge=0, le=23)
    gate: str
    passed: dict[str, int] = Field(default_factory=dict)
    """`rider in` → how many. Names nobody, and is never erased."""

    def add(self, passage: Passage) -> None:
        """One more."""
        name = f"{passage.what.value} {passage.direction.value}"
        self.passed[name] = self.passed.get(name, 0) + 1
