"""The catalogue as the desk and the manager read it: the list, and one service with its history."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from pydantic import BaseModel

from chassis.reader import Reader
from chassis.sealing import name_tokens, query_tokens
from chassis.web import Page
from contracts.orders import LINE_PART_TEXTS
from contracts.permissions import Permission
from contracts.words import Actor, Discreet, PersonalText
from dispatch.catalogue.collection.catalogues import catalogue_of
from dispatch.catalogue.model.services import STANDING_TEXTS, Service, Standing, Version
from dispatch.catalogue.model.terms import SERVICE_KIND_TEXTS, ServiceKind, offers_of
from dispatch.colleagues.model import Colleague
from dispatch.words.model import Named, named, yuan


class PriceView(BaseModel):
    """One price of a service: its code on a quote, and what of it a form needs to change it."""

    code: str
    suffix: str
    part: Named
    zh: str
    en: str
    measure: str
    price_fen: int
    price_yuan: str


class VersionView(Discreet):
    """Terms as proposed; `decided` None: they wait. `in_force`: they hold today."""

    number: int
    kind: Named
    zh: str
    en: str
    lines: list[PriceView]
    free_reason: str
    remark: str
    warranty_item: str | None
    valid_from: date
    valid_to: date | None
    drafted_by: PersonalText
    drafted_at: datetime
    approved: bool | None
    decided_by: PersonalText
    decided_at: datetime | None
    reason: PersonalText
    in_force: bool


class EndingView(Discreet):
    """Until when it was or is offered, who ended it and why."""

    last_day: date
    reason: PersonalText
    by: PersonalText
    at: datetime


class ServiceView(Discreet):
    """A service by what it is worth today. `terms`: those of today, else the newest; `waiting`:
    what waits for another person, which the caller may approve where `may_approve`.
    """

    code: str
    standing: Named
    terms: VersionView
    waiting: VersionView | None
    may_approve: bool
    last_day: date | None
    """The last day on which it is offered, where an end is known."""


class ServiceHistory(ServiceView):
    """A service with every version and ending, newest first."""

    versions: list[VersionView]
    endings: list[EndingView]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which services: free or paid, what they are worth today, with something to decide, and what
    was typed: a code, or a name in characters, pinyin, initials or English.
    """

    kind: ServiceKind | None = None
    standing: Standing | None = None
    waiting: bool = False
    text: str = ""


async def list_services(
    reader: Reader, wanted: Wanted, *, limit: int, cursor: str | None
) -> Page[ServiceView]:
    """By code."""
    catalogue = await catalogue_of(reader)
    today = await _today(reader)
    found = [
        service
        for service in catalogue.services
        if service.code > (cursor or "") and _is_wanted(service, wanted, today)
    ]
    shown = found[:limit]
    names = await _names(shown, reader)
    return Page(
        items=[service_view(each, today, names, reader) for each in shown],
        next=shown[-1].code if len(found) > limit else None,
    )


async def show_service(code: str, reader: Reader) -> ServiceHistory:
    """Raises ServiceUnknown."""
    return await history_of((await catalogue_of(reader)).service(code), reader)


async def history_of(service: Service, reader: Reader) -> ServiceHistory:
    """A service as the caller may see it now."""
    today = await _today(reader)
    names = await _names([service], reader)
    holds = service.on(today)
    return ServiceHistory(
        **dict(service_view(service, today, names, reader)),
        versions=[
            _version(service.code, each, names, in_force=each is holds)
            for each in reversed(service.versions)
        ],
        endings=[
            EndingView(
                last_day=each.last_day,
                reason=each.reason,
                by=names.get(each.by.id, each.by.id),
                at=each.at,
            )
            for each in reversed(service.endings)
        ],
    )


def service_view(
    service: Service, today: date, names: Mapping[str, str], reader: Reader
) -> ServiceView:
    """A service as a row."""
    standing = service.standing(today)
    holds, shown, waiting = service.on(today), service.shown(today), service.waiting
    caller = reader.caller
    may = caller is not None and caller.may(Permission.APPROVE_SERVICES)
    return ServiceView(
        code=service.code,
        standing=named(standing.value, STANDING_TEXTS[standing]),
        terms=_version(service.code, shown, names, in_force=shown is holds),
        waiting=_version(service.code, waiting, names, in_force=False) if waiting else None,
        may_approve=bool(may and waiting and caller and waiting.drafted_by.id != caller.staff_id),
        last_day=_last_day(service, holds),
    )


def _last_day(service: Service, holds: Version | None) -> date | None:
    ends = [each.last_day for each in service.endings]
    if holds is not None:
        ends = [last for last in ends if service.on(last) is holds]
        ends += [holds.terms.valid_to] if holds.terms.valid_to else []
        return min(ends, default=None)
    return max(ends, default=service.versions[-1].terms.valid_to)


def _version(
    code: str, version: Version, names: Mapping[str, str], *, in_force: bool
) -> VersionView:
    terms, decision = version.terms, version.decision
    offers = zip(offers_of(code, terms), terms.lines, strict=True)
    return VersionView(
        **terms.model_dump(exclude={"kind", "lines"}),
        number=version.number,
        kind=named(terms.kind.value, SERVICE_KIND_TEXTS[terms.kind]),
        lines=[
            PriceView(
                **line.model_dump(exclude={"part"}),
                code=offer.code,
                part=named(line.part.value, LINE_PART_TEXTS[line.part]),
                price_yuan=yuan(line.price_fen),
            )
            for offer, line in offers
        ],
        drafted_by=names.get(version.drafted_by.id, version.drafted_by.id),
        drafted_at=version.drafted_at,
        approved=decision.approved if decision else None,
        decided_by=names.get(decision.by.id, decision.by.id) if decision else "",
        decided_at=decision.at if decision else None,
        reason=decision.reason if decision else "",
        in_force=in_force,
    )


def _is_wanted(service: Service, wanted: Wanted, today: date) -> bool:
    if wanted.waiting and service.waiting is None:
        return False
    if wanted.standing and service.standing(today) is not wanted.standing:
        return False
    terms = service.shown(today).terms
    if wanted.kind and terms.kind is not wanted.kind:
        return False
    return _is_meant(service.code, terms.zh, terms.en, wanted.text.strip())


def _is_meant(code: str, zh: str, en: str, text: str) -> bool:
    """By the code's beginning, a part of the name, its pinyin or initials."""
    typed = text.casefold()
    if not typed or code.casefold().startswith(typed):
        return True
    if typed in zh.casefold() or typed in en.casefold():
        return True
    asked = query_tokens(text)
    return bool(asked) and set(asked) <= _tokens(zh)


@lru_cache(maxsize=2048)
def _tokens(zh: str) -> frozenset[str]:
    """Spelling a name costs more than all the rest of a search."""
    return frozenset(name_tokens(zh))


async def _today(reader: Reader) -> date:
    return (await reader.estate_card()).calendar.local_day(reader.now)


async def _names(services: Iterable[Service], reader: Reader) -> Mapping[str, str]:
    acted: set[Actor] = set()
    for service in services:
        acted |= {each.drafted_by for each in service.versions}
        acted |= {each.decision.by for each in service.versions if each.decision}
        acted |= {each.by for each in service.endings}
    found = await reader.find_many(Colleague, sorted({each.id for each in acted}))
    return {id_: colleague.name for id_, colleague in found.items()}
