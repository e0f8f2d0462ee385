"""Who stays overnight with a vehicle (E17): told at the estate's hour, every night."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from chassis.reader import Reader
from chassis.work import Work
from gate.visits.collection import AdmissionPolicy
from gate.visits.events import vehicle_stays_overnight
from gate.visits.model.visit import Visit


async def overnight_since(reader: Reader) -> datetime:
    """The last time the estate's hour struck (22:00): a visitor's vehicle inside since then stays
    overnight.
    """
    return await _strike(reader.now, reader, days=-1)


async def look_overnight(visit: Visit, after: datetime, reader: Reader) -> None:
    """Look at it again when the hour strikes for the first time after a moment."""
    visit.looks_overnight(await _strike(after, reader, days=0))


async def tell_of_the_night(visit: Visit, work: Work) -> None:
    """The hour has struck: say that the vehicle stays, and look again the next night."""
    struck = visit.overnight_at
    if struck is None or work.now < struck:
        return
    work.say(vehicle_stays_overnight(visit, struck), about=visit)
    await look_overnight(visit, max(struck, work.now), work)


async def _strike(moment: datetime, reader: Reader, *, days: int) -> datetime:
    """`days` -1: the last strike up to a moment; 0: the first one after it. UTC."""
    zone = ZoneInfo((await reader.estate_card()).zone)
    hour = (await reader.policy(AdmissionPolicy) or AdmissionPolicy()).overnight_from
    day = moment.astimezone(zone).date()
    past = datetime.combine(day, hour, tzinfo=zone) <= moment
    on = day + timedelta(days=days + (1 if past else 0))
    return datetime.combine(on, hour, tzinfo=zone).astimezone(UTC)
