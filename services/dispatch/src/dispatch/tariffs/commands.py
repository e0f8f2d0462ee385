"""Lines priced by the tariff in force."""

from collections.abc import Sequence

from chassis.reader import Reader
from dispatch.tariffs.collection import ServiceTariff
from dispatch.tariffs.model import AskedLine, PricedLine, priced


async def price_lines(asked: Sequence[AskedLine], reader: Reader) -> list[PricedLine]:
    """Raises TariffUnset, NotInTariff, LineUnclear."""
    tariff = await reader.policy(ServiceTariff)
    return priced(asked, tariff.items if tariff else None)
