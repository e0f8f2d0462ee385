"""The list of the night: visitors' vehicles inside since the hour struck (E17)."""

from datetime import datetime

from pydantic import BaseModel

from chassis.reader import Reader
from gate.overnight.model import OvernightStay, night_of, stay_id, stays
from gate.visits.commands.staying import overnight_since
from gate.visits.model.visit import Visit, VisitState

_MOST = 1_000


class OvernightVehicle(BaseModel):
    """A vehicle that stays; `decided` is None while nobody has said anything about this night."""

    visit_id: str
    plate: str
    parking_place: str
    unit_label: str
    host_id: str | None
    since: datetime
    decided: OvernightStay | None


async def overnight_list(reader: Reader) -> list[OvernightVehicle]:
    """Rows, who came first first; for whoever has areas those who went there (P07)."""
    since = await overnight_since(reader)
    where = {"state": VisitState.INSIDE.value, "about.vehicle": {"$ne": None}}
    inside = await reader.select(Visit, where, sort=["at"], limit=_MOST)
    found = [each for each in inside if stays(each, since) and _in_reach(each, reader)]
    night = night_of(since, (await reader.estate_card()).zone)
    decided = await reader.find_many(OvernightStay, [stay_id(each.id, night) for each in found])
    return [
        OvernightVehicle(
            visit_id=each.id,
            plate=each.about.vehicle.plate,
            parking_place=each.about.vehicle.parking_place,
            unit_label=each.about.unit_label or each.about.place,
            host_id=each.about.host_id,
            since=each.at,
            decided=decided.get(stay_id(each.id, night)),
        )
        for each in found
        if each.about is not None and each.about.vehicle is not None and each.at is not None
    ]


def _in_reach(visit: Visit, reader: Reader) -> bool:
    building = visit.about.building if visit.about else ""
    return reader.caller is None or reader.caller.covers(building)
