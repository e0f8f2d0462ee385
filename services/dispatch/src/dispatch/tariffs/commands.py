"""Lines priced by the catalogue."""

from collections.abc import Sequence
from datetime import datetime

from chassis.reader import Reader
from dispatch.catalogue.commands import offers_on
from dispatch.tariffs.model import AskedLine, PricedLine, priced


async def price_lines(
    asked: Sequence[AskedLine], reader: Reader, *, at: datetime
) -> list[PricedLine]:
    """By the prices of the estate's day of a moment.

    Raises TariffUnset, NotInTariff, LineUnclear, FreeWithoutReason, OwnersMaterial.
    """
    day = (await reader.estate_card()).calendar.local_day(at)
    offers = await offers_on(day, reader)
    return priced(asked, None if offers is None else {each.code: each for each in offers})
