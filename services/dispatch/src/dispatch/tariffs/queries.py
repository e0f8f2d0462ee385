"""The tariff as the technician quotes by it."""

from pydantic import BaseModel

from chassis.reader import Reader
from dispatch.tariffs.collection import ServiceTariff
from dispatch.tariffs.model import TariffItem, yuan


class TariffItemView(TariffItem):
    """One service, its price also in yuan."""

    price_yuan: str


class TariffView(BaseModel):
    """The items in force; `unset` shows 未设定."""

    unset: bool
    items: list[TariffItemView]


async def tariff_in_force(reader: Reader) -> TariffView:
    """The estate's tariff now, in its own order."""
    tariff = await reader.policy(ServiceTariff)
    items = tariff.items if tariff else None
    return TariffView(
        unset=items is None,
        items=[
            TariffItemView(**item.model_dump(), price_yuan=yuan(item.price_fen))
            for item in items or ()
        ],
    )
