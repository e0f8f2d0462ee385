"""A pass (证件) from its issue to its end, and what it says to the guard who is shown it."""

from datetime import date, datetime, timedelta
from enum import StrEnum
from unicodedata import normalize

from pydantic import BaseModel, ConfigDict, Field

from contracts.refusals import Invalid, Refused
from contracts.words import Actor, Discreet, PersonalText, UnitId

LONGEST_WORKER_PASS_DAYS = 3
"""T31."""


class PassKind(StrEnum):
    """Which of the estate's papers it is."""

    PARKING_CARD = "parking_card"
    """Of residents and of the company's own cars (F40)."""
    WORKER_PERMIT = "worker_permit"
    """Long-term (F38)."""
    WORKER_PASS = "worker_pass"  # noqa: S105 - a paper, not a password
    """For at most three days (F37, T31)."""


PASS_KIND_TEXTS: dict[PassKind, tuple[str, str]] = {
    PassKind.PARKING_CARD: ("车辆停放卡", "parking card"),
    PassKind.WORKER_PERMIT: ("施工证", "worker permit"),
    PassKind.WORKER_PASS: ("临时施工出入证", "temporary worker pass"),
}
"""Kind → (Chinese, English), as staff read them."""


class Standing(StrEnum):
    """What a pass is worth on a day."""

    VALID = "valid"
    EXPIRED = "expired"
    NOT_YET = "not_yet"
    REVOKED = "revoked"
    UNKNOWN = "unknown"


STANDING_TEXTS: dict[Standing, tuple[str, str]] = {
    Standing.VALID: ("有效，可放行并登记", "valid: let in and log it"),
    Standing.EXPIRED: ("已过期，请勿放行，联系客服补办", "expired: do not let in, call the desk"),
    Standing.NOT_YET: (
        "尚未生效，请勿放行，核对日期",
        "not valid yet: do not let in, check the dates",
    ),
    Standing.REVOKED: ("已作废，请收回并联系客服", "revoked: keep it and call the desk"),
    Standing.UNKNOWN: ("查无记录，请联系客服核实", "not known: ask the desk"),
}
"""Standing → (Chinese, English): the words a guard acts on."""


class Parking(StrEnum):
    """What a monthly parking card lets a car do on a day (E16)."""

    AS_AGREED = "as_agreed"
    EXPIRES_SOON = "expires_soon"
    IN_GRACE = "in_grace"
    AS_VISITOR = "as_visitor"


PARKING_TEXTS: dict[Parking, tuple[str, str]] = {
    Parking.AS_AGREED: ("月卡有效，放行", "card valid: let it through"),
    Parking.EXPIRES_SOON: (
        "月卡 {until} 到期，放行并提醒续费",
        "card ends on {until}: let it through, remind them to renew",
    ),
    Parking.IN_GRACE: (
        "月卡已于 {until} 到期，宽限至 {grace_until}，放行并提醒续费",
        "card ended on {until}, grace to {grace_until}: let it through, remind them to renew",
    ),
    Parking.AS_VISITOR: (
        "月卡已于 {until} 到期，按来访车辆收费：{tariff_zh}",
        "card ended on {until}: a visitor's tariff applies: {tariff_en}",
    ),
}
"""State → (Chinese, English), the words a guard acts on."""


class ParkingRules(BaseModel):
    """How an estate treats cards that end. Arrears are no part of it: they stop no car (E16)."""

    model_config = ConfigDict(frozen=True)

    warn_days: int = Field(default=7, ge=0, le=60)
    """From how many days before the end on a guard reminds."""
    grace_days: int = Field(default=0, ge=0, le=60)
    """For how many days after the end the car still comes as before."""
    tariff_zh: str = Field(default="按本小区来访停车标准", max_length=200)
    tariff_en: str = Field(default="as the estate charges visitors", max_length=200)

    def parking(self, valid_until: date, day: date) -> Parking:
        """What a card that ends on a day lets a car do on another."""
        left = (valid_until - day).days
        if left < -self.grace_days:
            return Parking.AS_VISITOR
        if left < 0:
            return Parking.IN_GRACE
        return Parking.EXPIRES_SOON if left < self.warn_days else Parking.AS_AGREED

    def said(self, valid_until: date, day: date) -> "Named":
        """The same in words."""
        parking = self.parking(valid_until, day)
        facts = {
            "until": valid_until.isoformat(),
            "grace_until": (valid_until + timedelta(days=self.grace_days)).isoformat(),
            "tariff_zh": self.tariff_zh,
            "tariff_en": self.tariff_en,
        }
        zh, en = (text.format_map(facts) for text in PARKING_TEXTS[parking])
        return Named(code=parking.value, zh=zh, en=en)


class PassEndsBeforeItBegins(Invalid):
    """A pass would end before it begins."""

    zh = "有效期止 {until} 早于有效期起 {since}。请核对日期。"
    en = "The pass would end on {until}, before it begins on {since}. Check the dates."


class WorkerPassTooLong(Refused):
    """A temporary worker pass lasts three days at most (T31)."""

    zh = "临时施工出入证最长 {days_limit} 天，申请为 {days} 天。请缩短期限，或办理施工证。"
    en = (
        "A temporary worker pass lasts {days_limit} days at most, not {days}."
        " Shorten it, or issue a worker permit."
    )


class PassIsForNobody(Invalid):
    """A pass belongs to a unit, a company or both."""

    zh = "请填写房号或单位名称，至少一项。"
    en = "Give the unit, the company, or both."


