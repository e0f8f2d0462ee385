"""A construction site (施工点): its workers come by passes, its head may sign for goods (P22)."""

from datetime import date, datetime
from enum import StrEnum

from pydantic import Field

from contracts.refusals import Invalid, Refused
from contracts.words import Actor, Discreet, PersonalText, UnitId


class SiteStanding(StrEnum):
    """What a site is on a day."""

    LIVE = "live"
    NOT_YET = "not_yet"
    OVER = "over"


SITE_STANDING_TEXTS: dict[SiteStanding, tuple[str, str]] = {
    SiteStanding.LIVE: ("施工中", "live"),
    SiteStanding.NOT_YET: ("尚未开工", "not begun yet"),
    SiteStanding.OVER: ("已结束", "over"),
}
"""Standing → (Chinese, English), as staff read them."""


class SiteEndsBeforeItBegins(Invalid):
    """A site would end before it begins."""

    zh = "完工日期 {until} 早于开工日期 {since}。请核对日期。"
    en = "The site would end on {until}, before it begins on {since}. Check the dates."


class SiteIsNowhere(Invalid):
    """A site is in a unit, or at a place of the estate."""

    zh = "请填写施工房号或公共部位，二者选一。"
    en = "Give the unit or the place of the works, one of the two."


class SiteIsOver(Refused):
    """It was ended already; the first reason stands."""

    zh = "该施工点已结束，无需重复办理。"
    en = "This site has been ended already; nothing more is needed."


class SiteIsNotLive(Refused):
    """Nobody works there that day: no pass counts for it, and its head signs for nothing."""

    zh = "施工点 {site} 在 {day} {standing_zh}。请核对施工期限，或联系客服延期。"
    en = "The site {site} is {standing_en} on {day}. Check its dates, or have the desk extend it."


class SiteEnding(Discreet):
    """Who ended the works before their time, and why."""

    at: datetime
    by: Actor
    on: date
    """The last day it was live."""
    reason: PersonalText = Field(min_length=1)


class Site(Discreet):
    """Works in one unit or at one place, on whole days of the estate, both ends included.

    Thin until decoration permits are kept: who is the head (施工负责人), and how long.
    """

    id: str
    unit_id: UnitId | None = None
    building: str = ""
    """The unit's, for whoever has areas (P07); empty for works at a place."""
    place: PersonalText = ""
    company: PersonalText = ""
    head_name: PersonalText
    head_phone: PersonalText
    begins_on: date
    ends_on: date
    opened_by: Actor
    opened_at: datetime
    ending: SiteEnding | None = None

    def must_make_sense(self) -> None:
        """Raises SiteEndsBeforeItBegins, SiteIsNowhere."""
        if self.ends_on < self.begins_on:
            raise SiteEndsBeforeItBegins(since=self.begins_on, until=self.ends_on)
        if bool(self.unit_id) == bool(self.place):
            raise SiteIsNowhere

    def standing(self, day: date) -> SiteStanding:
        """What it is on a day of the estate."""
        last = min(self.ends_on, self.ending.on) if self.ending else self.ends_on
        if day < self.begins_on:
            return SiteStanding.NOT_YET
        return SiteStanding.OVER if last < day else SiteStanding.LIVE

    def must_be_live(self, day: date, label: str) -> None:
        """Raises SiteIsNotLive; `label` is the unit or place as staff say it."""
        standing = self.standing(day)
        if standing is not SiteStanding.LIVE:
            zh, en = SITE_STANDING_TEXTS[standing]
            raise SiteIsNotLive(site=label, day=day.isoformat(), standing_zh=zh, standing_en=en)

    def is_head(self, name: str) -> bool:
        """Whether this is the name of its head, however it is spaced."""
        return _letters(name) == _letters(self.head_name) != ""

    def extend(self, ends_on: date) -> None:
        """Another last day. Raises SiteIsOver, SiteEndsBeforeItBegins."""
        if self.ending is not None:
            raise SiteIsOver
        self.ends_on = ends_on
        self.must_make_sense()

    def end(self, *, at: datetime, on: date, by: Actor, reason: str) -> None:
        """The works are over after the day `on`. Raises SiteIsOver."""
        if self.ending is not None:
            raise SiteIsOver
        self.ending = SiteEnding(at=at, by=by, on=on, reason=reason)


def _letters(name: str) -> str:
    return "".join(name.split()).casefold()
