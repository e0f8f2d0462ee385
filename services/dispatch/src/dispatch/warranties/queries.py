"""What is still under warranty in a unit, for whoever quotes."""

from datetime import date

from pydantic import BaseModel

from chassis.reader import Reader
from contracts.words import UnitId
from dispatch.directory.model import Unit
from dispatch.warranties.collection import WarrantyPolicy
from dispatch.warranties.model import covers


class CoverView(BaseModel):
    """One kind of work and the last day of its warranty."""

    code: str
    zh: str
    en: str
    months: int
    through: date
    covered: bool


class WarrantyView(BaseModel):
    """A unit's warranty today. `unset`: the estate has set no periods (未设定); without a delivery
    day nothing is known, and nothing is listed.
    """

    unit_id: UnitId
    label: str
    delivered_on: date | None
    unset: bool
    items: list[CoverView]


async def unit_warranty(unit_id: UnitId, reader: Reader) -> WarrantyView:
    """Raises Missing."""
    unit = await reader.load(Unit, unit_id)
    policy = await reader.policy(WarrantyPolicy)
    terms = policy.terms if policy else None
    today = (await reader.estate_card()).calendar.local_day(reader.now)
    return WarrantyView(
        unit_id=unit.id,
        label=unit.label,
        delivered_on=unit.delivered_on,
        unset=terms is None,
        items=[
            CoverView(**cover.term.model_dump(), through=cover.through, covered=cover.covered)
            for cover in covers(terms or (), unit.delivered_on, today)
        ],
    )
