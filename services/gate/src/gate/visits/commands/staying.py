"""Who stays overnight with a vehicle (E17)."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from chassis.reader import Reader
from gate.visits.collection import AdmissionPolicy


async def overnight_since(reader: Reader) -> datetime:
    """The last time the estate's hour struck (22:00): a visitor's vehicle inside since then stays
    overnight.
    """
    zone = ZoneInfo((await reader.estate_card()).zone)
    struck = (await reader.policy(AdmissionPolicy) or AdmissionPolicy()).overnight_from
    now = reader.now.astimezone(zone)
    today = datetime.combine(now.date(), struck, tzinfo=zone)
    return today if today <= now else today - timedelta(days=1)