class PlateIsForParkingCards(Invalid):
    """A parking card has a plate; other passes have none."""

    zh = "车辆停放卡须填写车牌；其他证件不填车牌。"
    en = "A parking card needs a plate; other passes have none."


class PassIsOverAlready(Refused):
    """A pass would have run out before it is handed over."""

    zh = "有效期止 {until} 已过。请核对日期。"
    en = "The pass would have ended on {until}, which is past. Check the date."


class PassNumberTaken(Refused):
    """Another pass of the estate has this number, or had it."""

    zh = "证件编号 {number} 已使用过。请核对编号，或换一张证件。"
    en = "The number {number} is used already. Check it, or take another card."


class PassOfAnotherSite(Refused):
    """A worker's pass counts at the site it was issued for (W21)."""

    zh = "证件 {number} 是为另一施工点办理的。请核对施工地点，或联系客服补办。"
    en = "Pass {number} was issued for another site. Check where they work, or ask the desk."


class PassOfSomebodyElse(Refused):
    """A pass counts for whoever it names (F38, W21)."""

    zh = "证件 {number} 的持证人不是本人。请勿放行，收回证件并联系客服。"
    en = "Pass {number} names somebody else. Keep it, do not let them in, and ask the desk."


class SitesAreForWorkers(Invalid):
    """Only workers' passes belong to a site."""

    zh = "只有施工证和临时施工出入证可关联施工点。"
    en = "Only workers' passes belong to a site."


class PassRevokedAlready(Refused):
    """It is revoked; the first reason stands."""

    zh = "证件 {number} 已于此前作废，无需重复办理。"
    en = "Pass {number} is revoked already; nothing more is needed."


class Revocation(Discreet):
    """Who took a pass's force away, when and why."""

    at: datetime
    by: Actor
    reason: PersonalText = Field(min_length=1)


class Pass(Discreet):
    """A numbered paper or card, in force on whole days of the estate, both ends included.

    The number is never given out again, also after revocation: a lost card must not come back
    as somebody else's.
    """

    id: str
    kind: PassKind
    number: str
    holder: PersonalText
    unit_id: UnitId | None = None
    building: str = ""
    """The unit's, for whoever has areas (P07); empty for a company's pass."""
    company: PersonalText = ""
    plate: PersonalText = ""
    """As typed."""
    site_id: str | None = None
    """Where a worker works; None: wherever the company does."""
    valid_from: date
    valid_until: date
    issued_by: Actor
    issued_at: datetime
    revoked: Revocation | None = None

    def must_be_fit_to_issue(self, day: date) -> None:
        """Raises PassEndsBeforeItBegins, PassIsOverAlready on `day`, WorkerPassTooLong (T31),
        PassIsForNobody, PlateIsForParkingCards, SitesAreForWorkers.
        """
        if self.valid_until < self.valid_from:
            raise PassEndsBeforeItBegins(since=self.valid_from, until=self.valid_until)
        if self.valid_until < day:
            raise PassIsOverAlready(until=self.valid_until)
        if self.kind is PassKind.WORKER_PASS and self.days > LONGEST_WORKER_PASS_DAYS:
            raise WorkerPassTooLong(days=self.days, days_limit=LONGEST_WORKER_PASS_DAYS)
        if self.unit_id is None and not self.company:
            raise PassIsForNobody
        if bool(self.plate) != (self.kind is PassKind.PARKING_CARD):
            raise PlateIsForParkingCards
        if self.site_id is not None and self.kind is PassKind.PARKING_CARD:
            raise SitesAreForWorkers

    def must_be_shown_by(self, name: str, site_id: str | None) -> None:
        """Whether this worker shows it, for this site; an empty name or site is not compared.
        Raises PassOfSomebodyElse, PassOfAnotherSite.
        """
        if name and _letters(name) != _letters(self.holder):
            raise PassOfSomebodyElse(number=self.number)
        if site_id and self.site_id and site_id != self.site_id:
            raise PassOfAnotherSite(number=self.number)

    @property
    def days(self) -> int:
        """How many days it lasts."""
        return (self.valid_until - self.valid_from).days + 1

    def standing(self, day: date) -> Standing:
        """What it is worth on a day of the estate."""
        if self.revoked is not None:
            return Standing.REVOKED
        if day < self.valid_from:
            return Standing.NOT_YET
        return Standing.EXPIRED if self.valid_until < day else Standing.VALID

    def revoke(self, *, at: datetime, by: Actor, reason: str) -> None:
        """Take its force away for good. Raises PassRevokedAlready."""
        if self.revoked is not None:
            raise PassRevokedAlready(number=self.number)
        self.revoked = Revocation(at=at, by=by, reason=reason)


def _letters(name: str) -> str:
    return "".join(normalize("NFKC", name).casefold().split())


def pass_number(typed: str) -> str:
    """A number as it is kept and compared: usual width, capitals, no spaces."""
    return "".join(normalize("NFKC", typed).upper().split())


class Named(BaseModel):
    """A word of ours as staff read it."""

    code: str
    zh: str
    en: str


def named(kind: PassKind | Standing) -> Named:
    """Its code with both texts."""
    zh, en = PASS_KIND_TEXTS[kind] if isinstance(kind, PassKind) else STANDING_TEXTS[kind]
    return Named(code=kind.value, zh=zh, en=en)
