"""服务项目: every service an estate has offered, and who let it hold from when to when (A12).

Terms are never rewritten: other prices are other terms, which begin on a day. What held on a day
is what of the approved began last by then.
"""

from collections.abc import Iterator
from datetime import date, datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from contracts.calendars import Instant
from contracts.words import Actor, Discreet, PersonalText
from dispatch.catalogue.model.refusals import (
    CatalogueFull,
    CodeTaken,
    DraftChanged,
    EndsInPast,
    NothingToDecide,
    NotOffered,
    OwnDraft,
    ServiceUnknown,
    ValidityOver,
)
from dispatch.catalogue.model.terms import Offer, ServiceTerms, offers_of

MOST_SERVICES = 1000
CATALOGUE_ID = "catalogue"


class Standing(StrEnum):
    """What a service is worth on a day."""

    OFFERED = "offered"
    COMING = "coming"
    DRAFT = "draft"
    """Never approved yet: it waits, or was rejected."""
    ENDED = "ended"


STANDING_TEXTS: dict[Standing, tuple[str, str]] = {
    Standing.OFFERED: ("在用", "offered"),
    Standing.COMING: ("未到生效日", "not yet valid"),
    Standing.DRAFT: ("拟定中", "draft"),
    Standing.ENDED: ("已停用", "ended"),
}
"""Standing → (Chinese, English), as staff read them."""


class Decision(Discreet):
    """Who let the terms hold or refused them, when and why."""

    model_config = ConfigDict(frozen=True)

    approved: bool
    by: Actor
    at: Instant
    reason: PersonalText = ""


class Version(BaseModel):
    """Terms as proposed at one time; `decision` None: they wait for another person."""

    model_config = ConfigDict(frozen=True)

    number: int
    terms: ServiceTerms
    drafted_by: Actor
    drafted_at: Instant
    decision: Decision | None = None

    @property
    def approved(self) -> bool:
        """Whether they hold between their days."""
        return self.approved_at is not None

    @property
    def approved_at(self) -> datetime | None:
        """Since when they are approved."""
        return self.decision.at if self.decision and self.decision.approved else None


class Ending(Discreet):
    """Until when it is offered, and who ended it why."""

    model_config = ConfigDict(frozen=True)

    last_day: date
    reason: PersonalText
    by: Actor
    at: Instant


class Service(BaseModel):
    """One service with all its versions and endings, oldest first; its code never changes."""

    code: str
    versions: tuple[Version, ...] = ()
    endings: tuple[Ending, ...] = ()

    @property
    def waiting(self) -> Version | None:
        """What waits for a decision."""
        last = self.versions[-1] if self.versions else None
        return last if last is not None and last.decision is None else None

    def on(self, day: date) -> Version | None:
        """What holds on a day: of the approved that have begun, the one that began last, and of
        those that began together the one approved last; None where it is not offered.

        An ending is also of what was approved before it for later days; what is approved after it
        holds again.
        """
        over = max((each.at for each in self.endings if each.last_day < day), default=None)
        begun = [
            each
            for each in self.versions
            if each.approved_at is not None
            and each.terms.valid_from <= day
            and (over is None or each.approved_at > over)
        ]
        if not begun:
            return None
        latest = max(begun, key=lambda each: (each.terms.valid_from, each.number))
        until = latest.terms.valid_to
        return latest if until is None or day <= until else None

    def standing(self, day: date) -> Standing:
        """What it is worth on a day."""
        if self.on(day) is not None:
            return Standing.OFFERED
        begins = [each.terms.valid_from for each in self.versions if each.approved]
        if not begins:
            return Standing.DRAFT
        coming = any(first > day and self.on(first) is not None for first in begins)
        return Standing.COMING if coming else Standing.ENDED

    def shown(self, day: date) -> Version:
        """The terms it is listed by: those of the day, else the newest."""
        return self.on(day) or self.waiting or self.versions[-1]

    def draft(self, terms: ServiceTerms, by: Actor, at: Instant) -> Version:
        """Propose terms; those that wait still are replaced, and never held."""
        kept = self.versions[:-1] if self.waiting else self.versions
        number = self.versions[-1].number + 1 if self.versions else 1
        version = Version(number=number, terms=terms, drafted_by=by, drafted_at=at)
        self.versions = (*kept, version)
        return version

    def approve(self, number: int, by: Actor, at: Instant, today: date) -> Version:
        """Let what waits hold, from its day or from today where that is past (A12).

        Raises NothingToDecide, DraftChanged, OwnDraft, ValidityOver.
        """
        waiting = self._decided_on(number)
        if waiting.drafted_by == by:
            raise OwnDraft(code=self.code)
        terms = waiting.terms
        if terms.valid_to is not None and terms.valid_to < today:
            raise ValidityOver(code=self.code, valid_to=terms.valid_to.isoformat())
        begins = max(terms.valid_from, today)
        return self._decide(
            waiting.model_copy(update={"terms": terms.model_copy(update={"valid_from": begins})}),
            Decision(approved=True, by=by, at=at),
        )

    def reject(self, number: int, reason: str, by: Actor, at: Instant) -> Version:
        """Refuse what waits, or take one's own back. Raises NothingToDecide, DraftChanged."""
        waiting = self._decided_on(number)
        return self._decide(waiting, Decision(approved=False, by=by, at=at, reason=reason))

    def end(self, last_day: date, reason: str, by: Actor, at: Instant, today: date) -> Ending:
        """Offer it until a day, and not after. Raises NotOffered, EndsInPast."""
        if not any(each.approved for each in self.versions):
            raise NotOffered(code=self.code)
        if last_day < today:
            raise EndsInPast(last_day=last_day.isoformat(), today=today.isoformat())
        ending = Ending(last_day=last_day, reason=reason, by=by, at=at)
        self.endings = (*self.endings, ending)
        return ending

    def _decided_on(self, number: int) -> Version:
        if self.waiting is None:
            raise NothingToDecide(code=self.code)
        if self.waiting.number != number:
            raise DraftChanged(code=self.code, version=self.waiting.number)
        return self.waiting

    def _decide(self, version: Version, decision: Decision) -> Version:
        decided = version.model_copy(update={"decision": decision})
        self.versions = (*self.versions[:-1], decided)
        return decided


class Catalogue(BaseModel):
    """All services of an estate, by code. One aggregate: a code names one thing for ever."""

    id: str = CATALOGUE_ID
    services: list[Service] = []

    def service(self, code: str) -> Service:
        """Raises ServiceUnknown."""
        found = self.find(code)
        if found is None:
            raise ServiceUnknown(code=code)
        return found

    def find(self, code: str) -> Service | None:
        """The service of a code, if there is one."""
        return next((each for each in self.services if each.code == code), None)

    def new(self, code: str) -> Service:
        """A service nobody has proposed anything for yet. Raises CodeTaken, CatalogueFull."""
        if (taken := self.find(code)) is not None:
            raise CodeTaken(code=code, name=taken.versions[-1].terms.zh)
        if len(self.services) >= MOST_SERVICES:
            raise CatalogueFull(most=MOST_SERVICES)
        service = Service(code=code)
        self.services = sorted([*self.services, service], key=lambda each: each.code)
        return service

    @property
    def unset(self) -> bool:
        """未设定: nothing was ever approved."""
        versions = (each for service in self.services for each in service.versions)
        return not any(each.approved for each in versions)

    def offers(self, day: date) -> Iterator[Offer]:
        """Every price that holds on a day, by the services' codes."""
        for service in self.services:
            version = service.on(day)
            if version is not None:
                yield from offers_of(service.code, version.terms)
