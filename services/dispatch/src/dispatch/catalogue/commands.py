"""What people do with the catalogue: propose, decide, end (A12)."""

from datetime import date
from typing import Annotated

from pydantic import Field, StringConstraints

from chassis.reader import Reader
from chassis.work import Command, Work
from contracts.words import PersonalText
from dispatch.catalogue.collection.catalogues import catalogue_of
from dispatch.catalogue.events import service_decided, service_drafted, service_ended
from dispatch.catalogue.model.samples import sample_services
from dispatch.catalogue.model.services import CATALOGUE_ID, MOST_SERVICES, Catalogue, Service
from dispatch.catalogue.model.terms import Code, Offer, ServiceTerms

Reason = Annotated[PersonalText, StringConstraints(min_length=1, max_length=500)]


class ProposeService(Command):
    """A new service under a code of its own."""

    code: Code
    terms: ServiceTerms


class ProposeTerms(Command):
    """Other terms of a service; they take the place of what waits."""

    terms: ServiceTerms


class Waiting(Command):
    """What somebody looked at: which version of which service."""

    code: Code
    version: int


class ApproveTerms(Command):
    """Several at once, each as it was looked at; all or none."""

    waiting: Annotated[tuple[Waiting, ...], Field(min_length=1, max_length=MOST_SERVICES)]


class RejectTerms(Command):
    """Why what waits will not hold."""

    version: int
    reason: Reason


class EndService(Command):
    """The last day on which it is offered, and why."""

    last_day: date
    reason: Reason


async def offers_on(day: date, reader: Reader) -> list[Offer] | None:
    """Every price that holds on a day, by codes; None while nothing was ever approved (未设定)."""
    catalogue = await catalogue_of(reader)
    return None if catalogue.unset else list(catalogue.offers(day))


async def propose_service(command: ProposeService, work: Work) -> Service:
    """Raises CodeTaken, CatalogueFull."""
    catalogue = await _catalogue_to_change(work)
    service = catalogue.new(command.code)
    version = service.draft(command.terms, work.actor, work.now)
    work.say(service_drafted(service.code, version), about=catalogue)
    return service


async def propose_samples(work: Work) -> int:
    """Propose the samples whose codes are free; how many. Raises CatalogueFull."""
    catalogue = await _catalogue_to_change(work)
    wanted = [
        (code, terms)
        for code, terms in sample_services(await _today(work))
        if catalogue.find(code) is None
    ]
    for code, terms in wanted:
        version = catalogue.new(code).draft(terms, work.actor, work.now)
        work.say(service_drafted(code, version), about=catalogue)
    return len(wanted)


async def propose_terms(code: str, command: ProposeTerms, work: Work) -> Service:
    """Raises ServiceUnknown."""
    catalogue = await _catalogue_to_change(work)
    service = catalogue.service(code)
    version = service.draft(command.terms, work.actor, work.now)
    work.say(service_drafted(code, version), about=catalogue)
    return service


async def approve_terms(command: ApproveTerms, work: Work) -> list[Service]:
    """Let what waits hold (A12).

    Raises ServiceUnknown, NothingToDecide, DraftChanged, OwnDraft, ValidityOver.
    """
    catalogue = await _catalogue_to_change(work)
    today = await _today(work)
    for each in command.waiting:
        service = catalogue.service(each.code)
        version = service.approve(each.version, work.actor, work.now, today)
        work.say(service_decided(each.code, version), about=catalogue)
    return [catalogue.service(each.code) for each in command.waiting]


async def reject_terms(code: str, command: RejectTerms, work: Work) -> Service:
    """Refuse what waits, or take one's own back.

    Raises ServiceUnknown, NothingToDecide, DraftChanged.
    """
    catalogue = await _catalogue_to_change(work)
    service = catalogue.service(code)
    version = service.reject(command.version, command.reason, work.actor, work.now)
    work.say(service_decided(code, version), about=catalogue)
    return service


async def end_service(code: str, command: EndService, work: Work) -> Service:
    """Offer it no longer than a day. Raises ServiceUnknown, NotOffered, EndsInPast."""
    catalogue = await _catalogue_to_change(work)
    service = catalogue.service(code)
    today = await _today(work)
    ending = service.end(command.last_day, command.reason, work.actor, work.now, today)
    work.say(service_ended(code, ending), about=catalogue)
    return service


async def _catalogue_to_change(work: Work) -> Catalogue:
    catalogue = await catalogue_of(work)
    if await work.find(Catalogue, CATALOGUE_ID) is None:
        work.add(catalogue)
    return catalogue


async def _today(work: Work) -> date:
    return (await work.estate_card()).calendar.local_day(work.now)
