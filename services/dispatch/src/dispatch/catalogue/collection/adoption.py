"""The tariff of before the catalogue, read as the catalogue it would have been.

Until catalogues there was a kind of settings, `service_tariff`, whose history estates still have;
nobody sets it any more. What it said stands here as services with their price history, until the
catalogue is first written to, which then holds it.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from pydantic import BaseModel, ConfigDict

from chassis.policies import PolicyVersion
from contracts.calendars import WorkingCalendar
from contracts.words import Fen
from dispatch.catalogue.model.services import Catalogue, Decision, Ending, Service, Version
from dispatch.catalogue.model.terms import PriceLine, ServiceKind, ServiceTerms

TARIFF = "service_tariff"
FREE_BEFORE = "原收费标准列为无偿"
NO_LONGER_LISTED = "原收费标准不再列入"


class TariffItem(BaseModel):
    """An item as tariffs had them."""

    model_config = ConfigDict(extra="ignore")

    code: str
    zh: str
    en: str
    measure: str = ""
    price_fen: int
    warranty_item: str | None = None


def adopted(tariffs: Sequence[PolicyVersion], calendar: WorkingCalendar) -> Catalogue:
    """The catalogue these tariffs were, in the order in which they began; whoever chose one has
    proposed and approved it. What a tariff no longer lists ended the day before it began.
    """
    catalogue = Catalogue()
    for tariff in sorted(tariffs, key=lambda each: each.effective_from):
        begins = calendar.local_day(tariff.effective_from)
        items = {item.code: item for item in map(TariffItem.model_validate, _items(tariff))}
        for code, item in items.items():
            service = catalogue.find(code) or catalogue.new(code)
            _follow(service, _terms(item, begins), tariff)
        for service in catalogue.services:
            if service.code not in items:
                _leave_out(service, begins, tariff)
    return catalogue


def _items(tariff: PolicyVersion) -> Sequence[object]:
    return tariff.values.get("items") or ()


def _terms(item: TariffItem, begins: date) -> ServiceTerms:
    free = item.price_fen == 0
    return ServiceTerms(
        kind=ServiceKind.FREE if free else ServiceKind.PAID,
        zh=item.zh,
        en=item.en,
        lines=(PriceLine(measure=item.measure, price_fen=Fen(item.price_fen)),),
        free_reason=FREE_BEFORE if free else "",
        warranty_item=item.warranty_item,
        valid_from=begins,
    )


def _follow(service: Service, terms: ServiceTerms, tariff: PolicyVersion) -> None:
    now = service.on(terms.valid_from)
    same = now and now.terms.model_copy(update={"valid_from": terms.valid_from}) == terms
    if same:
        return
    decision = Decision(approved=True, by=tariff.chosen_by, at=tariff.effective_from)
    version = Version(
        number=len(service.versions) + 1,
        terms=terms,
        drafted_by=tariff.chosen_by,
        drafted_at=tariff.chosen_at,
        decision=decision,
    )
    service.versions = (*service.versions, version)


def _leave_out(service: Service, begins: date, tariff: PolicyVersion) -> None:
    if service.on(begins) is None:
        return
    ending = Ending(
        last_day=begins - timedelta(days=1),
        reason=NO_LONGER_LISTED,
        by=tariff.chosen_by,
        at=tariff.effective_from,
    )
    service.endings = (*service.endings, ending)
