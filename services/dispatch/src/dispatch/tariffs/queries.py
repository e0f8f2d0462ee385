"""The prices as the technician quotes by them."""

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.orders import LINE_PART_TEXTS
from dispatch.catalogue.commands import offers_on
from dispatch.catalogue.model.terms import Offer
from dispatch.words.model import Named, named, yuan


class TariffItemView(BaseModel):
    """A price that may be quoted today; `free`: nothing is charged, and `free_reason` says why."""

    code: str
    service_code: str
    part: Named
    zh: str
    en: str
    measure: str
    price_fen: int
    price_yuan: str
    free: bool
    free_reason: str
    warranty_item: str | None


class TariffView(BaseModel):
    """The prices of today, by code; `unset`: nothing was ever approved (未设定)."""

    unset: bool
    items: list[TariffItemView]


async def tariff_in_force(reader: Reader) -> TariffView:
    """What the catalogue offers today."""
    today = (await reader.estate_card()).calendar.local_day(reader.now)
    offers = await offers_on(today, reader)
    return TariffView(unset=offers is None, items=[_item(each) for each in offers or ()])


def _item(offer: Offer) -> TariffItemView:
    return TariffItemView(
        **offer.model_dump(exclude={"part"}),
        part=named(offer.part.value, LINE_PART_TEXTS[offer.part]),
        price_yuan=yuan(offer.price_fen),
        free=bool(offer.free_reason),
    )
