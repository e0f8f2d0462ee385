"""价目表: all that is offered on a day, for the desk's wall and whoever asks (001 §4.4)."""

from datetime import date

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.orders import LINE_PART_TEXTS
from dispatch.catalogue.collection.catalogues import catalogue_of
from dispatch.catalogue.model.terms import SERVICE_KIND_TEXTS
from dispatch.words.model import yuan


class ListedPrice(BaseModel):
    """A row of the list, as it is printed."""

    code: str
    name: str
    part: str
    measure: str
    price: str
    remark: str


class PriceList(BaseModel):
    """The whole list of a day, by codes."""

    estate: str
    day: date
    rows: list[ListedPrice]


async def price_list(reader: Reader, day: date | None) -> PriceList:
    """What is offered on a day; today unless said."""
    card = await reader.estate_card()
    on = day or card.calendar.local_day(reader.now)
    catalogue = await catalogue_of(reader)
    rows = []
    for offer in catalogue.offers(on):
        version = catalogue.service(offer.service_code).on(on)
        terms = version.terms if version else None
        rows.append(
            ListedPrice(
                code=offer.code,
                name=offer.zh,
                part=LINE_PART_TEXTS[offer.part][0],
                measure=offer.measure,
                price=SERVICE_KIND_TEXTS[terms.kind][0]
                if terms and offer.free_reason
                else yuan(offer.price_fen),
                remark=offer.free_reason or (terms.remark if terms else ""),
            )
        )
    return PriceList(estate=card.name, day=on, rows=rows)
