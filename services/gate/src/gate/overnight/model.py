"""What was decided about a visitor's vehicle that stays overnight (E17)."""

from datetime import date, datetime
from enum import StrEnum
from uuid import NAMESPACE_OID, uuid5
from zoneinfo import ZoneInfo

from pydantic import Field

from contracts.refusals import Invalid, Refused
from contracts.words import Actor, Discreet, Fen, PersonalText
from gate.visits.model.visit import Visit


class Stay(StrEnum):
    """It may stay, or it may for a fee, which is noted and taken by the office (E18)."""

    APPROVED = "approved"
    FEE = "fee"


STAY_TEXTS: dict[Stay, tuple[str, str]] = {
    Stay.APPROVED: ("同意过夜", "may stay"),
    Stay.FEE: ("收费过夜", "stays for a fee"),
}
"""Decision → (Chinese, English), as staff read them."""


class NotOvernight(Refused):
    """No vehicle of this visit stays tonight."""

    zh = "该来访没有过夜车辆：车辆已离场，或未到过夜登记时间。"
    en = "No vehicle of this visit stays overnight: it has left, or the hour has not struck."


class FeeUnclear(Invalid):
    """A fee has an amount, and an approval has none."""

    zh = "收费过夜须填写金额（分）；同意过夜不填金额。"
    en = "A stay for a fee has an amount in fen; an approved stay has none."


class StayDecided(Refused):
    """Somebody has decided about this night; their word stands."""

    zh = "该车当晚已登记为“{stay_zh}”，无需重复办理。"
    en = "Tonight this vehicle is noted already: {stay_en}. Nothing more is needed."


class OvernightStay(Discreet):
    """The decision about one vehicle and one night, named by the day it began on."""

    id: str
    visit_id: str
    night: date
    stay: Stay
    fee_fen: Fen | None = Field(default=None, ge=1)
    note: PersonalText = ""
    by: Actor
    at: datetime
    erase_at: datetime | None = None

    @property
    def remembered_since(self) -> datetime:
        """When it was decided."""
        return self.at

    def erase(self) -> None:
        """Forget what was written of it; the night, the decision and the fee stay."""
        self.note = ""
        self.erase_at = None

    def must_make_sense(self) -> None:
        """Raises FeeUnclear."""
        if (self.stay is Stay.FEE) != (self.fee_fen is not None):
            raise FeeUnclear


def stay_id(visit_id: str, night: date) -> str:
    """One decision for each vehicle and night."""
    return str(uuid5(NAMESPACE_OID, f"overnight {visit_id} {night.isoformat()}"))


def stays(visit: Visit, since: datetime) -> bool:
    """Whether a vehicle of this visit has been inside since the hour struck."""
    driven = visit.about is not None and visit.about.vehicle is not None
    return driven and visit.inside and visit.at is not None and visit.at <= since


def night_of(since: datetime, zone: str) -> date:
    """The estate's day on which the hour struck."""
    return since.astimezone(ZoneInfo(zone)).date()
